// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {RollupInvariantsTest} from "./Invariants.t.sol";
import {Walk} from "./lib/Walk.sol";

/// @notice The same adversary and the same world where certificates are checked eagerly; they are shown by leaders and
/// backups, in time, too early and late, and by anyone.
contract EagerWalk is Walk {
    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        c.eager = true;
    }

    function sends(uint8 who) internal override returns (address, uint16) {
        uint16 k = who % 5;
        if (k == 4) return (accounts[0], NOBODY);
        uint64 slot = rollup.currentSlot();
        uint64 begin = GENESIS + slot * SLOT + k * TIMEOUT;
        if (who < 60 && block.timestamp < begin) vm.warp(begin);
        return (publisherOf(who % 3 == 0 && slot > 0 ? slot - 1 : slot, k), k);
    }

    /// Rewards of the present epoch.
    function earned() external view returns (uint64 bits) {
        (bits,) = rollup.rewards(rollup.epochAt(rollup.currentSlot()));
    }

    /// Nothing stands that no certificate covers, and nothing is charged.
    function checkEager() external view {
        (uint64 number, bytes32 hash,,) = rollup.confirmed();
        vm.assertEq(tipNumber(), number, "all is confirmed");
        vm.assertEq(uint256(rollup.record(number)) >> 48, uint256(hash) >> 48, "and is what stands");
        vm.assertEq(charged, 0, "nothing is charged");
    }
}

/// What holds, besides, where certificates are checked eagerly.
contract RollupEagerInvariantsTest is RollupInvariantsTest {
    function setUp() public override {
        walk = new EagerWalk();
    }

    function invariant_NothingUnconfirmedStands() external view {
        EagerWalk(address(walk)).checkEager();
    }

    /// The walk is no use unless it gets somewhere: by a turn, then over the short version by a longer one.
    function test_TheWalkGoesAllWays() external override {
        walk.pass(0);
        walk.grow(0);
        walk.propose(2, 0, 1);
        vm.assertEq(walk.refused(), 1, "nothing goes without its certificate");
        walk.publishLocked(0, 3, true, false, false, 0);
        vm.assertTrue(EagerWalk(address(walk)).earned() != 0, "a turn has its reward");
        walk.charge(0, true, 0);
        walk.void(0, 0);
        vm.assertEq(walk.refused(), 3, "nothing is charged or voided");
        walk.publishLocked(0, 12, false, true, false, 0);
        vm.assertEq(walk.accepted(), 2, "accepted");
        vm.assertEq(walk.undone(), 1, "undone");
        walk.checkRecord();
        walk.checkConfirmed();
        walk.checkRewards();
    }
}

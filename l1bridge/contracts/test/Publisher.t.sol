// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {IRollup} from "../src/IRollup.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

/// Who may publish when: the leader of the slot at once, one more position each timeout.
contract PublisherTest is RollupFixture {
    function setUp() public {
        deploy(5);
    }

    function test_AStrangerMayNotPublish() public {
        tryAs(address(this), 0, false);
        tryAs(address(this), SLOT - 1, false);
    }

    function test_AnAttesterIsNotItsPublisher() public {
        tryAs(rollup.leader(2), 0, false);
    }

    function test_TheLeaderMayPublishAtOnce() public {
        tryAs(publisherOf(2, 0), 0, true);
    }

    function test_TheLeaderKeepsItsRight() public {
        tryAs(publisherOf(2, 0), SLOT - 1, true);
    }

    function test_BackupsFollowEachATimeoutLater() public {
        for (uint64 k = 1; k < 5; ++k) {
            tryAs(publisherOf(2, k), k * TIMEOUT - 1, false);
        }
        for (uint64 k = 1; k < 5; ++k) {
            // A fresh checkpoint each, so that only the sender decides.
            tryAs(publisherOf(2 + k, k), k * TIMEOUT, true, 2 + k);
        }
    }

    function test_FuzzTurnsFollowTheClock(uint64 slot, uint64 elapsed, uint8 position) public {
        slot = 2 + slot % 1_000_000;
        elapsed = elapsed % SLOT;
        uint256 k = position % 5;
        tryAs(publisherOf(slot, k), elapsed, k * TIMEOUT <= elapsed, slot);
    }

    /// The draw is keccak256(abi.encode(seed, slot)) mod size, of attesters in the order given.
    function test_FuzzTheLeaderIsDrawnBySeedAndSlot(uint64 slot) public view {
        uint256 position = uint256(keccak256(abi.encode(rollup.seed(), slot))) % 5;
        vm.assertEq(rollup.leader(slot), attesters[position], "leader");
        vm.assertEq(rollup.publisherOf(attesters[position]), publishers[position], "publisher");
        vm.assertEq(rollup.attesterAt(slot / EPOCH, position), attesters[position], "attester");
    }

    function tryAs(address sender, uint64 elapsed, bool allowed) private {
        tryAs(sender, elapsed, allowed, 2);
    }

    function tryAs(address sender, uint64 elapsed, bool allowed, uint64 slot) private {
        CheckpointHeader memory header = nextHeader(slot - 1, 1);
        vm.warp(GENESIS + slot * SLOT + elapsed);
        carryBlobs(1);
        if (!allowed) vm.expectRevert(abi.encodeWithSelector(IRollup.NotPublisher.selector, sender, slot));
        vm.prank(sender);
        rollup.propose(single(header), 1);
    }
}

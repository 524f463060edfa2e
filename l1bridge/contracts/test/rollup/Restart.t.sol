// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// A chain that confirms nothing for restartAfter slots may be given a new id, from its last confirmed checkpoint.
contract RollupRestartTest is Fixture {
    /// @dev The epoch of the committee that begins, of a restart in slot RESTART + 3.
    uint64 internal constant FIRST = (RESTART + 3) / EPOCH + 3;

    CheckpointHeader internal a;
    CheckpointHeader internal b;

    function setUp() public {
        deploy(4);
        a = child(genesis(), 1, 2);
        b = child(a, 2, 2);
        publish(a);
        publish(b);
        rollup.confirm(list(a), certify(a, LOCKED), 0);
    }

    function test_OnlyGovernance() public {
        warpToSlot(100);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotGovernance.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        rollup.restart(a, 0);
    }

    function test_OnlyADeadChain() public {
        vm.assertEq(rollup.aliveSlot(), 0, "the first slot of the epoch that signed");
        warpToSlot(RESTART - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDead.selector, RESTART, RESTART - 1));
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
    }

    function test_ItGoesOnFromTheLastConfirmedOne() public {
        string memory before = rollup.chainId();
        warpToSlot(3 + RESTART);
        Certificate memory old = certify(a, CLOSED, FIRST);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);

        (uint64 number,,,, uint32 generation, uint64 restarts) = rollup.tip();
        vm.assertEq(number, 1, "tip");
        vm.assertEq(generation, 1, "generation");
        vm.assertEq(restarts, 1, "restarts");
        vm.assertTrue(keccak256(bytes(before)) != keccak256(bytes(rollup.chainId())), "chain id");
        (,, bool closed,) = rollup.confirmed();
        vm.assertTrue(closed, "closed");

        warpToSlot(FIRST * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, old.epoch));
        rollup.verifyLock(a, old);
        Certificate memory fresh = certify(b, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));
        rollup.verifyLock(b, fresh);

        CheckpointHeader memory next = child(a, rollup.currentSlot(), 1);
        publish(next);
        rollup.confirm(list(next), certify(next, CLOSED), 0);
        vm.assertEq(confirmedNumber(), 2, "the new chain is confirmed");
    }

    /// Whoever sends it chooses the moment, and nothing of the committee that begins: neither the set nor the seed it is
    /// drawn with is fixed in any block of that epoch.
    function testFuzz_TheMomentChoosesNoCommittee(uint64 when, bytes32 randao) public {
        uint64 slot = RESTART + when % 1000;
        warpToSlot(slot);
        rollup.sample();
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
        uint64 epoch = rollup.signedEpoch();
        vm.assertEq(epoch, slot / EPOCH + 3, "the third from this one");
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDrawn.selector, epoch));
        rollup.drawOf(epoch);
        vm.prank(address(staking));
        rollup.addValidator(address(5), address(6));
        warpToSlot(slot / EPOCH * EPOCH + EPOCH);
        vm.prevrandao(randao);
        rollup.sample();
        (bytes32 seed, uint256 validators,) = rollup.drawOf(epoch);
        vm.assertEq(validators, 5, "the set at the end of that epoch");
        bytes32 sampled = keccak256(abi.encode(randao, epoch));
        vm.assertEq(uint256(seed) >> 32, uint256(sampled) >> 32, "the next one's sample");
    }

    /// The committees before it were drawn before anybody knew that they would sign: they begin nothing.
    function test_CommitteesBeforeTheFirstCertifyNothing() public {
        warpToSlot(3 + RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
        CheckpointHeader memory c = child(a, 3 + RESTART, 1);
        Certificate memory early = certify(c, CLOSED, FIRST - 1);
        warpToSlot(FIRST * EPOCH + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, FIRST, FIRST, FIRST - 1));
        rollup.verifyLock(c, early);
        early = certify(a, CLOSED, FIRST - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, FIRST, FIRST, FIRST - 1));
        rollup.confirm(list(a), early, 0);
        rollup.verifyLock(c, certify(c, CLOSED, FIRST));
    }

    function test_OnlyFromTheConfirmedOne() public {
        warpToSlot(100);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheRecord.selector, 2, hashOf(b)));
        vm.prank(GOVERNANCE);
        rollup.restart(b, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheRecord.selector, 0, hashOf(genesis())));
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
    }

    function test_TwiceNeedsTheTimeTwice() public {
        warpToSlot(3 + RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
        vm.assertEq(rollup.aliveSlot(), FIRST * EPOCH, "it begins with its first committee");
        warpToSlot(FIRST * EPOCH + RESTART - 1);
        uint64 from = FIRST * EPOCH + RESTART;
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDead.selector, from, from - 1));
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
    }

    function test_TheCountsEndBeforeTheyOverflow() public {
        for (uint64 i; i < 255; ++i) {
            warpToSlot(rollup.aliveSlot() + RESTART);
            vm.prank(GOVERNANCE);
            rollup.restart(a, 0);
        }
        warpToSlot(rollup.aliveSlot() + RESTART);
        vm.expectRevert(IRollup.NoMoreRestarts.selector);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
        (,,,, uint32 generation, uint64 restarts) = rollup.tip();
        vm.assertEq(generation, 255, "generation");
        vm.assertEq(restarts, 255, "restarts");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// A chain that confirms nothing for restartAfter slots may be given a new id, from its last confirmed checkpoint.
contract RollupRestartTest is Fixture {
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
        warpToSlot(3 + RESTART - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDead.selector, 3 + RESTART, 2 + RESTART));
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
    }

    function test_ItGoesOnFromTheLastConfirmedOne() public {
        string memory before = rollup.chainId();
        Certificate memory old = certify(a, CLOSED);
        warpToSlot(3 + RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);

        (uint64 number,,,, uint32 generation, uint64 restarts) = rollup.tip();
        vm.assertEq(number, 1, "tip");
        vm.assertEq(generation, 1, "generation");
        vm.assertEq(restarts, 1, "restarts");
        vm.assertTrue(keccak256(bytes(before)) != keccak256(bytes(rollup.chainId())), "chain id");
        (,, bool closed,) = rollup.confirmed();
        vm.assertTrue(closed, "closed");

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
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDead.selector, 3 + 2 * RESTART, 3 + RESTART));
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
    }

    function test_TheCountsEndBeforeTheyOverflow() public {
        for (uint64 i; i < 255; ++i) {
            warpToSlot(3 + RESTART * (i + 1));
            vm.prank(GOVERNANCE);
            rollup.restart(a, 0);
        }
        warpToSlot(3 + RESTART * 256);
        vm.expectRevert(IRollup.NoMoreRestarts.selector);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
        (,,,, uint32 generation, uint64 restarts) = rollup.tip();
        vm.assertEq(generation, 255, "generation");
        vm.assertEq(restarts, 255, "restarts");
    }
}

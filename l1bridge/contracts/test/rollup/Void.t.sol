// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {ThreePublished} from "./lib/ThreePublished.sol";

/// What nobody confirms within confirmWindow may be ended by anyone, and is ended by what is confirmed below it.
contract RollupVoidTest is ThreePublished {
    function test_AnyoneVoidsWhatIsOverdue() public {
        warpToSlot(3 + CONFIRM);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOverdue.selector, 2, 4 + CONFIRM, 3 + CONFIRM));
        rollup.void(a, 0);
        warpToSlot(4 + CONFIRM);
        vm.expectEmit();
        emit IRollup.CheckpointsUndone(1, 3);
        vm.prank(OUTSIDER);
        rollup.void(a, 0);
        (uint64 number, uint64 slot, uint64 lastChunk, uint64 origin,,) = rollup.tip();
        vm.assertEq(number, 1, "number");
        vm.assertEq(slot, a.slot, "slot");
        vm.assertEq(lastChunk, a.lastChunk, "last chunk");
        vm.assertEq(origin, a.originNumber, "origin");
    }

    function test_DownToGenesis() public {
        warpToSlot(20);
        rollup.void(genesis(), 0);
        vm.assertEq(tipNumber(), 0, "tip");
        publishAgain();
        vm.assertTrue(stands(a) && stands(b) && stands(c), "and up again");
    }

    /// The chain goes on from there as if nothing had been.
    function publishAgain() private {
        b.blobsHash = keccak256(abi.encodePacked(effectBlob(1)));
        c.blobsHash = keccak256(abi.encodePacked(effectBlob(2)));
        c.parentHash = hashOf(b);
        proposeNow(list(a, b, c));
    }

    function test_WhatIsConfirmedIsNotVoid() public {
        rollup.confirm(list(b), certify(b, CLOSED), 0);
        warpToSlot(50);
        vm.expectRevert(abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 2));
        rollup.void(a, 0);
        rollup.void(b, 0);
        vm.assertEq(tipNumber(), 2, "tip");
    }

    function test_OnlyWhatStandsIsGoneBackTo() public {
        warpToSlot(50);
        CheckpointHeader memory other = forged(a);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheRecord.selector, 1, hashOf(other)));
        rollup.void(other, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingAbove.selector, 3));
        rollup.void(c, 0);
        CheckpointHeader memory d = child(c, 4, 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.OutOfRing.selector, 4));
        rollup.void(d, 0);
    }

    /// A confirmation covers what is overdue before it voids what is overdue: it never ends what it confirms.
    function test_AConfirmationDoesNotVoidItself() public {
        warpToSlot(50);
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        vm.assertTrue(stands(a) && stands(b) && stands(c), "all stand");
        vm.assertEq(confirmedNumber(), 3, "confirmed");
    }

    function test_AConfirmationVoidsWhatIsOverdueAboveIt() public {
        warpToSlot(50);
        rollup.confirm(list(b), certify(b, CLOSED), 0);
        vm.assertEq(tipNumber(), 2, "tip");
    }

    /// Right checkpoints above that are not overdue stay, also above one that is.
    function test_OnlyTheFirstUnconfirmedOneCounts() public {
        CheckpointHeader memory d = child(c, 11, 1);
        publish(d);
        warpToSlot(4 + CONFIRM + 1);
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        vm.assertEq(tipNumber(), 4, "the fourth is young");
    }

    function test_ASecondConfirmationOfTheSameMayStillVoid() public {
        CheckpointHeader memory d = child(c, 11, 1);
        publish(d);
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        warpToSlot(12 + CONFIRM + 1);
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        vm.assertEq(tipNumber(), 3, "void");
    }

    /// A void checkpoint, published again, is as new.
    function test_AVoidOneCountsFromItsNewPublication() public {
        warpToSlot(20);
        rollup.void(genesis(), 0);
        publishAgain();
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOverdue.selector, 1, 21 + CONFIRM, 20));
        rollup.void(genesis(), 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Comparison} from "../../src/slashing/Holding.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// The bond pays whoever confirms what was published before the accusation, else it goes back.
contract SlasherBondTest is SlashingFixture {
    address internal constant CONFIRMER = address(0xc0f);
    CheckpointHeader internal lock;

    function setUp() public {
        deploySlasher(4);
        lock = chunked(genesis(), 5, 3);
    }

    function confirm(CheckpointHeader memory header) private {
        Certificate memory cert = certify(header, CLOSED);
        vm.prank(CONFIRMER);
        rollup.confirm(list(header), cert, 0);
    }

    function refuseAnswer(CheckpointHeader memory header, Comparison memory held, uint64 by, bytes memory why)
        private
    {
        vm.expectRevert(why);
        slasher.answer(header, header.epoch, held, by);
    }

    function test_ItIsTheConfirmersOfWhatStood() public {
        publish(lock);
        warpToAccusable(lock);
        accuse(lock);
        confirm(lock);
        vm.expectEmit();
        emit ISlasher.BondReleased(hashOf(lock), 1, CONFIRMER, BOND);
        slasher.answer(lock, 1, standingAlone(lock), 1);
        vm.assertEq(slasher.owed(CONFIRMER), BOND, "owed");
        refuseAnswer(
            lock,
            standingAlone(lock),
            1,
            abi.encodeWithSelector(ISlasher.NoBond.selector, hashOf(lock), uint64(1))
        );
        vm.prank(CONFIRMER);
        slasher.withdraw();
        vm.assertEq(CONFIRMER.balance, BOND, "paid");
        vm.assertEq(address(slasher).balance, 0, "nothing is left");
    }

    /// A longer version stood, with what was accused in it.
    function test_AlsoOfALongerVersion() public {
        publish(lock);
        CheckpointHeader memory short = shortened(lock, 2);
        CheckpointHeader memory next = chunked(lock, 7, 1);
        publish(next);
        warpToAccusable(lock);
        accuse(short);
        confirm(next);
        refuseAnswer(
            short,
            compare(short, lock, 1, 0),
            2,
            abi.encodeWithSelector(ISlasher.OtherChunk.selector, uint64(1))
        );
        slasher.answer(short, 1, compare(short, lock, 2, 0), 2);
        vm.assertEq(slasher.owed(CONFIRMER), BOND, "owed");
    }

    /// Who confirms more later takes it from nobody.
    function test_TheFirstConfirmationCounts() public {
        publish(lock);
        CheckpointHeader memory next = chunked(lock, 6, 1);
        publish(next);
        warpToAccusable(lock);
        accuse(lock);
        confirm(lock);
        rollup.confirm(list(next), certify(next, CLOSED), 0);
        bytes memory why = abi.encodeWithSelector(ISlasher.NotTheConfirmation.selector, uint64(2));
        refuseAnswer(lock, standingAlone(lock), 2, why);
        why = abi.encodeWithSelector(ISlasher.NotTheConfirmation.selector, uint64(0));
        refuseAnswer(lock, standingAlone(lock), 0, why);
        slasher.answer(lock, 1, standingAlone(lock), 1);
        vm.assertEq(slasher.owed(CONFIRMER), BOND, "owed");
    }

    /// The accusation brought it about: the bond is no prize for the accused.
    function test_WhatWasPublishedForItEarnsNothing() public {
        warpToAccusable(lock);
        accuse(lock);
        publishLocked(locked(list(lock), CLOSED));
        refuseAnswer(
            lock,
            standingAlone(lock),
            1,
            abi.encodeWithSelector(ISlasher.PublishedLater.selector, uint64(12), uint64(12))
        );
        reclaimInTime(lock);
    }

    /// A late turn's record is of the slot before, as if it had been there first.
    function test_NorWhatALateTurnPublished() public {
        warpToAccusable(lock);
        accuse(lock);
        address late = publisherOf(11, 0);
        carryBlobs(1);
        vm.prank(late);
        rollup.propose(list(lock), 1, 0);
        confirm(lock);
        refuseAnswer(
            lock,
            standingAlone(lock),
            1,
            abi.encodeWithSelector(ISlasher.PublishedLater.selector, uint64(11), uint64(12))
        );
    }

    function test_NothingUnconfirmedAnswers() public {
        publish(lock);
        warpToAccusable(lock);
        accuse(lock);
        refuseAnswer(
            lock, standingAlone(lock), 1, abi.encodeWithSelector(ISlasher.NotConfirmed.selector, uint64(1))
        );
    }

    /// Other chunks were confirmed: that is no answer.
    function test_AnotherBranchIsNoAnswer() public {
        publish(lock);
        warpToAccusable(lock);
        CheckpointHeader memory other = branched(lock, 2);
        accuse(other);
        confirm(lock);
        Comparison memory c = compare(other, lock, 3, 2);
        refuseAnswer(other, c, 1, abi.encodeWithSelector(ISlasher.OtherChunk.selector, uint64(3)));
        c = compare(other, lock, 1, 2);
        refuseAnswer(other, c, 1, abi.encodeWithSelector(ISlasher.OtherChunk.selector, uint64(1)));
    }

    /// Nor are leaves that are in neither log, or another checkpoint that holds it.
    function test_AForgedAnswerIsNone() public {
        publish(lock);
        CheckpointHeader memory next = chunked(lock, 7, 1);
        publish(next);
        warpToAccusable(lock);
        CheckpointHeader memory other = branched(lock, 2);
        CheckpointHeader memory short = shortened(lock, 2);
        accuse(other);
        accuse(short);
        confirm(next);
        Comparison memory c = compare(other, lock, 3, 2);
        (c.leaf, c.standingLeaf) = ("forged", "forged");
        refuseAnswer(other, c, 2, abi.encodeWithSelector(ISlasher.NotInLog.selector, uint64(3), uint64(1)));
        c = compare(short, next, 2, 0);
        refuseAnswer(short, c, 2, abi.encodeWithSelector(IRollup.WrongNumber.selector, uint64(1), uint64(2)));
    }

    function test_ItGoesBackWithTheSlash() public {
        warpToAccusable(lock);
        accuse(lock);
        warpToDue(lock);
        slash(lock);
        vm.assertEq(slasher.owed(ACCUSER), BOND, "owed");
    }

    /// Whether it was taken back or not, what is accused stays accused: an accuser cannot let the accused go.
    function test_AReclaimedBondEndsNoAccusation() public {
        warpToAccusable(lock);
        accuse(lock);
        reclaimInTime(lock);
        expectPhase(lock, ISlasher.Phase.DUE);
        slash(lock);
        expectLosses(AMOUNT);
        vm.assertEq(slasher.owed(ACCUSER), BOND, "once");
    }

    function reclaimInTime(CheckpointHeader memory header) private {
        warpToDue(header);
        uint256 from = block.timestamp + ANSWER * SLOT;
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(ISlasher.BondNotFree.selector, from));
        slasher.reclaim(hashOf(header), header.epoch);
        vm.warp(from);
        slasher.reclaim(hashOf(header), header.epoch);
        vm.assertEq(slasher.owed(ACCUSER), BOND, "back");
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NoBond.selector, hashOf(header), header.epoch));
        slasher.reclaim(hashOf(header), header.epoch);
    }

    /// A dropped accusation that is made anew gives its first bond back.
    function test_ABondIsNeverLost() public {
        CheckpointHeader memory next = chunked(lock, 6, 2);
        warpToAccusable(next);
        accuse(lock);
        accuse(next);
        warpToDue(next);
        slash(lock);
        Certificate memory cert = certify(next, LOCKED, 1);
        vm.prank(OUTSIDER);
        slasher.accuse{value: BOND}(next, cert, none());
        vm.assertEq(slasher.owed(ACCUSER), 2 * BOND, "both");
        vm.assertEq(address(slasher).balance, 3 * BOND, "held");
    }

    function test_NothingOwedIsNotPaid() public {
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingOwed.selector, address(this)));
        slasher.withdraw();
    }
}

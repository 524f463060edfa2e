// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {ChargeState} from "../../src/rollup/Charges.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {JunkPublished} from "./lib/JunkPublished.sol";

/// Who publishes what is locked costs its accuser the bond: what answers a charge, and what does not.
contract RollupAnswerTest is JunkPublished {
    function test_AnHonestPublisherAnswersWithItsCertificate() public {
        CheckpointHeader memory next = republish();
        charge(2, rollup.record(2));
        Certificate memory cert = certify(next, CLOSED);
        vm.expectEmit();
        emit IRollup.Answered(record, OUTSIDER, BOND);
        vm.prank(OUTSIDER);
        rollup.answer(record, list(next), cert, 0);
        expectState(ChargeState.ANSWERED);
        expectPaid(OUTSIDER, BOND);
    }

    /// The certificate may be a descendant's, and of whatever origin L1 remembers.
    function test_ADescendantsCertificateAnswers() public {
        CheckpointHeader memory next = republish();
        CheckpointHeader memory after_ = child(next, 13, 1);
        after_.originHash = keccak256("an origin that L1 dropped");
        CheckpointHeader memory last = child(after_, 14, 1);
        charge(2, record);
        warpToSlot(15);
        rollup.answer(record, list(next, after_, last), certify(last, LOCKED), 0);
        expectState(ChargeState.ANSWERED);
    }

    /// A confirmation that covers it answers too; the bond is the confirmer's.
    function test_AConfirmationAnswers() public {
        CheckpointHeader memory next = republish();
        charge(2, record);
        Certificate memory cert = certify(next, LOCKED);
        vm.prank(OUTSIDER);
        rollup.confirm(list(next), cert, 0);
        rollup.settle(record);
        expectState(ChargeState.ANSWERED);
        expectPaid(OUTSIDER, BOND);
    }

    function test_APublicationByCertificateAnswers() public {
        CheckpointHeader memory next = republish();
        charge(2, record);
        CheckpointHeader memory after_ = child(next, 13, 1, 1);
        warpToSlot(30);
        publishLocked(locked(list(next, after_), CLOSED));
        rollup.settle(record);
        expectState(ChargeState.ANSWERED);
        expectPaid(OUTSIDER, BOND);
    }

    /// Void, published again by somebody else and confirmed: what the first one published was locked.
    function test_TheSameHeaderConfirmedUnderAnotherRecordAnswers() public {
        CheckpointHeader memory next = republish();
        warpToSlot(14 + 9);
        rollup.void(first, 0);
        charge(2, record);
        proposeNow(list(next));
        vm.assertTrue(rollup.record(2) != record, "another record");
        rollup.confirm(list(next), certify(next, CLOSED), 0);
        rollup.settle(record);
        expectState(ChargeState.ANSWERED);
    }

    /// Whatever ended in between, links, signatures and epoch are all that an answer is asked for.
    function test_AnAnswerOfAnEarlierRestartCounts() public {
        CheckpointHeader memory next = republish();
        charge(2, record);
        Certificate memory cert = certify(next, LOCKED);
        rollup.confirm(list(first), certify(first, CLOSED), 0);
        warpToSlot(rollup.currentSlot() + RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(first, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.BeforeRestart.selector, rollup.signedEpoch()));
        rollup.answer(record, list(next), cert, 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownRestart.selector, 1, 2));
        rollup.answer(record, list(next), cert, 2);
        rollup.answer(record, list(next), cert, 0);
        expectState(ChargeState.ANSWERED);
    }

    function test_AnotherHeadersCertificateAnswersNothing() public {
        charge(2, record);
        Certificate memory cert = certify(honest, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownRecord.selector, 2, record));
        rollup.answer(record, list(honest), cert, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, cert.epoch));
        rollup.answer(record, list(junk), cert, 0);
    }

    /// A committee that was not liable any more when the record was made answers nothing.
    function test_KeysThatLongLeftAnswerNothing() public {
        warpToSlot(20);
        rollup.void(first, 0);
        uint64 late = 3 + LIABILITY + 1;
        warpToSlot(late);
        proposeNow(list(junk));
        bytes32 again = rollup.record(2);
        charge(2, again);
        Certificate memory cert = certify(junk, CLOSED, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.LiabilityOver.selector, 3 + LIABILITY, late));
        rollup.answer(again, list(junk), cert, 0);
    }
}

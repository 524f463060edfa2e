// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {ChargeState} from "../../src/rollup/Charges.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// Who publishes what nobody locked is convicted; who publishes what is locked costs its accuser the bond.
contract RollupChargeTest is Fixture {
    address internal constant ACCUSER = address(0xacc);
    uint256 internal constant BOND = BOND_GAS * BASE_FEE;
    CheckpointHeader internal first;
    CheckpointHeader internal honest;
    CheckpointHeader internal junk;
    bytes32 internal record;

    function setUp() public {
        deploy(4);
        vm.deal(ACCUSER, 10 * BOND);
        first = child(genesis(), 1, 2);
        honest = child(first, 3, 2);
        junk = forged(honest);
        publish(first);
        publish(junk);
        record = rollup.record(2);
    }

    function test_APublisherOfJunkIsConvicted() public {
        charge(2, record);
        uint64 until = rollup.currentSlot() + ANSWER;
        warpToSlot(until);
        vm.expectRevert(abi.encodeWithSelector(IRollup.AnswerWindowOpen.selector, until, until));
        rollup.settle(record);
        warpToSlot(until + 1);
        vm.expectEmit();
        emit IRollup.Convicted(record, 2, 4, 0, rollup.leader(4));
        rollup.settle(record);
        expectState(ChargeState.CONVICTED);
        expectPaid(ACCUSER, BOND);
    }

    /// An undo keeps the record: what was replaced can still be charged.
    function test_WhatACertificateReplacedIsCharged() public {
        publishLocked(locked(list(honest), CLOSED));
        expectState(ChargeState.KEPT);
        charge(2, record);
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        expectState(ChargeState.CONVICTED);
    }

    function test_WhatWasVoidedIsCharged() public {
        warpToSlot(20);
        rollup.void(first, 0);
        charge(2, record);
        warpToSlot(20 + ANSWER + 1);
        rollup.settle(record);
        expectState(ChargeState.CONVICTED);
    }

    /// An undo keeps the lowest record, and above it those it is told to.
    function test_AnUndoKeepsWhatItIsToldTo() public {
        CheckpointHeader memory tip = junk;
        for (uint64 slot = 4; slot < 8; ++slot) {
            tip = child(tip, slot, 1);
            publish(tip);
        }
        bytes32[5] memory records;
        for (uint64 i; i < 5; ++i) {
            records[i] = rollup.record(2 + i);
        }
        LockedPublication memory p = locked(list(honest), CLOSED);
        p.keep = 0x14 | 1 << 200;
        publishLocked(p);
        for (uint64 i; i < 5; ++i) {
            (uint256 state,,,,) = rollup.chargeOf(records[i]);
            vm.assertEq(state, i == 1 || i == 3 ? ChargeState.NONE : ChargeState.KEPT, "state");
        }
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownRecord.selector, 3, records[1]));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(3, records[1]);
        charge(4, records[2]);
    }

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
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, cert.epoch));
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

    function test_OneChargePerRecord() public {
        charge(2, record);
        vm.expectRevert(abi.encodeWithSelector(IRollup.AlreadyCharged.selector, record));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(2, record);
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        vm.expectRevert(abi.encodeWithSelector(IRollup.AlreadyCharged.selector, record));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(2, record);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotCharged.selector, record));
        rollup.settle(record);
    }

    /// A charge outlives the undo of what it charges, and does not touch what takes its place.
    function test_AChargeIsOfARecordNotOfANumber() public {
        charge(2, record);
        publishLocked(locked(list(honest), CLOSED));
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        expectState(ChargeState.CONVICTED);
        vm.assertTrue(stands(honest), "the honest one stands");
    }

    function test_ABondIsThePriceOfThreeConfirmations() public {
        vm.expectRevert(abi.encodeWithSelector(IRollup.BondTooSmall.selector, BOND, BOND - 1));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND - 1}(2, record);
        vm.fee(2 * BASE_FEE);
        vm.assertEq(rollup.chargeBond(), 2 * BOND, "at the base fee of the block");
    }

    function test_WhatIsConfirmedOrUnknownOrCertifiedIsNotCharged() public {
        bytes32 confirmedRecord = rollup.record(1);
        publishLocked(locked(list(honest), CLOSED));
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownRecord.selector, 1, confirmedRecord));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(1, confirmedRecord);
        bytes32 certified = rollup.record(2);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NobodysPublication.selector, certified));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(2, certified);
        vm.expectRevert(abi.encodeWithSelector(IRollup.UnknownRecord.selector, 3, record));
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(3, record);
    }

    /// Who came one block late is blamed as who it was: by the slot whose right it used.
    function test_ALatePublishersAttesterIsItsOwn() public {
        CheckpointHeader memory a = child(junk, 3, 1);
        CheckpointHeader memory b = child(a, 3, 1);
        warpToSlot(6);
        proposeNow(list(a));
        address late = publisherOf(5, 1);
        carryBlobs(1);
        vm.prank(late);
        rollup.propose(list(b), 1, 1);
        bytes32 lateRecord = rollup.record(4);
        charge(4, lateRecord);
        warpToSlot(6 + ANSWER + 1);
        address attester = attesters[(rollup.leaderPosition(5) + 1) % 4];
        vm.expectEmit();
        emit IRollup.Convicted(lateRecord, 4, 6, 129, attester);
        rollup.settle(lateRecord);
    }

    /// Long after, when the ring has gone round, nobody is convicted on what cannot be seen any more.
    function test_WhatTheRingForgotConvictsNobody() public {
        CheckpointHeader memory tip = republish();
        charge(2, record);
        for (uint64 i; i < RING; ++i) {
            tip = child(tip, tip.slot + 1, 1);
            publish(tip);
            if (i % 16 == 15) rollup.confirm(list(tip), certify(tip, CLOSED), 0);
        }
        rollup.settle(record);
        expectState(ChargeState.DISMISSED);
        expectPaid(ACCUSER, BOND);
    }

    function test_NothingIsPaidTwice() public {
        charge(2, record);
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        expectPaid(ACCUSER, BOND);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingOwed.selector, ACCUSER));
        vm.prank(ACCUSER);
        rollup.withdraw();
        vm.assertEq(address(rollup).balance, 0, "nothing is left");
    }

    /// @dev In place of the junk, an honest publication of the same seat and slot; `record` becomes its record.
    function republish() private returns (CheckpointHeader memory) {
        warpToSlot(13);
        rollup.void(first, 0);
        warpToSlot(14);
        CheckpointHeader memory header = child(first, 13, 2);
        proposeNow(list(header));
        record = rollup.record(2);
        return header;
    }

    function charge(uint64 number, bytes32 charged) private {
        vm.expectEmit();
        emit IRollup.Charged(charged, number, ACCUSER, BOND);
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(number, charged);
    }

    function expectState(uint8 expected) private view {
        (uint256 state,,,,) = rollup.chargeOf(record);
        vm.assertEq(state, expected, "state");
    }

    function expectPaid(address account, uint256 amount) private {
        vm.assertEq(rollup.owed(account), amount, "owed");
        uint256 before = account.balance;
        vm.prank(account);
        rollup.withdraw();
        vm.assertEq(account.balance - before, amount, "paid");
    }
}

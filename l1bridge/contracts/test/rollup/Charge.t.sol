// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {ChargeState} from "../../src/rollup/Charges.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {JunkPublished} from "./lib/JunkPublished.sol";

/// Who publishes what nobody locked is convicted; what is charged, and what is not.
contract RollupChargeTest is JunkPublished {
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

    /// However it was undone, and however late: certificates are not kept for ever, so charges end.
    function test_OldNewsIsNotCharged() public {
        publishLocked(locked(list(honest), CLOSED));
        expectState(ChargeState.KEPT);
        uint64 until = 4 + 2 * CONFIRM + ANSWER;
        warpToSlot(until + 1);
        refuseCharge(2, record, abi.encodeWithSelector(IRollup.LiabilityOver.selector, until, until + 1));
        warpToSlot(until);
        charge(2, record);
        expectState(ChargeState.OPEN);
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
        refuseCharge(3, records[1], abi.encodeWithSelector(IRollup.UnknownRecord.selector, 3, records[1]));
        charge(4, records[2]);
    }

    function test_OneChargePerRecord() public {
        charge(2, record);
        refuseCharge(2, record, abi.encodeWithSelector(IRollup.AlreadyCharged.selector, record));
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        refuseCharge(2, record, abi.encodeWithSelector(IRollup.AlreadyCharged.selector, record));
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
        refuseCharge(
            1, confirmedRecord, abi.encodeWithSelector(IRollup.UnknownRecord.selector, 1, confirmedRecord)
        );
        bytes32 certified = rollup.record(2);
        refuseCharge(2, certified, abi.encodeWithSelector(IRollup.NobodysPublication.selector, certified));
        refuseCharge(3, record, abi.encodeWithSelector(IRollup.UnknownRecord.selector, 3, record));
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

    /// What a conviction takes of the stake is burnt but for the accuser's part; who is gone stops no settlement.
    function test_AConvictionTakesOfTheStake() public {
        address attester = rollup.attesterOfSeat(uint64(uint256(record) >> 8 & type(uint40).max), 0);
        uint256 supply = azt.totalSupply();
        charge(2, record);
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        (, uint256 left,,,,) = staking.stakeOf(attester);
        vm.assertEq(left, STAKE - PENALTY, "left");
        vm.assertEq(azt.balanceOf(ACCUSER), PENALTY / 10, "the accuser's");
        vm.assertEq(azt.totalSupply(), supply - PENALTY + PENALTY / 10, "burnt");
    }

    function test_AnEmptyStakeStopsNoSettlement() public {
        address attester = rollup.attesterOfSeat(uint64(uint256(record) >> 8 & type(uint40).max), 0);
        vm.prank(SLASHER);
        staking.slash(attester, STAKE, OUTSIDER, 0);
        charge(2, record);
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        rollup.settle(record);
        expectState(ChargeState.CONVICTED);
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
}

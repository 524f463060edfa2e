// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {ChargeState} from "../../src/rollup/Charges.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {Records} from "../../src/rollup/Records.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {EagerFixture} from "./lib/EagerFixture.sol";

/// Where certificates are checked eagerly nothing unconfirmed ever stands: who may publish when, and what earns.
contract RollupEagerTest is EagerFixture {
    CheckpointHeader internal first;
    CheckpointHeader internal second;

    function setUp() public {
        deploy(5);
        first = child(genesis(), 1, 3);
        second = child(first, 2, 2);
    }

    // ------------------------------------------------------------------------------------------- with and without

    function test_NothingIsPublishedWithoutACertificate() public {
        warpToSlot(2);
        refuseNow(first, abi.encodeWithSelector(IRollup.CertificateNeeded.selector));
        // Nor passed over.
        publishInTurn(list(first), CLOSED, 0);
        refuseNow(first, abi.encodeWithSelector(IRollup.CertificateNeeded.selector));
    }

    function test_WhatIsPublishedIsConfirmedAtOnce() public {
        warpToSlot(2);
        publishInTurn(list(first), CLOSED, 0);
        (uint64 number, bytes32 hash, bool closed, uint64 slot) = rollup.confirmed();
        vm.assertTrue(number == 1 && hash == hashOf(first) && closed && slot == 2, "confirmed");
        vm.assertTrue(stands(first), "and stands");
    }

    /// The turn is no excuse for what certificates are checked for.
    function test_AQuorumOfThatCommitteeIsNeeded() public {
        warpToSlot(2);
        LockedPublication memory p = inTurn(list(first), CLOSED, 0);
        p.cert = certify(forged(first), CLOSED);
        address leader = publisherOf(2, 0);
        carryBlobs(1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 0));
        vm.prank(leader);
        rollup.publishLocked(p);
    }

    function test_ElsewhereACertificateHasNoTurn() public {
        RollupConfig memory c = config();
        c.eager = false;
        rollup = make(c);
        warpToSlot(2);
        first = child(genesis(), 1, 3);
        bytes memory refusal = abi.encodeWithSelector(IRollup.NobodysRight.selector, 0);
        refuseInTurn(list(first), CLOSED, 0, publisherOf(2, 0), refusal);
        vm.assertTrue(!rollup.eager(), "what it says of itself");
    }

    // ---------------------------------------------------------------------------------------------- whose turn

    function test_TheLeaderAtOnce() public {
        vm.warp(GENESIS + 2 * SLOT);
        publishInTurn(list(first), LOCKED, 0);
        expectSeat(1, 2, 0, publisherAttester(2, 0));
    }

    function test_BackupsEachATimeoutLater() public {
        for (uint16 k = 1; k < 5; ++k) {
            vm.warp(GENESIS + 2 * SLOT + k * TIMEOUT - 1);
            bytes memory early = abi.encodeWithSelector(IRollup.NotYourTurn.selector, 2, k);
            refuseInTurn(list(first), CLOSED, k, publisherOf(2, k), early);
        }
        vm.warp(GENESIS + 2 * SLOT + 4 * TIMEOUT);
        publishInTurn(list(first), CLOSED, 4);
        expectSeat(1, 2, 4, publisherAttester(2, 4));
    }

    function test_AStrangerHasNoTurn() public {
        vm.warp(GENESIS + 3 * SLOT - 1);
        for (uint16 k; k < 5; ++k) {
            bytes memory refusal = abi.encodeWithSelector(IRollup.NotPublisher.selector, OUTSIDER, 2, k);
            refuseInTurn(list(first), CLOSED, k, OUTSIDER, refusal);
        }
    }

    function test_ATurnIsOneOfTheCommittees() public {
        vm.warp(GENESIS + 3 * SLOT - 1);
        address leader = publisherOf(2, 0);
        bytes memory refusal = abi.encodeWithSelector(IRollup.NotPublisher.selector, leader, 2, 5);
        refuseInTurn(list(first), CLOSED, 5, leader, refusal);
        uint16[4] memory none = [uint16(SLOT / TIMEOUT), 128, 254, 256];
        for (uint256 i; i < 4; ++i) {
            refusal = abi.encodeWithSelector(IRollup.NotYourTurn.selector, 2, none[i]);
            refuseInTurn(list(first), CLOSED, none[i], leader, refusal);
        }
    }

    /// Nobody else may before it is old enough, with whatever certificate; then anyone, and earns nothing.
    function test_AnyoneOnceItIsOldEnough() public {
        warpToSlot(OPEN_AFTER);
        bytes memory closed = abi.encodeWithSelector(IRollup.NotOpen.selector, 1 + OPEN_AFTER, OPEN_AFTER);
        refuseLocked(locked(list(first), CLOSED), closed);
        address leader = publisherOf(OPEN_AFTER, 0);
        refuseInTurn(list(first), CLOSED, NOBODY, leader, closed);
        warpToSlot(1 + OPEN_AFTER);
        publishLocked(locked(list(first), CLOSED));
        expectSeat(1, 1 + OPEN_AFTER, Records.CERTIFIED, address(0));
        expectBits(1, 0);
    }

    /// What was sent in time may be included one block late.
    function test_ALateTurnIsOfItsOwnSlot() public {
        vm.warp(GENESIS + 3 * SLOT + TIMEOUT - 1);
        sendInTurn(list(first), CLOSED, 1, publisherOf(2, 1));
        expectSeat(1, 2, 1, publisherAttester(2, 1));
        expectBits(0, 2 << 4);
    }

    function test_ThenItIsOver() public {
        uint64 slot = 2;
        while (rollup.leaderPosition(slot) == rollup.leaderPosition(slot + 1)) ++slot;
        vm.warp(GENESIS + (slot + 1) * SLOT + TIMEOUT);
        address late = publisherOf(slot, 1);
        bytes memory refusal = abi.encodeWithSelector(IRollup.NotPublisher.selector, late, slot + 1, 1);
        refuseInTurn(list(first), CLOSED, 1, late, refusal);
    }

    function test_ALateRightIsToWhatWasOverThen() public {
        warpToSlot(3);
        address late = publisherOf(2, 1);
        bytes memory refusal = abi.encodeWithSelector(IRollup.SlotNotOver.selector, 2, 2);
        refuseInTurn(list(child(genesis(), 2, 1)), CLOSED, 1, late, refusal);
    }

    /// Slots of records never go back.
    function test_ALateOneBehindOneOfTheNewSlot() public {
        CheckpointHeader memory more = child(first, 1, 1);
        warpToSlot(3);
        publishInTurn(list(first), CLOSED, 0);
        sendInTurn(list(more), CLOSED, 1, publisherOf(2, 1));
        expectSeat(2, 3, Records.LATE + 1, publisherAttester(2, 1));
        expectBits(0, 1 << 6);
    }

    // ------------------------------------------------------------------------------------------------- rewards

    function test_EachTurnHasItsReward() public {
        warpToSlot(2);
        publishInTurn(list(first), CLOSED, 0);
        vm.warp(GENESIS + 3 * SLOT + TIMEOUT);
        publishInTurn(list(second), CLOSED, 1);
        expectBits(0, 1 << 4 | 2 << 6);
        CheckpointHeader memory third = child(second, 3, 1);
        vm.warp(GENESIS + 4 * SLOT + 3 * TIMEOUT);
        publishInTurn(list(third), CLOSED, 3);
        expectBits(1, 3);
        warpToSlot(9);
        vm.assertEq(rollup.rewarded(2), publisherAttester(2, 0), "the leader's");
        vm.assertEq(rollup.rewarded(3), publisherAttester(3, 1), "the backup's");
    }

    function test_OneRewardASlotForTheFirst() public {
        CheckpointHeader memory more = child(first, 1, 1);
        warpToSlot(2);
        publishInTurn(list(first), CLOSED, 0);
        vm.warp(GENESIS + 2 * SLOT + TIMEOUT);
        publishInTurn(list(more), CLOSED, 1);
        expectBits(0, 1 << 4);
    }

    /// Several in one transaction, by the last one's certificate, or a descendant's: whoever drains a backlog is paid.
    function test_ABacklogInOneTransaction() public {
        CheckpointHeader memory third = child(second, 3, 2, 2);
        second = child(first, 2, 2, 1);
        third.parentHash = hashOf(second);
        CheckpointHeader memory link = child(third, 4, 1);
        warpToSlot(6);
        LockedPublication memory p = locked(list(first, second, third), list(link), LOCKED);
        p.turn = 0;
        address leader = publisherOf(6, 0);
        carryBlobs(3);
        vm.prank(leader);
        rollup.publishLocked(p);
        (uint64 number,, bool closed,) = rollup.confirmed();
        vm.assertTrue(number == 3 && closed && tipNumber() == 3, "all, and closed by the child");
        expectBits(1, 1 << 4);
    }

    /// What stands already is passed over and earns nothing.
    function test_WhatIsPassedOverEarnsNothing() public {
        warpToSlot(2);
        publishInTurn(list(first), CLOSED, 0);
        warpToSlot(3);
        publishInTurn(list(first), CLOSED, 0);
        expectBits(0, 1 << 4);
        vm.assertEq(tipNumber(), 1, "tip");
    }

    /// The first publication of an epoch samples here, too.
    function test_ItSamples() public {
        warpToSlot(4 * EPOCH);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDrawn.selector, 6));
        rollup.drawOf(6);
        publishInTurn(list(first), CLOSED, 0);
        rollup.drawOf(6);
    }

    // ------------------------------------------------------------------------------------------ longer versions

    /// A shorter version that is not closed gives way to a longer one at any time, and with it its reward; its publisher,
    /// who showed a certificate, is charged by nobody.
    function test_AShorterVersionGivesWay() public {
        CheckpointHeader memory full = longer(first, 2);
        warpToSlot(2);
        publishInTurn(list(first), LOCKED, 0);
        bytes32 record = rollup.record(1);
        warpToSlot(3);
        publishInTurn(list(full), CLOSED, 0);
        vm.assertTrue(stands(full), "the longer one stands");
        expectSeat(1, 3, 0, publisherAttester(3, 0));
        expectBits(0, 1 << 6);
        (uint256 state,,,,) = rollup.chargeOf(record);
        vm.assertEq(state, ChargeState.ANSWERED, "its certificate was shown");
        refuseCharge(1, record, abi.encodeWithSelector(IRollup.AlreadyCharged.selector, record));
    }

    /// Also by nobody's right, before it is old enough; that earns nothing.
    function test_ALongerVersionIsAnybodys() public {
        CheckpointHeader memory full = longer(first, 2);
        warpToSlot(2);
        publishInTurn(list(first), LOCKED, 0);
        publishLocked(locked(list(full), LOCKED));
        vm.assertTrue(stands(full), "the longer one stands");
        expectBits(0, 0);
    }

    function test_AClosedOneStays() public {
        warpToSlot(2);
        publishInTurn(list(first), CLOSED, 0);
        bytes memory stays = abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 1);
        refuseInTurn(list(longer(first, 1)), CLOSED, 0, publisherOf(2, 0), stays);
    }

    // ----------------------------------------------------------------------------------------- nothing to undo

    function test_ThereIsNothingToVoidOrToCharge() public {
        warpToSlot(2);
        publishInTurn(list(first), LOCKED, 0);
        warpToSlot(3);
        publishInTurn(list(second), LOCKED, 0);
        bytes32 record = rollup.record(2);
        warpToSlot(3 + 4 * CONFIRM);
        vm.expectRevert(abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 2));
        rollup.void(first, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingAbove.selector, 2));
        rollup.void(second, 0);
        refuseCharge(2, record, abi.encodeWithSelector(IRollup.UnknownRecord.selector, 2, record));
    }

    /// A later committee's certificate of what stands is still shown, for the sake of those before it.
    function test_ConfirmClosesAndRenews() public {
        warpToSlot(2);
        publishInTurn(list(first), LOCKED, 0);
        warpToSlot(EPOCH);
        rollup.confirm(list(first), certify(first, CLOSED), 0);
        (,, bool closed,) = rollup.confirmed();
        vm.assertTrue(closed && rollup.signedEpoch() == 1, "closed, by the committee of epoch 1");
    }

    function test_ARestartGoesOnFromTheTip() public {
        warpToSlot(2);
        publishInTurn(list(first), CLOSED, 0);
        warpToSlot(2 + RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(first, 0);
        warpToSlot(rollup.aliveSlot());
        second = child(first, 2, 2);
        publishInTurn(list(second), CLOSED, 0);
        vm.assertTrue(stands(second), "published under the next chain id");
    }

    // ------------------------------------------------------------------------------------------------- helpers

    function refuseCharge(uint64 number, bytes32 record, bytes memory refusal) private {
        uint256 bond = rollup.chargeBond();
        vm.deal(address(this), bond);
        vm.expectRevert(refusal);
        rollup.charge{value: bond}(number, record);
    }

    function publisherAttester(uint64 slot, uint256 k) private view returns (address) {
        return attesters[(rollup.leaderPosition(slot) + k) % 5];
    }

    function expectSeat(uint64 number, uint64 slot, uint256 turn, address attester) private view {
        vm.assertEq(uint256(rollup.record(number)) & type(uint48).max, uint256(slot) << 8 | turn, "seat");
        vm.assertEq(rollup.attesterOfSeat(slot, turn), attester, "attester");
    }

    function expectBits(uint64 epoch, uint64 expected) private view {
        (uint64 bits,) = rollup.rewards(epoch);
        vm.assertEq(bits, expected, "bits");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// Who published first in each slot, as long as that stands.
contract RollupRewardsTest is Fixture {
    CheckpointHeader internal tip;

    function setUp() public {
        deploy(4);
        tip = genesis();
    }

    function test_ALeaderABackupAndAnother() public {
        put(1, 0);
        put(2, 1);
        expectBits(0, 0x90);
        put(4, 2);
        put(5, 3);
        expectBits(0, 0x90);
        expectBits(1, 3 << 2 | 3 << 4);
    }

    function test_OneRewardASlotForTheFirst() public {
        put(1, 0);
        CheckpointHeader memory more = child(tip, 1, 1);
        vm.warp(GENESIS + 2 * SLOT + TIMEOUT);
        proposeAs(more, publisherOf(2, 1), 1);
        expectBits(0, 0x10);
    }

    function test_WhatIsPassedOverEarnsNothing() public {
        put(1, 0);
        vm.warp(GENESIS + 3 * SLOT);
        proposeAs(tip, publisherOf(3, 0), 0);
        expectBits(0, 0x10);
    }

    /// A certificate has no seat; who publishes behind it in the same slot was not first.
    function test_ACertificateEarnsNothing() public {
        warpToSlot(6);
        tip = child(genesis(), 1, 1);
        publishLocked(locked(list(tip), CLOSED));
        put2(2, 6);
        expectBits(1, 0);
    }

    /// A late publication is of the slot whose right it uses, in the epoch of that slot.
    function test_ALateOneCountsForItsOwnSlot() public {
        uint64 slot = EPOCH - 1;
        while (rollup.leaderPosition(slot) == rollup.leaderPosition(slot + 1)) {
            slot += EPOCH;
        }
        uint64 epoch = slot / EPOCH;
        tip = child(tip, 1, 1);
        warpToSlot(slot + 1);
        proposeAs(tip, publisherOf(slot, 0), 0);
        expectBits(epoch, 1 << 6);
        expectBits(epoch + 1, 0);
        put2(2, slot + 1);
        expectBits(epoch, 1 << 6);
        expectBits(epoch + 1, 1);
    }

    function test_AnUndoTakesBackWhatItEnds() public {
        put(1, 0);
        CheckpointHeader memory back = tip;
        put(2, 0);
        put(4, 0);
        put(8, 0);
        expectEpochs([uint64(0x50), 1 << 2, 1 << 2, 0]);
        warpToSlot(13);
        rollup.void(back, 0);
        expectEpochs([uint64(0x10), 0, 0, 0]);
        tip = back;
        put2(12, 13);
        expectBits(0, 0x10);
        expectBits(3, 1 << 2);
    }

    /// To an epoch of which nothing was earned, behind epochs of which something was.
    function test_AnUndoToAnEpochWithoutRewards() public {
        put(1, 0);
        rollup.confirm(list(tip), certify(tip, CLOSED), 0);
        CheckpointHeader memory second = child(tip, 2, 1);
        warpToSlot(6);
        publishLocked(locked(list(second), CLOSED));
        tip = second;
        put(8, 0);
        put(12, 0);
        expectBits(3, 1 << 2);
        warpToSlot(22);
        rollup.void(second, 0);
        expectEpochs([uint64(0x10), 0, 0, 0]);
        tip = second;
        put(22, 0);
        expectBits(0, 0x10);
        expectBits(5, 1 << 6);
    }

    /// What is undone and published again by somebody else is somebody else's reward.
    function test_AnUndoInTheSameSlot() public {
        put(1, 0);
        rollup.confirm(list(tip), certify(tip, CLOSED), 0);
        CheckpointHeader memory honest = child(tip, 2, 1);
        warpToSlot(3);
        proposeAs(forged(honest), publisherOf(3, 0), 0);
        expectBits(0, 0x50);
        publishLocked(locked(list(honest), CLOSED));
        expectBits(0, 0x10);
        tip = honest;
        vm.warp(GENESIS + 3 * SLOT + TIMEOUT);
        proposeAs(child(tip, 2, 1), publisherOf(3, 1), 1);
        expectBits(0, 0x10);
    }

    function test_TheyAreFinalOnceConfirmedAndClosed() public {
        put(1, 0);
        put(2, 1);
        expectFinal(0, false);
        put(4, 0);
        expectFinal(0, false);
        rollup.confirm(list(tip), certify(tip, LOCKED), 0);
        expectFinal(0, true);
        vm.assertEq(rollup.rewarded(2), rollup.leader(2), "the leader's");
        vm.assertEq(rollup.rewarded(3), attesters[(rollup.leaderPosition(3) + 1) % 4], "the backup's");
        vm.assertEq(rollup.rewarded(1), address(0), "nobody's");
        vm.assertEq(rollup.rewarded(5), address(0), "not final yet");
        expectFinal(1, false);
        rollup.confirm(list(tip), certify(tip, CLOSED), 0);
        expectFinal(1, false);
        warpToSlot(8);
        expectFinal(1, false);
        warpToSlot(9);
        expectFinal(1, true);
        vm.assertEq(rollup.rewarded(5), rollup.leader(5), "the leader's");
    }

    function test_TheyAreFinalBelowAnUnconfirmedOneOfALaterEpoch() public {
        put(1, 0);
        rollup.confirm(list(tip), certify(tip, CLOSED), 0);
        put(6, 0);
        expectFinal(0, true);
        expectFinal(1, false);
    }

    /// @dev Publishes a checkpoint of `slot` in the next one, as the k-th backup.
    function put(uint64 slot, uint16 k) private {
        tip = child(tip, slot, 1);
        vm.warp(GENESIS + (slot + 1) * SLOT + k * TIMEOUT);
        proposeAs(tip, publisherOf(slot + 1, k), k);
    }

    /// @dev Publishes a checkpoint of `slot` as the leader of a later one.
    function put2(uint64 slot, uint64 when) private {
        tip = child(tip, slot, 1);
        warpToSlot(when);
        proposeAs(tip, publisherOf(when, 0), 0);
    }

    function proposeAs(CheckpointHeader memory header, address sender, uint16 turn) private {
        carryBlobs(1);
        vm.prank(sender);
        rollup.propose(list(header), 1, turn);
    }

    function expectBits(uint64 epoch, uint64 expected) private view {
        (uint64 bits,) = rollup.rewards(epoch);
        vm.assertEq(bits, expected, "bits");
    }

    /// @dev The bits of the first four epochs.
    function expectEpochs(uint64[4] memory expected) private view {
        for (uint64 epoch; epoch < 4; ++epoch) {
            expectBits(epoch, expected[epoch]);
        }
    }

    function expectFinal(uint64 epoch, bool expected) private view {
        (, bool isFinal) = rollup.rewards(epoch);
        vm.assertTrue(isFinal == expected, "final");
    }
}

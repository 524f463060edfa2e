// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {RollupConfig, Windows} from "./RollupConfig.sol";

/// @title What must hold between the windows of a deployment (design 4.7)
/// @dev Chain id 31337 is a developer's own L1: it is final at once and may have fewer leaders than an honest one
/// needs.
library WindowRules {
    /// @notice Reward bits of an epoch are 64 bits of the tip word, 2 a slot.
    uint64 internal constant MAX_EPOCH = 32;
    /// @notice Room for records.
    uint64 internal constant MAX_RING = 65536;
    /// @notice For so many checkpoints at once `propose` looks whether the ring has room; a power of two.
    uint64 internal constant STRIDE = 16;
    /// @notice Leaders that must have had their turn before a committee pays for what is not published.
    uint64 internal constant LEADERS = 13;
    /// @notice Seconds until an L1 block is final: two epochs of 32 slots, and the rest of the one it is in.
    uint64 internal constant FINALITY = 1152;
    /// @notice Seconds of an L1 slot, and the most checkpoints in one block: 21 blobs, at most 6 a transaction, one of
    /// them for certificates.
    uint64 internal constant L1_SLOT = 12;
    uint64 internal constant CHECKPOINTS_PER_BLOCK = 17;
    uint256 internal constant DEVELOPER_L1 = 31337;

    /// @notice Reverts with the first rule that `config` breaks.
    function check(RollupConfig memory config) internal view {
        _checkSlots(config);
        Windows memory w = config.windows;
        bool developer = block.chainid == DEVELOPER_L1;
        uint64 finality = developer ? 1 : _slots(2 * FINALITY, config.slotDuration);

        if (w.openAfter == 0) revert IRollup.ZeroOpenAfter();
        if (w.openAfter >= w.publishDeadline) {
            revert IRollup.OpenAfterDeadline(w.openAfter, w.publishDeadline);
        }
        if (!developer && w.publishDeadline < LEADERS) {
            revert IRollup.DeadlineTooShort(w.publishDeadline, LEADERS);
        }
        uint64 least = _max(2 * config.epochDuration, finality);
        if (w.confirmWindow < least) revert IRollup.ConfirmWindowTooShort(w.confirmWindow, least);
        if (w.settleWindow < finality) revert IRollup.SettleWindowTooShort(w.settleWindow, finality);
        if (w.answerWindow < finality) revert IRollup.AnswerWindowTooShort(w.answerWindow, finality);
        least = _max(w.confirmWindow + 1, finality);
        if (w.rescue < least) revert IRollup.RescueTooShort(w.rescue, least);
        least = _max(w.publishDeadline + 1, finality);
        if (w.liability < least) revert IRollup.LiabilityTooShort(w.liability, least);
        least = w.liability + w.rescue + _slots(w.drain * w.liability, config.slotDuration) + w.answerWindow;
        if (w.exitDelay < least) revert IRollup.ExitDelayTooShort(w.exitDelay, least);
        // A sign of life counts from the first slot of its epoch.
        least = w.confirmWindow + config.epochDuration + 1;
        if (w.restartAfter < least) revert IRollup.RestartTooSoon(w.restartAfter, least);
        _checkRing(config, developer);
    }

    function _checkSlots(RollupConfig memory config) private pure {
        if (config.publishTimeout == 0) revert IRollup.ZeroPublishTimeout();
        if (config.epochDuration > MAX_EPOCH) revert IRollup.EpochTooLong(config.epochDuration, MAX_EPOCH);
        uint64 turns = _slots(config.slotDuration, config.publishTimeout);
        uint64 most = uint64(Records.LATE) - 1;
        if (turns > most) revert IRollup.TooManyTurns(turns, most);
        if (config.bondGas == 0) revert IRollup.ZeroBond();
    }

    /// @dev The ring must hold what confirmWindow and three epochs can bring, at the most blobs L1 takes: then what is
    /// voided late is still there, and publication never waits for a confirmation.
    function _checkRing(RollupConfig memory config, bool developer) private pure {
        uint64 slots = config.windows.confirmWindow + 3 * config.epochDuration;
        uint64 least = STRIDE
            + (developer ? slots : _slots(slots * config.slotDuration * CHECKPOINTS_PER_BLOCK, L1_SLOT));
        if (config.ring < least || config.ring > MAX_RING) revert IRollup.RingTooSmall(config.ring, least);
    }

    /// @dev How many spans of `unit` seconds cover `time`.
    function _slots(uint64 time, uint64 unit) private pure returns (uint64) {
        return (time + unit - 1) / unit;
    }

    function _max(uint64 a, uint64 b) private pure returns (uint64) {
        return a > b ? a : b;
    }
}

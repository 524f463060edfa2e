// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SlotClock} from "../SlotClock.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {IProving, Period} from "./IProving.sol";
import {Progress} from "./Progress.sol";
import {ProvingConfig, ProvingRules} from "./ProvingConfig.sol";

/// @notice Who proves a period, in three words. It is never deleted: `opened` says of which one it is.
struct Claim {
    address prover;
    uint32 opened;
    uint32 slot;
    uint32 blockNumber;
    address claimer;
    uint96 bond;
    /// The first checkpoint that was not proven then.
    uint32 first;
    uint32 fee;
}

/// @notice What a prune waits for, in one word.
struct Rescues {
    /// The last end of a rescue window that was opened in this generation.
    uint40 time;
    uint40 blockNumber;
    /// The period that waits, and until when: accusations that come later are not waited for.
    uint32 opened;
    uint40 waitTime;
    uint40 waitBlock;
}

/// @title When a period is over
/// @notice In slots and in half as many L1 blocks as those have room for: a claim's window is counted from the period's epoch
/// and from the block that opened it, a proof's to the end of that epoch, and from the claim's slot and block, so that a
/// claim that an outage delayed leaves as much time.
abstract contract Periods is IProving {
    IRollup public immutable rollup;
    uint64 public immutable genesisTime;
    uint64 public immutable slotDuration;
    uint64 public immutable epochDuration;
    /// @notice Slots of an epoch in which its leaders may claim.
    uint64 public immutable claimSlots;
    /// @notice L1 blocks that the claim window and the proof window have at least.
    uint64 public immutable claimBlocks;
    uint64 public immutable proofBlocks;
    /// @notice Checkpoints of a period at most.
    uint64 public immutable maxCheckpoints;

    /// @dev Why a prune waits that is of no period.
    uint32 internal constant NO_PERIOD = type(uint32).max;

    Progress internal _progress;
    Claim internal _claim;
    Rescues internal _rescues;

    constructor(ProvingConfig memory config) {
        ProvingRules.check(config, address(this));
        rollup = config.rollup;
        SlotClock clock = SlotClock(address(config.rollup));
        (genesisTime, slotDuration, epochDuration) =
        (clock.genesisTime(), clock.slotDuration(), clock.epochDuration());
        (claimSlots, maxCheckpoints) = (config.claimSlots, config.maxCheckpoints);
        uint64 half = 2 * config.l1SlotDuration;
        claimBlocks = claimSlots * slotDuration / half;
        proofBlocks = (epochDuration - claimSlots) * slotDuration / half;
    }

    /// @inheritdoc IProving
    function period() external view returns (Period memory shown) {
        Progress p = _progress.inEpoch(_slot() / epochDuration, maxCheckpoints);
        if (p.opened() == 0) return shown;
        (shown.epoch, shown.first, shown.end) = (p.epoch(), p.proven() + 1, p.end());
        shown.open = p.isOpen();
        (shown.overSlot, shown.overBlock) = _overFrom(p);
        if (!_isClaimed(p)) return shown;
        Claim memory c = _claim;
        (shown.prover, shown.bond, shown.fee) = (c.prover, c.bond, c.fee);
        (shown.claimer, shown.claimSlot) = (c.claimer, c.slot);
    }

    /// @dev Opens the period that is due, if there is one.
    function _opened() internal returns (Progress p) {
        Progress before = _progress;
        if (before.byProof()) revert IRollup.ByProofAlone();
        p = before.inEpoch(_slot() / epochDuration, maxCheckpoints);
        if (Progress.unwrap(p) == Progress.unwrap(before)) return p;
        _progress = p;
        emit PeriodOpened(p.epoch(), p.end());
    }

    /// @dev Whether the open period is over, and all rescues that it waits for; it begins to wait.
    function _isRipe(Progress p) internal returns (bool) {
        return p.isOpen() && _isOver(p) && _rescued(p, uint32(p.opened()));
    }

    /// @dev Whether the rescues are over that were open when it was first asked for that reason.
    /// @param why The epoch in which a period was opened, or NO_PERIOD.
    function _rescued(Progress p, uint32 why) internal returns (bool) {
        Rescues memory r = _rescues;
        if (r.opened != why) {
            if (!_isAhead(r.time, r.blockNumber)) return true;
            (r.opened, r.waitTime, r.waitBlock) = (why, r.time, r.blockNumber);
            _rescues = r;
            emit PruneWaits(_lastPeriod(p), r.waitTime, r.waitBlock);
        }
        return !_isAhead(r.waitTime, r.waitBlock);
    }

    /// @dev The last period that was opened; 0 where none was.
    function _lastPeriod(Progress p) internal pure returns (uint64) {
        return p.opened() == 0 ? 0 : p.epoch();
    }

    function _isOver(Progress p) internal view returns (bool) {
        (uint64 slot, uint64 number) = _overFrom(p);
        return _slot() >= slot && block.number >= number;
    }

    function _overFrom(Progress p) internal view returns (uint64 slot, uint64 number) {
        slot = p.opened() * epochDuration;
        if (!_isClaimed(p)) return (slot + claimSlots, p.openBlock() + claimBlocks);
        uint64 late = _claim.slot + epochDuration - claimSlots;
        slot += epochDuration;
        return (slot > late ? slot : late, _claim.blockNumber + proofBlocks);
    }

    function _isClaimed(Progress p) internal view returns (bool) {
        return _claim.opened == p.opened();
    }

    /// @dev The slot of this L1 block.
    function _slot() internal view returns (uint64) {
        if (block.timestamp < genesisTime) return 0;
        unchecked {
            return uint64((block.timestamp - genesisTime) / slotDuration);
        }
    }

    function _isAhead(uint256 time, uint256 number) private view returns (bool) {
        return block.timestamp < time || block.number < number;
    }
}

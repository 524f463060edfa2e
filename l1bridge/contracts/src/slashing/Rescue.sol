// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {SlotClock} from "../SlotClock.sol";
import {IProvenRollup, IProvingHooks} from "../proving/IProvingHooks.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Windows} from "../rollup/RollupConfig.sol";
import {ISlasher} from "./ISlasher.sol";

/// @title How long what is accused can still be published
/// @notice What all accusations have in common: the rollup, the present, and a window of which no part is in the hands of
/// the accused.
abstract contract Rescue {
    IRollup public immutable rollup;
    /// @notice Seconds of an L1 slot.
    uint64 public immutable l1SlotDuration;
    /// @notice Of the rollup: slots of an epoch, and for which a lock is answered for.
    uint64 public immutable epochDuration;
    uint64 public immutable liability;
    /// @notice Seconds in which what is accused can still be published, and more of them for each checkpoint before it.
    uint64 public immutable rescueTime;
    uint64 public immutable drain;
    /// @notice What prunes the chain, and is told of accusations; 0: nothing does.
    IProvingHooks public immutable proving;

    constructor(IRollup rollup_, uint64 l1SlotDuration_) {
        (rollup, l1SlotDuration) = (rollup_, l1SlotDuration_);
        SlotClock clock = SlotClock(address(rollup_));
        epochDuration = clock.epochDuration();
        Windows memory w = rollup_.windows();
        (liability, drain) = (w.liability, w.drain);
        rescueTime = w.rescue * clock.slotDuration();
        proving = IProvingHooks(IProvenRollup(address(rollup_)).proving());
    }

    /// @dev The first unix time and L1 block of which a slash can be, if `number` is accused now. It grows with what must be
    /// published first, but no further than stakes are bound for: a number that somebody signed does not say how long he has.
    function _rescueUntil(uint64 number) internal view returns (uint40 time, uint40 blockNumber) {
        (uint64 confirmed,,,) = rollup.confirmed();
        uint64 backlog = number > confirmed ? number - confirmed : 0;
        uint256 window = rescueTime + drain * (backlog < liability ? backlog : liability);
        return (uint40(block.timestamp + window), uint40(block.number + window / l1SlotDuration / 2));
    }

    function _isOpen(uint40 time, uint40 blockNumber) internal view returns (bool) {
        return block.timestamp < time || block.number < blockNumber;
    }

    function _presentSlot() internal view returns (uint64) {
        return SlotClock(address(rollup)).currentSlot();
    }

    function _generation() internal view returns (uint32 generation) {
        (,,,, generation,) = rollup.tip();
    }

    /// @dev Whether an epoch has begun, and its committee still answers for what it signed of a slot: as for certificates.
    function _checkLiable(uint64 epoch, uint64 slot, uint64 least) internal view {
        uint64 present = _presentSlot();
        if (epoch < least || epoch > present / epochDuration) {
            revert IRollup.WrongSigningEpoch(least, present / epochDuration, epoch);
        }
        uint64 begin = epoch * epochDuration;
        uint64 until = (begin > slot ? begin : slot) + liability;
        if (present > until) revert IRollup.LiabilityOver(until, present);
    }

    /// @dev A certificate without signatures would stand for one that was shown before, and name any epoch.
    function _verifyLock(CheckpointHeader calldata header, Certificate calldata cert) internal view {
        if (cert.signers == 0) revert ISlasher.NoSignatures();
        rollup.verifyLock(header, cert);
    }
}

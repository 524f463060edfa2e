// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Records} from "../rollup/Records.sol";
import {Bonds} from "./Bonds.sol";
import {Equivocations} from "./Equivocations.sol";
import {Excuse, Standing} from "./Excuse.sol";
import {Comparison, Holding} from "./Holding.sol";
import {ISlasher} from "./ISlasher.sol";
import {Publishable} from "./Publishable.sol";
import {SlasherConfig} from "./SlasherConfig.sol";

/// @notice One accusation, in two words.
struct Accusation {
    address by;
    /// L1 slot it was made in.
    uint40 slot;
    /// Which one it is of all, from 1.
    uint32 order;
    bool slashed;
    uint40 rescueTime;
    uint40 rescueBlock;
    uint32 generation;
    /// Wei, 0 once it was given away.
    uint96 bond;
}

/// @title Slasher
/// @notice The paths of an accusation; the invariants are ISlasher's. It has no owner, and nothing but `omissions` calls it:
/// whether it is there or not, publication goes on.
/// @dev It calls the rollup's views, and the staking contract after it has written what it knows.
contract Slasher is Bonds, Equivocations {
    mapping(bytes32 id => Accusation) private _accusations;
    /// @dev The last accusation that a slash of the epoch's committee dropped.
    mapping(uint64 epoch => uint32) private _droppedTo;
    uint32 private _count;
    /// @dev By the hashes of a header and of one that it descends from.
    mapping(bytes32 line => bool) private _traced;

    constructor(SlasherConfig memory config) Equivocations(config) {}

    /// @inheritdoc ISlasher
    function accuse(
        CheckpointHeader calldata header,
        Certificate calldata cert,
        Comparison[] calldata against
    ) external payable {
        uint256 needed = rollup.chargeBond();
        if (msg.value < needed) revert IRollup.BondTooSmall(needed, msg.value);
        _verifyLock(header, cert);
        Publishable.check(rollup, header, epochDuration);
        uint64 present = _presentSlot();
        uint64 begin = cert.epoch * epochDuration;
        uint64 until = (begin > header.slot ? begin : header.slot) + publishDeadline;
        if (present <= until) revert DeadlineNotOver(until, present);
        Holding.requireUnheld(rollup, header, against);
        _open(header, header.hash(), cert.epoch, present);
    }

    /// @inheritdoc ISlasher
    function slash(CheckpointHeader calldata header, uint64 epoch, Comparison[] calldata against) external {
        bytes32 hash = header.hash();
        Accusation storage a = _accusations[_id(hash, epoch)];
        Phase phase = _phase(a, epoch);
        if (phase == Phase.RESCUE) revert RescueOpen(a.rescueTime, a.rescueBlock);
        if (phase != Phase.DUE) revert WrongPhase(phase);
        _requireUnheld(a, header, against);

        a.slashed = true;
        _giveBond(a, hash, epoch, a.by);
        (uint256 taken, bool excused) =
            _punishCommittee(staking, header, payers(epoch), unpublished, unpublishedReward, a.by);
        if (!excused) _droppedTo[epoch] = _count;
        emit UnpublishedSlashed(hash, epoch, taken);
    }

    /// @inheritdoc ISlasher
    function punishOmission(CheckpointHeader calldata header, address attester, address reporter)
        external
        returns (uint256 taken)
    {
        if (msg.sender != omissions) revert NotOmissions(msg.sender);
        return _punishAttester(staking, header, attester, omission, omissionReward, reporter);
    }

    /// @inheritdoc ISlasher
    function answer(CheckpointHeader calldata header, uint64 epoch, Comparison calldata held, uint64 by)
        external
    {
        bytes32 hash = header.hash();
        Accusation storage a = _accusations[_id(hash, epoch)];
        if (a.bond == 0) revert NoBond(hash, epoch);
        Holding.requireHeld(rollup, header, hash, held);
        uint64 published = Records.slot(rollup.record(header.number));
        // The record of a late turn is of the slot before.
        if (published + 1 >= a.slot) revert PublishedLater(published, a.slot);
        _giveBond(a, hash, epoch, _confirmer(header.number, by));
    }

    /// @inheritdoc ISlasher
    function excuse(CheckpointHeader[] calldata chain, uint64 epoch) external {
        (bytes32 hash,) = Excuse.follow(_traced, chain);
        bytes32 id = _id(hash, epoch);
        Accusation storage a = _accusations[id];
        Phase phase = _phase(a, epoch);
        if (phase != Phase.RESCUE && phase != Phase.DUE) revert WrongPhase(phase);
        uint64 ancestor = Excuse.check(_standing(a), chain);
        _giveBond(a, hash, epoch, msg.sender);
        delete _accusations[id];
        emit Excused(hash, epoch, ancestor);
    }

    /// @inheritdoc ISlasher
    function trace(CheckpointHeader[] calldata chain) external {
        (, bytes32 line) = Excuse.follow(_traced, chain);
        _traced[line] = true;
    }

    /// @inheritdoc ISlasher
    function reclaim(bytes32 hash, uint64 epoch) external {
        Accusation storage a = _accusations[_id(hash, epoch)];
        if (a.bond == 0) revert NoBond(hash, epoch);
        uint256 from = a.rescueTime + answerTime;
        if (block.timestamp < from) revert BondNotFree(from);
        _giveBond(a, hash, epoch, a.by);
    }

    /// @inheritdoc ISlasher
    function accusation(bytes32 hash, uint64 epoch)
        external
        view
        returns (Phase phase, address by, uint256 bond, uint256 rescueTime, uint256 rescueBlock)
    {
        Accusation storage a = _accusations[_id(hash, epoch)];
        return (_phase(a, epoch), a.by, a.bond, a.rescueTime, a.rescueBlock);
    }

    // --------------------------------------------------------------------------------------------- internals

    function _open(CheckpointHeader calldata header, bytes32 hash, uint64 epoch, uint64 present) private {
        Accusation storage a = _accusations[_id(hash, epoch)];
        Phase phase = _phase(a, epoch);
        if (phase != Phase.NONE && phase != Phase.DROPPED) revert AlreadyAccused(hash, epoch);
        _giveBond(a, hash, epoch, a.by);

        (a.by, a.slot, a.order) = (msg.sender, uint40(present), ++_count);
        (a.rescueTime, a.rescueBlock) = _rescueUntil(header.number);
        (a.generation, a.bond) = (header.generation, uint96(msg.value));
        emit Accused(hash, epoch, msg.sender, header.number, msg.value, a.rescueTime, a.rescueBlock);
        if (address(proving) != address(0)) proving.accused(a.rescueTime, a.rescueBlock);
    }

    function _phase(Accusation storage a, uint64 epoch) private view returns (Phase) {
        if (a.order == 0) return Phase.NONE;
        if (a.slashed) return Phase.SLASHED;
        if (a.generation != _generation()) {
            if (!_wasDue(a)) return Phase.ENDED;
            return a.order <= _droppedTo[epoch] ? Phase.DROPPED : Phase.DUE;
        }
        if (a.order <= _droppedTo[epoch]) return Phase.DROPPED;
        return _isOpen(a.rescueTime, a.rescueBlock) ? Phase.RESCUE : Phase.DUE;
    }

    /// @dev Whether the window was over when the accusation's generation was pruned.
    function _wasDue(Accusation storage a) private view returns (bool) {
        if (address(proving) == address(0)) return false;
        (uint40 time, uint40 number,,) = proving.ended(a.generation);
        return time != 0 && a.rescueTime <= time && a.rescueBlock <= number;
    }

    /// @dev By what is confirmed, or was when the accusation's generation ended.
    function _requireUnheld(
        Accusation storage a,
        CheckpointHeader calldata header,
        Comparison[] calldata against
    ) private view {
        if (a.generation == _generation()) {
            return Holding.requireUnheld(rollup, header, against);
        }
        Standing memory s = _standing(a);
        Holding.requireUnheldThen(s.number, s.hash, header, against);
    }

    function _standing(Accusation storage a) private view returns (Standing memory s) {
        if (a.generation == _generation()) (s.number, s.hash, s.closed,) = rollup.confirmed();
        else (,, s.number, s.hash) = proving.ended(a.generation);
    }

    /// @dev Who made the first confirmation that covers `number`: confirmed numbers only grow.
    function _confirmer(uint64 number, uint64 by) private view returns (address who) {
        for (; number <= by; ++number) {
            (who,) = rollup.confirmation(number);
            if (who != address(0)) break;
        }
        if (number != by || who == address(0)) revert NotTheConfirmation(by);
    }

    function _giveBond(Accusation storage a, bytes32 hash, uint64 epoch, address payee) private {
        uint256 bond = a.bond;
        a.bond = 0;
        _release(hash, epoch, payee, bond);
    }

    function _id(bytes32 hash, uint64 epoch) private pure returns (bytes32) {
        return keccak256(abi.encode(hash, epoch));
    }
}

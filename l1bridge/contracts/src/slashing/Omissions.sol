// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Links} from "../rollup/Links.sol";
import {Records} from "../rollup/Records.sol";
import {IOmissions, OwnShare} from "./IOmissions.sol";
import {ISlasher} from "./ISlasher.sol";
import {Matter} from "./Matter.sol";
import {Publishable} from "./Publishable.sol";
import {Rescue} from "./Rescue.sol";
import {ShareLib} from "./Share.sol";
import {Slasher} from "./Slasher.sol";

/// @notice One accusation, in two words.
struct OmissionAccusation {
    address by;
    uint40 rescueTime;
    uint40 rescueBlock;
    bool slashed;
    uint32 generation;
}

/// @title Omissions
/// @notice The paths of an accusation; the invariants are IOmissions'. It holds nothing, and takes stake through the slasher
/// alone, after it has written what it knows. It has no owner, and nothing calls it.
contract Omissions is IOmissions, Rescue {
    using Matter for CheckpointHeader;

    /// @notice Where stake is taken.
    Slasher public immutable slasher;

    mapping(bytes32 id => OmissionAccusation) private _accusations;

    /// @dev The slasher has checked amounts and windows; the rollup that what is locked may be published by anyone before
    /// it is overdue. That must be so before a window ends.
    constructor(Slasher slasher_) Rescue(slasher_.rollup(), slasher_.l1SlotDuration()) {
        if (slasher_.omissions() != address(this)) revert ForeignSlasher(address(slasher_));
        slasher = slasher_;
        (uint64 rescue, uint64 openAfter) = (rollup.windows().rescue, rollup.windows().openAfter);
        if (rescue <= openAfter) revert IRollup.RescueTooShort(rescue, openAfter + 1);
    }

    /// @inheritdoc IOmissions
    function accuse(
        bytes32 record,
        CheckpointHeader calldata shorter,
        CheckpointHeader[] calldata chain,
        uint256 certified,
        Certificate calldata cert,
        OwnShare calldata own,
        CheckpointHeader[] calldata standing
    ) external {
        bytes32[] memory hashes = Links.hashes(chain);
        if (!chain[0].isLonger(shorter)) revert NotLonger(chain[0].number, chain[0].lastChunk);
        address attester = _publisherOf(record, shorter);
        _verifyLock(chain[certified], cert);
        _checkSigned(own, chain, hashes, attester);
        _checkPublishable(chain[0], standing);
        _open(chain[0].number, hashes[0], attester);
    }

    /// @inheritdoc IOmissions
    function slash(CheckpointHeader calldata longer, address attester, CheckpointHeader[] calldata standing)
        external
    {
        bytes32 hash = longer.hash();
        OmissionAccusation storage a = _accusations[_id(hash, attester)];
        ISlasher.Phase phase = _phase(a);
        if (phase == ISlasher.Phase.RESCUE) revert ISlasher.RescueOpen(a.rescueTime, a.rescueBlock);
        if (phase != ISlasher.Phase.DUE) revert ISlasher.WrongPhase(phase);
        _checkPublishable(longer, standing);

        a.slashed = true;
        uint256 taken = slasher.punishOmission(longer, attester, a.by);
        emit OmissionSlashed(hash, attester, taken);
    }

    /// @inheritdoc IOmissions
    function accused(bytes32 hash, address attester)
        external
        view
        returns (ISlasher.Phase phase, address by, uint256 rescueTime, uint256 rescueBlock)
    {
        OmissionAccusation storage a = _accusations[_id(hash, attester)];
        return (_phase(a), a.by, a.rescueTime, a.rescueBlock);
    }

    // --------------------------------------------------------------------------------------------- internals

    /// @dev Whose right a publication of `shorter` used. It stands, or an undo kept its record.
    function _publisherOf(bytes32 record, CheckpointHeader calldata shorter)
        private
        view
        returns (address attester)
    {
        (uint256 kept,,,,) = rollup.chargeOf(record);
        bool known = kept != 0 || rollup.record(shorter.number) == record;
        bytes32 hash = shorter.hash();
        if (!known || !Records.names(record, hash)) revert UnknownPublication(record, hash);
        attester = rollup.attesterOfSeat(Records.slot(record), Records.turn(record));
        if (attester == address(0)) revert IRollup.NobodysPublication(record);
    }

    /// @dev The attester signed one of the headers as a member of a committee that still answers for it.
    function _checkSigned(
        OwnShare calldata own,
        CheckpointHeader[] calldata chain,
        bytes32[] memory hashes,
        address attester
    ) private view {
        uint256 i;
        while (i < hashes.length && hashes[i] != own.share.checkpointHash) ++i;
        if (i == hashes.length) revert OtherShare(own.share.checkpointHash);
        _checkLiable(own.share.epoch, chain[i].slot, chain[i].epoch);
        (, address member,) = rollup.seat(own.share.epoch, own.position);
        bytes memory chainId = bytes(rollup.chainId());
        bool signed = ShareLib.signer(own.share, own.height, own.round, chainId) == attester;
        if (member != attester || !signed) revert ISlasher.NotAMember(attester, own.share.epoch);
    }

    /// @dev Whoever has its certificate can publish it: what L1 asks of the header by itself, its slot is over, its parent
    /// stands, and no more of it is confirmed than a version that gives way to it.
    function _checkPublishable(CheckpointHeader calldata longer, CheckpointHeader[] calldata standing)
        private
        view
    {
        Publishable.check(rollup, longer, epochDuration);
        if (longer.generation != _generation()) {
            revert IRollup.WrongGeneration(_generation(), longer.generation);
        }
        if (longer.slot >= _presentSlot()) revert IRollup.SlotNotOver(longer.slot, _presentSlot());
        (uint64 number, bytes32 hash, bool closed,) = rollup.confirmed();
        if (longer.number < number || (longer.number == number && closed)) {
            revert IRollup.ConfirmedStays(longer.number);
        }
        if (longer.number == number) {
            if (standing.length != 1) revert IRollup.StandingNeeded(number);
            if (standing[0].hash() != hash) revert IRollup.NotTheRecord(number, standing[0].hash());
            if (!longer.isLonger(standing[0])) revert NotLonger(number, longer.lastChunk);
        }
        if (!Records.names(rollup.record(longer.number - 1), longer.parentHash)) {
            revert IRollup.WrongParent(longer.number, longer.parentHash);
        }
    }

    function _open(uint64 number, bytes32 hash, address attester) private {
        OmissionAccusation storage a = _accusations[_id(hash, attester)];
        if (a.by != address(0)) revert AlreadyAccused(hash, attester);
        (a.by, a.generation) = (msg.sender, _generation());
        (a.rescueTime, a.rescueBlock) = _rescueUntil(number);
        emit OmissionAccused(hash, attester, msg.sender, number, a.rescueTime, a.rescueBlock);
    }

    function _phase(OmissionAccusation storage a) private view returns (ISlasher.Phase) {
        if (a.by == address(0)) return ISlasher.Phase.NONE;
        if (a.slashed) return ISlasher.Phase.SLASHED;
        if (a.generation != _generation()) return ISlasher.Phase.ENDED;
        return _isOpen(a.rescueTime, a.rescueBlock) ? ISlasher.Phase.RESCUE : ISlasher.Phase.DUE;
    }

    function _id(bytes32 hash, address attester) private pure returns (bytes32) {
        return keccak256(abi.encode(hash, attester));
    }
}

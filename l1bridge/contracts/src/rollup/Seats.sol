// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IValidatorSet} from "../staking/IValidatorSet.sol";
import {SlotClock} from "../SlotClock.sol";
import {History, HistoryLib} from "./History.sol";
import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {RollupConfig} from "./RollupConfig.sol";
import {Sampling} from "./Sampling.sol";
import {Draw, DrawLib, DrawRules, DrawRulesLib, Validators} from "./Validators.sol";
import {ValidatorSet} from "./ValidatorSet.sol";

/// @notice What a deployment of the rollup asks its staking contract.
interface IGenesisStaking {
    function rollup() external view returns (address);
    function genesisAttesters() external view returns (bytes32);
}

/// @title Who sits where
/// @notice The committee of each epoch by position, and who may publish in a slot; the validator set is moved by
/// `Staking`. What is on `propose`'s path is here, the rest is ValidatorSet's.
abstract contract Seats is IRollup, IValidatorSet, SlotClock {
    using HistoryLib for History;

    /// @notice Upper bound of a committee: its members are one bitmap.
    uint256 public constant MAX_COMMITTEE = 256;

    /// @inheritdoc IRollup
    address public immutable staking;
    /// @notice How many sit in a committee, where there are as many.
    uint256 public immutable committeeSize;
    /// @inheritdoc IValidatorSet
    uint256 public immutable minCommittee;
    /// @notice Rounds of the shuffle that draws a committee.
    uint256 public immutable samplingRounds;

    DrawRules private immutable _rulesOfDraws;

    Validators internal _validators;

    modifier onlyStaking() {
        if (msg.sender != staking) revert NotStaking(msg.sender);
        _;
    }

    /// @dev The genesis validators are those of `Staking`, which was deployed before, in the same order.
    constructor(RollupConfig memory config, address[] memory attesters, address[] memory publishers) {
        uint256 size = attesters.length;
        if (config.committeeSize == 0 || config.committeeSize > MAX_COMMITTEE) {
            revert WrongCommitteeSize(config.committeeSize, MAX_COMMITTEE);
        }
        if (config.minCommittee == 0 || config.minCommittee > config.committeeSize) {
            revert WrongMinCommittee(config.minCommittee, config.committeeSize);
        }
        uint256 rounds = config.samplingRounds;
        if (rounds == 0 || rounds > 255 || rounds % Sampling.ROUNDS_STEP != 0) {
            revert WrongRounds(config.samplingRounds);
        }
        if (size < config.minCommittee) revert SetTooSmall(config.minCommittee);
        if (size != publishers.length) revert PublisherCount(size, publishers.length);
        staking = config.staking;
        committeeSize = config.committeeSize;
        minCommittee = config.minCommittee;
        samplingRounds = config.samplingRounds;
        _rulesOfDraws = DrawRulesLib.make(config.committeeSize, rounds, config.minCommittee);
        bytes32 whole = keccak256(abi.encodePacked(attesters));
        _checkStaking(config.staking, whole);

        for (uint256 i; i < size; ++i) {
            if (publishers[i] == address(0)) revert ZeroPublisher(i);
            _validators.attesters.set(i, uint160(attesters[i]), 0);
            _validators.publishers.set(i, uint160(publishers[i]), 0);
        }
        _validators.sizes.set(0, size, 0);
        if (size <= config.committeeSize) _validators.hashes[DrawLib.setKey(0)] = whole;
        Draw draw = DrawLib.make(keccak256(abi.encode(block.prevrandao)), size);
        for (uint64 epoch; epoch < DrawLib.SET_LAG; ++epoch) {
            _validators.draws[epoch] = draw;
        }
    }

    function _checkStaking(address staking_, bytes32 genesis) private view {
        IGenesisStaking s = IGenesisStaking(staking_);
        if (s.rollup() != address(this) || s.genesisAttesters() != genesis) revert ForeignStaking(staking_);
    }

    // ----------------------------------------------------------------------------------------- validator set

    /// @inheritdoc IValidatorSet
    function addValidator(address attester, address publisher) external onlyStaking returns (uint256) {
        return ValidatorSet.add(_validators, attester, publisher, _presentEpoch());
    }

    /// @inheritdoc IValidatorSet
    function removeValidator(uint256 index) external onlyStaking returns (address) {
        uint64 present = _presentEpoch();
        address moved = ValidatorSet.remove(_validators, index, _isDead() ? 0 : minCommittee, present);
        if (_validators.sizes.latest(0) < minCommittee) _bar(present + DrawLib.SET_LAG);
        return moved;
    }

    /// @inheritdoc IValidatorSet
    function changePublisher(uint256 index, address publisher) external onlyStaking {
        ValidatorSet.changePublisher(_validators, index, publisher, _presentEpoch());
    }

    /// @inheritdoc IValidatorSet
    function validatorCount() external view returns (uint256) {
        return _validators.sizes.latest(0);
    }

    /// @inheritdoc IValidatorSet
    function canShrink() external view returns (bool) {
        return _validators.sizes.latest(0) > minCommittee || _isDead();
    }

    /// @inheritdoc IValidatorSet
    function publisherAt(uint256 index) external view returns (address) {
        return address(uint160(_validators.publishers.latest(index)));
    }

    /// @inheritdoc IValidatorSet
    function firstEpochAfterChange() external view returns (uint64) {
        return _presentEpoch() + DrawLib.SET_LAG;
    }

    // ------------------------------------------------------------------------------------------------- draws

    /// @inheritdoc IRollup
    function sample() external {
        ValidatorSet.sample(_validators, _presentEpoch());
    }

    /// @inheritdoc IRollup
    function storeCommittee(uint64 epoch) external {
        ValidatorSet.store(_validators, epoch, _drawRules());
        _requireCounts(epoch);
    }

    /// @inheritdoc IRollup
    function drawOf(uint64 epoch) external view returns (bytes32 seed, uint256 validators, uint256 size) {
        Draw draw = _draw(epoch);
        return (draw.seed(), draw.size(), draw.seats(committeeSize));
    }

    /// @inheritdoc IRollup
    function validatorAt(uint64 epoch, uint256 index)
        external
        view
        returns (address attester, address publisher)
    {
        uint256 mark = DrawLib.knownTo(epoch);
        if (index >= _draw(epoch).size()) revert NoSuchValidator(index);
        attester = address(uint160(_validators.attesters.asOf(index, mark)));
        publisher = address(uint160(_validators.publishers.asOf(index, mark)));
    }

    // -------------------------------------------------------------------------------------------- committees

    /// @inheritdoc IRollup
    function committeeAt(uint64 epoch) external view returns (address[] memory members) {
        members = attestersAt(epoch);
        _requireCounts(epoch);
    }

    /// @inheritdoc IRollup
    function attestersAt(uint64 epoch) public view returns (address[] memory) {
        return ValidatorSet.attesters(_validators, epoch, _drawRules());
    }

    /// @inheritdoc IRollup
    function publishersAt(uint64 epoch) external view returns (address[] memory) {
        return ValidatorSet.publishers(_validators, epoch, _drawRules());
    }

    /// @inheritdoc IRollup
    function committeeHash(uint64 epoch) external view returns (bytes32) {
        _requireCounts(epoch);
        return ValidatorSet.hash(_validators, epoch, _drawRules());
    }

    /// @inheritdoc IRollup
    function storedCommitteeHash(uint64 epoch) external view returns (bytes32) {
        return _validators.hashes[epoch];
    }

    /// @inheritdoc IRollup
    function seat(uint64 epoch, uint256 position)
        external
        view
        returns (uint256 index, address attester, address publisher)
    {
        return ValidatorSet.seat(_validators, epoch, position, _drawRules());
    }

    /// @inheritdoc IRollup
    function leader(uint64 slot) external view returns (address attester) {
        (, attester) = ValidatorSet.turn(_validators, epochAt(slot), slot, 0, _drawRules());
    }

    /// @inheritdoc IRollup
    function leaderPosition(uint64 slot) external view returns (uint256 position) {
        (position,) = ValidatorSet.turn(_validators, epochAt(slot), slot, 0, _drawRules());
    }

    /// @inheritdoc IRollup
    function attesterOfSeat(uint64 slot, uint256 turn) public view returns (address attester) {
        if (turn == Records.CERTIFIED) return address(0);
        if (turn >= Records.LATE) (slot, turn) = (slot - 1, turn - Records.LATE);
        (, attester) = ValidatorSet.turn(_validators, epochAt(slot), slot, turn, _drawRules());
    }

    // --------------------------------------------------------------------------------------------- internals

    /// @dev Whether `account` publishes for the k-th position after the slot's leader.
    function _holdsTurn(address account, uint64 slot, uint256 k) internal view returns (bool) {
        uint64 epoch = slot / epochDuration;
        Draw draw = _draw(epoch);
        if (k >= draw.seats(committeeSize)) return false;
        uint256 index = draw.indexAt(draw.position(slot, k, committeeSize), committeeSize, samplingRounds);
        return _validators.publishers.asOf(index, DrawLib.knownTo(epoch)) == uint160(account);
    }

    /// @dev The first publication of an epoch samples, unless somebody did before it.
    function _sampleIn(uint64 epoch) internal {
        if (_validators.draws[epoch + DrawLib.SEED_LAG].isKnown()) return;
        ValidatorSet.sample(_validators, epoch);
    }

    function _draw(uint64 epoch) private view returns (Draw draw) {
        draw = _validators.draws[epoch];
        if (!draw.isKnown()) draw = ValidatorSet.missing(_validators, epoch, _presentEpoch());
    }

    function _drawRules() internal view returns (DrawRules) {
        return _rulesOfDraws.inEpoch(_presentEpoch());
    }

    /// @dev Nobody would take a certificate of fewer. Of a chain that lives the set gets no smaller.
    function _requireSet() internal view {
        if (_validators.sizes.latest(0) < minCommittee) revert SetTooSmall(minCommittee);
    }

    /// @dev Whether L1 has seen no sign of life for as long as a restart waits.
    function _isDead() internal view virtual returns (bool);

    /// @dev Has committees from an epoch on certify nothing until a restart.
    function _bar(uint64 epoch) internal virtual;

    /// @dev Reverts for a committee that certifies nothing for that.
    function _requireCounts(uint64 epoch) internal view virtual;

    /// @dev 0 before genesis.
    function _presentEpoch() private view returns (uint64) {
        return block.timestamp < genesisTime ? 0 : epochAt(slotAt(block.timestamp));
    }
}

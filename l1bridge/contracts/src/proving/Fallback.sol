// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {SlotClock} from "../SlotClock.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {TipLib} from "../rollup/Tip.sol";
import {DrawLib} from "../rollup/Validators.sol";
import {FallbackConfig, FallbackRules, IMarket} from "./FallbackConfig.sol";
import {ProvenTip} from "./IEpochVerifier.sol";
import {FallbackState, IFallback, ProvenCheckpoint} from "./IFallback.sol";
import {IClientProofs, IFallbackVerifier} from "./IFallbackVerifier.sol";

/// @notice The queue of forced txs, as the fallback looks at it.
interface IForcedDues {
    function count() external view returns (uint64);
    function dueOf(uint64 index) external view returns (uint64);
}

/// @notice What is asked of the rollup that IRollup does not have.
interface IGenesisOrigin {
    function genesisOriginNumber() external view returns (uint64);
    function genesisOriginHash() external view returns (bytes32);
}

/// @title Fallback
/// @notice The paths of IFallback, whose the invariants are. It has no owner and holds nothing.
/// @dev What it calls is of its own deployment.
contract Fallback is IFallback {
    IRollup public immutable rollup;
    IMarket public immutable proving;
    IFallbackVerifier public immutable verifier;
    /// @notice 0: none.
    IClientProofs public immutable clientProofs;
    uint64 public immutable enterSlots;
    uint64 public immutable idleSlots;
    uint64 public immutable exitSlots;
    uint64 public immutable feePerDaGas;
    uint64 public immutable feePerL2Gas;

    /// @dev What a checkpoint on genesis has for its parent's, whose header has none.
    uint64 private immutable originNumber;
    bytes32 private immutable originHash;
    uint64 private immutable slotDuration;
    uint64 private immutable epochDuration;
    uint64 private immutable l1SlotDuration;

    FallbackState private _state;

    constructor(FallbackConfig memory config) {
        FallbackRules.check(config, address(this));
        (proving, verifier, clientProofs) = (config.proving, config.verifier, config.clientProofs);
        rollup = config.proving.rollup();
        (enterSlots, idleSlots, exitSlots) = (config.enterSlots, config.idleSlots, config.exitSlots);
        (feePerDaGas, feePerL2Gas) = (config.feePerDaGas, config.feePerL2Gas);
        originNumber = IGenesisOrigin(address(rollup)).genesisOriginNumber();
        originHash = IGenesisOrigin(address(rollup)).genesisOriginHash();
        slotDuration = SlotClock(address(rollup)).slotDuration();
        epochDuration = SlotClock(address(rollup)).epochDuration();
        l1SlotDuration = config.l1SlotDuration;
    }

    /// @inheritdoc IFallback
    function enter(CheckpointHeader calldata proven, uint256 keep) external returns (bool) {
        FallbackState memory s = _state;
        if (s.holds) revert AlreadyEntered();
        (uint64 number, bytes32 hash) = rollup.proven();
        if (proven.hash() != hash) revert NotTheProven(hash, proven.hash());
        if (!_hasWork(proven)) revert NoWork();
        if (s.time == 0 || s.number != number || _isPast(s.time, s.blockNumber, 2 * enterSlots)) {
            _wait(number);
            return false;
        }
        _requirePast(s.time, s.blockNumber, enterSlots);
        (,,,, uint32 generation, uint64 restarts) = rollup.tip();
        // It ends with one more of each.
        if (restarts == TipLib.MAX_RESTARTS || generation + 2 > TipLib.MAX_GENERATION) {
            revert NoWayBack(restarts, generation);
        }
        if (!proving.goByProof(keep)) return false;

        (s.time, s.blockNumber) = (uint40(block.timestamp), uint40(block.number));
        _state = FallbackState(true, s.time, s.blockNumber, s.number, s.time, s.blockNumber);
        emit FallbackEntered(number, hash, generation + 1, _slot());
        return true;
    }

    /// @inheritdoc IFallback
    function publish(ProvenCheckpoint calldata c) external {
        if (!_state.holds) revert NotEntered();
        if (_isOver()) revert IsOver();
        if (c.proof.headers.length != 1) revert NotOneHeader(c.proof.headers.length);
        CheckpointHeader calldata header = c.proof.headers[0];
        _checkFrom(c.from, c.parent);
        _checkKnown(header, c.parent);
        (_state.activeTime, _state.activeBlock) = (uint40(block.timestamp), uint40(block.number));

        bytes32 hash = header.hash();
        if (address(clientProofs) != address(0)) {
            clientProofs.verify(c.bodies.txHashes, c.clientProofs);
        } else if (c.clientProofs.length != 0) {
            revert UnexpectedClientProofs(c.clientProofs.length);
        }
        bytes32 outRoot = verifier.verify(c.from, c.parent, c.proof, hash, c.bodies);
        proving.publishProven(header, hash, c.proof.world, outRoot, msg.sender);
        emit FallbackPublished(header.number, hash, c.bodies.txHashes.length, msg.sender);
    }

    /// @inheritdoc IFallback
    function exit() external {
        if (!_state.holds) revert NotEntered();
        (uint256 time, uint256 blockNumber, bool isOver) = over();
        if (!isOver) revert NotYet(time, blockNumber);
        delete _state;
        // As after a restart: the set at the end of this epoch and a sample of the next one, so that whoever chooses the
        // moment chooses nobody.
        uint64 epoch = _slot() / epochDuration + DrawLib.SET_LAG;
        proving.rejoin(epoch);
        (uint64 number,,,, uint32 generation, uint64 restarts) = rollup.tip();
        emit FallbackLeft(number, restarts, generation, epoch);
    }

    /// @inheritdoc IFallback
    function state() external view returns (FallbackState memory) {
        return _state;
    }

    /// @inheritdoc IFallback
    function over() public view returns (uint256 time, uint256 blockNumber, bool now_) {
        FallbackState memory s = _state;
        if (!s.holds) return (0, 0, false);
        (time, blockNumber) = _end(s.activeTime, s.activeBlock, idleSlots);
        (uint256 last, uint256 lastBlock) = _end(s.time, s.blockNumber, exitSlots);
        now_ = _isPast(s.activeTime, s.activeBlock, idleSlots) || _isPast(s.time, s.blockNumber, exitSlots);
        if (last < time) (time, blockNumber) = (last, lastBlock);
    }

    // --------------------------------------------------------------------------------------------- internals

    function _wait(uint64 number) private {
        FallbackState memory s;
        (s.time, s.blockNumber, s.number) = (uint40(block.timestamp), uint40(block.number), uint32(number));
        _state = s;
        (uint256 time, uint256 blockNumber) = _end(s.time, s.blockNumber, enterSlots);
        emit FallbackWaits(number, time, blockNumber);
        // Else a period that nobody touches would only open when the wait is over.
        proving.open();
    }

    /// @dev A period waits for its proof, or was pruned less than an epoch ago, so that nobody keeps it shut by pruning first;
    /// or a forced tx was due in an epoch that is over, and the proven chain has not taken it.
    function _hasWork(CheckpointHeader calldata proven) private view returns (bool) {
        if (proving.period().open) return true;
        (,,,, uint32 generation,) = rollup.tip();
        if (generation != 0) {
            (uint40 time,,,) = proving.ended(generation - 1);
            if (time != 0 && block.timestamp < time + epochDuration * slotDuration) return true;
        }
        (, address forced,) = rollup.queues();
        uint64 taken = proven.forcedTotal;
        return forced != address(0) && taken < IForcedDues(forced).count()
            && IForcedDues(forced).dueOf(taken) < _slot() / epochDuration;
    }

    /// @dev The words of the proven checkpoint, which is the tip, and its header.
    function _checkFrom(ProvenTip calldata from, CheckpointHeader calldata parent) private view {
        (uint64 number, bytes32 hash) = rollup.proven();
        if (from.number != number || proving.tips(number) != keccak256(abi.encode(from))) {
            revert NotTheTip(from.number);
        }
        if (parent.hash() != hash) revert NotTheProven(hash, parent.hash());
    }

    /// @dev Members that L1 knows. Number, parent, slot, epoch, generation, chunks and blobs are the rollup's to check; what is
    /// left is proved.
    function _checkKnown(CheckpointHeader calldata header, CheckpointHeader calldata parent) private view {
        if (header.chunksRoot != 0) revert ChunksRootNotZero(header.chunksRoot);
        if (header.forcedTotal != parent.forcedTotal || header.forcedHash != parent.forcedHash) {
            revert ForcedMoved(header.forcedTotal, header.forcedHash);
        }
        bool first = parent.number == 0;
        if (
            header.originNumber != (first ? originNumber : parent.originNumber)
                || header.originHash != (first ? originHash : parent.originHash)
        ) revert OriginMoved(header.originNumber, header.originHash);
        uint64 da = first ? feePerDaGas : parent.feePerDaGas;
        uint64 l2 = first ? feePerL2Gas : parent.feePerL2Gas;
        if (header.feePerDaGas != da || header.feePerL2Gas != l2) {
            revert FeesMoved(header.feePerDaGas, header.feePerL2Gas);
        }
        // That so many messages have that hash; the forced ones are the parent's.
        rollup.checkQueues(header);
    }

    function _isOver() private view returns (bool now_) {
        (,, now_) = over();
    }

    /// @dev When a span is over, in time and in L1 blocks, both.
    function _end(uint256 time, uint256 blockNumber, uint64 slots) private view returns (uint256, uint256) {
        uint256 seconds_ = uint256(slots) * slotDuration;
        return (time + seconds_, blockNumber + seconds_ / (2 * l1SlotDuration));
    }

    function _isPast(uint256 time, uint256 blockNumber, uint64 slots) private view returns (bool) {
        (time, blockNumber) = _end(time, blockNumber, slots);
        return block.timestamp >= time && block.number >= blockNumber;
    }

    function _requirePast(uint256 time, uint256 blockNumber, uint64 slots) private view {
        (time, blockNumber) = _end(time, blockNumber, slots);
        if (block.timestamp < time || block.number < blockNumber) revert NotYet(time, blockNumber);
    }

    function _slot() private view returns (uint64) {
        return SlotClock(address(rollup)).slotAt(block.timestamp);
    }
}

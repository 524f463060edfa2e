// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {MerkleLog} from "../light/MerkleLog.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Records} from "../rollup/Records.sol";
import {ISlasher} from "./ISlasher.sol";

/// @notice A locked checkpoint beside one of the confirmed chain: what their logs of chunk headers have at one index.
struct Comparison {
    /// Of the confirmed chain; its hash is the record of its number.
    CheckpointHeader standing;
    /// Number of a chunk that both logs have.
    uint64 index;
    /// Its leaf under the locked checkpoint's `chunksRoot`, and the siblings up to it.
    bytes32 leaf;
    bytes32[] path;
    /// The same under the standing one's.
    bytes32 standingLeaf;
    bytes32[] standingPath;
}

/// @title What the confirmed chain holds
/// @notice A locked checkpoint is held when the confirmed chain has the same chunks: the same leaf at the index of its last
/// one, and so, since each chunk names its parent, the same below. Of what is published and not confirmed nothing is asked.
library Holding {
    using MerkleLog for bytes32;

    /// @notice Reverts unless the confirmed chain does not hold `header`.
    /// @dev It has not got so far: as many checkpoints, or, as the comparison shows, as many chunks. Or it has another chunk
    /// at some index. The former is asked of the last confirmed checkpoint alone; what the latter shows stays true however
    /// far the chain goes on meanwhile, so that no confirmation of something else stops it.
    function requireUnheld(IRollup rollup, CheckpointHeader calldata header, Comparison[] calldata against)
        internal
        view
    {
        (uint64 number, bytes32 confirmedHash,,) = rollup.confirmed();
        if (header.number > number) return;
        Comparison calldata c = _only(header.number, number, against);
        _requireUnlike(header, c, _requireConfirmed(rollup, c.standing, number, confirmedHash), confirmedHash);
    }

    /// @notice The same of a chain that was pruned when `number` was its last confirmed checkpoint: its log has all chunks of
    /// those below, of which L1 may have other records by now.
    function requireUnheldThen(
        uint64 number,
        bytes32 confirmedHash,
        CheckpointHeader calldata header,
        Comparison[] calldata against
    ) internal pure {
        if (header.number > number) return;
        Comparison calldata c = _only(header.number, number, against);
        bytes32 hash = c.standing.hash();
        if (hash != confirmedHash) revert IRollup.NotTheRecord(c.standing.number, hash);
        _requireUnlike(header, c, hash, confirmedHash);
    }

    function _only(uint64 number, uint64 confirmed, Comparison[] calldata against)
        private
        pure
        returns (Comparison calldata)
    {
        if (against.length != 1) revert ISlasher.ComparisonNeeded(number, confirmed);
        return against[0];
    }

    /// @dev `hash` is that of what the comparison is with.
    function _requireUnlike(
        CheckpointHeader calldata header,
        Comparison calldata c,
        bytes32 hash,
        bytes32 confirmedHash
    ) private pure {
        if (hash == confirmedHash && c.standing.lastChunk < header.lastChunk) return;
        _requireLeaves(header, c);
        if (c.leaf == c.standingLeaf) revert ISlasher.SameChunk(c.index);
    }

    /// @notice Reverts unless the comparison, with the confirmed checkpoint of the same number, shows that `header` is held.
    function requireHeld(
        IRollup rollup,
        CheckpointHeader calldata header,
        bytes32 hash,
        Comparison calldata c
    ) internal view {
        (uint64 number, bytes32 confirmedHash,,) = rollup.confirmed();
        if (c.standing.number != header.number) {
            revert IRollup.WrongNumber(header.number, c.standing.number);
        }
        if (_requireConfirmed(rollup, c.standing, number, confirmedHash) == hash) return;
        _requireLeaves(header, c);
        if (c.index != header.lastChunk || c.leaf != c.standingLeaf) revert ISlasher.OtherChunk(c.index);
    }

    /// @dev Returns its hash.
    function _requireConfirmed(
        IRollup rollup,
        CheckpointHeader calldata standing,
        uint64 confirmed,
        bytes32 confirmedHash
    ) private view returns (bytes32 hash) {
        hash = standing.hash();
        if (standing.number > confirmed) revert ISlasher.NotConfirmed(standing.number);
        bool stands = standing.number == confirmed
            ? hash == confirmedHash
            : Records.names(rollup.record(standing.number), hash);
        if (!stands) revert IRollup.NotTheRecord(standing.number, hash);
    }

    /// @dev Both leaves are where the comparison says.
    function _requireLeaves(CheckpointHeader calldata header, Comparison calldata c) private pure {
        if (!c.leaf.leads(c.index, uint256(header.lastChunk) + 1, c.path, header.chunksRoot)) {
            revert ISlasher.NotInLog(c.index, header.number);
        }
        uint256 total = uint256(c.standing.lastChunk) + 1;
        if (!c.standingLeaf.leads(c.index, total, c.standingPath, c.standing.chunksRoot)) {
            revert ISlasher.NotInLog(c.index, c.standing.number);
        }
    }
}

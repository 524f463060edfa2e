// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {ChunkHeader} from "../light/ChunkHeader.sol";
import {MerkleLog} from "../light/MerkleLog.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Records} from "../rollup/Records.sol";
import {IOutRoots} from "./Outbox.sol";

/// @notice What shows a chunk to be settled.
struct SettledChunk {
    ChunkHeader chunk;
    /// Siblings from the chunk up to the checkpoint's `chunksRoot`.
    bytes32[] log;
    /// A settled checkpoint, the chunk's own or any later one: its log has all chunks before it.
    CheckpointHeader checkpoint;
    /// The number of a confirmation that covers the checkpoint.
    uint64 confirmation;
}

/// @title What settled chunks send, by their logs
/// @notice For a deployment without provers: settled is what was confirmed, by a certificate of its committee, and whose
/// window is over. Two thirds of that committee vouch for what is in it; no proof does.
contract ConfirmedOutRoots is IOutRoots {
    using MerkleLog for bytes32;

    IRollup public immutable rollup;

    error NotTheChunk(uint64 shown, uint64 asked);
    error NotSettled(uint64 checkpoint, uint64 confirmation);
    error NotTheRecord(uint64 checkpoint, bytes32 hash);
    error NotInLog(uint64 chunk, uint64 checkpoint);

    constructor(IRollup rollup_) {
        rollup = rollup_;
    }

    /// @inheritdoc IOutRoots
    /// @param proof abi.encode(SettledChunk).
    function outRoot(uint64 chunk, bytes calldata proof) external view returns (bytes32) {
        return this.outRootOf(chunk, abi.decode(proof, (SettledChunk)));
    }

    /// @notice The same, decoded.
    function outRootOf(uint64 number, SettledChunk calldata shown) external view returns (bytes32) {
        ChunkHeader calldata chunk = shown.chunk;
        CheckpointHeader calldata header = shown.checkpoint;
        if (chunk.number != number) revert NotTheChunk(chunk.number, number);
        if (header.number == 0 || !rollup.settled(header.number, shown.confirmation)) {
            revert NotSettled(header.number, shown.confirmation);
        }
        bytes32 hash = header.hash();
        if (!Records.names(rollup.record(header.number), hash)) revert NotTheRecord(header.number, hash);
        bytes32 leaf = MerkleLog.leaf(number, abi.encode(chunk));
        if (!leaf.leads(number, uint256(header.lastChunk) + 1, shown.log, header.chunksRoot)) {
            revert NotInLog(number, header.number);
        }
        return chunk.outRoot;
    }
}

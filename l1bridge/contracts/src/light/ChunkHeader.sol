// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a chunk is known by. Its ABI encoding, 13 words, is what logs and hashes cover.
struct ChunkHeader {
    uint64 number;
    bytes32 parentHash;
    uint32 generation;
    uint64 slot;
    /// Unix seconds.
    uint64 timestamp;
    /// Number of the checkpoint it is part of.
    uint64 checkpoint;
    uint32 txCount;
    uint64 manaUsed;
    uint32 daFields;
    /// RFC 6962 root over its tx hashes.
    bytes32 txsRoot;
    bytes32 outRoot;
    bytes32 effectsHash;
    bytes32 stateRoot;
}

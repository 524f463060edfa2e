// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What the committee signs and L1 keeps of consecutive chunks of one slot.
/// @dev Every member is static: the ABI encoding is 21 words, and its keccak256 is the checkpoint hash, the
/// same on L1 and in consensus.
struct CheckpointHeader {
    /// Consecutive from 1; 0 is genesis.
    uint64 number;
    /// Hash of checkpoint `number - 1`.
    bytes32 parentHash;
    /// The slot all its chunks belong to.
    uint64 slot;
    /// slot / epochDuration: whose committee signed.
    uint64 epoch;
    /// How many times L1 had pruned the chain.
    uint32 generation;
    /// First and last chunk covered, both included.
    uint64 firstChunk;
    uint64 lastChunk;
    /// Hash of chunk `lastChunk`.
    bytes32 lastChunkHash;
    /// Root of the archive tree after `lastChunk`.
    bytes32 archiveRoot;
    /// State root after `lastChunk`.
    bytes32 stateRoot;
    /// Commitment to the tx effects of all chunks.
    bytes32 effectsHash;
    /// keccak256 of the concatenated versioned hashes of the effect blobs.
    bytes32 blobsHash;
    /// Commitments to L1->L2 messages taken, L2->L1 messages sent, forced txs taken.
    bytes32 inHash;
    bytes32 outRoot;
    bytes32 forcedHash;
    /// The L1 block its inputs were judged at; the timestamp (seconds) is the committee's word.
    uint64 originNumber;
    bytes32 originHash;
    uint64 originTimestamp;
    /// Mana used by all chunks.
    uint64 totalMana;
    /// The slot's fees, in wei of fee juice per unit.
    uint64 feePerDaGas;
    uint64 feePerL2Gas;
}

using CheckpointHeaderLib for CheckpointHeader global;

/// @notice Hashing of headers.
library CheckpointHeaderLib {
    /// @notice The checkpoint hash.
    /// @dev Reverts when an integer does not fit its type, so that no two encodings name one header.
    function hash(CheckpointHeader calldata header) internal pure returns (bytes32) {
        return keccak256(abi.encode(header));
    }
}

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
    /// @dev Bytes of an encoded header: 21 words.
    uint256 private constant SIZE = 0x2a0;

    error IntegerTooWide();

    /// @notice The checkpoint hash, keccak256(abi.encode(header)).
    /// @dev A header in calldata is its own encoding, once every integer is known to fit its type: without that
    /// check a header would have several hashes.
    function hash(CheckpointHeader calldata header) internal pure returns (bytes32 result) {
        uint256 excess;
        assembly ("memory-safe") {
            // number, slot, epoch, firstChunk, lastChunk, the origin's number and timestamp, mana and fees: 64 bits.
            let bits := or(calldataload(header), calldataload(add(header, 0x40)))
            bits := or(bits, or(calldataload(add(header, 0x60)), calldataload(add(header, 0xa0))))
            bits := or(bits, or(calldataload(add(header, 0xc0)), calldataload(add(header, 0x1e0))))
            bits := or(bits, or(calldataload(add(header, 0x220)), calldataload(add(header, 0x240))))
            bits := or(bits, or(calldataload(add(header, 0x260)), calldataload(add(header, 0x280))))
            // generation: 32 bits.
            excess := or(shr(64, bits), shr(32, calldataload(add(header, 0x80))))

            let copy := mload(0x40)
            calldatacopy(copy, header, SIZE)
            result := keccak256(copy, SIZE)
        }
        if (excess != 0) revert IntegerTooWide();
    }
}

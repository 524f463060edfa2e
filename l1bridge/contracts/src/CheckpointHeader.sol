// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What the committee signs and L1 keeps of consecutive chunks of one slot.
/// @dev Every member is static: the ABI encoding is 22 words, and its keccak256 is the checkpoint hash, the
/// same on L1 and in consensus.
struct CheckpointHeader {
    /// Consecutive from 1; 0 is genesis.
    uint64 number;
    /// Hash of checkpoint `number - 1`.
    bytes32 parentHash;
    /// The slot all its chunks belong to.
    uint64 slot;
    /// slot / epochDuration.
    uint64 epoch;
    /// How many times L1 had pruned the chain.
    uint32 generation;
    /// First and last chunk covered, both included.
    uint64 firstChunk;
    uint64 lastChunk;
    /// Root of the log of all chunk headers up to `lastChunk`'s.
    bytes32 chunksRoot;
    /// Root of the archive tree after `lastChunk`.
    bytes32 archiveRoot;
    /// State root after `lastChunk`.
    bytes32 stateRoot;
    /// Poseidon2 sponge over all fields of the effect blobs.
    bytes32 effectsHash;
    /// keccak256 of the concatenated versioned hashes of the effect blobs.
    bytes32 blobsHash;
    /// L1->L2 messages taken since genesis, and the Inbox's rolling hash at that count.
    uint64 inTotal;
    bytes32 inHash;
    /// The same of the forced-inclusion queue.
    uint64 forcedTotal;
    bytes32 forcedHash;
    /// The L1 block the first chunk was judged at.
    uint64 originNumber;
    bytes32 originHash;
    /// Mana used and fees paid by all txs.
    uint64 totalMana;
    uint128 totalFees;
    /// The slot's fees, in wei of fee juice per unit.
    uint64 feePerDaGas;
    uint64 feePerL2Gas;
}

using CheckpointHeaderLib for CheckpointHeader global;

/// @notice Hashing of headers.
library CheckpointHeaderLib {
    /// @dev Bytes of an encoded header: 22 words.
    uint256 private constant SIZE = 0x2c0;

    error IntegerTooWide();

    /// @notice The checkpoint hash, keccak256(abi.encode(header)).
    /// @dev A header in calldata is its own encoding, once every integer is known to fit its type: without that
    /// check a header would have several hashes.
    function hash(CheckpointHeader calldata header) internal pure returns (bytes32 result) {
        uint256 excess;
        assembly ("memory-safe") {
            // number, slot, epoch, firstChunk, lastChunk, the queues' totals, the origin's number, mana and fees
            // per gas: 64 bits.
            let bits := or(calldataload(header), calldataload(add(header, 0x40)))
            bits := or(bits, or(calldataload(add(header, 0x60)), calldataload(add(header, 0xa0))))
            bits := or(bits, or(calldataload(add(header, 0xc0)), calldataload(add(header, 0x180))))
            bits := or(bits, or(calldataload(add(header, 0x1c0)), calldataload(add(header, 0x200))))
            bits := or(bits, or(calldataload(add(header, 0x240)), calldataload(add(header, 0x280))))
            bits := or(bits, calldataload(add(header, 0x2a0)))
            // generation: 32 bits; totalFees: 128.
            excess := or(shr(64, bits), shr(32, calldataload(add(header, 0x80))))
            excess := or(excess, shr(128, calldataload(add(header, 0x260))))

            let copy := mload(0x40)
            calldatacopy(copy, header, SIZE)
            result := keccak256(copy, SIZE)
        }
        if (excess != 0) revert IntegerTooWide();
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";

/// @notice What L1 keeps of the last proven checkpoint: what a proof starts from. That of a deployment's start is
/// checkpoint 0, whose `world` is given in the constructor and checked by every node.
struct ProvenTip {
    /// Hash of its header.
    bytes32 hash;
    /// Poseidon2 over the words of all trees behind it (docs/proving.md, "World"); below the field's order.
    bytes32 world;
    /// The Inbox's rolling hash at `inTotal`: that of no message is 0.
    bytes32 inHash;
    /// L1->L2 messages taken since genesis.
    uint64 inTotal;
    uint64 number;
    uint64 lastChunk;
}

/// @notice A proof that consecutive checkpoints from the proven tip on were executed rightly, and the witnesses that
/// L1 checks itself.
/// @dev Points are written as the precompiles take them: of BN254 by EIP-197, of BLS12-381 without EIP-2537's zeros.
struct EpochProof {
    /// The first builds on the proven tip.
    CheckpointHeader[] headers;
    /// A byte for each header: how many blobs of effects it has, 1 to 8.
    bytes blobCounts;
    /// KZG commitments of the blobs of all headers in order, x and y, 48 bytes each: of a blob of zeros 96 zeros.
    bytes commitments;
    /// KZG proof, 48 bytes as in EIP-4844, that the folded commitment opens to y at the challenge z.
    bytes opening;
    bytes32 y;
    /// Leaves of the L1->L2 messages that the range takes, in order.
    bytes32[] inMessages;
    /// Messages that the range sends, in order. For each chunk that sends any: its number, 8 bytes, how many messages, 2;
    /// for each of these the index of its tx in the chunk, 2, and its hash, 32.
    bytes outMessages;
    /// World behind the last header.
    bytes32 world;
    /// Accumulators of the chains of state and of blob slices, from the first to the last: one more than proofs.
    bytes32[] t;
    bytes32[] b;
    /// Groth16 proofs: of `t` in order, of `b` in order, and the one that closes both. A, 64 bytes, B, 128, C, 64; those of
    /// `b` also their commitment, 64, and its proof of knowledge, 64.
    bytes proofs;
}

/// @title The cryptographic check of an epoch proof
/// @notice What it knows of a rollup is its address, a constructor argument that the challenges bind. It asks nothing
/// of records, periods or money: that is Proving's.
interface IEpochVerifier {
    /// @notice Reverts with a named error unless `proof` proves its headers from `from` on: they are consecutive and of
    /// consecutive chunks, the first is the child of `from`, and all that docs/proving.md says holds of them. Headers
    /// whose integers do not fit are refused (CheckpointHeaderLib.hash).
    /// @param hashes The headers' hashes, which the caller took.
    /// @return outRoot Over the messages that the range sends, by chunks (MessagesOut); 0 of none.
    function verify(ProvenTip calldata from, EpochProof calldata proof, bytes32[] calldata hashes)
        external
        view
        returns (bytes32 outRoot);
}

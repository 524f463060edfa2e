// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "./CheckpointHeader.sol";
import {LockCertificate} from "./LockVerifier.sol";

/// @title The rollup as publishers and followers see it
/// @notice Keeps the chain of checkpoints on L1.
/// @dev Invariants, for the checkpoints accepted since genesis:
/// - their numbers are consecutive, and each names its parent's hash;
/// - chunks are covered in order, each exactly once;
/// - slots and L1 origins never go back;
/// - a checkpoint is replaced only while unproven, only as the tip, and only by more chunks of the same start.
interface IRollup {
    /// @notice The rollup was deployed with these genesis parameters.
    /// @param params The chain's genesis parameters as JSON, its L1 side (rollup, genesis_origin) left empty: with
    /// them L1 alone suffices to rebuild the rollup's state.
    event GenesisParams(bytes params);
    /// @notice A checkpoint became the tip.
    /// @param attestationBlob Versioned hash of the blob with the certificates, the transaction's last.
    event CheckpointProposed(uint64 indexed number, bytes32 hash, uint64 lastChunk, bytes32 attestationBlob);
    /// @notice A longer version took the tip's place; its CheckpointProposed follows.
    event CheckpointSuperseded(uint64 indexed number, bytes32 oldHash, bytes32 newHash);

    error ZeroPublishTimeout();
    error ZeroOpenAfter();
    error EpochsOutgrowRing(uint256 epochDuration, uint256 ring);
    error ZeroGenesisCheckpointHash();

    error NoHeaders();
    error BadBlobCounts(uint256 blobCounts);
    error WrongNumber(uint64 tip, uint64 got);
    error WrongParent(bytes32 expected, bytes32 got);
    error WrongFirstChunk(uint64 expected, uint64 got);
    error WrongLastChunk(uint64 firstChunk, uint64 lastChunk);
    error WrongSlot(uint64 tip, uint64 got);
    error SlotNotOver(uint64 slot, uint64 currentSlot);
    error WrongEpoch(uint64 expected, uint64 got);
    error WrongSigningEpoch(uint64 header, uint64 present, uint64 got);
    error WrongGeneration(uint32 expected, uint32 got);
    error AlreadyProven(uint64 number);
    error NotLonger(uint64 tipLastChunk, uint64 lastChunk);
    error WrongBlobs(bytes32 expected, bytes32 got);
    error OriginBehindTip(uint64 tip, uint64 got);
    error OriginNotCanonical(uint64 number, bytes32 hash);
    error NotPublisher(address sender, uint64 slot);
    error NotOpen(uint256 openFrom, uint64 currentSlot);
    error OutOfRing(uint64 number);

    /// @notice Publishes checkpoints of slots already over, in order.
    /// @dev A blob transaction: the effect blobs of each header in turn, then exactly one attestation blob. The
    /// sender publishes for the current slot's leader, or for one of the k positions after it once
    /// k * publishTimeout seconds of the slot have passed. The first header may supersede the tip. Signatures
    /// are not checked here.
    /// @param blobCounts Effect blobs of header i in bits 8i..8i+7; at least one each.
    function propose(CheckpointHeader[] calldata headers, uint256 blobCounts) external;

    /// @notice Publishes one locked checkpoint; anyone may, from openAfter slots after its own.
    /// @dev The certificate stands in for the right to publish. It also stands in for L1's own look at an
    /// origin that block history no longer holds, so that no outage makes a lock unpublishable.
    /// @param blobCount Effect blobs; the attestation blob follows them, as in `propose`.
    function publishLocked(CheckpointHeader calldata header, uint256 blobCount, LockCertificate calldata cert)
        external;

    /// @notice Reverts unless `cert` is a lock certificate of a checkpoint of `epoch`, by the committee of that
    /// epoch or a later one that has begun.
    function verifyLock(bytes32 checkpointHash, uint64 epoch, LockCertificate calldata cert) external view;

    /// @notice The last checkpoint, and the last one proven (0: genesis).
    function tips()
        external
        view
        returns (uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber);

    /// @notice The L1 origin of the last checkpoint. At genesis: the parent of the deployment block.
    function origin() external view returns (uint64 number, bytes32 hash);

    /// @notice The hash of one of the last RING checkpoints.
    function checkpointHash(uint64 number) external view returns (bytes32);

    /// @notice The consensus chain id: "az-" and 32 hex digits that name this deployment.
    function chainId() external view returns (string memory);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What a deployment fixes for good.
struct RollupConfig {
    /// Start of slot 0, unix seconds.
    uint64 genesisTime;
    /// Seconds per slot.
    uint64 slotDuration;
    /// Slots per epoch.
    uint64 epochDuration;
    /// Seconds of the slot after which one more committee position may publish.
    uint64 publishTimeout;
    /// Slots after a checkpoint's own from which anyone may publish it with its certificate.
    uint64 openAfter;
    /// Distinguishes chains that share a rollup address; part of the chain id.
    uint64 restartCount;
    /// Hash of checkpoint 0, the parent of the first checkpoint.
    bytes32 genesisCheckpointHash;
    /// Root of the archive tree at genesis.
    bytes32 genesisArchiveRoot;
    /// State root at genesis.
    bytes32 genesisStateRoot;
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";

/// @title What is paid for
/// @notice All versions of a checkpoint are one: same parent, slot and first chunk.
library Matter {
    /// @notice A name of the checkpoint that a header is a version of.
    function ofCheckpoint(CheckpointHeader calldata h) internal pure returns (bytes32) {
        return keccak256(abi.encode("checkpoint", h.generation, h.number, h.parentHash, h.slot, h.firstChunk));
    }

    /// @notice Whether `header` is a version of the same checkpoint as `other`, and has more chunks.
    function isLonger(CheckpointHeader calldata header, CheckpointHeader calldata other)
        internal
        pure
        returns (bool)
    {
        return header.lastChunk > other.lastChunk && ofCheckpoint(header) == ofCheckpoint(other);
    }
}

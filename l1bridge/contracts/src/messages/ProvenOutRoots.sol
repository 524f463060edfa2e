// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOutRoots} from "./Outbox.sol";

/// @notice What L1 keeps of proven ranges.
interface IProvenRanges {
    /// @notice The root over the messages of the proven range that ends with a checkpoint; 0 where none ends, or it sends
    /// none (MessagesOut).
    function outRootOf(uint64 last) external view returns (bytes32);
}

/// @notice Where a chunk's root is below that of its range.
struct ProvenChunk {
    /// Number of the range's last checkpoint.
    uint64 last;
    /// A one, then for each step from the range's root down 0 for left, 1 for right.
    uint256 position;
    /// Siblings from the chunk up.
    bytes32[] path;
    /// Root over the chunk's messages.
    bytes32 outRoot;
}

/// @title What proven chunks send
/// @notice For a deployment with provers: the messages are those that a proof was checked against, whatever a committee
/// signed.
contract ProvenOutRoots is IOutRoots {
    IProvenRanges public immutable ranges;

    error NotAPosition(uint256 position, uint256 steps);
    error NotProven(uint64 chunk, uint64 last);

    constructor(IProvenRanges ranges_) {
        ranges = ranges_;
    }

    /// @inheritdoc IOutRoots
    /// @param proof abi.encode(ProvenChunk).
    function outRoot(uint64 chunk, bytes calldata proof) external view returns (bytes32) {
        ProvenChunk memory shown = abi.decode(proof, (ProvenChunk));
        uint256 steps = shown.path.length;
        if (steps > 255 || shown.position >> steps != 1) revert NotAPosition(shown.position, steps);
        // A chunk is below 2^64, so that its leaf is no node: those have twice the hash's bytes.
        bytes32 root = keccak256(abi.encodePacked(chunk, shown.outRoot));
        for (uint256 i; i < steps; ++i) {
            root = shown.position >> i & 1 == 0
                ? keccak256(abi.encodePacked(root, shown.path[i]))
                : keccak256(abi.encodePacked(shown.path[i], root));
        }
        if (root == 0 || root != ranges.outRootOf(shown.last)) revert NotProven(chunk, shown.last);
        return shown.outRoot;
    }
}

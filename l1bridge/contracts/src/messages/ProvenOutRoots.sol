// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IOutRoots} from "./Outbox.sol";
import {OutTree} from "./OutTree.sol";

/// @notice What L1 keeps of proven ranges.
interface IProvenRanges {
    /// @notice The root over the messages of the proven range that ends with a checkpoint (MessagesOut); 0 where none
    /// ends, or it sends none.
    function outRootOf(uint64 last) external view returns (bytes32);
}

/// @notice Where a chunk's messages are below the root of its range.
struct ProvenChunk {
    /// Number of the range's last checkpoint.
    uint64 last;
    /// A one, then for each step from the range's root down 0 for left, 1 for right.
    uint256 position;
    /// Siblings from the chunk up.
    bytes32[] path;
    /// The chunk's messages as the proof was shown them: a group of MessagesOut.
    bytes group;
}

/// @title What proven chunks send
/// @notice For a deployment with provers: the messages are those that a proof was checked against, whatever a committee
/// signed.
contract ProvenOutRoots is IOutRoots {
    IProvenRanges public immutable ranges;
    /// @notice Roots that somebody had kept, so that whoever consumes a message of the chunk need not show all of them.
    mapping(uint64 chunk => bytes32) public kept;

    event Kept(uint64 indexed chunk, bytes32 outRoot);

    error NotAPosition(uint256 position, uint256 steps);
    error NotTheChunk(uint64 shown, uint64 asked);
    error NotProven(uint64 chunk, uint64 last);
    error NotKept(uint64 chunk);

    constructor(IProvenRanges ranges_) {
        ranges = ranges_;
    }

    /// @inheritdoc IOutRoots
    /// @param proof abi.encode(ProvenChunk); nothing of a chunk whose root is kept.
    function outRoot(uint64 chunk, bytes calldata proof) external view returns (bytes32) {
        if (proof.length > 0) return _proven(chunk, proof);
        bytes32 root = kept[chunk];
        if (root == 0) revert NotKept(chunk);
        return root;
    }

    /// @notice Keeps the root of a proven chunk. Anyone; for chunks of many messages.
    function keep(uint64 chunk, bytes calldata proof) external {
        bytes32 root = _proven(chunk, proof);
        kept[chunk] = root;
        emit Kept(chunk, root);
    }

    function _proven(uint64 chunk, bytes calldata proof) private view returns (bytes32 root) {
        ProvenChunk memory shown = abi.decode(proof, (ProvenChunk));
        uint256 steps = shown.path.length;
        if (steps > 255 || shown.position >> steps != 1) revert NotAPosition(shown.position, steps);
        // Of no length that two nodes have, so that a leaf is no node.
        bytes32 node = keccak256(shown.group);
        for (uint256 i; i < steps; ++i) {
            node = shown.position >> i & 1 == 0
                ? keccak256(abi.encodePacked(node, shown.path[i]))
                : keccak256(abi.encodePacked(shown.path[i], node));
        }
        uint64 of_;
        (of_, root) = OutTree.rootOf(shown.group);
        if (of_ != chunk) revert NotTheChunk(of_, chunk);
        if (node != ranges.outRootOf(shown.last)) revert NotProven(chunk, shown.last);
    }
}

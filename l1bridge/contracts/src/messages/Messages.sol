// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice From an L1 contract to an L2 contract.
struct L1ToL2Message {
    address sender;
    /// EIP-155 id of L1.
    uint256 chainId;
    bytes32 recipient;
    /// The chain's `rollup_version`.
    uint256 version;
    bytes32 content;
    /// Whoever knows what hashes to it may consume the message.
    bytes32 secretHash;
    /// Its leaf's index in the L1-to-L2 message tree.
    uint64 index;
}

/// @notice From an L2 contract to an L1 account.
struct L2ToL1Message {
    bytes32 sender;
    uint256 version;
    address recipient;
    uint256 chainId;
    bytes32 content;
}

/// @title What messages between the layers hash to, and where an L2 one is in its chunk
/// @notice Hashes are SHA-256 cut to 31 bytes: elements of the field (Aztec's protocol; docs/protocol.md, "Messages").
library Messages {
    /// @notice The order of BN254's scalar field.
    uint256 internal constant FIELD_ORDER =
        0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @notice Its leaf in the L1-to-L2 message tree.
    function leaf(L1ToL2Message memory m) internal pure returns (bytes32) {
        return
            toField(abi.encode(m.sender, m.chainId, m.recipient, m.version, m.content, m.secretHash, m.index));
    }

    /// @notice Its leaf below a chunk's `outRoot`.
    function leaf(L2ToL1Message calldata m) internal pure returns (bytes32) {
        return toField(abi.encodePacked(m.sender, m.version, m.recipient, m.chainId, m.content));
    }

    /// @notice The root above a leaf.
    /// @param position A one, then for each step from the root down 0 for left, 1 for right: no two places of a tree
    /// have the same. It has `path.length` + 1 bits.
    /// @param path Siblings from the leaf up.
    function rootAbove(bytes32 from, uint256 position, bytes32[] calldata path)
        internal
        pure
        returns (bytes32)
    {
        for (uint256 i; i < path.length; ++i) {
            from = position & 1 == 0
                ? toField(abi.encodePacked(from, path[i]))
                : toField(abi.encodePacked(path[i], from));
            position >>= 1;
        }
        return from;
    }

    /// @notice SHA-256 cut to its first 31 bytes: an element of the field.
    function toField(bytes memory data) internal pure returns (bytes32) {
        return sha256(data) >> 8;
    }
}

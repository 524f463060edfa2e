// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title RFC 6962 logs, of SHA-256
library MerkleLog {
    /// @notice The leaf of an item that stands for itself.
    function plainLeaf(bytes32 item) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(0), item));
    }

    /// @notice The leaf of a value with a number as its key: CometBFT's `simple:v`.
    function leaf(uint64 key, bytes memory value) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(0), uint8(8), key, uint8(32), sha256(value)));
    }

    /// @notice Whether a path leads from the leaf at `index` of `total` to a root (RFC 9162, 2.1.3.2).
    function leads(bytes32 from, uint256 index, uint256 total, bytes32[] calldata path, bytes32 root)
        internal
        pure
        returns (bool)
    {
        if (index >= total) return false;
        uint256 last = total - 1;
        for (uint256 i; i < path.length; ++i) {
            if (last == 0) return false;
            if (index & 1 == 1 || index == last) {
                from = _inner(path[i], from);
                while (index & 1 == 0 && index != 0) {
                    (index, last) = (index >> 1, last >> 1);
                }
            } else {
                from = _inner(from, path[i]);
            }
            (index, last) = (index >> 1, last >> 1);
        }
        return last == 0 && from == root;
    }

    function _inner(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(1), left, right));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice RFC 6962 roots and paths over leaves, as the RFC defines them: by halves.
library ChunkLog {
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return _root(leaves, 0, leaves.length);
    }

    /// @notice Siblings from leaf `index` up.
    function path(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory siblings) {
        return _path(leaves, 0, leaves.length, index, 0);
    }

    function _root(bytes32[] memory leaves, uint256 from, uint256 to) private pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 middle = from + _split(to - from);
        return sha256(abi.encodePacked(uint8(1), _root(leaves, from, middle), _root(leaves, middle, to)));
    }

    function _path(bytes32[] memory leaves, uint256 from, uint256 to, uint256 index, uint256 below)
        private
        pure
        returns (bytes32[] memory siblings)
    {
        if (to - from == 1) return new bytes32[](below);
        uint256 middle = from + _split(to - from);
        bool left = index < middle;
        siblings = _path(leaves, left ? from : middle, left ? middle : to, index, below + 1);
        siblings[siblings.length - 1 - below] = left ? _root(leaves, middle, to) : _root(leaves, from, middle);
    }

    /// @dev The largest power of two below `count`.
    function _split(uint256 count) private pure returns (uint256 half) {
        half = 1;
        while (half * 2 < count) half *= 2;
    }
}

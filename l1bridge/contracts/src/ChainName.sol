// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The consensus chain id
/// @notice "az-" and the first 32 hex digits of keccak256(abi.encode(L1 chain id, rollup, restart count)). Every
/// signature binds it, so none counts in another deployment or after a restart.
library ChainName {
    /// @notice The chain id of `rollup` on this L1 after `restarts` restarts.
    function build(address rollup, uint256 restarts) internal view returns (bytes memory) {
        bytes32 digest = keccak256(abi.encode(block.chainid, rollup, restarts));
        return abi.encodePacked("az-", hexDigits(uint128(uint256(digest) >> 128)));
    }

    /// @notice The 32 lower-case hex digits of `value`.
    /// @dev Spreads the nibbles over bytes by halves, then adds '0' to each and 39 more to those above nine.
    function hexDigits(uint128 value) internal pure returns (bytes32) {
        unchecked {
            uint256 x = value;
            x = (x | x << 64) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
            x = (x | x << 32) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
            x = (x | x << 16) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
            x = (x | x << 8) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
            x = (x | x << 4) & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
            uint256 letters = (x + 0x0606060606060606060606060606060606060606060606060606060606060606) >> 4
                & 0x0101010101010101010101010101010101010101010101010101010101010101;
            return
                bytes32(x + 0x3030303030303030303030303030303030303030303030303030303030303030 + letters * 39);
        }
    }
}

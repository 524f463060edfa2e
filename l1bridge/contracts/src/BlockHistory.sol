// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Hashes of past L1 blocks (EIP-2935)
library BlockHistory {
    /// @notice The system contract that keeps them.
    address internal constant CONTRACT = 0x0000F90827F1C53a10cb7A02335B175320002935;
    /// @notice How many blocks it keeps.
    uint256 internal constant WINDOW = 8191;

    /// @notice The hash of a past block, or 0 when it is this one, a later one, or older than the window.
    function blockHash(uint256 height) internal view returns (bytes32 result) {
        assembly ("memory-safe") {
            mstore(0x00, height)
            if iszero(and(eq(returndatasize(), 0x20), staticcall(gas(), CONTRACT, 0x00, 0x20, 0x00, 0x20))) {
                mstore(0x00, 0)
            }
            result := mload(0x00)
        }
    }

    /// @notice Whether a past block has left the window.
    function isForgotten(uint256 height) internal view returns (bool) {
        return height + WINDOW < block.number;
    }
}

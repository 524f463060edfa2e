// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The versioned hashes of this transaction's blobs
library BlobHashes {
    error MissingBlob(uint256 index);
    error UnexpectedBlob(uint256 index);

    /// @notice keccak256 of the concatenated versioned hashes of `count` blobs from `first` on.
    function digest(uint256 first, uint256 count) internal view returns (bytes32 result) {
        uint256 missing;
        assembly ("memory-safe") {
            // Scratch above the free pointer, not kept.
            let start := mload(0x40)
            let end := start
            for { let i := first } lt(i, add(first, count)) { i := add(i, 1) } {
                let versioned := blobhash(i)
                if iszero(versioned) {
                    missing := add(i, 1)
                    break
                }
                mstore(end, versioned)
                end := add(end, 0x20)
            }
            result := keccak256(start, sub(end, start))
        }
        if (missing != 0) revert MissingBlob(missing - 1);
    }

    /// @notice The versioned hash of blob `index`, which must be the last of the transaction.
    function last(uint256 index) internal view returns (bytes32 versioned) {
        versioned = blobhash(index);
        if (versioned == 0) revert MissingBlob(index);
        if (blobhash(index + 1) != 0) revert UnexpectedBlob(index + 1);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";

/// @title Members of a header whose hash was taken
/// @notice `hash` has checked that every integer fits its type; these read them without checking again, which on
/// `propose`'s path saves a word's price in ten.
library HeaderFields {
    function numberOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(header)
        }
    }

    function slotOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0x40))
        }
    }

    function epochOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0x60))
        }
    }

    function generationOf(CheckpointHeader calldata header) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0x80))
        }
    }

    function firstChunkOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0xa0))
        }
    }

    function lastChunkOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0xc0))
        }
    }

    function forcedTotalOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0x1c0))
        }
    }

    function originNumberOf(CheckpointHeader calldata header) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := calldataload(add(header, 0x200))
        }
    }
}

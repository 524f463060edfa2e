// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Records of published checkpoints
/// @notice One word each: upper 208 bits of the header's hash ‖ L1 slot of publication (40) ‖ turn (8).
/// @dev The header alone opens it, and so does its child's `parentHash`: whoever signs a transaction knows all it must
/// name before anybody knows in which block, and behind which others, it will be included.
library Records {
    /// @notice Turn of what was published by its certificate: nobody's right was used.
    uint256 internal constant CERTIFIED = 0xff;
    /// @notice Added to a turn of the slot before the record's.
    uint256 internal constant LATE = 0x80;

    /// @notice The record of a header published for a seat (slot ‖ turn, 48 bits).
    function make(bytes32 hash, uint256 seat) internal pure returns (bytes32) {
        return bytes32((uint256(hash) >> 48 << 48) | seat);
    }

    /// @notice The seat of what is published by a turn of `slot`, behind `previous`. A late publication counts as of the
    /// slot whose right it uses, unless one of the next came before it: slots of records never go back.
    function seatBehind(bytes32 previous, uint64 slot_, uint256 turn_)
        internal
        pure
        returns (uint64, uint256)
    {
        if (slot(previous) <= slot_) return (slot_, turn_);
        unchecked {
            return (slot_ + 1, turn_ | LATE);
        }
    }

    /// @notice Whether the record is of the header with this hash.
    function names(bytes32 record, bytes32 hash) internal pure returns (bool) {
        return (uint256(record) ^ uint256(hash)) >> 48 == 0;
    }

    /// @notice L1 slot of publication.
    function slot(bytes32 record) internal pure returns (uint64) {
        return uint40(uint256(record) >> 8);
    }

    function turn(bytes32 record) internal pure returns (uint256) {
        return uint8(uint256(record));
    }
}

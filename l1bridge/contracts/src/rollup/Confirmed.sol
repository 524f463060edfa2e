// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice The last confirmed checkpoint, in one storage word together with the number of the last proven one, so that
/// `propose` reads both at once. From the lowest bit: number 32, proven number 32, last chunk 40, L1 slot of its
/// publication 40, L1 slot of the last confirmation 40, closed 1, newest epoch of a
/// committee that signed a certificate shown here 32.
type Confirmed is uint256;

using ConfirmedLib for Confirmed global;

/// @notice The members of the confirmed word.
library ConfirmedLib {
    uint256 private constant CLOSED = 1 << 184;
    uint256 private constant SIGNED = 185;

    /// @notice A newly confirmed checkpoint; proven number and signing epoch stay.
    function moved(
        Confirmed before,
        uint64 number_,
        uint64 lastChunk_,
        uint64 published_,
        uint64 slot_,
        bool closed_
    ) internal pure returns (Confirmed) {
        uint256 word =
            uint256(number_) | uint256(before.proven()) << 32 | uint256(lastChunk_) << 64;
        word |= uint256(published_) << 104 | uint256(slot_) << 144 | uint256(before.signed()) << SIGNED;
        return Confirmed.wrap(closed_ ? word | CLOSED : word);
    }

    function number(Confirmed c) internal pure returns (uint64) {
        return uint32(Confirmed.unwrap(c));
    }

    function proven(Confirmed c) internal pure returns (uint64) {
        return uint32(Confirmed.unwrap(c) >> 32);
    }

    function lastChunk(Confirmed c) internal pure returns (uint64) {
        return uint40(Confirmed.unwrap(c) >> 64);
    }

    /// @notice L1 slot of its publication.
    function published(Confirmed c) internal pure returns (uint64) {
        return uint40(Confirmed.unwrap(c) >> 104);
    }

    /// @notice L1 slot of the last confirmation.
    function slot(Confirmed c) internal pure returns (uint64) {
        return uint40(Confirmed.unwrap(c) >> 144);
    }

    /// @notice Newest epoch of a committee whose certificate was shown.
    function signed(Confirmed c) internal pure returns (uint64) {
        return uint32(Confirmed.unwrap(c) >> SIGNED);
    }

    /// @notice The same with a certificate of `epoch` shown.
    function signedBy(Confirmed c, uint64 epoch) internal pure returns (Confirmed) {
        if (epoch <= c.signed()) return c;
        uint256 mask = uint256(type(uint32).max) << SIGNED;
        return Confirmed.wrap(Confirmed.unwrap(c) & ~mask | uint256(epoch) << SIGNED);
    }

    function closed(Confirmed c) internal pure returns (bool) {
        return Confirmed.unwrap(c) & CLOSED != 0;
    }
}

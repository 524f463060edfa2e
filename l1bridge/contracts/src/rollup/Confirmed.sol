// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRollup} from "./IRollup.sol";

/// @notice The last confirmed checkpoint, in one storage word together with the number of the last proven one, so that
/// `propose` reads both at once. From the lowest bit: number 32, proven number 32, last chunk 40, L1 slot of its
/// publication 40, L1 slot of the last confirmation 40, closed 1, newest epoch of a
/// committee that signed a certificate shown here 32, the first epoch whose committee certifies nothing 32 (0: none),
/// whether the chain goes on by proof alone 1.
type Confirmed is uint256;

using ConfirmedLib for Confirmed global;

/// @notice The members of the confirmed word.
library ConfirmedLib {
    uint256 private constant CLOSED = 1 << 184;
    uint256 private constant SIGNED = 185;
    uint256 private constant BARRED = 217;
    uint256 private constant EPOCH = type(uint32).max;
    uint256 private constant ALONE = 1 << 249;
    /// @dev What a confirmation leaves as it is.
    uint256 private constant KEPT = uint256(type(uint32).max) << 32 | type(uint256).max << SIGNED;

    /// @notice A newly confirmed checkpoint; proven number and epochs stay.
    function moved(
        Confirmed before,
        uint64 number_,
        uint64 lastChunk_,
        uint64 published_,
        uint64 slot_,
        bool closed_
    ) internal pure returns (Confirmed) {
        uint256 word =
            Confirmed.unwrap(before) & KEPT | uint256(number_) | uint256(lastChunk_) << 64;
        word |= uint256(published_) << 104 | uint256(slot_) << 144;
        return Confirmed.wrap(closed_ ? word | CLOSED : word);
    }

    /// @notice The same with all up to `number_` proven.
    function provenTo(Confirmed c, uint64 number_) internal pure returns (Confirmed) {
        uint256 member = uint256(type(uint32).max) << 32;
        return Confirmed.wrap(Confirmed.unwrap(c) & ~member | uint256(number_) << 32);
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
        return Confirmed.wrap(Confirmed.unwrap(c) & ~(EPOCH << SIGNED) | uint256(epoch) << SIGNED);
    }

    /// @notice The first slot of the newest epoch of which L1 knows that the chain lived: a committee signed that is of it.
    /// When a certificate is shown makes no difference, so nobody keeps a chain alive with one that he held back.
    function aliveSlot(Confirmed c, uint64 epochDuration) internal pure returns (uint64) {
        return c.signed() * epochDuration;
    }

    /// @notice The first epoch whose committee certifies nothing until a restart: the set had fallen below its minimum, and
    /// nobody vouches for who filled it again; 0: none.
    function barred(Confirmed c) internal pure returns (uint64) {
        return uint32(Confirmed.unwrap(c) >> BARRED);
    }

    /// @notice Reverts where the committee of an epoch certifies nothing for that.
    function requireUnbarred(Confirmed c, uint64 epoch) internal pure {
        if (c.isBarred(epoch)) revert IRollup.SetWasTooSmall(c.barred());
    }

    /// @notice Whether the committee of an epoch certifies nothing for that.
    function isBarred(Confirmed c, uint64 epoch) internal pure returns (bool) {
        return c.barred() != 0 && epoch >= c.barred();
    }

    /// @notice The same where committees from `epoch` on certify nothing, if they did until now.
    function barredFrom(Confirmed c, uint64 epoch) internal pure returns (Confirmed) {
        return c.barred() != 0 ? c : Confirmed.wrap(Confirmed.unwrap(c) | uint256(epoch) << BARRED);
    }

    /// @notice The same, closed, as a chain goes on from it that the committee of `epoch` begins.
    function restarted(Confirmed c, uint64 slot_, uint64 epoch) internal pure returns (Confirmed) {
        Confirmed moved_ = c.moved(c.number(), c.lastChunk(), c.published(), slot_, true).signedBy(epoch);
        return Confirmed.wrap(Confirmed.unwrap(moved_) & ~(EPOCH << BARRED));
    }

    /// @notice Whether no certificate counts, and each checkpoint comes with its proof (Fallback).
    function byProof(Confirmed c) internal pure returns (bool) {
        return Confirmed.unwrap(c) & ALONE != 0;
    }

    /// @notice The same where the chain goes on by proof alone, or does not.
    function goingOn(Confirmed c, bool byProof_) internal pure returns (Confirmed) {
        uint256 word = Confirmed.unwrap(c) & ~ALONE;
        return Confirmed.wrap(byProof_ ? word | ALONE : word);
    }

    function closed(Confirmed c) internal pure returns (bool) {
        return Confirmed.unwrap(c) & CLOSED != 0;
    }
}

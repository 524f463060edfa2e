// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {History} from "./History.sol";
import {Sampling} from "./Sampling.sol";

/// @notice The validator set at all times, and what was drawn from it.
struct Validators {
    /// Index to attester, and to the account that publishes for it: apart, so that `propose` and a check of signatures
    /// read one word for each seat.
    History attesters;
    History publishers;
    /// The size of the set, at index 0.
    History sizes;
    /// Epoch to its draw; 0: nobody has sampled or stored it.
    mapping(uint64 epoch => Draw) draws;
    /// Epoch to the hash of its committee, where somebody had it stored; storage proofs open it. And, where all sit,
    /// `DrawLib.setKey` to that of a whole set: one for all its epochs.
    mapping(uint256 key => bytes32) hashes;
}

/// @notice What fixes the committee of an epoch: upper 224 bits of the seed ‖ size of the set (32).
type Draw is uint256;

using DrawLib for Draw global;

/// @notice How a deployment draws, and when it is, in one word. From the lowest bit: committee size 16, rounds of the shuffle
/// 16, minimum of a committee 32, present epoch 64.
type DrawRules is uint256;

using DrawRulesLib for DrawRules global;

/// @notice The members of that word.
library DrawRulesLib {
    /// @notice Of sizes and rounds that Seats has checked; the epoch is 0.
    function make(uint256 committeeSize_, uint256 rounds_, uint256 minCommittee_)
        internal
        pure
        returns (DrawRules)
    {
        return DrawRules.wrap(committeeSize_ | rounds_ << 16 | minCommittee_ << 32);
    }

    /// @notice The same in an epoch.
    function inEpoch(DrawRules rules, uint64 epoch) internal pure returns (DrawRules) {
        return DrawRules.wrap(DrawRules.unwrap(rules) | uint256(epoch) << 64);
    }

    function committeeSize(DrawRules rules) internal pure returns (uint256) {
        return uint16(DrawRules.unwrap(rules));
    }

    function rounds(DrawRules rules) internal pure returns (uint256) {
        return uint16(DrawRules.unwrap(rules) >> 16);
    }

    /// @notice A smaller committee certifies nothing.
    function minCommittee(DrawRules rules) internal pure returns (uint256) {
        return uint32(DrawRules.unwrap(rules) >> 32);
    }

    /// @notice The present epoch; 0 before genesis.
    function present(DrawRules rules) internal pure returns (uint64) {
        return uint64(DrawRules.unwrap(rules) >> 64);
    }
}

/// @notice Draws, and the lags of sets and seeds (design 4.5).
library DrawLib {
    /// @notice A committee is drawn from the set as it was at the end of the epoch so much before.
    uint64 internal constant SET_LAG = 3;
    /// @notice and with the first sample made in the epoch so much before.
    uint64 internal constant SEED_LAG = 2;
    uint256 private constant SIZE = type(uint32).max;

    function make(bytes32 seed_, uint256 size_) internal pure returns (Draw) {
        return Draw.wrap(uint256(seed_) & ~SIZE | size_);
    }

    /// @notice The seed, its low 32 bits 0.
    function seed(Draw draw) internal pure returns (bytes32) {
        return bytes32(Draw.unwrap(draw) & ~SIZE);
    }

    /// @notice How many validators it was drawn from.
    function size(Draw draw) internal pure returns (uint256) {
        return Draw.unwrap(draw) & SIZE;
    }

    /// @notice Whether as many sit as there are validators.
    function allSit(Draw draw, uint256 committeeSize) internal pure returns (bool) {
        return draw.size() <= committeeSize;
    }

    /// @notice How many sit: all, or as many as there are seats.
    function seats(Draw draw, uint256 committeeSize) internal pure returns (uint256 count) {
        count = draw.size();
        if (count > committeeSize) count = committeeSize;
    }

    /// @notice The index in the set of who sits at a position.
    function indexAt(Draw draw, uint256 place, uint256 committeeSize, uint256 rounds)
        internal
        pure
        returns (uint256)
    {
        if (draw.allSit(committeeSize)) return place;
        return Sampling.seat(draw.seed(), place, draw.size(), rounds);
    }

    /// @notice The position that has turn k of a slot; k is below the number of seats.
    function position(Draw draw, uint64 slot, uint256 k, uint256 committeeSize)
        internal
        pure
        returns (uint256 place)
    {
        bytes32 seed_ = draw.seed();
        assembly ("memory-safe") {
            mstore(0x00, seed_)
            mstore(0x20, slot)
            place := keccak256(0x00, 0x40)
        }
        uint256 count = draw.seats(committeeSize);
        unchecked {
            place = place % count + k;
            if (place >= count) place -= count;
        }
    }

    function isKnown(Draw draw) internal pure returns (bool) {
        return Draw.unwrap(draw) != 0;
    }

    /// @notice The mark of changes made in an epoch.
    function markOf(uint64 epoch) internal pure returns (uint256) {
        return uint256(epoch) + 1;
    }

    /// @notice Where the hash of the set is stored that was last changed at a mark: no epoch.
    function setKey(uint256 mark) internal pure returns (uint256) {
        return mark | 1 << 64;
    }

    /// @notice The newest mark that the committee of an epoch knows; the first ones know the genesis set alone.
    function knownTo(uint64 epoch) internal pure returns (uint256) {
        return epoch < SET_LAG ? 0 : markOf(epoch - SET_LAG);
    }
}

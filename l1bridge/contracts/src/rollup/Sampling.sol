// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Who of a validator set sits at a position of a committee
/// @notice Swap-or-not shuffle (Hoang, Morris, Rogaway, "An Enciphering Scheme Based on a Card Shuffle"): a
/// permutation of 0..size-1 of which one value costs two hashes a round, whatever the size. Round r of seed s:
///     pivot  = keccak256(s, r) mod size
///     flip   = (pivot - index) mod size
///     larger = max(index, flip)
///     index becomes flip when bit (larger mod 256) of keccak256(s, (r + 1) << 128 | larger / 256) is set
/// Arguments of keccak256 are words; bit 0 is the lowest.
library Sampling {
    /// @notice Where the shuffle takes an index.
    /// @param size Of the validator set: below 2^64, more than `index`.
    function seat(bytes32 seed, uint256 index, uint256 size, uint256 rounds)
        internal
        pure
        returns (uint256 drawn)
    {
        drawn = index;
        assembly ("memory-safe") {
            mstore(0x00, seed)
            // Without branches: this is most of what a publication costs beside storage.
            for { let round := 0 } lt(round, rounds) {} {
                mstore(0x20, round)
                let flip := mod(sub(add(mod(keccak256(0x00, 0x40), size), size), drawn), size)
                let change := xor(drawn, flip)
                let larger := xor(flip, mul(change, gt(drawn, flip)))
                round := add(round, 1)
                mstore(0x20, or(shl(128, round), shr(8, larger)))
                drawn := xor(drawn, mul(change, and(shr(and(larger, 0xff), keccak256(0x00, 0x40)), 1)))
            }
        }
    }

    /// @notice Where the shuffle takes the first `count` indices; pivots and words of bits are hashed once for all.
    /// @param count At most `size`.
    function seats(bytes32 seed, uint256 count, uint256 size, uint256 rounds)
        internal
        pure
        returns (uint256[] memory drawn)
    {
        drawn = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            drawn[i] = i;
        }
        uint256 words = (size + 255) / 256;
        uint256[] memory bits = new uint256[](words);
        assembly ("memory-safe") {
            let first := add(drawn, 0x20)
            let end := add(first, mul(count, 0x20))
            mstore(0x00, seed)
            for { let round := 0 } lt(round, rounds) { round := add(round, 1) } {
                mstore(0x20, round)
                let pivot := add(mod(keccak256(0x00, 0x40), size), size)
                for { let w := 0 } lt(w, words) { w := add(w, 1) } {
                    mstore(0x20, or(shl(128, add(round, 1)), w))
                    mstore(add(add(bits, 0x20), mul(w, 0x20)), keccak256(0x00, 0x40))
                }
                for { let p := first } lt(p, end) { p := add(p, 0x20) } {
                    let index := mload(p)
                    let flip := mod(sub(pivot, index), size)
                    let larger := flip
                    if gt(index, flip) { larger := index }
                    let word := mload(add(add(bits, 0x20), mul(shr(8, larger), 0x20)))
                    if and(shr(and(larger, 0xff), word), 1) { mstore(p, flip) }
                }
            }
        }
    }
}

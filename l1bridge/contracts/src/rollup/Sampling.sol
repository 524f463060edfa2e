// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Who of a validator set sits at a position of a committee
/// @notice Swap-or-not shuffle (Hoang, Morris, Rogaway, "An Enciphering Scheme Based on a Card Shuffle"): a
/// permutation of 0..size-1 of which one value costs a hash and a quarter each round, whatever the size. With s the upper
/// 224 bits of the seed, the rest 0, round r is
///     pivot  = (keccak256(s | r / 4) >> 64 * (r mod 4)) mod size
///     flip   = (pivot - index) mod size
///     larger = max(index, flip)
///     index becomes flip when keccak256(s | (r + 1) << 24 | larger) is odd
/// Each hash is of one word. So the pivots of four rounds come of one hash, each from at least 64 bits of its own.
library Sampling {
    /// @notice Sizes are below this: what is hashed with the seed are its low 32 bits, a round of 8 and an index.
    uint256 internal constant MAX_SIZE = 1 << 24;
    /// @notice Rounds come in fours, and are fewer than 256.
    uint256 internal constant ROUNDS_STEP = 4;

    uint256 private constant LOW = 0xffffffff;

    /// @notice Where the shuffle takes an index.
    /// @param size Of the validator set: more than `index`.
    /// @param rounds A multiple of `ROUNDS_STEP`.
    /// @dev SamplingTest has it in plain Solidity. It is most of what a publication costs beside storage, therefore four
    /// rounds in a row, without branches. `key` is s | r << 24 for the first of the four; the low bits of s are free, so
    /// that sums do not carry. An index changes by xor with `change`, or with 0.
    function seat(bytes32 seed, uint256 index, uint256 size, uint256 rounds)
        internal
        pure
        returns (uint256 drawn)
    {
        drawn = index;
        assembly ("memory-safe") {
            seed := and(seed, not(LOW))
            let key := seed
            for { let end := add(seed, shl(24, rounds)) } lt(key, end) { key := add(key, 0x4000000) } {
                mstore(0x00, or(seed, shr(26, sub(key, seed))))
                let pivots := keccak256(0x00, 0x20)
                {
                    let flip := addmod(pivots, sub(size, drawn), size)
                    let change := xor(drawn, flip)
                    let larger := xor(flip, mul(change, gt(drawn, flip)))
                    mstore(0x00, add(add(key, 0x1000000), larger))
                    drawn := xor(drawn, mul(change, and(keccak256(0x00, 0x20), 1)))
                }
                {
                    let flip := addmod(shr(64, pivots), sub(size, drawn), size)
                    let change := xor(drawn, flip)
                    let larger := xor(flip, mul(change, gt(drawn, flip)))
                    mstore(0x00, add(add(key, 0x2000000), larger))
                    drawn := xor(drawn, mul(change, and(keccak256(0x00, 0x20), 1)))
                }
                {
                    let flip := addmod(shr(128, pivots), sub(size, drawn), size)
                    let change := xor(drawn, flip)
                    let larger := xor(flip, mul(change, gt(drawn, flip)))
                    mstore(0x00, add(add(key, 0x3000000), larger))
                    drawn := xor(drawn, mul(change, and(keccak256(0x00, 0x20), 1)))
                }
                {
                    let flip := addmod(shr(192, pivots), sub(size, drawn), size)
                    let change := xor(drawn, flip)
                    let larger := xor(flip, mul(change, gt(drawn, flip)))
                    mstore(0x00, add(add(key, 0x4000000), larger))
                    drawn := xor(drawn, mul(change, and(keccak256(0x00, 0x20), 1)))
                }
            }
        }
    }
}

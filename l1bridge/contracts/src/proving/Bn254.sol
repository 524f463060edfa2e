// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Sums of points of BN254's G1, and products of pairings, in memory
/// @notice The precompiles of EIP-196 and EIP-197 take points of the curve only, with coordinates below the field's order,
/// and of G2 only those of the right group. A factor of 1 costs nothing.
library Bn254 {
    uint256 private constant ADD = 0x06;
    uint256 private constant MULTIPLY = 0x07;
    uint256 private constant PAIRING = 0x08;
    /// @dev Order of the field of coordinates.
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    /// @notice Bytes of a pair: a point of G1, 64, and one of G2, 128.
    uint256 internal constant PAIR = 192;

    error NotAPoint();

    /// @notice A sum of nothing: two words, and three that addition works in.
    function empty() internal pure returns (uint256 sum) {
        assembly ("memory-safe") {
            sum := mload(0x40)
            mstore(0x40, add(sum, 0xa0))
            mstore(sum, 0)
            mstore(add(sum, 0x20), 0)
        }
    }

    /// @notice Adds a point of memory, by a factor.
    function add(uint256 sum, uint256 point, uint256 factor) internal view {
        assembly ("memory-safe") {
            mcopy(add(sum, 0x40), point, 0x40)
        }
        _add(sum, factor);
    }

    /// @notice Adds a point of calldata, by a factor.
    function addShown(uint256 sum, uint256 point, uint256 factor) internal view {
        assembly ("memory-safe") {
            calldatacopy(add(sum, 0x40), point, 0x40)
        }
        _add(sum, factor);
    }

    /// @notice Writes at `pair` a point of G1 by a factor and one of G2, both of calldata, one behind the other.
    function pairShown(uint256 pair, uint256 points, uint256 factor) internal view {
        bool ok = true;
        assembly ("memory-safe") {
            calldatacopy(pair, points, 0x40)
            if iszero(eq(factor, 1)) {
                mstore(add(pair, 0x40), factor)
                ok := staticcall(gas(), MULTIPLY, pair, 0x60, pair, 0x40)
            }
            calldatacopy(add(pair, 0x40), add(points, 0x40), 0x80)
        }
        if (!ok) revert NotAPoint();
    }

    /// @notice Takes a point of memory to its negative.
    function negate(uint256 point) internal pure {
        assembly ("memory-safe") {
            let y := add(point, 0x20)
            mstore(y, mod(sub(P, mload(y)), P))
        }
    }

    /// @notice Writes at `pair` a point of G1 and one of G2, both of memory.
    function pairOf(uint256 pair, uint256 g1, uint256 g2) internal pure {
        assembly ("memory-safe") {
            mcopy(pair, g1, 0x40)
            mcopy(add(pair, 0x40), g2, 0x80)
        }
    }

    /// @notice The first of the pairs in memory with this point of G2, also of memory; their end if there is none.
    function find(uint256 pair, uint256 end, uint256 g2) internal pure returns (uint256) {
        assembly ("memory-safe") {
            let x := mload(g2)
            for {} lt(pair, end) { pair := add(pair, 192) } {
                if eq(mload(add(pair, 0x40)), x) {
                    if eq(keccak256(add(pair, 0x40), 0x80), keccak256(g2, 0x80)) { break }
                }
            }
        }
        return pair;
    }

    /// @notice Whether the product of the pairings is one.
    function productIsOne(uint256 pairs, uint256 end) internal view returns (bool one) {
        assembly ("memory-safe") {
            one := staticcall(gas(), PAIRING, pairs, sub(end, pairs), 0x00, 0x20)
            one := and(and(one, eq(returndatasize(), 0x20)), eq(mload(0x00), 1))
        }
    }

    /// @dev The point is in the words behind the sum.
    function _add(uint256 sum, uint256 factor) private view {
        bool ok = true;
        assembly ("memory-safe") {
            if iszero(eq(factor, 1)) {
                let point := add(sum, 0x40)
                mstore(add(sum, 0x80), factor)
                ok := staticcall(gas(), MULTIPLY, point, 0x60, point, 0x40)
            }
            ok := and(ok, staticcall(gas(), ADD, sum, 0x80, sum, 0x40))
        }
        if (!ok) revert NotAPoint();
    }
}

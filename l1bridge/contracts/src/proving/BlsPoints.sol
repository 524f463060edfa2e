// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Points of BLS12-381's G1 with factors, in memory
/// @notice An entry is what EIP-2537's multi-exponentiation takes: x and y, 48 bytes behind 16 zeros each, and a factor,
/// 32 bytes. A commitment's 48 bytes of EIP-4844 are derived from the same coordinates, so the two forms cannot differ;
/// that they are a point of the right group is the precompile's check.
library BlsPoints {
    /// @notice Order of the scalar field.
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    uint256 private constant ENTRY = 160;
    uint256 private constant POINT = 128;
    uint256 private constant SHA256 = 0x02;
    uint256 private constant POINT_EVALUATION = 0x0a;
    uint256 private constant MULTI_EXPONENTIATION = 0x0c;
    /// @dev Half of the base field's order, rounded down: a larger y has the sign bit.
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;

    error NotInTheGroup();
    error NotTheOpening(bytes32 y);

    /// @notice Room for so many entries.
    function reserve(uint256 count) internal pure returns (uint256 entries) {
        assembly ("memory-safe") {
            entries := mload(0x40)
            mstore(0x40, add(entries, mul(count, ENTRY)))
        }
    }

    /// @notice Writes points, 96 bytes each, as entries from `first` on, with factors of which each is the one before it by
    /// `step`.
    function put(uint256 entries, uint256 first, bytes calldata points, uint256 factor, uint256 step)
        internal
        pure
    {
        uint256 order = ORDER;
        assembly ("memory-safe") {
            let entry := add(entries, mul(first, ENTRY))
            let end := add(points.offset, points.length)
            for { let point := points.offset } lt(point, end) { point := add(point, 96) } {
                mstore(entry, 0)
                calldatacopy(add(entry, 16), point, 48)
                mstore(add(entry, 64), 0)
                calldatacopy(add(entry, 80), add(point, 48), 48)
                mstore(add(entry, POINT), factor)
                factor := mulmod(factor, step, order)
                entry := add(entry, ENTRY)
            }
        }
    }

    /// @notice keccak256 of the versioned hashes (EIP-4844) of `count` entries from `first` on.
    function versionedHashes(uint256 entries, uint256 first, uint256 count)
        internal
        view
        returns (bytes32 result)
    {
        bool ok = true;
        uint256 list;
        assembly ("memory-safe") {
            list := mload(0x40)
        }
        for (uint256 i; i < count; ++i) {
            (uint256 high, uint256 low) = _compress(entries + (first + i) * ENTRY);
            assembly ("memory-safe") {
                mstore(0x00, shl(128, high))
                mstore(0x10, low)
                let versioned := add(list, mul(i, 0x20))
                ok := and(ok, staticcall(gas(), SHA256, 0x00, 0x30, versioned, 0x20))
                mstore(versioned, or(shl(248, 1), shr(8, shl(8, mload(versioned)))))
            }
        }
        if (!ok) revert NotInTheGroup();
        assembly ("memory-safe") {
            result := keccak256(list, mul(count, 0x20))
        }
    }

    /// @notice The sum of `count` entries, each by its factor: a point as EIP-2537 writes it.
    function sum(uint256 entries, uint256 count) internal view returns (uint256 point) {
        bool ok;
        assembly ("memory-safe") {
            point := mload(0x40)
            mstore(0x40, add(point, POINT))
            ok := staticcall(gas(), MULTI_EXPONENTIATION, entries, mul(count, ENTRY), point, POINT)
            ok := and(ok, eq(returndatasize(), POINT))
        }
        if (!ok) revert NotInTheGroup();
    }

    /// @notice Reverts unless the polynomial behind a commitment has value y at z (EIP-4844's point evaluation).
    function open(uint256 point, uint256 z, bytes32 y, bytes calldata proof) internal view {
        (uint256 high, uint256 low) = _compress(point);
        bytes memory commitment = abi.encodePacked(uint128(high), low);
        bytes32 versioned = bytes32(uint256(1) << 248 | uint256(sha256(commitment)) << 8 >> 8);
        // A call of no code succeeds and returns nothing.
        (bool ok, bytes memory returned) = address(uint160(POINT_EVALUATION))
            .staticcall(abi.encodePacked(versioned, z, y, commitment, proof));
        if (!ok || returned.length != 64 || proof.length != 48) revert NotTheOpening(y);
    }

    /// @dev A point's 48 bytes, 16 and 32: x with a bit that says so, one for infinity, which is zeros here, and one for the
    /// larger y.
    function _compress(uint256 point) private pure returns (uint256 high, uint256 low) {
        assembly ("memory-safe") {
            high := mload(point)
            low := mload(add(point, 0x20))
            let yHigh := mload(add(point, 0x40))
            let yLow := mload(add(point, 0x60))
            switch or(or(high, low), or(yHigh, yLow))
            case 0 { high := shl(126, 3) }
            default {
                let larger := or(gt(yHigh, HALF_HIGH), and(eq(yHigh, HALF_HIGH), gt(yLow, HALF_LOW)))
                high := or(high, or(shl(127, 1), shl(125, larger)))
            }
        }
    }
}

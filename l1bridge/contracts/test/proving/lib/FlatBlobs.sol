// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Blobs with one word all over: polynomials of degree 0, whose commitment is the word's multiple of the
/// generator, which have the word everywhere, and whose proof is the point at infinity. So a test makes as many as it
/// likes; other polynomials are in the vectors.
library FlatBlobs {
    uint256 internal constant ORDER = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    bytes private constant GENERATOR =
        hex"17f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb08b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";
    uint256 private constant HALF_HIGH = 0x0d0088f51cbff34d258dd3db21a5d66b;
    uint256 private constant HALF_LOW = 0xb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555;

    /// @notice A proof for any of them, and for their sums.
    function proof() internal pure returns (bytes memory) {
        return abi.encodePacked(bytes32(uint256(0xc0) << 248), bytes16(0));
    }

    /// @notice x and y, 48 bytes each.
    function commitment(uint256 word) internal view returns (bytes memory) {
        bytes memory g = GENERATOR;
        bytes memory padded = abi.encodePacked(bytes16(0), part(g, 0), bytes16(0), part(g, 48));
        (bool ok, bytes memory out) = address(0x0c).staticcall(abi.encodePacked(padded, word));
        require(ok, "commitment");
        return abi.encodePacked(part(out, 16), part(out, 80));
    }

    /// @notice EIP-4844's, of a point that is not infinity.
    function versionedHash(bytes memory point) internal pure returns (bytes32) {
        bytes memory compressed = part(point, 0);
        uint256 high = uint128(bytes16(part(point, 48)));
        uint256 low = uint256(bytes32(slice(point, 64, 32)));
        bool larger = high > HALF_HIGH || (high == HALF_HIGH && low > HALF_LOW);
        compressed[0] = bytes1(uint8(compressed[0]) | 0x80 | (larger ? 0x20 : 0));
        return bytes32(uint256(1) << 248 | uint256(sha256(compressed)) << 8 >> 8);
    }

    function part(bytes memory all, uint256 from) internal pure returns (bytes memory) {
        return slice(all, from, 48);
    }

    function slice(bytes memory all, uint256 from, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i; i < length; ++i) {
            out[i] = all[from + i];
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A verifying key: the code of a contract, and the code's keccak256.
struct KeyCode {
    address code;
    bytes32 hash;
}

/// @title Verifying keys of Groth16, as code
/// @notice A zero byte, so that the code can only stop, then words: points of G1 by x and y, of G2 as EIP-197 writes them.
///
///     alpha | -beta | -gamma | -delta | K of 1, of each public input and, with a commitment, of its hash
///     and, with a commitment, behind these: G | -sigma G
library Groth16Key {
    uint256 private constant BETA = 0x40;
    uint256 private constant GAMMA = 0xc0;
    uint256 private constant DELTA = 0x140;
    uint256 private constant K = 0x1c0;

    error NotTheKey(address code, bytes32 expected, bytes32 hash);
    error NotAKey(address code, uint256 expected, uint256 length);

    /// @notice Reverts unless the code is the key, with so many points K.
    function check(KeyCode memory key, uint256 ks, bool committed) internal view {
        if (key.code.codehash != key.hash) revert NotTheKey(key.code, key.hash, key.code.codehash);
        uint256 expected = 1 + K + 0x40 * ks + (committed ? 0x100 : 0);
        if (key.code.code.length != expected) revert NotAKey(key.code, expected, key.code.code.length);
    }

    /// @notice Brings a key's words into memory.
    function load(address code) internal view returns (uint256 key) {
        assembly ("memory-safe") {
            key := mload(0x40)
            let size := sub(extcodesize(code), 1)
            mstore(0x40, add(key, size))
            extcodecopy(code, key, 1, size)
        }
    }

    function alpha(uint256 key) internal pure returns (uint256) {
        return key;
    }

    /// @notice -beta, of G2; so are the next two.
    function beta(uint256 key) internal pure returns (uint256) {
        return key + BETA;
    }

    function gamma(uint256 key) internal pure returns (uint256) {
        return key + GAMMA;
    }

    function delta(uint256 key) internal pure returns (uint256) {
        return key + DELTA;
    }

    function k(uint256 key, uint256 index) internal pure returns (uint256) {
        return key + K + 0x40 * index;
    }

    /// @notice Of a key with `ks` points K and a commitment: G of its proof of knowledge, and -sigma G.
    function knowledge(uint256 key, uint256 ks) internal pure returns (uint256 g, uint256 sigma) {
        return (k(key, ks), k(key, ks) + 0x80);
    }
}

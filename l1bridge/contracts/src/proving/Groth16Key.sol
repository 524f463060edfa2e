// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A verifying key: the code of a contract, and the code's keccak256.
struct KeyCode {
    address code;
    bytes32 hash;
}

/// @title Verifying keys of Groth16, as code
/// @notice A zero byte, so that the code can only stop, then words as x/proving/groth writes them: points of G1 by x and y,
/// of G2 as EIP-197 has them.
///
///     alpha | beta | gamma | delta | with a commitment: G | -sigma G | K of 1, of each input, of the commitment's hash
library Groth16Key {
    uint256 private constant BETA = 0x40;
    uint256 private constant GAMMA = 0xc0;
    uint256 private constant DELTA = 0x140;
    uint256 private constant KNOWLEDGE = 0x1c0;
    uint256 private constant PLAIN = 0x1c0;
    uint256 private constant COMMITTED = 0x2c0;

    error NotTheKey(address code, bytes32 expected, bytes32 hash);
    error NotAKey(address code, uint256 expected, uint256 length);

    /// @notice Reverts unless the code is the key, with so many points K.
    /// @dev hash: keccak256 of its words.
    function check(KeyCode memory key, uint256 ks, bool committed) internal view {
        uint256 size = 0x40 * ks + (committed ? COMMITTED : PLAIN);
        bytes memory code = key.code.code;
        if (code.length != size + 1 || code[0] != 0) revert NotAKey(key.code, size + 1, code.length);
        bytes32 hash;
        assembly ("memory-safe") {
            hash := keccak256(add(code, 0x21), size)
        }
        if (hash != key.hash) revert NotTheKey(key.code, key.hash, hash);
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

    function beta(uint256 key) internal pure returns (uint256) {
        return key + BETA;
    }

    function gamma(uint256 key) internal pure returns (uint256) {
        return key + GAMMA;
    }

    function delta(uint256 key) internal pure returns (uint256) {
        return key + DELTA;
    }

    /// @notice The first point K.
    function points(uint256 key, bool committed) internal pure returns (uint256) {
        return key + (committed ? COMMITTED : PLAIN);
    }

    /// @notice Of a key with a commitment: G of its proof of knowledge, and -sigma G.
    function knowledge(uint256 key) internal pure returns (uint256 g, uint256 sigma) {
        return (key + KNOWLEDGE, key + KNOWLEDGE + 0x80);
    }
}

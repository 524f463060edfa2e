// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A secp256k1 public key, uncompressed.
struct PublicKey {
    uint256 x;
    uint256 y;
}

/// @title secp256k1 public keys
/// @notice An attester is its key: consensus needs the key, L1 the address it hashes to. Nobody else would notice a
/// key that is no point before the committee it sits in (design 4.5).
library PublicKeys {
    uint256 internal constant P = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFC2F;
    /// @dev Half the order; a larger S is the malleable twin of a smaller one.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    error NotAPoint(uint256 x, uint256 y);
    error BadSignatureLength(uint256 length);
    error NotTheHolder(address attester);

    /// @notice The attester of a key; an error when it is no point of the curve.
    function attester(PublicKey memory key) internal pure returns (address) {
        if (!isPoint(key)) revert NotAPoint(key.x, key.y);
        return toAddress(key);
    }

    /// @notice y² = x³ + 7, both below p. The point at infinity has no such form.
    function isPoint(PublicKey memory key) internal pure returns (bool) {
        if (key.x >= P || key.y >= P) return false;
        return mulmod(key.y, key.y, P) == _right(key.x);
    }

    /// @notice The key with this x whose address that is; an error when there is none.
    function recover(uint256 x, address owner) internal view returns (PublicKey memory key) {
        key = PublicKey(x, _power(_right(x), (P + 1) / 4));
        if (toAddress(key) == owner) return key;
        key.y = P - key.y;
        if (toAddress(key) != owner) revert NotAPoint(x, 0);
    }

    /// @notice Reverts unless `signature` (65 bytes: R, S, V in {0, 1}) over `digest` is by the holder of the key.
    function checkHolder(address holder, bytes32 digest, bytes calldata signature) internal pure {
        if (signature.length != 65) revert BadSignatureLength(signature.length);
        uint8 v = uint8(signature[64]);
        bytes32 s = bytes32(signature[32:64]);
        bool sane = v <= 1 && uint256(s) <= HALF_ORDER && holder != address(0);
        if (!sane || ecrecover(digest, v + 27, bytes32(signature[:32]), s) != holder) {
            revert NotTheHolder(holder);
        }
    }

    function toAddress(PublicKey memory key) internal pure returns (address) {
        return address(uint160(uint256(keccak256(abi.encode(key.x, key.y)))));
    }

    /// @dev x³ + 7.
    function _right(uint256 x) private pure returns (uint256) {
        return addmod(mulmod(mulmod(x, x, P), x, P), 7, P);
    }

    /// @dev base^exponent mod P (EIP-198).
    function _power(uint256 base, uint256 exponent) private view returns (uint256 result) {
        bytes memory input = abi.encode(uint256(32), uint256(32), uint256(32), base, exponent, P);
        assembly ("memory-safe") {
            if iszero(staticcall(gas(), 5, add(input, 0x20), mload(input), 0x00, 0x20)) { revert(0, 0) }
            result := mload(0x00)
        }
    }
}

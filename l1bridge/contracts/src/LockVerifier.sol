// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What a lock certificate signs
/// @notice Rebuilds CometBFT's CanonicalVoteExtension sign-bytes; whose signatures stand on them is Certificates'.
/// @dev The sign-bytes carry no timestamp, so a whole committee signs one digest. One height and one round per
/// certificate is what makes it final: signatures gathered over several rounds are not a quorum of any.
library LockVerifier {
    /// @notice Kinds of an extension: locked, and locked with no chunk to come.
    uint8 internal constant LOCKED = 1;
    uint8 internal constant CLOSED = 2;
    uint256 internal constant SIGNATURE_LENGTH = 65;

    error UnknownKind(uint8 kind);
    error TooLong(uint256 length);
    error NoQuorum(uint256 signers, uint256 needed);
    error UnknownSigner(uint256 signers);
    error SignaturesLength(uint256 length, uint256 expected);
    error MalleableSignature(uint256 position);
    error WrongSignature(uint256 position);

    /// @notice Signatures needed of a committee of `size`: floor(2 * size / 3) + 1.
    function quorum(uint256 size) internal pure returns (uint256) {
        return size * 2 / 3 + 1;
    }

    /// @notice What a member signs when it locks a checkpoint: kind, epoch of its committee, the checkpoint's hash.
    function extension(uint8 kind, uint64 epoch, bytes32 checkpointHash)
        internal
        pure
        returns (bytes memory)
    {
        if (kind != LOCKED && kind != CLOSED) revert UnknownKind(kind);
        return abi.encodePacked(kind, epoch, checkpointHash);
    }

    /// @notice keccak256 of the sign-bytes of an extension: what secp256k1eth keys sign.
    function digest(bytes memory ext, uint64 height, uint32 round, bytes memory chainId)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(signBytes(ext, height, round, chainId));
    }

    /// @notice CanonicalVoteExtension{extension = 1, height = 2, round = 3, chain_id = 4}, length-delimited.
    /// @dev Height and round are sfixed64 (little endian); protobuf omits a zero.
    function signBytes(bytes memory ext, uint64 height, uint32 round, bytes memory chainId)
        internal
        pure
        returns (bytes memory)
    {
        bytes memory body = abi.encodePacked(
            ext.length == 0 ? bytes("") : abi.encodePacked(hex"0a", _varint(ext.length), ext),
            height == 0 ? bytes("") : abi.encodePacked(hex"11", _littleEndian(height)),
            round == 0 ? bytes("") : abi.encodePacked(hex"19", _littleEndian(round)),
            chainId.length == 0 ? bytes("") : abi.encodePacked(hex"22", _varint(chainId.length), chainId)
        );
        return abi.encodePacked(_varint(body.length), body);
    }

    /// @dev Unsigned varint of at most 14 bits.
    function _varint(uint256 value) private pure returns (bytes memory) {
        if (value < 0x80) return abi.encodePacked(uint8(value));
        if (value >= 0x4000) revert TooLong(value);
        return abi.encodePacked(uint8(value & 0x7f | 0x80), uint8(value >> 7));
    }

    function _littleEndian(uint64 value) private pure returns (bytes8) {
        value = ((value & 0xFF00FF00FF00FF00) >> 8) | ((value & 0x00FF00FF00FF00FF) << 8);
        value = ((value & 0xFFFF0000FFFF0000) >> 16) | ((value & 0x0000FFFF0000FFFF) << 16);
        return bytes8((value >> 32) | (value << 32));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Vote-extension signatures of one height and round, by more than two thirds of a committee.
struct LockCertificate {
    /// What the extension says of the checkpoint: LOCKED or CLOSED.
    uint8 kind;
    /// The epoch of the committee that signed.
    uint64 epoch;
    /// Consensus height the extensions were signed at.
    uint64 height;
    /// Consensus round, the same for every signature.
    uint32 round;
    /// Bit p is set when the member at position p signed.
    uint256 signers;
    /// 65 bytes (R, S, V in {0, 1}) per set bit, in the order of the bits.
    bytes signatures;
}

/// @title Lock certificates
/// @notice Rebuilds CometBFT's CanonicalVoteExtension sign-bytes and checks a quorum of signatures on them.
/// @dev The sign-bytes carry no timestamp, so a whole committee signs one digest. One height and one round per
/// certificate is what makes it final: signatures gathered over several rounds are not a quorum of any.
library LockVerifier {
    /// @notice Kinds of an extension: locked, and locked with no chunk to come.
    uint8 internal constant LOCKED = 1;
    uint8 internal constant CLOSED = 2;
    uint256 internal constant SIGNATURE_LENGTH = 65;
    /// @dev Half the order of secp256k1; a larger S is the malleable twin of a smaller one.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

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

    /// @notice Reverts unless at least a quorum of `committee` signed `signedDigest`.
    /// @dev Invariants: signers are distinct (one bit each), are members (no bit beyond the committee), and each
    /// signature recovers to the member of its own bit. `committee` must hold no zero address.
    function verify(LockCertificate calldata cert, bytes32 signedDigest, address[] storage committee)
        internal
        view
    {
        uint256 size = committee.length;
        uint256 bitmap = cert.signers;
        if (size < 256 && bitmap >> size != 0) revert UnknownSigner(bitmap);

        uint256 count = _popCount(bitmap);
        if (count < quorum(size)) revert NoQuorum(count, quorum(size));

        bytes calldata signatures = cert.signatures;
        if (signatures.length != count * SIGNATURE_LENGTH) {
            revert SignaturesLength(signatures.length, count * SIGNATURE_LENGTH);
        }

        uint256 offset;
        for (uint256 position; bitmap != 0; ++position) {
            if (bitmap & 1 != 0) {
                address signer = _recover(signedDigest, signatures, offset, position);
                if (signer == address(0) || signer != _member(committee, position)) {
                    revert WrongSignature(position);
                }
                offset += SIGNATURE_LENGTH;
            }
            bitmap >>= 1;
        }
    }

    /// @dev The signer of the 65 bytes at `offset`, or 0. `offset + 65` must be inside `signatures`.
    function _recover(bytes32 signedDigest, bytes calldata signatures, uint256 offset, uint256 position)
        private
        view
        returns (address signer)
    {
        uint256 s;
        uint256 v;
        assembly ("memory-safe") {
            let start := add(signatures.offset, offset)
            s := calldataload(add(start, 0x20))
            v := byte(0, calldataload(add(start, 0x40)))
        }
        if (s > HALF_ORDER) revert MalleableSignature(position);
        if (v > 1) revert WrongSignature(position);
        assembly ("memory-safe") {
            // ecrecover(digest, V + 27, R, S) above the free pointer; it writes nothing when it recovers nothing.
            let input := mload(0x40)
            mstore(input, signedDigest)
            mstore(add(input, 0x20), add(v, 27))
            calldatacopy(add(input, 0x40), add(signatures.offset, offset), 0x40)
            mstore(0x00, 0)
            pop(staticcall(gas(), 1, input, 0x80, 0x00, 0x20))
            signer := mload(0x00)
        }
    }

    /// @dev committee[position] without the check of its length, which `verify` has made for the whole bitmap.
    function _member(address[] storage committee, uint256 position) private view returns (address member) {
        assembly ("memory-safe") {
            mstore(0x00, committee.slot)
            member := sload(add(keccak256(0x00, 0x20), position))
        }
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

    function _popCount(uint256 bits) private pure returns (uint256 count) {
        for (; bits != 0; ++count) {
            bits &= bits - 1;
        }
    }
}

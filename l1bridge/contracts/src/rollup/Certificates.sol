// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {LockVerifier} from "../LockVerifier.sol";
import {Certificate} from "./Certificate.sol";
import {Committee, Rules} from "./Chain.sol";
import {HeaderFields} from "./HeaderFields.sol";
import {IRollup} from "./IRollup.sol";

/// @title Lock certificates by committee hash
/// @notice The sign-bytes are LockVerifier's; whose signatures they are is told by one hash: of the whole committee, or
/// of those that signed.
library Certificates {
    using HeaderFields for CheckpointHeader;

    /// @dev Half the order of secp256k1; a larger S is the malleable twin of a smaller one.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice Reverts unless the epoch may sign for a header of `epoch` and `slot`: it is not earlier than the header's
    /// nor later than the present one, and at slot `when` its liability is not over. Both follow from the header's slot,
    /// of which its epoch must be: who signs it writes it. The header's hash was taken.
    function checkEpoch(
        CheckpointHeader calldata header,
        Certificate calldata cert,
        Rules memory rules,
        uint64 when
    ) internal pure {
        uint64 present = rules.currentSlot / rules.epochDuration;
        if (header.slotOf() / rules.epochDuration != header.epochOf()) {
            revert IRollup.WrongEpoch(header.slotOf() / rules.epochDuration, header.epochOf());
        }
        if (cert.epoch < header.epochOf() || cert.epoch > present) {
            revert IRollup.WrongSigningEpoch(header.epochOf(), present, cert.epoch);
        }
        uint64 begin = cert.epoch * rules.epochDuration;
        uint64 until = (begin > header.slotOf() ? begin : header.slotOf()) + rules.liability;
        if (when > until) revert IRollup.LiabilityOver(until, when);
    }

    /// @notice Reverts unless a quorum of the committee, which is that of the certificate's epoch, signed this kind, epoch
    /// and checkpoint hash.
    function verify(Certificate calldata cert, bytes32 hash, bytes memory chainId, Committee memory committee)
        internal
        view
    {
        bytes memory extension = LockVerifier.extension(cert.kind, cert.epoch, hash);
        bytes32 digest = LockVerifier.digest(extension, cert.height, cert.round, chainId);
        _checkCounts(cert, committee);
        if (_membersHash(cert, digest, committee) != committee.hash) {
            revert IRollup.NotTheCommittee(cert.epoch);
        }
    }

    /// @dev As many signatures as the bitmap has bits, no bit beyond the committee, and a quorum; where the whole
    /// committee is asked for, as many absent members as are left.
    function _checkCounts(Certificate calldata cert, Committee memory committee) private pure {
        uint256 bitmap = cert.signers;
        uint256 size = committee.size;
        if (size < 256 && bitmap >> size != 0) revert LockVerifier.UnknownSigner(bitmap);
        uint256 signed = count(bitmap);
        if (signed < LockVerifier.quorum(size)) {
            revert LockVerifier.NoQuorum(signed, LockVerifier.quorum(size));
        }
        uint256 length = signed * LockVerifier.SIGNATURE_LENGTH;
        if (cert.signatures.length != length) {
            revert LockVerifier.SignaturesLength(cert.signatures.length, length);
        }
        if (committee.whole && cert.absent.length != size - signed) {
            revert IRollup.WrongAbsent(size - signed, cert.absent.length);
        }
    }

    /// @dev The hash of the members by position, a word each: what a signature recovers to, and between them, where the
    /// whole committee is asked for, the next absent member. The counts were checked.
    function _membersHash(Certificate calldata cert, bytes32 digest, Committee memory committee)
        private
        view
        returns (bytes32 hash)
    {
        uint256 bitmap = cert.signers;
        bytes calldata signatures = cert.signatures;
        address[] calldata absent = cert.absent;
        uint256 size = committee.size;
        bool whole = committee.whole;
        uint256 position;
        uint256 s;
        assembly ("memory-safe") {
            // Above the free pointer: the input of ecrecover (digest, V + 27, R, S), and the members.
            let input := mload(0x40)
            let end := add(input, 0x80)
            let signature := signatures.offset
            let missing := absent.offset
            mstore(input, digest)
            for {} lt(position, size) { position := add(position, 1) } {
                if and(shr(position, bitmap), 1) {
                    calldatacopy(add(input, 0x40), signature, 0x40)
                    s := mload(add(input, 0x60))
                    mstore(add(input, 0x20), add(byte(0, calldataload(add(signature, 0x40))), 27))
                    signature := add(signature, 65)
                    pop(staticcall(gas(), 1, input, 0x80, end, 0x20))
                    // It returns nothing when it recovers nothing, or V is neither 0 nor 1.
                    if or(iszero(returndatasize()), gt(s, HALF_ORDER)) { break }
                    end := add(end, 0x20)
                    continue
                }
                if whole {
                    mstore(end, calldataload(missing))
                    missing := add(missing, 0x20)
                    end := add(end, 0x20)
                }
            }
            input := add(input, 0x80)
            hash := keccak256(input, sub(end, input))
        }
        if (position == size) return hash;
        if (s > HALF_ORDER) revert LockVerifier.MalleableSignature(position);
        revert LockVerifier.WrongSignature(position);
    }

    /// @notice How many bits are set.
    /// @dev Sums of neighbours, of ever more bits, and at last of all.
    function count(uint256 bitmap) internal pure returns (uint256) {
        unchecked {
            bitmap -= bitmap >> 1 & type(uint256).max / 3;
            bitmap = (bitmap & type(uint256).max / 5) + (bitmap >> 2 & type(uint256).max / 5);
            bitmap = bitmap + (bitmap >> 4) & type(uint256).max / 17;
            // 256 bits are one too many for a byte.
            bitmap = (bitmap & type(uint256).max / 257) + (bitmap >> 8 & type(uint256).max / 257);
            return bitmap * (type(uint256).max / 65535) >> 240;
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {LockVerifier} from "../LockVerifier.sol";
import {Certificate} from "./Certificate.sol";
import {Committee, Rules} from "./Chain.sol";
import {IRollup} from "./IRollup.sol";

/// @title Lock certificates by committee hash
/// @notice The sign-bytes are LockVerifier's; whose signatures they are is told by one hash of the whole committee.
library Certificates {
    /// @dev Half the order of secp256k1; a larger S is the malleable twin of a smaller one.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice Reverts unless the epoch may sign for a header of `epoch` and `slot`: it is not earlier than the header's
    /// nor later than the present one, and at slot `when` its liability is not over.
    function checkEpoch(
        CheckpointHeader calldata header,
        Certificate calldata cert,
        Rules memory rules,
        uint64 when
    ) internal pure {
        uint64 present = rules.currentSlot / rules.epochDuration;
        if (cert.epoch < header.epoch || cert.epoch > present) {
            revert IRollup.WrongSigningEpoch(header.epoch, present, cert.epoch);
        }
        uint64 begin = cert.epoch * rules.epochDuration;
        uint64 until = (begin > header.slot ? begin : header.slot) + rules.liability;
        if (when > until) revert IRollup.LiabilityOver(until, when);
    }

    /// @notice Reverts unless a quorum of the epoch's committee signed this kind, epoch and checkpoint hash.
    function verify(Certificate calldata cert, bytes32 hash, Rules memory rules) internal view {
        bytes memory extension = LockVerifier.extension(cert.kind, cert.epoch, hash);
        bytes32 digest = LockVerifier.digest(extension, cert.height, cert.round, rules.chainId);
        Committee memory committee = rules.committee;
        _checkCounts(cert, committee.size);
        if (_committeeHash(cert, digest, committee.size) != committee.hash) {
            revert IRollup.NotTheCommittee(cert.epoch);
        }
    }

    /// @dev As many signatures and absent members as the bitmap says, no bit beyond the committee, and a quorum.
    function _checkCounts(Certificate calldata cert, uint256 size) private pure {
        uint256 bitmap = cert.signers;
        if (size < 256 && bitmap >> size != 0) revert LockVerifier.UnknownSigner(bitmap);
        uint256 count;
        for (; bitmap != 0; ++count) {
            bitmap &= bitmap - 1;
        }
        if (count < LockVerifier.quorum(size)) {
            revert LockVerifier.NoQuorum(count, LockVerifier.quorum(size));
        }
        uint256 length = count * LockVerifier.SIGNATURE_LENGTH;
        if (cert.signatures.length != length) {
            revert LockVerifier.SignaturesLength(cert.signatures.length, length);
        }
        if (cert.absent.length != size - count) revert IRollup.WrongAbsent(size - count, cert.absent.length);
    }

    /// @dev The hash of the committee that these signatures and absent members make: by position what a signature
    /// recovers to, or the next absent member. The counts were checked.
    function _committeeHash(Certificate calldata cert, bytes32 digest, uint256 size)
        private
        view
        returns (bytes32 hash)
    {
        // The members, a word each, and behind them the input of ecrecover: digest, V + 27, R, S.
        bytes32[] memory members = new bytes32[](size + 4);
        uint256 bitmap = cert.signers;
        bytes calldata signatures = cert.signatures;
        address[] calldata absent = cert.absent;
        members[size] = digest;
        uint256 signed;
        for (uint256 position; position < size; ++position) {
            address member;
            if (bitmap >> position & 1 != 0) {
                member = _recover(members, size, signatures, signed, position);
                unchecked {
                    ++signed;
                }
            } else {
                member = absent[position - signed];
            }
            assembly ("memory-safe") {
                mstore(add(members, mul(add(position, 1), 0x20)), member)
            }
        }
        assembly ("memory-safe") {
            hash := keccak256(add(members, 0x20), mul(size, 0x20))
        }
    }

    /// @dev The signer of the `signed`-th signature, which stands for `position`.
    function _recover(
        bytes32[] memory members,
        uint256 size,
        bytes calldata signatures,
        uint256 signed,
        uint256 position
    ) private view returns (address signer) {
        uint256 s;
        uint256 v;
        assembly ("memory-safe") {
            let signature := add(signatures.offset, mul(signed, 65))
            s := calldataload(add(signature, 0x20))
            v := byte(0, calldataload(add(signature, 0x40)))
            let input := add(members, mul(add(size, 1), 0x20))
            mstore(add(input, 0x20), add(v, 27))
            calldatacopy(add(input, 0x40), signature, 0x40)
            // It writes nothing when it recovers nothing.
            mstore(0x00, 0)
            pop(staticcall(gas(), 1, input, 0x80, 0x00, 0x20))
            signer := mload(0x00)
        }
        if (s > HALF_ORDER) revert LockVerifier.MalleableSignature(position);
        if (v > 1 || signer == address(0)) revert LockVerifier.WrongSignature(position);
    }
}

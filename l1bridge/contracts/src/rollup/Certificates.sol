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
        bytes32[] memory members = new bytes32[](size);
        uint256 bitmap = cert.signers;
        bytes calldata signatures = cert.signatures;
        address[] calldata absent = cert.absent;
        uint256 signed;
        for (uint256 position; position < size; ++position) {
            address member = bitmap >> position & 1 != 0
                ? _recover(digest, signatures, LockVerifier.SIGNATURE_LENGTH * signed++, position)
                : absent[position - signed];
            members[position] = bytes32(uint256(uint160(member)));
        }
        assembly ("memory-safe") {
            hash := keccak256(add(members, 0x20), mul(size, 0x20))
        }
    }

    /// @dev The signer of the 65 bytes at `offset`, which lie inside `signatures`.
    function _recover(bytes32 digest, bytes calldata signatures, uint256 offset, uint256 position)
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
        if (s > HALF_ORDER) revert LockVerifier.MalleableSignature(position);
        if (v > 1) revert LockVerifier.WrongSignature(position);
        assembly ("memory-safe") {
            // ecrecover(digest, V + 27, R, S) above the free pointer; it writes nothing when it recovers nothing.
            let input := mload(0x40)
            mstore(input, digest)
            mstore(add(input, 0x20), add(v, 27))
            calldatacopy(add(input, 0x40), add(signatures.offset, offset), 0x40)
            mstore(0x00, 0)
            pop(staticcall(gas(), 1, input, 0x80, 0x00, 0x20))
            signer := mload(0x00)
        }
        if (signer == address(0)) revert LockVerifier.WrongSignature(position);
    }
}

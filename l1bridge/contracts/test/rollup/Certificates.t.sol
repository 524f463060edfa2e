// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LockVerifier} from "../../src/LockVerifier.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {Certificates} from "../../src/rollup/Certificates.sol";
import {Committee} from "../../src/rollup/Chain.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";

/// @notice Certificates behind a call, over a committee of its own.
contract CertificatesHarness {
    address[] private members;

    constructor(address[] memory members_) {
        members = members_;
    }

    /// @param whole Against the hash of all members; else of those that are said to have signed.
    function verify(Certificate calldata cert, bytes32 hash, bool whole) external view {
        Committee memory committee = Committee(members.length, keccak256(asked(cert.signers, whole)), whole);
        Certificates.verify(cert, hash, "chain", committee);
    }

    function asked(uint256 signers, bool whole) private view returns (bytes memory words) {
        for (uint256 i; i < members.length; ++i) {
            if (whole || signers >> i & 1 != 0) words = abi.encodePacked(words, abi.encode(members[i]));
        }
    }
}

/// Signatures of a large committee, by their bytes. What a certificate says and covers is the rollup's to test.
contract CertificatesTest {
    uint256 internal constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    uint256 internal constant SIZE = 48;
    uint256 internal constant QUORUM = 33;
    uint64 internal constant EPOCH = 3;
    bytes32 internal constant HASH = keccak256("checkpoint");

    uint256[] internal keys;
    address[] internal members;
    CertificatesHarness internal verifier;

    function setUp() public {
        for (uint256 i; i < SIZE; ++i) {
            keys.push(uint256(keccak256(abi.encode(i))));
            members.push(vm.addr(keys[i]));
        }
        verifier = new CertificatesHarness(members);
    }

    function test_AQuorumOfTheCommitteeVerifies() public view {
        accept(certificate((1 << QUORUM) - 1));
        accept(certificate(((1 << QUORUM) - 1) << (SIZE - QUORUM)));
        accept(certificate((1 << SIZE) - 1));
    }

    /// Only where the whole committee is asked for must those be named that did not sign.
    function test_TheAbsentAreNamedForTheWholeCommittee() public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        cert.absent[3] = cert.absent[4];
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, EPOCH));
        verifier.verify(cert, HASH, true);
        verifier.verify(cert, HASH, false);
        cert.absent = new address[](0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongAbsent.selector, SIZE - QUORUM, 0));
        verifier.verify(cert, HASH, true);
        verifier.verify(cert, HASH, false);
    }

    function test_OneLessThanAQuorumIsRefused() public {
        Certificate memory cert = certificate((1 << (QUORUM - 1)) - 1);
        refuse(cert, abi.encodeWithSelector(LockVerifier.NoQuorum.selector, QUORUM - 1, QUORUM));
    }

    function test_ABitBeyondTheCommitteeIsRefused() public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        cert.signers |= 1 << SIZE;
        refuse(cert, abi.encodeWithSelector(LockVerifier.UnknownSigner.selector, cert.signers));
    }

    /// One member's signature cannot count twice: each stands for its own bit's member.
    function test_ARepeatedSignatureIsRefused() public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        for (uint256 i; i < 65; ++i) {
            cert.signatures[65 + i] = cert.signatures[i];
        }
        refuse(cert, abi.encodeWithSelector(IRollup.NotTheCommittee.selector, EPOCH));
    }

    function test_MissingOrSpareSignatureBytesAreRefused() public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        uint256 length = 65 * QUORUM;
        cert.signatures = abi.encodePacked(cert.signatures, uint8(0));
        refuse(cert, abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, length + 1, length));
        cert.signatures = "";
        refuse(cert, abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, 0, length));
    }

    function test_AHighSTwinIsRefused() public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[0], signed());
        bytes memory twin = abi.encodePacked(r, bytes32(ORDER - uint256(s)), uint8(28 - v));
        for (uint256 i; i < 65; ++i) {
            cert.signatures[i] = twin[i];
        }
        refuse(cert, abi.encodeWithSelector(LockVerifier.MalleableSignature.selector, 0));
    }

    function test_VIsZeroOrOne() public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        uint8 right = uint8(cert.signatures[64]);
        uint8[3] memory wrong = [right + 27, right + 2, 255];
        for (uint256 i; i < wrong.length; ++i) {
            cert.signatures[64] = bytes1(wrong[i]);
            refuse(cert, abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 0));
        }
    }

    function test_FuzzAnyFlippedBitIsRefused(uint256 bit, bool whole) public {
        Certificate memory cert = certificate((1 << QUORUM) - 1);
        bit = bit % (65 * QUORUM * 8);
        cert.signatures[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.expectRevert();
        verifier.verify(cert, HASH, whole);
    }

    function test_FuzzBitsAreCounted(uint256 bitmap) public pure {
        uint256 set;
        for (uint256 i; i < 256; ++i) {
            set += bitmap >> i & 1;
        }
        vm.assertEq(Certificates.count(bitmap), set, "bits");
        vm.assertEq(Certificates.count(type(uint256).max), 256, "all");
    }

    function test_FuzzAnyQuorumVerifies(uint256 bitmap, bool whole) public {
        bitmap = bitmap % (1 << SIZE);
        uint256 count;
        for (uint256 i; i < SIZE; ++i) {
            count += bitmap >> i & 1;
        }
        Certificate memory cert = certificate(bitmap);
        if (count < QUORUM) vm.expectRevert();
        verifier.verify(cert, HASH, whole);
    }

    function accept(Certificate memory cert) private view {
        verifier.verify(cert, HASH, true);
        verifier.verify(cert, HASH, false);
    }

    function refuse(Certificate memory cert, bytes memory data) private {
        vm.expectRevert(data);
        verifier.verify(cert, HASH, true);
        vm.expectRevert(data);
        verifier.verify(cert, HASH, false);
    }

    function signed() private pure returns (bytes32) {
        return LockVerifier.digest(LockVerifier.extension(LockVerifier.LOCKED, EPOCH, HASH), 7, 0, "chain");
    }

    /// @dev By the members of `bitmap`.
    function certificate(uint256 bitmap) private view returns (Certificate memory cert) {
        bytes32 digest = signed();
        uint256 absent;
        for (uint256 i; i < SIZE; ++i) {
            if (bitmap >> i & 1 == 0) ++absent;
        }
        cert = Certificate(LockVerifier.LOCKED, EPOCH, 7, 0, bitmap, "", new address[](absent));
        absent = 0;
        for (uint256 i; i < SIZE; ++i) {
            if (bitmap >> i & 1 == 0) {
                cert.absent[absent++] = members[i];
            } else {
                (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[i], digest);
                cert.signatures = abi.encodePacked(cert.signatures, r, s, v - 27);
            }
        }
    }
}

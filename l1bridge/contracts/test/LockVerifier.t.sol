// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LockCertificate, LockVerifier} from "../src/LockVerifier.sol";
import {vm} from "./lib/Vm.sol";

/// @notice LockVerifier behind a call, over a committee of its own.
contract LockVerifierHarness {
    address[] private committee;

    constructor(address[] memory members) {
        committee = members;
    }

    function verify(LockCertificate calldata cert, bytes32 digest) external view {
        LockVerifier.verify(cert, digest, committee);
    }

    function signBytes(bytes memory ext, uint64 height, uint32 round, bytes memory chainId)
        external
        pure
        returns (bytes memory)
    {
        return LockVerifier.signBytes(ext, height, round, chainId);
    }
}

contract LockVerifierTest {
    uint256 internal constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    uint256 internal constant SIZE = 48;
    uint256 internal constant QUORUM = 33;

    string internal vectors;
    uint256[] internal keys;
    LockVerifierHarness internal verifier;
    bytes32 internal digest = keccak256("digest");

    function setUp() public {
        vectors = vm.readFile("test/vectors/sign_bytes.json");
        address[] memory members = new address[](SIZE);
        for (uint256 i; i < SIZE; ++i) {
            keys.push(uint256(keccak256(abi.encode(i))));
            members[i] = vm.addr(keys[i]);
        }
        verifier = new LockVerifierHarness(members);
    }

    function test_SignBytesAreCometBFTs() public view {
        bytes memory ext = vm.parseJsonBytes(vectors, ".extension");
        for (uint256 i; i < 2; ++i) {
            uint32 round = uint32(vm.parseJsonUint(vectors, path(i, "round")));
            bytes memory got = verifier.signBytes(ext, 7, round, "aztec-31337");
            vm.assertEq(got, vm.parseJsonBytes(vectors, path(i, "signBytes")), "sign bytes");
            vm.assertEq(keccak256(got), vm.parseJsonBytes32(vectors, path(i, "digest")), "digest");
        }
    }

    function test_PublishedSignaturesVerify() public {
        LockVerifierHarness one = publishedSigner();
        for (uint256 i; i < 2; ++i) {
            one.verify(published(i), vm.parseJsonBytes32(vectors, path(i, "digest")));
        }
    }

    function test_ASignatureOfAnotherRoundIsRefused() public {
        LockVerifierHarness one = publishedSigner();
        bytes32 other = vm.parseJsonBytes32(vectors, path(1, "digest"));
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 0));
        one.verify(published(0), other);
    }

    function test_AQuorumIsMoreThanTwoThirds() public pure {
        uint256[2][7] memory cases = [
            [uint256(1), 1],
            [uint256(2), 2],
            [uint256(3), 3],
            [uint256(4), 3],
            [uint256(6), 5],
            [SIZE, 33],
            [uint256(256), 171]
        ];
        for (uint256 i; i < cases.length; ++i) {
            vm.assertEq(LockVerifier.quorum(cases[i][0]), cases[i][1], "quorum");
        }
    }

    function test_AQuorumOfTheCommitteeVerifies() public view {
        verifier.verify(certificate((1 << QUORUM) - 1), digest);
        verifier.verify(certificate(((1 << QUORUM) - 1) << (SIZE - QUORUM)), digest);
        verifier.verify(certificate((1 << SIZE) - 1), digest);
    }

    function test_OneLessThanAQuorumIsRefused() public {
        LockCertificate memory cert = certificate((1 << (QUORUM - 1)) - 1);
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.NoQuorum.selector, QUORUM - 1, QUORUM));
        verifier.verify(cert, digest);
    }

    function test_ABitBeyondTheCommitteeIsRefused() public {
        LockCertificate memory cert = certificate((1 << QUORUM) - 1);
        cert.signers |= 1 << SIZE;
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.UnknownSigner.selector, cert.signers));
        verifier.verify(cert, digest);
    }

    /// One member's signature cannot count twice: each is checked against its own bit's member.
    function test_ARepeatedSignatureIsRefused() public {
        LockCertificate memory cert = certificate((1 << QUORUM) - 1);
        bytes memory signatures = cert.signatures;
        for (uint256 i; i < 65; ++i) {
            signatures[65 + i] = signatures[i];
        }
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 1));
        verifier.verify(cert, digest);
    }

    function test_MissingOrSpareSignatureBytesAreRefused() public {
        LockCertificate memory cert = certificate((1 << QUORUM) - 1);
        bytes memory whole = cert.signatures;
        cert.signatures = abi.encodePacked(whole, uint8(0));
        vm.expectRevert(
            abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, 65 * QUORUM + 1, 65 * QUORUM)
        );
        verifier.verify(cert, digest);
        cert.signatures = "";
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, 0, 65 * QUORUM));
        verifier.verify(cert, digest);
    }

    function test_AHighSTwinIsRefused() public {
        LockCertificate memory cert = certificate((1 << QUORUM) - 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[0], digest);
        bytes memory twin = abi.encodePacked(r, bytes32(ORDER - uint256(s)), uint8(28 - v));
        bytes memory signatures = cert.signatures;
        for (uint256 i; i < 65; ++i) {
            signatures[i] = twin[i];
        }
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.MalleableSignature.selector, 0));
        verifier.verify(cert, digest);
    }

    function test_VIsZeroOrOne() public {
        LockCertificate memory cert = certificate((1 << QUORUM) - 1);
        bytes memory signatures = cert.signatures;
        uint8 right = uint8(signatures[64]);
        uint8[3] memory wrong = [right + 27, right + 2, 255];
        for (uint256 i; i < wrong.length; ++i) {
            signatures[64] = bytes1(wrong[i]);
            vm.expectRevert(abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 0));
            verifier.verify(cert, digest);
        }
    }

    function test_FuzzAnyFlippedBitIsRefused(uint256 bit) public {
        LockCertificate memory cert = certificate((1 << QUORUM) - 1);
        bit = bit % (65 * QUORUM * 8);
        bytes memory signatures = cert.signatures;
        signatures[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.expectRevert();
        verifier.verify(cert, digest);
    }

    function test_FuzzAnyQuorumVerifies(uint256 bitmap) public {
        bitmap = bitmap % (1 << SIZE);
        uint256 count;
        for (uint256 i; i < SIZE; ++i) {
            count += bitmap >> i & 1;
        }
        LockCertificate memory cert = certificate(bitmap);
        if (count < QUORUM) vm.expectRevert();
        verifier.verify(cert, digest);
    }

    /// The production form: 41-byte extension, 35-byte chain id, against a byte-by-byte rebuild.
    function test_FuzzSignBytesAgreeWithANaiveEncoding(
        bytes32 hash,
        bool closed,
        uint64 epoch,
        uint64 height,
        uint32 round
    ) public view {
        uint8 kind = closed ? 2 : 1;
        string memory chain = "az-0123456789abcdef0123456789abcdef";
        bytes memory body = abi.encodePacked(hex"0a29", kind, epoch, hash);
        if (height != 0) body = abi.encodePacked(body, hex"11", naiveLittleEndian(height));
        if (round != 0) body = abi.encodePacked(body, hex"19", naiveLittleEndian(round));
        body = abi.encodePacked(body, hex"2223", chain);
        bytes memory expected = abi.encodePacked(uint8(body.length), body);

        bytes memory ext = LockVerifier.extension(kind, epoch, hash);
        vm.assertEq(verifier.signBytes(ext, height, round, bytes(chain)), expected, "sign bytes");
    }

    function test_LengthsTakeTwoBytesFrom128() public view {
        bytes memory got = verifier.signBytes(new bytes(128), 1, 0, "c");
        vm.assertEq(got.length, 2 + 3 + 128 + 9 + 3, "length");
        vm.assertEq(uint8(got[0]), 0x8f, "body, low");
        vm.assertEq(uint8(got[1]), 0x01, "body, high");
        vm.assertEq(uint8(got[3]), 0x80, "extension, low");
        vm.assertEq(uint8(got[4]), 0x01, "extension, high");
    }

    function certificate(uint256 bitmap) private view returns (LockCertificate memory cert) {
        bytes memory signatures;
        for (uint256 i; i < SIZE; ++i) {
            if (bitmap >> i & 1 == 1) {
                (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[i], digest);
                signatures = abi.encodePacked(signatures, r, s, v - 27);
            }
        }
        cert = LockCertificate(LockVerifier.LOCKED, 0, 7, 0, bitmap, signatures);
    }

    function publishedSigner() private returns (LockVerifierHarness) {
        address[] memory members = new address[](1);
        members[0] = address(uint160(uint256(vm.parseJsonBytes32(vectors, ".signer"))));
        return new LockVerifierHarness(members);
    }

    function published(uint256 i) private view returns (LockCertificate memory) {
        return
            LockCertificate(LockVerifier.LOCKED, 0, 7, 0, 1, vm.parseJsonBytes(vectors, path(i, "signature")));
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string(abi.encodePacked(".rounds[", vm.toString(i), "].", field));
    }

    function naiveLittleEndian(uint64 value) private pure returns (bytes memory out) {
        for (uint256 i; i < 8; ++i) {
            out = abi.encodePacked(out, uint8(value >> (8 * i)));
        }
    }
}

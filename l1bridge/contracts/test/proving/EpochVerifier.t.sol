// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {BlobOpening} from "../../src/proving/BlobOpening.sol";
import {BlsPoints} from "../../src/proving/BlsPoints.sol";
import {EpochVerifier} from "../../src/proving/EpochVerifier.sol";
import {Groth16Batch} from "../../src/proving/Groth16Batch.sol";
import {Groth16Key, KeyCode} from "../../src/proving/Groth16Key.sol";
import {HeaderWords} from "../../src/proving/HeaderWords.sol";
import {EpochProof} from "../../src/proving/IEpochVerifier.sol";
import {MessagesIn} from "../../src/proving/MessagesIn.sol";
import {MessagesOut} from "../../src/proving/MessagesOut.sol";
import {Words} from "../../src/proving/Words.sol";
import {vm} from "../lib/Vm.sol";
import {EpochFixture, Plan, Submitter} from "./lib/EpochFixture.sol";

/// What is shown must be all that the proofs were made of. Each test that changes something that the circuits see makes
/// the proofs anew where it says so: the check that refuses is the one named, not the proofs.
contract EpochVerifierTest is EpochFixture {
    function test_ARangeIsProven() public {
        EpochProof memory proof = usual();
        bytes32 root = check(proof);
        vm.assertTrue(root != 0, "no root");
        vm.assertEq(new Submitter(verifier, from).submitEpochProof(proof), root, "as Proving hands it on");
    }

    function test_OneOfEverythingIsEnough() public view {
        vm.assertEq(check(proven(Plan(1, 1, 0, 1, 1, ""))), 0, "a root of no messages");
    }

    /// A ceremony's keys have points in common.
    function test_KeysOfACeremony() public {
        useKeys("ceremony_t", "ceremony_b", "ceremony_r");
        EpochProof memory proof = usual();
        check(proof);
        proof.t[1] = bytes32(uint256(proof.t[1]) ^ 1);
        notProven(proof);
        proof.t[1] = bytes32(uint256(proof.t[1]) ^ 1);
        proof.b[1] = bytes32(uint256(proof.b[1]) ^ 1);
        notProven(proof);
        proof.b[1] = bytes32(uint256(proof.b[1]) ^ 1);
        // Of the last proof of B: its proof of knowledge is another's.
        uint256 knowledge = 3 * 256 + 320;
        for (uint256 i; i < 64; ++i) {
            proof.proofs[knowledge + 384 + i] = proof.proofs[knowledge + i];
        }
        notProven(proof);
    }

    // --- headers

    function test_WithoutHeaders() public {
        EpochProof memory proof = usual();
        proof.headers = new CheckpointHeader[](0);
        refused(proof, abi.encodeWithSelector(HeaderWords.NoHeaders.selector));
        proof = usual();
        vm.expectRevert(abi.encodeWithSelector(HeaderWords.WrongHashes.selector, 3, 2));
        verifier.verify(from, proof, new bytes32[](2));
    }

    function test_HeadersThatDoNotFollow() public {
        EpochProof memory proof = usual();
        proof.headers[1].number = 9;
        refused(proof, abi.encodeWithSelector(HeaderWords.NotTheNext.selector, 8, 9));
        proof = usual();
        proof.headers[0].parentHash = keccak256("other");
        refused(proof, abi.encodeWithSelector(HeaderWords.NotTheChild.selector, 7, from.hash));
        proof = usual();
        proof.headers[2].firstChunk += 1;
        uint64 first = proof.headers[2].firstChunk;
        refused(proof, abi.encodeWithSelector(HeaderWords.ChunksApart.selector, 9, first - 1, first));
    }

    function test_RootsThatAreNoElements() public {
        for (uint256 i; i < 3; ++i) {
            EpochProof memory proof = usual();
            CheckpointHeader memory h = proof.headers[1];
            if (i == 0) h.archiveRoot = bytes32(uint256(h.archiveRoot) + R);
            if (i == 1) h.stateRoot = bytes32(uint256(h.stateRoot) + R);
            if (i == 2) h.effectsHash = bytes32(uint256(h.effectsHash) + R);
            relink(proof);
            prove(proof);
            refused(proof, abi.encodeWithSelector(HeaderWords.NoFields.selector, 8));
        }
    }

    /// Any change of a header changes the challenges.
    /// forge-config: default.fuzz.runs = 24
    /// forge-config: quick.fuzz.runs = 24
    function test_FuzzAnotherHeaderIsNotProven(uint256 which, uint256 word, uint256 bit) public {
        EpochProof memory proof = usual();
        CheckpointHeader memory h = proof.headers[which % 3];
        // Not the number, the parent, chunks, blobs and messages: other checks refuse those first.
        uint8[13] memory words = [2, 3, 4, 7, 8, 9, 10, 14, 15, 16, 17, 18, 19];
        uint256 offset = 32 * uint256(words[word % 13]);
        assembly ("memory-safe") {
            let at_ := add(h, offset)
            mstore(at_, xor(mload(at_), shl(mod(bit, 32), 1)))
        }
        relink(proof);
        refused(proof, abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, proof.y));
        // With the blobs opened anew it is the proofs.
        (,, uint256 gamma) = challenges(proof);
        proof.y = folded(proof, gamma);
        refused(proof, abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
    }

    // --- messages

    function test_MessagesInAreTheInboxs() public {
        EpochProof memory proof = usual();
        proof.inMessages[3] = element("other");
        prove(proof);
        bytes32 rolling = keccak256(abi.encodePacked(proof.headers[0].inHash, proof.inMessages[2]));
        rolling = keccak256(abi.encodePacked(rolling, proof.inMessages[3]));
        refused(
            proof,
            abi.encodeWithSelector(MessagesIn.MessagesApart.selector, 8, rolling, proof.headers[1].inHash)
        );
    }

    function test_NoMessageInIsMissingOrOver() public {
        EpochProof memory proof = usual();
        proof.inMessages = elements("leaf", 5);
        prove(proof);
        refused(proof, abi.encodeWithSelector(MessagesIn.WrongMessageCount.selector, 6, 5));
        proof.inMessages = elements("leaf", 7);
        prove(proof);
        refused(proof, abi.encodeWithSelector(MessagesIn.WrongMessageCount.selector, 6, 7));
        proof = usual();
        proof.headers[1].inTotal = 10;
        relink(proof);
        prove(proof);
        refused(proof, abi.encodeWithSelector(MessagesIn.MessagesGivenBack.selector, 8, 11, 10));
        proof.headers[1].inTotal = type(uint64).max;
        relink(proof);
        prove(proof);
        uint256 all = 2 + (uint256(type(uint64).max) - 11);
        refused(proof, abi.encodeWithSelector(MessagesIn.WrongMessageCount.selector, all, 6));
    }

    function test_OtherMessagesOutAreNotProven() public {
        EpochProof memory proof = usual();
        bytes memory good = proof.outMessages;
        proof.outMessages = abi.encodePacked(good, group(401, 1), message(0, 9));
        notProven(proof);
        proof.outMessages = "";
        notProven(proof);
        for (uint256 i = 7; i < good.length; i += 11) {
            proof.outMessages = abi.encodePacked(good);
            proof.outMessages[i] = bytes1(uint8(good[i]) ^ 1);
            bytes32[] memory hashes = hashesOf(proof);
            vm.expectRevert();
            verifier.verify(from, proof, hashes);
        }
    }

    /// Messages that are chosen once rho is known can have any sum: the last hash is solved for. So rho hangs on them.
    function test_MessagesOutAreFixedBeforeRho() public {
        EpochProof memory proof = usual();
        (uint256 ofMessages,,) = challenges(proof);
        uint256 ofHeadersAlone = uint256(keccak256(abi.encodePacked(seedOf(proof), uint8(0)))) % R;
        solved(proof, ofMessages);
        proof = usual();
        solved(proof, ofHeadersAlone);
    }

    /// @dev Proves the messages sent with the sum at rho, and shows others that have the same sum there.
    function solved(EpochProof memory proof, uint256 rho) private {
        proveAt(proof, rho);
        uint256 sum = sumOf(proof, rho);
        bytes memory out = proof.outMessages;
        out[20] = bytes1(uint8(out[20]) ^ 1); // of the first hash
        setLast(out, 0);
        uint256 filler = addmod(sum, R - sumOf(proof, rho), R);
        setLast(out, filler);
        vm.assertEq(sumOf(proof, rho), sum, "no filler");
        notProven(proof);
    }

    function setLast(bytes memory of_, uint256 word) private pure {
        assembly ("memory-safe") {
            mstore(add(of_, mload(of_)), word)
        }
    }

    /// A chunk with two groups would have two messages at one position.
    function test_ChunksOfMessagesOutRise() public {
        EpochProof memory proof = usual();
        proof.outMessages = abi.encodePacked(group(42, 1), message(0, 0), group(41, 1), message(0, 1));
        wrongMessages(proof);
        proof.outMessages = abi.encodePacked(group(42, 1), message(0, 0), group(42, 1), message(1, 1));
        wrongMessages(proof);
        proof.outMessages = abi.encodePacked(group(42, 1), message(0, 0), group(43, 0));
        wrongMessages(proof);
    }

    function test_MessagesOutAreElements() public {
        EpochProof memory proof = usual();
        proof.outMessages = abi.encodePacked(group(41, 1), uint16(0), uint256(0));
        wrongMessages(proof);
        proof.outMessages = abi.encodePacked(group(41, 1), uint16(0), uint256(element("hash")) + R);
        wrongMessages(proof);
    }

    function test_GroupsOfMessagesOutAreWhole() public {
        EpochProof memory proof = usual();
        proof.outMessages = hex"00";
        refused(proof, abi.encodeWithSelector(MessagesOut.WrongMessages.selector));
        proof.outMessages = abi.encodePacked(group(41, 2), message(0, 0));
        refused(proof, abi.encodeWithSelector(MessagesOut.WrongMessages.selector));
        proof.outMessages = abi.encodePacked(group(41, 1), message(0, 0), bytes9(0));
        refused(proof, abi.encodeWithSelector(MessagesOut.WrongMessages.selector));
    }

    // --- blobs

    function test_BlobsAreTheHeaders() public {
        EpochProof memory proof = usual();
        swap(proof.commitments, 0, 96, 96);
        refused(proof, abi.encodeWithSelector(BlobOpening.NotTheBlobs.selector, 7));
        proof = usual();
        swap(proof.commitments, 0, 192, 96);
        refused(proof, abi.encodeWithSelector(BlobOpening.NotTheBlobs.selector, 7));
        // The other y of the same x has another sign bit.
        proof = usual();
        negate(proof.commitments, 192);
        refused(proof, abi.encodeWithSelector(BlobOpening.NotTheBlobs.selector, 8));
    }

    function test_NoBlobIsMissingOrOver() public {
        EpochProof memory proof = usual();
        proof.blobCounts = hex"0202";
        refused(proof, abi.encodeWithSelector(BlobOpening.WrongBlobCounts.selector, 3, 2));
        proof.blobCounts = hex"020200";
        refused(proof, abi.encodeWithSelector(BlobOpening.NotABlobCount.selector, 0));
        proof.blobCounts = hex"090202";
        refused(proof, abi.encodeWithSelector(BlobOpening.NotABlobCount.selector, 9));
        proof.blobCounts = hex"020203";
        refused(proof, abi.encodeWithSelector(BlobOpening.WrongCommitments.selector, 7, 6 * 96));
        proof.blobCounts = hex"020301";
        refused(proof, abi.encodeWithSelector(BlobOpening.NotTheBlobs.selector, 8));
        proof = usual();
        proof.commitments = abi.encodePacked(proof.commitments, bytes1(0));
        refused(proof, abi.encodeWithSelector(BlobOpening.WrongCommitments.selector, 6, 6 * 96 + 1));
    }

    /// x with the order of the base field added has the same point, and bits where the flags are.
    function test_PointsThatAreNone() public {
        EpochProof memory proof = usual();
        proof.commitments[95] = bytes1(uint8(proof.commitments[95]) ^ 1);
        refused(proof, abi.encodeWithSelector(BlsPoints.NotInTheGroup.selector));
        proof = usual();
        proof.commitments[0] = bytes1(uint8(proof.commitments[0]) | 0x80);
        refused(proof, abi.encodeWithSelector(BlsPoints.NotInTheGroup.selector));
    }

    function test_TheOpeningIsThatOfTheSum() public {
        EpochProof memory proof = usual();
        bytes32 y = proof.y;
        proof.y = bytes32(uint256(y) ^ 1);
        refused(proof, abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, proof.y));
        proof.y = y;
        proof.opening = abi.encodePacked(proof.opening, bytes1(0));
        refused(proof, abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, y));
        proof.opening = "";
        refused(proof, abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, y));
    }

    // --- of what

    function test_AProofOfOneRollupFitsNoOther() public {
        EpochProof memory proof = usual();
        KeyCode memory t = KeyCode(verifier.tKey(), keyHash(tKey));
        KeyCode memory b = KeyCode(verifier.bKey(), keyHash(bKey));
        KeyCode memory r = KeyCode(verifier.rKey(), keyHash(rKey));
        verifier = new EpochVerifier(address(0xb0110), t, b, r);
        vm.expectRevert(abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, proof.y));
        this.check(proof);
        vm.chainId(1);
        verifier = new EpochVerifier(ROLLUP, t, b, r);
        vm.expectRevert(abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, proof.y));
        this.check(proof);
    }

    function test_AProofFromOneTipFitsNoOther() public {
        EpochProof memory proof = usual();
        from.world = element("other");
        refused(proof, abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
        proof.world = element("other");
        from.world = element("world");
        refused(proof, abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
    }

    function test_APartOfARangeIsNotProven() public {
        EpochProof memory proof = usual();
        EpochProof memory part = proven(Plan(2, 2, 2, 3, 2, manyMessages()));
        part.proofs = proof.proofs;
        refused(part, abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
    }

    // --- keys

    function test_KeysAreThoseThatWereNamed() public {
        KeyCode memory t = KeyCode(verifier.tKey(), keyHash(tKey));
        KeyCode memory b = KeyCode(verifier.bKey(), keyHash(bKey));
        KeyCode memory r = KeyCode(verifier.rKey(), keyHash(rKey));
        vm.expectRevert(
            abi.encodeWithSelector(Groth16Key.NotTheKey.selector, t.code, bytes32(uint256(1)), t.hash)
        );
        new EpochVerifier(ROLLUP, KeyCode(t.code, bytes32(uint256(1))), b, r);
        // Code that is none: a key of zeros would prove anything.
        KeyCode memory none = KeyCode(address(0xdead), keccak256(""));
        vm.expectRevert();
        new EpochVerifier(ROLLUP, t, b, none);
        vm.expectRevert(
            abi.encodeWithSelector(Groth16Key.NotAKey.selector, t.code, bKey.code.length, tKey.code.length)
        );
        new EpochVerifier(ROLLUP, t, t, r);
    }

    // --- words and shapes

    function test_WordsAreElements() public {
        EpochProof memory proof = usual();
        proof.t[1] = bytes32(uint256(proof.t[1]) + R);
        refused(proof, abi.encodeWithSelector(Words.NotAWord.selector, proof.t[1]));
        proof = usual();
        proof.b[2] = bytes32(uint256(proof.b[2]) + R);
        refused(proof, abi.encodeWithSelector(Words.NotAWord.selector, proof.b[2]));
        proof = usual();
        proof.world = bytes32(uint256(proof.world) + R);
        refused(proof, abi.encodeWithSelector(Words.NotAWord.selector, proof.world));
    }

    function test_AsManyProofsAsLinks() public {
        EpochProof memory proof = usual();
        proof.proofs = abi.encodePacked(proof.proofs, bytes1(0));
        refused(proof, abi.encodeWithSelector(EpochVerifier.WrongProofs.selector, 4 * 256 + 2 * 384, 1793));
        proof.t = new bytes32[](1);
        refused(proof, abi.encodeWithSelector(EpochVerifier.NoProofs.selector, 1, 3));
        proof = usual();
        proof.b = new bytes32[](0);
        refused(proof, abi.encodeWithSelector(EpochVerifier.NoProofs.selector, 4, 0));
    }

    function refused(EpochProof memory proof, bytes memory reason) private {
        bytes32[] memory hashes = hashesOf(proof);
        vm.expectRevert(reason);
        verifier.verify(from, proof, hashes);
    }

    /// @dev With proofs made of them.
    function wrongMessages(EpochProof memory proof) private {
        prove(proof);
        refused(proof, abi.encodeWithSelector(MessagesOut.WrongMessages.selector));
    }

    function notProven(EpochProof memory proof) private {
        refused(proof, abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
    }

    /// @dev Exchanges two stretches.
    function swap(bytes memory all, uint256 a, uint256 b, uint256 length) private pure {
        for (uint256 i; i < length; ++i) {
            (all[a + i], all[b + i]) = (all[b + i], all[a + i]);
        }
    }

    /// @dev Takes y of a point of 96 bytes to p - y.
    function negate(bytes memory points, uint256 offset) private pure {
        bytes memory p =
            hex"1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab";
        uint256 borrow;
        for (uint256 i = 48; i > 0; --i) {
            uint256 y = uint256(uint8(points[offset + 47 + i])) + borrow;
            uint256 of_ = uint8(p[i - 1]);
            borrow = of_ < y ? 1 : 0;
            points[offset + 47 + i] = bytes1(uint8(of_ + 256 * borrow - y));
        }
    }
}

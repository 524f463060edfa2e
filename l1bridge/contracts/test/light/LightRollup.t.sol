// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LightProof, LightVerifier} from "../../src/light/LightVerifier.sol";
import {MerkleLog} from "../../src/light/MerkleLog.sol";
import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockVerifier} from "../../src/LockVerifier.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "../rollup/lib/Fixture.sol";

/// Beside a rollup, whether it has the committee's hash stored or not.
contract LightRollupTest is Fixture {
    LightVerifier internal verifier;
    LightProof internal proof;
    bytes32 internal constant SIBLING = keccak256("the chunk before");

    function setUp() public {
        deploy(7);
        verifier = new LightVerifier(rollup);
        warpToSlot(6);
        proof.chunk.number = 1;
        proof.chunk.txCount = 1;
        proof.chunk.txsRoot = MerkleLog.plainLeaf("a tx");
        proof.log.push(SIBLING);
        proof.checkpoint = child(genesis(), 5, 1);
        bytes32 leaf = MerkleLog.leaf(1, abi.encode(proof.chunk));
        proof.checkpoint.chunksRoot = sha256(abi.encodePacked(uint8(1), SIBLING, leaf));
        proof.cert = certify(proof.checkpoint, LOCKED, 1, 31);
    }

    function test_WhatAQuorumSignedIsLocked() public {
        vm.assertTrue(verifier.verifyChunk(proof), "chunk");
        vm.assertTrue(verifier.verifyTx("a tx", 0, new bytes32[](0), proof), "tx");
        rollup.storeCommittee(1);
        vm.assertTrue(verifier.verifyChunk(proof), "with the hash stored");
    }

    function test_AnEpochNotDrawnSignsNothing() public {
        proof.cert = certify(proof.checkpoint, LOCKED, 9, 31);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, 1, 1, 9));
        verifier.verifyChunk(proof);
    }

    function test_TooFew() public {
        proof.cert = certify(proof.checkpoint, LOCKED, 1, 15);
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.NoQuorum.selector, 4, 5));
        verifier.verifyChunk(proof);
    }

    /// Long after, a lock alone proves nothing; what L1 confirmed stays proved.
    function test_KeysNobodyAnswersForSignNothing() public {
        warpToSlot(5 + LIABILITY + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.LiabilityOver.selector, 5 + LIABILITY, 6 + LIABILITY));
        verifier.verifyChunk(proof);
    }

    function test_WhatIsConfirmedStaysProved() public {
        publish(proof.checkpoint);
        rollup.confirm(list(proof.checkpoint), proof.cert, 0);
        warpToSlot(5 + LIABILITY + 1);
        vm.assertTrue(verifier.verifyChunk(proof), "the last confirmed");
        CheckpointHeader memory next = child(proof.checkpoint, rollup.currentSlot(), 1);
        publish(next);
        rollup.confirm(list(next), certify(next, LOCKED), 0);
        vm.assertTrue(verifier.verifyChunk(proof), "by its record");
    }

    /// Where proof files look for the hash (x/light/slots.go).
    function test_WordsAreWhereProofFilesLookForThem() public {
        rollup.storeCommittee(1);
        publish(proof.checkpoint);
        rollup.confirm(list(proof.checkpoint), proof.cert, 0);
        bytes32 word = vm.load(address(rollup), keccak256(abi.encode(uint256(1), uint256(10))));
        vm.assertEq(word, rollup.storedCommitteeHash(1), "hash");
        (uint64 last,,,) = rollup.confirmed();
        vm.assertEq(uint32(uint256(vm.load(address(rollup), bytes32(uint256(12))))), last, "confirmed");
        vm.assertEq(vm.load(address(rollup), bytes32(uint256(22 + 1))), rollup.record(1), "record");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {BlsPoints} from "../../src/proving/BlsPoints.sol";
import {EpochVerifier} from "../../src/proving/EpochVerifier.sol";
import {Groth16Batch} from "../../src/proving/Groth16Batch.sol";
import {KeyCode} from "../../src/proving/Groth16Key.sol";
import {EpochProof, ProvenTip} from "../../src/proving/IEpochVerifier.sol";
import {vm} from "../lib/Vm.sol";
import {arrays} from "./lib/Trapdoors.sol";

/// Two checkpoints that were executed, and proved with the tiny circuits (app/prover/keys): all that a prover sends is
/// taken, and nothing else.
contract EpochProvenTest {
    EpochVerifier private verifier;
    string private json;

    function setUp() public {
        json = vm.readFile("test/vectors/epoch_proven.json");
        vm.chainId(vm.parseJsonUint(json, ".chain_id"));
        address rollup = address(bytes20(vm.parseJsonBytes(json, ".rollup")));
        verifier = new EpochVerifier(rollup, key("t"), key("b"), key("r"));
    }

    function test_AnExecutedEpochIsProven() public view {
        (ProvenTip memory from, EpochProof memory proof) = read();
        vm.assertEq(
            verifier.verify(from, proof, hashesOf(proof)), vm.parseJsonBytes32(json, ".out_root"), "out root"
        );
    }

    function test_NothingElseIs() public {
        (ProvenTip memory from, EpochProof memory proof) = read();
        from.world ^= bytes32(uint256(1));
        wrong(from, proof);
        from.world ^= bytes32(uint256(1));
        proof.world ^= bytes32(uint256(1));
        wrong(from, proof);
        proof.world ^= bytes32(uint256(1));
        for (uint256 i; i < proof.t.length; ++i) {
            proof.t[i] ^= bytes32(uint256(1));
            wrong(from, proof);
            proof.t[i] ^= bytes32(uint256(1));
        }
        for (uint256 i; i < proof.b.length; ++i) {
            proof.b[i] ^= bytes32(uint256(1));
            wrong(from, proof);
            proof.b[i] ^= bytes32(uint256(1));
        }
        // The last byte of a message to L1.
        proof.outMessages[proof.outMessages.length - 1] ^= 0x01;
        wrong(from, proof);
        proof.outMessages[proof.outMessages.length - 1] ^= 0x01;
        bytes32[] memory hashes = hashesOf(proof);
        verifier.verify(from, proof, hashes);
        // Of another chain.
        vm.chainId(2);
        vm.expectRevert(abi.encodeWithSelector(BlsPoints.NotTheOpening.selector, proof.y));
        verifier.verify(from, proof, hashes);
    }

    function wrong(ProvenTip memory from, EpochProof memory proof) private {
        bytes32[] memory hashes = hashesOf(proof);
        vm.expectRevert(abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
        verifier.verify(from, proof, hashes);
    }

    function key(string memory kind) private returns (KeyCode memory) {
        bytes memory words = vm.parseJsonBytes(json, string.concat(".keys.", kind));
        address code = vm.addr(uint256(keccak256(bytes(kind))));
        vm.etch(code, bytes.concat(bytes1(0), words));
        return KeyCode(code, keccak256(words));
    }

    function hashesOf(EpochProof memory proof) private pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](proof.headers.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = keccak256(abi.encode(proof.headers[i]));
        }
    }

    function read() private view returns (ProvenTip memory from, EpochProof memory proof) {
        from.hash = vm.parseJsonBytes32(json, ".from.hash");
        from.world = vm.parseJsonBytes32(json, ".from.world");
        from.inHash = vm.parseJsonBytes32(json, ".from.in_hash");
        from.inTotal = uint64(vm.parseJsonUint(json, ".from.in_total"));
        from.number = uint64(vm.parseJsonUint(json, ".from.number"));
        from.lastChunk = uint64(vm.parseJsonUint(json, ".from.last_chunk"));
        bytes[] memory headers = arrays.parseJsonBytesArray(json, ".headers");
        proof.headers = new CheckpointHeader[](headers.length);
        for (uint256 i; i < headers.length; ++i) {
            proof.headers[i] = abi.decode(headers[i], (CheckpointHeader));
        }
        proof.blobCounts = vm.parseJsonBytes(json, ".blob_counts");
        proof.commitments = vm.parseJsonBytes(json, ".commitments");
        proof.opening = vm.parseJsonBytes(json, ".opening");
        proof.y = vm.parseJsonBytes32(json, ".y");
        proof.inMessages = arrays.parseJsonBytes32Array(json, ".in");
        proof.outMessages = vm.parseJsonBytes(json, ".out");
        proof.world = vm.parseJsonBytes32(json, ".world");
        proof.t = arrays.parseJsonBytes32Array(json, ".t");
        proof.b = arrays.parseJsonBytes32Array(json, ".b");
        proof.proofs = vm.parseJsonBytes(json, ".proofs");
    }
}

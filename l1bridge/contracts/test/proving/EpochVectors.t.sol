// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IProvenRanges, ProvenChunk, ProvenOutRoots} from "../../src/messages/ProvenOutRoots.sol";
import {OutTree} from "../../src/messages/OutTree.sol";
import {BlobOpening} from "../../src/proving/BlobOpening.sol";
import {EpochChallenges, EpochChallengesLib} from "../../src/proving/EpochChallenges.sol";
import {HeaderWords} from "../../src/proving/HeaderWords.sol";
import {EpochProof, ProvenTip} from "../../src/proving/IEpochVerifier.sol";
import {MessagesIn} from "../../src/proving/MessagesIn.sol";
import {MessagesOut} from "../../src/proving/MessagesOut.sol";
import {vm} from "../lib/Vm.sol";
import {arrays} from "./lib/Trapdoors.sol";

/// @notice The parts of the check, from outside.
contract EpochParts {
    function challenges(address rollup, uint64 first, bytes32 last, bytes calldata outMessages)
        external
        view
        returns (EpochChallenges memory)
    {
        return EpochChallengesLib.derive(rollup, first, last, keccak256(outMessages));
    }

    function sum(uint256 rho, ProvenTip calldata from, EpochProof calldata proof, bytes32[] calldata hashes)
        external
        pure
        returns (uint256 total, bytes32 outRoot)
    {
        total = HeaderWords.add(0, rho, from, proof.headers, hashes);
        total = MessagesIn.add(total, rho, from, proof);
        (total, outRoot) = MessagesOut.add(total, rho, proof.outMessages);
    }

    function open(EpochProof calldata proof, EpochChallenges calldata challenges_) external view {
        BlobOpening.check(proof, challenges_);
    }
}

/// The Go tests (x/proving/epoch) wrote them: blobs, openings and trees are from other code than ours here.
contract EpochVectorsTest is IProvenRanges {
    EpochParts internal parts;
    string internal json;
    bytes32 internal root;

    function setUp() public {
        parts = new EpochParts();
        json = vm.readFile("test/vectors/epoch.json");
        root = vm.parseJsonBytes32(json, ".out_root");
    }

    function test_ChallengesAreTheVectors() public {
        (, EpochProof memory proof) = read();
        vm.chainId(vm.parseJsonUint(json, ".chain_id"));
        address rollup = address(bytes20(vm.parseJsonBytes(json, ".rollup")));
        bytes32 last = keccak256(abi.encode(proof.headers[proof.headers.length - 1]));
        EpochChallenges memory c = parts.challenges(rollup, proof.headers[0].number, last, proof.outMessages);
        vm.assertEq(bytes32(c.rho), vm.parseJsonBytes32(json, ".rho"), "rho");
        vm.assertEq(bytes32(c.z), vm.parseJsonBytes32(json, ".z"), "z");
        vm.assertEq(bytes32(c.gamma), vm.parseJsonBytes32(json, ".gamma"), "gamma");
    }

    function test_SumsAndOutRootsAreTheVectors() public view {
        (ProvenTip memory from, EpochProof memory proof) = read();
        bytes32[] memory hashes = new bytes32[](proof.headers.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = keccak256(abi.encode(proof.headers[i]));
        }
        uint256 rho = uint256(vm.parseJsonBytes32(json, ".rho"));
        (uint256 sum, bytes32 outRoot) = parts.sum(rho, from, proof, hashes);
        vm.assertEq(bytes32(sum), vm.parseJsonBytes32(json, ".sum"), "sum");
        vm.assertEq(outRoot, root, "out root");
    }

    function test_BlobsOpen() public view {
        (, EpochProof memory proof) = read();
        parts.open(proof, points());
    }

    function test_BlobsOpenToNothingElse() public {
        (, EpochProof memory proof) = read();
        EpochChallenges memory c = points();
        ++c.gamma;
        vm.expectRevert();
        parts.open(proof, c);
        --c.gamma;
        ++c.z;
        vm.expectRevert();
        parts.open(proof, c);
        --c.z;
        proof.y = bytes32(uint256(proof.y) + 1);
        vm.expectRevert();
        parts.open(proof, c);
    }

    /// Outbox opens a chunk's root, which is that of the messages whose group is below the range's root.
    function test_ChunksAreBelowTheRoot() public {
        ProvenOutRoots roots = new ProvenOutRoots(this);
        uint256 cases;
        for (; vm.keyExistsJson(json, chunk(cases, "")); ++cases) {
            (uint64 number, bytes32 expected, ProvenChunk memory shown) = readChunk(cases);
            vm.assertEq(roots.outRoot(number, abi.encode(shown)), expected, "root");
            vm.expectRevert(abi.encodeWithSelector(ProvenOutRoots.NotKept.selector, number));
            roots.outRoot(number, "");
            roots.keep(number, abi.encode(shown));
            vm.assertEq(roots.outRoot(number, ""), expected, "kept");
        }
        vm.assertEq(cases, 5, "cases");
    }

    function test_WhatIsNotBelowTheRootIsNotProven() public {
        ProvenOutRoots roots = new ProvenOutRoots(this);
        for (uint256 i; i < 5; ++i) {
            (uint64 number,, ProvenChunk memory shown) = readChunk(i);
            vm.expectRevert(abi.encodeWithSelector(ProvenOutRoots.NotTheChunk.selector, number, number + 1));
            roots.outRoot(number + 1, abi.encode(shown));
            shown.last = 8;
            refused(
                roots, number, shown, abi.encodeWithSelector(ProvenOutRoots.NotProven.selector, number, 8)
            );
            shown.last = 9;
            uint256 steps = shown.path.length;
            shown.position <<= 1;
            bytes memory reason =
                abi.encodeWithSelector(ProvenOutRoots.NotAPosition.selector, shown.position, steps);
            refused(roots, number, shown, reason);
            shown.position = (shown.position >> 1) ^ 1;
            reason = steps == 0
                ? abi.encodeWithSelector(ProvenOutRoots.NotAPosition.selector, 0, 0)
                : abi.encodeWithSelector(ProvenOutRoots.NotProven.selector, number, 9);
            refused(roots, number, shown, reason);
            shown.position ^= 1;
            shown.group[shown.group.length - 1] ^= 0x01;
            refused(
                roots, number, shown, abi.encodeWithSelector(ProvenOutRoots.NotProven.selector, number, 9)
            );
            shown.group = bytes.concat(shown.group, bytes1(0));
            reason = abi.encodeWithSelector(OutTree.NotAGroup.selector, shown.group.length);
            refused(roots, number, shown, reason);
        }
    }

    /// A node is no group, and where no range ends there is no root to be below.
    function test_NoGroupOfNothing() public {
        ProvenOutRoots roots = new ProvenOutRoots(this);
        ProvenChunk memory shown = ProvenChunk(8, 1, new bytes32[](0), new bytes(64));
        refused(roots, 0, shown, abi.encodeWithSelector(OutTree.NotAGroup.selector, 64));
        shown.group = new bytes(10);
        refused(roots, 0, shown, abi.encodeWithSelector(OutTree.NotAGroup.selector, 10));
        shown.group = "";
        refused(roots, 0, shown, abi.encodeWithSelector(OutTree.NotAGroup.selector, 0));
    }

    function refused(ProvenOutRoots roots, uint64 number, ProvenChunk memory shown, bytes memory reason)
        private
    {
        vm.expectRevert(reason);
        roots.outRoot(number, abi.encode(shown));
    }

    function readChunk(uint256 i)
        private
        view
        returns (uint64 number, bytes32 expected, ProvenChunk memory shown)
    {
        number = uint64(vm.parseJsonUint(json, chunk(i, ".chunk")));
        expected = vm.parseJsonBytes32(json, chunk(i, ".out_root"));
        shown.last = 9;
        shown.position = vm.parseJsonUint(json, chunk(i, ".position"));
        shown.path = arrays.parseJsonBytes32Array(json, chunk(i, ".path"));
        shown.group = vm.parseJsonBytes(json, chunk(i, ".group"));
    }

    function outRootOf(uint64 last) external view returns (bytes32) {
        return last == 9 ? root : bytes32(0);
    }

    function points() private view returns (EpochChallenges memory) {
        return EpochChallenges({
            rho: uint256(vm.parseJsonBytes32(json, ".rho")),
            z: uint256(vm.parseJsonBytes32(json, ".z")),
            gamma: uint256(vm.parseJsonBytes32(json, ".gamma"))
        });
    }

    function read() private view returns (ProvenTip memory from, EpochProof memory proof) {
        from.hash = vm.parseJsonBytes32(json, ".from.hash");
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
    }

    function chunk(uint256 i, string memory member) private pure returns (string memory) {
        return string.concat(".chunks[", vm.toString(i), "]", member);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IProvenRanges, ProvenChunk, ProvenOutRoots} from "../../src/messages/ProvenOutRoots.sol";
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
    function challenges(address rollup, uint64 first, bytes32 last)
        external
        view
        returns (EpochChallenges memory)
    {
        return EpochChallengesLib.derive(rollup, first, last);
    }

    function sum(uint256 rho, ProvenTip calldata from, EpochProof calldata proof, bytes32[] calldata hashes)
        external
        view
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
        EpochChallenges memory c = parts.challenges(rollup, proof.headers[0].number, last);
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

    /// Outbox opens a chunk's root, which ProvenOutRoots finds below the range's.
    function test_ChunksAreBelowTheRoot() public {
        ProvenOutRoots view_ = new ProvenOutRoots(this);
        uint256 cases;
        for (; vm.keyExistsJson(json, chunk(cases, "")); ++cases) {
            uint64 number = uint64(vm.parseJsonUint(json, chunk(cases, ".chunk")));
            ProvenChunk memory shown = ProvenChunk({
                last: 9,
                position: vm.parseJsonUint(json, chunk(cases, ".position")),
                path: path(cases),
                outRoot: vm.parseJsonBytes32(json, chunk(cases, ".out_root"))
            });
            vm.assertEq(view_.outRoot(number, abi.encode(shown)), shown.outRoot, "root");
            vm.expectRevert(abi.encodeWithSelector(ProvenOutRoots.NotProven.selector, number + 1, 9));
            view_.outRoot(number + 1, abi.encode(shown));
            shown.last = 8;
            vm.expectRevert(abi.encodeWithSelector(ProvenOutRoots.NotProven.selector, number, 8));
            view_.outRoot(number, abi.encode(shown));
            shown.last = 9;
            shown.position <<= 1;
            vm.expectRevert(
                abi.encodeWithSelector(
                    ProvenOutRoots.NotAPosition.selector, shown.position, shown.path.length
                )
            );
            view_.outRoot(number, abi.encode(shown));
        }
        vm.assertEq(cases, 5, "cases");
    }

    /// Where no range ends there is no root, and nothing is below it.
    function test_NoRootHasNoChunks() public {
        root = 0;
        ProvenOutRoots view_ = new ProvenOutRoots(this);
        vm.expectRevert(abi.encodeWithSelector(ProvenOutRoots.NotProven.selector, 41, 9));
        view_.outRoot(41, abi.encode(ProvenChunk(9, 1, new bytes32[](0), 0)));
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

    function path(uint256 i) private view returns (bytes32[] memory) {
        return arrays.parseJsonBytes32Array(json, chunk(i, ".path"));
    }

    function chunk(uint256 i, string memory member) private pure returns (string memory) {
        return string.concat(".chunks[", vm.toString(i), "]", member);
    }
}

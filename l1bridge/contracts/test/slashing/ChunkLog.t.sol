// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {MerkleLog} from "../../src/light/MerkleLog.sol";
import {vm} from "../lib/Vm.sol";
import {ChunkLog} from "./lib/ChunkLog.sol";

/// Paths as x/merklelog makes them, as the contract follows them, and as these tests make them: all of RFC 6962.
contract ChunkLogTest {
    string internal vectors;

    function setUp() public {
        vectors = vm.readFile("test/vectors/merkle_log.json");
    }

    function leads(bytes32 leaf, uint256 index, uint256 total, bytes32[] calldata path, bytes32 root)
        external
        pure
        returns (bool)
    {
        return MerkleLog.leads(leaf, index, total, path, root);
    }

    /// Of Go's paths each leads to the root from its own index and leaf alone.
    function test_GosPathsLead() public view {
        uint256 i;
        for (; vm.keyExistsJson(vectors, entry(i, "")); ++i) {
            uint256 total = vm.parseJsonUint(vectors, entry(i, ".total"));
            uint256 index = vm.parseJsonUint(vectors, entry(i, ".index"));
            bytes32 leaf = vm.parseJsonBytes32(vectors, entry(i, ".leaf"));
            bytes32 root = vm.parseJsonBytes32(vectors, entry(i, ".root"));
            bytes32[] memory path = pathAt(i);
            vm.assertTrue(this.leads(leaf, index, total, path, root), "leads");
            vm.assertTrue(!this.leads(keccak256("other"), index, total, path, root), "another leaf");
            vm.assertTrue(!this.leads(leaf, total, total, path, root), "no such leaf");
            if (total > 1) vm.assertTrue(!this.leads(leaf, index ^ 1, total, path, root), "another index");
        }
        vm.assertTrue(i > 30, "vectors");
    }

    function testFuzz_TheTestsPathsLead(uint8 count, uint8 which) public view {
        bytes32[] memory leaves = new bytes32[](uint256(count) + 1);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = keccak256(abi.encode(i));
        }
        uint256 index = which % leaves.length;
        bytes32[] memory path = ChunkLog.path(leaves, index);
        vm.assertTrue(this.leads(leaves[index], index, leaves.length, path, ChunkLog.root(leaves)), "leads");
    }

    /// A leaf is what stands in a leaf's place: no node above one leads, from any index, and no path longer than it should be.
    function testFuzz_ANodeIsNoLeaf(uint8 count, uint8 which) public view {
        bytes32[] memory leaves = new bytes32[](2 + uint256(count) % 16);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = keccak256(abi.encode(i));
        }
        uint256 index = which % leaves.length;
        (bytes32 root, bytes32[] memory path) = (ChunkLog.root(leaves), ChunkLog.path(leaves, index));
        bytes32[] memory above = new bytes32[](path.length - 1);
        bytes32[] memory longer = new bytes32[](path.length + 1);
        for (uint256 i; i < path.length; ++i) {
            longer[i] = path[i];
            if (i != 0) above[i - 1] = path[i];
        }
        bytes32 left = sha256(abi.encodePacked(uint8(1), leaves[index], path[0]));
        bytes32 right = sha256(abi.encodePacked(uint8(1), path[0], leaves[index]));
        for (uint256 i; i < leaves.length; ++i) {
            vm.assertTrue(!this.leads(left, i, leaves.length, above, root), "a node");
            vm.assertTrue(!this.leads(right, i, leaves.length, above, root), "a node");
            vm.assertTrue(!this.leads(leaves[index], i, leaves.length, longer, root), "a longer path");
        }
    }

    function entry(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".paths[", vm.toString(i), "]", field);
    }

    function pathAt(uint256 i) private view returns (bytes32[] memory path) {
        uint256 length;
        while (vm.keyExistsJson(vectors, sibling(i, length))) ++length;
        path = new bytes32[](length);
        for (uint256 k; k < length; ++k) {
            path[k] = vm.parseJsonBytes32(vectors, sibling(i, k));
        }
    }

    function sibling(uint256 i, uint256 k) private pure returns (string memory) {
        return entry(i, string.concat(".path[", vm.toString(k), "]"));
    }
}

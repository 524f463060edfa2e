// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {OutTree} from "../../src/messages/OutTree.sol";
import {vm} from "../lib/Vm.sol";

/// Against the tree as Aztec says it: by halves, from the root down.
contract OutTreeTest {
    /// forge-config: default.fuzz.runs = 100
    /// forge-config: quick.fuzz.runs = 100
    function test_FuzzTheTreeIsAztecs(uint256 seed, uint64 chunk) public view {
        uint256 txs = 1 + seed % 40;
        bytes32[] memory roots = new bytes32[](txs);
        bytes memory messages;
        uint256 count;
        for (uint256 i; i < txs; ++i) {
            uint256 draw = uint256(keccak256(abi.encode(seed, i)));
            // Half of the txs send nothing, but the last one does.
            uint256 n = draw & 1 == 0 && i + 1 < txs ? 0 : 1 + (draw >> 1) % 8;
            bytes32[] memory leaves = new bytes32[](n);
            for (uint256 m; m < n; ++m) {
                leaves[m] = bytes32(uint256(keccak256(abi.encode(seed, i, m))) >> 8);
                messages = bytes.concat(messages, bytes2(uint16(i)), leaves[m]);
            }
            roots[i] = rootOf(leaves, 0, n);
            count += n;
        }
        bytes memory group = abi.encodePacked(chunk, uint16(count), messages);
        (uint64 number, bytes32 root) = OutTree.rootOf(group);
        vm.assertEq(number, chunk, "chunk");
        vm.assertEq(root, rootOf(roots, 0, txs), "root");
    }

    /// The most messages of a checkpoint, all in one chunk, and the highest index of a tx.
    function test_AChunkOfManyMessages() public view {
        bytes memory messages;
        bytes32[] memory leaves = new bytes32[](1024);
        for (uint256 i; i < 1024; ++i) {
            leaves[i] = sha256(abi.encode(i)) >> 8;
            messages = bytes.concat(messages, hex"ffff", leaves[i]);
        }
        (, bytes32 root) = OutTree.rootOf(abi.encodePacked(uint64(7), uint16(1024), messages));
        vm.assertEq(root, rootOf(leaves, 0, 1024), "root");
    }

    /// @dev Of `count` leaves from `first` on, those that are zero left out; zero of none.
    function rootOf(bytes32[] memory leaves, uint256 first, uint256 count) private pure returns (bytes32) {
        if (count == 0) return 0;
        if (count == 1) return leaves[first];
        uint256 left = 1;
        while (2 * left < count) left *= 2;
        bytes32 l = rootOf(leaves, first, left);
        bytes32 r = rootOf(leaves, first + left, count - left);
        if (l == 0) return r;
        if (r == 0) return l;
        return sha256(abi.encodePacked(l, r)) >> 8;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Inbox} from "../../src/messages/Inbox.sol";
import {L1ToL2Message, Messages} from "../../src/messages/Messages.sol";
import {vm} from "../lib/Vm.sol";
import {MessageVectors} from "./MessageVectors.sol";

contract InboxTest is MessageVectors {
    Inbox internal inbox;

    event MessageSent(uint64 indexed index, bytes32 indexed leaf, bytes32 hash, L1ToL2Message message);

    function setUp() public {
        loadVectors();
        inbox = new Inbox(version);
    }

    function test_LeavesAndHashesAreTheVectors() public {
        vm.assertEq(inbox.hashAt(0), 0, "of none");
        uint64 cases;
        for (; vm.keyExistsJson(vectors, entry("in", cases, "")); ++cases) {
            bytes32 recipient = word("in", cases, ".recipient");
            bytes32 content = word("in", cases, ".content");
            bytes32 secretHash = word("in", cases, ".secret_hash");
            bytes32 hash = word("in", cases, ".hash");
            address sender = address(bytes20(vm.parseJsonBytes(vectors, entry("in", cases, ".sender"))));
            vm.expectEmit();
            emit MessageSent(
                cases,
                word("in", cases, ".leaf"),
                hash,
                L1ToL2Message(sender, block.chainid, recipient, version, content, secretHash, cases)
            );
            vm.prank(sender);
            (uint64 index, bytes32 leaf) = inbox.send(recipient, content, secretHash);
            vm.assertEq(index, cases, "index");
            vm.assertEq(leaf, word("in", cases, ".leaf"), "leaf");
            vm.assertEq(inbox.hashAt(cases + 1), hash, "rolling hash");
            vm.assertEq(inbox.count(), cases + 1, "count");
        }
        vm.assertEq(cases, 3, "cases");
    }

    /// What was sent stays at its count, whatever comes later: a header that took so many stays right.
    function test_FuzzEarlierHashesStay(bytes32[] calldata contents) public {
        bytes32 hash;
        bytes32[] memory hashes = new bytes32[](contents.length);
        for (uint256 i; i < contents.length; ++i) {
            (, bytes32 leaf) = inbox.send(0, contents[i] >> 8, 0);
            hash = keccak256(abi.encodePacked(hash, leaf));
            hashes[i] = hash;
        }
        for (uint64 i; i < contents.length; ++i) {
            vm.assertEq(inbox.hashAt(i + 1), hashes[i], "hash");
        }
    }

    /// The same words make another message for another sender, and at another time.
    function test_NoTwoMessagesHaveOneLeaf() public {
        (, bytes32 first) = inbox.send(bytes32(uint256(1)), bytes32(uint256(2)), bytes32(uint256(3)));
        (, bytes32 again) = inbox.send(bytes32(uint256(1)), bytes32(uint256(2)), bytes32(uint256(3)));
        vm.assertTrue(first != again, "index");
        Inbox other = new Inbox(version + 1);
        (, bytes32 elsewhere) = other.send(bytes32(uint256(1)), bytes32(uint256(2)), bytes32(uint256(3)));
        vm.assertTrue(first != elsewhere, "version");
        Inbox fresh = new Inbox(version);
        vm.prank(address(0xbeef));
        (, bytes32 others) = fresh.send(bytes32(uint256(1)), bytes32(uint256(2)), bytes32(uint256(3)));
        vm.assertTrue(first != others, "sender");
    }

    function test_WhatIsNoFieldElementIsRefused() public {
        bytes32 order = bytes32(Messages.FIELD_ORDER);
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Inbox.NotAFieldElement.selector, order));
            inbox.send(i == 0 ? order : bytes32(0), i == 1 ? order : bytes32(0), i == 2 ? order : bytes32(0));
        }
        bytes32 largest = bytes32(Messages.FIELD_ORDER - 1);
        inbox.send(largest, largest, largest);
        vm.assertEq(inbox.count(), 1, "count");
    }

    function test_AFullTreeTakesNoMore() public {
        vm.store(address(inbox), 0, bytes32(uint256(inbox.CAPACITY() - 1)));
        inbox.send(0, 0, 0);
        vm.expectRevert(Inbox.InboxFull.selector);
        inbox.send(0, 0, 0);
    }
}

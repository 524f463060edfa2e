// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {L2ToL1Message, Messages} from "../../src/messages/Messages.sol";
import {IOutRoots, Outbox} from "../../src/messages/Outbox.sol";
import {vm} from "../lib/Vm.sol";
import {MessageVectors} from "./MessageVectors.sol";

/// @notice Settles one chunk, for whoever shows the right bytes.
contract OneRoot is IOutRoots {
    bytes32 private immutable root;

    error NotSettled();

    constructor(bytes32 root_) {
        root = root_;
    }

    function outRoot(uint64 chunk, bytes calldata proof) external view returns (bytes32) {
        if (chunk != 5 || keccak256(proof) != keccak256("settled")) revert NotSettled();
        return root;
    }
}

contract OutboxTest is MessageVectors {
    uint64 private constant CHUNK = 5;

    Outbox internal outbox;

    function setUp() public {
        loadVectors();
        outbox = new Outbox(new OneRoot(vm.parseJsonBytes32(vectors, ".out_root")), version);
    }

    function test_EveryMessageIsConsumedOnce() public {
        uint256 cases;
        for (; vm.keyExistsJson(vectors, entry("out", cases, "")); ++cases) {
            (L2ToL1Message memory m, uint256 position, bytes32[] memory path) = read(cases);
            consume(m, CHUNK, position, path);
            vm.assertTrue(outbox.consumed(CHUNK, position), "consumed");
            vm.expectRevert(abi.encodeWithSelector(Outbox.AlreadyConsumed.selector, CHUNK, position));
            consume(m, CHUNK, position, path);
        }
        vm.assertEq(cases, 6, "cases");
    }

    function test_OnlyWhomItNamesConsumesIt() public {
        (L2ToL1Message memory m, uint256 position, bytes32[] memory path) = read(0);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotTheRecipient.selector, m.recipient, address(this)));
        outbox.consume(m, CHUNK, position, path, "settled");
    }

    function test_ADigestOfAnotherChainOrDeploymentIsNone() public {
        (L2ToL1Message memory m, uint256 position, bytes32[] memory path) = read(0);
        ++m.version;
        vm.expectRevert(abi.encodeWithSelector(Outbox.WrongChain.selector, m.version, m.chainId));
        consume(m, CHUNK, position, path);
        --m.version;
        ++m.chainId;
        vm.expectRevert(abi.encodeWithSelector(Outbox.WrongChain.selector, m.version, m.chainId));
        consume(m, CHUNK, position, path);
    }

    /// With bits above or missing below, a message would have several positions.
    function test_AMessageHasOnePosition() public {
        (L2ToL1Message memory m, uint256 position, bytes32[] memory path) = read(1);
        uint256[4] memory wrong =
            [position | 1 << (path.length + 1), position | 1 << 255, position ^ 1 << path.length, 0];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(Outbox.NotAPosition.selector, wrong[i], path.length));
            consume(m, CHUNK, wrong[i], path);
        }
        bytes32[] memory endless = new bytes32[](256);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotAPosition.selector, 1, 256));
        consume(m, CHUNK, 1, endless);
    }

    function test_FuzzNoOtherPlaceHasIt(uint256 which, uint256 position, uint256 bit) public {
        (L2ToL1Message memory m, uint256 own, bytes32[] memory path) = read(which % 6);
        uint256 steps = path.length;
        position = position % (1 << steps) | 1 << steps;
        if (position != own) {
            vm.expectRevert(abi.encodeWithSelector(Outbox.NotInChunk.selector, leafOf(m), CHUNK));
            consume(m, CHUNK, position, path);
        }
        path[which % steps] ^= bytes32(1 << bit % 256);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotInChunk.selector, leafOf(m), CHUNK));
        consume(m, CHUNK, own, path);
    }

    /// A node of the tree is the hash of 64 bytes, a message that of 148: none passes for the other.
    function test_ADifferentContentIsNotInTheChunk() public {
        (L2ToL1Message memory m, uint256 position, bytes32[] memory path) = read(2);
        m.content = bytes32(uint256(m.content) + 1);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotInChunk.selector, leafOf(m), CHUNK));
        consume(m, CHUNK, position, path);
    }

    function test_WhatIsNotSettledSendsNothing() public {
        (L2ToL1Message memory m, uint256 position, bytes32[] memory path) = read(0);
        vm.expectRevert(OneRoot.NotSettled.selector);
        consume(m, CHUNK + 1, position, path);
        vm.prank(m.recipient);
        vm.expectRevert(OneRoot.NotSettled.selector);
        outbox.consume(m, CHUNK, position, path, "shown");
    }

    function consume(L2ToL1Message memory m, uint64 chunk, uint256 position, bytes32[] memory path) private {
        vm.prank(m.recipient);
        outbox.consume(m, chunk, position, path, "settled");
    }

    function leafOf(L2ToL1Message memory m) private pure returns (bytes32) {
        return sha256(abi.encodePacked(m.sender, m.version, m.recipient, m.chainId, m.content)) >> 8;
    }

    function read(uint256 i)
        private
        view
        returns (L2ToL1Message memory m, uint256 position, bytes32[] memory path)
    {
        m.sender = word("out", i, ".sender");
        m.version = version;
        m.recipient = address(bytes20(vm.parseJsonBytes(vectors, entry("out", i, ".recipient"))));
        m.chainId = block.chainid;
        m.content = word("out", i, ".content");
        position = vm.parseJsonUint(vectors, entry("out", i, ".position"));
        bytes memory all = vm.parseJsonBytes(vectors, entry("out", i, ".path"));
        path = new bytes32[](all.length / 32);
        for (uint256 j; j < path.length; ++j) {
            bytes32 sibling;
            assembly ("memory-safe") {
                sibling := mload(add(add(all, 0x20), mul(j, 0x20)))
            }
            path[j] = sibling;
        }
    }
}

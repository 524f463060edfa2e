// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {IRollup} from "../src/IRollup.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

/// A checkpoint published too short gives way to a longer version of itself.
contract SupersedeTest is RollupFixture {
    CheckpointHeader internal short;

    function setUp() public {
        deploy(4);
        publish(nextHeader(1, 1));
        short = nextHeader(3, 2);
        publish(short);
    }

    /// The same start with `chunks` chunks.
    function version(uint64 chunks) private view returns (CheckpointHeader memory header) {
        header = headerAfter(1, rollup.checkpointHash(1), 1, 3, chunks);
    }

    function test_MoreChunksOfTheSameCheckpointSupersede() public {
        CheckpointHeader memory longer = version(5);
        warpToSlot(9);
        carryBlobs(1);
        address leader = publisherOf(9, 0);

        vm.expectEmit();
        emit IRollup.CheckpointSuperseded(2, hashOf(short), hashOf(longer));
        vm.expectEmit();
        emit IRollup.CheckpointProposed(2, hashOf(longer), 6, attestationBlob());
        vm.prank(leader);
        rollup.propose(single(longer), 1);

        (uint64 number, uint64 lastChunk,,,) = rollup.tips();
        vm.assertEq(number, 2, "number");
        vm.assertEq(lastChunk, 6, "last chunk");
        vm.assertEq(rollup.checkpointHash(2), hashOf(longer), "hash");

        publish(version(6));
        publish(nextHeader(4, 1));
    }

    function test_SupersedingAndExtendingFitOneTransaction() public {
        CheckpointHeader[] memory headers = new CheckpointHeader[](2);
        headers[0] = version(4);
        headers[1] = headerAfter(2, hashOf(headers[0]), 5, 4, 1);
        headers[1].blobsHash = keccak256(abi.encodePacked(effectBlob(1)));
        warpToSlot(6);
        carryBlobs(2);
        vm.prank(publisherOf(6, 0));
        rollup.propose(headers, 1 | 1 << 8);

        (uint64 number, uint64 lastChunk,,,) = rollup.tips();
        vm.assertEq(number, 3, "number");
        vm.assertEq(lastChunk, 6, "last chunk");
    }

    function test_NoMoreChunksDoNotSupersede() public {
        refuse(short, abi.encodeWithSelector(IRollup.NotLonger.selector, 3, 3));
        refuse(version(1), abi.encodeWithSelector(IRollup.NotLonger.selector, 3, 2));
    }

    function test_AnotherSlotDoesNotSupersede() public {
        CheckpointHeader memory header = version(4);
        header.slot = 4;
        refuse(header, abi.encodeWithSelector(IRollup.WrongSlot.selector, 3, 4));
    }

    function test_AnotherStartDoesNotSupersede() public {
        CheckpointHeader memory header = version(4);
        header.firstChunk = 3;
        refuse(header, abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 2, 3));
        header.firstChunk = 1;
        refuse(header, abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 2, 1));
    }

    function test_AnotherParentDoesNotSupersede() public {
        CheckpointHeader memory header = version(4);
        header.parentHash = hashOf(short);
        refuse(
            header,
            abi.encodeWithSelector(IRollup.WrongParent.selector, rollup.checkpointHash(1), hashOf(short))
        );
    }

    function test_ACheckpointBelowTheTipStays() public {
        CheckpointHeader memory header = version(4);
        publish(nextHeader(4, 1));
        refuse(header, abi.encodeWithSelector(IRollup.WrongNumber.selector, 3, 2));
    }
}

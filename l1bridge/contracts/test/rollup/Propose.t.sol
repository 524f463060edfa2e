// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../../src/BlobHashes.sol";
import {BlockHistory} from "../../src/BlockHistory.sol";
import {CheckpointHeader, CheckpointHeaderLib} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Rollup} from "../../src/rollup/Rollup.sol";
import {WindowRules} from "../../src/rollup/WindowRules.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// What a leader may publish: what comes next, and only that.
contract RollupProposeTest is Fixture {
    CheckpointHeader internal first;

    function setUp() public {
        deploy(4);
        first = child(genesis(), 3, 2);
        publish(first);
    }

    function test_ACheckpointBecomesTheTip() public {
        CheckpointHeader memory header = child(first, 40, 3);
        warpToSlot(41);
        address leader = publisherOf(41, 0);
        carryBlobs(1);
        vm.expectEmit();
        emit IRollup.CheckpointProposed(2, hashOf(header), attestationBlob(), place(5, 0, 1, 41, 0));
        vm.prank(leader);
        rollup.propose(list(header), 1, 0);

        (uint64 number, uint64 slot, uint64 lastChunk, uint64 origin, uint32 generation, uint64 restarts) =
            rollup.tip();
        vm.assertEq(number, 2, "number");
        vm.assertEq(slot, 40, "slot");
        vm.assertEq(lastChunk, 5, "last chunk");
        vm.assertEq(origin, DEPLOY_BLOCK - 1, "origin");
        vm.assertEq(uint256(generation) + restarts, 0, "generation and restarts");
        uint256 expected = (uint256(hashOf(header)) >> 48 << 48) | 41 << 8;
        vm.assertEq(rollup.record(2), bytes32(expected), "record");
    }

    /// Followers find each header's blobs in the transaction, whatever call within it published them.
    function test_SeveralCheckpointsFitOneTransaction() public {
        CheckpointHeader memory a = child(first, 4, 1);
        a.blobsHash = keccak256(abi.encodePacked(effectBlob(0), effectBlob(1)));
        CheckpointHeader memory b = child(a, 4, 7, 2);
        CheckpointHeader memory c = child(b, 9, 1);
        c.blobsHash = keccak256(abi.encodePacked(effectBlob(3), effectBlob(4)));
        warpToSlot(10);
        address leader = publisherOf(10, 0);
        carryBlobs(5);
        vm.expectEmit();
        emit IRollup.CheckpointProposed(2, hashOf(a), attestationBlob(), place(3, 0, 2, 10, 0));
        vm.expectEmit();
        emit IRollup.CheckpointProposed(3, hashOf(b), attestationBlob(), place(10, 2, 1, 10, 0));
        vm.expectEmit();
        emit IRollup.CheckpointProposed(4, hashOf(c), attestationBlob(), place(11, 3, 2, 10, 0));
        vm.prank(leader);
        rollup.propose(list(a, b, c), 2 | 1 << 8 | 2 << 16, 0);
        vm.assertTrue(stands(a) && stands(b) && stands(c), "all stand");
    }

    /// A batch does not die of its first header: who published it before changes nothing for the rest.
    function test_WhatIsPublishedAlreadyIsPassedOver() public {
        CheckpointHeader memory a = child(first, 4, 1);
        CheckpointHeader memory b = child(a, 5, 1, 1);
        CheckpointHeader memory c = child(b, 6, 1, 2);
        publish(a);
        warpToSlot(8);
        proposeNow(list(a, b, c));
        vm.assertTrue(stands(b) && stands(c), "the rest stands");
        proposeNow(list(a, b, c));
        vm.assertEq(tipNumber(), 4, "nothing new, nothing wrong");
    }

    /// What is passed over may leave its blobs out.
    function test_WhatIsPassedOverNeedsNoBlobs() public {
        CheckpointHeader memory a = child(first, 4, 1);
        publish(a);
        warpToSlot(8);
        address leader = publisherOf(8, 0);
        CheckpointHeader[] memory headers = list(a, child(a, 5, 1));
        carryBlobs(1);
        vm.prank(leader);
        rollup.propose(headers, 1 << 8, 0);
        vm.assertEq(tipNumber(), 3, "published");
    }

    /// Only a certificate replaces: a leader cannot delete what stands by a longer version of it.
    function test_NothingUnsignedReplaces() public {
        CheckpointHeader memory header = child(first, 4, 2);
        publish(header);
        CheckpointHeader memory more = longer(header, 3);
        warpToSlot(6);
        refuseNow(more, abi.encodeWithSelector(IRollup.NotTheRecord.selector, 2, hashOf(more)));
        CheckpointHeader memory other = forged(header);
        refuseNow(other, abi.encodeWithSelector(IRollup.NotTheRecord.selector, 2, hashOf(other)));
    }

    function test_AHeaderMustFollowTheTip() public {
        warpToSlot(6);
        CheckpointHeader memory h = child(first, 5, 1);
        h.number = 3;
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongNumber.selector, 2, 3));
        h = child(forged(first), 5, 1);
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongParent.selector, 2, h.parentHash));
        h = child(first, 5, 1);
        h.firstChunk = 4;
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 3, 4));
        h = child(first, 2, 1);
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongSlot.selector, 3, 2));
        h = child(first, 6, 1);
        refuseNow(h, abi.encodeWithSelector(IRollup.SlotNotOver.selector, 6, 6));
        h = child(first, 5, 1);
        h.epoch = 2;
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongEpoch.selector, 1, 2));
        h = child(first, 5, 1);
        h.generation = 1;
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 0, 1));
        h = child(first, 5, 1);
        h.lastChunk = 2;
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 3, 2));
        h.lastChunk = 3 + 65536;
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 3, 3 + 65536));
    }

    function test_BlobsAreTheHeaders() public {
        warpToSlot(6);
        CheckpointHeader memory h = child(first, 5, 1, 7);
        bytes32 carried = keccak256(abi.encodePacked(effectBlob(0)));
        refuseNow(h, abi.encodeWithSelector(IRollup.WrongBlobs.selector, carried, h.blobsHash));

        h = child(first, 5, 1);
        address leader = publisherOf(6, 0);
        carryBlobs(1);
        vm.expectRevert(abi.encodeWithSelector(BlobHashes.UnexpectedBlob.selector, 1));
        vm.prank(leader);
        rollup.propose(list(h), 0, 0);
        vm.expectRevert(abi.encodeWithSelector(BlobHashes.MissingBlob.selector, 2));
        vm.prank(leader);
        rollup.propose(list(h), 2, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.BadBlobCounts.selector, 0x101));
        vm.prank(leader);
        rollup.propose(list(h), 1 | 1 << 8, 0);
        vm.blobhashes(new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(BlobHashes.MissingBlob.selector, 0));
        vm.prank(leader);
        rollup.propose(list(h), 0, 0);
    }

    function test_ANewHeaderNeedsABlob() public {
        warpToSlot(6);
        CheckpointHeader memory h = child(first, 5, 1);
        address leader = publisherOf(6, 0);
        carryBlobs(0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.BadBlobCounts.selector, 0));
        vm.prank(leader);
        rollup.propose(list(h), 0, 0);
    }

    function test_NoHeadersAreRefused() public {
        vm.expectRevert(IRollup.NoHeaders.selector);
        rollup.propose(list(), 0, 0);
    }

    function test_AHeaderHasOneHash() public {
        CheckpointHeader memory h = child(first, 5, 1);
        bytes memory data = abi.encodeCall(Rollup.propose, (list(h), 1, 0));
        // The first word of the header, its number, with a bit above its 64.
        data[4 + 32 * 5] = 0x01;
        warpToSlot(6);
        address leader = publisherOf(6, 0);
        carryBlobs(1);
        vm.expectRevert(CheckpointHeaderLib.IntegerTooWide.selector);
        vm.prank(leader);
        (bool ok,) = address(rollup).call(data);
        ok;
    }

    function test_AnOriginIsCanonicalAndDoesNotGoBack() public {
        warpToSlot(6);
        CheckpointHeader memory h = child(first, 5, 1);
        h.originNumber -= 1;
        h.originHash = blockhash(h.originNumber);
        bytes memory behind =
            abi.encodeWithSelector(IRollup.OriginBehindParent.selector, h.originNumber + 1, h.originNumber);
        refuseNow(h, behind);

        h = child(first, 5, 1);
        h.originHash = keccak256("another block");
        bytes memory wrong =
            abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, h.originNumber, h.originHash);
        refuseNow(h, wrong);
        h.originNumber = uint64(DEPLOY_BLOCK);
        h.originHash = 0;
        wrong = abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, DEPLOY_BLOCK, bytes32(0));
        refuseNow(h, wrong);
    }

    /// BLOCKHASH within 256 blocks, the history contract up to 8191, and then nobody without a certificate.
    function test_WhereAnOriginIsLookedUp() public {
        warpToSlot(6);
        CheckpointHeader memory h = child(first, 5, 1);
        h.originNumber = uint64(DEPLOY_BLOCK) + 50;
        vm.roll(DEPLOY_BLOCK + 50 + 256);
        h.originHash = blockhash(DEPLOY_BLOCK + 50);
        proposeNow(list(h));

        CheckpointHeader memory next = child(h, 5, 1);
        next.originNumber = uint64(DEPLOY_BLOCK) + 60;
        next.originHash = keccak256("sixty");
        bytes memory wrong =
            abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, next.originNumber, next.originHash);
        vm.roll(DEPLOY_BLOCK + 60 + 257);
        refuseNow(next, wrong);
        vm.store(
            BlockHistory.CONTRACT, bytes32((DEPLOY_BLOCK + 60) % BlockHistory.WINDOW), keccak256("sixty")
        );
        vm.roll(DEPLOY_BLOCK + 60 + 8192);
        refuseNow(next, wrong);
        vm.roll(DEPLOY_BLOCK + 60 + 8191);
        proposeNow(list(next));
        vm.assertTrue(stands(next), "published");
    }

    /// The ring never forgets the confirmed checkpoint or its parent: unconfirmed ones stop before that, before the first
    /// of a stride that it has no room for.
    function test_TheRingKeepsWhatIsNotConfirmed() public {
        CheckpointHeader memory tip = first;
        while (tip.number < RING - WindowRules.STRIDE - 1) {
            tip = child(tip, tip.slot + 1, 1);
            publish(tip);
        }
        CheckpointHeader memory next = child(tip, tip.slot + 1, 1);
        warpToSlot(next.slot + 1);
        refuseNow(next, abi.encodeWithSelector(IRollup.RingFull.selector, next.number, 0, 0));

        rollup.confirm(list(tip), certify(tip, LOCKED), 0);
        proposeNow(list(next));
        vm.assertTrue(stands(next), "after a confirmation it goes on");
    }

    function place(uint256 lastChunk, uint256 firstBlob, uint256 count, uint256 slot, uint256 turn)
        private
        pure
        returns (uint256)
    {
        return lastChunk | firstBlob << 64 | count << 72 | slot << 88 | turn << 80;
    }
}

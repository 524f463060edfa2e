// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../src/BlobHashes.sol";
import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {IRollup} from "../src/IRollup.sol";
import {SlotClock} from "../src/SlotClock.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

contract ProposeTest is RollupFixture {
    function setUp() public {
        deploy(4);
        publish(nextHeader(3, 2));
    }

    function test_ACheckpointBecomesTheTip() public {
        CheckpointHeader memory header = nextHeader(40, 3);
        warpToSlot(41);
        carryBlobs(1);
        address leader = publisherOf(41, 0);

        vm.expectEmit();
        emit IRollup.CheckpointProposed(2, hashOf(header), 5, attestationBlob());
        vm.prank(leader);
        rollup.propose(single(header), 1);

        (uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 proven) = rollup.tips();
        vm.assertEq(number, 2, "number");
        vm.assertEq(lastChunk, 5, "last chunk");
        vm.assertEq(slot, 40, "slot");
        vm.assertEq(generation, 0, "generation");
        vm.assertEq(proven, 0, "proven");
        vm.assertEq(rollup.checkpointHash(2), hashOf(header), "hash");
        vm.assertEq(rollup.checkpointHash(0), GENESIS_HASH, "genesis");
    }

    function test_AFullSlotGoesOnInASecondCheckpoint() public {
        publish(nextHeader(3, 1));
        (uint64 number, uint64 lastChunk, uint64 slot,,) = rollup.tips();
        vm.assertEq(number, 2, "number");
        vm.assertEq(lastChunk, 3, "last chunk");
        vm.assertEq(slot, 3, "slot");
    }

    function test_SeveralCheckpointsFitOneTransaction() public {
        CheckpointHeader[] memory headers = new CheckpointHeader[](3);
        headers[0] = nextHeader(4, 1);
        headers[0].blobsHash = keccak256(abi.encodePacked(effectBlob(0), effectBlob(1)));
        headers[1] = headerAfter(2, hashOf(headers[0]), 3, 5, 7);
        headers[1].blobsHash = keccak256(abi.encodePacked(effectBlob(2)));
        headers[2] = headerAfter(3, hashOf(headers[1]), 10, 9, 1);
        headers[2].blobsHash = keccak256(abi.encodePacked(effectBlob(3), effectBlob(4)));
        warpToSlot(10);
        carryBlobs(5);

        vm.prank(publisherOf(10, 0));
        rollup.propose(headers, 2 | 1 << 8 | 2 << 16);

        (uint64 number, uint64 lastChunk,,,) = rollup.tips();
        vm.assertEq(number, 4, "number");
        vm.assertEq(lastChunk, 11, "last chunk");
        for (uint64 i; i < 3; ++i) {
            vm.assertEq(rollup.checkpointHash(2 + i), hashOf(headers[i]), "hash");
        }
    }

    function test_OneBadHeaderRefusesThemAll() public {
        CheckpointHeader[] memory headers = new CheckpointHeader[](2);
        headers[0] = nextHeader(4, 1);
        headers[1] = headerAfter(2, hashOf(headers[0]), 3, 5, 1);
        warpToSlot(10);
        carryBlobs(2);
        bytes32 second = keccak256(abi.encodePacked(effectBlob(1)));
        address leader = publisherOf(10, 0);

        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongBlobs.selector, second, headers[1].blobsHash));
        vm.prank(leader);
        rollup.propose(headers, 1 | 1 << 8);
    }

    function test_TheNumberIsTheNext() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        header.number = 3;
        refuse(header, abi.encodeWithSelector(IRollup.WrongNumber.selector, 1, 3));
        header.number = 0;
        refuse(header, abi.encodeWithSelector(IRollup.WrongNumber.selector, 1, 0));
    }

    function test_TheParentIsTheTip() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        header.parentHash = GENESIS_HASH;
        refuse(
            header,
            abi.encodeWithSelector(IRollup.WrongParent.selector, rollup.checkpointHash(1), GENESIS_HASH)
        );
    }

    function test_ChunksLeaveNoGapAndDoNotOverlap() public {
        CheckpointHeader memory header = nextHeader(4, 2);
        header.firstChunk = 4;
        refuse(header, abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 3, 4));
        header.firstChunk = 2;
        refuse(header, abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 3, 2));
    }

    function test_ACheckpointCoversAChunkAndNotTooMany() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        header.lastChunk = 2;
        refuse(header, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 3, 2));
        header.lastChunk = 3 + 65_536;
        refuse(header, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 3, 3 + 65_536));
        header.lastChunk = 3 + 65_535;
        publish(header);
    }

    function test_SlotsDoNotGoBack() public {
        refuse(nextHeader(2, 1), abi.encodeWithSelector(IRollup.WrongSlot.selector, 3, 2));
    }

    function test_TheSlotIsOver() public {
        carryBlobs(1);
        warpToSlot(7);
        refuseNow(nextHeader(7, 1), abi.encodeWithSelector(IRollup.SlotNotOver.selector, 7, 7));
        refuseNow(nextHeader(8, 1), abi.encodeWithSelector(IRollup.SlotNotOver.selector, 8, 7));
    }

    function test_TheEpochIsTheSlots() public {
        CheckpointHeader memory header = nextHeader(40, 1);
        header.epoch = 0;
        refuse(header, abi.encodeWithSelector(IRollup.WrongEpoch.selector, 1, 0));
    }

    function test_TheGenerationIsCurrent() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        header.generation = 1;
        refuse(header, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 0, 1));
    }

    function test_EffectBlobsAreTheHeaders() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        bytes32 carried = header.blobsHash;
        header.blobsHash = keccak256(abi.encodePacked(effectBlob(1)));
        refuse(header, abi.encodeWithSelector(IRollup.WrongBlobs.selector, carried, header.blobsHash));
    }

    function test_TheAttestationBlobIsThereAndLast() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        warpToSlot(5);
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = effectBlob(0);
        vm.blobhashes(hashes);
        refuseNow(header, abi.encodeWithSelector(BlobHashes.MissingBlob.selector, 1));
        carryBlobs(2);
        refuseNow(header, abi.encodeWithSelector(BlobHashes.UnexpectedBlob.selector, 2));
    }

    function test_EveryHeaderHasEffectBlobs() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        warpToSlot(5);
        carryBlobs(1);
        address leader = publisherOf(5, 0);
        uint256[3] memory wrong = [uint256(0), 1 | 1 << 8, 1 | 1 << 255];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRollup.BadBlobCounts.selector, wrong[i]));
            vm.prank(leader);
            rollup.propose(single(header), wrong[i]);
        }
    }

    function test_NoHeadersIsNoProposal() public {
        carryBlobs(1);
        vm.expectRevert(IRollup.NoHeaders.selector);
        rollup.propose(new CheckpointHeader[](0), 0);
    }

    function test_NothingIsProposedBeforeGenesis() public {
        CheckpointHeader memory header = nextHeader(4, 1);
        vm.warp(GENESIS - 1);
        vm.expectRevert(abi.encodeWithSelector(SlotClock.BeforeGenesis.selector, GENESIS - 1));
        rollup.propose(single(header), 1);
    }

    /// An integer with bits beyond its type would be a second encoding of one header.
    function test_FuzzIntegersFitTheirTypes(uint8 field, uint256 excess) public {
        uint8[12] memory integers = [0, 2, 3, 4, 5, 6, 12, 14, 16, 18, 20, 21];
        uint256 word = integers[field % 12];
        excess = excess >> 64 << 64;
        vm.assume(excess != 0);

        warpToSlot(5);
        carryBlobs(1);
        bytes memory data = abi.encodeCall(IRollup.propose, (single(nextHeader(4, 1)), 1));
        // selector, offset of the array, blobCounts, length, header
        uint256 offset = 4 + 32 * (3 + word);
        assembly {
            let slot := add(add(data, 0x20), offset)
            mstore(slot, or(mload(slot), excess))
        }
        vm.prank(publisherOf(5, 0));
        (bool ok,) = address(rollup).call(data);
        vm.assertTrue(!ok, "accepted");
    }

    /// Every field the contract binds to the tip, the clock or the blobs is refused when changed.
    function test_FuzzBoundFieldsCannotChange(uint8 field, uint256 change) public {
        uint8[8] memory bound = [0, 1, 3, 4, 5, 11, 16, 17];
        uint256 word = bound[field % 8];
        bool isHash = word == 1 || word == 11 || word == 17;
        change = isHash ? change : (word == 4 ? change % (1 << 32) : change % (1 << 64));
        vm.assume(change != 0);

        warpToSlot(5);
        carryBlobs(1);
        bytes memory data = abi.encodeCall(IRollup.propose, (single(nextHeader(4, 1)), 1));
        uint256 offset = 4 + 32 * (3 + word);
        assembly {
            let slot := add(add(data, 0x20), offset)
            mstore(slot, xor(mload(slot), change))
        }
        vm.prank(publisherOf(5, 0));
        (bool ok,) = address(rollup).call(data);
        vm.assertTrue(!ok, "accepted");
    }
}

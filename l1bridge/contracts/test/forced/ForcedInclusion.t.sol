// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ForcedConfig, ForcedInclusion, IForcedCount} from "../../src/forced/ForcedInclusion.sol";
import {vm} from "../lib/Vm.sol";

/// What is enqueued stays, in order, and is due some epochs later.
contract ForcedInclusionTest {
    uint64 private constant GENESIS = 1_700_000_000;
    uint64 private constant EPOCH = 4 * 36;
    uint256 private constant FEE = 1e15;

    ForcedInclusion internal forced;
    bytes32 private rolled;

    function setUp() public {
        forced = new ForcedInclusion(config());
        vm.warp(GENESIS);
        vm.deal(address(this), 1000 ether);
    }

    uint64 private told;

    /// The rollup's part: it is told how many there are.
    function forcedCame(uint64 count) external {
        told = count;
    }

    function config() private view returns (ForcedConfig memory) {
        return ForcedConfig({
            rollup: IForcedCount(address(this)),
            genesisTime: GENESIS,
            slotDuration: 36,
            epochDuration: 4,
            delay: 4,
            minForced: 2,
            maxObjectBytes: 200_000,
            fee: FEE
        });
    }

    function test_LeavesAndHashesAreTheVectors() public {
        string memory vectors = vm.readFile("test/vectors/forced.json");
        uint64 i;
        for (; vm.keyExistsJson(vectors, field(i, "")); ++i) {
            bytes memory data = vm.parseJsonBytes(vectors, field(i, ".data"));
            uint8 kind = uint8(vm.parseJsonUint(vectors, field(i, ".kind")));
            uint64 due = uint64(vm.parseJsonUint(vectors, field(i, ".due")));
            bytes32 hash = vm.parseJsonBytes32(vectors, field(i, ".hash"));
            vm.warp(GENESIS + (due - 4) * EPOCH);
            vm.expectEmit();
            emit ForcedInclusion.Enqueued(
                i, vm.parseJsonBytes32(vectors, field(i, ".content")), hash, kind, due, data
            );
            if (kind == forced.CALLDATA()) one(data);
            else fromBlobs(data);
            vm.assertEq(forced.hashAt(i + 1), hash, "rolling hash");
            vm.assertEq(forced.dueOf(i), due, "due");
            vm.assertEq(forced.count(), i + 1, "count");
        }
        vm.assertEq(i, 5, "cases");
    }

    function test_ABatchIsInItsOrder() public {
        ForcedInclusion batch = new ForcedInclusion(config());
        bytes[] memory objects = new bytes[](3);
        for (uint256 i; i < objects.length; ++i) {
            objects[i] = abi.encodePacked("object", i);
            one(objects[i]);
        }
        vm.assertEq(batch.enqueue{value: 3 * FEE}(objects), 0, "first");
        vm.assertEq(batch.count(), 3, "count");
        vm.assertEq(told, 3, "told");
        vm.assertEq(batch.hashAt(3), forced.hashAt(3), "as one by one");
        vm.assertEq(batch.enqueue{value: 3 * FEE}(objects), 3, "first of the next");
    }

    /// The same object twice is two entries: the second one is without effect on L2.
    function test_ADuplicateIsAnEntry() public {
        one("one");
        one("one");
        vm.assertEq(forced.count(), 2, "count");
    }

    function test_EachEntryCostsTheFeeWhichStays() public {
        bytes[] memory objects = new bytes[](2);
        (objects[0], objects[1]) = ("a", "b");
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.WrongFee.selector, 2 * FEE, FEE));
        forced.enqueue{value: FEE}(objects);
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.WrongFee.selector, 2 * FEE, 2 * FEE + 1));
        forced.enqueue{value: 2 * FEE + 1}(objects);
        forced.enqueue{value: 2 * FEE}(objects);
        vm.assertEq(address(forced).balance, 2 * FEE, "stays");
        vm.expectRevert(ForcedInclusion.NoEntries.selector);
        forced.enqueue(new bytes[](0));
        vm.expectRevert(ForcedInclusion.NoEntries.selector);
        forced.enqueueBlobs(new uint64[](0));
    }

    function test_SizesAreLookedAtAtTheDoor() public {
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.NotAnObject.selector, 0, 200_000));
        one("");
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.NotAnObject.selector, 200_001, 200_000));
        one(new bytes(200_001));
        one(new bytes(200_000));
        blobs(2);
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.NotAnObject.selector, 0, 200_000));
        forced.enqueueBlobs{value: FEE}(lengths(0));
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.NotAnObject.selector, 200_001, 200_000));
        forced.enqueueBlobs{value: FEE}(lengths(200_001));
    }

    /// As many blobs as the objects fill, and no more: one that is passed over would be somebody's tx.
    function test_EachObjectHasItsBlobs() public {
        uint64 full = uint64(forced.BLOB_BYTES());
        uint64[] memory three = new uint64[](3);
        (three[0], three[1], three[2]) = (full, full + 1, 1);
        blobs(3);
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.MissingBlob.selector, 3));
        forced.enqueueBlobs{value: 3 * FEE}(three);
        blobs(5);
        vm.expectRevert(abi.encodeWithSelector(ForcedInclusion.UnexpectedBlob.selector, 4));
        forced.enqueueBlobs{value: 3 * FEE}(three);
        blobs(4);
        for (uint64 i; i < 3; ++i) {
            bytes memory data = i == 1
                ? abi.encodePacked(hashOf(1), hashOf(2), three[1])
                : abi.encodePacked(hashOf(i == 0 ? 0 : 3), three[i]);
            vm.expectEmit();
            bytes32 content = keccak256(data);
            bytes32 before = i == 0 ? bytes32(0) : rolled;
            rolled = keccak256(abi.encodePacked(before, keccak256(abi.encode(content, uint8(1), uint64(4)))));
            emit ForcedInclusion.Enqueued(i, content, rolled, 1, 4, data);
        }
        forced.enqueueBlobs{value: 3 * FEE}(three);
        vm.assertEq(told, 3, "told");
    }

    function test_DuesFollowTheClockAndNeverGoBack() public {
        vm.warp(GENESIS - 1);
        one("before genesis");
        vm.warp(GENESIS + EPOCH - 1);
        one("epoch 0");
        vm.warp(GENESIS + EPOCH);
        one("epoch 1");
        vm.assertEq(forced.dueOf(0), 4, "before genesis");
        vm.assertEq(forced.dueOf(1), 4, "epoch 0");
        vm.assertEq(forced.dueOf(2), 5, "epoch 1");
    }

    /// The examples of seeds 003: what a header may leave, with [a, b] due in epoch 4, [c] in 5, and two at least.
    function test_WhatAHeaderMayLeave() public {
        one("a");
        one("b");
        vm.warp(GENESIS + EPOCH);
        one("c");
        // before, after, epoch, refused
        uint64[4][13] memory table = [
            [uint64(0), 0, 3, 0], // nothing is due yet
            [uint64(0), 0, 4, 1],
            [uint64(0), 1, 4, 1], // [a] alone
            [uint64(0), 2, 4, 0], // [a, b]
            [uint64(0), 3, 4, 0], // [a, b, c], the last one early
            [uint64(0), 2, 5, 0], // c is due as well, two are enough
            [uint64(1), 1, 4, 1],
            [uint64(1), 2, 4, 0], // fewer than two, all that was due
            [uint64(1), 2, 5, 1],
            [uint64(1), 3, 5, 0],
            [uint64(2), 2, 4, 0],
            [uint64(2), 2, 5, 1],
            [uint64(3), 3, 9, 0] // none is left
        ];
        for (uint256 i; i < table.length; ++i) {
            uint64[4] memory t = table[i];
            vm.assertEq(forced.leavesDue(t[0], t[1], t[2]) ? 1 : 0, t[3], vm.toString(i));
        }
    }

    function test_SomeDelayThereIs() public {
        ForcedConfig memory c = config();
        c.delay = 1;
        vm.expectRevert(ForcedInclusion.NoDelay.selector);
        new ForcedInclusion(c);
    }

    function test_FuzzEarlierHashesStay(bytes[] calldata objects) public {
        bytes32[] memory hashes = new bytes32[](objects.length + 1);
        for (uint64 i; i < objects.length; ++i) {
            bytes memory object = objects[i].length == 0 ? bytes("x") : objects[i];
            one(object);
            bytes32 leaf = keccak256(abi.encode(keccak256(object), uint8(0), uint64(4)));
            hashes[i + 1] = keccak256(abi.encodePacked(hashes[i], leaf));
        }
        for (uint64 i; i <= objects.length; ++i) {
            vm.assertEq(forced.hashAt(i), hashes[i], "hash");
        }
    }

    function one(bytes memory object) private {
        bytes[] memory objects = new bytes[](1);
        objects[0] = object;
        forced.enqueue{value: FEE}(objects);
    }

    /// @dev From an event's data: hashes and the length behind them.
    function fromBlobs(bytes memory data) private {
        bytes32[] memory hashes = new bytes32[](data.length / 32);
        for (uint256 i; i < hashes.length; ++i) {
            bytes32 versioned;
            assembly ("memory-safe") {
                versioned := mload(add(data, mul(add(i, 1), 0x20)))
            }
            hashes[i] = versioned;
        }
        uint64 length;
        assembly ("memory-safe") {
            length := mload(add(data, mload(data)))
        }
        vm.blobhashes(hashes);
        forced.enqueueBlobs{value: FEE}(lengths(length));
    }

    function blobs(uint256 n) private {
        bytes32[] memory hashes = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            hashes[i] = hashOf(i);
        }
        vm.blobhashes(hashes);
    }

    function hashOf(uint256 i) private pure returns (bytes32) {
        return bytes32(uint256(1) << 248 | i + 1);
    }

    function lengths(uint64 length) private pure returns (uint64[] memory all) {
        all = new uint64[](1);
        all[0] = length;
    }

    function field(uint256 i, string memory name) private pure returns (string memory) {
        return string.concat(".entries[", vm.toString(i), "]", name);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockCertificate} from "../../src/LockVerifier.sol";
import {RollupFixture} from "./RollupFixture.sol";
import {vm} from "./Vm.sol";

/// @notice Publishes whatever comes to its mind, right or wrong, and keeps a naive record of what was accepted.
contract RandomPublisher is RollupFixture {
    CheckpointHeader[] private accepted;
    uint64 public refused;

    constructor() {
        deploy(4);
    }

    /// The tip never goes back.
    modifier forwards() {
        (uint64 number, uint64 lastChunk,,,) = rollup.tips();
        _;
        (uint64 newNumber, uint64 newLastChunk,,,) = rollup.tips();
        vm.assertTrue(newNumber >= number, "number goes back");
        vm.assertTrue(newLastChunk >= lastChunk, "last chunk goes back");
    }

    /// Extends, perhaps with one field off by a little.
    function extend(uint8 slots, uint8 chunks, uint8 field, int8 off) external forwards {
        (,, uint64 slot,,) = rollup.tips();
        CheckpointHeader memory header = nextHeader(slot + slots % 4, 1 + chunks % 8);
        attempt(distort(header, field, off), accepted.length);
    }

    /// Supersedes the tip, perhaps with fewer chunks or one field off by a little.
    function supersede(uint8 chunks, uint8 field, int8 off) external forwards {
        if (accepted.length == 0) return;
        CheckpointHeader memory header = accepted[accepted.length - 1];
        header.lastChunk = header.firstChunk + chunks % 16;
        header.stateRoot = keccak256(abi.encode(header.lastChunk));
        attempt(distort(header, field, off), accepted.length - 1);
    }

    /// Publishes an accepted checkpoint again.
    function replay(uint256 which) external forwards {
        if (accepted.length == 0) return;
        attempt(accepted[which % accepted.length], accepted.length);
    }

    /// Anyone's way in, with a certificate.
    function extendLocked(uint8 slots, uint8 chunks, uint8 signers, uint8 field, int8 off) external forwards {
        (,, uint64 slot,,) = rollup.tips();
        CheckpointHeader memory header = nextHeader(slot + slots % 4, 1 + chunks % 8);
        header = distort(header, field, off);
        LockCertificate memory cert = certify(hashOf(header), slot, 0, signers % 16);
        warpToSlot(header.slot + OPEN_AFTER);
        carryBlobs(1);
        try rollup.publishLocked(header, 1, cert) {
            accepted.push(header);
        } catch {
            ++refused;
        }
    }

    function attempt(CheckpointHeader memory header, uint256 position) private {
        warpToSlot(header.slot + 1);
        carryBlobs(1);
        vm.prank(publisherOf(header.slot + 1, 0));
        try rollup.propose(single(header), 1) {
            if (position < accepted.length) accepted.pop();
            accepted.push(header);
        } catch {
            ++refused;
        }
    }

    function distort(CheckpointHeader memory header, uint8 field, int8 off)
        private
        pure
        returns (CheckpointHeader memory)
    {
        uint64 by = uint64(int64(off % 3));
        unchecked {
            if (field % 16 == 0) header.number += by;
            if (field % 16 == 1) header.firstChunk += by;
            if (field % 16 == 2) header.lastChunk += by;
            if (field % 16 == 3 && header.slot > 2) header.slot += by;
            if (field % 16 == 4) header.parentHash = bytes32(uint256(header.parentHash) + by);
        }
        return header;
    }

    function count() external view returns (uint256) {
        return accepted.length;
    }

    /// The record: every chunk from 1 on in one checkpoint, in order, slots never back, hashes chained.
    function checkRecord() external view {
        (uint64 number, uint64 lastChunk, uint64 slot,,) = rollup.tips();
        vm.assertEq(number, accepted.length, "number");

        bytes32 parent = GENESIS_HASH;
        uint64 chunk;
        uint64 previous;
        for (uint256 i; i < accepted.length; ++i) {
            CheckpointHeader memory header = accepted[i];
            vm.assertEq(header.number, i + 1, "numbers are consecutive");
            vm.assertEq(header.parentHash, parent, "hashes are chained");
            vm.assertEq(header.firstChunk, chunk + 1, "chunks are covered once, in order");
            vm.assertTrue(header.lastChunk >= header.firstChunk, "a checkpoint covers a chunk");
            vm.assertTrue(header.slot >= previous, "slots do not go back");
            parent = hashOf(header);
            chunk = header.lastChunk;
            previous = header.slot;
        }
        vm.assertEq(lastChunk, chunk, "last chunk");
        vm.assertEq(slot, previous, "slot");
        vm.assertEq(rollup.checkpointHash(number), parent, "tip hash");
    }
}

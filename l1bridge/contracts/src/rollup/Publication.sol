// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../BlobHashes.sol";
import {BlockHistory} from "../BlockHistory.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain} from "./Chain.sol";
import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {Tip, TipLib} from "./Tip.sol";

/// @notice What one publishing transaction carries along from header to header.
struct Cursor {
    Tip tip;
    /// Index of the next header's first effect blob.
    uint256 blob;
    bytes32 attestationBlob;
    /// Slot ‖ turn of the records to write; whose right is used.
    uint256 seat;
    /// Headers must be of earlier slots.
    uint64 before;
    uint64 epochDuration;
    uint64 ring;
    /// A certificate stands behind the headers.
    bool certified;
    /// `tip` has all members of the next header's parent; without that only a certificate vouches for the rest.
    bool parentKnown;
}

/// @title Accepting new checkpoints
library Publication {
    /// @notice The number of effect blobs of `headers` headers, one byte each.
    function sum(uint256 blobCounts, uint256 headers) internal pure returns (uint256 total) {
        uint256 rest = blobCounts;
        for (uint256 i; i < headers; ++i) {
            total += rest & 0xff;
            rest >>= 8;
        }
        if (rest != 0) revert IRollup.BadBlobCounts(blobCounts);
    }

    /// @notice Moves the cursor onto `header`, whose parent was checked, and writes its record.
    function accept(
        Chain storage chain,
        Cursor memory cursor,
        CheckpointHeader calldata header,
        bytes32 hash,
        uint256 blobCount
    ) internal {
        if (blobCount == 0) revert IRollup.BadBlobCounts(0);
        if (cursor.parentKnown) _checkFollows(cursor.tip, header);
        _checkItself(cursor, header);
        _checkOrigin(cursor.certified, header);

        bytes32 blobs = BlobHashes.digest(cursor.blob, blobCount);
        if (blobs != header.blobsHash) revert IRollup.WrongBlobs(blobs, header.blobsHash);

        cursor.tip = cursor.tip.moved(header);
        cursor.parentKnown = true;
        uint256 seat = cursor.seat;
        uint64 number = header.number;
        chain.records[number % cursor.ring] = Records.make(hash, seat);
        emit IRollup.CheckpointProposed(
            number,
            hash,
            header.lastChunk,
            cursor.attestationBlob,
            uint8(cursor.blob),
            uint8(blobCount),
            uint40(seat >> 8),
            uint8(seat)
        );
        cursor.blob += blobCount;
    }

    /// @dev What holds between a header and its parent, the tip.
    function _checkFollows(Tip tip, CheckpointHeader calldata header) private pure {
        if (header.firstChunk != tip.lastChunk() + 1) {
            revert IRollup.WrongFirstChunk(tip.lastChunk() + 1, header.firstChunk);
        }
        if (header.slot < tip.slot()) revert IRollup.WrongSlot(tip.slot(), header.slot);
        if (header.originNumber < tip.originNumber()) {
            revert IRollup.OriginBehindParent(tip.originNumber(), header.originNumber);
        }
    }

    /// @dev What holds of every header: a slot already over, its own epoch, this generation, a sane range.
    function _checkItself(Cursor memory cursor, CheckpointHeader calldata header) private pure {
        uint64 slot = header.slot;
        if (slot >= cursor.before) revert IRollup.SlotNotOver(slot, cursor.before);
        uint64 epoch = slot / cursor.epochDuration;
        if (header.epoch != epoch) revert IRollup.WrongEpoch(epoch, header.epoch);
        uint32 generation = cursor.tip.generation();
        if (header.generation != generation) revert IRollup.WrongGeneration(generation, header.generation);
        uint64 first = header.firstChunk;
        uint64 last = header.lastChunk;
        if (last < first || last - first > type(uint16).max || last > TipLib.LAST_CHUNK) {
            revert IRollup.WrongLastChunk(first, last);
        }
    }

    /// @dev The origin is looked up each time, in what L1 still knows of its own blocks; past that only a certificate
    /// vouches for it, so that no outage makes a lock unpublishable.
    function _checkOrigin(bool certified, CheckpointHeader calldata header) private view {
        uint64 number = header.originNumber;
        bytes32 hash = header.originHash;
        bytes32 known =
            uint256(number) + 256 >= block.number ? blockhash(number) : BlockHistory.blockHash(number);
        if (known == hash && hash != 0) return;
        if (!certified || !BlockHistory.isForgotten(number)) revert IRollup.OriginNotCanonical(number, hash);
    }
}

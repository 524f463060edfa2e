// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../BlobHashes.sol";
import {BlockHistory} from "../BlockHistory.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain} from "./Chain.sol";
import {HeaderFields} from "./HeaderFields.sol";
import {IRollup} from "./IRollup.sol";
import {Queues} from "./Queues.sol";
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
    uint256 before;
    uint256 epochDuration;
    uint256 ring;
    /// A certificate stands behind the headers.
    bool certified;
    /// `tip` has all members of the next header's parent; without that only a certificate vouches for the rest.
    bool parentKnown;
}

/// @title Accepting new checkpoints
library Publication {
    using HeaderFields for CheckpointHeader;

    /// @notice The number of effect blobs of `headers` headers, one byte each.
    function sum(uint256 blobCounts, uint256 headers) internal pure returns (uint256 total) {
        uint256 rest = blobCounts;
        for (uint256 i; i < headers; ++i) {
            unchecked {
                total += rest & 0xff;
            }
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
        uint64 last = header.lastChunkOf();
        _checkChunks(cursor, header.firstChunkOf(), last);
        _checkSlot(cursor, header, header.slotOf());
        _checkOrigin(cursor, header);
        Queues.checkTaken(chain.feeds, header, cursor.tip, cursor.parentKnown);

        uint256 first = cursor.blob;
        bytes32 blobs = BlobHashes.digest(first, blobCount);
        if (blobs != header.blobsHash) revert IRollup.WrongBlobs(blobs, header.blobsHash);

        cursor.tip = cursor.tip.moved(header);
        cursor.parentKnown = true;
        uint256 seat = cursor.seat;
        uint64 number = header.numberOf();
        chain.records[number % cursor.ring] = Records.make(hash, seat);
        uint256 place = last | first << 64 | blobCount << 72 | seat << 80;
        emit IRollup.CheckpointProposed(number, hash, cursor.attestationBlob, place);
        unchecked {
            cursor.blob = first + blobCount;
        }
    }

    /// @dev It starts where its parent ends, and has a sane number of chunks.
    function _checkChunks(Cursor memory cursor, uint64 first, uint64 last) private pure {
        unchecked {
            if (cursor.parentKnown && first != cursor.tip.lastChunk() + 1) {
                revert IRollup.WrongFirstChunk(cursor.tip.lastChunk() + 1, first);
            }
            if (last < first || last - first > type(uint16).max || last > TipLib.LAST_CHUNK) {
                revert IRollup.WrongLastChunk(first, last);
            }
        }
    }

    /// @dev A slot already over and not before its parent's, its own epoch, this generation.
    function _checkSlot(Cursor memory cursor, CheckpointHeader calldata header, uint64 slot) private pure {
        if (slot >= cursor.before) revert IRollup.SlotNotOver(slot, uint64(cursor.before));
        Tip tip = cursor.tip;
        if (cursor.parentKnown && slot < tip.slot()) revert IRollup.WrongSlot(tip.slot(), slot);
        uint256 epoch = slot / cursor.epochDuration;
        if (header.epochOf() != epoch) revert IRollup.WrongEpoch(uint64(epoch), header.epoch);
        if (header.generationOf() != tip.generation()) {
            revert IRollup.WrongGeneration(tip.generation(), header.generation);
        }
    }

    /// @dev It does not go back. It is looked up each time, in what L1 still knows of its own blocks; past that only a
    /// certificate vouches for it, so that no outage makes a lock unpublishable.
    function _checkOrigin(Cursor memory cursor, CheckpointHeader calldata header) private view {
        uint64 number = header.originNumberOf();
        bytes32 hash = header.originHash;
        if (cursor.parentKnown && number < cursor.tip.originNumber()) {
            revert IRollup.OriginBehindParent(cursor.tip.originNumber(), number);
        }
        bool recent;
        unchecked {
            recent = uint256(number) + 256 >= block.number;
        }
        bytes32 known = recent ? blockhash(number) : BlockHistory.blockHash(number);
        if (known == hash && hash != 0) return;
        if (!cursor.certified || !BlockHistory.isForgotten(number)) {
            revert IRollup.OriginNotCanonical(number, hash);
        }
    }
}

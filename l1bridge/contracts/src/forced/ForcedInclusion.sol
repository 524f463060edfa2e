// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SlotClock} from "../SlotClock.sol";

/// @notice The rollup, which is told how many entries there are.
interface IForcedCount {
    function forcedCame(uint64 count) external;
}

/// @notice What a deployment fixes of the queue of forced txs.
struct ForcedConfig {
    IForcedCount rollup;
    /// Start of slot 0 (unix seconds), seconds of a slot, slots of an epoch: the rollup's.
    uint64 genesisTime;
    uint64 slotDuration;
    uint64 epochDuration;
    /// Epochs from that in which an entry came to the first in which it is due: what is due was there at whatever L1
    /// block a header may name, and an epoch more (design 4.10).
    uint64 delay;
    /// Entries that a header takes at least while one is due behind it.
    uint64 minForced;
    /// Bytes of a tx object at most.
    uint64 maxObjectBytes;
    /// Wei for each entry.
    uint256 fee;
}

/// @title Txs that a committee must take
/// @notice Anybody enqueues whole tx objects; the chain takes all of them, in this order, each with effect if it can be
/// executed then and without if not (seeds 003, "Forced inclusion queue"; design 4.10). Nothing is looked at here but
/// sizes. What the chain took so far a checkpoint's header says by count and rolling hash.
/// @dev An entry is known by its leaf, keccak256(abi.encode(content, kind, due)), where the content is keccak256 of the
/// event's `data`. Dues never go down. The fees stay here for good: they are there to make junk dear, and whoever had
/// them could make it cheap for himself.
contract ForcedInclusion is SlotClock {
    /// @notice `data` is the object.
    uint8 public constant CALLDATA = 0;
    /// @notice `data` is the versioned hashes of the blobs with the object, 32 bytes each, and its length in 8 bytes.
    uint8 public constant BLOBS = 1;
    /// @notice Bytes that a blob holds: 31 in each word, behind a zero byte. What is left over at the end is zeros.
    uint256 public constant BLOB_BYTES = 4096 * 31;

    IForcedCount public immutable rollup;
    uint64 public immutable delay;
    uint64 public immutable minForced;
    uint64 public immutable maxObjectBytes;
    uint256 public immutable fee;

    /// @notice The rolling hash of the first so many: keccak256(the one before ‖ leaf); of none 0.
    mapping(uint64 count => bytes32) public hashAt;

    /// @dev Of each entry; there are as many as it is long.
    uint32[] private _dues;

    /// @param hash The rolling hash with this entry.
    event Enqueued(
        uint64 indexed index, bytes32 indexed content, bytes32 hash, uint8 kind, uint64 due, bytes data
    );

    error NoEntries();
    error WrongFee(uint256 needed, uint256 sent);
    error NotAnObject(uint256 length, uint64 most);
    error MissingBlob(uint256 index);
    error UnexpectedBlob(uint256 index);
    error NoDelay();
    error QueueFull();

    constructor(ForcedConfig memory config)
        SlotClock(config.genesisTime, config.slotDuration, config.epochDuration)
    {
        // An entry that is due at once would make what is locked already unpublishable.
        if (config.delay < 2) revert NoDelay();
        rollup = config.rollup;
        delay = config.delay;
        minForced = config.minForced;
        maxObjectBytes = config.maxObjectBytes;
        fee = config.fee;
    }

    /// @notice Entries so far.
    function count() public view returns (uint64) {
        return uint64(_dues.length);
    }

    /// @notice The first epoch in which an entry is due.
    function dueOf(uint64 index) external view returns (uint64) {
        return _dues[index];
    }

    /// @notice The first epoch in which what is enqueued now is due.
    function due() public view returns (uint64) {
        if (block.timestamp < genesisTime) return delay;
        return epochAt(slotAt(block.timestamp)) + delay;
    }

    /// @notice Whether a header of an epoch leaves too much: it took fewer than `minForced`, from `taken` to `total`, and
    /// the next one was due.
    function leavesDue(uint64 taken, uint64 total, uint64 epoch) external view returns (bool) {
        return total < _dues.length && total < taken + minForced && _dues[total] <= epoch;
    }

    /// @notice Enqueues objects that the call brings, in their order.
    /// @return first The index of the first.
    function enqueue(bytes[] calldata objects) external payable returns (uint64 first) {
        first = _begin(objects.length);
        for (uint256 i; i < objects.length; ++i) {
            _checkLength(objects[i].length);
            _append(CALLDATA, objects[i]);
        }
        rollup.forcedCame(count());
    }

    /// @notice Enqueues objects that the transaction's blobs hold, in their order, each beginning with a blob of its own.
    /// @param lengths Bytes of each object.
    /// @return first The index of the first.
    function enqueueBlobs(uint64[] calldata lengths) external payable returns (uint64 first) {
        first = _begin(lengths.length);
        uint256 blob;
        for (uint256 i; i < lengths.length; ++i) {
            uint64 length = lengths[i];
            _checkLength(length);
            bytes memory hashes;
            for (uint256 end = blob + (length + BLOB_BYTES - 1) / BLOB_BYTES; blob < end; ++blob) {
                bytes32 versioned = blobhash(blob);
                if (versioned == 0) revert MissingBlob(blob);
                hashes = abi.encodePacked(hashes, versioned);
            }
            _append(BLOBS, abi.encodePacked(hashes, length));
        }
        if (blobhash(blob) != 0) revert UnexpectedBlob(blob);
        rollup.forcedCame(count());
    }

    function _begin(uint256 entries) private returns (uint64 first) {
        if (entries == 0) revert NoEntries();
        if (msg.value != fee * entries) revert WrongFee(fee * entries, msg.value);
        first = count();
        // A header's total is kept in 32 bits.
        if (first + entries > type(uint32).max) revert QueueFull();
    }

    function _append(uint8 kind, bytes memory data) private {
        uint64 index = count();
        uint64 epoch = due();
        bytes32 content = keccak256(data);
        bytes32 leaf = keccak256(abi.encode(content, kind, epoch));
        bytes32 hash = keccak256(abi.encodePacked(hashAt[index], leaf));
        hashAt[index + 1] = hash;
        _dues.push(uint32(epoch));
        emit Enqueued(index, content, hash, kind, epoch, data);
    }

    function _checkLength(uint256 length) private view {
        if (length == 0 || length > maxObjectBytes) revert NotAnObject(length, maxObjectBytes);
    }
}

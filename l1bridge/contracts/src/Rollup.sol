// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "./BlobHashes.sol";
import {BlockHistory} from "./BlockHistory.sol";
import {ChainName} from "./ChainName.sol";
import {CheckpointHeader} from "./CheckpointHeader.sol";
import {GenesisCommittee} from "./GenesisCommittee.sol";
import {IRollup} from "./IRollup.sol";
import {LockCertificate, LockVerifier} from "./LockVerifier.sol";
import {RollupConfig} from "./RollupConfig.sol";
import {SlotClock} from "./SlotClock.sol";

/// @title Rollup
/// @notice The chain of checkpoints of one genesis committee; the invariants are IRollup's.
contract Rollup is IRollup, SlotClock, GenesisCommittee {
    /// @notice How many checkpoint hashes are kept; covers two epochs and more.
    uint256 public constant RING = 256;

    /// @dev The last checkpoint, in one storage slot. Widths bound nothing in practice: `number` counts
    /// checkpoints, slots and origins are held to the present, `span` bounds the chunks of one checkpoint.
    struct Tip {
        uint48 number;
        uint48 slot;
        uint32 generation;
        /// lastChunk - firstChunk.
        uint16 span;
        uint64 lastChunk;
        uint48 originNumber;
    }

    /// @dev What one transaction carries along from header to header.
    struct Cursor {
        Tip tip;
        bytes32 tipHash;
        bytes32 originHash;
        uint64 currentSlot;
        bool certified;
    }

    /// @notice Seconds of a slot after which one more committee position may publish.
    uint64 public immutable publishTimeout;
    /// @notice Slots after a checkpoint's own from which anyone may publish it.
    uint64 public immutable openAfter;
    /// @notice Root of the archive tree at genesis.
    bytes32 public immutable genesisArchiveRoot;
    /// @notice State root at genesis.
    bytes32 public immutable genesisStateRoot;
    uint64 private immutable _restartCount;

    Tip private _tip;
    bytes32 private _originHash;
    uint64 private _provenNumber;
    /// @dev Checkpoint number mod RING to hash.
    bytes32[RING] private _ring;

    constructor(
        RollupConfig memory config,
        address[] memory attesters,
        address[] memory publishers,
        bytes memory genesisParams
    )
        SlotClock(config.genesisTime, config.slotDuration, config.epochDuration)
        GenesisCommittee(attesters, publishers)
    {
        if (config.publishTimeout == 0) revert ZeroPublishTimeout();
        if (config.openAfter == 0) revert ZeroOpenAfter();
        if (config.epochDuration > RING / 2) revert EpochsOutgrowRing(config.epochDuration, RING);
        if (config.genesisCheckpointHash == 0) revert ZeroGenesisCheckpointHash();

        publishTimeout = config.publishTimeout;
        openAfter = config.openAfter;
        genesisArchiveRoot = config.genesisArchiveRoot;
        genesisStateRoot = config.genesisStateRoot;
        _restartCount = config.restartCount;

        _ring[0] = config.genesisCheckpointHash;
        // Nothing is deployed in block 0, but a fresh L1 estimates gas in it.
        uint256 before = block.number == 0 ? 0 : block.number - 1;
        _tip.originNumber = uint48(before);
        _originHash = blockhash(before);
        emit GenesisParams(genesisParams);
    }

    /// @inheritdoc IRollup
    function propose(CheckpointHeader[] calldata headers, uint256 blobCounts) external {
        if (headers.length == 0) revert NoHeaders();
        Cursor memory cursor = _open();
        _checkPublisher(cursor.currentSlot);

        uint256 blob;
        uint256 counts = blobCounts;
        bytes32 attestationBlob = BlobHashes.last(_sumCounts(blobCounts, headers.length));
        for (uint256 i; i < headers.length; ++i) {
            blob = _accept(cursor, headers[i], blob, counts & 0xff, attestationBlob);
            counts >>= 8;
        }
        _close(cursor);
    }

    /// @inheritdoc IRollup
    function publishLocked(CheckpointHeader calldata header, uint256 blobCount, LockCertificate calldata cert)
        external
    {
        Cursor memory cursor = _open();
        uint256 openFrom = uint256(header.slot) + openAfter;
        if (cursor.currentSlot < openFrom) revert NotOpen(openFrom, cursor.currentSlot);
        verifyLock(header.hash(), header.epoch, cert);

        cursor.certified = true;
        bytes32 attestationBlob = BlobHashes.last(_sumCounts(blobCount, 1));
        _accept(cursor, header, 0, blobCount, attestationBlob);
        _close(cursor);
    }

    /// @inheritdoc IRollup
    function verifyLock(bytes32 hash, uint64 epoch, LockCertificate calldata cert) public view {
        uint64 present = epochAt(slotAt(block.timestamp));
        if (cert.epoch < epoch || cert.epoch > present) revert WrongSigningEpoch(epoch, present, cert.epoch);
        bytes memory ext = LockVerifier.extension(cert.kind, cert.epoch, hash);
        bytes32 digest =
            LockVerifier.digest(ext, cert.height, cert.round, ChainName.build(address(this), _restartCount));
        LockVerifier.verify(cert, digest, _attesters);
    }

    /// @inheritdoc IRollup
    function tips()
        external
        view
        returns (uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 provenNumber)
    {
        Tip memory tip = _tip;
        return (tip.number, tip.lastChunk, tip.slot, tip.generation, _provenNumber);
    }

    /// @inheritdoc IRollup
    function origin() external view returns (uint64 number, bytes32 hash) {
        return (_tip.originNumber, _originHash);
    }

    /// @inheritdoc IRollup
    function checkpointHash(uint64 number) external view returns (bytes32) {
        uint256 tip = _tip.number;
        if (number > tip || number + RING <= tip) revert OutOfRing(number);
        return _ring[number % RING];
    }

    /// @inheritdoc IRollup
    function chainId() external view returns (string memory) {
        return string(ChainName.build(address(this), _restartCount));
    }

    function _open() private view returns (Cursor memory cursor) {
        cursor.tip = _tip;
        cursor.tipHash = _ring[cursor.tip.number % RING];
        cursor.originHash = _originHash;
        cursor.currentSlot = slotAt(block.timestamp);
    }

    function _close(Cursor memory cursor) private {
        _tip = cursor.tip;
    }

    /// @dev Elapsed time of the slot, not an argument, says how many backups have their turn.
    function _checkPublisher(uint64 slot) private view {
        uint256 backups = _sinceGenesis(block.timestamp) % slotDuration / publishTimeout;
        if (!_mayPublish(msg.sender, slot, backups)) revert NotPublisher(msg.sender, slot);
    }

    /// @dev Moves the cursor onto `header`, or reverts. Returns the index of the blob after its effect blobs.
    function _accept(
        Cursor memory cursor,
        CheckpointHeader calldata header,
        uint256 firstBlob,
        uint256 blobCount,
        bytes32 attestationBlob
    ) private returns (uint256) {
        Tip memory tip = cursor.tip;
        uint64 number = header.number;
        uint64 lastChunk = header.lastChunk;
        bytes32 hash = header.hash();

        if (number == tip.number) {
            _checkSupersedes(tip, header);
            emit CheckpointSuperseded(number, cursor.tipHash, hash);
        } else {
            _checkExtends(cursor, header);
        }
        _checkSlot(cursor, header);
        _checkOrigin(cursor, header);

        bytes32 blobs = BlobHashes.digest(firstBlob, blobCount);
        if (blobs != header.blobsHash) revert WrongBlobs(blobs, header.blobsHash);

        tip.number = uint48(number);
        tip.slot = uint48(header.slot);
        tip.span = uint16(lastChunk - header.firstChunk);
        tip.lastChunk = lastChunk;
        cursor.tipHash = hash;
        _ring[number % RING] = hash;
        emit CheckpointProposed(number, hash, lastChunk, attestationBlob);
        return firstBlob + blobCount;
    }

    /// @dev The next checkpoint: starts where the tip ends, in its slot or a later one.
    function _checkExtends(Cursor memory cursor, CheckpointHeader calldata header) private pure {
        Tip memory tip = cursor.tip;
        if (header.number != tip.number + 1) revert WrongNumber(tip.number, header.number);
        if (header.parentHash != cursor.tipHash) revert WrongParent(cursor.tipHash, header.parentHash);
        if (header.firstChunk != tip.lastChunk + 1) {
            revert WrongFirstChunk(tip.lastChunk + 1, header.firstChunk);
        }
        if (header.slot < tip.slot) revert WrongSlot(tip.slot, header.slot);
    }

    /// @dev The same checkpoint with more chunks: same parent, slot and start, while unproven.
    function _checkSupersedes(Tip memory tip, CheckpointHeader calldata header) private view {
        uint64 number = header.number;
        if (number <= _provenNumber) revert AlreadyProven(number);
        bytes32 parent = _ring[(number - 1) % RING];
        if (header.parentHash != parent) revert WrongParent(parent, header.parentHash);
        uint64 firstChunk = tip.lastChunk - tip.span;
        if (header.firstChunk != firstChunk) revert WrongFirstChunk(firstChunk, header.firstChunk);
        if (header.slot != tip.slot) revert WrongSlot(tip.slot, header.slot);
        if (header.lastChunk <= tip.lastChunk) revert NotLonger(tip.lastChunk, header.lastChunk);
    }

    /// @dev What holds of every header: a slot already over, its own epoch, this generation, a sane range.
    function _checkSlot(Cursor memory cursor, CheckpointHeader calldata header) private view {
        uint64 slot = header.slot;
        if (slot >= cursor.currentSlot) revert SlotNotOver(slot, cursor.currentSlot);
        if (header.epoch != epochAt(slot)) revert WrongEpoch(epochAt(slot), header.epoch);
        if (header.generation != cursor.tip.generation) {
            revert WrongGeneration(cursor.tip.generation, header.generation);
        }
        uint64 first = header.firstChunk;
        uint64 last = header.lastChunk;
        if (last < first || last - first > type(uint16).max) revert WrongLastChunk(first, last);
    }

    /// @dev The tip's origin again, or a later canonical block. Only a later one is looked up and stored.
    function _checkOrigin(Cursor memory cursor, CheckpointHeader calldata header) private {
        Tip memory tip = cursor.tip;
        uint64 number = header.originNumber;
        bytes32 hash = header.originHash;
        if (hash == cursor.originHash && number == tip.originNumber) return;

        if (number < tip.originNumber) revert OriginBehindTip(tip.originNumber, number);
        bool known = hash != 0 && hash == BlockHistory.blockHash(number);
        bool vouched = cursor.certified && number > tip.originNumber && BlockHistory.isForgotten(number);
        if (!known && !vouched) revert OriginNotCanonical(number, hash);

        tip.originNumber = uint48(number);
        cursor.originHash = hash;
        _originHash = hash;
    }

    /// @dev The number of effect blobs of `headers` headers: one byte each, none zero, nothing above them.
    function _sumCounts(uint256 blobCounts, uint256 headers) private pure returns (uint256 sum) {
        uint256 rest = blobCounts;
        for (uint256 i; i < headers; ++i) {
            if (rest & 0xff == 0) revert BadBlobCounts(blobCounts);
            sum += rest & 0xff;
            rest >>= 8;
        }
        if (rest != 0) revert BadBlobCounts(blobCounts);
    }
}

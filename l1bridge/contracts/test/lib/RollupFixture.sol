// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockCertificate, LockVerifier} from "../../src/LockVerifier.sol";
import {Rollup} from "../../src/Rollup.sol";
import {RollupConfig} from "../../src/RollupConfig.sol";
import {BlockHistory} from "../../src/BlockHistory.sol";
import {vm} from "./Vm.sol";

/// @notice A deployed rollup with a committee whose keys are known, and headers that fit its tip.
abstract contract RollupFixture {
    uint64 internal constant GENESIS = 1_700_000_000;
    uint64 internal constant SLOT = 36;
    uint64 internal constant EPOCH = 32;
    uint64 internal constant TIMEOUT = 6;
    uint64 internal constant OPEN_AFTER = 2;
    bytes32 internal constant GENESIS_HASH = keccak256("genesis");
    uint256 internal constant DEPLOY_BLOCK = 10_000;
    bytes internal constant HISTORY_CODE = hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f3560014303811160425761"
        hex"1fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    Rollup internal rollup;
    uint256[] internal keys;
    address[] internal attesters;
    address[] internal publishers;

    /// @dev Deploys with a committee of `size` at the start of slot 0.
    function deploy(uint256 size) internal {
        vm.etch(BlockHistory.CONTRACT, HISTORY_CODE);
        vm.prevrandao(keccak256("randao"));
        vm.roll(DEPLOY_BLOCK);
        vm.warp(GENESIS);
        for (uint256 i; i < size; ++i) {
            keys.push(uint256(keccak256(abi.encode("attester", i))));
            attesters.push(vm.addr(keys[i]));
            publishers.push(address(uint160(0x9000 + i)));
        }
        rollup = new Rollup(config(), attesters, publishers, "");
    }

    function config() internal pure returns (RollupConfig memory) {
        return RollupConfig({
            genesisTime: GENESIS,
            slotDuration: SLOT,
            epochDuration: EPOCH,
            publishTimeout: TIMEOUT,
            openAfter: OPEN_AFTER,
            restartCount: 0,
            genesisCheckpointHash: GENESIS_HASH,
            genesisArchiveRoot: keccak256("archive"),
            genesisStateRoot: keccak256("state")
        });
    }

    function warpToSlot(uint64 slot) internal {
        vm.warp(GENESIS + slot * SLOT);
    }

    /// @dev The publisher whose turn it is `backups` timeouts into a slot.
    function publisherOf(uint64 slot, uint256 backups) internal view returns (address) {
        return publishers[(rollup.leaderPosition(slot) + backups) % publishers.length];
    }

    /// @dev A header of `chunks` chunks and one effect blob that extends the tip in `slot`.
    function nextHeader(uint64 slot, uint64 chunks) internal view returns (CheckpointHeader memory) {
        (uint64 number, uint64 lastChunk,,,) = rollup.tips();
        return headerAfter(number, rollup.checkpointHash(number), lastChunk, slot, chunks);
    }

    /// @dev A header of `chunks` chunks on top of a given parent.
    function headerAfter(uint64 number, bytes32 parent, uint64 lastChunk, uint64 slot, uint64 chunks)
        internal
        view
        returns (CheckpointHeader memory header)
    {
        (header.originNumber, header.originHash) = rollup.origin();
        header.number = number + 1;
        header.parentHash = parent;
        header.slot = slot;
        header.epoch = slot / EPOCH;
        header.firstChunk = lastChunk + 1;
        header.lastChunk = lastChunk + chunks;
        header.chunksRoot = keccak256(abi.encode("chunks", header.lastChunk));
        header.archiveRoot = keccak256(abi.encode("archive", header.lastChunk));
        header.stateRoot = keccak256(abi.encode("state", header.lastChunk));
        header.effectsHash = keccak256(abi.encode("effects", header.lastChunk));
        header.inTotal = 70_000;
        header.inHash = keccak256("in");
        header.forcedTotal = 300;
        header.forcedHash = keccak256("forced");
        header.totalMana = 1_000_000;
        header.totalFees = 1e15;
        header.feePerDaGas = 1_000;
        header.feePerL2Gas = 1_000_000;
        header.blobsHash = keccak256(abi.encodePacked(effectBlob(0)));
    }

    function hashOf(CheckpointHeader memory header) internal pure returns (bytes32) {
        return keccak256(abi.encode(header));
    }

    function effectBlob(uint256 i) internal pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode("blob", i))) >> 8 | (1 << 248));
    }

    function attestationBlob() internal pure returns (bytes32) {
        return effectBlob(1000);
    }

    /// @dev Gives the transaction effect blobs 0..count-1 and the attestation blob.
    function carryBlobs(uint256 count) internal {
        bytes32[] memory hashes = new bytes32[](count + 1);
        for (uint256 i; i < count; ++i) {
            hashes[i] = effectBlob(i);
        }
        hashes[count] = attestationBlob();
        vm.blobhashes(hashes);
    }

    function single(CheckpointHeader memory header)
        internal
        pure
        returns (CheckpointHeader[] memory headers)
    {
        headers = new CheckpointHeader[](1);
        headers[0] = header;
    }

    /// @dev Publishes in the slot after the header's, as that slot's leader.
    function publish(CheckpointHeader memory header) internal {
        warpToSlot(header.slot + 1);
        carryBlobs(1);
        vm.prank(publisherOf(header.slot + 1, 0));
        rollup.propose(single(header), 1);
    }

    /// @dev Expects `publish(header)` to fail with `data`.
    function refuse(CheckpointHeader memory header, bytes memory data) internal {
        warpToSlot(header.slot + 1);
        carryBlobs(1);
        refuseNow(header, data);
    }

    /// @dev Expects a proposal by this slot's leader, with the blobs and time as they are, to fail with `data`.
    function refuseNow(CheckpointHeader memory header, bytes memory data) internal {
        address sender = publisherOf(rollup.currentSlot(), 0);
        vm.expectRevert(data);
        vm.prank(sender);
        rollup.propose(single(header), 1);
    }

    /// @dev Makes `hash` the canonical hash of a past block.
    function setBlockHash(uint256 number, bytes32 hash) internal {
        vm.store(BlockHistory.CONTRACT, bytes32(number % BlockHistory.WINDOW), hash);
    }

    /// @dev A certificate for `hash` by the members of `bitmap`.
    function certify(bytes32 hash, uint64 height, uint32 round, uint256 bitmap)
        internal
        view
        returns (LockCertificate memory)
    {
        uint64 epoch = rollup.epochAt(rollup.currentSlot());
        bytes memory ext = LockVerifier.extension(LockVerifier.LOCKED, epoch, hash);
        bytes32 digest = LockVerifier.digest(ext, height, round, bytes(rollup.chainId()));
        return LockCertificate(LockVerifier.LOCKED, epoch, height, round, bitmap, signAll(digest, bitmap));
    }

    function signAll(bytes32 digest, uint256 bitmap) internal view returns (bytes memory signatures) {
        for (uint256 i; i < 256; ++i) {
            if (bitmap >> i & 1 == 1) {
                (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[i % keys.length], digest);
                signatures = abi.encodePacked(signatures, r, s, v - 27);
            }
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../src/BlockHistory.sol";
import {BlobHashes} from "../src/BlobHashes.sol";
import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {IRollup} from "../src/IRollup.sol";
import {LockCertificate, LockVerifier} from "../src/LockVerifier.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

/// Whoever holds a lock certificate may publish what it locks, once the slot is openAfter slots old.
contract PublishLockedTest is RollupFixture {
    uint256 internal constant THREE_OF_FOUR = 0x0d;

    function setUp() public {
        deploy(4);
        publish(nextHeader(1, 1));
        warpToSlot(3 + OPEN_AFTER);
    }

    function test_AnyoneMayPublishALockedCheckpoint() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        LockCertificate memory cert = certify(hashOf(header), 77, 0, THREE_OF_FOUR);
        vm.expectEmit();
        emit IRollup.CheckpointProposed(2, hashOf(header), 3, attestationBlob());
        vm.prank(address(0xbeef));
        rollup.publishLocked(header, 1, cert);
        vm.assertEq(rollup.checkpointHash(2), hashOf(header), "hash");
    }

    function test_ALaterRoundsCertificateCounts() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        rollup.publishLocked(header, 1, certify(hashOf(header), 77, 3, 0x0f));
    }

    function test_ItSupersedesAShorterTip() public {
        CheckpointHeader memory longer = nextHeader(3, 5);
        publish(nextHeader(3, 2));
        warpToSlot(3 + OPEN_AFTER);
        rollup.publishLocked(longer, 1, certify(hashOf(longer), 77, 0, THREE_OF_FOUR));
        (, uint64 lastChunk,,,) = rollup.tips();
        vm.assertEq(lastChunk, 6, "last chunk");
    }

    function test_NotBeforeTheSlotIsOldEnough() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        LockCertificate memory cert = certify(hashOf(header), 77, 0, THREE_OF_FOUR);
        vm.warp(GENESIS + (3 + OPEN_AFTER) * SLOT - 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotOpen.selector, 3 + OPEN_AFTER, 2 + OPEN_AFTER));
        rollup.publishLocked(header, 1, cert);
    }

    function test_ACertificateOfAnotherHeaderIsRefused() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        LockCertificate memory cert = certify(hashOf(header), 77, 0, THREE_OF_FOUR);
        header.stateRoot = keccak256("another");
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 0));
        rollup.publishLocked(header, 1, cert);
    }

    function test_TooFewSignersAreRefused() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        LockCertificate memory cert = certify(hashOf(header), 77, 0, 0x0c);
        vm.expectRevert(abi.encodeWithSelector(LockVerifier.NoQuorum.selector, 2, 3));
        rollup.publishLocked(header, 1, cert);
    }

    function test_ACertificateDoesNotExcuseABadHeader() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        header.firstChunk = 3;
        LockCertificate memory cert = certify(hashOf(header), 77, 0, THREE_OF_FOUR);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 2, 3));
        rollup.publishLocked(header, 1, cert);
    }

    function test_ItsBlobsTravelWithIt() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        LockCertificate memory cert = certify(hashOf(header), 77, 0, THREE_OF_FOUR);
        vm.blobhashes(new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(BlobHashes.MissingBlob.selector, 1));
        rollup.publishLocked(header, 1, cert);
    }

    /// No outage makes a lock unpublishable: past L1's memory the committee's word for the origin stands.
    function test_AnOriginOutOfHistoryIsVouchedFor() public {
        CheckpointHeader memory header = nextHeader(3, 2);
        carryBlobs(1);
        header.originNumber = uint64(DEPLOY_BLOCK) + 20;
        header.originHash = keccak256("later");
        LockCertificate memory cert = certify(hashOf(header), 77, 0, THREE_OF_FOUR);

        vm.roll(header.originNumber + BlockHistory.WINDOW);
        bytes memory notCanonical = abi.encodeWithSelector(
            IRollup.OriginNotCanonical.selector, header.originNumber, header.originHash
        );
        vm.expectRevert(notCanonical);
        rollup.publishLocked(header, 1, cert);

        vm.roll(header.originNumber + BlockHistory.WINDOW + 1);
        rollup.publishLocked(header, 1, cert);
    }
}

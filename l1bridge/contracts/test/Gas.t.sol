// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../src/BlockHistory.sol";
import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {LockCertificate} from "../src/LockVerifier.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

/// @notice What publishing costs with a committee of 48, once the ring has gone round.
/// @dev snapshots/GasTest.json keeps the execution gas of each call, storage cold; the transaction's own 21,000
/// and its calldata come on top (the Go tests print the sum).
contract GasTest is RollupFixture {
    CheckpointHeader internal header;

    function setUp() public {
        deploy(48);
        for (uint64 slot; slot < rollup.RING(); ++slot) {
            publish(nextHeader(slot, 1));
        }
        header = nextHeader(300, 70);
        warpToSlot(310);
    }

    function test_Gas_Propose() public {
        proposeAs(publisherOf(310, 0), single(header), 1);
        vm.snapshotGasLastCall("propose");
    }

    function test_Gas_ProposeAsFifthBackup() public {
        vm.warp(GENESIS + 310 * SLOT + 5 * TIMEOUT);
        proposeAs(publisherOf(310, 5), single(header), 1);
        vm.snapshotGasLastCall("propose as the fifth backup");
    }

    function test_Gas_ProposeWithANewOrigin() public {
        vm.roll(DEPLOY_BLOCK + 100);
        setBlockHash(DEPLOY_BLOCK + 50, keccak256("later"));
        header.originNumber = uint64(DEPLOY_BLOCK) + 50;
        header.originHash = keccak256("later");
        proposeAs(publisherOf(310, 0), single(header), 1);
        vm.snapshotGasLastCall("propose with a new origin");
    }

    function test_Gas_ProposeTwo() public {
        CheckpointHeader[] memory headers = new CheckpointHeader[](2);
        headers[0] = header;
        headers[1] = headerAfter(header.number, hashOf(header), header.lastChunk, 301, 70);
        headers[1].blobsHash = keccak256(abi.encodePacked(effectBlob(1)));
        proposeAs(publisherOf(310, 0), headers, 1 | 1 << 8);
        vm.snapshotGasLastCall("propose two");
    }

    function test_Gas_Supersede() public {
        publish(nextHeader(300, 30));
        warpToSlot(310);
        proposeAs(publisherOf(310, 0), single(header), 1);
        vm.snapshotGasLastCall("supersede");
    }

    function test_Gas_PublishLocked33Of48() public {
        LockCertificate memory cert = certify(hashOf(header), 77, 0, (1 << 33) - 1);
        CheckpointHeader memory h = header;
        cold();
        carryBlobs(1);
        rollup.publishLocked(h, 1, cert);
        vm.snapshotGasLastCall("publishLocked, 33 of 48");
    }

    function proposeAs(address sender, CheckpointHeader[] memory headers, uint256 blobCounts) private {
        cold();
        carryBlobs(headers.length);
        vm.prank(sender);
        rollup.propose(headers, blobCounts);
    }

    /// @dev Forgets what the set-up of a test has touched, as a new transaction would.
    function cold() private {
        vm.cool(address(rollup));
        vm.cool(BlockHistory.CONTRACT);
    }
}

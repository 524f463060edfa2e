// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {GenesisCommittee} from "../src/GenesisCommittee.sol";
import {IRollup} from "../src/IRollup.sol";
import {Rollup} from "../src/Rollup.sol";
import {RollupConfig} from "../src/RollupConfig.sol";
import {SlotClock} from "../src/SlotClock.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

/// What a deployment starts from, and what it refuses.
contract DeployTest is RollupFixture {
    function setUp() public {
        deploy(4);
    }

    function test_TheChainStartsAtGenesis() public view {
        (uint64 number, uint64 lastChunk, uint64 slot, uint32 generation, uint64 proven) = rollup.tips();
        vm.assertEq(uint256(number) + lastChunk + slot + generation + proven, 0, "tips");
        vm.assertEq(rollup.checkpointHash(0), GENESIS_HASH, "genesis");
        vm.assertEq(rollup.seed(), keccak256(abi.encode(block.prevrandao)), "seed");
        vm.assertEq(rollup.committeeAt(7).length, 4, "committee");
    }

    function test_TheFirstOriginIsTheBlockBeforeDeployment() public view {
        (uint64 number, bytes32 hash) = rollup.origin();
        vm.assertEq(number, DEPLOY_BLOCK - 1, "number");
        vm.assertEq(hash, blockhash(DEPLOY_BLOCK - 1), "hash");
    }

    function test_GenesisCannotBeSuperseded() public {
        CheckpointHeader memory header = nextHeader(0, 1);
        header.number = 0;
        refuse(header, abi.encodeWithSelector(IRollup.AlreadyProven.selector, 0));
    }

    function test_OnlyTheRingIsKept() public {
        vm.expectRevert(abi.encodeWithSelector(IRollup.OutOfRing.selector, 1));
        rollup.checkpointHash(1);

        uint64 ring = uint64(rollup.RING());
        for (uint64 slot; slot < ring; ++slot) {
            publish(nextHeader(slot, 1));
        }
        vm.assertEq(rollup.checkpointHash(ring) != 0 ? 1 : 0, 1, "tip");
        vm.assertEq(rollup.checkpointHash(1) != 0 ? 1 : 0, 1, "oldest");
        vm.expectRevert(abi.encodeWithSelector(IRollup.OutOfRing.selector, 0));
        rollup.checkpointHash(0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.OutOfRing.selector, type(uint64).max));
        rollup.checkpointHash(type(uint64).max);
    }

    function test_FuzzTheChainIdNamesTheDeployment(uint32 l1, uint64 restarts) public {
        vm.chainId(l1);
        RollupConfig memory c = config();
        c.restartCount = restarts;
        Rollup other = new Rollup(c, attesters, publishers, "");
        bytes32 digest = keccak256(abi.encode(uint256(l1), address(other), restarts));

        bytes memory digits = "0123456789abcdef";
        bytes memory expected = "az-";
        for (uint256 i; i < 16; ++i) {
            uint8 octet = uint8(digest[i]);
            expected = abi.encodePacked(expected, digits[octet >> 4], digits[octet & 15]);
        }
        vm.assertEq(other.chainId(), string(expected), "chain id");
    }

    function test_BadConfigsAreRefused() public {
        RollupConfig memory c = config();
        c.slotDuration = 0;
        refuse(c, abi.encodeWithSelector(SlotClock.ZeroSlotDuration.selector));
        c = config();
        c.epochDuration = 0;
        refuse(c, abi.encodeWithSelector(SlotClock.ZeroEpochDuration.selector));
        c.epochDuration = 129;
        refuse(c, abi.encodeWithSelector(IRollup.EpochsOutgrowRing.selector, 129, 256));
        c = config();
        c.publishTimeout = 0;
        refuse(c, abi.encodeWithSelector(IRollup.ZeroPublishTimeout.selector));
        c = config();
        c.openAfter = 0;
        refuse(c, abi.encodeWithSelector(IRollup.ZeroOpenAfter.selector));
        c = config();
        c.genesisCheckpointHash = 0;
        refuse(c, abi.encodeWithSelector(IRollup.ZeroGenesisCheckpointHash.selector));
    }

    function test_BadCommitteesAreRefused() public {
        address[] memory none = new address[](0);
        vm.expectRevert(GenesisCommittee.EmptyCommittee.selector);
        new Rollup(config(), none, none, "");

        vm.expectRevert(abi.encodeWithSelector(GenesisCommittee.PublisherCount.selector, 4, 0));
        new Rollup(config(), attesters, none, "");

        address[] memory repeated = attesters;
        repeated[3] = repeated[1];
        vm.expectRevert(abi.encodeWithSelector(GenesisCommittee.RepeatedAttester.selector, repeated[1]));
        new Rollup(config(), repeated, publishers, "");

        address[] memory unset = attesters;
        unset[2] = address(0);
        vm.expectRevert(abi.encodeWithSelector(GenesisCommittee.ZeroAddress.selector, 2));
        new Rollup(config(), unset, publishers, "");

        address[] memory many = new address[](257);
        vm.expectRevert(abi.encodeWithSelector(GenesisCommittee.CommitteeTooLarge.selector, 257));
        new Rollup(config(), many, many, "");
    }

    function test_StrangersHaveNoPlaceInTheCommittee() public {
        vm.expectRevert(abi.encodeWithSelector(GenesisCommittee.UnknownAttester.selector, address(this)));
        rollup.publisherOf(address(this));
        vm.expectRevert(abi.encodeWithSelector(GenesisCommittee.NoSuchPosition.selector, 4));
        rollup.attesterAt(0, 4);
    }

    function test_FuzzSlotsFollowTheClock(uint64 elapsed) public {
        vm.assertEq(rollup.slotAt(GENESIS + uint256(elapsed)), elapsed / SLOT, "slot");
        vm.assertEq(rollup.epochAt(elapsed), elapsed / EPOCH, "epoch");
        vm.expectRevert(abi.encodeWithSelector(SlotClock.BeforeGenesis.selector, GENESIS - 1));
        rollup.slotAt(GENESIS - 1);
    }

    function refuse(RollupConfig memory c, bytes memory data) private {
        vm.expectRevert(data);
        new Rollup(c, attesters, publishers, "");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// The queue: an entry period, a rate, an order; and governance beside it.
contract QueueTest is StakingFixture {
    function setUp() public {
        deployStaking();
    }

    function test_NobodyEntersBeforeTheEntryPeriod() public {
        deposit(7);
        vm.warp(block.timestamp + ENTRY_PERIOD - 1);
        vm.expectRevert(IStaking.NobodyCanEnter.selector);
        staking.enter(1);
        vm.warp(block.timestamp + 1);
        vm.expectEmit();
        emit IStaking.Entered(attesterOf(7), GENESIS);
        staking.enter(1);
        expectStatus(7, IStaking.Status.ACTIVE);
        vm.assertEq(set.publisherAt(GENESIS), publisherOf(7), "publisher");
    }

    function test_SoManyEnterInAnEpoch() public {
        for (uint256 i = 7; i < 12; ++i) {
            deposit(i);
        }
        vm.warp(block.timestamp + ENTRY_PERIOD);
        staking.enter(1);
        vm.assertEq(staking.entriesLeft(), 1, "one more");
        staking.enter(100);
        vm.assertEq(set.validatorCount(), GENESIS + 2, "two");
        vm.expectRevert(IStaking.NobodyCanEnter.selector);
        staking.enter(100);
        set.turn(9, 0);
        vm.assertEq(staking.entriesLeft(), 2, "of the next epoch");
        staking.enter(100);
        expectStatus(10, IStaking.Status.ACTIVE);
        expectStatus(11, IStaking.Status.QUEUED);
    }

    /// Who left the queue holds nobody up, and has no place in it if it comes back.
    function test_AnEmptyPlaceIsPassedOver() public {
        deposit(7);
        deposit(8);
        uint256 before = azt.balanceOf(WITHDRAWER);
        exit(7);
        vm.assertEq(azt.balanceOf(WITHDRAWER) - before, MINIMUM, "paid back at once");
        vm.assertEq(staking.publisherOf(attesterOf(7)), address(0), "nobody's publisher");
        vm.warp(block.timestamp + ENTRY_PERIOD);
        deposit(7);
        staking.enter(3);
        expectStatus(8, IStaking.Status.ACTIVE);
        expectStatus(7, IStaking.Status.QUEUED);
        (uint64 head, uint64 tail) = staking.queue();
        vm.assertTrue(head == 2 && tail == 3, "queue");
    }

    function test_GovernanceLetsInAtOnce() public {
        deposit(7);
        deposit(8);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        staking.add(attesterOf(8));
        vm.prank(GOVERNANCE);
        staking.add(attesterOf(8));
        expectStatus(8, IStaking.Status.ACTIVE);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.WrongStatus.selector, attesterOf(8), IStaking.Status.ACTIVE)
        );
        vm.prank(GOVERNANCE);
        staking.add(attesterOf(8));
        vm.warp(block.timestamp + ENTRY_PERIOD);
        staking.enter(2);
        expectStatus(7, IStaking.Status.ACTIVE);
    }

    /// Whom governance lets in takes nobody's place in the rate.
    function test_GovernanceUsesUpNobodysEntry() public {
        for (uint256 i = 7; i < 10; ++i) {
            deposit(i);
        }
        vm.prank(GOVERNANCE);
        staking.add(attesterOf(9));
        vm.warp(block.timestamp + ENTRY_PERIOD);
        vm.assertEq(staking.entriesLeft(), ENTRY_RATE, "all of them");
        staking.enter(10);
        vm.assertEq(set.validatorCount(), GENESIS + 3, "three");
    }

    /// A look at a bounded number of places: a long queue, of empty places too, is passed in several calls.
    function test_ALongQueueIsPassedInParts() public {
        for (uint256 i = 7; i < 12; ++i) {
            deposit(i);
        }
        for (uint256 i = 7; i < 11; ++i) {
            exit(i);
        }
        vm.warp(block.timestamp + ENTRY_PERIOD);
        staking.enter(2);
        (uint64 head,) = staking.queue();
        vm.assertEq(head, 2, "two empty places");
        staking.enter(100);
        expectStatus(11, IStaking.Status.ACTIVE);
        vm.expectRevert(IStaking.NobodyCanEnter.selector);
        staking.enter(100);
    }
}

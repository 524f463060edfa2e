// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// What is taken of a stake, from whom, and by whom.
contract SlashTest is StakingFixture {
    function setUp() public {
        deployStaking();
    }

    function test_OnlyTheSlasherAndTheRollupSlash() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSlasher.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        staking.slash(attesterOf(0), 1, OUTSIDER, 0);
        vm.prank(address(set));
        vm.assertEq(staking.slash(attesterOf(0), 1 ether, OUTSIDER, 0), 1 ether, "the rollup");
    }

    /// Governance burns stake up to a limit, and has nobody paid for it, itself least of all.
    function test_GovernanceBurnsUpToItsLimit() public {
        refuseGovernance(LIMIT + 1, 0);
        refuseGovernance(LIMIT, 1);
        vm.prank(GOVERNANCE);
        vm.assertEq(staking.slash(attesterOf(0), LIMIT, GOVERNANCE, 0), LIMIT, "taken");
        vm.assertEq(azt.balanceOf(GOVERNANCE), 0, "burnt");
        expectStatus(0, IStaking.Status.EXITING);
    }

    function refuseGovernance(uint256 amount, uint256 reward) private {
        vm.expectRevert(abi.encodeWithSelector(IStaking.OverGovernanceLimit.selector, LIMIT, amount, reward));
        vm.prank(GOVERNANCE);
        staking.slash(attesterOf(0), amount, GOVERNANCE, reward);
    }

    /// The reward is part of what is taken, the rest is burnt.
    function test_WhatIsTakenIsBurntButForTheReward() public {
        uint256 supply = azt.totalSupply();
        vm.expectEmit();
        emit IStaking.Slashed(attesterOf(0), 30 ether, OUTSIDER, 3 ether);
        slash(0, 30 ether);
        vm.assertEq(azt.balanceOf(OUTSIDER), 3 ether, "reward");
        vm.assertEq(azt.totalSupply(), supply - 27 ether, "burnt");
        vm.assertEq(amountOf(0), 70 ether, "left");
        expectStatus(0, IStaking.Status.ACTIVE);
    }

    /// Who is nobody can be paid nothing: a slash without a reward names no payee.
    function test_WithoutRewardNobodyNeedsToBeNamed() public {
        uint256 supply = azt.totalSupply();
        vm.prank(SLASHER);
        vm.assertEq(staking.slash(attesterOf(0), 30 ether, address(0), 0), 30 ether, "taken");
        vm.assertEq(azt.totalSupply(), supply - 30 ether, "burnt");
    }

    function test_WithTooLittleLeftAValidatorHasToGo() public {
        slash(0, 50 ether);
        expectStatus(0, IStaking.Status.ACTIVE);
        slash(0, 1);
        expectStatus(0, IStaking.Status.EXITING);
        uint256 count = set.validatorCount();
        vm.assertEq(slash(0, 1_000 ether), 50 ether - 1, "no more than there is");
        vm.assertEq(set.validatorCount(), count, "it goes once, and takes nobody along");
        vm.assertEq(slash(0, 1_000 ether), 0, "nothing");
    }

    /// Who is not, or not yet, a validator has nothing to answer for, and stops nobody's slash.
    function test_AQueuedStakeIsNobodysToTake() public {
        deposit(7);
        vm.assertEq(slash(7, 1 ether), 0, "queued");
        vm.assertEq(slash(8, 1 ether), 0, "unknown");
    }

    /// Until the moment it is paid back; what was taken does not come back with it.
    function test_WhoLeavesIsSlashableToTheEnd() public {
        exit(0);
        set.turn(20, 20);
        vm.assertEq(slash(0, 40 ether), 40 ether, "released, and not paid back yet");
        staking.finalize(attesterOf(0));
        vm.assertEq(azt.balanceOf(WITHDRAWER), MINIMUM - 40 ether, "the rest");
        vm.assertEq(slash(0, 1 ether), 0, "nothing any more");
    }

    /// A stake of which nothing is left comes to its end, too.
    function test_AnEmptyStakeIsFinalized() public {
        slash(0, 2 * MINIMUM);
        expectStatus(0, IStaking.Status.EXITING);
        set.turn(20, 20);
        staking.finalize(attesterOf(0));
        vm.assertEq(azt.balanceOf(WITHDRAWER), 0, "nothing");
        expectStatus(0, IStaking.Status.NONE);
    }
}

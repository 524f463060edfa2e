// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/staking/IStaking.sol";
import {PublicKey} from "../../src/staking/PublicKeys.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// A key whose validator has left comes back by a deposit like any other, once its first stake is gone.
contract ReturningTest is StakingFixture {
    address internal constant HEIR = address(0x4e13);

    function setUp() public {
        deployStaking();
    }

    function goAway(uint256 i) private {
        exit(i);
        set.turn(set.epoch() + 10, set.epoch() + 10);
        staking.finalize(attesterOf(i));
    }

    function tryDeposit(uint256 i, bytes4 reason) private {
        PublicKey memory key = keyOf(i);
        bytes memory proof = proofOf(i);
        vm.expectRevert(abi.encodeWithSelector(reason, attesterOf(i)));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(i), MINIMUM, proof);
    }

    /// In no other state, on the way out least of all: it would be slashed for what it did before.
    function test_AKeyHasOneStakeAtATime() public {
        tryDeposit(0, IStaking.AlreadyStaked.selector);
        exit(0);
        tryDeposit(0, IStaking.AlreadyStaked.selector);
        exit(1);
        expectStatus(1, IStaking.Status.LEAVING);
        tryDeposit(1, IStaking.AlreadyStaked.selector);
    }

    /// It waits like everybody, and has nothing left of its first time.
    function test_AKeyComesBackAfresh() public {
        slash(0, 10 ether);
        goAway(0);
        vm.assertEq(azt.balanceOf(WITHDRAWER), 90 ether, "its first stake");
        PublicKey memory key = keyOf(0);
        bytes memory proof = sign(0, staking.depositDigest(DEPOSITOR, HEIR, publisherOf(9)));
        vm.prank(DEPOSITOR);
        staking.deposit(key, HEIR, publisherOf(9), 2 * MINIMUM, proof);
        expectStatus(0, IStaking.Status.QUEUED);
        vm.assertEq(amountOf(0), 2 * MINIMUM, "its own stake");
        vm.assertEq(staking.withdrawerOf(attesterOf(0)), HEIR, "another withdrawer");
        (,,,,, uint64 freeFrom) = staking.stakeOf(attesterOf(0));
        vm.assertEq(freeFrom, 0, "of its first time");
        (bool now_, uint64 slot) = staking.finalizable(attesterOf(0));
        vm.assertTrue(!now_ && slot == 0, "not on its way out");
        vm.expectRevert(IStaking.NobodyCanEnter.selector);
        staking.enter(9);
        vm.warp(block.timestamp + ENTRY_PERIOD);
        staking.enter(9);
        expectStatus(0, IStaking.Status.ACTIVE);
        vm.assertEq(indexOf(0), 2, "behind the last");
        vm.assertEq(staking.publisherOf(attesterOf(0)), publisherOf(9), "another publisher");
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWithdrawer.selector, WITHDRAWER));
        vm.prank(WITHDRAWER);
        staking.exit(attesterOf(0));
    }

    /// The terms that a key has agreed to once it has agreed to again; only that depositor can use them, with its own AZT.
    function test_AProofCountsAgainForItsDepositorAlone() public {
        deposit(7);
        exit(7);
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        vm.expectRevert();
        vm.prank(OUTSIDER);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
        deposit(7);
        expectStatus(7, IStaking.Status.QUEUED);
    }

    /// In and out again and again: the set and the queue forget nobody else.
    function test_AKeyThatComesAndGoesMovesNobodyElse() public {
        for (uint256 round; round < 3; ++round) {
            join(7);
            vm.assertEq(set.validatorCount(), GENESIS + 1, "in");
            goAway(7);
            vm.assertEq(set.validatorCount(), GENESIS, "out");
        }
        for (uint256 i; i < GENESIS; ++i) {
            expectStatus(i, IStaking.Status.ACTIVE);
            vm.assertEq(set.attesters(indexOf(i)), attesterOf(i), "at its index");
        }
        vm.assertEq(azt.balanceOf(address(staking)), GENESIS * MINIMUM, "held");
    }
}

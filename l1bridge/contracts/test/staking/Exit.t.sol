// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// Ways out of the set, and back to the withdrawer.
contract ExitTest is StakingFixture {
    function setUp() public {
        deployStaking();
    }

    function test_OnlyTheWithdrawerExits() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWithdrawer.selector, attesterOf(0)));
        vm.prank(attesterOf(0));
        staking.exit(attesterOf(0));
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWithdrawer.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        staking.exit(attesterOf(0));
    }

    function test_AnExitTakesTheLastOnesToItsPlace() public {
        set.turn(5, 0);
        vm.expectEmit();
        emit IStaking.Left(attesterOf(0), 8);
        exit(0);
        expectStatus(0, IStaking.Status.EXITING);
        vm.assertEq(indexOf(2), 0, "the last one has its index");
        vm.assertEq(set.attesters(0), attesterOf(2), "in the set too");
        vm.assertEq(staking.publisherOf(attesterOf(2)), publisherOf(2), "with its publisher");
    }

    function test_TheStakeStaysUntilItIsReleased() public {
        set.turn(5, 7);
        exit(0);
        (bool now_, uint64 slot) = staking.finalizable(attesterOf(0));
        vm.assertTrue(!now_ && slot == 8 * 32, "not yet");
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillBonded.selector, 8 * 32));
        staking.finalize(attesterOf(0));
        vm.assertEq(slash(0, 10 ether), 10 ether, "still slashable");
        set.turn(9, 8);
        (now_,) = staking.finalizable(attesterOf(0));
        vm.assertTrue(now_, "now");
        vm.prank(OUTSIDER);
        staking.finalize(attesterOf(0));
        vm.assertEq(azt.balanceOf(WITHDRAWER), 90 ether, "what is left");
        expectStatus(0, IStaking.Status.NONE);
        vm.assertEq(staking.withdrawerOf(attesterOf(0)), WITHDRAWER, "still known");
        join(0);
    }

    /// What the set cannot do without sits on, bonded, until somebody takes its place.
    function test_TheLastOnesStayUntilTheyAreReplaced() public {
        exit(0);
        exit(1);
        expectStatus(1, IStaking.Status.LEAVING);
        vm.assertEq(set.validatorCount(), 2, "at the minimum");
        vm.expectRevert(abi.encodeWithSelector(IStaking.SetAtMinimum.selector, 2));
        staking.depart(attesterOf(1));
        vm.assertEq(slash(1, 1 ether), 1 ether, "slashable");
        join(7);
        staking.depart(attesterOf(1));
        expectStatus(1, IStaking.Status.EXITING);
        vm.assertEq(set.validatorCount(), 2, "at the minimum");
    }

    /// On a dead chain nobody is kept for the sake of a set that does nothing any more.
    function test_TheLastOnesLeaveADeadChain() public {
        exit(0);
        exit(1);
        expectStatus(1, IStaking.Status.LEAVING);
        set.die();
        staking.depart(attesterOf(1));
        exit(2);
        expectStatus(2, IStaking.Status.EXITING);
        vm.assertEq(set.validatorCount(), 0, "nobody");
        vm.assertEq(slash(2, 1 ether), 1 ether, "slashable until it is released");
        set.turn(3, 3);
        for (uint256 i; i < GENESIS; ++i) {
            staking.finalize(attesterOf(i));
        }
        vm.assertEq(staking.totalStake(), 0, "all paid back");
    }

    function test_GovernanceSendsAway() public {
        vm.prank(GOVERNANCE);
        staking.remove(attesterOf(2));
        expectStatus(2, IStaking.Status.EXITING);
        deposit(7);
        vm.prank(GOVERNANCE);
        staking.remove(attesterOf(7));
        expectStatus(7, IStaking.Status.NONE);
        vm.assertEq(azt.balanceOf(WITHDRAWER), MINIMUM, "paid back");
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.WrongStatus.selector, attesterOf(7), IStaking.Status.NONE)
        );
        vm.prank(GOVERNANCE);
        staking.remove(attesterOf(7));
    }

    function test_APublisherIsChangedByAttesterOrWithdrawer() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotWithdrawer.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        staking.setPublisher(attesterOf(0), address(5));
        vm.prank(attesterOf(0));
        staking.setPublisher(attesterOf(0), address(5));
        vm.assertEq(staking.publisherOf(attesterOf(0)), address(5), "by the attester");
        vm.prank(WITHDRAWER);
        staking.setPublisher(attesterOf(0), address(6));
        vm.assertEq(set.publisherAt(0), address(6), "in the set");
        deposit(7);
        vm.prank(WITHDRAWER);
        staking.setPublisher(attesterOf(7), address(8));
        vm.assertEq(staking.publisherOf(attesterOf(7)), address(8), "of a queued one");
        exit(0);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.WrongStatus.selector, attesterOf(0), IStaking.Status.EXITING)
        );
        vm.prank(WITHDRAWER);
        staking.setPublisher(attesterOf(0), address(9));
    }

    /// Each call is for its own state.
    function test_NobodyLeavesTwice() public {
        exit(0);
        expectWrong(IStaking.Status.EXITING);
        vm.prank(WITHDRAWER);
        staking.exit(attesterOf(0));
        expectWrong(IStaking.Status.EXITING);
        staking.depart(attesterOf(0));
        expectWrong(IStaking.Status.EXITING);
        vm.prank(GOVERNANCE);
        staking.remove(attesterOf(0));
        set.turn(9, 9);
        staking.finalize(attesterOf(0));
        expectWrong(IStaking.Status.NONE);
        staking.finalize(attesterOf(0));
        expectWrong(IStaking.Status.NONE);
        vm.prank(WITHDRAWER);
        staking.exit(attesterOf(0));
    }

    function expectWrong(IStaking.Status status) private {
        vm.expectRevert(abi.encodeWithSelector(IStaking.WrongStatus.selector, attesterOf(0), status));
    }
}

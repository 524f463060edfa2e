// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernance} from "../../src/governance/IGovernance.sol";
import {Kind, Motion} from "../../src/governance/Motion.sol";
import {vm} from "../lib/Vm.sol";
import {GovernanceFixture} from "./lib/GovernanceFixture.sol";

/// When a proposal passes, and when it may be executed.
contract GovernanceOutcomeTest is GovernanceFixture {
    function setUp() public {
        deployGovernance(4);
        lock(ALICE, PURSE);
        lock(BOB, PURSE);
    }

    function outcome(uint256 votesFor, uint256 votesAgainst) private returns (IGovernance.State) {
        bytes32 id = propose(punishAll());
        if (votesFor != 0) vote(id, ALICE, true, votesFor);
        if (votesAgainst != 0) vote(id, BOB, false, votesAgainst);
        vm.warp(block.timestamp + VOTING);
        return governance.state(id);
    }

    function expectOutcome(uint256 votesFor, uint256 votesAgainst, IGovernance.State want) private {
        vm.assertEq(uint256(outcome(votesFor, votesAgainst)), uint256(want), "outcome");
    }

    function test_AQuorumHasToVote() public {
        expectOutcome(0, 0, IGovernance.State.REJECTED);
        expectOutcome(NEEDED - 1, 0, IGovernance.State.REJECTED);
        expectOutcome(NEEDED, 0, IGovernance.State.TIMELOCK);
        expectOutcome(NEEDED - 100 ether, 100 ether, IGovernance.State.TIMELOCK);
    }

    function test_AMajorityHasToBeForIt() public {
        expectOutcome(600 ether, 400 ether, IGovernance.State.TIMELOCK);
        expectOutcome(600 ether - 1, 400 ether, IGovernance.State.REJECTED);
        expectOutcome(600 ether, 400 ether + 1, IGovernance.State.REJECTED);
        expectOutcome(0, PURSE, IGovernance.State.REJECTED);
    }

    /// It passes exactly when 15 % of the supply voted and 60 % of that for it.
    function testFuzz_ItPassesByThatAlone(uint256 votesFor, uint256 votesAgainst) public {
        (votesFor, votesAgainst) = (votesFor % (PURSE + 1), votesAgainst % (PURSE + 1));
        uint256 all = votesFor + votesAgainst;
        bool passes = all >= NEEDED && votesFor * 10 >= all * 6;
        expectOutcome(
            votesFor, votesAgainst, passes ? IGovernance.State.TIMELOCK : IGovernance.State.REJECTED
        );
    }

    /// Where nobody has anything, nothing passes.
    function test_NothingPassesWithoutAVote() public {
        vm.store(address(azt), SUPPLY, 0);
        bytes32 id = propose(punishAll());
        vm.warp(block.timestamp + VOTING);
        expectState(id, IGovernance.State.REJECTED);
    }

    function test_OnlyBetweenTimelockAndExpiry() public {
        Motion memory m = punishAll();
        bytes32 early = carry(m);
        bytes32 late = carry(m);
        refuseExecution(early, m, wrongState(early, IGovernance.State.VOTING));
        uint256 from = block.timestamp + VOTING + TIMELOCK;
        vm.warp(from - 1);
        refuseExecution(early, m, wrongState(early, IGovernance.State.TIMELOCK));
        vm.warp(from);
        expectState(early, IGovernance.State.DUE);
        execute(early, m);
        vm.warp(from + GRACE - 1);
        expectState(late, IGovernance.State.DUE);
        vm.warp(from + GRACE);
        refuseExecution(late, m, wrongState(late, IGovernance.State.EXPIRED));
    }

    function test_OnceAndNoMore() public {
        Motion memory m = punishAll();
        bytes32 id = ready(m);
        execute(id, m);
        expectState(id, IGovernance.State.EXECUTED);
        refuseExecution(id, m, wrongState(id, IGovernance.State.EXECUTED));
        vm.assertEq(stakeOf(attesters[0]), STAKE - AMOUNT, "once");
        vm.warp(block.timestamp + GRACE);
        expectState(id, IGovernance.State.EXECUTED);
    }

    function test_OnlyWhatWasVoted() public {
        Motion memory m = punishAll();
        bytes32 id = ready(m);
        Motion memory other = punishAll();
        other.amount = AMOUNT + 1;
        refuseExecution(id, other, abi.encodeWithSelector(IGovernance.OtherMotion.selector, id));
        vm.expectRevert(abi.encodeWithSelector(IGovernance.OtherMotion.selector, id));
        governance.executeRestart(id, genesis(), 0);
        refuseExecution(id, restart(), abi.encodeWithSelector(IGovernance.WrongMotion.selector));
        execute(id, m);
    }

    function test_WhatWasRejectedIsNotExecuted() public {
        Motion memory m = punishAll();
        bytes32 id = propose(m);
        vote(id, BOB, false, PURSE);
        vm.warp(block.timestamp + VOTING + TIMELOCK);
        refuseExecution(id, m, wrongState(id, IGovernance.State.REJECTED));
    }

    function test_AVetoEndsItUntilItIsExecuted() public {
        Motion memory m = punishAll();
        bytes32[4] memory ids = [carry(m), carry(m), carry(m), carry(m)];
        vm.expectRevert(abi.encodeWithSelector(IGovernance.NotVetoer.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        governance.veto(ids[0]);
        veto(ids[0]);
        vm.expectRevert(wrongState(ids[0], IGovernance.State.VETOED));
        vote(ids[0], BOB, true, 1);
        vm.warp(block.timestamp + VOTING);
        veto(ids[1]);
        vm.warp(block.timestamp + TIMELOCK);
        veto(ids[2]);
        for (uint256 i; i < 3; ++i) {
            refuseExecution(ids[i], m, wrongState(ids[i], IGovernance.State.VETOED));
            refuseVeto(ids[i], IGovernance.State.VETOED);
        }
        execute(ids[3], m);
        refuseVeto(ids[3], IGovernance.State.EXECUTED);
        refuseVeto(bytes32(0), IGovernance.State.NONE);
    }

    function veto(bytes32 id) private {
        vm.prank(VETOER);
        governance.veto(id);
    }

    function refuseVeto(bytes32 id, IGovernance.State is_) private {
        vm.expectRevert(wrongState(id, is_));
        vm.prank(VETOER);
        governance.veto(id);
    }

    /// Where AZT keeps its supply.
    bytes32 private constant SUPPLY = bytes32(uint256(0));
}

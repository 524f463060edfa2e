// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IGovernance} from "../../src/governance/IGovernance.sol";
import {Kind, Motion} from "../../src/governance/Motion.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {PublicKey} from "../../src/staking/PublicKeys.sol";
import {vm, Wallet} from "../lib/Vm.sol";
import {GovernanceFixture} from "./lib/GovernanceFixture.sol";

/// What a vote does to stakes and to the chain.
contract GovernanceExecuteTest is GovernanceFixture {
    uint256 internal constant NEWCOMER = 0x4e4557;

    function setUp() public {
        deployGovernance(4);
    }

    function expectStatus(address member, IStaking.Status want) private view {
        vm.assertEq(uint256(statusOf(member)), uint256(want), "status");
    }

    function exit(address member) private {
        vm.prank(WITHDRAWER);
        staking.exit(member);
    }

    /// @dev BOB stakes for a key that is not in the set.
    function queue() private returns (address newcomer) {
        Wallet memory w = vm.createWallet(NEWCOMER);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(NEWCOMER, staking.depositDigest(BOB, WITHDRAWER, OUTSIDER));
        vm.startPrank(BOB);
        azt.approve(address(staking), STAKE);
        staking.deposit(
            PublicKey(w.publicKeyX, w.publicKeyY), WITHDRAWER, OUTSIDER, STAKE, abi.encodePacked(r, s, v - 27)
        );
        vm.stopPrank();
        return w.addr;
    }

    /// All pay, all is burnt, all go as far as the set can do without them.
    function test_TheCommitteeIsSlashedAndSentAway() public {
        Motion memory m = punishAll();
        CheckpointHeader memory a = child(genesis(), 1, 2);
        publish(a);
        bytes32 id = ready(m);
        rollup.confirm(list(a), certify(a, LOCKED), 0); // the chain lives: of a dead one all may go
        uint256 supply = azt.totalSupply();
        vm.expectEmit();
        emit IGovernance.Executed(id, 4 * AMOUNT, 4);
        execute(id, m);
        for (uint256 i; i < 4; ++i) {
            vm.assertEq(stakeOf(m.members[i]), STAKE - AMOUNT, "stake");
            expectStatus(m.members[i], i < 3 ? IStaking.Status.EXITING : IStaking.Status.LEAVING);
        }
        vm.assertEq(azt.totalSupply(), supply - 4 * AMOUNT, "burnt");
        vm.assertEq(staking.totalStake(), 4 * (STAKE - AMOUNT), "in all");
        vm.assertEq(azt.balanceOf(address(governance)), PURSE, "nobody is paid");
    }

    function test_OnlyWhoIsNamedPays() public {
        Motion memory m = punish(attesters[2], AMOUNT, false);
        execute(ready(m), m);
        for (uint256 i; i < 4; ++i) {
            vm.assertEq(stakeOf(attesters[i]), i == 2 ? STAKE - AMOUNT : STAKE, "stake");
            expectStatus(attesters[i], IStaking.Status.ACTIVE);
        }
    }

    function test_SentAwayWithTheStake() public {
        Motion memory m = punish(attesters[2], 0, true);
        execute(ready(m), m);
        vm.assertEq(stakeOf(attesters[2]), STAKE, "stake");
        expectStatus(attesters[2], IStaking.Status.EXITING);
    }

    /// One never was a validator, one waits in the queue, one is on the way out, one falls below what a validator needs:
    /// the last one named pays as if they were not there.
    function test_WhatOneMemberDidChangesNothingForTheOthers() public {
        exit(attesters[0]);
        address newcomer = queue();
        vm.prank(SLASHER);
        staking.slash(attesters[1], STAKE - EJECTION, OUTSIDER, 0);
        Motion memory m = punishAll();
        m.members = new address[](5);
        (m.members[0], m.members[1], m.members[2]) = (attesters[0], attesters[1], attesters[2]);
        (m.members[3], m.members[4]) = (newcomer, OUTSIDER);
        m.members = sorted(m.members);
        execute(ready(m), m);

        vm.assertEq(stakeOf(attesters[0]), STAKE - AMOUNT, "stake in exit counts");
        vm.assertEq(stakeOf(attesters[1]), EJECTION - AMOUNT, "ejected");
        expectStatus(attesters[1], IStaking.Status.EXITING);
        vm.assertEq(stakeOf(attesters[2]), STAKE - AMOUNT, "as any");
        expectStatus(attesters[2], IStaking.Status.EXITING);
        expectStatus(newcomer, IStaking.Status.NONE);
        vm.assertEq(azt.balanceOf(WITHDRAWER), STAKE, "who waited has its stake back");
    }

    /// Whoever leaves when a proposal is made has its stake here until that expired.
    function test_NobodyRunsFromAVote() public {
        Motion memory m = punish(attesters[0], AMOUNT, false);
        bytes32 id = carry(m);
        exit(attesters[0]);
        vm.warp(block.timestamp + VOTING + TIMELOCK + GRACE - 1);
        (,,,,, uint64 freeFrom) = staking.stakeOf(attesters[0]);
        uint64 slot = staking.set().releaseSlot(freeFrom);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StillBonded.selector, slot));
        staking.finalize(attesters[0]);
        execute(id, m);
        vm.assertEq(stakeOf(attesters[0]), STAKE - AMOUNT, "paid");
    }

    /// With too little gas nothing is executed, rather than that half of it counts as done.
    function testFuzz_TooLittleGasIsNoWayOut(uint256 gas_) public {
        Motion memory m = punishAll();
        bytes32 id = ready(m);
        gas_ = 30_000 + gas_ % 600_000;
        try governance.execute{gas: gas_}(id, m) {
            for (uint256 i; i < 4; ++i) {
                vm.assertEq(stakeOf(attesters[i]), STAKE - AMOUNT, "all");
            }
        } catch {
            expectState(id, IGovernance.State.DUE);
            execute(id, m);
        }
    }

    function test_AVoteLetsIn() public {
        address newcomer = queue();
        Motion memory m;
        m.kind = Kind.ADMIT;
        m.members = new address[](3);
        (m.members[0], m.members[1], m.members[2]) = (newcomer, OUTSIDER, attesters[0]);
        m.members = sorted(m.members);
        bytes32 id = ready(m);
        vm.expectEmit();
        emit IGovernance.Executed(id, 0, 1);
        execute(id, m);
        expectStatus(newcomer, IStaking.Status.ACTIVE);
        vm.assertEq(rollup.validatorCount(), 5, "validators");
    }

    /// A vote restarts a dead chain, and waits until it is dead.
    function test_AVoteRestartsADeadChain() public {
        CheckpointHeader memory a = child(genesis(), 1, 2);
        publish(a);
        bytes32 id = ready(restart());
        vm.expectRevert(abi.encodeWithSelector(IGovernance.WrongMotion.selector));
        governance.execute(id, restart());
        rollup.confirm(list(a), certify(a, LOCKED), 0);
        uint64 dead = rollup.currentSlot() + RESTART;
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDead.selector, dead, rollup.currentSlot()));
        governance.executeRestart(id, a, 0);
        expectState(id, IGovernance.State.DUE);
        warpToSlot(dead);
        vm.prank(OUTSIDER);
        governance.executeRestart(id, a, 0);
        (,,,,, uint64 restarts) = rollup.tip();
        vm.assertEq(restarts, 1, "restarts");
        vm.expectRevert(wrongState(id, IGovernance.State.EXECUTED));
        governance.executeRestart(id, a, 0);
    }

    /// The last word is the rollup's: nobody else restarts, adds or removes.
    function test_TheAccountBehindTheContractIsNobody() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, ALICE));
        vm.prank(ALICE);
        staking.remove(attesters[0]);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotGovernance.selector, GOVERNANCE));
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
    }
}

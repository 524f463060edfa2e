// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// Who pays how much, and how often.
contract SlasherSlashTest is SlashingFixture {
    CheckpointHeader internal a;
    CheckpointHeader internal b;

    function setUp() public {
        deploySlasher(4);
        a = chunked(genesis(), 5, 3);
        b = chunked(a, 6, 2);
        warpToAccusable(b);
    }

    function convict(CheckpointHeader memory header) private {
        accuse(header);
        warpToDue(header);
        slash(header);
    }

    function test_TheCommitteePaysAndTheAccuserIsRewarded() public {
        uint256 supply = azt.totalSupply();
        accuse(a);
        warpToDue(a);
        vm.expectEmit();
        emit ISlasher.UnpublishedSlashed(hashOf(a), 1, 4 * AMOUNT);
        slash(a);
        expectLosses(AMOUNT);
        vm.assertEq(azt.balanceOf(ACCUSER), 4 * REWARD, "reward");
        vm.assertEq(azt.totalSupply(), supply - 4 * (AMOUNT - REWARD), "the rest is burnt");
        vm.assertEq(staking.totalStake(), azt.balanceOf(address(staking)), "stakes");
        vm.assertEq(slasher.paidFor(a, attesters[0]), AMOUNT, "paid");
    }

    function test_NobodyIsSlashedWithoutAnAccusation() public {
        refuseSlash(a, none(), wrongPhase(ISlasher.Phase.NONE));
    }

    function test_OneAccusationIsSlashedOnce() public {
        convict(a);
        refuseSlash(a, none(), wrongPhase(ISlasher.Phase.SLASHED));
        expectLosses(AMOUNT);
    }

    // --------------------------------------------------------------------------------------- many at a time

    /// Else what was locked while L1 was away is paid for slot by slot. What is still not published can be accused anew.
    function test_ASlashDropsWhatWasOpen() public {
        accuse(a);
        accuse(b);
        warpToDue(b);
        slash(a);
        expectPhase(b, ISlasher.Phase.DROPPED);
        refuseSlash(b, none(), wrongPhase(ISlasher.Phase.DROPPED));
        accuse(b);
        expectPhase(b, ISlasher.Phase.RESCUE);
        refuseSlash(b, none(), open(b));
        warpToDue(b);
        slash(b);
        expectLosses(2 * AMOUNT);
    }

    function open(CheckpointHeader memory header) private view returns (bytes memory) {
        (,,, uint256 time, uint256 number) = slasher.accusation(hashOf(header), header.epoch);
        return abi.encodeWithSelector(ISlasher.RescueOpen.selector, time, number);
    }

    /// Of one accusation nobody can make a shield for another.
    function test_AnEarlierAccusationShieldsNothing() public {
        accuse(a);
        vm.warp(block.timestamp + SLOT);
        accuse(b);
        warpToDue(b);
        slash(b);
        expectLosses(AMOUNT);
    }

    /// Nor of another version of what was paid for: such a slash takes nothing, and drops nothing.
    function test_WhatCostsNothingShieldsNothing() public {
        CheckpointHeader memory version = shortened(a, 1);
        convict(a);
        accuse(version);
        accuse(b);
        warpToDue(b);
        slash(version);
        expectLosses(AMOUNT);
        expectPhase(b, ISlasher.Phase.DUE);
        slash(b);
        expectLosses(2 * AMOUNT);
    }

    // ----------------------------------------------------------------------------------------- never the sum

    function test_VersionsOfACheckpointArePaidForOnce() public {
        convict(a);
        convict(shortened(a, 1));
        convict(shortened(a, 2));
        convict(branched(a, 1));
        expectLosses(AMOUNT);
        vm.assertEq(azt.balanceOf(ACCUSER), 4 * REWARD, "and rewarded once");
    }

    /// Two committees signed one lock, a heartbeat renewed it: who sat in both pays once.
    function test_WhoSatInTwoCommitteesPaysOnce() public {
        warpToSlot(20);
        accuse(a);
        Certificate memory later = certify(a, CLOSED, 3);
        accuse(a, later, none());
        warpToDue(a);
        slash(a);
        slasher.slash(a, 3, none());
        expectLosses(AMOUNT);
    }

    /// The number is the accused's to write: what is of another slot or parent is another checkpoint.
    function test_OneNumberIsNotOneCheckpoint() public {
        CheckpointHeader memory other = chunked(genesis(), 6, 3);
        CheckpointHeader memory third = chunked(forged(genesis()), 5, 3);
        convict(a);
        convict(other);
        convict(third);
        expectLosses(3 * AMOUNT);
    }

    /// What was paid for before a restart is none of what is locked after it, even with the same number, parent and slot.
    function test_WhatWasPaidBeforeARestartIsNotPaidAgainst() public {
        convict(a);
        warpToSlot(RESTART + 10);
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
        warpToSlot(rollup.aliveSlot());
        CheckpointHeader memory again = chunked(genesis(), 5, 3);
        vm.assertEq(slasher.paidFor(again, attesters[0]), 0, "nothing yet");
        uint64 epoch = rollup.epochAt(rollup.currentSlot());
        Certificate memory cert = certify(again, LOCKED, epoch);
        warpToSlot(epoch * EPOCH + DEADLINE + 1);
        accuse(again, cert, none());
        vm.warp(block.timestamp + 100 * SLOT);
        vm.roll(block.number + 1000);
        slasher.slash(again, epoch, none());
        expectLosses(2 * AMOUNT);
    }

    // ------------------------------------------------------------------------------------------------- stakes

    /// Below the amount, and below the minimum, what is there is taken: nothing underflows, and nobody is spared for it.
    function test_LittleStakeIsTakenWhole() public {
        convict(a);
        convict(b);
        CheckpointHeader memory c = chunked(b, 7, 1);
        warpToAccusable(c);
        CheckpointHeader memory header = c;
        for (uint64 i; i < 4; ++i) {
            convict(header);
            header = chunked(header, 7, 1);
        }
        expectLosses(STAKE);
        vm.assertEq(staking.totalStake(), 0, "nothing is left");
        convict(header);
        (IStaking.Status status,,,,,) = staking.stakeOf(attesters[0]);
        vm.assertTrue(status != IStaking.Status.ACTIVE, "and it has to go");
    }

    /// A stake that leaves is bound until nobody can be blamed any more.
    function test_WhoExitsPays() public {
        vm.prank(WITHDRAWER);
        staking.exit(attesters[2]);
        convict(a);
        expectLosses(AMOUNT);
    }

    /// Who was slashed by others to nothing does not stop the slash of the rest.
    function test_AnEmptyStakeStopsNobodysSlash() public {
        vm.prank(address(rollup));
        staking.slash(attesters[1], STAKE, OUTSIDER, 0);
        convict(a);
        vm.assertEq(stakeOf(attesters[0]), STAKE - AMOUNT, "one");
        vm.assertEq(stakeOf(attesters[1]), 0, "empty");
        vm.assertEq(stakeOf(attesters[3]), STAKE - AMOUNT, "the last");
    }
}

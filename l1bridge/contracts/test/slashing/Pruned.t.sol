// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {Comparison} from "../../src/slashing/Holding.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "../rollup/lib/Fixture.sol";
import {ProvingConfig} from "../../src/proving/ProvingConfig.sol";
import {ProvingFixture} from "../proving/lib/ProvingFixture.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// A prune is no way out of a slash, and nobody's way into one.
contract PrunedAccusationTest is SlashingFixture, ProvingFixture {
    /// Confirmed, and due with epoch 2.
    CheckpointHeader internal first;
    /// Locked, and not on L1.
    CheckpointHeader internal hidden;
    uint64 internal constant OVER = 3 * EPOCH + CLAIM_SLOTS;

    function setUp() public {
        deploySlasher(4);
        makeProving();
        first = chunked(genesis(), 1, 2);
        publish(first);
        hidden = chunked(first, 4, 3);
        to(11);
        rollup.confirm(list(first), certify(first, CLOSED), 0);
        to(12);
        proving.pruneIfDue();
        to(13);
    }

    function provingAfter(uint64 nonce) internal view override(Fixture, ProvingFixture) returns (address) {
        return vm.computeCreateAddress(address(this), nonce + 4);
    }

    function slasherAfter(uint64 nonce) internal view override(Fixture, SlashingFixture) returns (address) {
        return SlashingFixture.slasherAfter(nonce);
    }

    /// @dev The way on without a committee is anybody here.
    function provingConfig() internal view override returns (ProvingConfig memory c) {
        c = super.provingConfig();
        c.wayOn = OUTSIDER;
    }

    /// Nor is the fallback, which prunes too: what had run out when it begins is paid for while it holds and after it.
    function test_TheFallbackIsNoWayOut() public {
        uint256 time = waiting();
        vm.prank(OUTSIDER);
        vm.assertTrue(!proving.goByProof(0), "waits");
        to(uint64((time - GENESIS + SLOT - 1) / SLOT));
        vm.prank(OUTSIDER);
        vm.assertTrue(proving.goByProof(0), "pruned");
        expectPhase(hidden, ISlasher.Phase.DUE);
        vm.prank(OUTSIDER);
        proving.rejoin(9);
        expectPhase(hidden, ISlasher.Phase.DUE);
        slash(hidden);
        expectLosses(AMOUNT);
    }

    /// It waits for rescue windows, too, where no period waits for its proof; once.
    function test_TheFallbackWaitsWithoutAPeriod() public {
        proveFirst();
        accuse(hidden);
        (,,, uint256 time, uint256 number) = slasher.accusation(hashOf(hidden), hidden.epoch);
        vm.expectEmit();
        emit IProving.PruneWaits(2, time, number);
        vm.prank(OUTSIDER);
        vm.assertTrue(!proving.goByProof(0), "waits");
        to(uint64((time - GENESIS + SLOT - 1) / SLOT));
        vm.prank(OUTSIDER);
        vm.assertTrue(proving.goByProof(0), "pruned");
        expectPhase(hidden, ISlasher.Phase.DUE);
        slash(hidden);
        expectLosses(AMOUNT);
    }

    function proveFirst() private {
        (chain[1], height) = (first, 1);
        submit(prover, 1, 1);
    }

    /// @dev Accused before the period is over; then that is noticed. Returns when the rescue window ends.
    function waiting() private returns (uint256 time) {
        accuse(hidden);
        uint256 number;
        (,,, time, number) = slasher.accusation(hashOf(hidden), hidden.epoch);
        to(OVER);
        vm.expectEmit();
        emit IProving.PruneWaits(2, time, number);
        vm.assertTrue(!proving.prune(0), "waits");
    }

    function pruneThen(uint256 time) private {
        to(uint64((time - GENESIS + SLOT - 1) / SLOT));
        vm.assertTrue(proving.prune(0), "pruned");
        vm.assertEq(generation(), 1, "generation");
    }

    /// What was accused before the period was over is paid for after the prune.
    function test_APruneIsNoWayOut() public {
        uint256 time = waiting();
        (,,,, uint256 number) = slasher.accusation(hashOf(hidden), hidden.epoch);
        vm.expectRevert(abi.encodeWithSelector(IProving.RescueOpen.selector, time, number));
        proving.prune(0);
        pruneThen(time);
        expectPhase(hidden, ISlasher.Phase.DUE);
        slash(hidden);
        expectLosses(AMOUNT);
        refuseSlash(hidden, none(), wrongPhase(ISlasher.Phase.SLASHED));
    }

    /// What was rescued was confirmed then: nothing that comes in its place afterwards makes it unpublished.
    function test_WhatWasRescuedIsNotPaidFor() public {
        uint256 time = waiting();
        publishLocked(locked(list(hidden), CLOSED));
        vm.assertEq(confirmedNumber(), 2, "rescued");
        pruneThen(time);
        expectPhase(hidden, ISlasher.Phase.DUE);
        bytes memory reason = abi.encodeWithSelector(ISlasher.ComparisonNeeded.selector, 2, 2);
        refuseSlash(hidden, none(), reason);
        reason = abi.encodeWithSelector(ISlasher.SameChunk.selector, 5);
        refuseSlash(hidden, one(compare(hidden, hidden, 5, 0)), reason);

        // The chain goes on, and has other chunks at those numbers.
        CheckpointHeader memory other = chunked(genesis(), rollup.currentSlot() - 1, 2);
        proposeNow(list(other));
        rollup.confirm(list(other), certify(other, CLOSED), 0);
        to(rollup.currentSlot() + 1);
        CheckpointHeader memory next = branched(chunked(other, rollup.currentSlot() - 1, 3), 3);
        proposeNow(list(next));
        rollup.confirm(list(next), certify(next, CLOSED), 0);
        Comparison memory c = compare(hidden, next, 5, 0);
        reason = abi.encodeWithSelector(IRollup.NotTheRecord.selector, 2, hashOf(next));
        refuseSlash(hidden, one(c), reason);
        expectLosses(0);
    }

    /// Accusations that come when the period is over are not waited for, and end with the generation.
    function test_WhoComesLateDelaysNothing() public {
        to(OVER);
        CheckpointHeader memory later = hidden;
        uint256 state = vm.snapshotState();
        vm.assertTrue(proving.prune(0), "at once");
        vm.revertToState(state);
        accuse(later);
        // Nobody had noticed yet that it was over: then it is waited for.
        vm.assertTrue(!proving.pruneIfDue(), "waits");
        (,,, uint256 time,) = slasher.accusation(hashOf(later), later.epoch);
        CheckpointHeader memory more = longer(hidden, 1);
        to(OVER + 1);
        accuse(more);
        pruneThen(time);
        expectPhase(later, ISlasher.Phase.DUE);
        expectPhase(more, ISlasher.Phase.ENDED);
        refuseSlash(more, none(), wrongPhase(ISlasher.Phase.ENDED));
    }

    /// While the prune waits a proof saves the chain.
    function test_AProofStillCounts() public {
        uint256 time = waiting();
        chain[1] = first;
        submit(rival, 1, 1);
        to(uint64((time - GENESIS) / SLOT) + 1);
        vm.assertTrue(!proving.pruneIfDue(), "proven");
        expectPhase(hidden, ISlasher.Phase.DUE);
        slash(hidden);
    }

    /// Each period waits for itself, and a prune begins anew with none.
    function test_TheNextPeriodWaitsForItself() public {
        uint256 time = waiting();
        chain[1] = first;
        submit(rival, 1, 1);
        to(uint64((time - GENESIS) / SLOT) + 1);
        CheckpointHeader memory next = chunked(first, rollup.currentSlot() - 1, 1);
        proposeNow(list(next));
        rollup.confirm(list(next), certify(next, CLOSED), 0);
        uint64 epoch = rollup.currentSlot() / EPOCH + 1;
        toEpoch(epoch);
        proving.pruneIfDue();
        to(epoch * EPOCH + CLAIM_SLOTS);
        vm.assertTrue(proving.prune(0), "no window is open");
    }

    /// Certificates of the old generation accuse nobody afterwards.
    function test_NobodyIsAccusedOfTheOldGeneration() public {
        to(OVER);
        proving.prune(0);
        refuseAccusation(hidden, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));
    }

    function test_OnlyTheSlasherTells() public {
        vm.expectRevert(abi.encodeWithSelector(IProving.NotTheSlasher.selector, address(this)));
        proving.accused(1, 1);
    }
}

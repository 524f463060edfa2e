// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {ProofEscrow} from "../../src/proving/ProofEscrow.sol";
import {vm} from "../lib/Vm.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// What is not claimed, or not proven, goes.
contract PruneTest is ProvingFixture {
    function setUp() public {
        deployProving();
        fill(0, 3);
        toEpoch(1);
    }

    /// @dev Nobody has claimed, and that is noticed in time.
    function unclaimed() private {
        proving.pruneIfDue();
        to(EPOCH + CLAIM_SLOTS);
    }

    function expectPrunedTo(uint64 number, uint32 g) private view {
        (uint64 tip, uint64 slot, uint64 chunk,, uint32 generation_,) = rollup.tip();
        CheckpointHeader memory header = chain[number];
        vm.assertEq(tip, number, "tip");
        vm.assertEq(slot, header.slot, "slot");
        vm.assertEq(chunk, header.lastChunk, "chunk");
        vm.assertEq(generation_, g, "generation");
        (uint64 confirmed, bytes32 hash, bool closed,) = rollup.confirmed();
        vm.assertEq(confirmed, number, "confirmed");
        vm.assertEq(hash, hashOf(header), "its hash");
        vm.assertTrue(closed, "closed");
        vm.assertEq(provenNumber(), number, "proven");
        vm.assertTrue(!period().open, "no period");
    }

    function test_WithoutAClaimTheChainIsPruned() public {
        unclaimed();
        vm.expectEmit();
        emit IRollup.CheckpointsUndone(0, 3);
        vm.expectEmit();
        emit IProving.Pruned(0, 0, hashOf(genesis()), 1, 0);
        vm.assertTrue(proving.prune(0), "pruned");
        expectPrunedTo(0, 1);
        (uint40 time, uint40 number, uint64 confirmed, bytes32 hash) = proving.ended(0);
        vm.assertEq(time, block.timestamp, "time");
        vm.assertEq(number, block.number, "block");
        vm.assertEq(confirmed, 3, "what was confirmed");
        vm.assertEq(hash, hashOf(chain[3]), "its hash");
    }

    function test_WithoutAProofTheBondGoesToo() public {
        claim(quote(PROVER_KEY, 0));
        submit(prover, 1, 1);
        toEpoch(2);
        uint256 supply = azt.totalSupply();
        vm.expectEmit();
        emit IProving.BondTaken(0, prover, PROVER_BOND);
        vm.expectEmit();
        emit ProofEscrow.Slashed(prover, PROVER_BOND, PROVER_BOND / 5);
        vm.assertTrue(proving.prune(0), "pruned");
        // What was proven stays.
        expectPrunedTo(1, 1);
        expectAccount(prover, FUNDS - PROVER_BOND, 0);
        vm.assertEq(azt.totalSupply(), supply - PROVER_BOND * 4 / 5, "burnt");
        vm.assertEq(proving.earned(prover), 0, "nothing for the part");

        // A part of it is the next prover's, who is not the one that lost it unless it proves.
        backToProven();
        to(2 * EPOCH + 1);
        grow();
        confirm(2, CLOSED);
        toEpoch(3);
        claim(quote(RIVAL_KEY, 2));
        submit(rival, 2, 2);
        expectAccount(rival, FUNDS + PROVER_BOND / 5, 0);
    }

    function test_NotBeforeItsTime() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IProving.NotOver.selector, 0, EPOCH + CLAIM_SLOTS, block.number + CLAIM_BLOCKS
            )
        );
        proving.prune(0);
        proving.pruneIfDue();
        uint256 opened = block.number;
        // In time, and not in blocks.
        vm.warp(block.timestamp + 100 * SLOT);
        vm.roll(opened + CLAIM_BLOCKS - 1);
        vm.assertTrue(!proving.pruneIfDue(), "too few blocks");
        // In blocks, and not in time.
        vm.warp(GENESIS + (EPOCH + CLAIM_SLOTS) * SLOT - 1);
        vm.roll(opened + 100);
        vm.assertTrue(!proving.pruneIfDue(), "too early");
        vm.warp(block.timestamp + 1);
        vm.roll(opened + CLAIM_BLOCKS);
        vm.assertTrue(proving.pruneIfDue(), "both");
    }

    function test_AClaimHasUntilTheEndOfTheEpoch() public {
        to(EPOCH + CLAIM_SLOTS - 1);
        claim(quote(PROVER_KEY, 0));
        uint256 claimed = block.number;
        uint256 state = vm.snapshotState();
        vm.warp(GENESIS + 2 * EPOCH * SLOT);
        vm.roll(claimed + PROOF_BLOCKS - 1);
        vm.assertTrue(!proving.pruneIfDue(), "too few blocks");
        vm.revertToState(state);
        vm.warp(GENESIS + 2 * EPOCH * SLOT - 1);
        vm.roll(claimed + 100);
        vm.assertTrue(!proving.pruneIfDue(), "too early");
        vm.warp(block.timestamp + 1);
        vm.roll(claimed + PROOF_BLOCKS);
        vm.assertTrue(proving.pruneIfDue(), "over");
    }

    function test_NothingDueIsNotPruned() public {
        submit(rival, 1, 3);
        vm.expectRevert(IProving.NothingDue.selector);
        proving.prune(0);
        to(EPOCH + CLAIM_SLOTS);
        vm.assertTrue(!proving.pruneIfDue(), "proven");
    }

    /// When the time is up no proof helps, and no claim.
    function test_AfterItsEndNothingCounts() public {
        unclaimed();
        refuseProof(rival, 1, 3, abi.encodeWithSelector(IProving.PeriodOver.selector, 0));
        refuseClaim(quote(PROVER_KEY, 0), abi.encodeWithSelector(IProving.PeriodOver.selector, 0));
        to(EPOCH + CLAIM_SLOTS + 1);
        refuseProof(rival, 1, 3, abi.encodeWithSelector(IProving.PeriodOver.selector, 0));
    }

    /// The next publication prunes by itself; what it brings is of a generation that is over, and is passed over.
    function test_APublicationPrunes() public {
        unclaimed();
        CheckpointHeader memory header = child(chain[3], rollup.currentSlot() - 1, 2);
        proposeNow(list(header));
        expectPrunedTo(0, 1);
    }

    function test_ALockedPublicationPrunes() public {
        CheckpointHeader memory header = child(chain[3], EPOCH, 2);
        proving.pruneIfDue();
        to(EPOCH + OPEN_AFTER);
        publishLocked(locked(list(header), CLOSED));
        expectPrunedTo(0, 1);
    }

    /// No certificate of the generation that ended does anything; the chain goes on in the next one.
    function test_TheOldGenerationIsDead() public {
        CheckpointHeader memory next = child(chain[3], EPOCH, 2);
        unclaimed();
        proving.prune(0);
        Certificate memory cert = certify(chain[3], CLOSED);
        bytes memory reason = abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0);
        vm.expectRevert(reason);
        rollup.confirm(list(chain[3]), cert, 0);
        to(EPOCH + OPEN_AFTER);
        refuseLocked(locked(list(chain[1]), CLOSED), reason);
        refuseLocked(locked(list(chain[1], chain[2], chain[3]), list(next), CLOSED), reason);
        vm.expectRevert(reason);
        rollup.verifyLock(chain[1], cert);
        vm.expectRevert(reason);
        rollup.certify(list(chain[2]), cert);
        refuseNow(chain[1], reason);

        backToProven();
        grow();
        vm.assertTrue(stands(chain[1]), "the chain goes on");
        confirm(1, CLOSED);
        toEpoch(2);
        claim(quote(PROVER_KEY, 1));
        submit(prover, 1, 1);
        vm.assertEq(provenNumber(), 1, "proven");
    }

    /// The proven checkpoint keeps its generation, and can be shown for the sake of who signs it now.
    function test_TheProvenCheckpointLivesOn() public {
        submit(rival, 1, 2);
        unclaimed();
        proving.prune(0);
        expectPrunedTo(2, 1);
        toEpoch(2);
        rollup.confirm(list(chain[2]), certify(chain[2], CLOSED), 0);
        vm.assertEq(rollup.signedEpoch(), 2, "alive");
    }

    /// What was confirmed in the epoch of the prune goes with the rest, and is due in no later one.
    function test_WhatFollowsThePeriodGoesToo() public {
        grow();
        confirm(4, CLOSED);
        unclaimed();
        proving.prune(0);
        expectPrunedTo(0, 1);
        toEpoch(2);
        vm.assertTrue(!period().open, "nothing due");
        vm.expectRevert(IProving.NothingDue.selector);
        proving.prune(0);
    }

    /// Twice in a row: each is a generation of its own.
    function test_TwiceInARow() public {
        unclaimed();
        proving.prune(0);
        backToProven();
        to(EPOCH + 3);
        grow();
        confirm(1, CLOSED);
        toEpoch(2);
        proving.pruneIfDue();
        to(2 * EPOCH + CLAIM_SLOTS);
        vm.assertTrue(proving.prune(0), "pruned");
        expectPrunedTo(0, 2);
        (uint40 first,,,) = proving.ended(0);
        (uint40 second,,,) = proving.ended(1);
        vm.assertTrue(first != 0 && second > first, "both are known");
    }

    /// An unclaimed proof in the claim window is as good as a claim.
    function test_AnUnclaimedProofSavesTheChain() public {
        proving.pruneIfDue();
        to(EPOCH + CLAIM_SLOTS - 1);
        submit(rival, 1, 3);
        to(2 * EPOCH);
        vm.assertTrue(!proving.pruneIfDue(), "proven");
        vm.assertEq(tipNumber(), 3, "stands");
    }

    /// Who confirmed what was pruned is not the confirmer of what comes in its place.
    function test_ConfirmationsArePrunedToo() public {
        address first = address(0xc1);
        address second = address(0xc2);
        grow();
        Certificate memory cert = certify(chain[4], LOCKED);
        vm.prank(first);
        rollup.confirm(list(chain[4]), cert, 0);
        cert = certify(chain[4], CLOSED);
        vm.prank(second);
        rollup.confirm(list(chain[4]), cert, 0);
        (address by,) = rollup.confirmation(4);
        vm.assertEq(by, second, "the last one");
        submit(rival, 1, 2);
        unclaimed();
        proving.prune(0);
        (by,) = rollup.confirmation(4);
        vm.assertEq(by, address(0), "4");
        (by,) = rollup.confirmation(3);
        vm.assertEq(by, address(0), "3");
        (by,) = rollup.confirmation(2);
        vm.assertEq(by, address(this), "covered the proven one");
        vm.assertTrue(rollup.settled(2, 2), "settled");
        vm.assertTrue(!rollup.settled(3, 3), "is not");
    }

    /// Slots of what is pruned have earned nothing any more.
    function test_RewardsArePrunedToo() public {
        to(EPOCH + 1);
        (uint64 bits, bool isFinal) = rollup.rewards(0);
        vm.assertTrue(bits != 0, "earned");
        submit(rival, 1, 1);
        vm.roll(block.number + 100);
        to(EPOCH + CLAIM_SLOTS);
        proving.prune(0);
        (bits, isFinal) = rollup.rewards(0);
        vm.assertEq(bits >> 4, 0, "but for the proven one's");
        vm.assertTrue(bits != 0, "which stays");
    }

    /// One confirmation a window is paid, also when what it confirmed was pruned: its certificate was shown.
    function test_AConfirmationIsPaidOnce() public {
        vm.assertEq(rollup.paidConfirmer(0), address(this), "of epoch 0");
        grow();
        Certificate memory cert = certify(chain[4], CLOSED);
        vm.prank(OUTSIDER);
        rollup.confirm(list(chain[4]), cert, 0);
        unclaimed();
        proving.prune(0);
        backToProven();
        grow();
        confirm(1, CLOSED);
        vm.assertEq(rollup.paidConfirmer(1), OUTSIDER, "the first of the epoch");
    }
}

/// What is owed for publications whatever becomes of them.
contract PrunedChargesTest is ProvingFixture {
    address internal constant ACCUSER = address(0xacc);
    uint256 internal constant CHARGE = BOND_GAS * BASE_FEE;

    function setUp() public {
        deployProving();
        vm.deal(ACCUSER, 10 * CHARGE);
    }

    function charge(uint64 number) private returns (bytes32 record) {
        record = rollup.record(number);
        vm.prank(ACCUSER);
        rollup.charge{value: CHARGE}(number, record);
    }

    function stateOf(bytes32 record) private view returns (uint256 state) {
        (state,,,,) = rollup.chargeOf(record);
    }

    /// Of what was confirmed a certificate was shown: the prune answers its charge, and nobody is convicted of it.
    function test_AChargeOfWhatWasConfirmedIsAnswered() public {
        to(1);
        grow();
        to(2);
        grow();
        bytes32 record = charge(2);
        fill(0, 1);
        toEpoch(1);
        proving.pruneIfDue();
        to(EPOCH + CLAIM_SLOTS);
        proving.prune(0);
        vm.assertEq(stateOf(record), 3, "answered");
        vm.assertEq(rollup.owed(address(this)), CHARGE, "the confirmer's");
        to(EPOCH + ANSWER + 5);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotCharged.selector, record));
        rollup.settle(record);
    }

    /// What nobody confirmed is kept, and can be charged for: a prune is no way out. Its publisher can answer with a
    /// certificate of the generation that is over.
    function test_WhatNobodyConfirmedIsKept() public {
        fill(0, 1);
        toEpoch(1);
        grow();
        bytes32 record = rollup.record(2);
        proving.pruneIfDue();
        to(EPOCH + CLAIM_SLOTS);
        vm.expectEmit();
        emit IRollup.RecordKept(2, record);
        proving.prune(0);
        vm.prank(ACCUSER);
        rollup.charge{value: CHARGE}(2, record);
        vm.assertEq(stateOf(record), 2, "open");
        uint256 state = vm.snapshotState();
        rollup.answer(record, list(chain[2]), certify(chain[2], CLOSED, 1), 0);
        vm.assertEq(stateOf(record), 3, "answered");
        vm.revertToState(state);
        to(EPOCH + CLAIM_SLOTS + ANSWER + 1);
        rollup.settle(record);
        vm.assertEq(stateOf(record), 4, "convicted");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IFallback} from "../../src/proving/IFallback.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {FallbackFixture} from "./lib/FallbackFixture.sol";

/// When the chain may go on by proof alone, and when a committee takes over again.
contract FallbackTest is FallbackFixture {
    function setUp() public {
        deployFallback();
    }

    // ------------------------------------------------------------------------------------------------ ways in

    /// A period was missed, and long after nothing is proven: it begins, and prunes.
    function test_ItBeginsWhenThereIsWorkAndNoProof() public {
        uint64 slot = missed();
        uint256 time = GENESIS + slot * SLOT;
        uint256 number = block.number + uint256(ENTER) * SLOT / (2 * L1_BLOCK);
        to(slot - 1);
        refuseEnter(abi.encodeWithSelector(IFallback.NotYet.selector, time, number));
        to(slot);
        vm.expectEmit();
        emit IProving.Pruned(0, 0, hashOf(genesis()), 1, 0);
        vm.expectEmit();
        emit IFallback.FallbackEntered(0, hashOf(genesis()), 1, slot);
        vm.assertTrue(enter(), "holds");
        vm.assertEq(tipNumber(), 0, "pruned");
        vm.assertEq(confirmedNumber(), 0, "all of it");
        vm.assertTrue(way.state().holds, "holds");
        refuseEnter(abi.encodeWithSelector(IFallback.AlreadyEntered.selector));
    }

    function test_AnIdleChainNeverEnters() public {
        to(8 * EPOCH);
        refuseEnter(abi.encodeWithSelector(IFallback.NoWork.selector));
        // Not where all is proven, either.
        fill(8, 2);
        toEpoch(9);
        enter();
        submit(prover, 1, 2);
        to(9 * EPOCH + ENTER);
        refuseEnter(abi.encodeWithSelector(IFallback.NoWork.selector));
        // Nor where what was missed was long ago, and nothing came since.
        fill(13, 1);
        toEpoch(14);
        enter();
        to(14 * EPOCH + CLAIM_SLOTS);
        proving.prune(0);
        to(14 * EPOCH + ENTER);
        refuseEnter(abi.encodeWithSelector(IFallback.NoWork.selector));
    }

    /// A proof begins the wait anew, whoever sent it and whenever.
    function test_AProofIsProgress() public {
        to(missed() - EPOCH);
        proving.pruneIfDue();
        backToProven();
        grow();
        confirm(1, CLOSED);
        submit(prover, 1, 1);
        grow();
        to(3 * EPOCH + 3);
        confirm(2, CLOSED);
        toEpoch(4);
        vm.assertTrue(!enter(), "waits anew");
        to(4 * EPOCH + ENTER - 1);
        uint256 time = GENESIS + (4 * EPOCH + ENTER) * SLOT;
        uint256 number = DEPLOY_BLOCK + 4 * EPOCH * SLOT / L1_BLOCK + uint256(ENTER) * SLOT / (2 * L1_BLOCK);
        refuseEnter(abi.encodeWithSelector(IFallback.NotYet.selector, time, number));
    }

    /// Whoever keeps the chain from being proven can not keep the fallback shut by pruning first.
    function test_APruneInBetweenShutsNothing() public {
        to(missed() - 1);
        proving.prune(0);
        to(EPOCH + ENTER);
        vm.assertTrue(enter(), "holds");
    }

    /// No prover is cut off: while its time runs nothing begins.
    function test_AProofInTimeIsNotTooLate() public {
        missed();
        to(EPOCH + CLAIM_SLOTS);
        proving.prune(0);
        backToProven();
        to(3 * EPOCH + 1);
        grow();
        confirm(1, CLOSED);
        toEpoch(4);
        claim(quote(PROVER_KEY, 3));
        to(4 * EPOCH + 3);
        bytes memory reason = abi.encodeWithSelector(
            IProving.NotOver.selector, 3, 5 * EPOCH, DEPLOY_BLOCK + 4 * EPOCH * SLOT / L1_BLOCK + PROOF_BLOCKS
        );
        refuseEnter(reason);
        submit(prover, 1, 1);
        expectAccount(prover, FUNDS, 0);
    }

    /// A bond that was at stake for what is missed is taken, as by a prune.
    function test_TheBondOfWhatIsMissedIsTaken() public {
        fill(0, 3);
        toEpoch(1);
        claim(quote(PROVER_KEY, 0));
        enter();
        to(EPOCH + ENTER);
        vm.assertTrue(enter(), "holds");
        expectAccount(prover, FUNDS - PROVER_BOND, 0);
        // A claim that is fulfilled is no more at stake.
    }

    function test_ABondThatIsFreeStaysFree() public {
        fill(0, 3);
        toEpoch(1);
        claim(quote(PROVER_KEY, 0));
        submit(prover, 1, 3);
        forceOne(1);
        toEpoch(2);
        enter();
        to(2 * EPOCH + ENTER);
        vm.assertTrue(enter(), "holds");
        expectAccount(prover, FUNDS, 0);
    }

    /// A forced tx that nobody takes is work.
    function test_AForcedTxThatIsOverdueIsWork() public {
        forceOne(2);
        toEpoch(2);
        refuseEnter(abi.encodeWithSelector(IFallback.NoWork.selector));
        toEpoch(3);
        vm.assertTrue(!enter(), "waits");
        to(3 * EPOCH + ENTER);
        vm.assertTrue(enter(), "holds");
    }

    /// While L1 stands no clock runs.
    function test_WhileL1StandsNothingBegins() public {
        uint64 slot = missed();
        uint256 number = block.number + uint256(ENTER) * SLOT / (2 * L1_BLOCK);
        warpToSlot(slot);
        vm.roll(number - 1);
        refuseEnter(abi.encodeWithSelector(IFallback.NotYet.selector, GENESIS + slot * SLOT, number));
        vm.roll(number);
        vm.assertTrue(enter(), "holds");
    }

    /// A wait that nobody ended in as much time again is of another day.
    function test_AWaitLapses() public {
        missed();
        to(EPOCH + 2 * ENTER);
        vm.assertTrue(!enter(), "begins anew");
        to(EPOCH + 3 * ENTER);
        vm.assertTrue(enter(), "holds");
    }

    function test_TheProvenHeaderIsShown() public {
        fill(0, 1);
        toEpoch(1);
        bytes memory reason =
            abi.encodeWithSelector(IFallback.NotTheProven.selector, hashOf(genesis()), hashOf(chain[1]));
        CheckpointHeader memory other = chain[1];
        vm.expectRevert(reason);
        way.enter(other, 0);
    }

    /// Behind the last restart there would be no way back.
    function test_ThereMustBeAWayBack() public {
        to(missed());
        bytes32 word = vm.load(address(rollup), tipSlot());
        vm.store(address(rollup), tipSlot(), word | bytes32(uint256(255) << 184));
        refuseEnter(abi.encodeWithSelector(IFallback.NoWayBack.selector, 255, 0));
        vm.store(address(rollup), tipSlot(), word | bytes32(uint256(0xfffe) << 168));
        refuseEnter(abi.encodeWithSelector(IFallback.NoWayBack.selector, 0, 0xfffe));
    }

    // --------------------------------------------------------------------------------------- while it holds

    function test_NothingIsPublishedOtherwise() public {
        entered();
        CheckpointHeader memory header = child(genesis(), rollup.currentSlot() - 1, 1);
        bytes memory alone = abi.encodeWithSelector(IRollup.ByProofAlone.selector);
        refuseNow(header, alone);
        refuseLocked(locked(list(header), CLOSED), alone);
        refuseClaim(quote(PROVER_KEY, 0), alone);
        vm.expectRevert(alone);
        proving.prune(0);
        vm.expectRevert(alone);
        proving.pruneIfDue();
        publish(next());
        refuseProof(prover, 1, 1, alone);
        to(500);
        CheckpointHeader memory tip = chain[1];
        address governance = rollup.governance();
        vm.expectRevert(alone);
        vm.prank(governance);
        rollup.restart(tip, 0);
    }

    function test_OnlyTheWayOnGoesIt() public {
        bytes memory stranger = abi.encodeWithSelector(IProving.NotTheWayOn.selector, address(this));
        vm.expectRevert(stranger);
        proving.goByProof(0);
        CheckpointHeader memory h = chain[0];
        vm.expectRevert(stranger);
        proving.publishProven(h, 0, 0, 0, address(1));
        vm.expectRevert(stranger);
        proving.rejoin(9);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotProving.selector, address(this)));
        rollup.prune(0, 1);
    }

    // ----------------------------------------------------------------------------------------------- ways out

    function test_ItEndsWhenNobodyPublishes() public {
        entered();
        to(rollup.currentSlot() + IDLE - 1);
        publish(next());
        uint64 slot = rollup.currentSlot() + IDLE;
        uint256 number = block.number + uint256(IDLE) * SLOT / (2 * L1_BLOCK);
        to(slot - 1);
        refuseExit(abi.encodeWithSelector(IFallback.NotYet.selector, GENESIS + slot * SLOT, number));
        to(slot);
        expectLeft();
    }

    function test_ItEndsInAll() public {
        entered();
        uint64 end = rollup.currentSlot() + EXIT;
        while (rollup.currentSlot() + IDLE <= end) {
            publish(next());
            to(rollup.currentSlot() + IDLE - 1);
        }
        publish(next());
        to(end - 1);
        publish(next());
        to(end);
        refuse(next(), abi.encodeWithSelector(IFallback.IsOver.selector));
        expectLeft();
    }

    function test_WhileL1StandsNothingEnds() public {
        entered();
        uint256 number = block.number + uint256(IDLE) * SLOT / (2 * L1_BLOCK);
        uint64 slot = rollup.currentSlot() + IDLE;
        warpToSlot(slot);
        vm.roll(number - 1);
        refuseExit(abi.encodeWithSelector(IFallback.NotYet.selector, GENESIS + slot * SLOT, number));
        vm.roll(number);
        way.exit();
    }

    function test_WhatDoesNotHoldHasNoEnd() public {
        refuseExit(abi.encodeWithSelector(IFallback.NotEntered.selector));
        refuse(next(genesis(), 1), abi.encodeWithSelector(IFallback.NotEntered.selector));
    }

    /// What was signed before counts for nothing; the new committee goes on, and what it does is proven as ever.
    function test_ACommitteeComesBack() public {
        entered();
        publish(next());
        to(rollup.currentSlot() + IDLE);
        bytes memory old = bytes(rollup.chainId());
        way.exit();
        vm.assertTrue(keccak256(old) != keccak256(bytes(rollup.chainId())), "another id");
        uint64 epoch = rollup.currentSlot() / EPOCH + 3;
        to(epoch * EPOCH + 1);
        grow();
        CheckpointHeader memory header = chain[2];
        confirm(2, CLOSED);
        toEpoch(epoch + 1);
        submit(prover, 2, 2);
        vm.assertEq(provenNumber(), 2, "proven");
        vm.assertEq(header.generation, 2, "generation");
    }

    function test_CommitteesOfBeforeDoNotCount() public {
        entered();
        to(rollup.currentSlot() + IDLE);
        way.exit();
        uint64 epoch = rollup.currentSlot() / EPOCH + 3;
        to((epoch - 1) * EPOCH + 1);
        grow();
        CheckpointHeader memory header = chain[1];
        bytes memory reason =
            abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, epoch, epoch - 1, epoch - 1);
        Certificate memory cert = certify(header, CLOSED);
        vm.expectRevert(reason);
        rollup.verifyLock(header, cert);
        vm.expectRevert(abi.encodeWithSelector(IRollup.BeforeRestart.selector, epoch));
        rollup.committeeAt(epoch - 1);
        vm.assertEq(rollup.committeeAt(epoch).length, 4, "counts");
    }

    /// It can begin again.
    function test_ItBeginsAgain() public {
        entered();
        to(rollup.currentSlot() + IDLE);
        way.exit();
        refuseEnter(abi.encodeWithSelector(IFallback.NoWork.selector));
        forceOne(0);
        enter();
        to(rollup.currentSlot() + ENTER);
        vm.assertTrue(enter(), "holds");
        publish(next());
        to(rollup.currentSlot() + IDLE);
        way.exit();
        (,,,, uint32 g, uint64 restarts) = rollup.tip();
        vm.assertEq(g, 4, "generation");
        vm.assertEq(restarts, 2, "restarts");
    }

    // ---------------------------------------------------------------------------------------------- internals

    function forceOne(uint64 due) private {
        FORCED.set(1, due);
        vm.prank(address(FORCED));
        rollup.forcedCame(1);
    }

    function refuseExit(bytes memory reason) private {
        vm.expectRevert(reason);
        way.exit();
    }

    function expectLeft() private {
        uint64 epoch = rollup.currentSlot() / EPOCH + 3;
        vm.expectEmit();
        emit IFallback.FallbackLeft(height, 1, 2, epoch);
        way.exit();
        vm.assertTrue(!way.state().holds, "over");
        vm.assertEq(tipNumber(), height, "nothing is lost");
        vm.assertEq(rollup.signedEpoch(), epoch, "alive");
    }

    /// @dev Where the tip word is: its number is that of the last checkpoint, in none of the words before.
    function tipSlot() private view returns (bytes32 slot) {
        for (uint256 i; i < 64; ++i) {
            bytes32 word = vm.load(address(rollup), bytes32(i));
            if (
                uint32(uint256(word)) == tipNumber() && uint32(uint256(word) >> 32) == chain[tipNumber()].slot
            ) {
                if (uint40(uint256(word) >> 64) == chain[tipNumber()].lastChunk) return bytes32(i);
            }
        }
        revert("no tip");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// A chain lives as long as committees of new epochs sign, whether there is anything to publish or not, and is dead for
/// exits, the set and a restart from the same slot on.
contract RollupAliveTest is Fixture {
    Certificate private none;

    function setUp() public {
        deploy(4);
    }

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        c.minCommittee = 4;
    }

    /// @dev What each of the three that ask says, in this slot.
    function expectDead(bool dead) private {
        uint64 present = rollup.currentSlot();
        vm.assertTrue(rollup.canShrink() == dead, "the set");
        // Of an epoch that nobody of signed, and whose exit delay is over.
        uint64 epoch = rollup.signedEpoch() + 1;
        bool released = present >= rollup.releaseSlot(epoch) && dead;
        vm.assertTrue(rollup.released(epoch) == released, "exits");
        (, bytes32 hash,,) = rollup.confirmed();
        CheckpointHeader memory confirmed = hash == hashOf(genesis()) ? genesis() : child(genesis(), 1, 1);
        uint64 from = rollup.aliveSlot() + RESTART;
        vm.assertTrue(present >= from == dead, "by its own word");
        if (!dead) vm.expectRevert(abi.encodeWithSelector(IRollup.NotDead.selector, from, present));
        vm.prank(GOVERNANCE);
        rollup.restart(confirmed, 0);
    }

    /// Checkpoint 0 is signed by each heartbeat before the first chunk: whoever shows that now and then keeps the chain.
    function testFuzz_AnIdleChainLives(uint8 epochs) public {
        uint64 epoch;
        for (uint64 i; i < 40; ++i) {
            epoch += 1 + (epochs + i) % (RESTART / EPOCH);
            warpToSlot(epoch * EPOCH);
            rollup.confirm(list(genesis()), certify(genesis(), CLOSED), 0);
            expectDead(false);
            warpToSlot(epoch * EPOCH + RESTART - 1);
            expectDead(false);
        }
        warpToSlot(epoch * EPOCH + RESTART);
        expectDead(true);
    }

    /// So does one that published, long ago.
    function test_AnIdleChainLivesAfterItsLastCheckpoint() public {
        CheckpointHeader memory last = child(genesis(), 1, 1);
        publish(last);
        rollup.confirm(list(last), certify(last, CLOSED), 0);
        for (uint64 epoch = 5; epoch < 60; epoch += 5) {
            warpToSlot(epoch * EPOCH);
            rollup.confirm(list(last), certify(last, CLOSED), 0);
            expectDead(false);
        }
    }

    /// What was signed is shown years later or at once: that makes no difference to when a chain died.
    function test_WhatWasHeldBackKeepsNothingAlive() public {
        CheckpointHeader memory a = child(genesis(), 1, 1);
        CheckpointHeader memory b = child(a, 2, 1);
        publish(a);
        rollup.certify(list(b), certify(b, CLOSED, 0));
        warpToSlot(RESTART - 1);
        rollup.confirm(list(a), none, 0);
        vm.assertEq(confirmedNumber(), 1, "confirmed by what was shown before");
        warpToSlot(RESTART);
        vm.assertTrue(rollup.canShrink(), "dead all the same");
        warpToSlot(LIABILITY - EPOCH);
        proposeNow(list(b));
        rollup.confirm(list(b), certify(b, CLOSED, 0), 0);
        vm.assertEq(confirmedNumber(), 2, "by its own certificate");
        vm.assertEq(rollup.aliveSlot(), 0, "which is as old as before");
        vm.assertTrue(rollup.canShrink(), "dead");
        vm.prank(GOVERNANCE);
        rollup.restart(b, 0);
    }

    /// Whoever is far above what L1 confirmed, and cannot show all of the way at once, shows its certificate on the way.
    function test_ACertificateFarAboveIsASignOfLife() public {
        CheckpointHeader memory a = child(genesis(), 1, 1);
        CheckpointHeader memory b = child(a, 2, 1);
        warpToSlot(3 * EPOCH);
        rollup.certify(list(b), certify(b, CLOSED, 2));
        vm.assertEq(rollup.aliveSlot(), 2 * EPOCH, "by its signatures");
        warpToSlot(3 * EPOCH);
        rollup.certify(list(a), none);
        vm.assertEq(rollup.aliveSlot(), 2 * EPOCH, "and by nothing else");
    }

    /// Two that show the same do not both pay for it.
    function test_OneShowsItForAll() public {
        warpToSlot(3 * EPOCH);
        rollup.confirm(list(genesis()), certify(genesis(), CLOSED), 0);
        Certificate memory again = certify(genesis(), CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingToConfirm.selector, 0));
        rollup.confirm(list(genesis()), again, 0);
    }
}

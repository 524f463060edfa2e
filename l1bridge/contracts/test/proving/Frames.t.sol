// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EpochProof} from "../../src/proving/IEpochVerifier.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {ProofEscrow} from "../../src/proving/ProofEscrow.sol";
import {vm} from "../lib/Vm.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// A prover with a valid proof and a live L1 never loses its bond, whatever the others do.
contract FramesTest is ProvingFixture {
    address internal constant ATTACKER = address(0xa77ac);

    function setUp() public {
        deployProving();
    }

    /// @dev A claim, then whatever the seed says the others do, and the prover's proof at the last moment.
    function test_FuzzWhoProvesInTimeKeepsItsBond(uint256 seed) public {
        fill(0, uint64(seed % 3) + 1);
        uint64 end = height;
        to(EPOCH + uint64(seed >> 8) % CLAIM_SLOTS);
        claim(quote(PROVER_KEY, 0));
        EpochProof memory proof = proofOf(1, end);
        while (true) {
            seed = uint256(keccak256(abi.encode(seed)));
            disturb(seed, end);
            uint256 left = 2 * EPOCH * SLOT + GENESIS - 1 - block.timestamp;
            uint256 step = seed >> 32 & 15;
            if (step > left || left == 0) {
                vm.warp(block.timestamp + left);
                break;
            }
            vm.warp(block.timestamp + step);
            vm.roll(block.number + step / L1_BLOCK);
        }
        if (provenNumber() < end) {
            vm.prank(prover);
            proving.submitEpochProof(tipAt(0), proof);
        }
        vm.assertEq(provenNumber(), end, "proven");
        expectAccount(prover, FUNDS, 0);
        vm.assertEq(proving.earned(prover), uint256(end) * 2_500, "paid");
        vm.assertEq(proving.earned(ATTACKER), 0, "nobody else is");
        vm.assertEq(generation(), 0, "not pruned");
        vm.warp(block.timestamp + 100 * SLOT);
        vm.roll(block.number + 100);
        vm.assertTrue(!proving.pruneIfDue(), "nor later");
    }

    function disturb(uint256 seed, uint64 end) private {
        uint256 act = seed & 7;
        uint64 proven_ = provenNumber();
        if (act == 0) proving.pruneIfDue();
        if (act == 1 && proven_ < end) submit(ATTACKER, proven_ + 1, proven_ + 1);
        if (act == 2 && rollup.currentSlot() > chain[height].slot + 1) grow();
        if (act == 3 && confirmedNumber() < height) confirm(height, seed & 8 == 0 ? CLOSED : LOCKED);
        if (act == 4) {
            (bool pruned,) = address(proving).call(abi.encodeCall(IProving.prune, (seed)));
            vm.assertTrue(!pruned, "no prune");
        }
        if (act == 5 && proven_ == end - 1 && end != 1) submit(ATTACKER, end, end);
        if (act == 6) {
            address leader = publisherOf(rollup.currentSlot(), 0);
            vm.prank(leader);
            (bool ok,) =
                address(proving).call(abi.encodeCall(IProving.claimEpochProofRight, (quote(RIVAL_KEY, 0))));
            vm.assertTrue(!ok, "no second claim");
        }
    }

    /// L1 stands still for three hours across both deadlines: on the first blocks after it leaders claim, and the prover has
    /// as long as always.
    function test_L1StandsStillAcrossBothDeadlines() public {
        fill(0, 2);
        toEpoch(1);
        proving.pruneIfDue();
        vm.warp(block.timestamp + 3 hours);
        vm.roll(block.number + 1);
        vm.assertTrue(!proving.pruneIfDue(), "no clock ran");
        claim(quote(PROVER_KEY, 0, 1_000_000, PROVER_BOND, 0));
        uint64 slot = rollup.currentSlot();
        vm.assertEq(period().overSlot, slot + EPOCH - CLAIM_SLOTS, "a whole proof window");
        // And again, with the proof in hand.
        vm.warp(block.timestamp + 3 hours);
        vm.roll(block.number + 1);
        vm.assertTrue(!proving.pruneIfDue(), "no clock ran");
        submit(prover, 1, 2);
        expectAccount(prover, FUNDS, 0);
    }

    /// Nobody looks at the market while L1 stands: it opens the period when it lives again.
    function test_L1StandsStillBeforeAnybodyLooks() public {
        fill(0, 2);
        vm.warp(block.timestamp + 3 hours);
        vm.roll(block.number + 1);
        vm.assertTrue(!proving.pruneIfDue(), "opened now");
        uint64 epoch = rollup.currentSlot() / EPOCH - 1;
        vm.roll(block.number + CLAIM_BLOCKS - 1);
        claim(quote(PROVER_KEY, epoch, 1_000_000, PROVER_BOND, 0));
        vm.roll(block.number + PROOF_BLOCKS - 1);
        vm.warp(block.timestamp + 3 hours);
        submit(prover, 1, 2);
    }

    /// The claim of the last slot leaves the rest of the epoch, and half its blocks.
    function test_AClaimInTheLastSlotLeavesTimeToProve() public {
        fill(0, 2);
        toEpoch(1);
        proving.pruneIfDue();
        vm.warp(GENESIS + (EPOCH + CLAIM_SLOTS) * SLOT - 1);
        vm.roll(block.number + 5);
        claim(quote(PROVER_KEY, 0));
        vm.warp(GENESIS + 2 * EPOCH * SLOT - 1);
        vm.roll(block.number + PROOF_BLOCKS);
        submit(prover, 1, 2);
        expectAccount(prover, FUNDS, 0);
    }

    /// Who withdraws while its quote is out cannot get away before it was claimed with and not proven.
    function test_AWithdrawalIsNoWayOut() public {
        fill(0, 2);
        vm.prank(prover);
        escrow.startWithdraw(uint128(FUNDS));
        to(EPOCH + CLAIM_SLOTS - 1);
        claim(quote(PROVER_KEY, 0));
        vm.warp(block.timestamp + DELAY);
        vm.roll(block.number + 100);
        vm.prank(prover);
        vm.assertEq(escrow.finishWithdraw(prover), FUNDS - PROVER_BOND, "but for the bond");
        vm.assertTrue(proving.prune(0), "pruned");
        expectAccount(prover, 0, 0);
        vm.assertEq(escrow.bounty(), PROVER_BOND * SHARE / 10_000, "taken");
    }

    /// A later confirmation, a longer version, a void: what was claimed stays what must be proven.
    function test_NothingEntersAClaimedPeriod() public {
        fill(0, 2);
        toEpoch(1);
        claim(quote(PROVER_KEY, 0));
        uint64 end = period().end;
        grow();
        confirm(3, LOCKED);
        to(EPOCH + 2);
        grow();
        confirm(4, CLOSED);
        vm.assertEq(period().end, end, "fixed");
        submit(prover, 1, end);
        expectAccount(prover, FUNDS, 0);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EpochProofQuote, EpochProofQuoteLib} from "../../src/proving/EpochProofQuote.sol";
import {IProving, Period} from "../../src/proving/IProving.sol";
import {ProofEscrow} from "../../src/proving/ProofEscrow.sol";
import {vm} from "../lib/Vm.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// Who may claim the right to prove, with what.
contract ClaimTest is ProvingFixture {
    function setUp() public {
        deployProving();
        fill(0, 2);
        toEpoch(1);
    }

    function test_ALeaderClaimsForAProver() public {
        vm.expectEmit();
        emit IProving.Claimed(0, prover, rollup.leader(EPOCH), WITHDRAWER, PROVER_BOND, 2_500);
        claim(quote(PROVER_KEY, 0));
        expectAccount(prover, FUNDS - PROVER_BOND, PROVER_BOND);
        Period memory p = period();
        vm.assertEq(p.prover, prover, "prover");
        vm.assertEq(p.claimer, WITHDRAWER, "claimer");
        vm.assertEq(p.bond, PROVER_BOND, "bond");
        vm.assertEq(p.fee, 2_500, "fee");
        vm.assertEq(p.claimSlot, EPOCH, "slot");
        vm.assertEq(p.overSlot, 2 * EPOCH, "to the end of the epoch");
        vm.assertEq(p.overBlock, block.number + PROOF_BLOCKS, "in half as many blocks");
    }

    function test_OncePerPeriod() public {
        claim(quote(PROVER_KEY, 0));
        refuseClaim(quote(RIVAL_KEY, 0), abi.encodeWithSelector(IProving.AlreadyClaimed.selector, 0, prover));
        refuseClaim(quote(PROVER_KEY, 0), abi.encodeWithSelector(IProving.AlreadyClaimed.selector, 0, prover));
    }

    /// Only who publishes for the leader of the slot that runs: not its first backup, not the leader of another slot.
    function test_OnlyTheLeaderOfTheSlotThatRuns() public {
        EpochProofQuote memory q = quote(PROVER_KEY, 0);
        address leader = publisherOf(EPOCH, 0);
        for (uint256 i; i < publishers.length; ++i) {
            if (publishers[i] == leader) continue;
            vm.expectRevert(
                abi.encodeWithSelector(IProving.NotTheLeader.selector, publishers[i], EPOCH, leader)
            );
            vm.prank(publishers[i]);
            proving.claimEpochProofRight(q);
        }
        vm.expectRevert(abi.encodeWithSelector(IProving.NotTheLeader.selector, prover, EPOCH, leader));
        vm.prank(prover);
        proving.claimEpochProofRight(q);
        to(EPOCH + 1);
        address next = publisherOf(EPOCH + 1, 0);
        if (next != leader) {
            vm.expectRevert(abi.encodeWithSelector(IProving.NotTheLeader.selector, leader, EPOCH + 1, next));
            vm.prank(leader);
            proving.claimEpochProofRight(q);
        }
        claim(q);
    }

    /// The last slot's leader may, the next one's not.
    function test_InTheFirstSlots() public {
        proving.pruneIfDue();
        uint256 state = vm.snapshotState();
        to(EPOCH + CLAIM_SLOTS - 1);
        claim(quote(PROVER_KEY, 0));
        vm.revertToState(state);
        to(EPOCH + CLAIM_SLOTS);
        refuseClaim(quote(PROVER_KEY, 0), abi.encodeWithSelector(IProving.PeriodOver.selector, 0));
    }

    function test_AQuoteIsForOnePeriod() public {
        refuseClaim(quote(PROVER_KEY, 1), abi.encodeWithSelector(IProving.OtherPeriod.selector, 0, 1));
        EpochProofQuote memory q = quote(PROVER_KEY, 0);
        q.epochToProve = uint256(1) << 64;
        sign(q, PROVER_KEY);
        refuseClaim(q, abi.encodeWithSelector(IProving.OtherPeriod.selector, 0, uint256(1) << 64));
    }

    function test_AQuoteIsValidUntilItsSlot() public {
        EpochProofQuote memory q = quote(PROVER_KEY, 0, EPOCH, PROVER_BOND, 0);
        to(EPOCH + 1);
        refuseClaim(q, abi.encodeWithSelector(IProving.QuoteExpired.selector, EPOCH, EPOCH + 1));
        claim(quote(PROVER_KEY, 0, EPOCH + 1, PROVER_BOND, 0));
    }

    function test_ABondIsLargeEnough() public {
        refuseClaim(
            quote(PROVER_KEY, 0, ALWAYS, PROVER_BOND - 1, 0),
            abi.encodeWithSelector(IProving.BondTooSmall.selector, PROVER_BOND - 1, PROVER_BOND)
        );
        uint256 most = type(uint96).max;
        refuseClaim(
            quote(PROVER_KEY, 0, ALWAYS, most + 1, 0),
            abi.encodeWithSelector(IProving.BondTooLarge.selector, most + 1, most)
        );
        refuseClaim(
            quote(PROVER_KEY, 0, ALWAYS, FUNDS + 1, 0),
            abi.encodeWithSelector(ProofEscrow.TooLittleInEscrow.selector, prover, FUNDS, FUNDS + 1)
        );
        claim(quote(PROVER_KEY, 0, ALWAYS, FUNDS, 0));
    }

    function test_AFeeIsOfTheWhole() public {
        refuseClaim(
            quote(PROVER_KEY, 0, ALWAYS, PROVER_BOND, 10_001),
            abi.encodeWithSelector(IProving.FeeTooHigh.selector, 10_001)
        );
        claim(quote(PROVER_KEY, 0, ALWAYS, PROVER_BOND, 10_000));
    }

    /// Nobody's bond is staked but by its owner's signature, for this rollup.
    function test_TheProverSigned() public {
        bytes memory reason = abi.encodeWithSelector(EpochProofQuoteLib.QuoteNotSigned.selector, prover);
        EpochProofQuote memory q = quote(PROVER_KEY, 0);
        sign(q, RIVAL_KEY);
        refuseClaim(q, reason);
        q = quote(PROVER_KEY, 0);
        q.bondAmount += 1;
        refuseClaim(q, reason);
        q = quote(PROVER_KEY, 0);
        (q.signature.v, q.signature.r, q.signature.s) = vm.sign(PROVER_KEY, signer.digest(q, address(0xbad)));
        refuseClaim(q, reason);
    }

    /// One quote, one claim: after a prune the same epoch is not claimed again, nor is a later one with an old quote.
    function test_AQuoteIsNotUsedTwice() public {
        EpochProofQuote memory q = quote(PROVER_KEY, 0);
        claim(q);
        submit(prover, 1, 2);
        refuseClaim(q, abi.encodeWithSelector(IProving.NothingDue.selector));
        fill(1, 1);
        toEpoch(2);
        refuseClaim(q, abi.encodeWithSelector(IProving.OtherPeriod.selector, 1, 0));
        claim(quote(PROVER_KEY, 1));
        toEpoch(3);
        vm.assertTrue(proving.prune(0), "pruned");
        refuseClaim(quote(RIVAL_KEY, 1), abi.encodeWithSelector(IProving.NothingDue.selector));
        expectAccount(prover, FUNDS - PROVER_BOND, 0);
    }

    uint64 private constant ALWAYS = 100;
}

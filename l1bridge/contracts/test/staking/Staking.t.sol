// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "../../src/staking/AZT.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {PublicKey, PublicKeys} from "../../src/staking/PublicKeys.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// Ways into the validator set.
contract StakingEntryTest is StakingFixture {
    function setUp() public {
        deployStaking();
    }

    function test_TheGenesisValidatorsAreIn() public {
        for (uint256 i; i < GENESIS; ++i) {
            expectStatus(i, IStaking.Status.ACTIVE);
            vm.assertEq(indexOf(i), i, "index");
            vm.assertEq(amountOf(i), MINIMUM, "stake");
            vm.assertEq(staking.publisherOf(attesterOf(i)), publisherOf(i), "publisher");
            vm.assertEq(staking.publicKeyOf(attesterOf(i)).y, keyOf(i).y, "key");
        }
        vm.assertEq(staking.totalStake(), GENESIS * MINIMUM, "total");
        bytes memory attesters = abi.encode(attesterOf(0), attesterOf(1), attesterOf(2));
        vm.assertEq(staking.genesisAttesters(), keccak256(attesters), "attesters");
    }

    function test_ADepositWaitsInTheQueue() public {
        vm.expectEmit();
        emit IStaking.Deposited(attesterOf(7), keyOf(7), WITHDRAWER, publisherOf(7), MINIMUM);
        deposit(7);
        expectStatus(7, IStaking.Status.QUEUED);
        vm.assertEq(azt.balanceOf(address(staking)), staking.totalStake(), "held");
        vm.assertEq(staking.publisherOf(attesterOf(7)), publisherOf(7), "publisher");
        vm.assertEq(staking.queued(0), attesterOf(7), "place");
        vm.assertEq(set.validatorCount(), GENESIS, "not in the set");
    }

    function test_ADepositHasAMinimum() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooSmall.selector, MINIMUM, MINIMUM - 1));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM - 1, proof);
    }

    function test_NobodyStakesTwice() public {
        deposit(7);
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadyStaked.selector, attesterOf(7)));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
    }

    function test_AKeyMustBeAPoint() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        key.y ^= 1;
        vm.expectRevert(abi.encodeWithSelector(PublicKeys.NotAPoint.selector, key.x, key.y));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
    }

    /// The proof is of this depositor, these terms, this contract and this chain.
    function test_AProofIsOfItsOwnTermsAlone() public {
        bytes memory proof = proofOf(7);
        refuse(OUTSIDER, WITHDRAWER, publisherOf(7), proof);
        refuse(DEPOSITOR, OUTSIDER, publisherOf(7), proof);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(8), proof);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proofOf(8));
        vm.chainId(5);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
        vm.chainId(31337);
        proof[64] = bytes1(uint8(proof[64]) ^ 1);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
        proof[64] = 0x1b;
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
    }

    /// The other signature with the same R, which anybody can make.
    function test_AMalleatedProofIsNone() public {
        bytes memory proof = proofOf(7);
        uint256 s;
        assembly {
            s := mload(add(proof, 0x40))
        }
        s = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - s;
        assembly {
            mstore(add(proof, 0x40), s)
        }
        proof[64] = bytes1(uint8(proof[64]) ^ 1);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
    }

    function refuse(address sender, address withdrawer, address publisher, bytes memory proof) private {
        PublicKey memory key = keyOf(7);
        vm.expectRevert(abi.encodeWithSelector(PublicKeys.NotTheHolder.selector, attesterOf(7)));
        vm.prank(sender);
        staking.deposit(key, withdrawer, publisher, MINIMUM, proof);
    }

    function test_NobodyEntersBeforeTheEntryPeriod() public {
        deposit(7);
        vm.warp(block.timestamp + ENTRY_PERIOD - 1);
        vm.expectRevert(IStaking.NobodyCanEnter.selector);
        staking.enter(1);
        vm.warp(block.timestamp + 1);
        vm.expectEmit();
        emit IStaking.Entered(attesterOf(7), GENESIS);
        staking.enter(1);
        expectStatus(7, IStaking.Status.ACTIVE);
        vm.assertEq(set.publisherAt(GENESIS), publisherOf(7), "publisher");
    }

    function test_SoManyEnterInAnEpoch() public {
        for (uint256 i = 7; i < 12; ++i) {
            deposit(i);
        }
        vm.warp(block.timestamp + ENTRY_PERIOD);
        staking.enter(1);
        vm.assertEq(staking.entriesLeft(), 1, "one more");
        staking.enter(100);
        vm.assertEq(set.validatorCount(), GENESIS + 2, "two");
        vm.expectRevert(IStaking.NobodyCanEnter.selector);
        staking.enter(100);
        set.turn(9, 0);
        vm.assertEq(staking.entriesLeft(), 2, "of the next epoch");
        staking.enter(100);
        expectStatus(10, IStaking.Status.ACTIVE);
        expectStatus(11, IStaking.Status.QUEUED);
    }

    /// Who left the queue holds nobody up, and has no place in it if it comes back.
    function test_AnEmptyPlaceIsPassedOver() public {
        deposit(7);
        deposit(8);
        uint256 before = azt.balanceOf(WITHDRAWER);
        exit(7);
        vm.assertEq(azt.balanceOf(WITHDRAWER) - before, MINIMUM, "paid back at once");
        vm.assertEq(staking.publisherOf(attesterOf(7)), address(0), "nobody's publisher");
        vm.warp(block.timestamp + ENTRY_PERIOD);
        deposit(7);
        staking.enter(3);
        expectStatus(8, IStaking.Status.ACTIVE);
        expectStatus(7, IStaking.Status.QUEUED);
        (uint64 head, uint64 tail) = staking.queue();
        vm.assertTrue(head == 2 && tail == 3, "queue");
    }

    function test_GovernanceLetsInAtOnce() public {
        deposit(7);
        deposit(8);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        staking.add(attesterOf(8));
        vm.prank(GOVERNANCE);
        staking.add(attesterOf(8));
        expectStatus(8, IStaking.Status.ACTIVE);
        vm.expectRevert(
            abi.encodeWithSelector(IStaking.WrongStatus.selector, attesterOf(8), IStaking.Status.ACTIVE)
        );
        vm.prank(GOVERNANCE);
        staking.add(attesterOf(8));
        vm.warp(block.timestamp + ENTRY_PERIOD);
        staking.enter(2);
        expectStatus(7, IStaking.Status.ACTIVE);
    }

    function test_TheTokenMustBeThere() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = sign(7, staking.depositDigest(OUTSIDER, WITHDRAWER, publisherOf(7)));
        vm.expectRevert(
            abi.encodeWithSelector(AZT.InsufficientAllowance.selector, address(staking), 0, MINIMUM)
        );
        vm.prank(OUTSIDER);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
    }
}

/// Ways out of it, and what is taken.
contract StakingExitTest is StakingFixture {
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

    function test_OnlyTheSlasherAndTheRollupSlash() public {
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotSlasher.selector, GOVERNANCE));
        vm.prank(GOVERNANCE);
        staking.slash(attesterOf(0), 1, OUTSIDER, 0);
        vm.prank(address(set));
        vm.assertEq(staking.slash(attesterOf(0), 1 ether, OUTSIDER, 0), 1 ether, "the rollup");
    }

    /// The reward is part of what is taken, the rest is burnt.
    function test_WhatIsTakenIsBurntButForTheReward() public {
        uint256 supply = azt.totalSupply();
        vm.expectEmit();
        emit IStaking.Slashed(attesterOf(0), 30 ether, OUTSIDER, 3 ether);
        slash(0, 30 ether);
        vm.assertEq(azt.balanceOf(OUTSIDER), 3 ether, "reward");
        vm.assertEq(azt.totalSupply(), supply - 27 ether, "burnt");
        vm.assertEq(amountOf(0), 70 ether, "left");
        expectStatus(0, IStaking.Status.ACTIVE);
    }

    function test_WithTooLittleLeftAValidatorHasToGo() public {
        slash(0, 50 ether);
        expectStatus(0, IStaking.Status.ACTIVE);
        slash(0, 1);
        expectStatus(0, IStaking.Status.EXITING);
        vm.assertEq(slash(0, 1_000 ether), 50 ether - 1, "no more than there is");
        vm.assertEq(slash(0, 1_000 ether), 0, "nothing");
    }

    /// Who is not, or not yet, a validator has nothing to answer for, and stops nobody's slash.
    function test_AQueuedStakeIsNobodysToTake() public {
        deposit(7);
        vm.assertEq(slash(7, 1 ether), 0, "queued");
        vm.assertEq(slash(8, 1 ether), 0, "unknown");
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
}

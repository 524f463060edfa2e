// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Amounts, Incentives, IProofRewards, IRewarding} from "../../src/staking/Incentives.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// What is paid for: the first publication of a slot once it stays, the first confirmation of a window.
contract RollupPaidTest is Fixture {
    uint256 internal constant PER_CHECKPOINT = 3 ether;
    uint256 internal constant PER_CONFIRM = 7 ether;
    address internal constant FIRST = address(0xf1);
    address internal constant SECOND = address(0xf2);

    Incentives internal incentives;
    CheckpointHeader internal tip;

    function setUp() public {
        deploy(4);
        IRewarding of_ = IRewarding(address(rollup));
        incentives = new Incentives(
            azt, of_, staking, address(0), IProofRewards(address(0)), Amounts(PER_CHECKPOINT, PER_CONFIRM, 0)
        );
        azt.mint(address(incentives), 100 ether);
        tip = genesis();
        for (uint64 slot = 1; slot < 7; ++slot) {
            tip = child(tip, slot, 1);
            publish(tip);
        }
    }

    function confirmAs(address who) private {
        confirmAs(who, CLOSED);
    }

    function confirmAs(address who, uint8 kind) private {
        vm.startPrank(who);
        rollup.confirm(list(tip), certify(tip, kind), 0);
        vm.stopPrank();
    }

    function test_ACheckpointIsPaidOnceItStays() public {
        vm.expectRevert(abi.encodeWithSelector(Incentives.NotFinal.selector, 0));
        incentives.claim(0, ALL);
        confirmAs(FIRST);
        incentives.claim(0, ALL);
        vm.assertEq(azt.balanceOf(WITHDRAWER), 2 * PER_CHECKPOINT, "slots 2 and 3");
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claim(0, ALL);
        vm.expectRevert(abi.encodeWithSelector(Incentives.NotFinal.selector, 1));
        incentives.claim(1, ALL);
        warpToSlot(9);
        incentives.claim(1, 1);
        vm.assertEq(azt.balanceOf(WITHDRAWER), 3 * PER_CHECKPOINT, "slot 4");
    }

    /// What is undone was not done: nobody is paid for it.
    function test_WhatIsUndoneIsNotPaid() public {
        confirmAs(FIRST);
        CheckpointHeader memory back = tip;
        publish(child(tip, 8, 1));
        warpToSlot(9 + CONFIRM + 1);
        rollup.void(back, 0);
        incentives.claim(1, ALL);
        vm.assertEq(azt.balanceOf(WITHDRAWER), 4 * PER_CHECKPOINT, "slots 4 to 7");
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claim(2, ALL);
    }

    /// Publication asks nobody whether there is money.
    function test_AnEmptyPotStopsNoPublication() public {
        vm.prank(address(incentives));
        azt.transfer(OUTSIDER, 100 ether);
        confirmAs(FIRST);
        publish(child(tip, 7, 1));
        vm.expectRevert(abi.encodeWithSelector(Incentives.EmptyPot.selector, 0, PER_CHECKPOINT));
        incentives.claim(0, ALL);
        azt.mint(address(incentives), 100 ether);
        incentives.claim(0, ALL);
        vm.assertEq(azt.balanceOf(WITHDRAWER), 2 * PER_CHECKPOINT, "later");
    }

    function test_TheFirstConfirmationOfAWindowIsPaid() public {
        confirmAs(FIRST, LOCKED);
        confirmAs(SECOND, CLOSED);
        vm.assertEq(rollup.paidConfirmer(0), FIRST, "the first");
        incentives.claimConfirm(0);
        vm.assertEq(azt.balanceOf(FIRST), PER_CONFIRM, "paid");
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimConfirm(0);
        tip = child(tip, 7, 1);
        publish(tip);
        vm.assertEq(rollup.paidConfirmer(1), address(0), "nobody yet");
        confirmAs(SECOND);
        vm.assertEq(rollup.paidConfirmer(1), SECOND, "the next window");
    }

    /// A later committee may show its certificate of what is confirmed already; that is news once, and not paid.
    function test_ARenewalIsShownOnceAndNotPaid() public {
        confirmAs(FIRST);
        warpToSlot(CONFIRM + 1);
        vm.assertEq(rollup.signedEpoch(), 1, "of the first");
        confirmAs(SECOND);
        vm.assertEq(rollup.signedEpoch(), 2, "of the second");
        vm.assertEq(rollup.paidConfirmer(1), address(0), "not paid");
        (address by, uint64 slot) = rollup.confirmation(6);
        vm.assertTrue(by == FIRST && slot == 7, "it stays who confirmed");
        Certificate memory again = certify(tip, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingToConfirm.selector, 6));
        rollup.confirm(list(tip), again, 0);
    }
}

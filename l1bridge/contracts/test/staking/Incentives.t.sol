// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Allocation, AZT} from "../../src/staking/AZT.sol";
import {Amounts, Incentives, IProofRewards, IRewarding} from "../../src/staking/Incentives.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";

/// @notice Says what the test wants.
contract Said is IRewarding {
    uint64 public constant epochDuration = 4;
    uint64 internal bits;
    bool internal isFinal;
    mapping(uint64 => address) public rewarded;
    mapping(uint64 => address) public paidConfirmer;

    function rewards(uint64) external view returns (uint64, bool) {
        return (bits, isFinal);
    }

    function say(uint64 bits_, bool isFinal_) external {
        (bits, isFinal) = (bits_, isFinal_);
    }

    function reward(uint64 slot, address attester) external {
        rewarded[slot] = attester;
    }

    function confirmed(uint64 window, address by) external {
        paidConfirmer[window] = by;
    }

    uint64 internal provenNumber;
    uint64 internal tipNumber;
    uint64 internal nextSlot;
    uint64 public currentSlot;
    mapping(address => uint256) public earned;

    function tip() external view returns (uint64, uint64, uint64, uint64, uint32, uint64) {
        return (tipNumber, 0, 0, 0, 0, 0);
    }

    function proven() external view returns (uint64, bytes32) {
        return (provenNumber, 0);
    }

    /// Of the checkpoint above the proven one.
    function record(uint64 number) external view returns (bytes32) {
        return number == provenNumber + 1 ? bytes32(uint256(nextSlot) << 8) : bytes32(0);
    }

    function prove(uint64 number, uint64 of_, uint64 nextSlot_, uint64 present) external {
        (provenNumber, tipNumber, nextSlot, currentSlot) = (number, of_, nextSlot_, present);
    }

    function earn(address account, uint256 parts) external {
        earned[account] += parts;
    }

    function withdrawerOf(address attester) external pure returns (address) {
        return address(uint160(attester) + 1);
    }
}

/// Fixed amounts, once each, when the pot has them.
contract IncentivesTest {
    AZT internal azt;
    Said internal said;
    Incentives internal incentives;

    function setUp() public {
        azt = new AZT(address(this), new Allocation[](0));
        said = new Said();
        incentives = new Incentives(
            azt, said, IStaking(address(said)), address(0xfee), IProofRewards(address(0)), Amounts(10, 3, 0)
        );
        azt.mint(address(incentives), 25);
        // Slots 8 and 10 by their leaders, 11 by somebody further back.
        said.say(1 | 1 << 4 | 3 << 6, true);
        said.reward(8, address(0x100));
        said.reward(10, address(0x200));
    }

    function test_ItNamesThePortal() public view {
        vm.assertEq(incentives.portal(), address(0xfee), "portal");
    }

    function test_EachSlotIsPaidOnce() public {
        vm.expectEmit();
        emit Incentives.CheckpointPaid(8, address(0x100), address(0x101), 10);
        incentives.claim(2, 3);
        vm.assertEq(azt.balanceOf(address(0x101)), 10, "its withdrawer");
        incentives.claim(2, type(uint256).max);
        vm.assertEq(azt.balanceOf(address(0x101)), 10, "once");
        vm.assertEq(azt.balanceOf(address(0x201)), 10, "the other");
        vm.assertEq(incentives.paidSlots(2), 5, "bits");
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claim(2, type(uint256).max);
    }

    function test_WhatCanStillBeUndoneIsNotPaid() public {
        said.say(1, false);
        vm.expectRevert(abi.encodeWithSelector(Incentives.NotFinal.selector, 2));
        incentives.claim(2, 1);
    }

    function test_AnEmptyPotDelaysAClaim() public {
        incentives.claim(2, 5);
        said.say(1, true);
        said.reward(12, address(0x300));
        vm.expectRevert(abi.encodeWithSelector(Incentives.EmptyPot.selector, 5, 10));
        incentives.claim(3, 1);
        vm.assertEq(incentives.paidSlots(3), 0, "not paid");
        azt.mint(address(incentives), 5);
        incentives.claim(3, 1);
        vm.assertEq(azt.balanceOf(address(0x301)), 10, "paid");
    }

    function test_OneConfirmationAWindow() public {
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimConfirm(4);
        said.confirmed(4, address(0x400));
        incentives.claimConfirm(4);
        vm.assertEq(azt.balanceOf(address(0x400)), 3, "paid");
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimConfirm(4);
    }

    /// An empty pot delays a claim whole: of two slots it could pay one of, it pays neither; one by one it pays what it can.
    function test_APotThatIsTooSmallPaysWhatItIsAskedForWhole() public {
        incentives.claim(2, 1);
        vm.prank(address(incentives));
        azt.transfer(address(1), 10);
        vm.expectRevert(abi.encodeWithSelector(Incentives.EmptyPot.selector, 5, 10));
        incentives.claim(2, 4);
        vm.assertEq(incentives.paidSlots(2), 1, "the first only");
        said.confirmed(4, address(0x400));
        incentives.claimConfirm(4);
        vm.assertEq(azt.balanceOf(address(0x400)), 3, "which is less");
        said.confirmed(5, address(0x400));
        vm.expectRevert(abi.encodeWithSelector(Incentives.EmptyPot.selector, 2, 3));
        incentives.claimConfirm(5);
        vm.assertTrue(!incentives.paidWindow(5), "stays due");
    }

    function test_WithoutProversNothingIsPaidForProofs() public {
        vm.expectRevert(abi.encodeWithSelector(Incentives.NotProven.selector, 2));
        incentives.claimProven(2, 1);
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimProofs(address(0x300));
    }

    /// Who is further back than the first backup has earned nothing: nobody's seat is known for it.
    function test_ASlotWithoutASeatPaysNobody() public {
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claim(2, 8);
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claim(2, 2);
    }
}

/// Where checkpoints get proven, half of an attester's reward waits for that; and who proved is paid.
contract ProvenIncentivesTest {
    AZT internal azt;
    Said internal said;
    Incentives internal incentives;

    function setUp() public {
        azt = new AZT(address(this), new Allocation[](0));
        said = new Said();
        incentives = new Incentives(
            azt,
            said,
            IStaking(address(said)),
            address(0xfee),
            IProofRewards(address(said)),
            Amounts(11, 3, 1000)
        );
        azt.mint(address(incentives), 10_000);
        said.say(1 | 1 << 4, true);
        said.reward(8, address(0x100));
        said.reward(10, address(0x200));
        said.prove(3, 9, 11, 20);
    }

    function notProven() private {
        vm.expectRevert(abi.encodeWithSelector(Incentives.NotProven.selector, 2));
        incentives.claimProven(2, 1);
    }

    function test_TheSecondHalfOnceAllOfTheEpochIsProven() public {
        incentives.claim(2, 1);
        vm.assertEq(azt.balanceOf(address(0x101)), 5, "first half");
        // Something of its last slot is not.
        notProven();
        said.prove(4, 9, 12, 20);
        vm.expectEmit();
        emit Incentives.ProvenPaid(8, address(0x100), address(0x101), 6);
        incentives.claimProven(2, 1);
        vm.assertEq(azt.balanceOf(address(0x101)), 11, "both");
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimProven(2, 1);
        incentives.claimProven(2, 4);
        vm.assertEq(azt.balanceOf(address(0x201)), 6, "the halves do not wait for each other");
        incentives.claim(2, type(uint256).max);
        vm.assertEq(azt.balanceOf(address(0x201)), 11, "both");
    }

    /// With all proven, an epoch may still get what is published late.
    function test_WithAllProvenTheTimeDecides() public {
        said.prove(9, 9, 0, 12);
        notProven();
        said.prove(9, 9, 0, 0);
        notProven();
        said.prove(9, 9, 0, 13);
        incentives.claimProven(2, 1);
    }

    function test_WhatCanStillBeUndoneIsNotPaid() public {
        said.prove(4, 9, 12, 20);
        said.say(1, false);
        vm.expectRevert(abi.encodeWithSelector(Incentives.NotFinal.selector, 2));
        incentives.claimProven(2, 1);
    }

    function test_ProofsArePaidByTheirParts() public {
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimProofs(address(0x300));
        said.earn(address(0x300), 3 * 2_500);
        vm.expectEmit();
        emit Incentives.ProofPaid(address(0x300), 750);
        incentives.claimProofs(address(0x300));
        vm.expectRevert(Incentives.NothingToPay.selector);
        incentives.claimProofs(address(0x300));
        said.earn(address(0x300), 10_000);
        incentives.claimProofs(address(0x300));
        vm.assertEq(azt.balanceOf(address(0x300)), 1_750, "each part once");
    }

    function test_AnEmptyPotDelaysProofs() public {
        said.earn(address(0x300), 20 * 10_000);
        vm.expectRevert(abi.encodeWithSelector(Incentives.EmptyPot.selector, 10_000, 20_000));
        incentives.claimProofs(address(0x300));
        vm.assertEq(incentives.paidProofs(address(0x300)), 0, "not paid");
    }
}

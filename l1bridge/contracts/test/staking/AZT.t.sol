// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Allocation, AZT} from "../../src/staking/AZT.sol";
import {vm} from "../lib/Vm.sol";

/// ERC-20, as its text says.
contract AZTTest {
    address internal constant HOLDER = address(0x1001);
    address internal constant OTHER = address(0x1002);
    AZT internal azt;

    function setUp() public {
        Allocation[] memory allocations = new Allocation[](1);
        allocations[0] = Allocation(HOLDER, 1_000);
        azt = new AZT(address(this), allocations);
    }

    function test_WhatADeploymentMintsIsThere() public view {
        vm.assertEq(azt.totalSupply(), 1_000, "supply");
        vm.assertEq(azt.balanceOf(HOLDER), 1_000, "balance");
        vm.assertEq(uint256(azt.decimals()), 18, "decimals");
        vm.assertEq(azt.symbol(), "AZT", "symbol");
    }

    function testFuzz_ATransferMovesWhatThereIs(uint256 value) public {
        bool enough = value <= 1_000;
        if (enough) {
            vm.expectEmit();
            emit AZT.Transfer(HOLDER, OTHER, value);
        } else {
            vm.expectRevert(abi.encodeWithSelector(AZT.InsufficientBalance.selector, HOLDER, 1_000, value));
        }
        vm.prank(HOLDER);
        azt.transfer(OTHER, value);
        vm.assertEq(azt.balanceOf(OTHER), enough ? value : 0, "receiver");
        vm.assertEq(azt.balanceOf(HOLDER) + azt.balanceOf(OTHER), 1_000, "sum");
    }

    function testFuzz_ToOneselfNothingMoves(uint256 value) public {
        value %= 1_001;
        vm.prank(HOLDER);
        azt.transfer(HOLDER, value);
        vm.assertEq(azt.balanceOf(HOLDER), 1_000, "balance");
    }

    function testFuzz_AnAllowanceIsUsedUp(uint256 allowed, uint256 value) public {
        allowed %= 2_000;
        value %= 1_001;
        vm.prank(HOLDER);
        azt.approve(OTHER, allowed);
        if (value > allowed) {
            vm.expectRevert(abi.encodeWithSelector(AZT.InsufficientAllowance.selector, OTHER, allowed, value));
        }
        vm.prank(OTHER);
        azt.transferFrom(HOLDER, OTHER, value);
        vm.assertEq(azt.allowance(HOLDER, OTHER), value > allowed ? allowed : allowed - value, "left");
    }

    function test_AnEndlessAllowanceIsNot() public {
        vm.prank(HOLDER);
        azt.approve(OTHER, type(uint256).max);
        vm.prank(OTHER);
        azt.transferFrom(HOLDER, OTHER, 10);
        vm.assertEq(azt.allowance(HOLDER, OTHER), type(uint256).max, "left");
    }

    function test_OnlyTheMinterMints() public {
        azt.mint(OTHER, 5);
        vm.assertEq(azt.totalSupply(), 1_005, "supply");
        vm.expectRevert(abi.encodeWithSelector(AZT.NotMinter.selector, OTHER));
        vm.prank(OTHER);
        azt.mint(OTHER, 5);
    }

    function test_WhatIsBurntIsGone() public {
        vm.prank(HOLDER);
        azt.burn(400);
        vm.assertEq(azt.totalSupply(), 600, "supply");
        vm.assertEq(azt.balanceOf(HOLDER), 600, "balance");
        vm.expectRevert(abi.encodeWithSelector(AZT.InsufficientBalance.selector, HOLDER, 600, 601));
        vm.prank(HOLDER);
        azt.burn(601);
    }

    function test_NothingGoesToNobody() public {
        vm.expectRevert(abi.encodeWithSelector(AZT.InvalidReceiver.selector, address(0)));
        vm.prank(HOLDER);
        azt.transfer(address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(AZT.InvalidReceiver.selector, address(0)));
        azt.mint(address(0), 1);
    }
}

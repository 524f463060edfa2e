// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../lib/Vm.sol";
import {SlashingWalk} from "./lib/SlashingWalk.sol";

/// What holds whatever is accused, published and restarted, while less than a third is faulty.
contract SlashingInvariantsTest {
    SlashingWalk internal walk;

    function setUp() public {
        walk = new SlashingWalk();
    }

    /// forge calls only these.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walk);
    }

    /// Under a third faulty, a member that runs the rules is never slashed; stake is conserved.
    function invariant_WhoRunsTheRulesIsNotSlashed() external view {
        walk.checkHonest();
        walk.checkStakes();
        walk.checkBonds();
    }

    /// The walk is no use unless it gets somewhere: an accusation is rescued at the last moment, the faulty one pays for
    /// signing twice.
    function test_TheWalkGoesAllWays() external {
        walk.pass(5, 5);
        walk.grow(2);
        walk.pass(8, 8);
        walk.propose(3);
        walk.accuse(1, false, 0, 0);
        walk.slash(0, 0);
        walk.pass(5, 35);
        vm.assertEq(walk.rescued(), 0, "there is time");
        walk.slash(0, 0);
        walk.pass(6, 35);
        vm.assertEq(walk.rescued(), 1, "no time is left");
        walk.slash(0, 0);
        walk.slash(0, 1);
        walk.answer(0, 0);
        walk.checkHonest();
        walk.pass(0, 0);
        walk.grow(1);
        walk.equivocate(1, 2, 0, true, true);
        vm.assertTrue(walk.burnt() != 0, "the faulty one paid");
        walk.checkHonest();
        walk.checkStakes();
        walk.checkBonds();
    }

    /// Without the rescue the same walk ends in a slash: the window is what protects.
    function test_WithoutRescueItIsASlash() external {
        walk.pass(5, 5);
        walk.grow(2);
        walk.pass(8, 8);
        walk.accuse(1, false, 0, 0);
        vm.warp(block.timestamp + 200);
        vm.roll(block.number + 200);
        walk.slash(0, 0);
        vm.assertEq(walk.slashed(), 1, "slashed");
    }
}

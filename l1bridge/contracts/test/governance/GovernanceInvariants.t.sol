// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../lib/Vm.sol";
import {GovernanceWalk} from "./lib/GovernanceWalk.sol";

/// What holds whatever is locked, voted and executed.
contract GovernanceInvariantsTest {
    GovernanceWalk internal walk;

    function setUp() public {
        walk = new GovernanceWalk();
    }

    /// forge calls only these.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walk);
    }

    function invariant_NoTokenVotesTwice() external view {
        walk.checkTokens();
        walk.checkVotes();
        walk.checkStakes();
    }

    /// The walk is no use unless it gets somewhere.
    function test_TheWalkGoesAllWays() external {
        walk.lockSome(0, 800 ether);
        walk.lockSome(1, 500 ether);
        walk.proposeOne(0, 3, 10 ether - 1, true);
        walk.voteSome(0, 0, true, 1);
        walk.voteSome(0, 1, false, 1);
        walk.exitOne(2);
        walk.unlockSome(0, 800 ether);
        for (uint256 i; i < 3; ++i) {
            walk.pass(149);
        }
        walk.unlockSome(0, 800 ether);
        walk.send(0, 2, 700 ether);
        walk.finalizeOne(2);
        walk.executeOne(0);
        walk.executeOne(0);
        vm.assertEq(walk.votes(), 2, "votes");
        vm.assertEq(walk.executed(), 1, "executed");
        for (uint256 i; i < 5; ++i) {
            walk.pass(149);
        }
        walk.finalizeOne(2);
        walk.checkTokens();
        walk.checkVotes();
        walk.checkStakes();
    }
}

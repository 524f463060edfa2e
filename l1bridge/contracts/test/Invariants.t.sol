// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RandomPublisher} from "./lib/RandomPublisher.sol";
import {vm} from "./lib/Vm.sol";

/// What holds after any sequence of publications, right and wrong.
contract InvariantsTest {
    RandomPublisher internal publisher;

    function setUp() public {
        publisher = new RandomPublisher();
    }

    /// forge calls only these.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(publisher);
    }

    /// The walk itself checks, after each step, that the tip never goes back.
    function invariant_EveryChunkIsCoveredOnceAndInOrder() external view {
        publisher.checkRecord();
    }

    /// The walk is no use unless some of it is accepted and some refused.
    function test_TheWalkAcceptsAndRefuses() external {
        publisher.extend(1, 3, 9, 0);
        publisher.supersede(7, 9, 0);
        publisher.extendLocked(1, 1, 7, 9, 0);
        vm.assertEq(publisher.count(), 2, "accepted");
        vm.assertEq(publisher.refused(), 0, "refused");
        publisher.extend(1, 3, 1, 1);
        publisher.replay(0);
        publisher.extendLocked(1, 1, 3, 9, 0);
        vm.assertEq(publisher.count(), 2, "accepted");
        vm.assertEq(publisher.refused(), 3, "refused");
        publisher.checkRecord();
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../lib/Vm.sol";
import {Walk} from "./lib/Walk.sol";

/// What holds after any sequence of publications, certificates, voids and charges, right and wrong.
contract RollupInvariantsTest {
    Walk internal walk;

    function setUp() public virtual {
        walk = new Walk();
    }

    /// forge calls only these.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walk);
    }

    /// forge calls every function that writes; this one always reverts.
    function excludeSelectors() external view returns (Selectors[] memory excluded) {
        excluded = new Selectors[](1);
        excluded[0].target = address(walk);
        excluded[0].selectors = new bytes4[](1);
        excluded[0].selectors[0] = Walk.publishAll.selector;
    }

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    /// The walk itself checks, in between, that the holder of certificates can publish everything.
    function invariant_L1HoldsWhatTheModelHolds() external view virtual {
        walk.checkRecord();
        walk.checkConfirmed();
        walk.checkRewards();
        walk.checkBonds();
        walk.checkAnswered();
    }

    /// At the end of each walk, one checkpoint a transaction and four.
    function afterInvariant() external {
        walk.publishEverything(0);
        walk.publishEverything(3);
    }

    /// The walk is no use unless it gets somewhere.
    function test_TheWalkGoesAllWays() external virtual {
        walk.pass(0);
        walk.grow(0);
        walk.propose(2, 0, 1);
        walk.pass(0);
        walk.grow(1);
        walk.propose(4, 0, 1);
        walk.charge(2, true, 0);
        walk.publishLocked(1, 0, false, true, false, 0);
        vm.assertEq(walk.accepted(), 3, "accepted");
        vm.assertEq(walk.undone(), 1, "undone");
        vm.assertEq(walk.charged(), 1, "charged");
        walk.checkRecord();
        walk.checkConfirmed();
        walk.checkBonds();
        walk.checkRewards();
    }
}

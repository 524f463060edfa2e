// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../lib/Vm.sol";
import {FallbackWalk} from "./lib/FallbackWalk.sol";

/// What holds after any sequence of proofs, prunes and publications, with the fallback entered and left.
contract FallbackInvariantsTest {
    FallbackWalk internal walk;

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    function setUp() public {
        walk = new FallbackWalk();
    }

    /// forge calls only these.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walk);
    }

    /// The walk's own ways of calling what may fail.
    function excludeSelectors() external view returns (Selectors[] memory excluded) {
        excluded = new Selectors[](1);
        excluded[0].target = address(walk);
        excluded[0].selectors = new bytes4[](2);
        excluded[0].selectors[0] = FallbackWalk.confirmTip.selector;
        excluded[0].selectors[1] = FallbackWalk.proveTo.selector;
    }

    function invariant_ProvenStaysAndNothingElseStands() external view {
        walk.check();
    }

    /// The walk is no use unless it gets somewhere.
    function test_TheWalkGoesAllWays() external {
        walk.pass(1);
        walk.growOne();
        walk.prove();
        walk.pass(1);
        walk.growOne();
        walk.pass(3);
        walk.enterIt();
        for (uint256 i; i < 4 && walk.entries() == 0; ++i) {
            walk.pass(3);
            walk.enterIt();
        }
        walk.publishIt(1, 0);
        walk.publishIt(0, 1);
        walk.growOne();
        walk.pass(4);
        walk.publishIt(0, 0);
        walk.pass(7);
        walk.exitIt();
        vm.assertTrue(walk.proofs() > 0 && walk.entries() > 0, "proven, entered");
        vm.assertEq(walk.published(), 2, "published");
        vm.assertEq(walk.exits(), 1, "left");
        walk.check();
    }
}

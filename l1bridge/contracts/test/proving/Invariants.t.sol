// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../lib/Vm.sol";
import {ProvingWalk} from "./lib/ProvingWalk.sol";

/// What holds after any sequence of claims, proofs, prunes, voids and confirmations.
contract ProvingInvariantsTest {
    ProvingWalk internal walk;

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    function setUp() public {
        walk = new ProvingWalk();
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
        excluded[0].selectors[0] = ProvingWalk.confirmOne.selector;
        excluded[0].selectors[1] = ProvingWalk.sendProof.selector;
    }

    function invariant_ProvenStaysAndEscrowHolds() external view {
        walk.checkProven();
        walk.checkEscrow();
        walk.checkEarned();
    }

    /// The walk is no use unless it gets somewhere.
    function test_TheWalkGoesAllWays() external {
        walk.grow(0);
        walk.confirmSome(1, true);
        walk.pass(2, false);
        walk.pass(0, false);
        walk.claimIt(false, 0);
        walk.prove(0, 0, 0);
        vm.assertEq(walk.claims(), 1, "claimed");
        vm.assertEq(walk.proofs(), 1, "proven");
        walk.grow(0);
        walk.confirmSome(1, true);
        walk.pass(2, false);
        walk.pass(0, false);
        walk.pruneIt(true);
        walk.pass(1, false);
        walk.pruneIt(false);
        vm.assertEq(walk.prunes(), 1, "pruned");
        walk.checkProven();
        walk.checkEscrow();
        walk.checkEarned();
    }
}

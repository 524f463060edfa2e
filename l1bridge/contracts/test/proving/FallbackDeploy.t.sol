// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FallbackConfig, FallbackRules, IMarket} from "../../src/proving/FallbackConfig.sol";
import {IFallback, ProvenCheckpoint} from "../../src/proving/IFallback.sol";
import {IClientProofs} from "../../src/proving/IFallbackVerifier.sol";
import {vm} from "../lib/Vm.sol";
import {FallbackFixture, MockClientProofs, MockFallbackVerifier} from "./lib/FallbackFixture.sol";

/// What a deployment of the fallback is refused for.
contract FallbackDeployTest is FallbackFixture {
    FallbackChecker private checker;

    function setUp() public {
        clients = new MockClientProofs();
        deployFallback();
        checker = new FallbackChecker();
    }

    function refused(FallbackConfig memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        checker.check(c, address(way));
    }

    function test_AsItIsDeployed() public view {
        checker.check(fallbackConfig(), address(way));
        vm.assertEq(proving.wayOn(), address(way), "the market names it");
        vm.assertTrue(!way.state().holds, "it does not hold");
    }

    /// Two epochs and a claim window at least: whatever is due was either proven by then, or missed.
    function test_ItComesAfterEveryProofInTime() public {
        FallbackConfig memory c = fallbackConfig();
        c.enterSlots = 2 * EPOCH + CLAIM_SLOTS;
        checker.check(c, address(way));
        --c.enterSlots;
        refused(c, abi.encodeWithSelector(IFallback.EnterTooSoon.selector, c.enterSlots, c.enterSlots + 1));
    }

    /// Without client proofs whoever publishes could spend what is nobody's.
    function test_WithoutClientProofsOnADevelopersL1Only() public {
        FallbackConfig memory c = fallbackConfig();
        c.clientProofs = IClientProofs(address(0));
        checker.check(c, address(way));
        vm.chainId(1);
        c.l1SlotDuration = 12;
        refused(c, abi.encodeWithSelector(IFallback.NoClientProofs.selector, 1));
        c.clientProofs = clients;
        checker.check(c, address(way));
        c.clientProofs = IClientProofs(address(1000));
        refused(c, abi.encodeWithSelector(IFallback.ForeignContract.selector, address(1000)));
    }

    function test_ItIsOfItsOwnDeployment() public {
        FallbackConfig memory c = fallbackConfig();
        vm.expectRevert(abi.encodeWithSelector(IFallback.ForeignContract.selector, address(proving)));
        checker.check(c, address(1));
        c.verifier = new MockFallbackVerifier(address(1));
        refused(c, abi.encodeWithSelector(IFallback.ForeignContract.selector, address(c.verifier)));
    }

    function test_ItLastsAnEpochAtLeast() public {
        FallbackConfig memory c = fallbackConfig();
        c.idleSlots = EPOCH - 1;
        refused(c, abi.encodeWithSelector(IFallback.ExitTooSoon.selector, EPOCH - 1, EPOCH));
        (c.idleSlots, c.exitSlots) = (EPOCH + 1, EPOCH);
        refused(c, abi.encodeWithSelector(IFallback.ExitTooSoon.selector, EPOCH, EPOCH + 1));
    }

    function test_L1IsAsFastAsItIs() public {
        FallbackConfig memory c = fallbackConfig();
        c.l1SlotDuration = 0;
        refused(c, abi.encodeWithSelector(IFallback.NotAnL1Slot.selector, 0));
        vm.chainId(1);
        c.l1SlotDuration = 11;
        refused(c, abi.encodeWithSelector(IFallback.NotAnL1Slot.selector, 11));
    }

    /// What clients prove is asked for, of just these txs.
    function test_ClientProofsAreAskedFor() public {
        entered();
        ProvenCheckpoint memory c = next();
        refuse(c, abi.encodeWithSelector(MockClientProofs.NotAllowed.selector));
        c.clientProofs = abi.encodePacked(c.bodies.txHashes);
        publish(c);
    }
}

/// @notice The checks alone, at whatever place.
contract FallbackChecker {
    function check(FallbackConfig calldata c, address place) external view {
        FallbackRules.check(c, place);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// A certificate beats no certificate.
contract RollupPublishLockedTest is Fixture {
    CheckpointHeader internal first;

    function setUp() public {
        deploy(4);
        first = child(genesis(), 1, 2);
        publish(first);
    }

    /// One leader's unsigned transaction, however it is made, ends nothing: the locked checkpoint takes its place.
    function test_ALockedCheckpointReplacesAForgery() public {
        CheckpointHeader memory honest = child(first, 3, 5);
        publish(endless(honest));
        publishLocked(locked(list(honest), CLOSED));
        vm.assertTrue(stands(honest), "the locked one stands");
        vm.assertEq(confirmedNumber(), 2, "confirmed");
    }

    /// The same where the forgery is of an earlier, empty slot.
    function test_AForgeryOfAnotherSlotIsReplaced() public {
        CheckpointHeader memory honest = child(first, 3, 5);
        publish(forged(child(first, 2, 1)));
        warpToSlot(4);
        publishLocked(locked(list(honest), CLOSED));
        vm.assertTrue(stands(honest), "the locked one stands");
    }

    function test_AnyoneMayPublishWhatIsOldEnough() public {
        CheckpointHeader memory honest = child(first, 3, 5);
        warpToSlot(3 + OPEN_AFTER - 1);
        LockedPublication memory p = locked(list(honest), CLOSED);
        refuseLocked(p, abi.encodeWithSelector(IRollup.NotOpen.selector, 3 + OPEN_AFTER, 2 + OPEN_AFTER));
        warpToSlot(3 + OPEN_AFTER);
        publishLocked(p);
        vm.assertTrue(stands(honest), "published");
    }
}

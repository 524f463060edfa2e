// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../../src/BlockHistory.sol";
import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {FirstPublished} from "./lib/FirstPublished.sol";

/// A certificate beats no certificate: its holder restores the chain whatever was published without one.
contract RollupPublishLockedTest is FirstPublished {
    // ------------------------------------------------------------------------------------------- forgeries

    /// One leader's unsigned transaction ends nothing, however long the checkpoint it claims.
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
        publishLocked(locked(list(honest), LOCKED, forged(child(first, 2, 1))));
        vm.assertTrue(stands(honest), "the locked one stands");
    }

    /// A forgery in every slot, more of them in between: one transaction ends them all, and names none of them.
    function test_WhatStandsAboveNeedNotBeKnown() public {
        CheckpointHeader memory honest = child(first, 3, 5);
        CheckpointHeader memory junk = forged(honest);
        publish(junk);
        LockedPublication memory p = locked(list(honest), CLOSED);
        for (uint64 slot = 4; slot < 8; ++slot) {
            junk = child(junk, slot, 1);
            publish(junk);
        }
        publishLocked(p);
        vm.assertTrue(stands(honest), "the locked one stands");
        vm.assertEq(tipNumber(), 2, "nothing above");
    }

    /// Two transactions of one block, either one first: the honest one succeeds.
    function test_AForgeryInFrontOfTheHonestTransaction() public {
        CheckpointHeader memory honest = child(first, 3, 5);
        CheckpointHeader memory next = child(honest, 4, 2, 1);
        warpToSlot(3 + OPEN_AFTER + 1);
        LockedPublication memory p = locked(list(honest, next), LOCKED);
        proposeNow(list(endless(honest)));
        publishLocked(p);
        vm.assertTrue(stands(honest) && stands(next), "both stand");
    }

    /// The first of a batch was published by somebody else, in the same block.
    function test_APublicationInFrontOfABatch() public {
        CheckpointHeader memory a = child(first, 3, 2);
        CheckpointHeader memory b = child(a, 4, 2, 1);
        CheckpointHeader memory c = child(b, 5, 2, 2);
        warpToSlot(9);
        proposeNow(list(a));
        publishLocked(locked(list(a, b, c), CLOSED));
        vm.assertTrue(stands(a) && stands(b) && stands(c), "all stand");
        publishLocked(locked(list(a, b, c), CLOSED));
        vm.assertEq(confirmedNumber(), 4, "passing over all is no error");
    }

    // ----------------------------------------------------------------------------- what a certificate covers

    /// Only a descendant has a certificate, and both together have more blobs than a transaction.
    function test_LinksComeWithoutBlobs() public {
        CheckpointHeader memory a = child(first, 3, 2);
        CheckpointHeader memory b = child(a, 4, 2);
        publish(forged(a));
        warpToSlot(5);
        publishLocked(locked(list(a), list(b), LOCKED));
        vm.assertTrue(stands(a), "published");
        (uint64 number,, bool closed,) = rollup.confirmed();
        vm.assertTrue(number == 2 && closed, "confirmed and closed");
    }

    /// Its certificate vouches for an origin that L1 has forgotten, and only then.
    function test_AnOriginOutOfHistoryIsVouchedFor() public {
        CheckpointHeader memory a = child(first, 3, 2);
        a.originNumber = uint64(DEPLOY_BLOCK) + 20;
        a.originHash = keccak256("later");
        CheckpointHeader memory b = child(a, 4, 2);
        warpToSlot(9);
        LockedPublication memory p = locked(list(a), list(b), LOCKED);
        vm.roll(a.originNumber + BlockHistory.WINDOW);
        refuseLocked(
            p, abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, a.originNumber, a.originHash)
        );
        vm.roll(a.originNumber + BlockHistory.WINDOW + 1);
        publishLocked(p);
        vm.assertTrue(stands(a), "published");
    }

    /// A deployment that L1 moved to a later block does not make the first header's origin too old.
    function test_AnOriginBeforeTheDeployment() public {
        CheckpointHeader memory header = child(genesis(), 3, 2);
        header.originNumber -= 5;
        header.originHash = blockhash(header.originNumber);
        warpToSlot(9);
        publishLocked(locked(list(header), CLOSED));
        vm.assertTrue(stands(header), "published");
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

    /// Certificates of the honest chain never undo the honest chain.
    function test_WhatIsRightAboveStays() public {
        CheckpointHeader memory a = child(first, 3, 2);
        CheckpointHeader memory b = child(a, 4, 2);
        CheckpointHeader memory c = child(b, 5, 2);
        publish(a);
        publish(b);
        publish(c);
        publishLocked(locked(list(a), CLOSED));
        vm.assertTrue(stands(a) && stands(b) && stands(c), "all stand");
        vm.assertEq(confirmedNumber(), 2, "confirmed up to what it names");
    }

    // ---------------------------------------------------------------------------------------------- refusals

    function test_ItsCertificateIsOfTheLast() public {
        CheckpointHeader memory a = child(first, 3, 2);
        CheckpointHeader memory b = child(a, 4, 2);
        warpToSlot(9);
        LockedPublication memory p = locked(list(a), list(b), LOCKED);
        p.links = list();
        refuseLocked(p, abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 2));
    }

    function test_ACertificateDoesNotExcuseABadHeader() public {
        warpToSlot(9);
        CheckpointHeader memory h = child(first, 3, 2);
        h.firstChunk = 4;
        refuseLocked(locked(list(h), CLOSED), abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 3, 4));
        h = child(forged(first), 3, 2);
        refuseLocked(
            locked(list(h), CLOSED), abi.encodeWithSelector(IRollup.WrongParent.selector, 2, h.parentHash)
        );
        h = child(first, 3, 2);
        h.number = 3;
        refuseLocked(locked(list(h), CLOSED), abi.encodeWithSelector(IRollup.WrongNumber.selector, 2, 3));
        h = child(first, 3, 2);
        h.inTotal = 1;
        refuseLocked(
            locked(list(h), CLOSED), abi.encodeWithSelector(IRollup.WrongInbox.selector, 1, bytes32(0))
        );
        h = child(first, 3, 2);
        h.forcedHash = keccak256("entry");
        refuseLocked(
            locked(list(h), CLOSED), abi.encodeWithSelector(IRollup.WrongForced.selector, 0, h.forcedHash)
        );
    }

    function test_TheUndoIsSeen() public {
        CheckpointHeader memory honest = child(first, 3, 5);
        CheckpointHeader memory junk = forged(honest);
        publish(junk);
        CheckpointHeader memory more = child(junk, 4, 1);
        publish(more);
        LockedPublication memory p = locked(list(honest), CLOSED);
        p.keep = 2;
        bytes32 lower = rollup.record(2);
        bytes32 upper = rollup.record(3);
        carryBlobs(1);
        vm.expectEmit();
        emit IRollup.RecordKept(2, lower);
        vm.expectEmit();
        emit IRollup.RecordKept(3, upper);
        vm.expectEmit();
        emit IRollup.CheckpointsUndone(1, 3);
        vm.expectEmit();
        emit IRollup.CheckpointConfirmed(2, hashOf(honest), true, address(this));
        rollup.publishLocked(p);
    }
}

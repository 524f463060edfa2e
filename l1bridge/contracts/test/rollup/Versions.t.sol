// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {ChargeState} from "../../src/rollup/Charges.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {FirstPublished} from "./lib/FirstPublished.sol";

/// Every chunk has a certificate: of the versions of one checkpoint the longest is the one that stays.
contract RollupVersionsTest is FirstPublished {
    address internal constant CONFIRMER = address(0xc0f1);

    /// Every chunk has a certificate; an early one does not throw away what was published later.
    function test_AShortVersionDoesNotDisplaceALongerOne() public {
        CheckpointHeader memory short = child(first, 3, 2);
        CheckpointHeader memory full = longer(short, 3);
        publish(full);
        LockedPublication memory p = locked(list(short), LOCKED);
        refuseLocked(p, abi.encodeWithSelector(IRollup.StandingNeeded.selector, 2));
        p.standing = list(full);
        refuseLocked(p, abi.encodeWithSelector(IRollup.LongerStands.selector, 2, full.lastChunk));
        p.standing = list(longer(short, 4));
        refuseLocked(p, abi.encodeWithSelector(IRollup.StandingNeeded.selector, 2));
    }

    /// Nor does it displace a forgery that looks longer, before that is void; a closing one does at once.
    function test_AForgeryThatLooksLongerStandsUntilItIsVoid() public {
        CheckpointHeader memory short = child(first, 3, 2);
        CheckpointHeader memory junk = endless(short);
        publish(junk);
        uint64 slot = rollup.currentSlot();
        rollup.confirm(list(first), certify(first, CLOSED), 0);
        LockedPublication memory p = locked(list(short), LOCKED, junk);
        refuseLocked(p, abi.encodeWithSelector(IRollup.LongerStands.selector, 2, junk.lastChunk));
        warpToSlot(slot + CONFIRM);
        refuseLocked(p, abi.encodeWithSelector(IRollup.LongerStands.selector, 2, junk.lastChunk));
        warpToSlot(slot + CONFIRM + 1);
        p.standing = list();
        publishLocked(p);
        vm.assertTrue(stands(short), "published");
    }

    /// Not so when the forgery has another start: it is no version of the same checkpoint.
    function test_AForgeryWithAnotherStartGivesWayAtOnce() public {
        CheckpointHeader memory honest = child(first, 3, 2);
        CheckpointHeader memory junk = endless(child(first, 2, 2));
        publish(junk);
        warpToSlot(4);
        publishLocked(locked(list(honest), LOCKED, junk));
        vm.assertTrue(stands(honest), "published");
    }

    /// A longer version, certified, replaces a shorter one that is certified too and even confirmed.
    function test_AConfirmedOpenOneGivesWayToALongerVersion() public {
        CheckpointHeader memory short = child(first, 3, 2);
        CheckpointHeader memory full = longer(short, 3);
        publish(short);
        rollup.confirm(list(short), certify(short, LOCKED), 0);
        CheckpointHeader memory above = child(short, 4, 1);
        publish(above);
        (bytes32 confirmed, bytes32 junk) = (rollup.record(2), rollup.record(3));
        LockedPublication memory p = locked(list(full), LOCKED);
        p.keep = 2;
        vm.expectEmit();
        emit IRollup.RecordKept(2, confirmed);
        publishLocked(p);
        vm.assertTrue(stands(full), "the longer one stands");
        vm.assertEq(tipNumber(), 2, "what stood above is gone");
        (uint256 state,,,,) = rollup.chargeOf(confirmed);
        vm.assertEq(state, ChargeState.ANSWERED, "for what was confirmed nobody is charged");
        (state,,,,) = rollup.chargeOf(junk);
        vm.assertEq(state, ChargeState.KEPT, "for what stood on it somebody is");
        (, bytes32 hash, bool closed,) = rollup.confirmed();
        vm.assertTrue(hash == hashOf(full) && !closed, "confirmed");
        refuseLocked(locked(list(short), LOCKED), abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 2));
        refuseLocked(locked(list(short), CLOSED), abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 2));
    }

    /// A charge that was open when what it is of was confirmed ends with it: who published the shorter version had its
    /// certificate, though the longer one stands now.
    function test_AChargeOfWhatWasConfirmedIsAnswered() public {
        CheckpointHeader memory short = child(first, 3, 2);
        publish(short);
        bytes32 record = rollup.record(2);
        uint256 bond = rollup.chargeBond();
        vm.deal(address(this), bond);
        rollup.charge{value: bond}(2, record);
        Certificate memory cert = certify(short, LOCKED);
        vm.prank(CONFIRMER);
        rollup.confirm(list(short), cert, 0);
        LockedPublication memory p = locked(list(longer(short, 3)), LOCKED);
        vm.expectEmit();
        emit IRollup.Answered(record, CONFIRMER, bond);
        publishLocked(p);
        (uint256 state,,,,) = rollup.chargeOf(record);
        vm.assertEq(state, ChargeState.ANSWERED, "answered");
        vm.assertEq(rollup.owed(CONFIRMER), bond, "by who confirmed it");
        warpToSlot(rollup.currentSlot() + ANSWER + 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotCharged.selector, record));
        rollup.settle(record);
    }

    /// The final version of a checkpoint is always publishable, together with its child.
    function test_AConfirmedShortVersionDoesNotEndTheChain() public {
        CheckpointHeader memory short = child(first, 3, 2);
        CheckpointHeader memory full = longer(short, 3);
        CheckpointHeader memory next = child(full, 4, 2, 1);
        publish(short);
        rollup.confirm(list(short), certify(short, LOCKED), 0);
        warpToSlot(20);
        publishLocked(locked(list(full, next), CLOSED));
        vm.assertTrue(stands(full) && stands(next), "both stand");
    }

    function test_AClosedOneStays() public {
        CheckpointHeader memory honest = child(first, 3, 2);
        publish(honest);
        rollup.confirm(list(honest), certify(honest, CLOSED), 0);
        bytes memory stays = abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 2);
        refuseLocked(locked(list(longer(honest, 1)), CLOSED), stays);
        stays = abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 1);
        refuseLocked(locked(list(longer(first, 1)), CLOSED), stays);
        stays = abi.encodeWithSelector(IRollup.ConfirmedStays.selector, 0);
        refuseLocked(locked(list(longer(genesis(), 1)), CLOSED), stays);
    }
}

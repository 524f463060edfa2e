// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {Comparison} from "../../src/slashing/Holding.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {ChunkLog} from "./lib/ChunkLog.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// How long the rescue takes, and that only what is confirmed ends it.
contract SlasherRescueTest is SlashingFixture {
    CheckpointHeader internal lock;

    function setUp() public {
        deploySlasher(4);
        lock = chunked(genesis(), 5, 3);
        warpToAccusable(lock);
    }

    function rescue(CheckpointHeader memory header) private {
        publishLocked(locked(list(header), CLOSED));
    }

    // ---------------------------------------------------------------------------------------------- the window

    function test_ItRunsInTime() public {
        accuse(lock);
        uint256 time = block.timestamp + RESCUE * SLOT + DRAIN;
        uint256 number = block.number + (RESCUE * SLOT + DRAIN) / L1_SLOT / 2;
        vm.roll(number + 1000);
        vm.warp(time - 1);
        refuseSlash(lock, none(), abi.encodeWithSelector(ISlasher.RescueOpen.selector, time, number));
        vm.warp(time);
        slash(lock);
        expectLosses(AMOUNT);
    }

    /// While L1 stands still nobody can publish, whatever the clocks say.
    function test_ItRunsInBlocks() public {
        accuse(lock);
        uint256 time = block.timestamp + RESCUE * SLOT + DRAIN;
        uint256 number = block.number + (RESCUE * SLOT + DRAIN) / L1_SLOT / 2;
        vm.warp(time + 10_000);
        vm.roll(number - 1);
        refuseSlash(lock, none(), abi.encodeWithSelector(ISlasher.RescueOpen.selector, time, number));
        vm.roll(number);
        slash(lock);
    }

    /// Each checkpoint that must be published first gives more time.
    function test_ItGrowsWithTheBacklog() public {
        CheckpointHeader memory above = lock;
        for (uint64 i; i < 4; ++i) {
            above = chunked(above, 5, 1);
        }
        accuse(above);
        (,,, uint256 time,) = slasher.accusation(hashOf(above), 1);
        vm.assertEq(time, block.timestamp + RESCUE * SLOT + 5 * DRAIN, "five of them");
        rescue(lock);
        CheckpointHeader memory other = chunked(lock, 5, 2);
        accuse(other);
        (,,, time,) = slasher.accusation(hashOf(other), 1);
        vm.assertEq(time, block.timestamp + RESCUE * SLOT + DRAIN, "one above the confirmed one");
    }

    /// The accused write the number: it gives them no more time than stakes are bound for.
    function test_AHugeNumberDoesNotStretchIt() public {
        CheckpointHeader memory huge = chunked(genesis(), 5, 3);
        huge.number = type(uint64).max - 1;
        accuse(huge);
        (,,, uint256 time,) = slasher.accusation(hashOf(huge), 1);
        vm.assertEq(time, block.timestamp + RESCUE * SLOT + LIABILITY * DRAIN, "capped");
        warpToDue(huge);
        slash(huge);
        expectLosses(AMOUNT);
    }

    // --------------------------------------------------------------------------------------------- what ends it

    function test_WhatIsConfirmedIsHeld() public {
        accuse(lock);
        rescue(lock);
        warpToDue(lock);
        refuseSlash(lock, none(), abi.encodeWithSelector(ISlasher.ComparisonNeeded.selector, 1, 1));
        for (uint64 index; index < 4; ++index) {
            refuseSlash(
                lock,
                one(compare(lock, lock, index, 0)),
                abi.encodeWithSelector(ISlasher.SameChunk.selector, index)
            );
        }
        expectLosses(0);
    }

    /// Also when it came after the window, as long as nobody has slashed.
    function test_BetterLateThanSlashed() public {
        accuse(lock);
        warpToDue(lock);
        rescue(lock);
        refuseSlash(
            lock, one(compare(lock, lock, 3, 0)), abi.encodeWithSelector(ISlasher.SameChunk.selector, 3)
        );
    }

    /// One confirmation answers all below it, in whatever version they were accused.
    function test_WhatALaterVersionHoldsIsHeld() public {
        CheckpointHeader memory short = shortened(lock, 1);
        CheckpointHeader memory next = chunked(lock, 6, 2);
        warpToAccusable(next);
        accuse(short);
        accuse(lock);
        accuse(next);
        LockedPublication memory p = locked(list(lock, next), CLOSED);
        p.headers[1].blobsHash = keccak256(abi.encodePacked(effectBlob(1)));
        next = p.headers[1];
        p.cert = certify(next, CLOSED);
        publishLocked(p);
        warpToDue(lock);
        refuseSlash(
            short, one(compare(short, next, 1, 0)), abi.encodeWithSelector(ISlasher.SameChunk.selector, 1)
        );
        refuseSlash(
            lock, one(compare(lock, next, 3, 0)), abi.encodeWithSelector(ISlasher.SameChunk.selector, 3)
        );
    }

    /// An unsigned header may put any root there, the accused one's too.
    function test_UnconfirmedPublicationAnswersNothing() public {
        accuse(lock);
        CheckpointHeader memory junk = forged(lock);
        warpToSlot(13);
        proposeNow(list(lock));
        warpToDue(lock);
        slash(lock);
        vm.assertTrue(!stands(junk) && stands(lock), "it is on L1");
        expectLosses(AMOUNT);
    }

    /// Junk that the accused park again each time it is void delays nothing.
    function test_JunkDelaysNothing() public {
        accuse(lock);
        (,,, uint256 time,) = slasher.accusation(hashOf(lock), 1);
        publish(endless(lock));
        warpToSlot(23);
        rollup.void(genesis(), 0);
        proposeNow(list(endless(lock)));
        warpToDue(lock);
        vm.assertEq(block.timestamp, time > GENESIS + 23 * SLOT ? time : GENESIS + 23 * SLOT, "no later");
        slash(lock);
        expectLosses(AMOUNT);
    }

    // ------------------------------------------------------------------------------------------ what is not held

    /// Other chunks were confirmed in its place.
    function test_AnotherChunkIsNotHeld() public {
        CheckpointHeader memory other = branched(lock, 2);
        accuse(other);
        rescue(lock);
        warpToDue(other);
        refuseSlash(
            other, one(compare(other, lock, 1, 2)), abi.encodeWithSelector(ISlasher.SameChunk.selector, 1)
        );
        slash(other, one(compare(other, lock, 2, 2)));
        expectLosses(AMOUNT);
    }

    /// What shows that stays true however far the chain goes on, so no confirmation of something else stops it.
    function test_AConfirmationInFrontStopsNoSlash() public {
        CheckpointHeader memory other = branched(lock, 1);
        accuse(other);
        rescue(lock);
        CheckpointHeader memory next = chunked(lock, 6, 2);
        warpToDue(other);
        rescue(next);
        slash(other, one(compare(other, lock, 3, 1)));
        expectLosses(AMOUNT);
    }

    /// A version with more chunks than the confirmed one.
    function test_ALongerVersionIsNotHeld() public {
        CheckpointHeader memory short = shortened(lock, 1);
        accuse(lock);
        publishLocked(locked(list(short), LOCKED));
        warpToDue(lock);
        slash(lock, one(standingAlone(short)));
        expectLosses(AMOUNT);
    }

    /// That the chain has not got so far is asked of the last confirmed one alone.
    function test_AnOlderCheckpointShowsNothing() public {
        CheckpointHeader memory next = chunked(lock, 6, 2);
        warpToAccusable(next);
        accuse(next);
        rescue(lock);
        rescue(next);
        warpToDue(next);
        refuseSlash(next, one(standingAlone(lock)), abi.encodeWithSelector(ISlasher.NotInLog.selector, 0, 2));
        CheckpointHeader memory above = chunked(next, 7, 1);
        proposeNow(list(above));
        refuseSlash(
            next, one(standingAlone(above)), abi.encodeWithSelector(ISlasher.NotConfirmed.selector, 3)
        );
        refuseSlash(
            next,
            one(standingAlone(forged(next))),
            abi.encodeWithSelector(IRollup.NotTheRecord.selector, 2, hashOf(forged(next)))
        );
    }

    /// Nor does anything forged: a leaf that is not there, on either side, another's path, a checkpoint that never stood.
    function test_ForgedComparisonsShowNothing() public {
        CheckpointHeader memory next = chunked(lock, 6, 2);
        warpToAccusable(next);
        accuse(lock);
        rescue(lock);
        rescue(next);
        warpToDue(lock);
        for (uint64 number = 1; number < 3; ++number) {
            CheckpointHeader memory standing = number == 1 ? lock : next;
            Comparison memory c = compare(lock, standing, 2, 0);
            c.leaf = "forged";
            refuseSlash(lock, one(c), abi.encodeWithSelector(ISlasher.NotInLog.selector, 2, 1));
            c = compare(lock, standing, 2, 0);
            c.standingLeaf = "forged";
            refuseSlash(lock, one(c), abi.encodeWithSelector(ISlasher.NotInLog.selector, 2, number));
            c = compare(lock, standing, 2, 0);
            Comparison memory other = compare(lock, standing, 3, 0);
            (c.standingLeaf, c.standingPath) = (other.standingLeaf, other.standingPath);
            refuseSlash(lock, one(c), abi.encodeWithSelector(ISlasher.NotInLog.selector, 2, number));
            CheckpointHeader memory never = branched(standing, 1);
            c = compare(lock, never, 2, 0);
            (c.standing, c.standingLeaf) = (never, leafAt(2, 1, 1));
            c.standingPath = ChunkLog.path(leavesOf(never.lastChunk, 1, 1), 2);
            refuseSlash(
                lock, one(c), abi.encodeWithSelector(IRollup.NotTheRecord.selector, number, hashOf(never))
            );
        }
        expectLosses(0);
    }

    // ------------------------------------------------------------------------------------------------- restarts

    /// A restart ends what was signed before it, in the window and after.
    function test_ARestartEndsIt() public {
        accuse(lock);
        warpToSlot(RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
        expectPhase(lock, ISlasher.Phase.ENDED);
        vm.roll(block.number + 1000);
        refuseSlash(lock, none(), wrongPhase(ISlasher.Phase.ENDED));
        refuseAccusation(lock, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../../src/BlockHistory.sol";
import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// L1 went back deeper than nodes look: what was locked on the lost branch, and all above it, cannot be published until L1
/// has forgotten the origin. Nobody pays for that meanwhile.
contract SlasherExcuseTest is SlashingFixture {
    address internal constant MEMBER = address(0xe3b3);
    CheckpointHeader internal stuck;
    CheckpointHeader internal above;

    function setUp() public {
        deploySlasher(4);
        stuck = chunked(genesis(), 5, 3);
        stuck.originHash = keccak256("reorganised away");
        above = chunked(stuck, 6, 2);
        warpToAccusable(above);
    }

    function excuse(CheckpointHeader[] memory chain) private {
        vm.prank(MEMBER);
        slasher.excuse(chain, 1);
    }

    function refuse(CheckpointHeader[] memory chain, bytes memory reason) private {
        vm.expectRevert(reason);
        excuse(chain);
    }

    function test_AnAncestorsLostOriginIsAnExcuse() public {
        refuseAccusation(
            stuck,
            abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, stuck.originNumber, stuck.originHash)
        );
        accuse(above);
        vm.expectEmit();
        emit ISlasher.Excused(hashOf(above), 1, 1);
        excuse(list(above, stuck));
        expectPhase(above, ISlasher.Phase.NONE);
        vm.assertEq(slasher.owed(MEMBER), BOND, "the bond is for who showed it");
        warpToDue(above);
        refuseSlash(above, none(), wrongPhase(ISlasher.Phase.NONE));
        refuse(list(above, stuck), wrongPhase(ISlasher.Phase.NONE));
    }

    /// Also of what was accused itself, when L1 went back after the accusation.
    function test_AReorganisationAfterTheAccusationIsAnExcuse() public {
        CheckpointHeader memory lock = chunked(genesis(), 5, 3);
        accuse(lock);
        refuse(list(lock), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
        vm.setBlockhash(lock.originNumber, keccak256("another"));
        excuse(list(lock));
        expectPhase(lock, ISlasher.Phase.NONE);
        refuseAccusation(
            lock,
            abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, lock.originNumber, lock.originHash)
        );
    }

    /// Also once the window is over, until somebody slashes.
    function test_AnExcuseIsNeverTooLate() public {
        accuse(above);
        warpToDue(above);
        excuse(list(above, stuck));
        refuseSlash(above, none(), wrongPhase(ISlasher.Phase.NONE));
        accuse(above);
        warpToDue(above);
        slash(above);
        refuse(list(above, stuck), wrongPhase(ISlasher.Phase.SLASHED));
        expectLosses(AMOUNT);
    }

    /// It lasts as long as the origin is an obstacle: whoever signs such a thing gains a day of a week.
    function test_AForgottenOriginIsNoExcuse() public {
        accuse(above);
        vm.roll(stuck.originNumber + BlockHistory.WINDOW + 1);
        warpToDue(above);
        refuse(list(above, stuck), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
        slash(above);
        expectLosses(AMOUNT);
    }

    /// An origin never goes back, so that of an ancestor is no later than the accused one's. A later one would excuse from its
    /// own block on: a row of them, each of the block in which the one before is forgotten, for ever.
    function test_ALaterOriginIsNoExcuse() public {
        stuck.originNumber = above.originNumber + 1;
        above = chunked(stuck, 6, 2);
        above.originNumber = stuck.originNumber - 1;
        above.originHash = rollup.genesisOriginHash();
        accuse(above);
        for (uint256 i; i < 3; ++i) {
            refuse(list(above, stuck), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
            vm.roll(block.number + 1);
        }
        warpToDue(above);
        refuse(list(above, stuck), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
        slash(above);
        expectLosses(AMOUNT);
    }

    function test_AGoodOriginIsNoExcuse() public {
        stuck = chunked(genesis(), 5, 3);
        above = chunked(stuck, 6, 2);
        accuse(above);
        refuse(list(above, stuck), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
        refuse(list(above), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 2));
    }

    /// What is confirmed was published, whatever became of its origin.
    function test_AConfirmedAncestorIsNoExcuse() public {
        stuck = chunked(genesis(), 5, 3);
        above = chunked(stuck, 6, 2);
        publishLocked(locked(list(stuck), CLOSED));
        accuse(above);
        vm.setBlockhash(stuck.originNumber, keccak256("another"));
        refuse(list(above, stuck), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
    }

    /// Chunks of one slot may name different origins. L1 went back behind the one of the last: what is confirmed is a shorter
    /// version, and the ancestor that must come in its place cannot.
    function test_AConfirmedShortVersionIsNoAncestor() public {
        CheckpointHeader memory short = chunked(genesis(), 5, 2);
        accuse(above);
        publishLocked(locked(list(short), LOCKED));
        warpToDue(above);
        excuse(list(above, stuck));
        refuseSlash(above, none(), wrongPhase(ISlasher.Phase.NONE));
    }

    /// But one that is closed ends it: nothing comes in its place any more.
    function test_WhatContradictsAClosedOneIsNoExcuse() public {
        CheckpointHeader memory short = chunked(genesis(), 5, 2);
        accuse(above);
        publishLocked(locked(list(short), CLOSED));
        refuse(list(above, stuck), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 1));
    }

    /// A transaction carries some 180 headers, and in a day there are more: the way down may be shown in parts.
    function test_ALongWayIsShownInParts() public {
        CheckpointHeader memory third = chunked(above, 6, 1);
        CheckpointHeader memory top = chunked(third, 7, 1);
        warpToAccusable(top);
        accuse(top);
        bytes memory why = abi.encodeWithSelector(IRollup.WrongParent.selector, 4, top.parentHash);
        refuse(list(top, above, stuck), why);
        vm.expectRevert(why);
        slasher.trace(list(top, above));
        slasher.trace(list(third, above));
        refuse(list(top, above, stuck), why);
        slasher.trace(list(top, third, above));
        refuse(list(top, stuck), why);
        slasher.trace(list(top, above, stuck));
        // What others show besides takes nothing away.
        slasher.trace(list(top, third));
        refuse(list(top, above), abi.encodeWithSelector(ISlasher.NoExcuse.selector, 2));
        excuse(list(top, stuck));
        vm.assertEq(slasher.owed(MEMBER), BOND, "excused");
    }

    function test_OnlyAnAncestor() public {
        CheckpointHeader memory other = forged(stuck);
        accuse(above);
        refuse(list(above, other), abi.encodeWithSelector(IRollup.WrongParent.selector, 2, above.parentHash));
    }
}

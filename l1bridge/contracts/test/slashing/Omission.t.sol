// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {IOmissions} from "../../src/slashing/IOmissions.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {Omissions} from "../../src/slashing/Omissions.sol";
import {vm} from "../lib/Vm.sol";
import {OmissionFixture} from "./lib/OmissionFixture.sol";

/// Who publishes less than it signed pays, when nobody has published the rest after the window; how much, and how often.
contract OmissionTest is OmissionFixture {
    address internal guilty;

    function setUp() public {
        deployOmissions(4);
        publish(short);
        guilty = attesterOf(6, 0);
    }

    function test_WhoPublishedLessThanItSignedPays() public {
        uint256 supply = azt.totalSupply();
        Case memory c = caseOf(short, long);
        accuse(c);
        expectPhase(long, guilty, ISlasher.Phase.RESCUE);
        warpToDue(long, guilty);
        vm.expectEmit();
        emit IOmissions.OmissionSlashed(hashOf(long), guilty, LESS);
        slash(long, guilty, list());
        expectLoss(guilty, LESS);
        vm.assertEq(azt.balanceOf(ACCUSER), LESS_REWARD, "reward");
        vm.assertEq(azt.totalSupply(), supply - LESS + LESS_REWARD, "the rest is burnt");
        vm.assertEq(slasher.paidFor(long, guilty), LESS, "paid");
        expectPhase(long, guilty, ISlasher.Phase.SLASHED);
        refuseSlash(long, guilty, list(), wrongPhase(ISlasher.Phase.SLASHED));
        refuse(c, abi.encodeWithSelector(IOmissions.AlreadyAccused.selector, hashOf(long), guilty));
    }

    /// At once: it asks for what is to be done in any case. The window is that of locks, in time and in blocks, and longer
    /// for what must be published before.
    function test_TheWindowIsThatOfLocks() public {
        uint256 time = block.timestamp + RESCUE * SLOT + DRAIN;
        uint256 number = block.number + (RESCUE * SLOT + DRAIN) / L1_SLOT / 2;
        vm.expectEmit();
        emit IOmissions.OmissionAccused(hashOf(long), guilty, ACCUSER, 1, time, number);
        accuse(caseOf(short, long));
        bytes memory open = abi.encodeWithSelector(ISlasher.RescueOpen.selector, time, number);
        vm.warp(time - 1);
        vm.roll(number);
        refuseSlash(long, guilty, list(), open);
        vm.warp(time);
        vm.roll(number - 1);
        refuseSlash(long, guilty, list(), open);
        vm.roll(number);
        slash(long, guilty, list());
    }

    function test_NobodyIsSlashedWithoutAnAccusation() public {
        refuseSlash(long, guilty, list(), wrongPhase(ISlasher.Phase.NONE));
        accuse(caseOf(short, long));
        warpToDue(long, guilty);
        address other = attesterOf(7, 1);
        if (other == guilty) other = attesterOf(7, 2);
        refuseSlash(long, other, list(), wrongPhase(ISlasher.Phase.NONE));
        refuseSlash(longer(long, 1), guilty, list(), wrongPhase(ISlasher.Phase.NONE));
    }

    // ------------------------------------------------------------------------------------------- what convicts

    /// A certificate of what is built on the longer version says that it is locked, and the attester's signature of it that it
    /// has it: they need not be of the same header.
    function test_WhatIsBuiltOnItCounts() public {
        CheckpointHeader memory next = chunked(long, 6, 2);
        CheckpointHeader memory last = chunked(next, 6, 1);
        warpToSlot(7);
        for (uint256 i; i < 9; ++i) {
            Case memory c = caseOf(short, long);
            c.chain = list(long, next, last);
            c.certified = i / 3;
            c.cert = certify(c.chain[i / 3], CLOSED, 1);
            c.own = signed(guilty, c.chain[i % 3], LOCKED, 1);
            vm.prank(ACCUSER);
            try omissions.accuse(c.record, c.shorter, c.chain, c.certified, c.cert, c.own, c.standing) {
                vm.assertEq(i, 0, "the first is taken");
            } catch (bytes memory reason) {
                bytes memory known =
                    abi.encodeWithSelector(IOmissions.AlreadyAccused.selector, hashOf(long), guilty);
                vm.assertEq(reason, known, "and the others would be");
            }
        }
        warpToDue(long, guilty);
        slash(long, guilty, list());
        expectLoss(guilty, LESS);
    }

    /// By a later committee, too, which signed it again.
    function test_ALaterCommitteesShareCounts() public {
        warpToSlot(14);
        Case memory c = caseOf(short, long);
        c.cert = certify(long, CLOSED, 3);
        c.own = signed(guilty, long, CLOSED, 2);
        convict(c, guilty);
        expectLoss(guilty, LESS);
    }

    /// What was undone was published all the same.
    function test_AnUndoneRecordIsAccusedToo() public {
        Case memory c = caseOf(short, long);
        warpToSlot(6 + CONFIRM + 1);
        rollup.void(genesis(), 0);
        convict(c, guilty);
        expectLoss(guilty, LESS);
    }

    /// Also while something else stands in its place, or what is longer stands and nobody confirmed it.
    function test_WhatIsNotConfirmedAnswersNothing() public {
        Case memory c = caseOf(short, long);
        warpToSlot(6 + CONFIRM + 1);
        rollup.void(genesis(), 0);
        accuse(c);
        proposeNow(list(long));
        vm.assertTrue(stands(long), "it stands");
        warpToDue(long, guilty);
        slash(long, guilty, list());
        expectLoss(guilty, LESS);
    }

    /// An open version that is confirmed gives way to a longer one.
    function test_WhatIsConfirmedAndOpenIsNoExcuse() public {
        rollup.confirm(list(short), certify(short, LOCKED), 0);
        Case memory c = caseOf(short, long);
        refuse(c, abi.encodeWithSelector(IRollup.StandingNeeded.selector, 1));
        c.standing = list(long);
        refuse(c, abi.encodeWithSelector(IRollup.NotTheRecord.selector, 1, hashOf(long)));
        c.standing = list(short);
        accuse(c);
        warpToDue(long, guilty);
        refuseSlash(long, guilty, list(), abi.encodeWithSelector(IRollup.StandingNeeded.selector, 1));
        slash(long, guilty, list(short));
        expectLoss(guilty, LESS);
    }

    /// Nor is one that is longer than what was published, and shorter than what was signed.
    function test_APartOfTheRestIsNotTheRest() public {
        CheckpointHeader memory more = shortened(long, 2);
        Case memory c = caseOf(short, long);
        accuse(c);
        LockedPublication memory p = locked(list(more), LOCKED);
        p.standing = list(short);
        publishLocked(p);
        warpToDue(long, guilty);
        slash(long, guilty, list(more));
        expectLoss(guilty, LESS);
    }

    /// A backup's turn is its own, and a late one of the slot before.
    function test_WhoseTurnItWasPays() public {
        CheckpointHeader memory other = chunked(short, 6, 3);
        CheckpointHeader memory cut = shortened(other, 1);
        rollup.confirm(list(short), certify(short, CLOSED), 0);
        vm.warp(block.timestamp + SLOT + 2 * TIMEOUT);
        address sender = publisherOf(7, 2);
        carryBlobs(1);
        vm.prank(sender);
        rollup.propose(list(cut), 1, 2);
        address backup = attesterOf(7, 2);
        Case memory c = caseOf(cut, other);
        c.own = signed(backup, other, LOCKED, 1);
        convict(c, backup);
        expectLoss(backup, LESS);
    }

    // ----------------------------------------------------------------------------------------- never the sum

    /// For one checkpoint it pays once, whatever versions it published, signed and is accused of.
    function test_VersionsAreOneOffence() public {
        Case memory c = caseOf(short, long);
        CheckpointHeader memory more = longer(long, 2);
        Case memory d = caseOf(short, more);
        accuse(c);
        accuse(d);
        warpToDue(more, guilty);
        slash(more, guilty, list());
        slash(long, guilty, list());
        expectLoss(guilty, LESS);
        vm.assertEq(azt.balanceOf(ACCUSER), LESS_REWARD, "rewarded once");
    }

    /// And as a member for the lock: the larger of both, whichever comes first.
    function test_WhatWasPaidForTheLockCounts() public {
        Case memory c = caseOf(short, long);
        accuse(c);
        warpToAccusable(long);
        accuse(long);
        warpToDue(long);
        warpToDue(long, guilty);
        uint256 state = vm.snapshotState();
        for (uint256 i; i < 2; ++i) {
            if (i == 0) slash(long);
            slash(long, guilty, list());
            if (i == 1) slash(long);
            for (uint256 k; k < 4; ++k) {
                uint256 owed = attesters[k] == guilty ? LESS : AMOUNT;
                vm.assertEq(stakeOf(attesters[k]), STAKE - owed, "the largest");
            }
            uint256 most = 3 * REWARD + LESS_REWARD;
            vm.assertTrue(azt.balanceOf(ACCUSER) <= most, "and no more reward than for that");
            vm.revertToState(state);
        }
    }

    /// What one paid for its own publication spares the others no slash of the committee, nor takes from them what a slash
    /// drops: else who publishes less could make its committee pay for all that is open at once.
    function test_ItChangesNothingForTheCommittee() public {
        CheckpointHeader memory next = chunked(long, 6, 1);
        accuse(caseOf(short, long));
        warpToAccusable(next);
        accuse(long);
        accuse(next);
        warpToDue(next);
        warpToDue(long, guilty);
        slash(long, guilty, list());
        slash(long);
        expectPhase(next, ISlasher.Phase.DROPPED);
        // And a second slash for that checkpoint costs nobody anything, so that it drops nothing.
        accuse(next);
        CheckpointHeader memory version = shortened(long, 2);
        accuse(version);
        warpToDue(next);
        warpToDue(version);
        slash(version);
        expectPhase(next, ISlasher.Phase.DUE);
        vm.assertEq(slasher.paidFor(long, guilty), LESS, "the largest");
    }

    /// Another checkpoint is another offence.
    function test_EachCheckpointIsOneOffence() public {
        convict(caseOf(short, long), guilty);
        publishLocked(locked(list(long), CLOSED));
        uint64 slot = rollup.currentSlot();
        CheckpointHeader memory other = chunked(long, slot, 3);
        CheckpointHeader memory cut = shortened(other, 2);
        while (attesterOf(slot + 1, 0) != guilty) {
            other = chunked(long, ++slot, 3);
            cut = shortened(other, 2);
        }
        publish(cut);
        convict(caseOf(cut, other), guilty);
        expectLoss(guilty, 2 * LESS);
    }

    // ------------------------------------------------------------------------------------------- the contracts

    /// Nobody but this contract takes stake that way.
    function test_OnlyOmissionsTakesStakeForThem() public {
        vm.expectRevert(abi.encodeWithSelector(ISlasher.NotOmissions.selector, ACCUSER));
        vm.prank(ACCUSER);
        slasher.punishOmission(long, guilty, ACCUSER);
    }

    /// With `new`: a test ends, as passed, where `deployCode` fails.
    function test_ItIsDeployedWhereItsSlasherExpectsIt() public {
        vm.expectRevert(abi.encodeWithSelector(IOmissions.ForeignSlasher.selector, address(slasher)));
        new Omissions(slasher);
    }

    /// What is open to anyone only when the window is over could be published by nobody.
    function test_TheWindowOutlastsTheWaitForCertificates() public {
        vm.mockCall(address(slasher), abi.encodeWithSignature("omissions()"), abi.encode(nextAddress()));
        new Omissions(slasher);
        vm.mockCall(address(slasher), abi.encodeWithSignature("omissions()"), abi.encode(nextAddress()));
        bytes memory windows = abi.encode(config().windows);
        // openAfter is the first word, rescue the sixth.
        assembly ("memory-safe") {
            mstore(add(windows, 0x20), 10)
        }
        vm.mockCall(address(rollup), abi.encodeWithSignature("windows()"), windows);
        vm.expectRevert(abi.encodeWithSelector(IRollup.RescueTooShort.selector, 10, 11));
        new Omissions(slasher);
    }

    function nextAddress() private view returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)));
    }

    function test_GettersTellWhatIsDeployed() public view {
        vm.assertEq(slasher.omission() + slasher.omissionReward(), LESS + LESS_REWARD, "amounts");
        vm.assertEq(slasher.omissions(), address(omissions), "omissions");
        vm.assertEq(address(omissions.slasher()), address(slasher), "slasher");
        vm.assertEq(omissions.rescueTime(), RESCUE * SLOT, "rescue");
        vm.assertEq(omissions.liability(), LIABILITY, "liability");
        vm.assertEq(address(omissions.rollup()), address(rollup), "rollup");
    }
}

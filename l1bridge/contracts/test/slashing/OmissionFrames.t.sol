// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../src/LockVerifier.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {IOmissions} from "../../src/slashing/IOmissions.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {OmissionFixture} from "./lib/OmissionFixture.sol";

/// How an honest publisher of what it had could be made to pay, and why it cannot; what convicts nobody.
contract OmissionFramesTest is OmissionFixture {
    address internal honest;

    function setUp() public {
        deployOmissions(4);
        publish(short);
        honest = attesterOf(6, 0);
    }

    function refuse(OmissionFixture.Case memory c) private {
        refuse(c, notAMember(honest, c.own.share.epoch));
    }

    // ------------------------------------------------------------------------------- what others signed

    /// A guilty quorum signs more of it at any time, and shows the chunks to nobody: without the publisher's own signature it
    /// accuses nobody. No other member's will do, nor the publisher's of what it published.
    function test_AGuiltyQuorumThatSignsMoreLaterFramesNobody() public {
        Case memory c = caseOf(short, long);
        for (uint256 i; i < 4; ++i) {
            if (attesters[i] == honest) continue;
            c.own = signed(attesters[i], long, LOCKED, 1);
            refuse(c);
            c.own.position = positionOf(honest, 1);
            refuse(c);
        }
        c.own = signed(honest, short, LOCKED, 1);
        refuse(c, abi.encodeWithSelector(IOmissions.OtherShare.selector, hashOf(short)));
        c.own.share.checkpointHash = hashOf(long);
        refuse(c);
        expectLoss(honest, 0);
    }

    /// Its signature of another branch, or of a version between, says nothing of this one.
    function test_ItsSignatureOfSomethingElseAccusesNobody() public {
        Case memory c = caseOf(short, long);
        CheckpointHeader memory between = shortened(long, 2);
        c.own = signed(honest, between, LOCKED, 1);
        refuse(c, abi.encodeWithSelector(IOmissions.OtherShare.selector, hashOf(between)));
        CheckpointHeader memory other = chunked(between, 6, 1);
        c.own = signed(honest, other, LOCKED, 1);
        refuse(c, abi.encodeWithSelector(IOmissions.OtherShare.selector, hashOf(other)));
        c.chain = list(long, other);
        refuse(c, abi.encodeWithSelector(IRollup.WrongParent.selector, 2, other.parentHash));
        expectLoss(honest, 0);
    }

    /// Every member has its own signature; without a quorum's it says of no lock.
    function test_WithoutACertificateNothingIsLocked() public {
        Case memory c = caseOf(short, long);
        c.cert = certify(long, LOCKED, 1, 3);
        refuse(c, abi.encodeWithSelector(LockVerifier.NoQuorum.selector, 2, 3));
        c.cert = certify(short, LOCKED, 1);
        refuse(c, abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1));
        rollup.certify(list(chunked(long, 6, 1)), certify(chunked(long, 6, 1), LOCKED, 1));
        Certificate memory empty;
        c.cert = empty;
        refuse(c, abi.encodeWithSelector(ISlasher.NoSignatures.selector));
    }

    /// Not a signature of another chain, deployment or L1: what is signed names it.
    function test_ASignatureOfAnotherChainAccusesNobody() public {
        Case memory c = caseOf(short, long);
        c.own = signed(honest, long, LOCKED, 1, "az-00000000000000000000000000000000");
        refuse(c);
        c.own = signed(honest, long, LOCKED, 1);
        c.own.height = HEIGHT + 1;
        refuse(c);
        (c.own.height, c.own.round) = (HEIGHT, ROUND + 1);
        refuse(c);
        (c.own.round, c.own.share.kind) = (ROUND, CLOSED);
        refuse(c);
    }

    /// Of an epoch that has not come, that is before the header's, or whose committee answers for nothing any more: what a
    /// key that left signs is nobody's, and its data need not be kept.
    function test_OnlyASignatureThatIsAnsweredForCounts() public {
        Case memory c = caseOf(short, long);
        c.own = signed(honest, long, LOCKED, 2);
        refuse(c, abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, 1, 1, 2));
        c.own = signed(honest, long, LOCKED, 0);
        refuse(c, abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, 1, 1, 0));
        c.own = signed(honest, long, LOCKED, 1);
        warpToSlot(long.slot + LIABILITY + 1);
        c.cert = certify(long, CLOSED);
        refuse(
            c,
            abi.encodeWithSelector(
                IRollup.LiabilityOver.selector, long.slot + LIABILITY, long.slot + LIABILITY + 1
            )
        );
        warpToSlot(long.slot + LIABILITY);
        c.cert = certify(long, CLOSED);
        accuse(c);
    }

    // --------------------------------------------------------------------------------- what was published

    /// Equal, shorter, or of another slot, parent or place: nothing was left out.
    function test_OnlyALongerVersionCounts() public {
        CheckpointHeader memory same = forged(short);
        CheckpointHeader memory other = chunked(genesis(), 4, 3);
        CheckpointHeader memory foreign = chunked(forged(genesis()), 5, 3);
        CheckpointHeader memory next = chunked(short, 5, 3);
        CheckpointHeader[4] memory all = [same, other, foreign, next];
        for (uint256 i; i < all.length; ++i) {
            Case memory c = caseOf(short, all[i]);
            refuse(c, abi.encodeWithSelector(IOmissions.NotLonger.selector, all[i].number, all[i].lastChunk));
        }
        publishLocked(locked(list(long), CLOSED));
        CheckpointHeader memory before = short;
        Case memory d = caseOf(long, before);
        refuse(d, abi.encodeWithSelector(IOmissions.NotLonger.selector, 1, before.lastChunk));
    }

    /// Nobody is accused of what was never published, or was by nobody's right.
    function test_OnlyAPublicationIsAccused() public {
        Case memory c = caseOf(short, long);
        bytes32 record = c.record;
        for (uint256 bit; bit < 256; bit += 17) {
            c.record = bytes32(uint256(record) ^ 1 << bit);
            refuse(c, abi.encodeWithSelector(IOmissions.UnknownPublication.selector, c.record, hashOf(short)));
        }
        c = caseOf(short, long);
        c.shorter = shortened(long, 2);
        refuse(c, abi.encodeWithSelector(IOmissions.UnknownPublication.selector, record, hashOf(c.shorter)));
    }

    function test_WhoPublishesByNobodysRightHasNoTurnToBlame() public {
        warpToSlot(6 + CONFIRM + 1);
        rollup.void(genesis(), 0);
        publishLocked(locked(list(short), LOCKED));
        Case memory c = caseOf(short, long);
        c.standing = list(short);
        refuse(c, abi.encodeWithSelector(IRollup.NobodysPublication.selector, c.record));
        vm.expectRevert(abi.encodeWithSelector(ISlasher.WrongPhase.selector, ISlasher.Phase.NONE));
        omissions.slash(long, address(0), list(short));
    }

    // ------------------------------------------------------------------------------- what can be published

    /// Whoever signed more of it publishes that in the window, and pays nothing: also what was locked after it had
    /// published.
    function test_TheRestPublishedInTheWindowEndsIt() public {
        accuse(caseOf(short, long));
        publishLocked(locked(list(long), CLOSED));
        warpToDue(long, honest);
        refuseSlash(long, honest, list(), stays(1));
        refuseSlash(long, honest, list(long), stays(1));
        expectLoss(honest, 0);
    }

    /// Also by a certificate that leaves it open, and when still more of it comes after that.
    function test_TheRestPublishedOpenEndsIt() public {
        accuse(caseOf(short, long));
        LockedPublication memory p = locked(list(long), LOCKED);
        p.standing = list(short);
        publishLocked(p);
        warpToDue(long, honest);
        bytes memory why = abi.encodeWithSelector(IOmissions.NotLonger.selector, 1, long.lastChunk);
        refuseSlash(long, honest, list(long), why);
        CheckpointHeader memory more = longer(long, 2);
        p = locked(list(more), LOCKED);
        p.standing = list(long);
        publishLocked(p);
        refuseSlash(long, honest, list(more), why);
        expectLoss(honest, 0);
    }

    /// A guilty quorum closes the short version and signs a longer one after that, which nobody can publish any more.
    function test_AClosedVersionConvictsNobody() public {
        Case memory c = caseOf(short, long);
        accuse(c);
        rollup.confirm(list(short), certify(short, CLOSED), 0);
        warpToDue(long, honest);
        refuseSlash(long, honest, list(short), stays(1));
        c = caseOf(short, longer(long, 1));
        c.standing = list(short);
        refuse(c, stays(1));
        CheckpointHeader memory next = chunked(short, 6, 1);
        publishLocked(locked(list(next), LOCKED));
        refuseSlash(long, honest, list(next), stays(1));
        expectLoss(honest, 0);
    }

    /// What is confirmed of that number is something else: the longer version will never come in its place.
    function test_AnotherCheckpointInItsPlaceConvictsNobody() public {
        accuse(caseOf(short, long));
        CheckpointHeader memory other = chunked(genesis(), 6, 1);
        warpToSlot(8);
        publishLocked(locked(list(other), CLOSED));
        warpToDue(long, honest);
        refuseSlash(long, honest, list(other), stays(1));
    }

    function test_AnotherOpenCheckpointInItsPlaceConvictsNobody() public {
        accuse(caseOf(short, long));
        CheckpointHeader memory other = chunked(genesis(), 6, 1);
        warpToSlot(8);
        LockedPublication memory p = locked(list(other), LOCKED);
        p.standing = list(short);
        publishLocked(p);
        warpToDue(long, honest);
        bytes memory why = abi.encodeWithSelector(IOmissions.NotLonger.selector, 1, long.lastChunk);
        refuseSlash(long, honest, list(other), why);
    }

    /// L1 went back behind its origin: nobody can publish it, and nobody is accused of it, until L1 has forgotten that
    /// block; then everybody has a whole window.
    function test_ALostOriginConvictsNobody() public {
        CheckpointHeader memory lost = chunked(genesis(), 5, 3);
        lost.originHash = keccak256("reorganised away");
        CheckpointHeader memory cut = shortened(lost, 1);
        cut.originHash = rollup.genesisOriginHash();
        warpToSlot(6 + CONFIRM + 1);
        rollup.void(genesis(), 0);
        proposeNow(list(cut));
        address attester = attesterOf(rollup.currentSlot(), 0);
        Case memory c = caseOf(cut, lost);
        c.own = signed(attester, lost, LOCKED, 1);
        refuse(
            c, abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, lost.originNumber, lost.originHash)
        );
        vm.roll(lost.originNumber + 8192);
        accuse(c);
        refuseSlash(lost, attester, list(), rescueOpen(lost, attester));
        warpToDue(lost, attester);
        slash(lost, attester, list());
        expectLoss(attester, LESS);
    }

    function rescueOpen(CheckpointHeader memory more, address attester) private view returns (bytes memory) {
        (,, uint256 time, uint256 number) = omissions.accused(hashOf(more), attester);
        return abi.encodeWithSelector(ISlasher.RescueOpen.selector, time, number);
    }

    /// L1 goes back after the accusation: in the block of the slash its origin is none of L1's.
    function test_AnOriginLostInTheWindowConvictsNobody() public {
        accuse(caseOf(short, long));
        vm.setBlockhash(long.originNumber, keccak256("another"));
        warpToDue(long, honest);
        refuseSlash(
            long,
            honest,
            list(),
            abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, long.originNumber, long.originHash)
        );
    }

    /// What L1 would refuse of the header itself: queues, chunks, epoch.
    function test_WhatCannotBePublishedAccusesNobody() public {
        CheckpointHeader memory bad = longer(long, 1);
        bad.inTotal = 1;
        refuse(caseOf(short, bad), abi.encodeWithSelector(IRollup.WrongInbox.selector, 1, bytes32(0)));
        bad = longer(long, 1 << 20);
        refuse(
            caseOf(short, bad),
            abi.encodeWithSelector(IRollup.WrongLastChunk.selector, bad.firstChunk, bad.lastChunk)
        );
    }

    /// A slot that is not over: its checkpoint cannot be published yet, whoever signed it.
    function test_ASlotThatIsNotOverAccusesNobody() public {
        CheckpointHeader memory more = longer(long, 1);
        CheckpointHeader memory less = long;
        (more.slot, less.slot) = (7, 7);
        // Publishing it was not possible either, so a record is made up.
        vm.mockCall(
            address(rollup),
            abi.encodeWithSignature("record(uint64)", uint64(1)),
            abi.encode(bytes32((uint256(hashOf(less)) >> 48 << 48) | 6 << 8))
        );
        Case memory c = caseOf(less, more);
        c.own = signed(honest, more, LOCKED, 1);
        refuse(c, abi.encodeWithSelector(IRollup.SlotNotOver.selector, 7, 6));
    }

    // ------------------------------------------------------------------------------------------- restart

    /// A restart ends it, and what was signed before accuses nobody after it.
    function test_ARestartEndsIt() public {
        Case memory c = caseOf(short, long);
        accuse(c);
        warpToSlot(RESTART + 8);
        warpToDue(long, honest);
        expectPhase(long, honest, ISlasher.Phase.DUE);
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
        expectPhase(long, honest, ISlasher.Phase.ENDED);
        refuseSlash(long, honest, list(), wrongPhase(ISlasher.Phase.ENDED));
        c.cert = certify(long, CLOSED);
        refuse(c, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));

        // The undone record is of the old generation: no version of the new chain's is a longer one.
        uint64 epoch = rollup.epochAt(rollup.currentSlot());
        CheckpointHeader memory again = chunked(genesis(), 5, 3);
        c.chain = list(again);
        c.cert = certify(again, LOCKED, epoch);
        c.own = signed(honest, again, LOCKED, epoch);
        refuse(c, abi.encodeWithSelector(IOmissions.NotLonger.selector, 1, again.lastChunk));
        expectLoss(honest, 0);
    }

    /// Nothing is accused in the generation of the chain before, not even what is confirmed of it.
    function test_TheChainBeforeARestartIsOver() public {
        rollup.confirm(list(short), certify(short, LOCKED), 0);
        warpToSlot(RESTART + 8);
        vm.prank(GOVERNANCE);
        rollup.restart(short, 0);
        Case memory c = caseOf(short, long);
        CheckpointHeader memory next = chunked(long, 36, 1);
        c.chain = list(long, next);
        c.certified = 1;
        // Committees of before the restart takes effect certify nothing.
        warpToSlot(RESTART + 8 + 3 * EPOCH);
        uint64 epoch = rollup.epochAt(rollup.currentSlot());
        c.cert = certify(next, LOCKED, epoch);
        c.own = signed(honest, next, LOCKED, epoch);
        c.standing = list(short);
        refuse(c, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));
        expectLoss(honest, 0);
    }

    // --------------------------------------------------------------------------------------------- spam

    /// Accusations cost their maker, and whoever is accused nothing: many of them are one offence, and none delays, shortens
    /// or ends another.
    function test_AccusationsWithoutBondDoNoHarm() public {
        uint256 time;
        for (uint64 i; i < 12; ++i) {
            CheckpointHeader memory more = longer(long, i);
            accuse(caseOf(short, more));
            (,, uint256 from,) = omissions.accused(hashOf(more), honest);
            vm.assertTrue(from > time, "each has its own window");
            time = from;
            vm.warp(block.timestamp + 1);
        }
        publishLocked(locked(list(longer(long, 20)), CLOSED));
        warpToDue(longer(long, 11), honest);
        for (uint64 i; i < 12; ++i) {
            refuseSlash(longer(long, i), honest, list(), stays(1));
        }
        expectLoss(honest, 0);
        vm.assertEq(address(omissions).balance, 0, "it holds nothing");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../../src/BlockHistory.sol";
import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../src/LockVerifier.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// What can be accused: a lock that could have been published, from its deadline until nobody answers for it any more.
contract SlasherAccuseTest is SlashingFixture {
    CheckpointHeader internal lock;

    function setUp() public {
        deploySlasher(4);
        lock = chunked(genesis(), 5, 3);
    }

    // ---------------------------------------------------------------------------------------------- deadlines

    function test_FromTheDeadlineOn() public {
        warpToSlot(accusableFrom(lock) - 1);
        refuseAccusation(lock, abi.encodeWithSelector(ISlasher.DeadlineNotOver.selector, 11, 11));
        warpToAccusable(lock);
        uint256 time = block.timestamp + RESCUE * SLOT + DRAIN;
        vm.expectEmit();
        emit ISlasher.Accused(hashOf(lock), 1, ACCUSER, 1, BOND, time, block.number + 15);
        accuse(lock);
        expectPhase(lock, ISlasher.Phase.RESCUE);
    }

    /// A certificate of a later committee counts from that committee's first slot: it has its own time to publish.
    function test_ALaterCommitteeHasItsOwnDeadline() public {
        warpToSlot(15);
        Certificate memory cert = certify(lock, CLOSED, 3);
        refuseAccusation(
            lock, cert, none(), abi.encodeWithSelector(ISlasher.DeadlineNotOver.selector, 18, 15)
        );
        warpToSlot(19);
        accuse(lock, cert, none());
        (ISlasher.Phase phase,,,,) = slasher.accusation(hashOf(lock), 3);
        vm.assertEq(uint256(phase), uint256(ISlasher.Phase.RESCUE), "blamed");
        expectPhase(lock, ISlasher.Phase.NONE);
    }

    /// Old news: keys that long left blame nobody.
    function test_UntilLiabilityIsOver() public {
        warpToSlot(5 + LIABILITY);
        uint256 snapshot = block.timestamp;
        accuse(lock);
        vm.assertTrue(snapshot == block.timestamp, "the last slot");
        CheckpointHeader memory other = chunked(genesis(), 5, 4);
        warpToSlot(6 + LIABILITY);
        refuseAccusation(
            other, abi.encodeWithSelector(IRollup.LiabilityOver.selector, 5 + LIABILITY, 6 + LIABILITY)
        );
    }

    function test_OnceForEachCommittee() public {
        warpToAccusable(lock);
        accuse(lock);
        bytes memory again = abi.encodeWithSelector(ISlasher.AlreadyAccused.selector, hashOf(lock), 1);
        refuseAccusation(lock, again);
        // Others signed, in another round: it is the same lock.
        Certificate memory cert = certify(lock, CLOSED, 1, 14);
        refuseAccusation(lock, cert, none(), again);
        warpToDue(lock);
        refuseAccusation(lock, again);
        slash(lock);
        refuseAccusation(lock, again);
    }

    function test_ItTakesABond() public {
        warpToAccusable(lock);
        Certificate memory cert = certify(lock, LOCKED, 1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.BondTooSmall.selector, BOND, BOND - 1));
        vm.prank(ACCUSER);
        slasher.accuse{value: BOND - 1}(lock, cert, none());
    }

    // ------------------------------------------------------------------------------------------- certificates

    /// A certificate without signatures stands, in the rollup, for one that `certify` was shown, and may name any epoch.
    function test_ACertificateWithoutSignaturesBlamesNobody() public {
        CheckpointHeader memory next = child(lock, 6, 1);
        warpToSlot(20);
        rollup.certify(list(next), certify(next, LOCKED));
        Certificate memory empty;
        empty.epoch = 2;
        rollup.verifyLock(lock, empty);
        refuseAccusation(lock, empty, none(), abi.encodeWithSelector(ISlasher.NoSignatures.selector));
    }

    function test_ItTakesAQuorumOfThatCommittee() public {
        warpToAccusable(lock);
        refuseAccusation(
            lock,
            certify(lock, LOCKED, 1, 3),
            none(),
            abi.encodeWithSelector(LockVerifier.NoQuorum.selector, 2, 3)
        );
        address[] memory strangers = new address[](4);
        for (uint256 i; i < 4; ++i) {
            uint256 key = uint256(keccak256(abi.encode("stranger", i)));
            strangers[i] = vm.addr(key);
            keyOf[strangers[i]] = key;
        }
        refuseAccusation(
            lock,
            certify(lock, LOCKED, 1, 7, strangers),
            none(),
            abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1)
        );
    }

    // ------------------------------------------------------------------------------- what could not be published

    /// Each header that `publishLocked` would refuse for what it says is refused here, for the same reason.
    function test_WhatWouldBeRefusedCannotBeAccused() public {
        warpToSlot(20);
        CheckpointHeader memory h = chunked(genesis(), 5, 3);
        h.inTotal = 1;
        refuseBoth(h, abi.encodeWithSelector(IRollup.WrongInbox.selector, 1, bytes32(0)));
        h = chunked(genesis(), 5, 3);
        h.forcedHash = keccak256("entry");
        refuseBoth(h, abi.encodeWithSelector(IRollup.WrongForced.selector, 0, h.forcedHash));
        h = chunked(genesis(), 5, 3);
        h.originHash = keccak256("reorganised away");
        refuseBoth(
            h, abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, h.originNumber, h.originHash)
        );
        h = chunked(genesis(), 5, 3);
        h.lastChunk = h.firstChunk - 1;
        refuseBoth(h, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 1, 0));
        h.lastChunk = h.firstChunk + type(uint16).max + 1;
        refuseBoth(h, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 1, h.lastChunk));
        h = chunked(genesis(), 5, 3);
        (h.firstChunk, h.lastChunk) = (1 << 40, 1 << 40);
        refuseAccusation(
            h, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, h.firstChunk, h.lastChunk)
        );
        // Of a block that is not there L1 knows no hash: that is not the hash it has.
        h = chunked(genesis(), 5, 3);
        (h.originNumber, h.originHash) = (uint64(block.number), 0);
        refuseBoth(h, abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, h.originNumber, bytes32(0)));
        h = chunked(genesis(), 5, 3);
        h.epoch = 2;
        refuseBoth(h, abi.encodeWithSelector(IRollup.WrongEpoch.selector, 1, 2));
        h = chunked(genesis(), 5, 3);
        h.generation = 1;
        refuseBoth(h, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 0, 1));
    }

    function refuseBoth(CheckpointHeader memory h, bytes memory reason) private {
        Certificate memory cert = certify(h, CLOSED, h.epoch);
        refuseAccusation(h, cert, none(), reason);
        LockedPublication memory p = locked(list(h), CLOSED);
        p.cert = cert;
        refuseLocked(p, reason);
    }

    /// An origin that L1 has forgotten makes nothing unpublishable, and so excuses nobody.
    function test_AForgottenOriginExcusesNobody() public {
        warpToSlot(20);
        lock.originNumber = uint64(DEPLOY_BLOCK) + 20;
        lock.originHash = keccak256("later");
        vm.roll(lock.originNumber + BlockHistory.WINDOW);
        refuseAccusation(
            lock,
            abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, lock.originNumber, lock.originHash)
        );
        vm.roll(lock.originNumber + BlockHistory.WINDOW + 1);
        accuse(lock);
    }

    /// What stands on L1, unconfirmed, does not: else the accused park junk (design 4.9).
    function test_JunkOnL1StopsNoAccusation() public {
        publish(endless(lock));
        warpToAccusable(lock);
        accuse(lock);
        expectPhase(lock, ISlasher.Phase.RESCUE);
    }

    /// Heartbeats before the first chunk, and after a restart, sign what is confirmed.
    function test_WhatIsConfirmedCannotBeAccused() public {
        warpToSlot(20);
        CheckpointHeader memory zero = genesis();
        Certificate memory cert = certify(zero, CLOSED, 1);
        refuseAccusation(zero, cert, none(), abi.encodeWithSelector(ISlasher.ComparisonNeeded.selector, 0, 0));
        refuseAccusation(
            zero, cert, one(standingAlone(zero)), abi.encodeWithSelector(ISlasher.NotInLog.selector, 0, 0)
        );
    }
}

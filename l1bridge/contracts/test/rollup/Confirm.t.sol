// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../src/LockVerifier.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {ThreePublished} from "./lib/ThreePublished.sol";

/// A certificate covers all below it.
contract RollupConfirmTest is ThreePublished {
    function test_OneConfirmationCoversAllBelow() public {
        Certificate memory cert = certify(c, CLOSED);
        vm.expectEmit();
        emit IRollup.CheckpointConfirmed(3, hashOf(c), true, OUTSIDER);
        vm.prank(OUTSIDER);
        rollup.confirm(list(c), cert, 0);
        expectConfirmed(c, true);
    }

    function test_AHeaderOnTheWayMayBeNamed() public {
        rollup.confirm(list(a), certify(a, CLOSED), 0);
        expectConfirmed(a, true);
    }

    /// A certificate of a descendant that nobody published covers what was.
    function test_ByLinksToADescendant() public {
        CheckpointHeader memory d = child(c, 4, 2);
        CheckpointHeader memory e = child(d, 5, 2);
        warpToSlot(6);
        rollup.confirm(list(c, d, e), certify(e, LOCKED), 0);
        expectConfirmed(c, true);
    }

    /// Links that stand on L1 are confirmed with the rest.
    function test_LinksThatStandAreConfirmedToo() public {
        rollup.confirm(list(a, b, c), certify(c, LOCKED), 0);
        expectConfirmed(c, false);
    }

    function test_LinksMustNameTheirParents() public {
        CheckpointHeader memory d = child(forged(c), 4, 2);
        warpToSlot(6);
        Certificate memory cert = certify(d, LOCKED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongParent.selector, 4, d.parentHash));
        rollup.confirm(list(c, d), cert, 0);
        d = child(c, 4, 2);
        d.number = 5;
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongNumber.selector, 4, 5));
        rollup.confirm(list(c, d), cert, 0);
    }

    /// Not closed at first, then closed by a heartbeat's certificate of the same checkpoint.
    function test_ItClosesLater() public {
        rollup.confirm(list(c), certify(c, LOCKED), 0);
        expectConfirmed(c, false);
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        expectConfirmed(c, true);
    }

    function test_NothingNewIsRefused() public {
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        Certificate memory cert = certify(c, LOCKED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingToConfirm.selector, 3));
        rollup.confirm(list(c), cert, 0);
        cert = certify(b, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingToConfirm.selector, 2));
        rollup.confirm(list(b), cert, 0);
    }

    /// Genesis is confirmed and closed from the start.
    /// Checkpoint 0 is confirmed from the start: showing it is news only of who signs it now.
    function test_GenesisNeedsNoConfirmation() public {
        Certificate memory cert = certify(genesis(), CLOSED, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NothingToConfirm.selector, 0));
        rollup.confirm(list(genesis()), cert, 0);
        warpToSlot(2 * EPOCH);
        rollup.confirm(list(genesis()), certify(genesis(), CLOSED), 0);
        vm.assertEq(rollup.signedEpoch(), 2, "signed");
        vm.assertEq(confirmedNumber(), 0, "and confirmed as before");
    }

    function test_WhatIsNotOnL1IsNotConfirmed() public {
        CheckpointHeader memory other = forged(c);
        Certificate memory cert = certify(other, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheRecord.selector, 3, hashOf(other)));
        rollup.confirm(list(other), cert, 0);
        CheckpointHeader memory d = child(c, 4, 1);
        cert = certify(d, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheRecord.selector, 4, hashOf(d)));
        rollup.confirm(list(d), cert, 0);
    }

    // ------------------------------------------------------------------------------------------ certificates

    function test_TooFewSignersAreRefused() public {
        Certificate memory cert = certify(c, CLOSED, 1, 0x0c);
        refuse(cert, abi.encodeWithSelector(LockVerifier.NoQuorum.selector, 2, 3));
    }

    function test_AnyQuorumCounts() public view {
        for (uint256 absent; absent < 5; ++absent) {
            uint256 signers = 0x0f & ~(1 << absent);
            rollup.verifyLock(c, certify(c, CLOSED, 1, signers));
        }
    }

    function test_AStrangersSignatureIsRefused() public {
        keyOf[attesters[1]] = 77;
        Certificate memory cert = certify(c, CLOSED, 1, 0x0e);
        refuse(cert, abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1));
    }

    function test_AbsentMembersAreNamedRight() public {
        Certificate memory cert = certify(c, CLOSED, 1, 0x0e);
        cert.absent[0] = OUTSIDER;
        refuse(cert, abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1));
        cert.absent = new address[](2);
        refuse(cert, abi.encodeWithSelector(IRollup.WrongAbsent.selector, 1, 2));
    }

    function test_NobodyNeedBeNamed() public {
        Certificate memory cert = certify(c, CLOSED, 1, 0x0e);
        cert.absent = new address[](0);
        rollup.confirm(list(c), cert, 0);
        expectConfirmed(c, true);
    }

    function test_EverySignedByteCounts() public {
        Certificate memory cert = certify(c, CLOSED);
        bytes memory wrong = abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1);
        cert.height += 1;
        refuse(cert, wrong);
        cert = certify(c, CLOSED);
        cert.round = 1;
        refuse(cert, wrong);
        cert = certify(c, CLOSED);
        cert.kind = LOCKED;
        refuse(cert, wrong);
        cert = certify(c, CLOSED, 0);
        cert.epoch = 1;
        refuse(cert, wrong);
        cert = certify(b, CLOSED);
        refuse(cert, wrong);
    }

    function test_AnUnknownKindIsRefused() public {
        Certificate memory cert = certify(c, CLOSED);
        cert.kind = 3;
        refuse(cert, abi.encodeWithSelector(LockVerifier.UnknownKind.selector, 3));
    }

    function test_SignaturesHaveOneForm() public {
        Certificate memory cert = certify(c, CLOSED);
        cert.signatures[64] = 0x1b;
        refuse(cert, abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 0));
        cert = certify(c, CLOSED);
        cert.signatures[65 + 32] = 0xff;
        refuse(cert, abi.encodeWithSelector(LockVerifier.MalleableSignature.selector, 1));
        cert = certify(c, CLOSED);
        cert.signers |= 1 << 4;
        refuse(cert, abi.encodeWithSelector(LockVerifier.UnknownSigner.selector, cert.signers));
        cert = certify(c, CLOSED);
        cert.signatures = abi.encodePacked(cert.signatures, bytes1(0));
        refuse(cert, abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, 196, 195));
    }

    /// Any epoch from the header's to the present, as long as its committee answers for what it signed.
    function test_TheEpochsThatCount() public {
        refuse(certify(c, CLOSED, 2), abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, 0, 1, 2));
        CheckpointHeader memory d = child(c, 5, 1);
        warpToSlot(6);
        Certificate memory cert = certify(d, CLOSED, 0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, 1, 1, 0));
        rollup.confirm(list(c, d), cert, 0);

        warpToSlot(3 + LIABILITY + 1);
        cert = certify(c, CLOSED, 0);
        refuse(cert, abi.encodeWithSelector(IRollup.LiabilityOver.selector, 3 + LIABILITY, 4 + LIABILITY));
        cert = certify(c, CLOSED, 1);
        rollup.confirm(list(c), cert, 0);
        expectConfirmed(c, true);
    }

    /// What a committee whose stake is gone signs about an old slot counts for nothing.
    function test_AnUnbondedCommitteeConfirmsNothing() public {
        rollup.confirm(list(c), certify(c, CLOSED, 1), 0);
        CheckpointHeader memory d = child(c, 4, 1);
        warpToSlot(4 + LIABILITY + 1);
        refuseLocked(
            lockedIn(d, 1),
            abi.encodeWithSelector(IRollup.LiabilityOver.selector, 4 + LIABILITY, 5 + LIABILITY)
        );
        publishLocked(lockedIn(d, 2));
        vm.assertTrue(stands(d), "a later committee's certificate of the same header counts");
    }

    // ----------------------------------------------------------------------------------------------- settled

    function test_SettledIsConfirmedClosedAndOld() public {
        rollup.confirm(list(b), certify(b, LOCKED), 0);
        uint64 slot = rollup.currentSlot();
        warpToSlot(slot + SETTLE - 1);
        vm.assertTrue(!rollup.settled(1, 2), "not yet");
        warpToSlot(slot + SETTLE);
        vm.assertTrue(rollup.settled(0, 0), "genesis");
        vm.assertTrue(rollup.settled(1, 2), "what is below is closed");
        vm.assertTrue(!rollup.settled(2, 2), "the confirmed one is not closed");
        vm.assertTrue(!rollup.settled(3, 3), "not confirmed");
        vm.assertTrue(!rollup.settled(1, 1), "no such confirmation");
        rollup.confirm(list(c), certify(c, LOCKED), 0);
        vm.assertTrue(rollup.settled(2, 2), "closed by its child's certificate");
    }

    function test_ClosingStartsItsOwnWindow() public {
        rollup.confirm(list(c), certify(c, LOCKED), 0);
        warpToSlot(4 + SETTLE);
        rollup.confirm(list(c), certify(c, CLOSED), 0);
        vm.assertTrue(!rollup.settled(3, 3), "closed only now");
        warpToSlot(4 + 2 * SETTLE);
        vm.assertTrue(rollup.settled(3, 3), "settled");
    }

    function lockedIn(CheckpointHeader memory header, uint64 epoch)
        private
        view
        returns (LockedPublication memory p)
    {
        p = locked(list(header), CLOSED);
        p.cert = certify(header, CLOSED, epoch);
    }

    function refuse(Certificate memory cert, bytes memory data) private {
        vm.expectRevert(data);
        rollup.confirm(list(c), cert, 0);
    }

    function expectConfirmed(CheckpointHeader memory header, bool isClosed) private view {
        (uint64 number, bytes32 hash, bool closed, uint64 slot) = rollup.confirmed();
        vm.assertEq(number, header.number, "number");
        vm.assertEq(hash, hashOf(header), "hash");
        vm.assertTrue(closed == isClosed, "closed");
        vm.assertEq(slot, rollup.currentSlot(), "slot");
    }
}

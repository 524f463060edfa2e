// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../../src/BlockHistory.sol";
import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {OmissionFixture} from "./lib/OmissionFixture.sol";

/// The longer version can be published only where its parent stands: in the block of the accusation, so that all below it
/// could be published all through the window, and in that of the slash.
contract OmissionParentsTest is OmissionFixture {
    CheckpointHeader internal parent;
    CheckpointHeader internal more;
    CheckpointHeader internal less;
    address internal attester;

    function setUp() public {
        deployOmissions(4);
        parent = chunked(genesis(), 4, 2);
        more = chunked(parent, 5, 3);
        less = shortened(more, 2);
        publish(parent);
        publish(less);
        attester = attesterOf(6, 0);
    }

    /// Nobody need have confirmed it: it stands.
    function test_AnUnconfirmedParentWillDo() public {
        Case memory c = caseOf(less, more);
        convict(c, attester);
        expectLoss(attester, LESS);
    }

    function test_AParentThatIsUndoneConvictsNobody() public {
        Case memory c = caseOf(less, more);
        accuse(c);
        warpToSlot(5 + CONFIRM + 1);
        rollup.void(genesis(), 3);
        warpToDue(more, attester);
        bytes memory gone = abi.encodeWithSelector(IRollup.OutOfRing.selector, 1);
        refuseSlash(more, attester, list(), gone);
        proposeNow(list(forged(parent)));
        refuseSlash(
            more, attester, list(), abi.encodeWithSelector(IRollup.WrongParent.selector, 2, more.parentHash)
        );
        // It comes back, as it could have at any time.
        publishLocked(locked(list(parent), CLOSED));
        slash(more, attester, list());
        expectLoss(attester, LESS);
    }

    /// Nor is anybody accused then: what is below might be what nobody can publish. L1 went back behind the parent's origin,
    /// and as soon as it has forgotten that, whoever has a certificate could put it there in the block of the slash.
    function test_NobodyIsAccusedWhileTheParentIsMissing() public {
        CheckpointHeader memory lost = chunked(genesis(), 4, 2);
        lost.originHash = keccak256("reorganised away");
        CheckpointHeader memory child_ = chunked(lost, 5, 3);
        CheckpointHeader memory cut = shortened(child_, 2);
        warpToSlot(5 + CONFIRM + 1);
        rollup.void(genesis(), 0);
        // Both were published before L1 went back, which a record that was kept is left of here.
        bytes32 record = bytes32((uint256(hashOf(cut)) >> 48 << 48) | uint256(6) << 8);
        vm.mockCall(
            address(rollup),
            abi.encodeWithSignature("chargeOf(bytes32)", record),
            abi.encode(uint256(1), uint64(2), uint64(0), address(0), uint256(0))
        );
        Case memory c;
        (c.record, c.shorter, c.chain) = (record, cut, list(child_));
        c.cert = certify(child_, LOCKED, 1);
        c.own = signed(attester, child_, LOCKED, 1);
        refuse(c, abi.encodeWithSelector(IRollup.OutOfRing.selector, 1));
        vm.roll(lost.originNumber + BlockHistory.WINDOW + 1);
        // L1 has kept the hashes of its own blocks; here nobody did.
        publishLocked(locked(list(lost), CLOSED));
        accuse(c);
        publishLocked(locked(list(child_), CLOSED));
        warpToDue(child_, attester);
        refuseSlash(child_, attester, list(), stays(2));
        expectLoss(attester, 0);
    }

    /// A shorter version of the parent is not the parent.
    function test_AShorterParentIsNotTheParent() public {
        Case memory c = caseOf(less, more);
        accuse(c);
        CheckpointHeader memory cut = shortened(parent, 1);
        warpToSlot(5 + CONFIRM + 1);
        LockedPublication memory p = locked(list(cut), LOCKED);
        p.keep = 3;
        publishLocked(p);
        warpToDue(more, attester);
        bytes memory why = abi.encodeWithSelector(IRollup.WrongParent.selector, 2, more.parentHash);
        refuseSlash(more, attester, list(), why);
        refuse(caseOfUndone(c), why);
        proposeNow(list(chunked(cut, 6, 1)));
        refuseSlash(more, attester, list(), why);
    }

    /// @dev The same of a version that nobody was accused of yet.
    function caseOfUndone(Case memory c) private view returns (Case memory d) {
        d = c;
        CheckpointHeader memory longest = longer(more, 1);
        d.chain = list(longest);
        d.cert = certify(longest, LOCKED, 1);
        d.own = signed(attester, longest, LOCKED, 1);
    }

    /// The window grows with what must be published first, as for locks.
    function test_TheWindowGrowsWithWhatIsBelow() public {
        accuse(caseOf(less, more));
        (,, uint256 time,) = omissions.accused(hashOf(more), attester);
        vm.assertEq(time, block.timestamp + RESCUE * SLOT + 2 * DRAIN, "two are not confirmed");
    }
}

/// Where committees are drawn, a signature counts for who sits in the committee of its epoch, and a turn is of who sits in
/// that of its slot.
contract OmissionDrawnTest is OmissionFixture {
    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (4, 4);
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    function publisherOf(uint64 slot, uint256 k) internal view override returns (address) {
        address[] memory members = rollup.publishersAt(rollup.epochAt(slot));
        return members[(rollup.leaderPosition(slot) + k) % members.length];
    }

    function setUp() public {
        deployOmissions(12);
        publish(short);
    }

    /// Who signs in an epoch in which it does not sit is no member there, wherever it says that it sits.
    function test_ASignatureInAnotherEpochsCommitteeCountsForItsMembersOnly() public {
        address attester = attesterOf(6, 0);
        warpToSlot(40);
        Case memory c = caseOf(short, long);
        c.cert = certify(long, CLOSED, 9);
        uint256 outside;
        for (uint64 epoch = 2; epoch <= 10; ++epoch) {
            uint256 position = positionOf(attester, epoch);
            c.own = signed(attester, long, CLOSED, epoch);
            if (position < 4) continue;
            ++outside;
            for (uint256 i; i < 4; ++i) {
                c.own.position = i;
                refuse(c, notAMember(attester, epoch));
            }
        }
        vm.assertTrue(outside != 0, "it does not sit everywhere");
        c.own = signed(attester, long, CLOSED, 1);
        convict(c, attester);
        expectLoss(attester, LESS);
    }

    /// The same turn of another slot is another's.
    function test_AnotherSlotsLeaderIsNotAccused() public {
        for (uint64 slot = 4; slot < 8; ++slot) {
            address other = attesterOf(slot, 0);
            if (other == attesterOf(6, 0)) continue;
            Case memory c = caseOf(short, long);
            c.own = signed(other, long, LOCKED, 1);
            refuse(c, notAMember(attesterOf(6, 0), 1));
        }
    }
}

/// Where certificates are checked eagerly, what is published is confirmed, and open as long as its certificate says so: a
/// turn's publication is accused like any other.
contract OmissionEagerTest is OmissionFixture {
    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        c.eager = true;
    }

    function setUp() public {
        deployOmissions(4);
        warpToSlot(6);
        LockedPublication memory p = locked(list(short), LOCKED);
        p.turn = 0;
        address sender = publisherOf(6, 0);
        carryBlobs(1);
        vm.prank(sender);
        rollup.publishLocked(p);
    }

    function test_ATurnsPublicationIsAccused() public {
        address attester = attesterOf(6, 0);
        Case memory c = caseOf(short, long);
        c.standing = list(short);
        convict(c, attester);
        expectLoss(attester, LESS);
    }

    function test_TheRestEndsIt() public {
        address attester = attesterOf(6, 0);
        Case memory c = caseOf(short, long);
        c.standing = list(short);
        accuse(c);
        publishLocked(locked(list(long), CLOSED));
        warpToDue(long, attester);
        refuseSlash(long, attester, list(short), stays(1));
    }

    /// The record that gave way was kept as answered, and is accused of what came after it, as before.
    function test_WhatGaveWayIsAccusedOfWhatIsLongerStill() public {
        address attester = attesterOf(6, 0);
        bytes32 record = rollup.record(1);
        publishLocked(locked(list(long), LOCKED));
        CheckpointHeader memory longest = longer(long, 2);
        Case memory c = caseOf(short, longest);
        (c.record, c.standing) = (record, list(long));
        convict(c, attester);
        expectLoss(attester, LESS);
        expectPhase(longest, attester, ISlasher.Phase.SLASHED);
    }
}

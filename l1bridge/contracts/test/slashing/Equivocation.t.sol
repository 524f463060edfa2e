// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../src/LockVerifier.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {Share} from "../../src/slashing/Share.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// A member that signs two things at one height and round pays, alone, once for each 4,096 heights.
contract SlasherEquivocationTest is SlashingFixture {
    uint64 internal constant HEIGHT = 90;
    uint32 internal constant ROUND = 2;

    function setUp() public {
        deploySlasher(4);
        warpToSlot(10);
    }

    function share(uint256 member, uint8 kind, uint64 epoch, bytes32 hash)
        internal
        view
        returns (Share memory)
    {
        return share(member, kind, epoch, hash, HEIGHT, ROUND, bytes(rollup.chainId()));
    }

    function share(
        uint256 member,
        uint8 kind,
        uint64 epoch,
        bytes32 hash,
        uint64 height,
        uint32 round,
        bytes memory chainId
    ) internal view returns (Share memory) {
        bytes memory extension = LockVerifier.extension(kind, epoch, hash);
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(keys[member], LockVerifier.digest(extension, height, round, chainId));
        return Share(kind, epoch, hash, abi.encodePacked(r, s, v - 27));
    }

    function report(Share memory a, Share memory b, uint256 position) internal {
        vm.prank(ACCUSER);
        slasher.equivocated(HEIGHT, ROUND, a, b, position);
    }

    function refuse(Share memory a, Share memory b, uint256 position, bytes memory reason) internal {
        vm.expectRevert(reason);
        slasher.equivocated(HEIGHT, ROUND, a, b, position);
    }

    function expectLoss(uint256 member, uint256 loss) internal view {
        for (uint256 i; i < 4; ++i) {
            vm.assertEq(stakeOf(attesters[i]), STAKE - (i == member ? loss : 0), "stake");
        }
    }

    function test_TheSignerPays() public {
        Share memory a = share(2, LOCKED, 2, "one");
        Share memory b = share(2, LOCKED, 2, "other");
        vm.expectEmit();
        emit ISlasher.EquivocationSlashed(attesters[2], 2, HEIGHT, ROUND, TWICE);
        report(a, b, 2);
        expectLoss(2, TWICE);
        vm.assertEq(azt.balanceOf(ACCUSER), TWICE_REWARD, "reward");
    }

    /// In kind and epoch as in the hash: all of it is what was signed.
    function test_AnyDifferenceCounts() public {
        report(share(0, LOCKED, 2, "one"), share(0, CLOSED, 2, "one"), 0);
        expectLoss(0, TWICE);
        // The other epoch may be any: who names one that never comes has signed twice all the same.
        report(share(1, LOCKED, 1, "one"), share(1, LOCKED, 900, "one"), 1);
        vm.assertEq(stakeOf(attesters[1]), STAKE - TWICE, "stake");
    }

    /// Two shares that name two epochs are one offence, whichever comes first.
    function test_OnceAHeight() public {
        Share memory a = share(1, LOCKED, 1, "one");
        Share memory b = share(1, LOCKED, 2, "one");
        report(a, b, 1);
        bytes memory known = abi.encodeWithSelector(ISlasher.AlreadyPunished.selector, uint64(2), HEIGHT);
        refuse(b, a, 1, known);
        expectLoss(1, TWICE);
    }

    /// A machine that ran twice for a while, in two epochs, pays once for what it signed near each other, and again far on.
    function test_OnceForNearbyHeights() public {
        report(share(1, LOCKED, 1, "one"), share(1, LOCKED, 1, "other"), 1);
        bytes memory id = bytes(rollup.chainId());
        Share memory a = share(1, LOCKED, 2, "one", 4095, ROUND, id);
        Share memory b = share(1, LOCKED, 2, "other", 4095, ROUND, id);
        bytes memory known =
            abi.encodeWithSelector(ISlasher.AlreadyPunished.selector, uint64(2), uint64(4095));
        vm.expectRevert(known);
        slasher.equivocated(4095, ROUND, a, b, 1);
        expectLoss(1, TWICE);
        a = share(1, LOCKED, 2, "one", 4096, ROUND, id);
        b = share(1, LOCKED, 2, "other", 4096, ROUND, id);
        slasher.equivocated(4096, ROUND, a, b, 1);
        expectLoss(1, 2 * TWICE);
    }

    function test_OnceForAnyTwo() public {
        report(share(1, LOCKED, 2, "one"), share(1, LOCKED, 2, "other"), 1);
        bytes memory known = abi.encodeWithSelector(ISlasher.AlreadyPunished.selector, uint64(2), HEIGHT);
        refuse(share(1, LOCKED, 2, "other"), share(1, LOCKED, 2, "one"), 1, known);
        refuse(share(1, LOCKED, 2, "one"), share(1, LOCKED, 2, "third"), 1, known);
        expectLoss(1, TWICE);
    }

    /// Heights begin again after a restart: one that was paid for in the old chain is another in the new one.
    function test_ARestartBeginsHeightsAnew() public {
        report(share(1, LOCKED, 2, "one"), share(1, LOCKED, 2, "other"), 1);
        warpToSlot(RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
        uint64 epoch = rollup.epochAt(RESTART);
        report(share(1, LOCKED, epoch, "one"), share(1, LOCKED, epoch, "other"), 1);
        expectLoss(1, 2 * TWICE);
    }

    /// One thing signed twice, or in other bytes, is one thing.
    function test_OneThingIsNotTwo() public {
        Share memory a = share(1, LOCKED, 2, "one");
        Share memory b = share(1, LOCKED, 2, "one");
        b.signature[64] = b.signature[64] == 0 ? bytes1(uint8(1)) : bytes1(0);
        bytes memory nothing = abi.encodeWithSelector(ISlasher.NothingSignedTwice.selector);
        refuse(a, a, 1, nothing);
        refuse(a, b, 1, nothing);
    }

    function test_TwoMembersAreNotOne() public {
        bytes memory nothing = abi.encodeWithSelector(ISlasher.NothingSignedTwice.selector);
        refuse(share(1, LOCKED, 2, "one"), share(2, LOCKED, 2, "other"), 1, nothing);
    }

    /// Of another height, round, deployment or chain it is another signature, by whoever it recovers to.
    function test_OtherHeightsRoundsAndChains() public {
        bytes memory id = bytes(rollup.chainId());
        bytes memory nothing = abi.encodeWithSelector(ISlasher.NothingSignedTwice.selector);
        Share memory a = share(1, LOCKED, 2, "one");
        refuse(a, share(1, LOCKED, 2, "other", HEIGHT + 1, ROUND, id), 1, nothing);
        refuse(a, share(1, LOCKED, 2, "other", HEIGHT, ROUND + 1, id), 1, nothing);
        refuse(a, share(1, LOCKED, 2, "other", HEIGHT, ROUND, "az-another"), 1, nothing);
    }

    /// Only as a member of the committee of the epoch that it names, while that answers for it.
    function test_SignersCountAsMembers() public {
        Share memory a = share(1, LOCKED, 2, "one");
        Share memory b = share(1, LOCKED, 2, "other");
        refuse(a, b, 2, abi.encodeWithSelector(ISlasher.NotAMember.selector, attesters[1], uint64(2)));
        refuse(a, b, 4, abi.encodeWithSelector(IRollup.NoSuchPosition.selector, uint256(4)));
        Share memory early = share(1, LOCKED, 3, "one");
        refuse(
            early,
            b,
            1,
            abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, uint64(0), uint64(2), uint64(3))
        );
        warpToSlot(8 + LIABILITY + 1);
        refuse(a, b, 1, abi.encodeWithSelector(IRollup.LiabilityOver.selector, 8 + LIABILITY, 9 + LIABILITY));
    }

    function test_MalformedShares() public {
        Share memory a = share(1, LOCKED, 2, "one");
        Share memory b = share(1, LOCKED, 2, "other");
        b.kind = 3;
        refuse(a, b, 1, abi.encodeWithSelector(LockVerifier.UnknownKind.selector, uint8(3)));
        b.kind = 1;
        b.signature = hex"00";
        refuse(a, b, 1, abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, 1, 65));
        b.signature = new bytes(65);
        refuse(a, b, 1, abi.encodeWithSelector(LockVerifier.WrongSignature.selector, 0));
    }

    // ------------------------------------------------------------------------------------------- certificates

    /// Two certificates of one round: who signed both pays, nobody else.
    function test_SignersOfBothCertificatesPay() public {
        CheckpointHeader memory a = chunked(genesis(), 5, 3);
        CheckpointHeader memory b = branched(a, 1);
        Certificate memory one_ = certify(a, LOCKED, 2, 7);
        Certificate memory other = certify(b, LOCKED, 2, 14);
        vm.prank(ACCUSER);
        slasher.conflict(a, one_, b, other);
        vm.assertEq(stakeOf(attesters[0]), STAKE, "the first signed one");
        vm.assertEq(stakeOf(attesters[1]), STAKE - TWICE, "both");
        vm.assertEq(stakeOf(attesters[2]), STAKE - TWICE, "both");
        vm.assertEq(stakeOf(attesters[3]), STAKE, "the last signed the other");
        vm.expectRevert(abi.encodeWithSelector(ISlasher.AlreadyPunished.selector, uint64(2), uint64(77)));
        slasher.conflict(b, other, a, one_);
        refuse(
            share(1, LOCKED, 2, "one"),
            share(1, LOCKED, 2, "two"),
            1,
            abi.encodeWithSelector(ISlasher.AlreadyPunished.selector, uint64(2), HEIGHT)
        );
    }

    /// Of two rounds, or two committees, certificates convict nobody by themselves.
    function test_OnlyOfOneRound() public {
        CheckpointHeader memory a = chunked(genesis(), 5, 3);
        CheckpointHeader memory b = branched(a, 1);
        bytes memory nothing = abi.encodeWithSelector(ISlasher.NothingSignedTwice.selector);
        Certificate memory one_ = certify(a, LOCKED, 2);
        Certificate memory other = certify(b, LOCKED, 1);
        vm.expectRevert(nothing);
        slasher.conflict(a, one_, b, other);
        Certificate memory same = certify(a, LOCKED, 2, 14);
        vm.expectRevert(nothing);
        slasher.conflict(a, one_, a, same);
        other = certify(b, LOCKED, 2);
        other.round = 1;
        vm.expectRevert(nothing);
        slasher.conflict(a, one_, b, other);
        (other.round, other.height) = (0, 78);
        vm.expectRevert(nothing);
        slasher.conflict(a, one_, b, other);
        Certificate memory rest = certify(b, LOCKED, 2, 8);
        vm.expectRevert(nothing);
        slasher.conflict(a, one_, b, rest);
    }

    /// Both must be of the committee, whichever comes first.
    function test_BothCertificatesAreVerified() public {
        CheckpointHeader memory a = chunked(genesis(), 5, 3);
        CheckpointHeader memory b = branched(a, 1);
        Certificate memory true_ = certify(a, LOCKED, 2);
        Certificate memory forged_ = certify(b, LOCKED, 2);
        forged_.kind = CLOSED;
        bytes memory why = abi.encodeWithSelector(IRollup.NotTheCommittee.selector, uint64(2));
        vm.expectRevert(why);
        slasher.conflict(a, true_, b, forged_);
        vm.expectRevert(why);
        slasher.conflict(b, forged_, a, true_);
        expectLoss(0, 0);
    }

    /// One checkpoint cannot be closed and not, in one round.
    function test_TwoKindsOfOneCheckpointConflict() public {
        CheckpointHeader memory a = chunked(genesis(), 5, 3);
        slasher.conflict(a, certify(a, LOCKED, 2, 7), a, certify(a, CLOSED, 2, 7));
        for (uint256 i; i < 4; ++i) {
            vm.assertEq(stakeOf(attesters[i]), STAKE - (i < 3 ? TWICE : 0), "who signed both");
        }
    }
}

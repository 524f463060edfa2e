// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../../src/LockVerifier.sol";
import {Certificate} from "../../../src/rollup/Certificate.sol";
import {OwnShare} from "../../../src/slashing/IOmissions.sol";
import {ISlasher} from "../../../src/slashing/ISlasher.sol";
import {Omissions} from "../../../src/slashing/Omissions.sol";
import {Share} from "../../../src/slashing/Share.sol";
import {Slasher} from "../../../src/slashing/Slasher.sol";
import {vm} from "../../lib/Vm.sol";
import {SlashingFixture} from "./SlashingFixture.sol";

/// @notice A rollup with its slasher, and a checkpoint of which the leader of slot 6 can publish less than it signed.
abstract contract OmissionFixture is SlashingFixture {
    /// What an accusation shows.
    struct Case {
        bytes32 record;
        CheckpointHeader shorter;
        CheckpointHeader[] chain;
        uint256 certified;
        Certificate cert;
        OwnShare own;
        CheckpointHeader[] standing;
    }

    /// Heights of shares, and of certificates, which the fixture has signed at 77.
    uint64 internal constant HEIGHT = 81;
    uint32 internal constant ROUND = 1;

    Omissions internal omissions;
    CheckpointHeader internal long;
    CheckpointHeader internal short;

    function deployOmissions(uint256 size) internal {
        deploySlasher(size);
        omissions = makeOmissions(slasher);
        long = chunked(genesis(), 5, 3);
        short = shortened(long, 1);
    }

    /// @dev From the artifact, as the rollup.
    function makeOmissions(Slasher s) internal returns (Omissions) {
        return Omissions(vm.deployCode("src/slashing/Omissions.sol:Omissions", abi.encode(s)));
    }

    /// @dev The attester whose turn it is `k` timeouts into a slot.
    function attesterOf(uint64 slot, uint256 k) internal view returns (address) {
        address[] memory members = membersOf(rollup.epochAt(slot));
        return members[(rollup.leaderPosition(slot) + k) % members.length];
    }

    function positionOf(address attester, uint64 epoch) internal view returns (uint256) {
        address[] memory members = membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            if (members[i] == attester) return i;
        }
        return members.length;
    }

    // ------------------------------------------------------------------------------------------------- evidence

    /// @dev What `attester` signed of `header` in the committee of `epoch`.
    function signed(address attester, CheckpointHeader memory header, uint8 kind, uint64 epoch)
        internal
        view
        returns (OwnShare memory own)
    {
        return signed(attester, header, kind, epoch, rollup.chainId());
    }

    function signed(
        address attester,
        CheckpointHeader memory header,
        uint8 kind,
        uint64 epoch,
        string memory chainId
    ) internal view returns (OwnShare memory own) {
        bytes memory extension = LockVerifier.extension(kind, epoch, hashOf(header));
        bytes32 digest = LockVerifier.digest(extension, HEIGHT, ROUND, bytes(chainId));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf[attester], digest);
        own.share = Share(kind, epoch, hashOf(header), abi.encodePacked(r, s, v - 27));
        (own.height, own.round, own.position) = (HEIGHT, ROUND, positionOf(attester, epoch));
    }

    /// @dev The leader of the slot after published `less` and signed `more`, by the certificate of all but itself.
    function caseOf(CheckpointHeader memory less, CheckpointHeader memory more)
        internal
        view
        returns (Case memory c)
    {
        address attester = attesterOf(less.slot + 1, 0);
        c.record = rollup.record(less.number);
        (c.shorter, c.chain) = (less, list(more));
        c.cert = certify(more, LOCKED, more.epoch, allBut(attester, more.epoch));
        c.own = signed(attester, more, LOCKED, more.epoch);
    }

    function allBut(address attester, uint64 epoch) internal view returns (uint256) {
        return ((1 << membersOf(epoch).length) - 1) & ~(1 << positionOf(attester, epoch));
    }

    // ------------------------------------------------------------------------------------------------- sending

    function accuse(Case memory c) internal {
        vm.prank(ACCUSER);
        omissions.accuse(c.record, c.shorter, c.chain, c.certified, c.cert, c.own, c.standing);
    }

    function refuse(Case memory c, bytes memory reason) internal {
        vm.expectRevert(reason);
        accuse(c);
    }

    function slash(CheckpointHeader memory more, address attester, CheckpointHeader[] memory standing)
        internal
    {
        vm.prank(OUTSIDER);
        omissions.slash(more, attester, standing);
    }

    function refuseSlash(
        CheckpointHeader memory more,
        address attester,
        CheckpointHeader[] memory standing,
        bytes memory reason
    ) internal {
        vm.expectRevert(reason);
        slash(more, attester, standing);
    }

    /// @dev To the first moment, and the first L1 block, of which an accusation can be slashed.
    function warpToDue(CheckpointHeader memory more, address attester) internal {
        (,, uint256 time, uint256 number) = omissions.accused(hashOf(more), attester);
        if (block.timestamp < time) vm.warp(time);
        if (block.number < number) vm.roll(number);
    }

    /// @dev Accuses, waits, and slashes.
    function convict(Case memory c, address attester) internal {
        accuse(c);
        warpToDue(c.chain[0], attester);
        slash(c.chain[0], attester, c.standing);
    }

    // ------------------------------------------------------------------------------------------------- views

    function expectPhase(CheckpointHeader memory more, address attester, ISlasher.Phase want) internal view {
        (ISlasher.Phase phase,,,) = omissions.accused(hashOf(more), attester);
        vm.assertEq(uint256(phase), uint256(want), "phase");
    }

    /// @dev The attester has lost so much, and nobody else anything.
    function expectLoss(address attester, uint256 loss) internal view {
        for (uint256 i; i < attesters.length; ++i) {
            vm.assertEq(stakeOf(attesters[i]), STAKE - (attesters[i] == attester ? loss : 0), "stake");
        }
    }

    function stays(uint64 number) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("ConfirmedStays(uint64)", number);
    }

    function notAMember(address attester, uint64 epoch) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ISlasher.NotAMember.selector, attester, epoch);
    }
}

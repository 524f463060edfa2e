// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {Sampling} from "../../src/rollup/Sampling.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// Committees of five, drawn from twelve validators.
contract RollupCommitteesTest is Fixture {
    uint64 internal constant SEATS = 5;
    uint256 internal constant VALIDATORS = 12;

    function setUp() public {
        deploy(VALIDATORS);
    }

    function config() internal pure virtual override returns (RollupConfig memory c) {
        c = super.config();
        c.committeeSize = SEATS;
        c.minCommittee = 4;
        // Longer than the exit delay: else a chain without news is dead before anybody is released.
        c.windows.restartAfter = 130;
    }

    function publisherOf(uint64 slot, uint256 k) internal view override returns (address) {
        address[] memory accounts = rollup.publishersAt(rollup.epochAt(slot));
        return accounts[(rollup.leaderPosition(slot) + k) % accounts.length];
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    // ------------------------------------------------------------------------------------------------- seeds

    function test_TheFirstThreeEpochsHaveTheDeploymentsSample() public {
        vm.prevrandao(keccak256("another"));
        warpToEpoch(0);
        rollup.sample();
        for (uint64 epoch; epoch < 3; ++epoch) {
            expectCommittee(epoch, seedOf(0), attesters);
        }
        warpToEpoch(2);
        expectCommittee(2, seedOf(0), attesters);
    }

    /// The sample for e is the first one made in e - 2.
    function test_TheFirstSampleCounts() public {
        warpToEpoch(4);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDrawn.selector, 6));
        rollup.drawOf(6);
        bytes32 expected = sampleNow("first", 6);
        sampleNow("second", 6);
        vm.assertEq(seedOf(6), expected, "the first one");
        expectCommittee(6, expected, attesters);
        warpToEpoch(6);
        vm.assertEq(seedOf(6), expected, "for good");
    }

    /// Nobody sampled: the seed follows from the epoch before, whoever looks, and whenever.
    function test_WithoutASampleTheSeedFollowsFromTheOneBefore() public {
        warpToEpoch(2);
        bytes32 sampled = sampleNow("sample", 4);
        warpToEpoch(8);
        bytes32 fifth = follow(sampled, 5);
        bytes32 sixth = follow(fifth, 6);
        vm.assertEq(seedOf(5), fifth, "5");
        vm.assertEq(seedOf(6), sixth, "6");
        rollup.storeCommittee(6);
        vm.assertEq(seedOf(6), sixth, "stored");
        vm.assertEq(seedOf(7), follow(sixth, 7), "behind a stored one");
        vm.assertEq(seedOf(3), follow(seedOf(2), 3), "behind the genesis");
        vm.assertEq(seedOf(9), follow(seedOf(8), 9), "the next one");
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDrawn.selector, 10));
        rollup.drawOf(10);
    }

    function test_PublicationSamples() public {
        CheckpointHeader memory tip = child(genesis(), 1, 1);
        warpToEpoch(0);
        publish(tip);
        for (uint64 epoch = 1; epoch < 6; ++epoch) {
            vm.prevrandao(keccak256(abi.encode("slot", epoch)));
            tip = child(tip, epoch * EPOCH, 1);
            vm.expectEmit();
            emit IRollup.EpochSampled(epoch + 2, sampleOf(epoch + 2), VALIDATORS);
            publish(tip);
            bytes32 sampled = seedOf(epoch + 2);
            vm.prevrandao(keccak256(abi.encode("later", epoch)));
            tip = child(tip, epoch * EPOCH + 1, 1);
            publish(tip);
            vm.assertEq(seedOf(epoch + 2), sampled, "once");
        }
    }

    /// What was published by certificate did not sample; the publication behind it does.
    function test_PublicationBehindACertificateSamples() public {
        CheckpointHeader memory first = child(genesis(), 1, 1);
        warpToEpoch(1);
        publishLocked(locked(list(first), CLOSED));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDrawn.selector, 3));
        rollup.drawOf(3);
        proposeNow(list(child(first, 2, 1)));
        vm.assertEq(seedOf(3), sampleOf(3), "sampled");
    }

    // -------------------------------------------------------------------------------------------------- sets

    /// The set is that of the end of e - 3: what changes in an epoch shows in the third one from it, and nothing
    /// changes a committee before.
    function test_AChangeShowsThreeEpochsLater() public {
        address newcomer = address(0x77);
        warpToEpoch(5);
        sampleNow("for 7", 7);
        address[] memory before = attesters;
        move(newcomer);
        warpToEpoch(6);
        sampleNow("for 8", 8);
        warpToEpoch(7);
        for (uint64 epoch; epoch < 8; ++epoch) {
            expectCommittee(epoch, seedOf(epoch), before);
        }
        expectCommittee(8, seedOf(8), attesters);
        (address attester, address publisher) = rollup.validatorAt(8, 11);
        vm.assertTrue(attester == newcomer && publisher == address(0x78), "the newcomer");
        (attester,) = rollup.validatorAt(7, 11);
        vm.assertEq(attester, before[11], "not yet");
        (attester,) = rollup.validatorAt(8, 2);
        vm.assertEq(attester, before[11], "the last one in the place of who left");
    }

    /// @dev The third validator leaves, another one comes.
    function move(address newcomer) private {
        vm.prank(address(staking));
        vm.assertEq(rollup.removeValidator(2), attesters[11], "moved");
        vm.prank(address(staking));
        vm.assertEq(rollup.addValidator(newcomer, address(0x78)), 11, "index");
        attesters[2] = attesters[11];
        attesters[11] = newcomer;
    }

    function test_APublisherChangesForLaterEpochsToo() public {
        warpToEpoch(5);
        vm.prank(WITHDRAWER);
        staking.setPublisher(attesters[3], OUTSIDER);
        (, address publisher) = rollup.validatorAt(6, 3);
        vm.assertEq(publisher, publishers[3], "as it was");
        warpToEpoch(7);
        (, publisher) = rollup.validatorAt(8, 3);
        vm.assertEq(publisher, OUTSIDER, "three epochs on");
    }

    function test_OnlyStakingMovesTheSet() public {
        bytes memory refusal = abi.encodeWithSelector(IRollup.NotStaking.selector, OUTSIDER);
        vm.startPrank(OUTSIDER);
        vm.expectRevert(refusal);
        rollup.addValidator(OUTSIDER, OUTSIDER);
        vm.expectRevert(refusal);
        rollup.removeValidator(0);
        vm.expectRevert(refusal);
        rollup.changePublisher(0, OUTSIDER);
        vm.stopPrank();
    }

    /// As many as there are seats, and fewer: all sit, in the set's order. Fewer than the minimum there never are.
    function test_FewSitAll() public {
        warpToEpoch(1);
        for (uint256 i = VALIDATORS; i > 4; --i) {
            vm.prank(WITHDRAWER);
            staking.exit(attesters[i - 1]);
        }
        warpToEpoch(4);
        vm.assertEq(rollup.committeeAt(4).length, 4, "four");
        for (uint256 i; i < 4; ++i) {
            (uint256 index, address attester, address publisher) = rollup.seat(4, i);
            bool right = index == i && attester == attesters[i] && publisher == publishers[i];
            vm.assertTrue(right, "all, in order");
        }
        vm.assertEq(rollup.committeeAt(3).length, SEATS, "before");
        vm.expectRevert(abi.encodeWithSelector(IRollup.NoSuchPosition.selector, 4));
        rollup.seat(4, 4);
        vm.prank(WITHDRAWER);
        staking.exit(attesters[0]);
        vm.assertEq(rollup.validatorCount(), 4, "the last large enough set goes on");
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        vm.prank(address(staking));
        rollup.removeValidator(0);
    }

    // ------------------------------------------------------------------------------------------ certificates

    /// A committee's certificate counts for its own epoch; another epoch's members are strangers.
    function test_ACertificateIsOfItsOwnEpochsCommittee() public {
        CheckpointHeader memory first = child(genesis(), 3, 1);
        warpToSlot(4);
        proposeNow(list(first));
        warpToEpoch(3);
        rollup.confirm(list(first), certify(first, LOCKED, 2), 0);
        vm.assertEq(rollup.signedEpoch(), 2, "of the second");
        rollup.confirm(list(first), certify(first, CLOSED, 3), 0);
        vm.assertEq(rollup.signedEpoch(), 3, "of the third");
        CheckpointHeader memory second = child(first, 8, 1);
        warpToSlot(13);
        proposeNow(list(second));
        uint64 other = 3;
        while (rollup.committeeHash(other) == rollup.committeeHash(2)) {
            ++other;
        }
        vm.assertEq(other, 3, "drawn anew");
        Certificate memory relabelled = certify(second, LOCKED, 3, 15, rollup.committeeAt(2));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 3));
        rollup.confirm(list(second), relabelled, 0);
        rollup.confirm(list(second), certify(second, LOCKED, 3, 15), 0);
    }

    function test_AStoredHashChangesNothingButThePrice() public {
        CheckpointHeader memory first = child(genesis(), 3, 1);
        warpToSlot(4);
        proposeNow(list(first));
        warpToEpoch(4);
        bytes32 hash = rollup.committeeHash(4);
        vm.assertEq(rollup.storedCommitteeHash(4), bytes32(0), "not stored");
        rollup.storeCommittee(4);
        vm.assertEq(rollup.storedCommitteeHash(4), hash, "stored");
        vm.assertEq(rollup.committeeHash(4), hash, "the same");
        rollup.confirm(list(first), certify(first, CLOSED, 4), 0);
        rollup.storeCommittee(5);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotDrawn.selector, 6));
        rollup.storeCommittee(6);
    }

    // ------------------------------------------------------------------------------------------------ duties

    /// Off duty is who sits in no committee and was followed by one that signed; then the exit delay must be over.
    function test_AStakeIsReleasedBehindALaterCommittee() public {
        address leaving = attesters[0];
        CheckpointHeader memory first = child(genesis(), 3, 1);
        warpToSlot(4);
        proposeNow(list(first));
        vm.prank(WITHDRAWER);
        staking.exit(leaving);
        uint64 from = 1 + 3;
        vm.assertEq(rollup.releaseSlot(from), from * EPOCH + 120, "slot");
        warpToEpoch(from - 1);
        rollup.confirm(list(first), certify(first, CLOSED, from - 1), 0);
        warpToSlot(from * EPOCH + 120);
        vm.assertTrue(!rollup.released(from), "no later committee has signed");
        vm.expectRevert();
        staking.finalize(leaving);
        warpToSlot(from * EPOCH + 119);
        rollup.confirm(list(first), certify(first, CLOSED, from + 25), 0);
        vm.assertTrue(!rollup.released(from), "the delay is not over");
        warpToSlot(from * EPOCH + 120);
        staking.finalize(leaving);
        vm.assertEq(azt.balanceOf(WITHDRAWER), STAKE, "paid back");
    }

    /// On a chain as dead as a restart asks for nobody is kept.
    function test_ADeadChainKeepsNobody() public {
        warpToEpoch(1);
        vm.prank(WITHDRAWER);
        staking.exit(attesters[0]);
        warpToSlot(4 * EPOCH + 120);
        vm.assertTrue(rollup.released(4), "nothing confirmed for so long");
        warpToSlot(4 * EPOCH + 119);
        vm.assertTrue(!rollup.released(4), "not before its time");
    }

    // ----------------------------------------------------------------------------------------------- helpers

    function warpToEpoch(uint64 epoch) internal {
        warpToSlot(epoch * EPOCH + 1);
    }

    function seedOf(uint64 epoch) internal view returns (bytes32 seed) {
        (seed,,) = rollup.drawOf(epoch);
    }

    /// @dev What a sample made now for an epoch gives.
    function sampleOf(uint64 epoch) internal view returns (bytes32) {
        return keccak256(abi.encode(block.prevrandao, epoch)) >> 32 << 32;
    }

    function sampleNow(string memory randao, uint64 epoch) internal returns (bytes32) {
        vm.prevrandao(keccak256(bytes(randao)));
        rollup.sample();
        return sampleOf(epoch);
    }

    function follow(bytes32 seed, uint64 epoch) internal pure returns (bytes32) {
        return keccak256(abi.encode(seed, epoch)) >> 32 << 32;
    }

    /// @dev The committee drawn one position at a time from a list.
    function expectCommittee(uint64 epoch, bytes32 seed, address[] memory set) internal view {
        address[] memory got = rollup.committeeAt(epoch);
        vm.assertEq(got.length, SEATS, "seats");
        for (uint256 p; p < SEATS; ++p) {
            uint256 index = Sampling.seat(seed, p, set.length, 32);
            vm.assertEq(got[p], set[index], "by position");
            (uint256 at_, address attester,) = rollup.seat(epoch, p);
            vm.assertTrue(at_ == index && attester == set[index], "one alone");
        }
        vm.assertEq(rollup.committeeHash(epoch), keccak256(abi.encodePacked(got)), "hash");
        for (uint64 slot = epoch * EPOCH; slot < (epoch + 1) * EPOCH; ++slot) {
            uint256 position = uint256(keccak256(abi.encode(seed, slot))) % SEATS;
            vm.assertEq(rollup.leaderPosition(slot), position, "leader's position");
            vm.assertEq(rollup.leader(slot), got[position], "leader");
            vm.assertEq(rollup.attesterOfSeat(slot, 2), got[(position + 2) % SEATS], "second backup");
        }
    }
}

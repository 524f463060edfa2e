// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// What becomes of a set of which no one can be spared, when its chain dies: everybody gets the stake back, and what is
/// left of the set decides nothing.
contract RollupDeadChainTest is Fixture {
    CheckpointHeader internal first;

    function setUp() public {
        deploy(4);
        first = child(genesis(), 1, 1);
        publish(first);
        rollup.confirm(list(first), certify(first, CLOSED), 0);
    }

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        c.minCommittee = 4;
    }

    function exit(uint256 i) private {
        vm.prank(WITHDRAWER);
        staking.exit(attesters[i]);
    }

    /// @dev The first slot in which the chain counts as dead.
    function deadFrom() private view returns (uint64) {
        return rollup.aliveSlot() + RESTART;
    }

    function test_ALiveSetKeepsItsMinimum() public {
        warpToSlot(deadFrom() - 1);
        vm.assertTrue(!rollup.canShrink(), "alive");
        exit(0);
        vm.expectRevert(abi.encodeWithSelector(IStaking.SetAtMinimum.selector, 4));
        staking.depart(attesters[0]);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        vm.prank(address(staking));
        rollup.removeValidator(0);
    }

    /// Nothing is left behind: the last stake, too, goes back to its withdrawer.
    function test_ADeadChainGivesEveryStakeBack() public {
        warpToSlot(deadFrom());
        for (uint256 i; i < 4; ++i) {
            exit(i);
        }
        vm.assertEq(rollup.validatorCount(), 0, "nobody");
        (,,,,, uint64 free) = staking.stakeOf(attesters[3]);
        warpToSlot(rollup.releaseSlot(free));
        for (uint256 i; i < 4; ++i) {
            staking.finalize(attesters[i]);
        }
        vm.assertEq(azt.balanceOf(WITHDRAWER), 4 * STAKE, "all of it");
    }

    /// Whoever shows that a later committee signs keeps an idle chain's set together.
    function test_ALaterCommitteesCertificateIsASignOfLife() public {
        uint64 slot = deadFrom();
        warpToSlot(slot);
        rollup.confirm(list(first), certify(first, CLOSED, slot / EPOCH), 0);
        vm.assertTrue(!rollup.canShrink(), "alive");
        warpToSlot(slot / EPOCH * EPOCH + RESTART);
        vm.assertTrue(rollup.canShrink(), "dead");
    }

    /// Else the last one left, alone, could have L1 confirm what it likes.
    function test_WhoIsLeftCertifiesNothing() public {
        uint64 slot = deadFrom();
        warpToSlot(slot);
        for (uint256 i; i < 3; ++i) {
            exit(i);
        }
        uint64 epoch = slot / EPOCH + 3;
        warpToSlot(epoch * EPOCH);
        (, uint256 left,) = rollup.drawOf(epoch);
        vm.assertEq(left, 1, "one is left");
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        rollup.committeeAt(epoch);
        address[] memory last = new address[](1);
        last[0] = attesters[3];
        Certificate memory alone = certify(first, CLOSED, epoch, 1, last);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        rollup.verifyLock(first, alone);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        rollup.confirm(list(first), alone, 0);
        // Proof files are checked against what is stored.
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        rollup.storeCommittee(epoch);
        // The committee before, from whose set nobody had left yet, still counts.
        rollup.confirm(list(first), certify(first, CLOSED, epoch - 1), 0);
        // But it keeps nothing alive of which no later committee counts: a restart waits for members alone.
        vm.prank(GOVERNANCE);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        rollup.restart(first, 0);
    }

    /// Nobody vouches for who fills a set again that had drained: without a restart its committees, however large,
    /// confirm nothing, of what epoch they may be. Those before still count.
    function test_WhoFillsADrainedSetAgainCertifiesNothing() public {
        uint64 slot = deadFrom();
        uint64 epoch = slot / EPOCH;
        warpToSlot(slot);
        exit(0);
        enter(5);
        vm.assertEq(rollup.validatorCount(), 4, "enough again, in the same epoch");
        address[] memory others = attesters;
        (others[0], others[3]) = (attesters[3], vm.addr(5));
        for (uint64 later = 3; later < 40; later += 12) {
            warpToSlot((epoch + later) * EPOCH);
            Certificate memory theirs = certify(first, CLOSED, epoch + later, 7, others);
            bytes memory reason = abi.encodeWithSelector(IRollup.SetWasTooSmall.selector, epoch + 3);
            vm.expectRevert(reason);
            rollup.confirm(list(first), theirs, 0);
            vm.expectRevert(reason);
            rollup.verifyLock(first, theirs);
            vm.expectRevert(reason);
            rollup.committeeAt(epoch + later);
            vm.expectRevert(reason);
            rollup.committeeHash(epoch + later);
            vm.expectRevert(reason);
            rollup.storeCommittee(epoch + later);
        }
        vm.assertEq(rollup.committeeAt(epoch + 2).length, 4, "who sat before sits");

        vm.prank(GOVERNANCE);
        rollup.restart(first, 0);
        epoch = rollup.signedEpoch();
        warpToSlot(epoch * EPOCH);
        rollup.verifyLock(first, certify(first, CLOSED, epoch, 7, others));
        rollup.committeeAt(epoch);
        bytes memory early = abi.encodeWithSelector(IRollup.BeforeRestart.selector, epoch);
        vm.expectRevert(early);
        rollup.committeeAt(epoch - 1);
        vm.expectRevert(early);
        rollup.committeeHash(epoch - 1);
        vm.expectRevert(early);
        rollup.storeCommittee(epoch - 1);
        vm.assertEq(rollup.attestersAt(epoch - 1).length, 4, "who sat is known");
    }

    /// Nor does a restart make them count for what was before it, under whichever chain id they sign: else whoever fills
    /// the set could lock afterwards what was published without any lock. Who sat before answers as ever; and so it is
    /// after one more restart.
    function test_WhoFillsADrainedSetAgainAnswersForNobody() public {
        uint64 slot = deadFrom();
        uint64 epoch = slot / EPOCH;
        warpToSlot(slot);
        exit(0);
        enter(5);
        warpToSlot((epoch + 2) * EPOCH);
        CheckpointHeader memory junk = child(first, (epoch + 2) * EPOCH - 1, 1);
        bytes32 record = charged(junk);
        address[] memory others = attesters;
        (others[0], others[3]) = (attesters[3], vm.addr(5));
        warpToSlot((epoch + 3) * EPOCH);
        Certificate memory theirs = certify(junk, CLOSED, epoch + 3, 7, others);
        Certificate memory honest = certify(junk, CLOSED, epoch + 2);
        bytes memory drained = abi.encodeWithSelector(IRollup.SetWasTooSmall.selector, epoch + 3);
        vm.expectRevert(drained);
        rollup.answer(record, list(junk), theirs, 0);

        for (uint64 restarts = 1; restarts < 3; ++restarts) {
            vm.prank(GOVERNANCE);
            rollup.restart(first, 0);
            uint64 begin = rollup.signedEpoch();
            vm.expectRevert(drained);
            rollup.answer(record, list(junk), theirs, 0);
            Certificate memory again = certify(junk, CLOSED, epoch + 3, 7, others);
            vm.expectRevert(abi.encodeWithSelector(IRollup.BeforeRestart.selector, begin));
            rollup.answer(record, list(junk), again, restarts);
            warpToSlot(rollup.aliveSlot() + RESTART);
        }
        rollup.answer(record, list(junk), honest, 0);
    }

    /// @dev The record of `header`, published and charged.
    function charged(CheckpointHeader memory header) private returns (bytes32 record) {
        publish(header);
        record = rollup.record(header.number);
        uint256 bond = rollup.chargeBond();
        vm.deal(address(this), bond);
        rollup.charge{value: bond}(header.number, record);
    }

    /// @dev A validator of that key comes in.
    function enter(uint256 key) private {
        keyOf[vm.addr(key)] = key;
        vm.prank(address(staking));
        rollup.addValidator(vm.addr(key), address(6));
    }

    function test_ItIsRestartedOnceThereAreEnoughAgain() public {
        uint64 slot = deadFrom();
        warpToSlot(slot);
        exit(0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SetTooSmall.selector, 4));
        vm.prank(GOVERNANCE);
        rollup.restart(first, 0);
        enter(5);
        vm.prank(GOVERNANCE);
        rollup.restart(first, 0);
        vm.assertTrue(!rollup.canShrink(), "alive, before its first committee is drawn");
        exit(1);
        vm.expectRevert(abi.encodeWithSelector(IStaking.SetAtMinimum.selector, 4));
        staking.depart(attesters[1]);
    }
}

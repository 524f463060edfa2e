// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Rollup} from "../../src/rollup/Rollup.sol";
import {RollupConfig, Windows} from "../../src/rollup/RollupConfig.sol";
import {SlotClock} from "../../src/SlotClock.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// Hears of confirmations, and never has anything to prune.
contract NeverPrunes {
    function confirmed(uint64, bool) external pure {}

    function pruneIfDue() external pure returns (bool) {
        return false;
    }
}

/// What a deployment starts from, and what it refuses.
contract RollupDeployTest is Fixture {
    CheckpointHeader internal tipHeader;

    function setUp() public {
        deploy(4);
    }

    function test_TheChainStartsAtGenesis() public view {
        vm.assertEq(rollup.genesisHash(), hashOf(genesis()), "the hash of its header");
        vm.assertTrue(stands(genesis()), "its record");
        (uint64 number, bytes32 hash, bool closed,) = rollup.confirmed();
        vm.assertTrue(number == 0 && hash == hashOf(genesis()) && closed, "confirmed and closed");
        (number, hash) = rollup.proven();
        vm.assertTrue(number == 0 && hash == hashOf(genesis()), "proven");
        for (uint64 epoch; epoch < 3; ++epoch) {
            (bytes32 seed, uint256 validators, uint256 size) = rollup.drawOf(epoch);
            bytes32 sample = keccak256(abi.encode(block.prevrandao));
            vm.assertEq(seed, sample >> 32 << 32, "seed");
            vm.assertTrue(validators == 4 && size == 4, "sizes");
        }
        vm.assertEq(rollup.committeeAt(0).length, 4, "committee");
        vm.assertEq(rollup.committeeHash(2), keccak256(abi.encodePacked(attesters)), "committee hash");
        vm.assertEq(rollup.staking(), address(staking), "staking");
        vm.assertEq(rollup.genesisOriginNumber(), DEPLOY_BLOCK - 1, "origin");
        vm.assertEq(rollup.genesisOriginHash(), blockhash(DEPLOY_BLOCK - 1), "origin");
        Windows memory w = rollup.windows();
        vm.assertEq(keccak256(abi.encode(w)), keccak256(abi.encode(config().windows)), "windows");
    }

    function test_ParametersComeLaterByTheirHash() public {
        vm.expectEmit();
        emit IRollup.GenesisParams(PARAMS);
        vm.prank(OUTSIDER);
        rollup.publishParams(PARAMS);
        rollup.publishParams(PARAMS);
        bytes memory other = "others";
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.WrongParams.selector, keccak256(PARAMS), keccak256(other))
        );
        rollup.publishParams(other);
    }

    /// The values the design starts with pass on an L1 that is not a developer's.
    function test_TheProductionWindows() public {
        vm.chainId(1);
        make(production());
    }

    function test_EachWindowHasItsRule() public {
        vm.chainId(1);
        RollupConfig memory c = production();
        c.windows.openAfter = 0;
        refuse(c, abi.encodeWithSelector(IRollup.ZeroOpenAfter.selector));
        c = production();
        c.windows.openAfter = 13;
        refuse(c, abi.encodeWithSelector(IRollup.OpenAfterDeadline.selector, 13, 13));
        c = production();
        c.windows.publishDeadline = 12;
        refuse(c, abi.encodeWithSelector(IRollup.DeadlineTooShort.selector, 12, 13));
        c = production();
        c.windows.confirmWindow = 63;
        refuse(c, abi.encodeWithSelector(IRollup.ConfirmWindowTooShort.selector, 63, 64));
        c = production();
        c.windows.settleWindow = 63;
        refuse(c, abi.encodeWithSelector(IRollup.SettleWindowTooShort.selector, 63, 64));
        c = production();
        c.windows.answerWindow = 63;
        refuse(c, abi.encodeWithSelector(IRollup.AnswerWindowTooShort.selector, 63, 64));
        c = production();
        c.windows.rescue = 192;
        refuse(c, abi.encodeWithSelector(IRollup.RescueTooShort.selector, 192, 193));
        c = production();
        c.windows.liability = 63;
        refuse(c, abi.encodeWithSelector(IRollup.LiabilityTooShort.selector, 63, 64));
        c = production();
        // 7 days, 8 epochs, 24 s for each slot of 7 days, and one day.
        uint64 least = 16_800 + 256 + 11_200 + 2_400;
        c.windows.exitDelay = least - 1;
        refuse(c, abi.encodeWithSelector(IRollup.ExitDelayTooShort.selector, least - 1, least));
        c = production();
        c.windows.restartAfter = 224;
        refuse(c, abi.encodeWithSelector(IRollup.RestartTooSoon.selector, 224, 225));
        c = production();
        c.ring = 14_703;
        refuse(c, abi.encodeWithSelector(IRollup.RingTooSmall.selector, 14_703, 14_704));
        c.ring = 65_537;
        refuse(c, abi.encodeWithSelector(IRollup.RingTooSmall.selector, 65_537, 14_704));
    }

    function test_OtherArgumentsAreCheckedToo() public {
        RollupConfig memory c = config();
        c.publishTimeout = 0;
        refuse(c, abi.encodeWithSelector(IRollup.ZeroPublishTimeout.selector));
        c = config();
        c.slotDuration = 128;
        refuse(c, abi.encodeWithSelector(IRollup.TooManyTurns.selector, 128, 127));
        c = config();
        c.epochDuration = 33;
        refuse(c, abi.encodeWithSelector(IRollup.EpochTooLong.selector, 33, 32));
        c = config();
        c.bondGas = 0;
        refuse(c, abi.encodeWithSelector(IRollup.ZeroBond.selector));
        c = config();
        c.slotDuration = 0;
        refuse(c, abi.encodeWithSelector(SlotClock.ZeroSlotDuration.selector));
        c = config();
        c.epochDuration = 0;
        refuse(c, abi.encodeWithSelector(SlotClock.ZeroEpochDuration.selector));
    }

    function test_TheCommitteeIsChecked() public {
        RollupConfig memory c = config();
        c.committeeSize = 257;
        refuse(c, abi.encodeWithSelector(IRollup.WrongCommitteeSize.selector, 257, 256));
        c = config();
        c.minCommittee = 0;
        refuse(c, abi.encodeWithSelector(IRollup.WrongMinCommittee.selector, 0, 4));
        c.minCommittee = 5;
        refuse(c, abi.encodeWithSelector(IRollup.WrongMinCommittee.selector, 5, 4));
        c.committeeSize = 5;
        refuse(c, abi.encodeWithSelector(IRollup.SetTooSmall.selector, 5));
        c = config();
        c.samplingRounds = 256;
        refuse(c, abi.encodeWithSelector(IRollup.WrongRounds.selector, 256));
        c.samplingRounds = 30;
        refuse(c, abi.encodeWithSelector(IRollup.WrongRounds.selector, 30));
        publishers[2] = address(0);
        refuse(config(), abi.encodeWithSelector(IRollup.ZeroPublisher.selector, 2));
        publishers.pop();
        refuse(config(), abi.encodeWithSelector(IRollup.PublisherCount.selector, 4, 3));
    }

    /// The stakes are those of these validators, and of this rollup.
    function test_TheStakingContractIsItsOwn() public {
        RollupConfig memory c = staked(config());
        address other = attesters[1];
        attesters[1] = attesters[0];
        vm.expectRevert(abi.encodeWithSelector(IRollup.ForeignStaking.selector, c.staking));
        new Rollup(c, attesters, publishers);
        attesters[1] = other;
        staked(config());
        vm.expectRevert(abi.encodeWithSelector(IRollup.ForeignStaking.selector, c.staking));
        new Rollup(c, attesters, publishers);
    }

    /// With provers the ring holds what is unproven, too.
    function test_UnprovenCheckpointsFillTheRing() public {
        RollupConfig memory c = config();
        c.proving = address(new NeverPrunes());
        rollup = make(c);
        (uint64 slot, uint64 number) = (1, 0);
        for (; number < RING - 1; ++number) {
            tipHeader = number == 0 ? child(genesis(), slot, 1) : child(tipHeader, slot, 1);
            publish(tipHeader);
            ++slot;
            if (number % 16 == 15) rollup.confirm(list(tipHeader), certify(tipHeader, CLOSED), 0);
        }
        tipHeader = child(tipHeader, slot, 1);
        warpToSlot(slot + 1);
        refuseNow(tipHeader, abi.encodeWithSelector(IRollup.RingFull.selector, RING, 48, 0));
    }

    function refuse(RollupConfig memory c, bytes memory data) private {
        c = staked(c);
        vm.expectRevert(data);
        new Rollup(c, attesters, publishers);
    }

    /// @dev design 4.7's starting values.
    function production() private pure returns (RollupConfig memory c) {
        c = config();
        c.slotDuration = 36;
        c.epochDuration = 32;
        c.publishTimeout = 12;
        c.ring = 16_384;
        c.windows = Windows({
            openAfter: 8,
            publishDeadline: 13,
            confirmWindow: 6 * 32,
            settleWindow: 6 * 32,
            answerWindow: 2_400,
            rescue: 8 * 32,
            drain: 24,
            liability: 16_800,
            exitDelay: 33_600,
            restartAfter: 33_600
        });
    }
}

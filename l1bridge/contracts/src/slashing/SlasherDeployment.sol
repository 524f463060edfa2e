// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {SlotClock} from "../SlotClock.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Windows} from "../rollup/RollupConfig.sol";
import {IStaking} from "../staking/IStaking.sol";
import {ISlasher} from "./ISlasher.sol";
import {SlasherConfig, SlasherRules} from "./SlasherConfig.sol";

/// @title What a deployment of the slasher fixes
abstract contract SlasherDeployment is ISlasher {
    IRollup public immutable rollup;
    IStaking public immutable staking;
    /// @notice AZT that each who pays loses for an unpublished lock, and the accuser's part of it.
    uint256 public immutable unpublished;
    uint256 public immutable unpublishedReward;
    /// @notice AZT that a member loses that signed twice, and the reporter's part of it.
    uint256 public immutable equivocation;
    uint256 public immutable equivocationReward;
    /// @notice Whether only the leaders of the epoch's slots pay for an unpublished lock.
    bool public immutable leadersOnly;
    /// @notice Seconds of an L1 slot.
    uint64 public immutable l1SlotDuration;

    /// @notice Of the rollup: slots of an epoch; slots until a lock must be on L1, and for which it is answered for.
    uint64 public immutable epochDuration;
    uint64 public immutable publishDeadline;
    uint64 public immutable liability;
    /// @notice Seconds in which what is accused can still be published, and more of them for each checkpoint before it.
    uint64 public immutable rescueTime;
    uint64 public immutable drain;
    /// @notice Seconds after the rescue window from which a bond can be had back.
    uint64 public immutable answerTime;

    constructor(SlasherConfig memory config) {
        SlasherRules.check(config, address(this));
        rollup = config.rollup;
        staking = IStaking(config.rollup.staking());
        (unpublished, unpublishedReward) = (config.unpublished, config.unpublishedReward);
        (equivocation, equivocationReward) = (config.equivocation, config.equivocationReward);
        leadersOnly = config.leadersOnly;
        l1SlotDuration = config.l1SlotDuration;

        SlotClock clock = SlotClock(address(config.rollup));
        epochDuration = clock.epochDuration();
        Windows memory w = config.rollup.windows();
        (publishDeadline, liability, drain) = (w.publishDeadline, w.liability, w.drain);
        rescueTime = w.rescue * clock.slotDuration();
        answerTime = w.answerWindow * clock.slotDuration();
    }

    /// @inheritdoc ISlasher
    function payers(uint64 epoch) public view returns (address[] memory members) {
        members = _committee(epoch);
        if (leadersOnly) members = _leaders(epoch, members);
    }

    function _committee(uint64 epoch) internal view returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    function _presentSlot() internal view returns (uint64) {
        return SlotClock(address(rollup)).currentSlot();
    }

    /// @dev A certificate without signatures would stand for one that was shown before, and name any epoch.
    function _verifyLock(CheckpointHeader calldata header, Certificate calldata cert) internal view {
        if (cert.signers == 0) revert NoSignatures();
        rollup.verifyLock(header, cert);
    }

    /// @dev Each once, however many slots it leads; in the order of positions.
    function _leaders(uint64 epoch, address[] memory members)
        private
        view
        returns (address[] memory leaders)
    {
        uint256 bitmap;
        uint64 slot = epoch * epochDuration;
        for (uint64 end = slot + epochDuration; slot < end; ++slot) {
            bitmap |= 1 << rollup.leaderPosition(slot);
        }
        return _select(members, bitmap);
    }

    /// @dev The members at the positions whose bit is set.
    function _select(address[] memory members, uint256 bitmap)
        internal
        pure
        returns (address[] memory selected)
    {
        uint256 count;
        for (uint256 i; i < members.length; ++i) {
            count += bitmap >> i & 1;
        }
        selected = new address[](count);
        for (uint256 i = members.length; i != 0; --i) {
            if (bitmap >> (i - 1) & 1 == 1) selected[--count] = members[i - 1];
        }
    }
}

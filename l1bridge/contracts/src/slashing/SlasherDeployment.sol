// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SlotClock} from "../SlotClock.sol";
import {Windows} from "../rollup/RollupConfig.sol";
import {IStaking} from "../staking/IStaking.sol";
import {ISlasher} from "./ISlasher.sol";
import {Rescue} from "./Rescue.sol";
import {SlasherConfig, SlasherRules} from "./SlasherConfig.sol";

/// @title What a deployment of the slasher fixes
abstract contract SlasherDeployment is ISlasher, Rescue {
    IStaking public immutable staking;
    /// @notice AZT that each who pays loses for an unpublished lock, and the accuser's part of it.
    uint256 public immutable unpublished;
    uint256 public immutable unpublishedReward;
    /// @notice AZT that a member loses that signed twice, and the reporter's part of it.
    uint256 public immutable equivocation;
    uint256 public immutable equivocationReward;
    /// @notice AZT that an attester loses that published less than it signed, and the accuser's part of it.
    uint256 public immutable omission;
    uint256 public immutable omissionReward;
    /// @notice The contract that finds who did; nothing else calls this one.
    address public immutable omissions;
    /// @notice Whether only the leaders of the epoch's slots pay for an unpublished lock.
    bool public immutable leadersOnly;

    /// @notice Slots until a lock must be on L1.
    uint64 public immutable publishDeadline;
    /// @notice Seconds after the rescue window from which a bond can be had back.
    uint64 public immutable answerTime;

    constructor(SlasherConfig memory config) Rescue(config.rollup, config.l1SlotDuration) {
        SlasherRules.check(config, address(this));
        staking = IStaking(config.rollup.staking());
        (unpublished, unpublishedReward) = (config.unpublished, config.unpublishedReward);
        (equivocation, equivocationReward) = (config.equivocation, config.equivocationReward);
        (omission, omissionReward) = (config.omission, config.omissionReward);
        omissions = config.omissions;
        leadersOnly = config.leadersOnly;

        Windows memory w = config.rollup.windows();
        publishDeadline = w.publishDeadline;
        answerTime = w.answerWindow * SlotClock(address(config.rollup)).slotDuration();
    }

    /// @inheritdoc ISlasher
    function payers(uint64 epoch) public view returns (address[] memory members) {
        members = _committee(epoch);
        if (leadersOnly) members = _leaders(epoch, members);
    }

    function _committee(uint64 epoch) internal view returns (address[] memory) {
        // Of an accusation that ran out its certificate counted, whatever ended the generation since.
        return rollup.attestersAt(epoch);
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

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../BlockHistory.sol";
import {SlotClock} from "../SlotClock.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Windows} from "../rollup/RollupConfig.sol";
import {WindowRules} from "../rollup/WindowRules.sol";
import {ISlasher} from "./ISlasher.sol";

/// @notice What a deployment of `Slasher` fixes for good.
struct SlasherConfig {
    IRollup rollup;
    /// AZT that each who pays for an unpublished lock loses, and how much of it the accuser gets, at most a quarter.
    uint256 unpublished;
    uint256 unpublishedReward;
    /// AZT that a member loses who signed twice, and how much of it the reporter gets, at most a quarter.
    uint256 equivocation;
    uint256 equivocationReward;
    /// AZT that an attester loses that published less than it signed, and how much of it the accuser gets, at most a quarter.
    uint256 omission;
    uint256 omissionReward;
    /// The contract that finds who did; it may be deployed later.
    address omissions;
    /// Whether the leaders of the epoch's slots pay for an unpublished lock, or the whole committee.
    bool leadersOnly;
    /// Seconds of an L1 slot.
    uint64 l1SlotDuration;
}

/// @notice What the slasher asks of the contract that holds the stakes.
interface ISlashedStaking {
    function rollup() external view returns (address);
    function slasher() external view returns (address);
    function minimum() external view returns (uint256);
}

/// @notice What the slasher asks of the rollup that IRollup does not have.
interface ISeats {
    function committeeSize() external view returns (uint256);
}

/// @title What must hold of a deployment
/// @dev The rollup checked its own windows; those that a slash stands on are checked here as well, since this contract
/// believes no rollup that says otherwise.
library SlasherRules {
    /// @notice How many can pay in one transaction, which may take 2^24 gas, when each falls below the ejection threshold.
    uint256 internal constant MOST_PAYERS = 96;

    /// @notice Reverts with the first rule that `config` breaks, when `slasher` is deployed with it.
    function check(SlasherConfig memory config, address slasher) internal view {
        ISlashedStaking staking = ISlashedStaking(config.rollup.staking());
        if (staking.slasher() != slasher || staking.rollup() != address(config.rollup)) {
            revert IRollup.ForeignStaking(address(staking));
        }
        uint256 most = staking.minimum();
        _checkAmounts(config.unpublished, config.unpublishedReward, most);
        _checkAmounts(config.equivocation, config.equivocationReward, most);
        _checkAmounts(config.omission, config.omissionReward, most);
        _checkWindows(config.rollup, config.l1SlotDuration);
        uint256 payers = ISeats(address(config.rollup)).committeeSize();
        // Leaders are 32 at most.
        if (!config.leadersOnly && payers > MOST_PAYERS) revert ISlasher.TooManyPayers(payers, MOST_PAYERS);
    }

    /// @dev A member that comes in can pay it; whoever accuses himself loses most of it.
    function _checkAmounts(uint256 amount, uint256 reward, uint256 most) private pure {
        if (amount == 0 || amount > most || reward > amount / 4) {
            revert ISlasher.WrongAmounts(amount, reward, most);
        }
    }

    function _checkWindows(IRollup rollup, uint64 l1Slot) private view {
        bool developer = block.chainid == WindowRules.DEVELOPER_L1;
        if (l1Slot == 0 || (!developer && l1Slot != WindowRules.L1_SLOT)) {
            revert ISlasher.WrongL1Slot(l1Slot);
        }
        Windows memory w = rollup.windows();
        if (!developer && w.publishDeadline < WindowRules.LEADERS) {
            revert IRollup.DeadlineTooShort(w.publishDeadline, WindowRules.LEADERS);
        }
        if (w.rescue <= w.confirmWindow) revert IRollup.RescueTooShort(w.rescue, w.confirmWindow + 1);
        if (w.liability <= w.publishDeadline) {
            revert IRollup.LiabilityTooShort(w.liability, w.publishDeadline + 1);
        }
        uint64 slot = SlotClock(address(rollup)).slotDuration();
        uint64 least = _excused(l1Slot, slot);
        if (!developer && w.liability < least) revert IRollup.LiabilityTooShort(w.liability, least);
        least = w.liability + w.rescue + (w.drain * w.liability + slot - 1) / slot + w.answerWindow;
        if (w.exitDelay < least) revert IRollup.ExitDelayTooShort(w.exitDelay, least);
    }

    /// @dev Slots until no excuse is left, when every other L1 block is missing: then what was locked can still be accused.
    function _excused(uint64 l1Slot, uint64 slot) private pure returns (uint64) {
        return (2 * uint64(BlockHistory.WINDOW) * l1Slot + slot - 1) / slot;
    }
}

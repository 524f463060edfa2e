// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SlotClock} from "../SlotClock.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {WindowRules} from "../rollup/WindowRules.sol";
import {IGovernance} from "./IGovernance.sol";

/// @notice What a deployment of `Governance` fixes for good.
struct GovernanceConfig {
    IRollup rollup;
    /// May end what is not executed yet; 0: nobody.
    address vetoer;
    /// AZT that who makes a proposal has locked.
    uint256 threshold;
    /// Of 10,000 of the supply: how much has to vote.
    uint64 quorum;
    /// Of 10,000 that voted: how many have to be for it, more than half.
    uint64 majority;
    /// Seconds of a vote, from its end to when it may be executed, and in which it may be.
    uint64 voting;
    uint64 timelock;
    uint64 grace;
}

/// @notice What governance asks of the contracts whose governance it is.
interface IGoverned {
    function governance() external view returns (address);
    function rollup() external view returns (address);
    function governanceLimit() external view returns (uint256);
}

/// @title What must hold of a deployment
library GovernanceRules {
    uint256 internal constant WHOLE = 10_000;

    /// @notice Reverts with the first rule that `config` breaks, when `governance` is deployed with it.
    function check(GovernanceConfig memory config, address governance) internal view {
        address rollup = address(config.rollup);
        IGoverned staking = IGoverned(config.rollup.staking());
        if (staking.rollup() != rollup) revert IRollup.ForeignStaking(address(staking));
        if (IGoverned(rollup).governance() != governance) revert IGovernance.NotTheGovernance(rollup);
        if (staking.governance() != governance) revert IGovernance.NotTheGovernance(address(staking));
        if (staking.governanceLimit() == 0) revert IGovernance.NoLimit();
        _checkShares(config.quorum, config.majority);
        _checkWindows(config);
    }

    /// @dev What one half wants and the other does not cannot pass, and nothing passes unless somebody votes.
    function _checkShares(uint256 quorum, uint256 majority) private pure {
        bool wrong = quorum == 0 || quorum > WHOLE || majority > WHOLE;
        if (wrong || majority <= WHOLE / 2) revert IGovernance.WrongShares(quorum, majority);
    }

    /// @dev L1 is final in each window, and whoever leaves the set after the proposal has its stake here until it expired.
    function _checkWindows(GovernanceConfig memory config) private view {
        uint256 least = block.chainid == WindowRules.DEVELOPER_L1 ? 1 : 2 * WindowRules.FINALITY;
        uint64[3] memory windows = [config.voting, config.timelock, config.grace];
        uint256 sum;
        for (uint256 i; i < windows.length; ++i) {
            if (windows[i] < least) revert IGovernance.WindowTooShort(windows[i], least);
            sum += windows[i];
        }
        uint256 exitDelay = config.rollup.windows().exitDelay;
        exitDelay *= SlotClock(address(config.rollup)).slotDuration();
        if (sum > exitDelay) revert IGovernance.WindowsTooLong(sum, exitDelay);
    }
}

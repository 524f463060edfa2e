// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "../staking/AZT.sol";
import {IGovernance} from "./IGovernance.sol";

/// @title What votes
/// @dev The token calls nobody, and is called last. All locks together fit into 128 bits, so votes do.
abstract contract LockedTokens is IGovernance {
    struct Account {
        uint128 locked;
        /// When what the last vote of its votes brought may be executed, or would have been.
        uint64 until;
    }

    AZT public immutable token;
    /// @inheritdoc IGovernance
    uint256 public totalLocked;

    mapping(address account => Account) private _accounts;

    constructor(AZT token_) {
        token = token_;
    }

    /// @inheritdoc IGovernance
    function lock(uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        uint256 total = totalLocked + amount;
        if (total > type(uint128).max) revert TooMuchLocked(total);
        totalLocked = total;
        _accounts[msg.sender].locked += uint128(amount);
        emit Locked(msg.sender, amount);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IGovernance
    function unlock(uint256 amount) external {
        Account storage a = _accounts[msg.sender];
        if (amount == 0) revert ZeroAmount();
        if (block.timestamp < a.until) revert StillVoting(a.until);
        if (amount > a.locked) revert NotEnoughLocked(a.locked, amount);
        a.locked -= uint128(amount);
        totalLocked -= amount;
        emit Unlocked(msg.sender, amount);
        token.transfer(msg.sender, amount);
    }

    /// @inheritdoc IGovernance
    function lockedOf(address account) external view returns (uint256 amount, uint64 until) {
        Account storage a = _accounts[account];
        return (a.locked, a.until);
    }

    /// @dev Keeps all that an account has locked, which is at least `needed`, until a time.
    function _hold(address account, uint256 needed, uint64 until) internal {
        Account storage a = _accounts[account];
        if (needed > a.locked) revert NotEnoughLocked(a.locked, needed);
        if (until > a.until) a.until = until;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The validator set as `Staking` moves it
/// @notice Kept by the rollup, which draws committees from it. Validators have indices 0 to count - 1, without gaps.
/// What changes in an epoch shows in committees from SET_LAG epochs later on: nothing changes a committee that is fixed.
interface IValidatorSet {
    /// @notice Adds a validator behind the last. Staking only.
    function addValidator(address attester, address publisher) external returns (uint256 index);

    /// @notice Removes a validator; the last one takes its index. Staking only, while the set `canShrink`.
    /// @return moved The attester that has the index now, or 0 when the removed one was the last.
    function removeValidator(uint256 index) external returns (address moved);

    /// @notice Changes the account that publishes for a validator. Staking only.
    function changePublisher(uint256 index, address publisher) external;

    /// @notice How many validators there are now.
    function validatorCount() external view returns (uint256);

    /// @notice The set of a chain that lives never gets smaller than this, a smaller committee certifies nothing, and once
    /// the set of a dead chain was smaller no committee drawn from it later does, until a restart.
    function minCommittee() external view returns (uint256);

    /// @notice Whether the set can do without another validator: it has more than `minCommittee`; or the chain is dead,
    /// as a restart asks for.
    function canShrink() external view returns (bool);

    /// @notice The publisher of the validator at an index, with the changes of this epoch.
    function publisherAt(uint256 index) external view returns (address);

    /// @notice The first epoch whose committee does not know what changes now.
    function firstEpochAfterChange() external view returns (uint64);

    /// @notice Whether somebody who sits in no committee from `epoch` on is off duty, and for `exitDelay` slots: a later
    /// committee's certificate was shown, or the chain is as dead as a restart asks for.
    function released(uint64 epoch) external view returns (bool);

    /// @notice The first slot in which `released(epoch)` can be true.
    function releaseSlot(uint64 epoch) external view returns (uint64);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Slots and epochs
/// @notice slot(t) = (t - genesisTime) / slotDuration; epoch(slot) = slot / epochDuration.
abstract contract SlotClock {
    /// @notice Start of slot 0, unix seconds.
    uint64 public immutable genesisTime;
    /// @notice Seconds per slot.
    uint64 public immutable slotDuration;
    /// @notice Slots per epoch.
    uint64 public immutable epochDuration;

    error ZeroSlotDuration();
    error ZeroEpochDuration();
    error BeforeGenesis(uint256 timestamp);

    constructor(uint64 genesisTime_, uint64 slotDuration_, uint64 epochDuration_) {
        if (slotDuration_ == 0) revert ZeroSlotDuration();
        if (epochDuration_ == 0) revert ZeroEpochDuration();
        genesisTime = genesisTime_;
        slotDuration = slotDuration_;
        epochDuration = epochDuration_;
    }

    /// @notice The slot of a unix time in seconds. Reverts before genesis.
    function slotAt(uint256 timestamp) public view returns (uint64) {
        return uint64(_sinceGenesis(timestamp) / slotDuration);
    }

    /// @notice The slot of this L1 block.
    function currentSlot() external view returns (uint64) {
        return slotAt(block.timestamp);
    }

    /// @notice The epoch of a slot.
    function epochAt(uint64 slot) public view returns (uint64) {
        return slot / epochDuration;
    }

    /// @dev Seconds since the start of slot 0.
    function _sinceGenesis(uint256 timestamp) internal view returns (uint256) {
        if (timestamp < genesisTime) revert BeforeGenesis(timestamp);
        unchecked {
            return timestamp - genesisTime;
        }
    }
}

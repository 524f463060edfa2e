// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice What is asked of the rollup that IRollup does not have.
interface IProvenRollup {
    /// @notice What checkpoints get proven by (IProvingHooks); 0: nothing.
    function proving() external view returns (address);
}

/// @title What the rollup tells of itself where checkpoints get proven
interface IProvingHooks {
    /// @notice The rollup only: up to `number` all is confirmed; the last one is closed, or may still get longer.
    function confirmed(uint64 number, bool closed) external;

    /// @notice Prunes the chain when that is due. Returns whether it did. Anyone; cheap while nothing is due. It reverts while
    /// the chain goes on by proof alone, so that nothing is published by whoever asks, and else never once it has begun.
    function pruneIfDue() external returns (bool);

    /// @notice The slasher only: an accusation was opened, whose rescue window ends then.
    function accused(uint40 rescueTime, uint40 rescueBlock) external;

    /// @notice How a generation ended by prune: when, and the last checkpoint that was confirmed in it. `time` is 0 of one
    /// that did not end so.
    function ended(uint32 generation)
        external
        view
        returns (uint40 time, uint40 blockNumber, uint64 confirmedNumber, bytes32 confirmedHash);
}

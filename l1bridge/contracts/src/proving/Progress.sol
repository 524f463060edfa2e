// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice How far the chain is confirmed, due and proven, in one storage word. From the lowest bit, 32 each: the epoch in
/// which the last period was opened (0: none was), its last checkpoint, L1's block then, the last proven checkpoint, the
/// last that is known to be confirmed and closed, the epoch of the confirmation that said so, the last that was known
/// before that epoch; and in one bit whether the chain goes on by proof alone.
/// @dev The period that is opened in an epoch is that of the epoch before. Numbers, slots and blocks fit as they do in Tip.
type Progress is uint256;

using ProgressLib for Progress global;

/// @notice The members of that word.
library ProgressLib {
    uint256 private constant MEMBER = type(uint32).max;
    uint256 private constant PROVEN = 96;
    uint256 private constant CLOSED = 128;
    /// @dev What a period's opening leaves as it is.
    uint256 private constant KEPT = type(uint256).max << PROVEN;
    uint256 private constant ALONE = 1 << 224;

    function opened(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p));
    }

    /// @notice The epoch that the period is of.
    function epoch(Progress p) internal pure returns (uint64) {
        return p.opened() - 1;
    }

    function end(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p) >> 32);
    }

    function openBlock(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p) >> 64);
    }

    function proven(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p) >> PROVEN);
    }

    function closed(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p) >> CLOSED);
    }

    function closedEpoch(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p) >> 160);
    }

    function closedBefore(Progress p) internal pure returns (uint64) {
        return uint32(Progress.unwrap(p) >> 192);
    }

    /// @notice Whether the chain goes on by proof alone: nothing falls due, nothing is confirmed.
    function byProof(Progress p) internal pure returns (bool) {
        return Progress.unwrap(p) & ALONE != 0;
    }

    /// @notice The same where it does, or does not any more.
    function goingOn(Progress p, bool byProof_) internal pure returns (Progress) {
        uint256 word = Progress.unwrap(p) & ~ALONE;
        return Progress.wrap(byProof_ ? word | ALONE : word);
    }

    /// @notice Whether the last period waits for its proof.
    function isOpen(Progress p) internal pure returns (bool) {
        return p.end() > p.proven();
    }

    /// @notice The same in an epoch, with the period opened that is due then: there is one when none is open, none was
    /// opened in this epoch, and something was confirmed and closed before it that is not proven.
    /// @param most Checkpoints of a period.
    function inEpoch(Progress p, uint64 present, uint64 most) internal view returns (Progress) {
        if (p.isOpen() || present <= p.opened()) return p;
        uint64 due = p.closedEpoch() < present ? p.closed() : p.closedBefore();
        uint64 proven_ = p.proven();
        if (due <= proven_) return p;
        if (due - proven_ > most) due = proven_ + most;
        uint256 word = Progress.unwrap(p) & KEPT;
        return
            Progress.wrap(word | uint256(present) | uint256(due) << 32 | uint256(uint32(block.number)) << 64);
    }

    /// @notice The same with all up to `number` closed, as a confirmation of `present` says.
    function closedTo(Progress p, uint64 number, uint64 present) internal pure returns (Progress) {
        if (number <= p.closed()) return p;
        uint64 before = p.closedEpoch() == present ? p.closedBefore() : p.closed();
        uint256 word = Progress.unwrap(p) << 128 >> 128;
        return
            Progress.wrap(word | uint256(number) << CLOSED | uint256(present) << 160 | uint256(before) << 192);
    }

    /// @notice The same with all up to `number` proven.
    function provenTo(Progress p, uint64 number) internal pure returns (Progress) {
        return Progress.wrap(Progress.unwrap(p) & ~(MEMBER << PROVEN) | uint256(number) << PROVEN);
    }

    /// @notice The same with nothing above the proven checkpoint: no period is open, and none falls due from what was.
    function pruned(Progress p) internal pure returns (Progress) {
        uint256 number = p.proven();
        uint256 word = uint256(p.opened()) | number << 32 | uint256(p.openBlock()) << 64 | number << PROVEN;
        return Progress.wrap(word | number << CLOSED | uint256(p.closedEpoch()) << 160 | number << 192);
    }
}

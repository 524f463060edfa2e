// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernance} from "./IGovernance.sol";

/// @notice What a proposal would have done.
enum Kind {
    /// Takes stake, or sends away, or both.
    PUNISH,
    /// Lets queued validators in at once.
    ADMIT,
    /// Restarts a dead chain.
    RESTART
}

/// @notice What is voted on.
struct Motion {
    Kind kind;
    /// Attesters, in ascending order; none for a restart.
    address[] members;
    /// AZT that each loses, all of it burnt: of PUNISH.
    uint256 amount;
    /// Whether they are sent away: of PUNISH.
    bool kick;
}

/// @title What a motion may look like
library Motions {
    /// @notice As many members as are punished in one transaction, whatever their state (EIP-7825).
    uint256 internal constant MOST_MEMBERS = 64;

    /// @notice Reverts unless the motion would do something, to each member once.
    /// @param most AZT that may be taken of one.
    function check(Motion calldata motion, uint256 most) internal pure {
        bool punishes = motion.kind == Kind.PUNISH;
        if ((motion.kind == Kind.RESTART) != (motion.members.length == 0)) revert IGovernance.WrongMotion();
        if (punishes != (motion.amount != 0 || motion.kick)) revert IGovernance.WrongMotion();
        if (motion.amount > most) revert IGovernance.AmountTooLarge(motion.amount, most);
        if (motion.members.length > MOST_MEMBERS) {
            revert IGovernance.TooManyMembers(motion.members.length, MOST_MEMBERS);
        }
        address last;
        for (uint256 i; i < motion.members.length; ++i) {
            if (motion.members[i] <= last) revert IGovernance.NotAscending(motion.members[i]);
            last = motion.members[i];
        }
    }

    function hash(Motion calldata motion) internal pure returns (bytes32) {
        return keccak256(abi.encode(motion));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Motion} from "./Motion.sol";

/// @title Votes of AZT holders
/// @notice Whoever locks AZT here may vote to slash validators, to send them away, to let some in, and to restart a dead
/// chain (seeds 004, "PoG Incentives and Slashing", "SPTN Governance"; design 4.9).
/// @dev The invariants:
/// - no token votes twice on one proposal: what votes is locked here, and nobody who voted takes any of it out before the
///   end of that proposal's timelock. So whoever votes has what is voted on before him, what is borrowed for a block or
///   two cannot vote, and one token may vote on many proposals;
/// - stake does not vote, but counts in the supply: its owners would vote with what they stand to lose, and what is taken
///   of a stake in the middle of a vote would have voted;
/// - a quorum is of the supply as it was when the proposal was made, whatever is minted, burnt or staked later;
/// - a proposal executes at most once, in the span between its timelock and its expiry, if it passed and was not vetoed;
/// - it takes of each member at most what it names, and that is at most what `Staking` lets governance take; what one
///   member has done meanwhile changes nothing for the others;
/// - its id binds L1's chain id and this contract, so that a vote is for nothing else;
/// - whoever was in the validator set when it was made has its stake here until it expired;
/// - the contract holds at least what is locked in it, and pays it out to who locked it and to nobody else.
interface IGovernance {
    /// @notice Where a proposal stands.
    enum State {
        NONE,
        VOTING,
        /// Too few voted, or too few for it.
        REJECTED,
        /// It passed; the timelock runs.
        TIMELOCK,
        /// Anyone may execute it.
        DUE,
        EXPIRED,
        VETOED,
        EXECUTED
    }

    // ------------------------------------------------------------------------------------------------ events

    event Locked(address indexed account, uint256 amount);
    event Unlocked(address indexed account, uint256 amount);
    /// @notice `serial` counts proposals from 1; with the rest of it the id follows, so that it shows what was said for it.
    event Proposed(
        bytes32 indexed id,
        address indexed proposer,
        uint256 serial,
        Motion motion,
        string reason,
        bytes evidence
    );
    event Voted(bytes32 indexed id, address indexed account, bool support, uint256 amount);
    event Vetoed(bytes32 indexed id);
    /// @notice `taken` AZT of stake was burnt in all; `moved` members were sent away, or let in.
    event Executed(bytes32 indexed id, uint256 taken, uint256 moved);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The rollup or its stakes have another governance.
    error NotTheGovernance(address contract_);
    error WrongShares(uint256 quorum, uint256 majority);
    error WindowTooShort(uint256 window, uint256 least);
    error WindowsTooLong(uint256 windows, uint256 exitDelay);
    error NoLimit();
    error ZeroAmount();
    error TooMuchLocked(uint256 total);
    error NotEnoughLocked(uint256 locked, uint256 needed);
    /// @notice Of what is locked, some took part in a vote whose timelock ends at `until`, unix seconds.
    error StillVoting(uint64 until);
    error WrongMotion();
    /// @notice Members are in ascending order, each once.
    error NotAscending(address member);
    error TooManyMembers(uint256 members, uint256 most);
    error AmountTooLarge(uint256 amount, uint256 most);
    error WrongState(bytes32 id, State state);
    error OtherMotion(bytes32 id);
    error NotVetoer(address sender);

    // -------------------------------------------------------------------------------------------------- votes

    /// @notice Takes AZT of the sender (which it approved), for votes.
    function lock(uint256 amount) external;

    /// @notice Gives the sender locked AZT back, once every vote it took part in is over, and its timelock too, whatever
    /// came of it.
    function unlock(uint256 amount) external;

    /// @notice Makes a proposal and begins the vote on it. The sender has at least `threshold` locked, which stays so until
    /// the end of its timelock.
    /// @param reason, evidence For who votes: they are in the event, and in the id by their hashes.
    function propose(Motion calldata motion, string calldata reason, bytes calldata evidence)
        external
        returns (bytes32 id);

    /// @notice Votes with locked AZT. A vote is final; what is locked and has not voted on it can follow.
    function vote(bytes32 id, bool support, uint256 amount) external;

    // ------------------------------------------------------------------------------------------ what follows

    /// @notice Ends a proposal that is not executed yet. The vetoer only.
    function veto(bytes32 id) external;

    /// @notice Does what was voted, but for a restart. Anyone. Members that are not there any more are passed over.
    /// @param motion The proposal's.
    function execute(bytes32 id, Motion calldata motion) external;

    /// @notice Restarts the chain as was voted. Anyone, once it is as dead as that takes.
    /// @param header, keep As in the rollup's `restart`.
    function executeRestart(bytes32 id, CheckpointHeader calldata header, uint256 keep) external;

    // ------------------------------------------------------------------------------------------------- views

    /// @notice Where a proposal stands, by what every call itself goes by.
    function state(bytes32 id) external view returns (State);

    /// @notice What is kept of a proposal. Times are unix seconds: votes count before `end`, it is executed from `from` and
    /// before `until`.
    /// @param motion keccak256 of its motion, ABI-encoded.
    function proposal(bytes32 id)
        external
        view
        returns (
            State state_,
            address proposer,
            bytes32 motion,
            uint256 votesFor,
            uint256 votesAgainst,
            uint256 quorum,
            uint256 end,
            uint256 from,
            uint256 until
        );

    /// @notice What an account has locked, and from when (unix seconds) it may have that back.
    function lockedOf(address account) external view returns (uint256 amount, uint64 until);

    /// @notice How much of an account's AZT has voted on a proposal.
    function votesOf(bytes32 id, address account) external view returns (uint256);

    /// @notice The sum of all that is locked.
    function totalLocked() external view returns (uint256);
}

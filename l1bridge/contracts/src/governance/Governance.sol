// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {AZT} from "../staking/AZT.sol";
import {IStaking} from "../staking/IStaking.sol";
import {GovernanceConfig, GovernanceRules} from "./GovernanceConfig.sol";
import {IGovernance} from "./IGovernance.sol";
import {LockedTokens} from "./LockedTokens.sol";
import {Kind, Motion, Motions} from "./Motion.sol";

/// @notice What governance asks of stakes.
interface IGovernedStaking is IStaking {
    function token() external view returns (AZT);
    function governanceLimit() external view returns (uint256);
}

/// @title Governance
/// @notice Votes and what follows from them; the invariants are IGovernance's.
/// @dev Stakes and the rollup are called after all is written. No call is tried: one that ran out of gas would count as
/// done, so what cannot be done to a member is asked before, and if all else fails nothing is executed.
contract Governance is LockedTokens {
    using Motions for Motion;

    struct Proposal {
        bytes32 motion;
        uint128 votesFor;
        uint128 votesAgainst;
        uint256 quorum;
        address proposer;
        uint64 end;
        /// VETOED or EXECUTED; else it follows from the votes and the time.
        State ended;
    }

    IRollup public immutable rollup;
    IGovernedStaking public immutable staking;
    address public immutable vetoer;
    uint256 public immutable threshold;
    /// @notice AZT that may be taken of one member.
    uint256 public immutable limit;
    /// @notice Of 10,000: of the supply, how much has to vote; of what voted, how much has to be for it.
    uint64 public immutable quorumShare;
    uint64 public immutable majorityShare;
    /// @notice Seconds.
    uint64 public immutable voting;
    uint64 public immutable timelock;
    uint64 public immutable grace;

    /// @notice How many proposals there were.
    uint256 public proposals;

    mapping(bytes32 id => Proposal) private _proposals;
    mapping(bytes32 id => mapping(address account => uint256)) private _votes;

    constructor(GovernanceConfig memory config)
        LockedTokens(IGovernedStaking(config.rollup.staking()).token())
    {
        GovernanceRules.check(config, address(this));
        rollup = config.rollup;
        staking = IGovernedStaking(config.rollup.staking());
        limit = staking.governanceLimit();
        (vetoer, threshold) = (config.vetoer, config.threshold);
        (quorumShare, majorityShare) = (config.quorum, config.majority);
        (voting, timelock, grace) = (config.voting, config.timelock, config.grace);
    }

    // -------------------------------------------------------------------------------------------------- votes

    /// @inheritdoc IGovernance
    function propose(Motion calldata motion, string calldata reason, bytes calldata evidence)
        external
        returns (bytes32 id)
    {
        motion.check(limit);
        uint64 end = uint64(block.timestamp) + voting;
        _hold(msg.sender, threshold, end + timelock);

        bytes32 motionHash = motion.hash();
        id = _idOf(motionHash, keccak256(bytes(reason)), keccak256(evidence));
        Proposal storage p = _proposals[id];
        (p.motion, p.proposer, p.end) = (motionHash, msg.sender, end);
        p.quorum = _quorumOf(token.totalSupply());
        emit Proposed(id, msg.sender, proposals, motion, reason, evidence);
    }

    /// @inheritdoc IGovernance
    function vote(bytes32 id, bool support, uint256 amount) external {
        if (amount == 0) revert ZeroAmount();
        _expect(id, State.VOTING);
        Proposal storage p = _proposals[id];
        uint256 votes = _votes[id][msg.sender] + amount;
        _hold(msg.sender, votes, p.end + timelock);
        _votes[id][msg.sender] = votes;
        // It is locked, so it fits.
        if (support) p.votesFor += uint128(amount);
        else p.votesAgainst += uint128(amount);
        emit Voted(id, msg.sender, support, amount);
    }

    // ------------------------------------------------------------------------------------------ what follows

    /// @inheritdoc IGovernance
    function veto(bytes32 id) external {
        if (msg.sender != vetoer) revert NotVetoer(msg.sender);
        State is_ = state(id);
        if (is_ != State.VOTING && is_ != State.TIMELOCK && is_ != State.DUE) revert WrongState(id, is_);
        _proposals[id].ended = State.VETOED;
        emit Vetoed(id);
    }

    /// @inheritdoc IGovernance
    function execute(bytes32 id, Motion calldata motion) external {
        if (motion.kind == Kind.RESTART) revert WrongMotion();
        _end(id, motion.hash());
        uint256 taken;
        uint256 moved;
        for (uint256 i; i < motion.members.length; ++i) {
            address member = motion.members[i];
            if (motion.amount != 0) taken += staking.slash(member, motion.amount, address(0), 0);
            if (motion.kick && _dismiss(member)) ++moved;
            if (motion.kind == Kind.ADMIT && _admit(member)) ++moved;
        }
        emit Executed(id, taken, moved);
    }

    /// @inheritdoc IGovernance
    function executeRestart(bytes32 id, CheckpointHeader calldata header, uint256 keep) external {
        Motion memory motion;
        motion.kind = Kind.RESTART;
        _end(id, keccak256(abi.encode(motion)));
        emit Executed(id, 0, 0);
        rollup.restart(header, keep);
    }

    // ------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IGovernance
    function state(bytes32 id) public view returns (State) {
        Proposal storage p = _proposals[id];
        if (p.end == 0 || p.ended != State.NONE) return p.ended;
        if (block.timestamp < p.end) return State.VOTING;
        if (!_passed(p)) return State.REJECTED;
        uint256 from = p.end + timelock;
        if (block.timestamp < from) return State.TIMELOCK;
        return block.timestamp < from + grace ? State.DUE : State.EXPIRED;
    }

    /// @inheritdoc IGovernance
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
        )
    {
        Proposal storage p = _proposals[id];
        (state_, proposer, motion, quorum) = (state(id), p.proposer, p.motion, p.quorum);
        (votesFor, votesAgainst) = (p.votesFor, p.votesAgainst);
        if (p.end != 0) (end, from, until) = (p.end, p.end + timelock, p.end + timelock + grace);
    }

    /// @inheritdoc IGovernance
    function votesOf(bytes32 id, address account) external view returns (uint256) {
        return _votes[id][account];
    }

    // --------------------------------------------------------------------------------------------- internals

    /// @dev The same is proposed anew under another id.
    function _idOf(bytes32 motion, bytes32 reason, bytes32 evidence) private returns (bytes32) {
        bytes32 domain = keccak256("aztecd governance proposal");
        return keccak256(
            abi.encode(
                domain, block.chainid, address(this), ++proposals, msg.sender, motion, reason, evidence
            )
        );
    }

    /// @dev Rounded up, and at least one, so that nothing passes without a vote.
    function _quorumOf(uint256 supply) private view returns (uint256) {
        uint256 quorum = (supply * quorumShare + GovernanceRules.WHOLE - 1) / GovernanceRules.WHOLE;
        return quorum == 0 ? 1 : quorum;
    }

    function _passed(Proposal storage p) private view returns (bool) {
        uint256 votesFor = p.votesFor;
        uint256 all = votesFor + p.votesAgainst;
        return all >= p.quorum && votesFor * GovernanceRules.WHOLE >= all * majorityShare;
    }

    function _expect(bytes32 id, State want) private view {
        State is_ = state(id);
        if (is_ != want) revert WrongState(id, is_);
    }

    /// @dev Marks a proposal of that motion as executed before anything is done.
    function _end(bytes32 id, bytes32 motion) private {
        _expect(id, State.DUE);
        if (_proposals[id].motion != motion) revert OtherMotion(id);
        _proposals[id].ended = State.EXECUTED;
    }

    /// @dev Who is on the way out already, or gone, is passed over.
    function _dismiss(address member) private returns (bool) {
        (IStaking.Status status,,,,,) = staking.stakeOf(member);
        if (status != IStaking.Status.QUEUED && status != IStaking.Status.ACTIVE) return false;
        staking.remove(member);
        return true;
    }

    function _admit(address member) private returns (bool) {
        (IStaking.Status status,,,,,) = staking.stakeOf(member);
        if (status != IStaking.Status.QUEUED) return false;
        staking.add(member);
        return true;
    }
}

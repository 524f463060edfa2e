// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "./AZT.sol";
import {IStaking} from "./IStaking.sol";
import {IValidatorSet} from "./IValidatorSet.sol";
import {PublicKey, PublicKeys} from "./PublicKeys.sol";
import {Stake, StakeViews, StakingConfig} from "./StakeViews.sol";

/// @title Staking
/// @notice The paths of a stake; the invariants are IStaking's.
/// @dev It calls its own token, which calls nobody, and the validator set, and both after it has written what it knows.
contract Staking is StakeViews {
    /// @notice The genesis validators are deposited by the deployer, without queue or proof, with the minimum each:
    /// it has minted that to this address before.
    constructor(StakingConfig memory config, PublicKey[] memory keys, address[] memory withdrawers)
        StakeViews(config)
    {
        uint256 count = keys.length;
        if (count != withdrawers.length) revert ZeroAddress();
        address[] memory attesters = new address[](count);
        for (uint256 i; i < count; ++i) {
            address attester = PublicKeys.attester(keys[i]);
            attesters[i] = attester;
            if (withdrawers[i] == address(0)) revert ZeroAddress();
            Stake storage s = _stakes[attester];
            if (s.status != Status.NONE) revert AlreadyStaked(attester);
            (s.withdrawer, s.status, s.since) = (withdrawers[i], Status.ACTIVE, uint40(block.timestamp));
            (s.amount, s.index) = (uint128(config.minimum), uint64(i));
            s.x = keys[i].x;
            emit Deposited(attester, keys[i], withdrawers[i], address(0), config.minimum);
        }
        genesisAttesters = keccak256(abi.encodePacked(attesters));
        totalStake = count * config.minimum;
        uint256 balance = token.balanceOf(address(this));
        if (balance != totalStake) revert StakeTooSmall(totalStake, balance);
    }

    // ------------------------------------------------------------------------------------------------ way in

    /// @inheritdoc IStaking
    function deposit(
        PublicKey calldata key,
        address withdrawer,
        address publisher,
        uint256 amount,
        bytes calldata proof
    ) external {
        address attester = PublicKeys.attester(key);
        PublicKeys.checkHolder(attester, depositDigest(msg.sender, withdrawer, publisher), proof);
        if (withdrawer == address(0) || publisher == address(0)) revert ZeroAddress();
        if (amount < minimum || amount > type(uint128).max) revert StakeTooSmall(minimum, amount);
        Stake storage s = _stakes[attester];
        if (s.status != Status.NONE) revert AlreadyStaked(attester);

        (s.withdrawer, s.status, s.since) = (withdrawer, Status.QUEUED, uint40(block.timestamp));
        (s.amount, s.index, s.freeFrom) = (uint128(amount), _tail, 0);
        s.x = key.x;
        _queuedPublisher[attester] = publisher;
        _queue[_tail++] = attester;
        totalStake += amount;
        emit Deposited(attester, key, withdrawer, publisher, amount);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStaking
    function enter(uint256 most) external {
        uint64 head = _head;
        uint64 end = _tail - head > most ? head + uint64(most) : _tail;
        uint256 left = entriesLeft();
        uint64 place = head;
        for (; place < end; ++place) {
            address attester = _queue[place];
            if (attester == address(0)) continue;
            if (left == 0 || block.timestamp < _stakes[attester].since + entryPeriod) break;
            --left;
            _admit(attester);
        }
        if (place == head) revert NobodyCanEnter();
        _head = place;
        (_entryEpoch, _entries) = (set().firstEpochAfterChange(), uint32(entryRate - left));
    }

    /// @inheritdoc IStaking
    function add(address attester) external onlyGovernance {
        _expect(attester, Status.QUEUED);
        _admit(attester);
    }

    function _admit(address attester) private {
        Stake storage s = _stakes[attester];
        address publisher = _unqueue(attester);
        s.status = Status.ACTIVE;
        uint256 index = set().addValidator(attester, publisher);
        s.index = uint64(index);
        emit Entered(attester, index);
    }

    function _unqueue(address attester) private returns (address publisher) {
        delete _queue[_stakes[attester].index];
        publisher = _queuedPublisher[attester];
        delete _queuedPublisher[attester];
    }

    // ----------------------------------------------------------------------------------------------- way out

    /// @inheritdoc IStaking
    function exit(address attester) external {
        if (msg.sender != _stakes[attester].withdrawer) revert NotWithdrawer(msg.sender);
        _dismiss(attester);
    }

    /// @inheritdoc IStaking
    function remove(address attester) external onlyGovernance {
        _dismiss(attester);
    }

    /// @inheritdoc IStaking
    function depart(address attester) external {
        _expect(attester, Status.LEAVING);
        if (!set().canShrink()) revert SetAtMinimum(set().minCommittee());
        _leave(attester);
    }

    /// @inheritdoc IStaking
    function finalize(address attester) external {
        _expect(attester, Status.EXITING);
        uint64 freeFrom = _stakes[attester].freeFrom;
        if (!set().released(freeFrom)) revert StillBonded(set().releaseSlot(freeFrom));
        _payBack(attester);
    }

    /// @dev Whatever state it is in, it goes.
    function _dismiss(address attester) private {
        Status status = _stakes[attester].status;
        if (status == Status.QUEUED) {
            _unqueue(attester);
            _payBack(attester);
        } else if (status == Status.ACTIVE) {
            _startLeaving(attester);
        } else {
            revert WrongStatus(attester, status);
        }
    }

    function _startLeaving(address attester) private {
        _stakes[attester].status = Status.LEAVING;
        emit Leaving(attester);
        if (set().canShrink()) _leave(attester);
    }

    function _leave(address attester) private {
        Stake storage s = _stakes[attester];
        s.status = Status.EXITING;
        uint64 freeFrom = set().firstEpochAfterChange();
        s.freeFrom = freeFrom;
        address moved = set().removeValidator(s.index);
        if (moved != address(0)) _stakes[moved].index = s.index;
        emit Left(attester, freeFrom);
    }

    function _payBack(address attester) private {
        Stake storage s = _stakes[attester];
        uint256 amount = s.amount;
        (s.status, s.amount, s.freeFrom) = (Status.NONE, 0, 0);
        totalStake -= amount;
        emit Finalized(attester, s.withdrawer, amount);
        token.transfer(s.withdrawer, amount);
    }

    // ---------------------------------------------------------------------------------------------- the rest

    /// @inheritdoc IStaking
    function setPublisher(address attester, address publisher) external {
        Stake storage s = _stakes[attester];
        if (msg.sender != s.withdrawer && msg.sender != attester) revert NotWithdrawer(msg.sender);
        if (publisher == address(0)) revert ZeroAddress();
        if (s.status == Status.QUEUED) _queuedPublisher[attester] = publisher;
        else if (_isInSet(s.status)) set().changePublisher(s.index, publisher);
        else revert WrongStatus(attester, s.status);
        emit PublisherChanged(attester, publisher);
    }

    /// @inheritdoc IStaking
    function slash(address attester, uint256 amount, address payee, uint256 reward)
        external
        returns (uint256 taken)
    {
        if (msg.sender == governance) {
            bool within = amount <= governanceLimit && reward == 0;
            if (!within) revert OverGovernanceLimit(governanceLimit, amount, reward);
        } else if (msg.sender != slasher && msg.sender != rollup) {
            revert NotSlasher(msg.sender);
        }
        Stake storage s = _stakes[attester];
        if (s.status == Status.NONE || s.status == Status.QUEUED) return 0;
        taken = amount < s.amount ? amount : s.amount;
        if (taken == 0) return 0;
        s.amount -= uint128(taken);
        totalStake -= taken;
        if (reward > taken) reward = taken;
        emit Slashed(attester, taken, payee, reward);
        if (reward != 0) token.transfer(payee, reward);
        token.burn(taken - reward);
        if (s.status == Status.ACTIVE && s.amount < ejection) _startLeaving(attester);
    }

    function _expect(address attester, Status status) private view {
        Status is_ = _stakes[attester].status;
        if (is_ != status) revert WrongStatus(attester, is_);
    }
}

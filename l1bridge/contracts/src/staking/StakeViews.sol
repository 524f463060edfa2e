// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "./AZT.sol";
import {IStaking} from "./IStaking.sol";
import {IValidatorSet} from "./IValidatorSet.sol";
import {PublicKey, PublicKeys} from "./PublicKeys.sol";

/// @notice What a deployment of `Staking` fixes for good.
struct StakingConfig {
    AZT token;
    /// The rollup, which keeps the validator set; it need not exist yet.
    address rollup;
    /// May slash, beside the rollup; 0: nobody else.
    address slasher;
    /// May add and remove validators; 0: nobody.
    address governance;
    /// AZT that governance may take of a validator by one call, all of it burnt; 0: nothing.
    uint256 governanceLimit;
    /// Smallest deposit.
    uint256 minimum;
    /// A validator with less has to go; more than 0, at most `minimum`.
    uint256 ejection;
    /// Seconds from a deposit to the set.
    uint64 entryPeriod;
    /// How many may enter in one epoch.
    uint64 entryRate;
}

/// @notice One validator's stake.
struct Stake {
    address withdrawer;
    IStaking.Status status;
    /// Unix time of the deposit.
    uint40 since;
    uint128 amount;
    /// In the set, or of the place in the queue.
    uint64 index;
    /// The first epoch in which it sits in no committee.
    uint64 freeFrom;
    /// Of the attester's key; the attester's address tells which y.
    uint256 x;
}

/// @title What is kept of stakes, and what can be asked
abstract contract StakeViews is IStaking {
    AZT public immutable token;
    address public immutable rollup;
    address public immutable slasher;
    address public immutable governance;
    /// @notice AZT that governance may take of a validator by one call, all of it burnt.
    uint256 public immutable governanceLimit;
    /// @notice Smallest deposit.
    uint256 public immutable minimum;
    /// @notice A validator with less than this has to go.
    uint256 public immutable ejection;
    /// @notice Seconds from a deposit to the set, at least.
    uint64 public immutable entryPeriod;
    /// @notice How many may enter in one epoch.
    uint64 public immutable entryRate;
    /// @notice keccak256 of the genesis validators' attesters by index, 32 bytes each.
    bytes32 public immutable genesisAttesters;

    /// @inheritdoc IStaking
    uint256 public totalStake;

    mapping(address attester => Stake) internal _stakes;
    mapping(uint64 place => address attester) internal _queue;
    mapping(address attester => address) internal _queuedPublisher;
    uint64 internal _head;
    uint64 internal _tail;
    /// @dev How many entered in the epoch whose changes show from `_entryEpoch` on.
    uint64 internal _entryEpoch;
    uint32 internal _entries;

    modifier onlyGovernance() {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        _;
    }

    constructor(StakingConfig memory config) {
        if (address(config.token) == address(0) || config.rollup == address(0)) revert ZeroAddress();
        if (config.entryRate == 0 || config.entryRate > type(uint32).max) revert ZeroEntryRate();
        bool wrong = config.minimum == 0 || config.minimum > type(uint128).max;
        // Who has nothing left to lose must not sit on.
        if (wrong || config.ejection == 0 || config.ejection > config.minimum) {
            revert WrongThresholds(config.minimum, config.ejection);
        }
        token = config.token;
        rollup = config.rollup;
        slasher = config.slasher;
        governance = config.governance;
        governanceLimit = config.governanceLimit;
        minimum = config.minimum;
        ejection = config.ejection;
        entryPeriod = config.entryPeriod;
        entryRate = config.entryRate;
    }

    /// @inheritdoc IStaking
    function stakeOf(address attester)
        external
        view
        returns (
            Status status,
            uint256 amount,
            address withdrawer,
            uint64 since,
            uint64 index,
            uint64 freeFrom
        )
    {
        Stake storage s = _stakes[attester];
        return (s.status, s.amount, s.withdrawer, s.since, s.index, s.freeFrom);
    }

    /// @inheritdoc IStaking
    function publisherOf(address attester) external view returns (address) {
        Stake storage s = _stakes[attester];
        return _isInSet(s.status) ? set().publisherAt(s.index) : _queuedPublisher[attester];
    }

    /// @inheritdoc IStaking
    function withdrawerOf(address attester) external view returns (address) {
        return _stakes[attester].withdrawer;
    }

    /// @inheritdoc IStaking
    function publicKeyOf(address attester) external view returns (PublicKey memory) {
        return PublicKeys.recover(_stakes[attester].x, attester);
    }

    /// @inheritdoc IStaking
    function depositDigest(address depositor, address withdrawer, address publisher)
        public
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256("aztecd validator deposit");
        return keccak256(abi.encode(domain, block.chainid, address(this), depositor, withdrawer, publisher));
    }

    /// @inheritdoc IStaking
    function queue() external view returns (uint64 head, uint64 tail) {
        return (_head, _tail);
    }

    /// @inheritdoc IStaking
    function queued(uint64 place) external view returns (address) {
        return _queue[place];
    }

    /// @inheritdoc IStaking
    function entriesLeft() public view returns (uint256) {
        return set().firstEpochAfterChange() == _entryEpoch ? entryRate - _entries : entryRate;
    }

    /// @inheritdoc IStaking
    function finalizable(address attester) external view returns (bool now_, uint64 releaseSlot) {
        Stake storage s = _stakes[attester];
        if (s.status != Status.EXITING) return (false, 0);
        return (set().released(s.freeFrom), set().releaseSlot(s.freeFrom));
    }

    /// @notice The validator set, kept by the rollup.
    function set() public view returns (IValidatorSet) {
        return IValidatorSet(rollup);
    }

    function _isInSet(Status status) internal pure returns (bool) {
        return status == Status.ACTIVE || status == Status.LEAVING;
    }
}

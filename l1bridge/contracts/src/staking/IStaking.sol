// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PublicKey} from "./PublicKeys.sol";

/// @title Stake of validators
/// @notice A deposit waits in a queue, enters the validator set at a bounded rate, leaves it when asked or when too
/// little is left of it, stays slashable while the validator can still be blamed, and goes back to its withdrawer
/// (seeds 001, "Registration" and "Exiting"; seeds 004, "SPTN Governance").
/// @dev Invariants: the contract holds exactly the sum of all stakes; who is active or leaving has a stake here and an
/// index in the set, and nobody else has; a stake leaves to its withdrawer, or by `slash`, and in no other way.
interface IStaking {
    /// @notice Where a validator stands.
    enum Status {
        NONE,
        /// It waits for its turn and can be taken back at once.
        QUEUED,
        /// In the set.
        ACTIVE,
        /// Wants out, or has to go, and sits on until the set can do without it (`depart`).
        LEAVING,
        /// Out of the set; the stake stays until it cannot be blamed any more (`finalize`).
        EXITING
    }

    // ------------------------------------------------------------------------------------------------ events

    /// @notice A stake arrived. From here nodes know the key of an attester.
    event Deposited(
        address indexed attester, PublicKey key, address withdrawer, address publisher, uint256 amount
    );
    /// @notice A validator is in the set.
    event Entered(address indexed attester, uint256 index);
    /// @notice It will leave the set as soon as that can do without it.
    event Leaving(address indexed attester);
    /// @notice It is out of the set: it sits in no committee from `freeFrom` on.
    event Left(address indexed attester, uint64 freeFrom);
    /// @notice What was left of the stake went to the withdrawer.
    event Finalized(address indexed attester, address withdrawer, uint256 amount);
    /// @notice Part of a stake was taken; all but `reward` is burnt.
    event Slashed(address indexed attester, uint256 amount, address payee, uint256 reward);
    event PublisherChanged(address indexed attester, address publisher);

    // ------------------------------------------------------------------------------------------------ errors

    error ZeroAddress();
    error ZeroEntryRate();
    error WrongThresholds(uint256 minimum, uint256 ejection);
    error StakeTooSmall(uint256 minimum, uint256 got);
    error AlreadyStaked(address attester);
    /// @notice The call is not for a validator in this state.
    error WrongStatus(address attester, Status status);
    error NotWithdrawer(address sender);
    error NotGovernance(address sender);
    error NotSlasher(address sender);
    /// @notice Governance takes no more than that of a validator by one call, and rewards nobody for it.
    error OverGovernanceLimit(uint256 most, uint256 amount, uint256 reward);
    /// @notice Nobody can enter now: the queue is empty, its first is too young, or this epoch took as many as it may.
    error NobodyCanEnter();
    /// @notice The set of a chain that lives cannot do without another validator.
    error SetAtMinimum(uint256 minimum);
    /// @notice The stake cannot be had before that slot, nor before a committee without its validator has signed.
    error StillBonded(uint64 releaseSlot);

    // ------------------------------------------------------------------------------------------------- paths

    /// @notice Stakes `amount` of the sender's AZT (which it approved) for the holder of a key.
    /// @param withdrawer Who gets the stake back, and rewards; may exit.
    /// @param publisher The L1 account that publishes for the validator.
    /// @param proof The key's signature over `depositDigest(sender, withdrawer, publisher)`: 65 bytes, V in {0, 1}.
    function deposit(
        PublicKey calldata key,
        address withdrawer,
        address publisher,
        uint256 amount,
        bytes calldata proof
    ) external;

    /// @notice Lets those at the head of the queue in who may. Anyone.
    /// @param most How many places of the queue to look at.
    function enter(uint256 most) external;

    /// @notice Takes a validator out of the queue, with its stake, or starts its way out of the set. Its withdrawer only.
    function exit(address attester) external;

    /// @notice Takes a leaving validator out of the set. Anyone, once the set can do without it.
    function depart(address attester) external;

    /// @notice Pays a stake back that nothing can be taken from any more. Anyone.
    function finalize(address attester) external;

    /// @notice Changes the account that publishes for a validator, from the committees of later epochs on. The attester
    /// or its withdrawer.
    function setPublisher(address attester, address publisher) external;

    /// @notice Lets a queued validator in at once. Governance only.
    function add(address attester) external;

    /// @notice Sends a validator away as if it had asked to exit. Governance only.
    function remove(address attester) external;

    /// @notice Takes up to `amount` of a stake, of which up to `reward` goes to `payee` (without a reward it may be 0); the
    /// rest is burnt. The slasher and the rollup only, and governance up to its limit and without reward. A validator with
    /// less than the ejection threshold left has to go.
    /// @return taken What was there to take: nothing of who is not, or not yet, a validator.
    function slash(address attester, uint256 amount, address payee, uint256 reward)
        external
        returns (uint256 taken);

    // ------------------------------------------------------------------------------------------------- views

    /// @notice All that is kept of a validator.
    /// @param since Unix time of the deposit.
    /// @param index Place in the set, or in the queue.
    /// @param freeFrom The first epoch in which it sits in no committee; 0 before it left the set.
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
        );

    /// @notice The account that publishes for a validator, as of its last change; 0 for who is neither queued nor in the
    /// set.
    function publisherOf(address attester) external view returns (address);

    /// @notice Who gets the stake and the rewards of an attester; stays known after the stake is gone.
    function withdrawerOf(address attester) external view returns (address);

    /// @notice The key of an attester that ever had a stake.
    function publicKeyOf(address attester) external view returns (PublicKey memory);

    /// @notice What a deposit's key must sign: bound to chain, contract, depositor and terms.
    function depositDigest(address depositor, address withdrawer, address publisher)
        external
        view
        returns (bytes32);

    /// @notice Sum of all stakes.
    function totalStake() external view returns (uint256);

    /// @notice Places of the queue not looked at yet: the first one and the one behind the last.
    function queue() external view returns (uint64 head, uint64 tail);

    /// @notice Who has a place in the queue; 0: it left.
    function queued(uint64 place) external view returns (address);

    /// @notice How many more may enter in this epoch.
    function entriesLeft() external view returns (uint256);

    /// @notice Whether `finalize` would pay now, and the first slot in which it could; 0 for who has not left.
    function finalizable(address attester) external view returns (bool now_, uint64 releaseSlot);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "../staking/AZT.sol";

/// @title What provers have at stake
/// @notice A prover deposits AZT, so that whoever claims with its quote knows that the bond is there: what is to be
/// withdrawn stays for so long that a quote of before can be claimed and proven meanwhile (seeds 003, "Proving
/// coordination").
/// @dev Invariants: the contract holds at least the sum of all deposits, bonds and the bounty; what is at stake leaves by
/// `unstake` and `slash` alone, and nobody but Proving calls those.
contract ProofEscrow {
    /// @notice What a prover has here.
    struct Account {
        /// Not at stake.
        uint128 free;
        uint128 staked;
    }

    /// @notice What a prover wants back.
    struct Withdrawal {
        uint128 amount;
        /// Unix time from which it can have it.
        uint64 from;
    }

    AZT public immutable token;
    /// @notice The contract that moves bonds.
    address public immutable proving;
    /// @notice Seconds from a withdrawal's start to its end.
    uint64 public immutable withdrawDelay;

    mapping(address prover => Account) public accounts;
    mapping(address prover => Withdrawal) public withdrawals;
    /// @notice Of bonds that were taken: the next prover's.
    uint256 public bounty;

    event Deposited(address indexed prover, address from, uint256 amount);
    event WithdrawalStarted(address indexed prover, uint256 amount, uint256 from);
    event Withdrawn(address indexed prover, address to, uint256 amount);
    event Staked(address indexed prover, uint256 bond);
    event Unstaked(address indexed prover, uint256 bond);
    /// @notice A bond was taken: `kept` of it is the next prover's, the rest is burnt.
    event Slashed(address indexed prover, uint256 bond, uint256 kept);
    event BountyPaid(address indexed prover, uint256 amount);

    error ZeroAddress();
    error NotAnAmount(uint256 amount);
    error NotProving(address sender);
    error NothingToWithdraw(address prover);
    error WithdrawalNotOver(uint256 from);
    error TooLittleInEscrow(address prover, uint256 free, uint256 needed);

    modifier onlyProving() {
        if (msg.sender != proving) revert NotProving(msg.sender);
        _;
    }

    constructor(AZT token_, address proving_, uint64 withdrawDelay_) {
        if (address(token_) == address(0) || proving_ == address(0)) revert ZeroAddress();
        token = token_;
        proving = proving_;
        withdrawDelay = withdrawDelay_;
    }

    /// @notice Takes the sender's AZT, which it has approved, for a prover.
    function deposit(address prover, uint256 amount) external {
        if (prover == address(0)) revert ZeroAddress();
        uint256 free = accounts[prover].free;
        if (amount == 0 || free + amount > type(uint128).max) revert NotAnAmount(amount);
        accounts[prover].free = uint128(free + amount);
        emit Deposited(prover, msg.sender, amount);
        token.transferFrom(msg.sender, address(this), amount);
    }

    /// @notice Asks for AZT of the sender. It stays, and may be staked, until the delay is over; asking again begins anew.
    function startWithdraw(uint128 amount) external {
        if (amount == 0) revert NotAnAmount(amount);
        uint64 from = uint64(block.timestamp) + withdrawDelay;
        withdrawals[msg.sender] = Withdrawal(amount, from);
        emit WithdrawalStarted(msg.sender, amount, from);
    }

    /// @notice Pays what the sender has asked for, or what is left of it, once the delay is over.
    function finishWithdraw(address to) external returns (uint256 amount) {
        Withdrawal memory asked = withdrawals[msg.sender];
        uint128 free = accounts[msg.sender].free;
        amount = asked.amount < free ? asked.amount : free;
        if (amount == 0) revert NothingToWithdraw(msg.sender);
        if (block.timestamp < asked.from) revert WithdrawalNotOver(asked.from);
        delete withdrawals[msg.sender];
        accounts[msg.sender].free = free - uint128(amount);
        emit Withdrawn(msg.sender, to, amount);
        token.transfer(to, amount);
    }

    /// @notice Puts a bond at stake, also of what was asked for. Reverts when there is less.
    function stake(address prover, uint128 bond) external onlyProving {
        Account memory account = accounts[prover];
        if (account.free < bond) revert TooLittleInEscrow(prover, account.free, bond);
        accounts[prover] = Account(account.free - bond, account.staked + bond);
        emit Staked(prover, bond);
    }

    /// @notice The prover has done what its bond stood for; the bounty is its.
    function unstake(address prover, uint128 bond) external onlyProving {
        Account memory account = accounts[prover];
        accounts[prover] = Account(account.free + bond, account.staked - bond);
        emit Unstaked(prover, bond);
        _award(prover);
    }

    /// @notice The same of a prover without a bond.
    function award(address prover) external onlyProving {
        _award(prover);
    }

    /// @notice Takes a bond: burns it but for `kept`, which is the next prover's.
    function slash(address prover, uint128 bond, uint128 kept) external onlyProving {
        accounts[prover].staked -= bond;
        bounty += kept;
        emit Slashed(prover, bond, kept);
        token.burn(bond - kept);
    }

    function _award(address prover) private {
        uint256 amount = bounty;
        if (amount == 0) return;
        bounty = 0;
        accounts[prover].free += uint128(amount);
        emit BountyPaid(prover, amount);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "./AZT.sol";
import {IStaking} from "./IStaking.sol";

/// @title What rewards are paid for, as the rollup says it
interface IRewarding {
    /// @notice Slots of an epoch.
    function epochDuration() external view returns (uint64);

    /// @notice Who published first in each slot of an epoch: 2 bits a slot, the first lowest; whether that stays so.
    function rewards(uint64 epoch) external view returns (uint64 bits, bool isFinal);

    /// @notice The attester that has a reward for a slot, or 0.
    function rewarded(uint64 slot) external view returns (address attester);

    /// @notice Who is paid for confirming in a window: the first that did; 0: nobody yet.
    function paidConfirmer(uint64 window) external view returns (address);
}

/// @title Incentives
/// @notice Pays fixed amounts of AZT for what the rollup says was done (seeds 004, "PoG Incentives and Slashing"): the
/// attester whose right a checkpoint was published by, once that cannot be undone any more, and one confirmation a
/// window. An empty pot delays claims and nothing else: nobody but a claimant calls this contract.
/// @dev Each slot and each window is paid once. It is filled by sending it AZT.
contract Incentives {
    AZT public immutable token;
    IRewarding public immutable rollup;
    IStaking public immutable staking;
    /// @notice The fee juice portal, which pays the fees.
    address public immutable portal;
    /// @notice For the first publication in a slot.
    uint256 public immutable perCheckpoint;
    /// @notice For the first confirmation in a window.
    uint256 public immutable perConfirm;

    /// @notice Slots of an epoch that were paid, a bit each, the first lowest.
    mapping(uint64 epoch => uint256) public paidSlots;
    mapping(uint64 window => bool) public paidWindow;

    event CheckpointPaid(uint64 indexed slot, address indexed attester, address to, uint256 amount);
    event ConfirmPaid(uint64 indexed window, address indexed confirmer, uint256 amount);

    /// @notice The epoch can still change.
    error NotFinal(uint64 epoch);
    error NothingToPay();
    error EmptyPot(uint256 balance, uint256 needed);

    constructor(
        AZT token_,
        IRewarding rollup_,
        IStaking staking_,
        address portal_,
        uint256 perCheckpoint_,
        uint256 perConfirm_
    ) {
        token = token_;
        rollup = rollup_;
        staking = staking_;
        portal = portal_;
        perCheckpoint = perCheckpoint_;
        perConfirm = perConfirm_;
    }

    /// @notice Pays for slots of an epoch to the withdrawers of their attesters. Anyone.
    /// @param slots Bit i: the i-th slot of the epoch. Those that earned nothing or were paid are passed over.
    function claim(uint64 epoch, uint256 slots) external {
        (uint64 bits, bool isFinal) = rollup.rewards(epoch);
        if (!isFinal) revert NotFinal(epoch);
        uint64 duration = rollup.epochDuration();
        uint256 paid = paidSlots[epoch];
        uint256 before = paid;
        for (uint64 i; i < duration; ++i) {
            uint256 bit = uint256(1) << i;
            if (slots & bit == 0 || before & bit != 0 || bits >> (2 * i) & 3 == 0) continue;
            address attester = rollup.rewarded(epoch * duration + i);
            if (attester == address(0)) continue;
            paid |= bit;
            paidSlots[epoch] = paid;
            address to = staking.withdrawerOf(attester);
            emit CheckpointPaid(epoch * duration + i, attester, to, perCheckpoint);
            _pay(to, perCheckpoint);
        }
        if (paid == before) revert NothingToPay();
    }

    /// @notice Pays for the confirmation of a window. Anyone.
    function claimConfirm(uint64 window) external {
        address confirmer = rollup.paidConfirmer(window);
        if (confirmer == address(0) || paidWindow[window]) revert NothingToPay();
        paidWindow[window] = true;
        emit ConfirmPaid(window, confirmer, perConfirm);
        _pay(confirmer, perConfirm);
    }

    function _pay(address to, uint256 amount) private {
        uint256 balance = token.balanceOf(address(this));
        if (balance < amount) revert EmptyPot(balance, amount);
        token.transfer(to, amount);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Records} from "../rollup/Records.sol";
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

    /// @notice The last checkpoint, the last proven one, and the record of one.
    function tip() external view returns (uint64 number, uint64, uint64, uint64, uint32, uint64);
    function proven() external view returns (uint64 number, bytes32 hash);
    function record(uint64 number) external view returns (bytes32);

    /// @notice The slot of this L1 block.
    function currentSlot() external view returns (uint64);
}

/// @title Who proved, as the proving contract says it
interface IProofRewards {
    /// @notice What an account has earned since the beginning, in 1/10,000 of a checkpoint's proving reward.
    function earned(address account) external view returns (uint256);
}

/// @notice What is paid for, AZT.
struct Amounts {
    /// For the first publication in a slot; where checkpoints get proven, half of it is paid once they are.
    uint256 perCheckpoint;
    /// For the first confirmation in a window.
    uint256 perConfirm;
    /// For the proof of a checkpoint.
    uint256 perProof;
}

/// @title Incentives
/// @notice Pays fixed amounts of AZT for what the rollup says was done (seeds 004, "PoG Incentives and Slashing"): the
/// attester whose right a checkpoint was published by, once that cannot be undone any more, and one confirmation a
/// window; where checkpoints get proven the second half of an attester's reward once they are, and proofs (seeds 003). What
/// is pruned pays nobody who was not paid before. An empty pot delays claims and nothing else: nobody but a claimant calls this contract.
/// @dev Each slot and each window is paid once. It is filled by sending it AZT.
contract Incentives {
    AZT public immutable token;
    IRewarding public immutable rollup;
    IStaking public immutable staking;
    /// @notice The fee juice portal, which pays the fees.
    address public immutable portal;
    /// @notice Says who proved; 0: checkpoints do not get proven.
    IProofRewards public immutable proving;
    /// @notice Amounts.
    uint256 public immutable perCheckpoint;
    uint256 public immutable perConfirm;
    uint256 public immutable perProof;

    /// @notice Slots of an epoch that were paid, a bit each, the first lowest; where there are two halves the first.
    mapping(uint64 epoch => uint256) public paidSlots;
    /// @notice The same of second halves.
    mapping(uint64 epoch => uint256) public paidProven;
    mapping(uint64 window => bool) public paidWindow;
    /// @notice What an account was paid for proofs, AZT.
    mapping(address account => uint256) public paidProofs;

    event CheckpointPaid(uint64 indexed slot, address indexed attester, address to, uint256 amount);
    /// @notice The second half of a checkpoint's reward.
    event ProvenPaid(uint64 indexed slot, address indexed attester, address to, uint256 amount);
    event ProofPaid(address indexed account, uint256 amount);
    event ConfirmPaid(uint64 indexed window, address indexed confirmer, uint256 amount);

    /// @notice The epoch can still change.
    error NotFinal(uint64 epoch);
    /// @notice Something that was published in the epoch is not proven; or checkpoints do not get proven here.
    error NotProven(uint64 epoch);
    error NothingToPay();
    error EmptyPot(uint256 balance, uint256 needed);

    constructor(
        AZT token_,
        IRewarding rollup_,
        IStaking staking_,
        address portal_,
        IProofRewards proving_,
        Amounts memory amounts
    ) {
        token = token_;
        rollup = rollup_;
        staking = staking_;
        portal = portal_;
        proving = proving_;
        perCheckpoint = amounts.perCheckpoint;
        perConfirm = amounts.perConfirm;
        perProof = amounts.perProof;
    }

    /// @notice Pays for slots of an epoch to the withdrawers of their attesters. Anyone.
    /// @param slots Bit i: the i-th slot of the epoch. Those that earned nothing or were paid are passed over.
    function claim(uint64 epoch, uint256 slots) external {
        uint256 amount = address(proving) == address(0) ? perCheckpoint : perCheckpoint / 2;
        (uint64[] memory ofSlots, address[] memory attesters) = _earned(paidSlots, epoch, slots);
        for (uint256 i; i < ofSlots.length; ++i) {
            address to = staking.withdrawerOf(attesters[i]);
            emit CheckpointPaid(ofSlots[i], attesters[i], to, amount);
            _pay(to, amount);
        }
    }

    /// @notice Pays the second halves, once all that was published in the epoch is proven. Anyone.
    function claimProven(uint64 epoch, uint256 slots) external {
        if (address(proving) == address(0) || provenBefore() / rollup.epochDuration() <= epoch) {
            revert NotProven(epoch);
        }
        uint256 amount = perCheckpoint - perCheckpoint / 2;
        (uint64[] memory ofSlots, address[] memory attesters) = _earned(paidProven, epoch, slots);
        for (uint256 i; i < ofSlots.length; ++i) {
            address to = staking.withdrawerOf(attesters[i]);
            emit ProvenPaid(ofSlots[i], attesters[i], to, amount);
            _pay(to, amount);
        }
    }

    /// @notice Pays an account for proofs that it made, or claimed for their prover. Anyone.
    function claimProofs(address account) external {
        if (address(proving) == address(0)) revert NothingToPay();
        uint256 sum = proving.earned(account) * perProof / 10_000;
        uint256 amount = sum - paidProofs[account];
        if (amount == 0) revert NothingToPay();
        paidProofs[account] = sum;
        emit ProofPaid(account, amount);
        _pay(account, amount);
    }

    /// @notice The first slot that a record above the proven one has, or can still get.
    function provenBefore() public view returns (uint64) {
        (uint64 number,) = rollup.proven();
        (uint64 tip,,,,,) = rollup.tip();
        if (number < tip) return Records.slot(rollup.record(number + 1));
        uint64 present = rollup.currentSlot();
        return present == 0 ? 0 : present - 1;
    }

    /// @notice Pays for the confirmation of a window. Anyone.
    function claimConfirm(uint64 window) external {
        address confirmer = rollup.paidConfirmer(window);
        if (confirmer == address(0) || paidWindow[window]) revert NothingToPay();
        paidWindow[window] = true;
        emit ConfirmPaid(window, confirmer, perConfirm);
        _pay(confirmer, perConfirm);
    }

    /// @dev The slots of an epoch that earned something and were not paid, with whose they are; they count as paid from now
    /// on. An error where there are none.
    function _earned(mapping(uint64 epoch => uint256) storage paidOf, uint64 epoch, uint256 slots)
        private
        returns (uint64[] memory ofSlots, address[] memory attesters)
    {
        (uint64 bits, bool isFinal) = rollup.rewards(epoch);
        if (!isFinal) revert NotFinal(epoch);
        uint64 duration = rollup.epochDuration();
        uint256 paid = paidOf[epoch];
        (ofSlots, attesters) = (new uint64[](duration), new address[](duration));
        uint256 count;
        for (uint64 i; i < duration; ++i) {
            uint256 bit = uint256(1) << i;
            if (slots & bit == 0 || paid & bit != 0 || bits >> (2 * i) & 3 == 0) continue;
            address attester = rollup.rewarded(epoch * duration + i);
            if (attester == address(0)) continue;
            paid |= bit;
            (ofSlots[count], attesters[count]) = (epoch * duration + i, attester);
            ++count;
        }
        if (count == 0) revert NothingToPay();
        paidOf[epoch] = paid;
        assembly ("memory-safe") {
            mstore(ofSlots, count)
            mstore(attesters, count)
        }
    }

    function _pay(address to, uint256 amount) private {
        uint256 balance = token.balanceOf(address(this));
        if (balance < amount) revert EmptyPot(balance, amount);
        token.transfer(to, amount);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IProvenRanges} from "../messages/ProvenOutRoots.sol";
import {EpochProof, ProvenTip} from "./IEpochVerifier.sol";
import {EpochProofQuote} from "./EpochProofQuote.sol";
import {IProvingHooks} from "./IProvingHooks.sol";

/// @notice A period and what is known of it.
struct Period {
    /// The epoch at whose end it fell due; the numbers of its first unproven and its last checkpoint.
    uint64 epoch;
    uint64 first;
    uint64 end;
    /// Whether it waits for its proof.
    bool open;
    /// The first slot and L1 block of which it is over, both: of its claim, while there is none, else of its proof.
    uint64 overSlot;
    uint64 overBlock;
    /// Who proves it, with what at stake and for which part of the reward (1/10,000), and who has the rest; 0: nobody yet.
    address prover;
    uint256 bond;
    uint32 fee;
    address claimer;
    /// The slot of the claim.
    uint64 claimSlot;
}

/// @title The proving market and the proven chain
/// @notice What was confirmed and closed in an epoch and is not proven is a period. In the first slots of the next epoch each
/// slot's leader may claim the right to prove it for a prover, with the prover's quote and bond; the prover has until the end
/// of that epoch. Without a claim, or without a proof, the chain is pruned to the proven checkpoint (seeds 003, "Proving
/// Workflow"; design 4.8).
/// @dev The invariants:
/// - the proven checkpoint never goes back, and is confirmed, closed and checked by the verifier;
/// - at most one period is open; its end is fixed when it is opened, by what was confirmed and closed before that epoch:
///   nobody chooses it;
/// - a claim ends with the proof of the period's end, whoever sends it, or with its bond taken; parts of a period move the
///   proven checkpoint and leave the claim as it is. A proof may start at any proven checkpoint: a part that somebody else
///   sends makes no other proof worthless, so that who has a valid proof in time keeps its bond;
/// - no period is over before its time, nor before half as many L1 blocks as that time has room for: while L1 stands no
///   clock runs;
/// - the reward is the claim's, whoever sends the proof; without a claim it is the sender's;
/// - while the chain goes on by proof alone (Fallback) nothing is claimed, confirmed or pruned, and no reward is earned.
interface IProving is IProvingHooks, IProvenRanges {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice A period is due: up to `end` all must be proven.
    event PeriodOpened(uint64 indexed period, uint64 end);
    /// @notice A leader has claimed the period for a prover.
    event Claimed(
        uint64 indexed period,
        address indexed prover,
        address indexed attester,
        address claimer,
        uint256 bond,
        uint32 basisPointFee
    );
    /// @notice Up to `number` all is proven. `first` is the first checkpoint of the proof; `tip` has the words that the
    /// next one starts from, `outRoot` what its checkpoints send.
    event EpochProven(uint64 indexed number, uint64 first, ProvenTip tip, bytes32 outRoot, address by);
    /// @notice A period is proven to its end; `by` is the claim's prover, else the sender.
    event PeriodProven(uint64 indexed period, address indexed by);
    /// @notice The period is over, and the chain is pruned once the rescue windows of accusations are.
    event PruneWaits(uint64 indexed period, uint256 time, uint256 blockNumber);
    /// @notice The prover that was claimed for has not proven.
    event BondTaken(uint64 indexed period, address indexed prover, uint256 bond);
    /// @notice Everything above the proven checkpoint `number` is gone; the chain goes on in `generation`.
    event Pruned(uint64 indexed period, uint64 number, bytes32 hash, uint32 generation, uint64 provenChunk);

    // ------------------------------------------------------------------------------------------------ errors

    /// @notice The rollup, the escrow or the verifier is another deployment's.
    error Foreign(address contract_);
    error WrongClaimSlots(uint64 slots, uint64 epochDuration);
    error ZeroBond();
    error WrongShare(uint256 share, uint256 most);
    error WrongPeriodLength(uint64 checkpoints, uint64 least);
    error WrongL1Slot(uint64 l1SlotDuration);
    error WithdrawDelayTooShort(uint64 delay, uint64 least);
    error NotAWorld(bytes32 world);

    error NotTheRollup(address sender);
    error NotTheSlasher(address sender);
    error NotTheWayOn(address sender);
    error NothingDue();
    error PeriodOver(uint64 period);
    error AlreadyClaimed(uint64 period, address prover);
    /// @notice The quote is for another period.
    error OtherPeriod(uint64 period, uint256 quoted);
    error QuoteExpired(uint256 validUntilSlot, uint64 slot);
    error BondTooSmall(uint256 bond, uint256 least);
    error BondTooLarge(uint256 bond, uint256 most);
    error FeeTooHigh(uint32 basisPointFee);
    error NotTheLeader(address sender, uint64 slot, address publisher);
    /// @notice No proof ended at that number with those words.
    error NotAProvenTip(uint64 number);
    error NoHeaders();
    error NothingNew(uint64 last, uint64 proven);
    /// @notice A proof ends within the open period, or at its end.
    error BeyondPeriod(uint64 end, uint64 last);
    /// @notice It is over from that slot and block on.
    error NotOver(uint64 period, uint64 overSlot, uint64 overBlock);
    /// @notice The prune waits for the rescue windows of accusations.
    error RescueOpen(uint256 time, uint256 blockNumber);

    // ------------------------------------------------------------------------------------------------- paths

    /// @notice Claims the right to prove the period that is due for the prover who signed the quote, and puts its bond at
    /// stake. Who publishes for the leader of the slot that runs only, once a period.
    function claimEpochProofRight(EpochProofQuote calldata quote) external;

    /// @notice Proves checkpoints from a proven one on. Anyone.
    /// @param from What is known of that one (EpochProven): any, of whichever proof.
    function submitEpochProof(ProvenTip calldata from, EpochProof calldata proof) external;

    /// @notice Prunes the chain, when a period is over and no rescue window is open that was when it ended; then the first
    /// call begins to wait for those. Anyone.
    /// @param keep Bit i: keep the record i above the proven one, for `charge`. The lowest, and the lowest unconfirmed, are
    /// kept anyway.
    /// @return Whether it did, or else waits from now on.
    function prune(uint256 keep) external returns (bool);

    // ---------------------------------------------------------------------------------------- by proof alone

    /// @notice Opens the period that is due, as whatever else touches the market does. Anyone.
    function open() external;

    /// @notice Prunes, and from then on each checkpoint comes with its proof. `wayOn` only, which says when; never while a
    /// period waits for its proof in time.
    /// @param keep As in `prune`.
    /// @return Whether it did, or else waits for rescue windows from now on, as `prune` does.
    function goByProof(uint256 keep) external returns (bool);

    /// @notice Publishes a checkpoint that `wayOn` has checked, and keeps its words.
    function publishProven(
        CheckpointHeader calldata header,
        bytes32 hash,
        bytes32 world,
        bytes32 outRoot,
        address by
    ) external;

    /// @notice From now on the chain goes on with a new id and the committee of that epoch. `wayOn` only.
    function rejoin(uint64 epoch) external;

    // ------------------------------------------------------------------------------------------------- views

    /// @notice The contract by which the chain goes on without a committee (Fallback); 0: there is none.
    function wayOn() external view returns (address);

    /// @notice The period as of this block: the one that is open, or would be opened now, else the last one.
    function period() external view returns (Period memory);

    /// @notice keccak256 of the words (ProvenTip) of a proven checkpoint at which a proof ended; 0 of others.
    function tips(uint64 number) external view returns (bytes32);

    /// @notice What an account has earned of proving rewards since the beginning, in 1/10,000 of a checkpoint's.
    function earned(address account) external view returns (uint256);
}

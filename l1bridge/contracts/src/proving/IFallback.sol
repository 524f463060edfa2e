// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {EpochProof, ProvenTip} from "./IEpochVerifier.sol";
import {Bodies} from "./IFallbackVerifier.sol";

/// @notice A checkpoint with its proof.
struct ProvenCheckpoint {
    /// What is known of the proven one, which it builds on (EpochProven), and that one's header.
    ProvenTip from;
    CheckpointHeader parent;
    /// Of one header, whose blobs are all of the transaction's.
    EpochProof proof;
    Bodies bodies;
    /// That the txs were allowed, as the deployment's IClientProofs takes it; nothing where there is none.
    bytes clientProofs;
}

/// @notice What is known of the present.
struct FallbackState {
    /// Whether it holds: the chain goes on by proof alone.
    bool holds;
    /// Start of it, or of the wait for it; 0: neither.
    uint40 time;
    uint40 blockNumber;
    /// The proven checkpoint then.
    uint32 number;
    /// The last publication in it, else its start.
    uint40 activeTime;
    uint40 activeBlock;
}

/// @title The way on without a committee
/// @notice When there has been work and nothing was proven for long, anybody may end the pending chain; from then on anybody
/// publishes checkpoints, each with its proof, until nobody does, or long enough; then a committee goes on under a new id
/// (seeds 003, "Based fallback"; docs/proving.md, "Fallback").
/// @dev The invariants:
/// - it begins only after `enterSlots` without a proof, counted from a moment at which there was work, with work at the
///   end: a period that was missed, or a forced tx that is overdue. An idle chain never enters, and no prover is cut off;
/// - while it holds the proven checkpoint is the tip, and moves by proof alone, one checkpoint a transaction;
/// - of the header of such a checkpoint each member is proved, known to L1, or zero; so whoever reads L1 makes the same of it;
/// - what was accused and has run out when it begins stays payable, as at a prune;
/// - it ends: `exitSlots` after it began at the latest. Then no certificate of before counts;
/// - no clock runs while L1 stands: each span is as many slots, and half as many L1 blocks as those have room for.
interface IFallback {
    /// @notice There is work, and nothing is proven: it can begin from that time and block on.
    event FallbackWaits(uint64 number, uint256 time, uint256 blockNumber);
    event FallbackEntered(uint64 indexed number, bytes32 hash, uint32 generation, uint64 slot);
    event FallbackPublished(uint64 indexed number, bytes32 hash, uint256 txs, address by);
    /// @notice The committee of `epoch` goes on.
    event FallbackLeft(uint64 indexed number, uint64 restarts, uint32 generation, uint64 epoch);

    // Deployment.
    error ForeignContract(address contract_);
    /// @notice Without client proofs a checkpoint by proof alone could spend what is nobody's.
    error NoClientProofs(uint256 chainId);
    error EnterTooSoon(uint64 slots, uint64 least);
    error ExitTooSoon(uint64 slots, uint64 least);
    error NotAnL1Slot(uint64 seconds_);

    // Ways in and out.
    error AlreadyEntered();
    error NotEntered();
    error NoWork();
    error NotTheProven(bytes32 expected, bytes32 hash);
    error NotYet(uint256 time, uint256 blockNumber);
    error IsOver();
    error NoWayBack(uint64 restarts, uint32 generation);

    // Members of a header that L1 knows, and the rest of what is published.
    error NotOneHeader(uint256 headers);
    error NotTheTip(uint64 number);
    error ChunksRootNotZero(bytes32 chunksRoot);
    error ForcedMoved(uint64 total, bytes32 hash);
    error OriginMoved(uint64 number, bytes32 hash);
    error FeesMoved(uint64 feePerDaGas, uint64 feePerL2Gas);
    error UnexpectedClientProofs(uint256 length);

    /// @notice Begins it. The first call of an account that sees work begins to wait, for `enterSlots` without a proof; a
    /// call that comes as late again begins anew. Then it prunes (IProving.goByProof). Anyone.
    /// @param proven The header of the proven checkpoint.
    /// @param keep As in IProving.prune.
    /// @return Whether it holds now, or else waits from now on.
    function enter(CheckpointHeader calldata proven, uint256 keep) external returns (bool);

    /// @notice Publishes and proves the next checkpoint. Anyone, while it holds; it earns nothing.
    function publish(ProvenCheckpoint calldata checkpoint) external;

    /// @notice Ends it, `idleSlots` after the last publication or `exitSlots` after it began. The committee of the third
    /// epoch after this one goes on, as after IRollup.restart. Anyone.
    function exit() external;

    function state() external view returns (FallbackState memory);

    /// @notice From when on it can be left, as nobody publishes any more; and whether it can now.
    function over() external view returns (uint256 time, uint256 blockNumber, bool now_);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice How long things may take (design 4.7). In slots, unless it says otherwise.
struct Windows {
    /// After a checkpoint's own slot: from when anyone with its certificate may publish it.
    uint64 openAfter;
    /// After a checkpoint's own slot: until when the committee that locked it must have published it.
    uint64 publishDeadline;
    /// After its publication: from when a checkpoint that nobody confirmed may be voided.
    uint64 confirmWindow;
    /// After its confirmation: from when a closed checkpoint is settled.
    uint64 settleWindow;
    /// After a charge: until when a certificate answers it.
    uint64 answerWindow;
    /// After an accusation: until when anyone may still publish. `drain` comes on top.
    uint64 rescue;
    /// Seconds of rescue for each checkpoint between the confirmed one and the accused.
    uint64 drain;
    /// For how long a committee answers for what it signed.
    uint64 liability;
    /// From a member's last duty to its stake.
    uint64 exitDelay;
    /// After the last sign of life (`aliveSlot`): from when a chain is dead, so that governance may restart it and
    /// everybody may leave.
    uint64 restartAfter;
}

/// @notice What a deployment fixes for good.
struct RollupConfig {
    /// Start of slot 0, unix seconds.
    uint64 genesisTime;
    /// Seconds per slot.
    uint64 slotDuration;
    /// Slots per epoch, at most 32.
    uint64 epochDuration;
    /// Seconds of the slot after which one more committee position may publish.
    uint64 publishTimeout;
    /// How many checkpoints may wait above the confirmed and above the proven one.
    uint64 ring;
    /// Gas whose price, at the base fee of the moment, a charge costs.
    uint64 bondGas;
    /// The contract that checks proofs of checkpoints, of which then no more than `ring` may wait; 0: nobody proves any.
    address proving;
    /// Whether whatever is published comes with its certificate, which is checked at once; else publishers sign for
    /// nothing, and one confirmation covers many.
    bool eager;
    Windows windows;
    /// Seats of a committee, at most 256; where there are fewer validators, all sit.
    uint64 committeeSize;
    /// The validator set never gets smaller.
    uint64 minCommittee;
    /// Rounds of the shuffle that draws a committee.
    uint64 samplingRounds;
    /// Where the genesis validators have their stake.
    address staking;
    /// Pays rewards. The rollup does not need it: it is named here to be found.
    address incentives;
    /// Messages to L2, and forced txs: their contracts.
    address inbox;
    address forced;
    /// AZT taken of an attester that is convicted of publishing what nobody locked, and how much of it the accuser gets.
    uint256 penalty;
    uint256 penaltyReward;
    /// Roots of checkpoint 0, which has nothing else (`genesisHash`).
    bytes32 genesisChunksRoot;
    bytes32 genesisArchiveRoot;
    bytes32 genesisStateRoot;
    /// keccak256 of the chain's genesis parameters, which `publishParams` brings.
    bytes32 paramsHash;
    /// The account that may restart the chain; 0: nobody.
    address governance;
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "./Certificate.sol";
import {LockedPublication} from "./LockedPublication.sol";
import {Windows} from "./RollupConfig.sol";

/// @title The rollup as publishers, followers and whoever undoes see it
/// @notice Keeps the chain of checkpoints on L1 (design 4.7).
/// @dev Each checkpoint has a record: `upper 208 bits of its hash ‖ L1 slot of publication (40) ‖ turn (8)`. The turn
/// says whose right was used: k for the k-th backup of that slot, 0 for its leader; with the high bit set (128 + k)
/// for the k-th backup of the slot before; 255 for a certificate. The invariants:
/// - records are consecutive, each descends from the one below, and covers its chunks in order, each once;
/// - what is confirmed, that is covered by a certificate, goes back only by prune, and no further than to what is proven;
///   the last one, while it is not closed, may give way to a longer version of itself;
/// - whoever holds the certificates of a chain can publish it whatever else was published without any.
interface IRollup {
    // ------------------------------------------------------------------------------------------------ events

    /// @notice The chain's genesis parameters as JSON, its L1 side (rollup, genesis_origin) left empty: with them L1
    /// alone suffices to rebuild the rollup's state. They have the hash the deployment fixed.
    event GenesisParams(bytes params);
    /// @notice A checkpoint was published and is the tip.
    /// @param attestationBlob Versioned hash of the blob with the certificates, the transaction's last.
    /// @param place From the lowest bit: its last chunk (64), the index of its first effect blob among those of the
    /// transaction (8), how many it has (8), turn (8) and L1 slot (40) of its record.
    event CheckpointProposed(uint64 indexed number, bytes32 hash, bytes32 attestationBlob, uint256 place);
    /// @notice A certificate covers this checkpoint and all below it. Emitted again when it becomes closed.
    event CheckpointConfirmed(uint64 indexed number, bytes32 hash, bool closed, address by);
    /// @notice A certificate covers this checkpoint and all below it, which need not be on L1.
    event CheckpointCertified(uint64 indexed number, bytes32 hash);
    /// @notice Everything above `number` is gone; `tip` was the last one.
    event CheckpointsUndone(uint64 indexed number, uint64 tip);
    /// @notice A record that was undone, kept so that its publisher can be charged; one that was confirmed, and gave way to
    /// a longer version, is kept as answered.
    event RecordKept(uint64 indexed number, bytes32 record);
    /// @notice A publication is said to be of something that nobody locked.
    event Charged(bytes32 indexed record, uint64 number, address by, uint256 bond);
    /// @notice It was locked: the bond is `by`'s.
    event Answered(bytes32 indexed record, address by, uint256 bond);
    /// @notice Nobody answered: the attester of that slot and turn has published what nobody locked.
    event Convicted(bytes32 indexed record, uint64 number, uint64 slot, uint256 turn, address attester);
    /// @notice The record has left the ring, nothing can be said of it any more: the bond went back.
    event Dismissed(bytes32 indexed record);
    /// @notice What an account had coming was paid to it.
    event Withdrawn(address indexed account, uint256 amount);
    /// @notice The seed of an epoch was sampled; its committee is drawn from so many validators.
    event EpochSampled(uint64 indexed epoch, bytes32 seed, uint256 validators);
    /// @notice The set has `size` validators and this one at `index`; no attester: there is no such index any more.
    event ValidatorSetChanged(uint256 indexed index, address attester, address publisher, uint256 size);
    /// @notice The chain goes on from the last confirmed checkpoint, with a new chain id.
    event Restarted(uint64 restarts, uint32 generation, string chainId);

    // ------------------------------------------------------------------------------------------------ errors

    // Deployment: each names what was asked for and what the rule needs.
    error ZeroPublishTimeout();
    error TooManyTurns(uint64 turns, uint64 most);
    error EpochTooLong(uint64 slots, uint64 most);
    error ZeroOpenAfter();
    error OpenAfterDeadline(uint64 openAfter, uint64 publishDeadline);
    error DeadlineTooShort(uint64 slots, uint64 least);
    error ConfirmWindowTooShort(uint64 slots, uint64 least);
    error SettleWindowTooShort(uint64 slots, uint64 least);
    error AnswerWindowTooShort(uint64 slots, uint64 least);
    error RescueTooShort(uint64 slots, uint64 least);
    error LiabilityTooShort(uint64 slots, uint64 least);
    error ExitDelayTooShort(uint64 slots, uint64 least);
    error RestartTooSoon(uint64 slots, uint64 least);
    error RingTooSmall(uint64 ring, uint64 least);
    error ZeroBond();
    error WrongCommitteeSize(uint256 size, uint256 most);
    error WrongMinCommittee(uint256 min, uint256 committeeSize);
    error WrongRounds(uint256 rounds);
    error PublisherCount(uint256 attesters, uint256 publishers);
    error ZeroPublisher(uint256 index);
    /// @notice The staking contract is another rollup's, or has other genesis validators.
    error ForeignStaking(address staking);

    // Validator set and committees.
    error NotStaking(address sender);
    error SetTooSmall(uint256 least);
    /// @notice The set of a dead chain fell below its minimum, so that committees from that epoch on certify nothing, whoever
    /// entered since, until governance restarts the chain.
    error SetWasTooSmall(uint64 epoch);
    error SetTooLarge(uint256 most);
    error NoSuchValidator(uint256 index);
    error NoSuchPosition(uint256 position);
    /// @notice What the committee of that epoch is drawn with is not fixed yet.
    error NotDrawn(uint64 epoch);

    // Headers.
    error NoHeaders();
    /// @notice A count for no header, none for a header that is new, or more blobs than a transaction can have.
    error BadBlobCounts(uint256 blobCounts);
    /// @notice The next number is another one.
    error WrongNumber(uint64 expected, uint64 got);
    /// @notice Another checkpoint of that number stands on L1.
    error NotTheRecord(uint64 number, bytes32 hash);
    error WrongParent(uint64 number, bytes32 parentHash);
    error WrongFirstChunk(uint64 expected, uint64 got);
    error WrongLastChunk(uint64 firstChunk, uint64 lastChunk);
    error WrongSlot(uint64 parent, uint64 got);
    error SlotNotOver(uint64 slot, uint64 currentSlot);
    error WrongEpoch(uint64 expected, uint64 got);
    error WrongGeneration(uint32 expected, uint32 got);
    error WrongBlobs(bytes32 expected, bytes32 got);
    error OriginBehindParent(uint64 parent, uint64 got);
    error OriginNotCanonical(uint64 number, bytes32 hash);
    /// @notice The header takes more of a queue than there is, or names another hash at that count.
    error WrongInbox(uint64 total, bytes32 hash);
    error WrongForced(uint64 total, bytes32 hash);
    /// @notice More forced txs were due in the header's epoch, and from its parent, which took `taken` of all, to its own
    /// `total` it took fewer than it must; or it was not shown what its parent took (both are `total`).
    error TooFewForced(uint64 taken, uint64 total);
    error NotTheQueue(address sender);

    // Rights and windows.
    /// @notice `sender` does not publish for that turn of that slot.
    error NotPublisher(address sender, uint64 slot, uint256 turn);
    /// @notice That turn comes later in the slot, or never.
    error NotYourTurn(uint64 slot, uint256 turn);
    /// @notice Nothing is published here without its certificate: `publishLocked`.
    error CertificateNeeded();
    /// @notice Turns are `propose`'s here: a certificate is shown by nobody's right (255).
    error NobodysRight(uint256 turn);
    /// @notice Nothing on L1 contradicts the checkpoint, and only from that slot on may anyone publish it.
    error NotOpen(uint64 openFrom, uint64 currentSlot);
    /// @notice The ring is full of unconfirmed, or of unproven checkpoints.
    error RingFull(uint64 number, uint64 confirmed, uint64 proven);
    /// @notice What is confirmed stays, unless it is the last one, not closed, and this a longer version.
    error ConfirmedStays(uint64 number);
    /// @notice A certificate that does not close its checkpoint needs to see what stands in its place.
    error StandingNeeded(uint64 number);
    /// @notice What stands is a longer version of the same checkpoint and is not overdue.
    error LongerStands(uint64 number, uint64 lastChunk);
    error NotOverdue(uint64 number, uint64 overdueFrom, uint64 currentSlot);
    error NothingAbove(uint64 number);
    /// @notice The certificate confirms nothing that was not confirmed.
    error NothingToConfirm(uint64 number);
    error OutOfRing(uint64 number);

    // Certificates (LockVerifier has those of single signatures).
    error WrongSigningEpoch(uint64 header, uint64 present, uint64 got);
    error LiabilityOver(uint64 until, uint64 currentSlot);
    /// @notice A certificate without signatures stands for one that `certify` was shown; it was not.
    error NotCertified(bytes32 hash);
    error WrongAbsent(uint256 expected, uint256 got);
    /// @notice A signature, or a name of an absent member, is not that committee's.
    error NotTheCommittee(uint64 epoch);
    error UnknownRestart(uint64 restarts, uint64 got);
    /// @notice The restarted chain begins with the committee of `firstEpoch`: those before it vouch for nothing of it.
    error BeforeRestart(uint64 firstEpoch);

    // Proving.
    error NotProving(address sender);
    error AlreadyProven(uint64 number);
    /// @notice Only what is confirmed and closed is proven: that checkpoint is not, or may still get longer.
    error NotClosed(uint64 number);
    /// @notice The chain goes on by proof alone: no certificate counts, nothing is proposed, nobody restarts it.
    error ByProofAlone();
    /// @notice It does not: without a certificate nothing is published.
    error NotByProofAlone();

    // Charges.
    error BondTooSmall(uint256 needed, uint256 got);
    error UnknownRecord(uint64 number, bytes32 record);
    error NobodysPublication(bytes32 record);
    error AlreadyCharged(bytes32 record);
    error NotCharged(bytes32 record);
    error AnswerWindowOpen(uint64 until, uint64 currentSlot);
    error AnswerWindowOver(uint64 until, uint64 currentSlot);
    error NothingOwed(address account);
    error PaymentRefused(address account);

    // Governance.
    error NotGovernance(address sender);
    error NotDead(uint64 restartFrom, uint64 currentSlot);
    error NoMoreRestarts();
    error WrongParams(bytes32 expected, bytes32 got);

    // ------------------------------------------------------------------------------------------- publication

    /// @notice Publishes checkpoints of slots already over, in order, as the holder of a turn. Signatures are not
    /// checked here; where they are checked eagerly it is refused.
    /// @dev A blob transaction: the effect blobs of each header in turn, then exactly one attestation blob. A header
    /// that already is the record of its number is passed over; its blobs may be left out (count 0). What stands is
    /// never replaced. Nobody's right is asked for when every header is passed over.
    /// @param blobCounts Effect blobs of header i in bits 8i..8i+7; at least one of each header that is new.
    /// @param turn k: the sender publishes for the k-th position after the slot's leader, and k * publishTimeout
    /// seconds of the slot have passed. For one publishTimeout after a slot's end its turns still count.
    function propose(CheckpointHeader[] calldata headers, uint256 blobCounts, uint16 turn) external;

    /// @notice Publishes checkpoints that a certificate covers; they are confirmed at once.
    /// @dev Anyone, from openAfter slots after each of them; at any time when one of them differs from the record of
    /// its number, which then goes with all above it. Headers that are the record already are passed over (and may
    /// come without blobs); when all are, what stands above stays. Nothing here depends on what stands above the
    /// headers. The certificate stands in for L1's own look at an origin that block history no longer holds.
    ///
    /// Where certificates are checked eagerly, the holder of a turn publishes this way, too, from the slot's own turn on,
    /// by the rules of `propose` for turns, and has that turn's reward. Nothing unconfirmed ever stands there.
    function publishLocked(LockedPublication calldata publication) external;

    /// @notice Confirms what stands on L1; anyone, at any time. Then voids what is overdue above it.
    /// @param chain The header to confirm, and the headers from its child to the certified one, if that is another.
    /// Those of them that stand on L1 too are confirmed as well.
    /// @param keep Bit i: keep the record i above the lowest one undone, for `charge`. The lowest is kept anyway.
    function confirm(CheckpointHeader[] calldata chain, Certificate calldata cert, uint256 keep) external;

    /// @notice Certification goes downwards, in as many transactions as it takes: takes down that the parent of the
    /// first header is locked and closed. A certificate without signatures then counts for it, in `publishLocked`,
    /// `confirm` and here, until a restart.
    /// @param chain Headers, each the parent of the next; the last is the certified one.
    function certify(CheckpointHeader[] calldata chain, Certificate calldata cert) external;

    /// @notice The queue of forced txs says how many entries it has.
    function forcedCame(uint64 count) external;

    /// @notice Ends everything above a checkpoint, once the one above it is overdue: published more than confirmWindow
    /// slots ago and not confirmed. Anyone may.
    /// @param header The checkpoint to go back to.
    /// @param keep As in `confirm`.
    function void(CheckpointHeader calldata header, uint256 keep) external;

    // ----------------------------------------------------------------------------------------------- proving

    /// @notice Says that consecutive checkpoints up to `last` are proven. What checks proofs only (`proving`), of what is
    /// confirmed and closed.
    /// @param hashes Theirs, the last is that of `last`; they may begin at or below the proven one. None: while the chain goes
    /// on by proof alone, `last` is published, with all blobs of the transaction as its effects, and proven.
    function proved(CheckpointHeader calldata last, bytes32[] calldata hashes) external;

    /// @notice Ends everything above the proven checkpoint, confirmed or not, and the generation: no certificate of it
    /// counts any more. What checks proofs only.
    /// @param keep As in `confirm`, from the proven one on; the lowest unconfirmed record is kept anyway.
    /// @param next How the chain goes on: as before (0), by proof alone (1), or with a new id and the committee of that epoch.
    function prune(uint256 keep, uint256 next) external;

    // ----------------------------------------------------------------------------------------------- charges

    /// @notice Says that a publication was of something nobody locked. The value sent is the bond, at least
    /// `chargeBond()`; it goes back if nobody answers, else it pays for the answer. One charge per record, until two confirm
    /// windows and an answer window after its slot are over.
    /// @param number Number of the checkpoint; its record stands unconfirmed, or was kept by an undo.
    function charge(uint64 number, bytes32 record) external payable;

    /// @notice Answers a charge: shows that the published header was locked, in whatever generation and restart, from
    /// whatever origin, by a committee that counted before the next restart. The bond is the sender's.
    /// @param chain The header of the record, and the headers from its child to the certified one.
    /// @param restarts The restart count in the chain id that was signed.
    function answer(
        bytes32 record,
        CheckpointHeader[] calldata chain,
        Certificate calldata cert,
        uint64 restarts
    ) external;

    /// @notice Ends a charge: at once when the checkpoint is confirmed (the bond is the last confirmer's), else once
    /// answerWindow is over (the bond goes back and the publisher's attester is convicted).
    function settle(bytes32 record) external;

    /// @notice Pays the sender what it has coming.
    function withdraw() external;

    // -------------------------------------------------------------------------------------------- committees

    /// @notice Samples the seed of the epoch after the next, if nobody has. Anyone; `propose` does it by itself.
    function sample() external;

    /// @notice Keeps the draw and the committee's hash of an epoch in storage, for proofs and to make certificates of it
    /// cheaper. Anyone.
    function storeCommittee(uint64 epoch) external;

    /// @notice What fixes the committee of an epoch; known from its sample on, and from the start of the epoch before at
    /// the latest.
    /// @return seed The sample; its low 32 bits are 0.
    /// @return validators The size of the set it is drawn from.
    /// @return size How many sit: `committeeSize`, or all.
    function drawOf(uint64 epoch) external view returns (bytes32 seed, uint256 validators, uint256 size);

    /// @notice A validator of the set that an epoch's committee is drawn from.
    function validatorAt(uint64 epoch, uint256 index)
        external
        view
        returns (address attester, address publisher);

    /// @notice Who sits at a position, and its index in that set.
    function seat(uint64 epoch, uint256 position)
        external
        view
        returns (uint256 index, address attester, address publisher);

    /// @notice The committee of an epoch, by position. Fewer than `minCommittee` are none: it reverts, as does all that
    /// would count their signatures. So it does for committees that do not count, since a drained set barred them or they
    /// are of before a restart.
    function committeeAt(uint64 epoch) external view returns (address[] memory attesters);

    /// @notice The same, whether or not it counts: for whoever reads what was before a restart.
    function attestersAt(uint64 epoch) external view returns (address[] memory attesters);

    /// @notice The accounts that publish for them, by position; whether or not it counts.
    function publishersAt(uint64 epoch) external view returns (address[] memory publishers);

    /// @notice keccak256 of the attesters of an epoch's committee by position, 32 bytes each.
    function committeeHash(uint64 epoch) external view returns (bytes32);

    /// @notice The same where somebody had it stored, else 0.
    function storedCommitteeHash(uint64 epoch) external view returns (bytes32);

    /// @notice The attester with the first right to publish in a slot.
    function leader(uint64 slot) external view returns (address);

    /// @notice The leader's position: keccak256(seed, slot) mod the committee's size, of words.
    /// @dev The k-th backup sits k positions further, around the end.
    function leaderPosition(uint64 slot) external view returns (uint256);

    /// @notice The attester whose right a publication used; 0 when it was by certificate.
    /// @param slot L1 slot of the record.
    /// @param turn Turn of the record.
    function attesterOfSeat(uint64 slot, uint256 turn) external view returns (address);

    /// @notice The contract that moves the validator set and holds the stakes.
    function staking() external view returns (address);

    /// @notice The newest epoch of a committee whose certificate was shown, with its signatures: of `confirm`, also of what
    /// is confirmed (checkpoint 0 too), `publishLocked` or `certify`; after a restart that of the committee that begins.
    function signedEpoch() external view returns (uint64);

    /// @notice The first slot of that epoch: the last sign of life. A chain is dead from restartAfter slots later on.
    function aliveSlot() external view returns (uint64);

    // -------------------------------------------------------------------------------------------- governance

    /// @notice Ends everything above the last confirmed checkpoint and gives the chain a new id. Governance only, of a dead
    /// chain: restartAfter slots after `aliveSlot`, once the set has enough members again. The committee of the third
    /// epoch from this one begins, since whatever fixes it comes after the call: who sends it chooses nothing of it.
    /// @param header The last confirmed checkpoint.
    /// @param keep As in `confirm`.
    function restart(CheckpointHeader calldata header, uint256 keep) external;

    /// @notice Brings the genesis parameters into L1's logs; anyone, any number of times.
    function publishParams(bytes calldata params) external;

    // ------------------------------------------------------------------------------------------------- views

    /// @notice The last checkpoint.
    function tip()
        external
        view
        returns (
            uint64 number,
            uint64 slot,
            uint64 lastChunk,
            uint64 originNumber,
            uint32 generation,
            uint64 restarts
        );

    /// @notice The last confirmed checkpoint. `slot` is the L1 slot of the last confirmation.
    function confirmed() external view returns (uint64 number, bytes32 hash, bool closed, uint64 slot);

    /// @notice The last proven checkpoint (0: genesis).
    function proven() external view returns (uint64 number, bytes32 hash);

    /// @notice The record of one of the last `ring` checkpoints.
    function record(uint64 number) external view returns (bytes32);

    /// @notice Who confirmed exactly up to `number`, and in which slot; nobody: 0.
    function confirmation(uint64 number) external view returns (address by, uint64 slot);

    /// @notice Whether `number` is settled: confirmed, closed, and proven; without provers confirmed for settleWindow slots.
    /// @param by The number of a confirmation that covers it.
    function settled(uint64 number, uint64 by) external view returns (bool);

    /// @notice Who published first in each slot of an epoch.
    /// @return bits 2 bits a slot, the first slot lowest: 0 nobody, 1 the leader, 2 the first backup, 3 another one.
    /// @return isFinal Whether all of it is confirmed and closed, so that it stays.
    function rewards(uint64 epoch) external view returns (uint64 bits, bool isFinal);

    /// @notice Who is paid for confirming in a window (confirmWindow slots; an epoch where checkpoints get proven): the
    /// first that did; nobody: 0.
    function paidConfirmer(uint64 window) external view returns (address);

    /// @notice The attester that has a reward for a slot, or 0.
    function rewarded(uint64 slot) external view returns (address attester);

    /// @notice The state of a charge: 0 none, 1 kept record, 2 open, 3 answered, 4 convicted, 5 dismissed.
    function chargeOf(bytes32 record)
        external
        view
        returns (uint256 state, uint64 number, uint64 slot, address by, uint256 bond);

    /// @notice What a charge costs in this block, wei.
    function chargeBond() external view returns (uint256);

    /// @notice What an account can withdraw, wei.
    function owed(address account) external view returns (uint256);

    /// @notice The consensus chain id: "az-" and 32 hex digits that name this deployment and restart.
    function chainId() external view returns (string memory);

    /// @notice Hash of checkpoint 0.
    function genesisHash() external view returns (bytes32);

    /// @notice The windows as deployed.
    function windows() external view returns (Windows memory);

    /// @notice The contracts of messages to L2 and of forced txs, and how many of the latter there are.
    function queues() external view returns (address inbox, address forced, uint64 forcedCount);

    /// @notice Reverts unless a header took of both queues what they held.
    function checkQueues(CheckpointHeader calldata header) external view;

    /// @notice Reverts unless `cert` is a lock certificate of `header` that counts now.
    function verifyLock(CheckpointHeader calldata header, Certificate calldata cert) external view;
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {Ballot} from "./Ballot.sol";
import {Comparison} from "./Holding.sol";
import {Share} from "./Share.sol";

/// @title Locks worth money
/// @notice Takes stake from who locked a checkpoint that L1 does not get, and from who signed twice (design 4.9).
/// @dev The invariants:
/// - a committee pays for a lock only after a window in which anyone could still publish it, and only while the confirmed
///   chain does not hold it; nothing unconfirmed answers or delays an accusation, and no part of the window is in the hands
///   of the accused;
/// - who pays sat in the committee of the epoch that is in what it signed;
/// - a member pays for one checkpoint the largest of what it owes, never a sum, whatever versions, certificates and
///   accusations there are of it; for signing twice it pays once for each 4,096 heights of a chain (0 to 4,095
///   and so on), whatever it signed and whichever epoch is named;
/// - nothing that could not be published can be accused, and a restart ends what was signed before; a prune ends it, too, but
///   for accusations whose window was over by then: those are judged by what was confirmed then, so that a prune neither lets
///   a committee off nor blames one whose lock was confirmed;
/// - the contract holds exactly the open bonds and what it owes.
interface ISlasher {
    /// @notice Where an accusation stands.
    enum Phase {
        NONE,
        /// Anyone may still publish what is accused.
        RESCUE,
        /// The window is over: `slash`, unless the confirmed chain holds it.
        DUE,
        /// Its committee was slashed for another one that was open at the same time; it may be accused anew.
        DROPPED,
        SLASHED,
        /// The chain was restarted, or pruned before the window was over: nobody pays any more.
        ENDED
    }

    // ------------------------------------------------------------------------------------------------ events

    /// @notice A lock is said to be unpublished; what was accused is in the transaction. `rescueTime` (unix seconds) and
    /// `rescueBlock` are the first of which a slash can be.
    event Accused(
        bytes32 indexed hash,
        uint64 indexed epoch,
        address indexed by,
        uint64 number,
        uint256 bond,
        uint256 rescueTime,
        uint256 rescueBlock
    );
    /// @notice The committee of an epoch paid `taken` in all for an unpublished lock.
    event UnpublishedSlashed(bytes32 indexed hash, uint64 indexed epoch, uint256 taken);
    /// @notice A member of the committee of an epoch signed twice at one height and round.
    event EquivocationSlashed(
        address indexed attester, uint64 indexed epoch, uint64 height, uint32 round, uint256 taken
    );
    /// @notice A bond is `payee`'s.
    event BondReleased(bytes32 indexed hash, uint64 indexed epoch, address payee, uint256 bond);
    /// @notice What was accused cannot be published for now.
    event Excused(bytes32 indexed hash, uint64 indexed epoch, uint64 ancestor);
    event Withdrawn(address indexed account, uint256 amount);

    // ------------------------------------------------------------------------------------------------ errors

    error WrongAmounts(uint256 amount, uint256 reward, uint256 most);
    error WrongL1Slot(uint64 l1SlotDuration);
    /// @notice A slash of a whole committee would not fit a transaction.
    error TooManyPayers(uint256 committee, uint256 most);
    /// @notice A certificate without signatures names nobody.
    error NoSignatures();
    /// @notice The committee has until the end of slot `until`.
    error DeadlineNotOver(uint64 until, uint64 currentSlot);
    /// @notice The confirmed chain has a checkpoint of that number: it must be shown that it is another.
    error ComparisonNeeded(uint64 number, uint64 confirmed);
    error NotConfirmed(uint64 number);
    error NotInLog(uint64 chunk, uint64 checkpoint);
    /// @notice Both logs have the same chunk at that index; or not the same at the last one.
    error SameChunk(uint64 index);
    error OtherChunk(uint64 index);
    error AlreadyAccused(bytes32 hash, uint64 epoch);
    error WrongPhase(Phase phase);
    error RescueOpen(uint256 rescueTime, uint256 rescueBlock);
    error NoBond(bytes32 hash, uint64 epoch);
    error BondNotFree(uint256 from);
    /// @notice It was not published two slots or more before the accusation.
    error PublishedLater(uint64 published, uint64 accused);
    /// @notice The ancestor is confirmed, or its origin is L1's, or forgotten, or later than the accused header's.
    error NoExcuse(uint64 number);
    /// @notice Not the first confirmation that covers the number.
    error NotTheConfirmation(uint64 number);
    error NothingSignedTwice();
    error NotOmissions(address sender);
    error NotAMember(address signer, uint64 epoch);
    /// @notice Who signed twice has paid for that epoch, or for that height.
    error AlreadyPunished(uint64 epoch, uint64 height);

    // ------------------------------------------------------------------------------------- unpublished locks

    /// @notice Says that a lock is not on L1, from `publishDeadline` to `liability` slots after the later of its slot and the
    /// first of the epoch that signed. The value sent is the bond, at least the rollup's `chargeBond()`: it is the
    /// confirmer's of what was published before (`answer`), else it goes back (`slash`, `reclaim`).
    /// @dev Makes `publishLocked`'s checks of header and certificate. One accusation per header and epoch.
    /// @param cert Of the header itself, with signatures; its epoch's committee is blamed.
    /// @param against Empty when the header's number is above the last confirmed one; else one comparison.
    function accuse(
        CheckpointHeader calldata header,
        Certificate calldata cert,
        Comparison[] calldata against
    ) external payable;

    /// @notice Takes stake for an accused lock that the confirmed chain does not hold after its rescue window. Anyone; the
    /// accuser gets bond and reward. Drops all accusations of the epoch's committee made before, unless somebody had paid
    /// for this checkpoint already: what costs the accused nothing shields them from nothing.
    /// @param epoch Of the committee that is blamed.
    function slash(CheckpointHeader calldata header, uint64 epoch, Comparison[] calldata against) external;

    /// @notice Gives the bond of an accusation to who confirmed a publication made before it. Anyone.
    /// @param held The confirmed checkpoint of the same number; leaf and paths are looked at when it is another version.
    /// @param by The lowest number from the header's on that a confirmation named.
    function answer(CheckpointHeader calldata header, uint64 epoch, Comparison calldata held, uint64 by)
        external;

    /// @notice Ends an accusation of what nobody can publish for now, because L1 went back behind the origin of an ancestor.
    /// Anyone; the bond is the sender's. It may be accused anew, and is not excused any more once L1 has forgotten that origin.
    /// @param chain The accused header, its parent and so on, to an unconfirmed one whose origin is none of L1's blocks, and
    /// no later than the accused one's. What was traced may be left out.
    function excuse(CheckpointHeader[] calldata chain, uint64 epoch) external;

    /// @notice Keeps that the first of `chain` descends from the last, for an `excuse` or another `trace` that could not carry all
    /// headers between them. Anyone.
    /// @param chain Each the child of the next, or traced to it.
    function trace(CheckpointHeader[] calldata chain) external;

    /// @notice Gives the bond back, `answerWindow` slots after the rescue window. The accusation stays as it is. Anyone.
    function reclaim(bytes32 hash, uint64 epoch) external;

    /// @notice Pays the sender what it has coming.
    function withdraw() external;

    // ---------------------------------------------------------------------------------------------- equivocation

    /// @notice Two shares of one height and round by one member, which differ in what they say. The sender is the reporter.
    /// @param position Of the member in the committee of `a`'s epoch.
    function equivocated(uint64 height, uint32 round, Share calldata a, Share calldata b, uint256 position)
        external;

    /// @notice Two votes of one kind, height and round by one member, or two proposals, for different blocks. The sender is
    /// the reporter.
    /// @param kind 1 pre-vote, 2 pre-commit, 32 proposal.
    /// @param epoch One in whose committee the signer sat, at `position`, and which still answers: ballots name none.
    function votedTwice(
        uint8 kind,
        uint64 height,
        uint32 round,
        Ballot calldata a,
        Ballot calldata b,
        uint64 epoch,
        uint256 position
    ) external;

    /// @notice Two certificates of one committee, height and round, which differ in what they say: whoever signed both pays.
    function conflict(
        CheckpointHeader calldata header,
        Certificate calldata cert,
        CheckpointHeader calldata other,
        Certificate calldata otherCert
    ) external;

    // ------------------------------------------------------------------------------------------------- omission

    /// @notice Takes stake of an attester that published less of a checkpoint than it signed, as far as it has not paid for
    /// that checkpoint. `omissions` only, which has found that it did (IOmissions).
    /// @param header Any version of the checkpoint.
    /// @return taken What was there to take, of which `reporter` has its part.
    function punishOmission(CheckpointHeader calldata header, address attester, address reporter)
        external
        returns (uint256 taken);

    // ------------------------------------------------------------------------------------------------- views

    /// @notice Where an accusation stands, by what `slash` itself goes by.
    /// @param rescueTime, rescueBlock The first of which it can be slashed.
    function accusation(bytes32 hash, uint64 epoch)
        external
        view
        returns (Phase phase, address by, uint256 bond, uint256 rescueTime, uint256 rescueBlock);

    /// @notice The members of an epoch's committee that pay for an unpublished lock.
    function payers(uint64 epoch) external view returns (address[] memory);

    /// @notice What a member has paid for a checkpoint, all versions of it.
    function paidFor(CheckpointHeader calldata header, address attester) external view returns (uint256);

    /// @notice What an account can withdraw, wei.
    function owed(address account) external view returns (uint256);
}

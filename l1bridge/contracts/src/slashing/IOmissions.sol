// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {ISlasher} from "./ISlasher.sol";
import {Share} from "./Share.sol";

/// @notice What an attester signed, and where it sits.
struct OwnShare {
    Share share;
    /// Consensus height and round it was signed at.
    uint64 height;
    uint32 round;
    /// Of the attester in the committee of the share's epoch.
    uint256 position;
}

/// @title Publications of less than the publisher signed
/// @notice Takes stake of an attester by whose right a shorter version of a checkpoint was published, when it signed a longer
/// one itself and that is still not confirmed after a window in which anyone could publish it (design 4.9).
/// @dev The invariants:
/// - nobody is accused of what others signed: a certificate of the longer version says that it is locked, the attester's own
///   signature, of it or of what is built on it, that it has all that publishing it takes;
/// - the longer version can be published in the block of the accusation and in that of the slash, and so between them by
///   whoever has the certificates of what is not confirmed below it: its parent stands, no more of it than a shorter, open
///   version is confirmed, and its origin is L1's or forgotten;
/// - nothing unconfirmed answers or delays an accusation, and no part of the window is in the hands of the accused;
/// - an attester pays once for a checkpoint, and the largest of what it owes for it;
/// - a restart ends what was signed before.
/// An accusation takes neither bond nor deadline: it asks only for what is to be done in any case.
interface IOmissions {
    /// @notice An attester is said to have published less than it signed; what it signed is in the transaction. `rescueTime`
    /// (unix seconds) and `rescueBlock` are the first of which a slash can be.
    /// @param hash Of the longer version, checkpoint `number`.
    event OmissionAccused(
        bytes32 indexed hash,
        address indexed attester,
        address indexed by,
        uint64 number,
        uint256 rescueTime,
        uint256 rescueBlock
    );
    /// @notice The attester paid `taken` for it.
    event OmissionSlashed(bytes32 indexed hash, address indexed attester, uint256 taken);

    /// @notice The slasher takes stake on another contract's word.
    error ForeignSlasher(address slasher);
    /// @notice Not another version of the same checkpoint, or not with more chunks.
    error NotLonger(uint64 number, uint64 lastChunk);
    /// @notice No such publication is known: neither does it stand nor was its record kept.
    error UnknownPublication(bytes32 record, bytes32 hash);
    /// @notice The share names none of the headers that were shown.
    error OtherShare(bytes32 hash);
    error AlreadyAccused(bytes32 hash, address attester);

    /// @notice Says that an attester published less than it signed. Anyone, once for each longer version and attester.
    /// @param record Of the shorter version: it stands, or an undo kept it. Its slot and turn say whose right was used.
    /// @param shorter Its header.
    /// @param chain The longer version, its child and so on, to the last of what was certified and what the attester signed.
    /// @param certified Index in `chain` of the header that `cert` is of, with signatures.
    /// @param own The attester's signature of one of `chain`, whose epoch still answers for it.
    /// @param standing What is confirmed of that number, if anything is.
    function accuse(
        bytes32 record,
        CheckpointHeader calldata shorter,
        CheckpointHeader[] calldata chain,
        uint256 certified,
        Certificate calldata cert,
        OwnShare calldata own,
        CheckpointHeader[] calldata standing
    ) external;

    /// @notice Takes stake of an accused attester, once the window is over and the longer version still not confirmed, though
    /// it can be. Anyone; the accuser has the reward.
    /// @param longer What it was accused of.
    /// @param standing As in `accuse`.
    function slash(CheckpointHeader calldata longer, address attester, CheckpointHeader[] calldata standing)
        external;

    /// @notice Where an accusation stands, by what `slash` itself goes by; `DUE` says nothing of what is confirmed.
    function accused(bytes32 hash, address attester)
        external
        view
        returns (ISlasher.Phase phase, address by, uint256 rescueTime, uint256 rescueBlock);
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProvingHooks} from "../proving/IProvingHooks.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {Feeds} from "./Queues.sol";
import {Tip} from "./Tip.sol";
import {DrawRules} from "./Validators.sol";

/// @notice One charge, or a record kept for one.
struct Charge {
    /// `Charges.Kept` and so on.
    uint8 state;
    /// Number of the checkpoint.
    uint32 number;
    /// L1 slot of the charge.
    uint40 slot;
    /// Who charged.
    address by;
    /// Wei.
    uint256 bond;
}

/// @notice From one restart to the next.
struct Life {
    /// The epoch of the committee that began it, those before it certify nothing of it; 0: it began with the deployment.
    uint64 firstEpoch;
    /// Once it is over: the first epoch that a drained set barred, for good (Confirmed.barred).
    uint64 drainedFrom;
}

/// @notice Everything the rollup keeps, in the order of storage.
/// @dev On `propose`'s path: tip, confirmed, the tip's record, the new record.
struct Chain {
    Tip tip;
    Confirmed confirmed;
    /// Hash of the confirmed and the proven checkpoint: records hold no whole hash, and the ring forgets.
    bytes32 confirmedHash;
    bytes32 provenHash;
    /// The newest epoch with a word in `rewards`, plus one; 0: none.
    uint256 lastRewarded;
    /// Epoch to rewards (64) and, above, the `lastRewarded` before it.
    mapping(uint256 epoch => uint256) rewards;
    /// Number of a checkpoint that a confirmation named to confirmer (160) and, above, L1 slot (40) and the number that was
    /// confirmed before it (32).
    mapping(uint256 number => uint256) confirmations;
    mapping(bytes32 record => Charge) charges;
    mapping(address account => uint256) owed;
    /// Window to its first confirmer.
    mapping(uint64 window => address) paidConfirmers;
    /// Checkpoints that a certificate covers, published or not. A restart ends them with their generation.
    mapping(bytes32 hash => bool) certified;
    /// Number mod ring to record.
    bytes32[65536] records;
    /// Number of restarts to whose committees count from that one on, until the next.
    mapping(uint64 restarts => Life) lives;
    /// L1's queues.
    Feeds feeds;
    /// The proven checkpoint's members of the tip word: a prune needs no header.
    Tip provenTip;
    /// Charges that are open, where checkpoints get proven: a prune looks for them among what was confirmed.
    uint256 openCharges;
}

/// @notice What the linked libraries need to know of the deployment and the moment; they see no immutables.
struct Rules {
    uint64 currentSlot;
    uint64 epochDuration;
    uint64 ring;
    uint64 openAfter;
    uint64 confirmWindow;
    uint64 answerWindow;
    uint64 liability;
    /// Slots in which one confirmation is paid.
    uint64 paidWindow;
    /// What checkpoints get proven by, and is told of confirmations; 0: nothing.
    IProvingHooks proving;
    DrawRules draw;
    /// What the certificate at hand, if there is one, must be of.
    bytes chainId;
    /// Its epoch; 0 where no signature is looked at.
    uint64 signingEpoch;
}

/// @notice A committee as one certificate is checked against it.
struct Committee {
    uint256 size;
    /// keccak256 of attesters by position, a word each.
    bytes32 hash;
    /// Of all of them; else of those alone that the certificate says signed.
    bool whole;
}

/// @notice Access to records by number, and to whose committees count.
library ChainLib {
    /// @notice Reverts where the committee of an epoch certifies nothing of the chain as it goes on now.
    function requireCounts(Chain storage chain, uint64 epoch) internal view {
        chain.confirmed.requireUnbarred(epoch);
        uint64 first = chain.lives[chain.tip.restarts()].firstEpoch;
        if (epoch < first) revert IRollup.BeforeRestart(first);
    }

    /// @notice The same of the chain as it was after so many restarts. Whoever filled a drained set again did so too late
    /// to vouch for anything before the restart: that goes for what was signed under the chain id of then, too.
    function requireCountedFor(Chain storage chain, uint64 epoch, uint64 restarts) internal view {
        uint64 present = chain.tip.restarts();
        if (restarts > present) revert IRollup.UnknownRestart(present, restarts);
        if (restarts == present) return requireCounts(chain, epoch);
        Life memory life = chain.lives[restarts];
        if (epoch < life.firstEpoch) revert IRollup.BeforeRestart(life.firstEpoch);
        if (life.drainedFrom != 0 && epoch >= life.drainedFrom) {
            revert IRollup.SetWasTooSmall(life.drainedFrom);
        }
    }

    /// @notice The record of a checkpoint that the ring still holds.
    function recordAt(Chain storage chain, uint64 number, uint64 ring) internal view returns (bytes32) {
        uint64 tip = chain.tip.number();
        if (number > tip || number + ring <= tip) revert IRollup.OutOfRing(number);
        return chain.records[number % ring];
    }
}

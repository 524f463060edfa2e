// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../BlobHashes.sol";
import {ChainName} from "../ChainName.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain, ChainLib, Charge, Rules} from "./Chain.sol";
import {ChargeState} from "./Charges.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {Rewards} from "./Rewards.sol";
import {Tip, TipLib} from "./Tip.sol";
import {Undo} from "./Undo.sol";

/// @title Linked library: what is proven stays, and what is not may be pruned
/// @notice What a proof proves, and when a prune is due, is Proving's.
library Proven {
    /// @notice Ways on after a prune; any other number is an epoch.
    uint256 internal constant AS_BEFORE = 0;
    uint256 internal constant BY_PROOF = 1;

    /// @dev IRollup.proved.
    function advance(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader calldata last,
        bytes32[] calldata hashes
    ) external {
        if (hashes.length == 0) return _publish(chain, rules, last);
        bytes32 hash = last.hash();
        uint64 number = last.number;
        Confirmed c = chain.confirmed;
        if (number <= c.proven()) revert IRollup.AlreadyProven(number);
        if (number > c.number() || (number == c.number() && !c.closed())) revert IRollup.NotClosed(number);
        uint256 count = hashes.length;
        if (count > number) revert IRollup.NoHeaders();
        if (hashes[count - 1] != hash) revert IRollup.NotTheRecord(number, hashes[count - 1]);
        for (uint256 i; i < count; ++i) {
            uint64 place = uint64(number - count + 1 + i);
            if (!Records.names(ChainLib.recordAt(chain, place, rules.ring), hashes[i])) {
                revert IRollup.NotTheRecord(place, hashes[i]);
            }
        }
        chain.confirmed = c.provenTo(number);
        chain.provenHash = hash;
        chain.provenTip = Tip.wrap(0).moved(last);
    }

    /// @dev IRollup.prune.
    function prune(Chain storage chain, Rules memory rules, uint256 keep, uint256 next) external {
        Confirmed c = chain.confirmed;
        Tip tip = chain.tip;
        Tip proven = chain.provenTip;
        if (tip.generation() == TipLib.MAX_GENERATION) revert IRollup.NoMoreRestarts();
        uint64 number = c.proven();
        uint64 confirmed = c.number();
        _answerCharges(chain, rules, number, confirmed);
        if (tip.number() > number) {
            // What was confirmed its publishers have answered for; the first above it nobody has.
            if (confirmed - number < 256) keep |= 1 << confirmed - number;
            tip = Undo.above(chain, rules, number, keep);
        }
        _forgetConfirmations(chain, number, confirmed);
        chain.tip = tip.pruned(proven);
        uint64 published = Records.slot(chain.records[number % rules.ring]);
        c = c.moved(number, proven.lastChunk(), published, rules.currentSlot, true);
        chain.confirmed = c.goingOn(next == BY_PROOF);
        chain.confirmedHash = chain.provenHash;
        if (next > BY_PROOF) _rejoin(chain, uint64(next));
    }

    /// @dev The chain goes on under a new id with the committee of `epoch`. A set that drained stays barred: that governance
    /// alone lifts.
    function _rejoin(Chain storage chain, uint64 epoch) private {
        Tip tip = chain.tip;
        uint64 restarts = tip.restarts();
        if (restarts == TipLib.MAX_RESTARTS) revert IRollup.NoMoreRestarts();
        tip = tip.renamed();
        chain.tip = tip;
        chain.lives[restarts].drainedFrom = chain.confirmed.barred();
        chain.lives[restarts + 1].firstEpoch = epoch;
        // What the new committee signs is the next sign of life.
        chain.confirmed = chain.confirmed.signedBy(epoch);
        string memory chainId = string(ChainName.build(address(this), tip.restarts()));
        emit IRollup.Restarted(tip.restarts(), tip.generation(), chainId);
    }

    /// @dev Publishes the child of the proven checkpoint, which is the tip, with its proof. What of its members the tip word
    /// has is checked here, the others are Fallback's.
    function _publish(Chain storage chain, Rules memory rules, CheckpointHeader calldata header) private {
        Confirmed c = chain.confirmed;
        if (!c.byProof()) revert IRollup.NotByProofAlone();
        bytes32 hash = header.hash();
        uint64 number = c.proven() + 1;
        if (header.number != number) revert IRollup.WrongNumber(number, header.number);
        if (header.parentHash != chain.provenHash) revert IRollup.WrongParent(number, header.parentHash);
        Tip tip = chain.tip;
        _checkPlace(tip, rules, header);
        uint256 blobs = _checkBlobs(header.blobsHash);

        uint256 seat = uint256(rules.currentSlot) << 8 | Records.CERTIFIED;
        bytes32 previous = chain.records[(number - 1) % rules.ring];
        tip = Rewards.earned(chain, tip, previous, rules.currentSlot, Records.CERTIFIED, rules.epochDuration);
        chain.records[number % rules.ring] = Records.make(hash, seat);
        chain.tip = tip.moved(header);
        chain.provenTip = Tip.wrap(0).moved(header);
        (chain.confirmedHash, chain.provenHash) = (hash, hash);
        // Who confirmed what is below stays who answered for it.
        uint256 by = uint160(chain.confirmations[number - 1]);
        chain.confirmations[number] = by | uint256(rules.currentSlot) << 160 | uint256(number - 1) << 200;
        c = c.moved(number, header.lastChunk, rules.currentSlot, c.slot(), true);
        chain.confirmed = c.provenTo(number);
        emit IRollup.CheckpointProposed(number, hash, 0, header.lastChunk | blobs << 72 | seat << 80);
        emit IRollup.CheckpointConfirmed(number, hash, true, address(0));
    }

    /// @dev It starts where its parent ends, is of no earlier slot and of none to come, of its epoch and generation.
    function _checkPlace(Tip tip, Rules memory rules, CheckpointHeader calldata header) private pure {
        uint64 first = tip.lastChunk() + 1;
        uint64 last = header.lastChunk;
        if (header.firstChunk != first) revert IRollup.WrongFirstChunk(first, header.firstChunk);
        if (last < first || last - first > type(uint16).max || last > TipLib.LAST_CHUNK) {
            revert IRollup.WrongLastChunk(first, last);
        }
        if (header.slot < tip.slot()) revert IRollup.WrongSlot(tip.slot(), header.slot);
        if (header.slot > rules.currentSlot) revert IRollup.SlotNotOver(header.slot, rules.currentSlot);
        uint64 epoch = header.slot / rules.epochDuration;
        if (header.epoch != epoch) revert IRollup.WrongEpoch(epoch, header.epoch);
        if (header.generation != tip.generation()) {
            revert IRollup.WrongGeneration(tip.generation(), header.generation);
        }
    }

    /// @dev All of the transaction are its effects. Returns how many there are.
    function _checkBlobs(bytes32 expected) private view returns (uint256 count) {
        while (blobhash(count) != 0) {
            ++count;
        }
        if (count == 0) revert IRollup.BadBlobCounts(0);
        bytes32 blobs = BlobHashes.digest(0, count);
        if (blobs != expected) revert IRollup.WrongBlobs(blobs, expected);
    }

    /// @dev Of what was confirmed and is not proven a certificate was shown. After the prune nobody could see that.
    function _answerCharges(Chain storage chain, Rules memory rules, uint64 number, uint64 confirmed)
        private
    {
        while (chain.openCharges != 0 && number < confirmed) {
            bytes32 record = chain.records[++number % rules.ring];
            Charge storage entry = chain.charges[record];
            if (entry.state == ChargeState.OPEN) ChargeState.confirmed(chain, entry, record);
        }
    }

    /// @dev Whoever confirmed something above is not the confirmer of what gets its number. The lowest of those confirmations
    /// covered the proven checkpoint, unless that was named itself.
    function _forgetConfirmations(Chain storage chain, uint64 number, uint64 confirmed) private {
        uint256 word;
        while (confirmed > number) {
            word = chain.confirmations[confirmed];
            delete chain.confirmations[confirmed];
            confirmed = uint32(word >> 200);
        }
        if (confirmed < number) chain.confirmations[number] = word;
    }
}

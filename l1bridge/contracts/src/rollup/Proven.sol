// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain, ChainLib, Charge, Rules} from "./Chain.sol";
import {ChargeState} from "./Charges.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {Tip, TipLib} from "./Tip.sol";
import {Undo} from "./Undo.sol";

/// @title Linked library: what is proven stays, and what is not may be pruned
/// @notice What a proof proves, and when a prune is due, is Proving's.
library Proven {
    /// @dev IRollup.proved.
    function advance(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader calldata last,
        bytes32[] calldata hashes
    ) external {
        bytes32 hash = last.hash();
        uint64 number = last.number;
        Confirmed c = chain.confirmed;
        if (number <= c.proven()) revert IRollup.AlreadyProven(number);
        if (number > c.number() || (number == c.number() && !c.closed())) revert IRollup.NotClosed(number);
        uint256 count = hashes.length;
        if (count == 0 || count > number) revert IRollup.NoHeaders();
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
    function prune(Chain storage chain, Rules memory rules, uint256 keep) external {
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
        chain.confirmed = c.moved(number, proven.lastChunk(), published, rules.currentSlot, true);
        chain.confirmedHash = chain.provenHash;
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

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain, Rules} from "./Chain.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {Queues} from "./Queues.sol";
import {Records} from "./Records.sol";
import {Undo} from "./Undo.sol";

/// @title What a certificate does to what stands
library Confirming {
    /// @notice Confirms `header`, which is the record of its number and covered by a certificate, and all below it,
    /// whatever their age. Returns whether that is news.
    /// @param closed Whether the certificate says that nothing will be added to it.
    function upTo(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader calldata header,
        bytes32 hash,
        bool closed
    ) internal returns (bool) {
        Confirmed before = chain.confirmed;
        before.requireUnbarred(rules.signingEpoch);
        uint64 number = header.number;
        if (number < before.number()) return false;
        if (number == before.number() && hash == chain.confirmedHash && (before.closed() || !closed)) {
            return _renew(chain, before, rules.signingEpoch);
        }
        Queues.check(chain.feeds, header);

        uint64 published = Records.slot(chain.records[number % rules.ring]);
        uint64 below = before.number();
        // One number may be confirmed again, as closed, or in a longer version.
        if (number == below) below = uint32(chain.confirmations[number] >> 200);
        Confirmed moved = before.moved(number, header.lastChunk, published, rules.currentSlot, closed);
        chain.confirmed = moved.signedBy(rules.signingEpoch);
        chain.confirmedHash = hash;
        chain.confirmations[number] =
            uint256(uint160(msg.sender)) | uint256(rules.currentSlot) << 160 | uint256(below) << 200;
        emit IRollup.CheckpointConfirmed(number, hash, closed, msg.sender);
        uint64 window = rules.currentSlot / rules.paidWindow;
        if (before.number() == 0 || window != before.slot() / rules.paidWindow) {
            if (chain.paidConfirmers[window] == address(0)) chain.paidConfirmers[window] = msg.sender;
        }
        if (address(rules.proving) != address(0)) rules.proving.confirmed(number, closed);
        return true;
    }

    /// @dev What is confirmed already can be shown again for the sake of who signed it: a later committee's certificate
    /// ends the duty of those before it, and shows that the chain lives, also while nothing new is published (design 4.5).
    function _renew(Chain storage chain, Confirmed before, uint64 epoch) private returns (bool) {
        if (epoch <= before.signed()) return false;
        chain.confirmed = before.signedBy(epoch);
        return true;
    }

    /// @notice Voids what stands above the confirmed checkpoint `header`, when that is overdue. Returns whether it was.
    function voidOverdue(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader calldata header,
        uint256 keep
    ) internal returns (bool) {
        uint64 number = header.number;
        if (number != chain.confirmed.number() || number == chain.tip.number()) return false;
        if (rules.currentSlot < Undo.overdueFrom(chain, rules, number + 1)) return false;
        Undo.to(chain, rules, header, keep);
        return true;
    }
}

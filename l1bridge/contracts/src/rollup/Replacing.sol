// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain, ChainLib, Rules} from "./Chain.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {Undo} from "./Undo.sol";

/// @title When a certificate may publish
library Replacing {
    /// @notice Nothing differs: anyone may publish what is openAfter slots old, and whose turn it is (`byTurn`) any.
    function checkOpen(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader[] calldata headers,
        uint256 known,
        bool byTurn
    ) internal view {
        uint64 number = headers[known].number;
        uint64 tip = chain.tip.number();
        if (number != tip + 1) revert IRollup.WrongNumber(tip + 1, number);
        _checkParent(chain, rules, headers[known]);
        uint64 openFrom = headers[headers.length - 1].slot + rules.openAfter;
        if (!byTurn && rules.currentSlot < openFrom) revert IRollup.NotOpen(openFrom, rules.currentSlot);
    }

    /// @notice Something else stands in the header's place. It gives way unless it is confirmed, or may be a longer
    /// version that a certificate which does not close (`isFinal`) says nothing against.
    function checkReplaces(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader calldata header,
        CheckpointHeader[] calldata standing,
        bool isFinal
    ) internal view {
        uint64 number = header.number;
        Confirmed confirmed = chain.confirmed;
        if (number < confirmed.number() || number == 0) revert IRollup.ConfirmedStays(number);
        _checkParent(chain, rules, header);
        if (number == confirmed.number()) {
            if (confirmed.closed() || header.lastChunk <= confirmed.lastChunk()) {
                revert IRollup.ConfirmedStays(number);
            }
            return;
        }
        if (isFinal || rules.currentSlot >= Undo.overdueFrom(chain, rules, number)) return;
        if (standing.length != 1 || !Records.names(chain.records[number % rules.ring], standing[0].hash())) {
            revert IRollup.StandingNeeded(number);
        }
        CheckpointHeader calldata other = standing[0];
        bool sameStart = other.parentHash == header.parentHash && other.slot == header.slot
            && other.firstChunk == header.firstChunk;
        if (sameStart && other.lastChunk > header.lastChunk) {
            revert IRollup.LongerStands(number, other.lastChunk);
        }
    }

    /// @dev The parent's record is opened by the header's own word for it.
    function _checkParent(Chain storage chain, Rules memory rules, CheckpointHeader calldata header)
        private
        view
    {
        bytes32 record = ChainLib.recordAt(chain, header.number - 1, rules.ring);
        if (!Records.names(record, header.parentHash)) {
            revert IRollup.WrongParent(header.number, header.parentHash);
        }
    }
}

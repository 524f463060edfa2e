// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "./Certificate.sol";
import {Certificates} from "./Certificates.sol";
import {Chain, ChainLib, Charge, Rules} from "./Chain.sol";
import {Committees} from "./Committees.sol";
import {IRollup} from "./IRollup.sol";
import {Links} from "./Links.sol";
import {Records} from "./Records.sol";
import {Validators} from "./Validators.sol";

/// @notice States of a charge, which IRollup.chargeOf has as numbers, and its end.
library ChargeState {
    uint8 internal constant NONE = 0;
    /// An undo kept the record.
    uint8 internal constant KEPT = 1;
    uint8 internal constant OPEN = 2;
    uint8 internal constant ANSWERED = 3;
    uint8 internal constant CONVICTED = 4;
    uint8 internal constant DISMISSED = 5;

    /// @notice Ends a charge of what a certificate was shown for: the bond is `by`'s.
    function answered(Chain storage chain, Charge storage entry, bytes32 record, address by) internal {
        emit IRollup.Answered(record, by, entry.bond);
        close(chain, entry, ANSWERED, by);
    }

    /// @notice The same of what is confirmed: whoever did that last answered.
    function confirmed(Chain storage chain, Charge storage entry, bytes32 record) internal {
        answered(chain, entry, record, address(uint160(chain.confirmations[chain.confirmed.number()])));
    }

    function close(Chain storage chain, Charge storage entry, uint8 state, address payee) internal {
        if (chain.openCharges != 0) --chain.openCharges;
        entry.state = state;
        chain.owed[payee] += entry.bond;
    }
}

/// @title Linked library: publications of what nobody locked
/// @notice An honest publisher holds the certificate of all it published, so a charge against it costs the accuser the
/// bond. Nothing here undoes anything: restoring the chain is the certificate's business.
library Charges {
    /// @dev IRollup.charge.
    function charge(Chain storage chain, Rules memory rules, uint64 number, bytes32 record, uint256 bond)
        external
    {
        if (msg.value < bond) revert IRollup.BondTooSmall(bond, msg.value);
        if (Records.turn(record) == Records.CERTIFIED) revert IRollup.NobodysPublication(record);
        Charge storage entry = chain.charges[record];
        if (entry.state > ChargeState.KEPT) revert IRollup.AlreadyCharged(record);
        bool known =
            entry.state == ChargeState.KEPT ? entry.number == number : _stands(chain, rules, number, record);
        if (!known) revert IRollup.UnknownRecord(number, record);
        // Nobody keeps certificates for ever: what could be charged for ever could not be answered for ever.
        uint64 until = Records.slot(record) + 2 * rules.confirmWindow + rules.answerWindow;
        if (rules.currentSlot > until) revert IRollup.LiabilityOver(until, rules.currentSlot);

        chain.charges[record] =
            Charge(ChargeState.OPEN, uint32(number), uint40(rules.currentSlot), msg.sender, msg.value);
        if (address(rules.proving) != address(0)) ++chain.openCharges;
        emit IRollup.Charged(record, number, msg.sender, msg.value);
    }

    /// @dev IRollup.answer. Of the certificate only links, signatures and epoch are asked for; its committee must have
    /// been liable when the record was made, so that nobody can answer with keys that long left, and must have counted
    /// before the next restart, so that nobody can that filled a drained set again.
    function answer(
        Chain storage chain,
        Validators storage v,
        Rules memory rules,
        bytes32 record,
        CheckpointHeader[] calldata headers,
        Certificate calldata cert,
        uint64 restarts
    ) external {
        ChainLib.requireCountedFor(chain, cert.epoch, restarts);
        Charge storage entry = _open(chain, record);
        bytes32[] memory hashes = Links.hashes(headers);
        if (!Records.names(record, hashes[0])) revert IRollup.UnknownRecord(headers[0].number, record);
        uint256 last = headers.length - 1;
        Certificates.checkEpoch(headers[last], cert, rules, Records.slot(record));
        Certificates.verify(cert, hashes[last], rules.chainId, Committees.forCertificate(v, cert, rules.draw));
        ChargeState.answered(chain, entry, record, msg.sender);
    }

    /// @dev IRollup.settle. Returns whether the publisher is convicted.
    function settle(Chain storage chain, Rules memory rules, bytes32 record) external returns (bool) {
        Charge storage entry = _open(chain, record);
        uint64 number = entry.number;
        uint64 confirmed = chain.confirmed.number();
        if (number <= confirmed) {
            if (uint256(number) + rules.ring <= chain.tip.number()) {
                // Whether it was confirmed cannot be seen any more.
                ChargeState.close(chain, entry, ChargeState.DISMISSED, entry.by);
                emit IRollup.Dismissed(record);
                return false;
            }
            if (Records.names(chain.records[number % rules.ring], record)) {
                ChargeState.confirmed(chain, entry, record);
                return false;
            }
        }
        uint64 until = entry.slot + rules.answerWindow;
        if (rules.currentSlot <= until) revert IRollup.AnswerWindowOpen(until, rules.currentSlot);
        ChargeState.close(chain, entry, ChargeState.CONVICTED, entry.by);
        return true;
    }

    /// @dev IRollup.withdraw.
    function withdraw(Chain storage chain) external {
        uint256 amount = chain.owed[msg.sender];
        if (amount == 0) revert IRollup.NothingOwed(msg.sender);
        delete chain.owed[msg.sender];
        (bool paid,) = msg.sender.call{value: amount}("");
        if (!paid) revert IRollup.PaymentRefused(msg.sender);
        emit IRollup.Withdrawn(msg.sender, amount);
    }

    /// @dev Whether the record stands unconfirmed.
    function _stands(Chain storage chain, Rules memory rules, uint64 number, bytes32 record)
        private
        view
        returns (bool)
    {
        if (number <= chain.confirmed.number() || number > chain.tip.number()) return false;
        return chain.records[number % rules.ring] == record;
    }

    function _open(Chain storage chain, bytes32 record) private view returns (Charge storage entry) {
        entry = chain.charges[record];
        if (entry.state != ChargeState.OPEN) revert IRollup.NotCharged(record);
    }
}

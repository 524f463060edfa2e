// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Chain, Charge, Rules} from "./Chain.sol";
import {ChargeState} from "./Charges.sol";
import {IRollup} from "./IRollup.sol";
import {Records} from "./Records.sol";
import {Rewards} from "./Rewards.sol";
import {Tip} from "./Tip.sol";

/// @title The way back
library Undo {
    /// @notice Ends everything above `number`, which the tip stands above: keeps records for `charge`, takes rewards
    /// back. Returns the tip word as it is then, but for the members of a header: the caller puts those in.
    function above(Chain storage chain, Rules memory rules, uint64 number, uint256 keep)
        internal
        returns (Tip tip)
    {
        tip = chain.tip;
        uint64 last = tip.number();
        _keep(chain, rules.ring, number, last, keep);
        tip = Rewards.kept(
            chain,
            tip,
            chain.records[last % rules.ring],
            chain.records[number % rules.ring],
            rules.epochDuration
        );
        emit IRollup.CheckpointsUndone(number, last);
    }

    /// @notice Makes `header`, which is the record of its number, the tip again.
    function to(Chain storage chain, Rules memory rules, CheckpointHeader calldata header, uint256 keep)
        internal
    {
        chain.tip = above(chain, rules, header.number, keep).moved(header);
    }

    /// @notice The first slot in which the record of `number` is overdue. It must be unconfirmed.
    function overdueFrom(Chain storage chain, Rules memory rules, uint64 number)
        internal
        view
        returns (uint64)
    {
        return Records.slot(chain.records[number % rules.ring]) + rules.confirmWindow + 1;
    }

    /// @dev Keeps the lowest record above `number`, and those above it whose bit is set. What was published by its
    /// certificate has nobody to be charged; of what was confirmed, and gives way to a longer version, a certificate was
    /// shown: it is kept as answered, and so is a charge of it that is open. Watchers are told of it like of any other: who
    /// published less than was locked may be to blame for something else.
    function _keep(Chain storage chain, uint64 ring, uint64 number, uint64 last, uint256 keep) private {
        uint64 confirmed = chain.confirmed.number();
        keep |= 1;
        for (++number; keep != 0 && number <= last; (keep >>= 1, ++number)) {
            if (keep & 1 == 0) continue;
            bytes32 record = chain.records[number % ring];
            if (Records.turn(record) == Records.CERTIFIED) continue;
            Charge storage charge = chain.charges[record];
            if (number <= confirmed) {
                if (charge.state == ChargeState.OPEN) ChargeState.confirmed(chain, charge, record);
                if (charge.state > ChargeState.KEPT) continue;
                (charge.number, charge.state) = (uint32(number), ChargeState.ANSWERED);
                emit IRollup.RecordKept(number, record);
            } else if (charge.state == ChargeState.NONE) {
                (charge.number, charge.state) = (uint32(number), ChargeState.KEPT);
                emit IRollup.RecordKept(number, record);
            }
        }
    }
}

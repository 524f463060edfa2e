// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Chain, Rules} from "./Chain.sol";
import {Confirmed} from "./Confirmed.sol";
import {Records} from "./Records.sol";
import {Rewards} from "./Rewards.sol";
import {Tip} from "./Tip.sol";

/// @title Linked library: what publications have earned, and what is settled
library Earned {
    /// @dev IRollup.settled.
    function settled(Chain storage chain, Rules memory rules, uint64 number, uint64 by, uint64 settleWindow)
        external
        view
        returns (bool)
    {
        if (number == 0) return true;
        Confirmed c = chain.confirmed;
        uint256 word = chain.confirmations[by];
        if (word == 0 || number > by || by > c.number()) return false;
        if (number == c.number() && !c.closed()) return false;
        if (address(rules.proving) != address(0)) return number <= c.proven();
        return rules.currentSlot >= uint40(word >> 160) + settleWindow;
    }

    /// @dev IRollup.rewards.
    function inEpoch(Chain storage chain, uint64 ring, uint64 epochDuration, uint64 epoch, uint64 present)
        external
        view
        returns (uint64 bits, bool isFinal)
    {
        Tip t = chain.tip;
        Confirmed c = chain.confirmed;
        bits = Rewards.inEpoch(chain, chain.records[t.number() % ring], epoch, epochDuration);
        // The first slot that a record above the last closed one has, or can still get.
        uint64 next = c.published();
        if (c.closed()) {
            next = c.number() < t.number()
                ? Records.slot(chain.records[(c.number() + 1) % ring])
                : present == 0 ? 0 : present - 1;
        }
        isFinal = next / epochDuration > epoch;
    }
}

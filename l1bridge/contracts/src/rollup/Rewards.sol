// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Chain} from "./Chain.sol";
import {Confirmed} from "./Confirmed.sol";
import {Records} from "./Records.sol";
import {Tip} from "./Tip.sol";

/// @title Who published first in each slot
/// @notice 2 bits per slot of publication: 0 nobody, 1 the leader, 2 the first backup, 3 another one. At most one
/// reward a slot, for the first publication in it; whether that was late, or of several checkpoints, makes no
/// difference (design 4.7).
/// @dev The tip word has the bits of the epoch in which the tip was published, which its record says. When an epoch
/// turns they move to a word of their own. Slots of records never go back, so what an undo must clear is everything
/// after the slot of the record it goes back to.
library Rewards {
    uint64 private constant OTHER = 3;

    /// @notice The tip with what a publication in `slot` by `turn` adds; to be called before its records are written.
    /// @param previous The tip's record.
    function earned(
        Chain storage chain,
        Tip tip,
        bytes32 previous,
        uint64 slot,
        uint256 turn,
        uint64 epochDuration
    ) internal returns (Tip) {
        uint64 before = Records.slot(previous);
        if (slot <= before) return tip;

        uint64 bits = tip.rewards();
        uint64 epoch = before / epochDuration;
        unchecked {
            if (slot / epochDuration != epoch && bits != 0) {
                chain.rewards[epoch] = bits | chain.lastRewarded << 64;
                chain.lastRewarded = epoch + 1;
                bits = 0;
            }
            if (turn < Records.LATE) {
                bits |= (turn < OTHER ? uint64(turn) + 1 : OTHER) << ((slot % epochDuration) << 1);
            }
        }
        return tip.withRewards(bits);
    }

    /// @notice The tip with what was earned up to `back`, the record that an undo goes back to; to be called while the
    /// tip's record still stands.
    function kept(Chain storage chain, Tip tip, bytes32 last, bytes32 back, uint64 epochDuration)
        internal
        returns (Tip)
    {
        uint64 slot = Records.slot(back);
        uint64 epoch = slot / epochDuration;
        uint64 bits = tip.rewards();
        if (Records.slot(last) / epochDuration != epoch) bits = _reopen(chain, epoch);
        return tip.withRewards(bits & uint64((uint256(1) << (slot % epochDuration * 2 + 2)) - 1));
    }

    /// @notice What is known of an epoch.
    /// @param last The tip's record.
    function inEpoch(Chain storage chain, bytes32 last, uint64 epoch, uint64 epochDuration)
        internal
        view
        returns (uint64)
    {
        return
            Records.slot(last) / epochDuration == epoch ? chain.tip.rewards() : uint64(chain.rewards[epoch]);
    }

    /// @dev Takes up the word of `epoch` again and drops those of later ones.
    function _reopen(Chain storage chain, uint64 epoch) private returns (uint64 bits) {
        uint256 last = chain.lastRewarded;
        while (last > epoch) {
            uint256 word = chain.rewards[last - 1];
            delete chain.rewards[last - 1];
            if (last == uint256(epoch) + 1) bits = uint64(word);
            last = word >> 64;
        }
        chain.lastRewarded = last;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {HeaderFields} from "./HeaderFields.sol";
import {IRollup} from "./IRollup.sol";
import {Tip} from "./Tip.sol";

/// @notice A queue on L1, as the rollup looks at it.
interface IQueue {
    /// @notice The rolling hash of its first `count` entries; 0 when there are not so many.
    function hashAt(uint64 count) external view returns (bytes32);
}

/// @notice The queue of forced txs.
interface IForcedQueue is IQueue {
    /// @notice Whether a header of an epoch leaves too much: it took too few, from `taken` to `total`, and the next was due.
    function leavesDue(uint64 taken, uint64 total, uint64 epoch) external view returns (bool);
}

/// @notice What L1 has for the chain.
struct Feeds {
    /// Forced txs, and how many there are: `propose` asks for no more while it took all.
    IForcedQueue forced;
    uint64 forcedCount;
    IQueue inbox;
}

/// @title What a header took of the queues L1 feeds
/// @notice Totals are cumulative and compared with the queue's rolling hash at that count, never with what it is now:
/// one look at a header covers all below, and what was added since its origin cannot make a lock unpublishable
/// (design 4.10).
library Queues {
    using HeaderFields for CheckpointHeader;

    /// @notice Reverts unless both totals are of what the queues held. For headers that get confirmed.
    function check(Feeds storage feeds, CheckpointHeader calldata header) internal view {
        if (!_nothing(header.inTotal, header.inHash) && !_holds(feeds.inbox, header.inTotal, header.inHash)) {
            revert IRollup.WrongInbox(header.inTotal, header.inHash);
        }
        if (
            !_nothing(header.forcedTotal, header.forcedHash)
                && !_holds(feeds.forced, header.forcedTotal, header.forcedHash)
        ) revert IRollup.WrongForced(header.forcedTotal, header.forcedHash);
    }

    /// @notice Reverts where a header takes fewer forced txs than it must. For headers that get published; their hash was
    /// taken.
    /// @param tip Its parent. Of one that is not known nothing may be due behind the header: who publishes shows it.
    function checkTaken(Feeds storage feeds, CheckpointHeader calldata header, Tip tip, bool parentKnown)
        internal
        view
    {
        uint64 total = header.forcedTotalOf();
        uint64 count = feeds.forcedCount;
        uint64 taken = parentKnown ? tip.forcedTotal() : total;
        if (total > count || total < taken) revert IRollup.WrongForced(total, header.forcedHash);
        if (total == count) return;
        if (feeds.forced.leavesDue(taken, total, header.epochOf())) {
            revert IRollup.TooFewForced(taken, total);
        }
    }

    /// @dev A queue that nothing was taken of is not asked, nor is it looked up which one it is.
    function _nothing(uint64 total, bytes32 hash) private pure returns (bool) {
        return total == 0 && hash == 0;
    }

    /// @dev The hash of any entry is not 0, and that of a count that was not reached is.
    function _holds(IQueue queue, uint64 total, bytes32 hash) private view returns (bool) {
        return total != 0 && hash != 0 && queue.hashAt(total) == hash;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "./IRollup.sol";

/// @title What a header took of the queues L1 feeds
/// @notice Totals are cumulative and compared with the queue's rolling hash at that count, never with what it is now:
/// one look at a header covers all below, and what was added since its origin cannot make a lock unpublishable
/// (design 4.10). No contract feeds a queue yet: both hold nothing, and at count 0 their hash is 0.
library Queues {
    /// @notice Reverts unless both totals are of what the queues held. For headers that get confirmed.
    function check(CheckpointHeader calldata header) internal pure {
        if (header.inTotal != 0 || header.inHash != 0) {
            revert IRollup.WrongInbox(header.inTotal, header.inHash);
        }
        if (header.forcedTotal != 0 || header.forcedHash != 0) {
            revert IRollup.WrongForced(header.forcedTotal, header.forcedHash);
        }
    }
}

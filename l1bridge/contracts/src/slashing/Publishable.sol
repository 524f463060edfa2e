// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../BlockHistory.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {TipLib} from "../rollup/Tip.sol";

/// @title What could have been published
/// @notice Nobody answers for what L1 would refuse. These are the checks that `publishLocked` makes of a header by itself,
/// beside those of `verifyLock`; of what stands on L1 nothing is asked.
library Publishable {
    /// @notice Reverts with the reason for which `publishLocked` would.
    function check(IRollup rollup, CheckpointHeader calldata header, uint64 epochDuration) internal view {
        rollup.checkQueues(header);
        uint64 first = header.firstChunk;
        uint64 last = header.lastChunk;
        if (last < first || last - first > type(uint16).max || last > TipLib.LAST_CHUNK) {
            revert IRollup.WrongLastChunk(first, last);
        }
        uint64 epoch = header.slot / epochDuration;
        if (header.epoch != epoch) revert IRollup.WrongEpoch(epoch, header.epoch);
        if (isLost(header.originNumber, header.originHash)) {
            revert IRollup.OriginNotCanonical(header.originNumber, header.originHash);
        }
    }

    /// @notice Whether an L1 block is none of L1's, and L1 still knows: nothing with that origin can be published now. What
    /// L1 has forgotten the certificate vouches for, so this ends for every block but one that never was.
    function isLost(uint64 number, bytes32 hash) internal view returns (bool) {
        bool recent = uint256(number) + 256 >= block.number;
        bytes32 known = recent ? blockhash(number) : BlockHistory.blockHash(number);
        return (known != hash || hash == 0) && !BlockHistory.isForgotten(number);
    }
}

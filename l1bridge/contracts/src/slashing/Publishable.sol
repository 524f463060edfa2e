// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../BlockHistory.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Queues} from "../rollup/Queues.sol";
import {TipLib} from "../rollup/Tip.sol";

/// @title What could have been published
/// @notice Nobody answers for what L1 would refuse. These are the checks that `publishLocked` makes of a header by itself,
/// beside those of `verifyLock`; of what stands on L1 nothing is asked.
library Publishable {
    /// @notice Reverts with the reason for which `publishLocked` would.
    function check(CheckpointHeader calldata header, uint64 epochDuration) internal view {
        Queues.check(header);
        uint64 first = header.firstChunk;
        uint64 last = header.lastChunk;
        if (last < first || last - first > type(uint16).max || last > TipLib.LAST_CHUNK) {
            revert IRollup.WrongLastChunk(first, last);
        }
        uint64 epoch = header.slot / epochDuration;
        if (header.epoch != epoch) revert IRollup.WrongEpoch(epoch, header.epoch);
        _checkOrigin(header.originNumber, header.originHash);
    }

    /// @dev What L1 has forgotten the certificate vouches for.
    function _checkOrigin(uint64 number, bytes32 hash) private view {
        bool recent = uint256(number) + 256 >= block.number;
        bytes32 known = recent ? blockhash(number) : BlockHistory.blockHash(number);
        if (known == hash && hash != 0) return;
        if (!BlockHistory.isForgotten(number)) revert IRollup.OriginNotCanonical(number, hash);
    }
}

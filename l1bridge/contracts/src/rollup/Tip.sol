// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {HeaderFields} from "./HeaderFields.sol";

/// @notice The last checkpoint and what belongs to it, in one storage word. From the lowest bit: number 32, slot 32,
/// last chunk 40, origin's number 32, forced total 32, generation 16, restarts 8, rewards 64 (Rewards).
/// @dev The widths bound nothing in practice: numbers count checkpoints, slots and origins are held to the present
/// (and seconds fit 32 bits until 2106), `LAST_CHUNK` and the queue bound the rest.
type Tip is uint256;

using TipLib for Tip global;

/// @notice The members of the tip word.
library TipLib {
    using HeaderFields for CheckpointHeader;

    /// @notice The last chunk number the word can hold.
    uint256 internal constant LAST_CHUNK = type(uint40).max;
    uint256 internal constant MAX_GENERATION = type(uint16).max;
    uint256 internal constant MAX_RESTARTS = type(uint8).max;
    /// @dev From here on the word says what no header moves: generation, restarts, rewards.
    uint256 private constant FIXED = 168;

    function number(Tip tip) internal pure returns (uint64) {
        return uint32(Tip.unwrap(tip));
    }

    function slot(Tip tip) internal pure returns (uint64) {
        return uint32(Tip.unwrap(tip) >> 32);
    }

    function lastChunk(Tip tip) internal pure returns (uint64) {
        return uint40(Tip.unwrap(tip) >> 64);
    }

    function originNumber(Tip tip) internal pure returns (uint64) {
        return uint32(Tip.unwrap(tip) >> 104);
    }

    function forcedTotal(Tip tip) internal pure returns (uint64) {
        return uint32(Tip.unwrap(tip) >> 136);
    }

    function generation(Tip tip) internal pure returns (uint32) {
        return uint16(Tip.unwrap(tip) >> FIXED);
    }

    function restarts(Tip tip) internal pure returns (uint64) {
        return uint8(Tip.unwrap(tip) >> 184);
    }

    function rewards(Tip tip) internal pure returns (uint64) {
        return uint64(Tip.unwrap(tip) >> 192);
    }

    /// @notice The same with `header` as the last checkpoint. Its hash was taken, and its members must fit.
    function moved(Tip tip, CheckpointHeader calldata header) internal pure returns (Tip) {
        uint256 word = Tip.unwrap(tip) >> FIXED << FIXED;
        word |= uint256(header.numberOf()) | uint256(header.slotOf()) << 32;
        word |= uint256(header.lastChunkOf()) << 64 | uint256(header.originNumberOf()) << 104;
        return Tip.wrap(word | uint256(header.forcedTotalOf()) << 136);
    }

    /// @notice The same with checkpoint 0 as the last one: it has nothing.
    function atGenesis(Tip tip) internal pure returns (Tip) {
        return Tip.wrap(Tip.unwrap(tip) >> FIXED << FIXED);
    }

    /// @notice The same with other rewards.
    function withRewards(Tip tip, uint64 bits) internal pure returns (Tip) {
        return Tip.wrap(uint256(uint192(Tip.unwrap(tip))) | uint256(bits) << 192);
    }

    /// @notice The same, one generation on, with `proven` as the last checkpoint: a word with a header's members alone.
    /// The generation must be below its maximum.
    function pruned(Tip tip, Tip proven) internal pure returns (Tip) {
        return Tip.wrap(Tip.unwrap(tip.atGenesis()) + (uint256(1) << FIXED) | Tip.unwrap(proven));
    }

    /// @notice The same, one restart on, which must be below its maximum.
    function renamed(Tip tip) internal pure returns (Tip) {
        return Tip.wrap(Tip.unwrap(tip) + (uint256(1) << 184));
    }

    /// @notice The same, one restart and one generation on. Both must be below their maximum.
    function restarted(Tip tip) internal pure returns (Tip) {
        return Tip.wrap(Tip.unwrap(tip) + (uint256(1) << FIXED) + (uint256(1) << 184));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "./IRollup.sol";

/// @title Headers that name each other
library Links {
    /// @notice The hashes of consecutive headers, each the parent of the next; an error where they are not.
    function hashes(CheckpointHeader[] calldata headers) internal pure returns (bytes32[] memory result) {
        uint256 length = headers.length;
        if (length == 0) revert IRollup.NoHeaders();
        result = new bytes32[](length);
        result[0] = headers[0].hash();
        for (uint256 i = 1; i < length; ++i) {
            result[i] = follow(headers[i - 1], result[i - 1], headers[i]);
        }
    }

    /// @notice The hash of the last of `links`, the first of which follows `header`; `hash`, its own, without any.
    function descend(CheckpointHeader calldata header, bytes32 hash, CheckpointHeader[] calldata links)
        internal
        pure
        returns (bytes32 last)
    {
        last = hash;
        for (uint256 i; i < links.length; ++i) {
            last = follow(i == 0 ? header : links[i - 1], last, links[i]);
        }
    }

    /// @notice The hash of `child`, which must name `parent` (with its `hash`) as its own and be of no earlier slot: a
    /// certificate for a child vouches for its parents, and whose it may be is told by the child's slot.
    function follow(CheckpointHeader calldata parent, bytes32 hash, CheckpointHeader calldata child)
        internal
        pure
        returns (bytes32)
    {
        uint64 expected = parent.number + 1;
        if (child.number != expected) revert IRollup.WrongNumber(expected, child.number);
        if (child.parentHash != hash) revert IRollup.WrongParent(child.number, child.parentHash);
        if (child.slot < parent.slot) revert IRollup.WrongSlot(parent.slot, child.slot);
        return child.hash();
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {ISlasher} from "./ISlasher.sol";
import {Publishable} from "./Publishable.sol";

/// @notice The last confirmed checkpoint.
struct Standing {
    uint64 number;
    bytes32 hash;
    bool closed;
}

/// @title What nobody can publish for now
/// @notice What L1 makes of a header by itself is looked at when it is accused. But whoever publishes it must publish its
/// ancestors, too, and L1 may have gone back behind the origin of one of them.
/// @dev Of an ancestor nothing but its origin counts, and only one that is no later than the accused header's, as it is in every
/// chain that can be published: all else would excuse for good, whoever signs it.
library Excuse {
    /// @notice Reverts unless the last of `chain`, from which the others descend, cannot be published. Returns its number.
    function check(Standing memory confirmed, CheckpointHeader[] calldata chain)
        internal
        view
        returns (uint64 number)
    {
        CheckpointHeader calldata ancestor = chain[chain.length - 1];
        number = ancestor.number;
        uint64 origin = ancestor.originNumber;
        // The accused one's was a past block when it was accused.
        bool lost = origin <= chain[0].originNumber && Publishable.isLost(origin, ancestor.originHash);
        if (!lost || _stands(confirmed, ancestor)) revert ISlasher.NoExcuse(number);
    }

    /// @dev Whether L1 has confirmed it, or what ends it. A shorter version that is confirmed and open does not: the ancestor
    /// must still come in its place.
    function _stands(Standing memory confirmed, CheckpointHeader calldata ancestor)
        private
        pure
        returns (bool)
    {
        if (ancestor.number != confirmed.number) return ancestor.number < confirmed.number;
        return confirmed.closed || ancestor.hash() == confirmed.hash;
    }

    /// @notice Reverts unless each of `chain` is the child of the next, or was traced to it. Returns the hash of the first, and
    /// of first and last together.
    function follow(mapping(bytes32 line => bool) storage traced, CheckpointHeader[] calldata chain)
        internal
        view
        returns (bytes32 first, bytes32 line)
    {
        first = chain[0].hash();
        bytes32 last = first;
        for (uint256 i = 1; i < chain.length; ++i) {
            CheckpointHeader calldata child = chain[i - 1];
            bytes32 next = chain[i].hash();
            if (child.parentHash != next && !traced[keccak256(abi.encode(last, next))]) {
                revert IRollup.WrongParent(child.number, child.parentHash);
            }
            last = next;
        }
        line = keccak256(abi.encode(first, last));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Words} from "./Words.sol";

/// @title Messages that a proven range sends to L1
/// @notice Two words of each go into the sum, its place and its hash. Over them are the trees that Outbox opens: of a
/// chunk Aztec's (x/aztec), SHA-256 cut to 31 bytes over the messages of a tx and over the txs that send any; over the
/// chunks a tree of keccak256 whose leaves are keccak256(chunk, 8 bytes ‖ the chunk's root).
library MessagesOut {
    /// @dev Place, 12 bytes: number of the chunk, 8, and index of the tx in it, 4. Hash, 32.
    uint256 private constant SIZE = 44;
    /// @dev Bytes of a stack: a word for each bit of a place in a chunk, and one more.
    uint256 private constant STACK = 65 * 32;

    error NotMessages(uint256 length);
    error NotAHash();
    error OutOfOrder(uint64 chunk);

    /// @notice Adds all words to a sum, and finds the root over all chunks; 0 of no message.
    /// @param messages In the order of chunks, of txs in a chunk, and in that of the tx: 44 bytes each.
    function add(uint256 sum, uint256 rho, bytes calldata messages) internal view returns (uint256, bytes32) {
        if (messages.length % SIZE != 0) revert NotMessages(messages.length);
        if (messages.length == 0) return (sum, 0);
        return (_words(sum, rho, messages), _root(messages));
    }

    function _words(uint256 sum, uint256 rho, bytes calldata messages) private pure returns (uint256) {
        uint256 r = Words.ORDER;
        // 0 stands for no message in the tree; and a hash that is another one plus the order has the same sum.
        bool hashes = true;
        assembly ("memory-safe") {
            let end := add(messages.offset, messages.length)
            for { let from := messages.offset } lt(from, end) { from := add(from, SIZE) } {
                let hash := calldataload(add(from, 12))
                hashes := and(hashes, lt(sub(hash, 1), sub(r, 1)))
                sum := addmod(mulmod(sum, rho, r), shr(160, calldataload(from)), r)
                sum := addmod(mulmod(sum, rho, r), hash, r)
            }
        }
        if (!hashes) revert NotAHash();
        return sum;
    }

    /// @dev Leaves of chunks, one behind the other, and what is above them.
    function _root(bytes calldata messages) private view returns (bytes32) {
        uint256 from;
        uint256 end;
        uint256 stacks;
        uint256 leaves;
        assembly ("memory-safe") {
            from := messages.offset
            end := add(from, messages.length)
            stacks := mload(0x40)
            leaves := add(stacks, mul(2, STACK))
            mstore(0x40, add(leaves, mul(div(messages.length, SIZE), 0x20)))
        }
        uint256 leaf = leaves;
        uint64 last;
        while (from < end) {
            uint64 chunk;
            bytes32 root;
            (from, chunk, root) = _chunk(from, end, stacks);
            if (chunk <= last) revert OutOfOrder(chunk);
            last = chunk;
            assembly ("memory-safe") {
                mstore(0x00, shl(192, chunk))
                mstore(0x08, root)
                mstore(leaf, keccak256(0x00, 0x28))
                leaf := add(leaf, 0x20)
            }
        }
        return _join(leaves, leaf);
    }

    /// @dev The root over the messages of the chunk that begins at `from`, and where the next one does. The tree of a tx
    /// has its largest power of two of messages on the left, and so on; that of the chunk is the same over all txs, and a
    /// part without messages gives its place to its sibling. Both are one binary trie over (index of the tx, index of the
    /// message) without the nodes that have one child: two neighbours part at the highest bit in which they differ. On the
    /// stack each subtree's split from the one before it is lower than that one's; a higher one joins all above it.
    function _chunk(uint256 from, uint256 end, uint256 node)
        private
        view
        returns (uint256 next, uint64 chunk, bytes32 root)
    {
        bool ok = true;
        assembly ("memory-safe") {
            // Joins the two highest subtrees.
            function join(last) -> done, below {
                below := sub(last, 0x20)
                done := staticcall(gas(), 0x02, below, 0x40, below, 0x20)
                mstore(below, shr(8, mload(below)))
            }
            let bottom := node
            // Splits are the bits in which neighbours differ; the highest bits of two on the stack are never the same, so
            // they compare as numbers. None is higher than the lowest one.
            let split := add(node, STACK)
            mstore(split, not(0))
            let place := shr(160, calldataload(from))
            chunk := shr(32, place)
            mstore(node, calldataload(add(from, 12)))
            let index := 0
            for { from := add(from, SIZE) } lt(from, end) { from := add(from, SIZE) } {
                let differ := xor(place, shr(160, calldataload(from)))
                if shr(32, differ) { break }
                switch differ
                case 0 {
                    differ := xor(index, add(index, 1))
                    index := add(index, 1)
                }
                default {
                    ok := and(ok, gt(xor(place, differ), place))
                    place := xor(place, differ)
                    differ := shl(32, differ)
                    index := 0
                }
                for {} lt(mload(split), differ) { split := sub(split, 0x20) } {
                    let done
                    done, node := join(node)
                    ok := and(ok, done)
                }
                split := add(split, 0x20)
                mstore(split, differ)
                node := add(node, 0x20)
                mstore(node, calldataload(add(from, 12)))
            }
            for {} gt(node, bottom) {} {
                let done
                done, node := join(node)
                ok := and(ok, done)
            }
            root := mload(bottom)
        }
        if (!ok) revert OutOfOrder(chunk);
        return (from, chunk, root);
    }

    /// @dev The root over leaves in memory, which it overwrites: neighbours joined, layer by layer, the last of an odd
    /// number as it is.
    function _join(uint256 leaves, uint256 end) private pure returns (bytes32 root) {
        assembly ("memory-safe") {
            for {} gt(sub(end, leaves), 0x20) {} {
                let to := leaves
                for { let from := leaves } lt(from, end) { from := add(from, 0x40) } {
                    switch eq(add(from, 0x20), end)
                    case 1 { mstore(to, mload(from)) }
                    default { mstore(to, keccak256(from, 0x40)) }
                    to := add(to, 0x20)
                }
                end := to
            }
            root := mload(leaves)
        }
    }
}

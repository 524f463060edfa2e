// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The tree over the messages of a chunk
/// @notice Aztec's (x/aztec), of SHA-256 cut to 31 bytes. The tree of a tx has its largest power of two of messages on the
/// left, and so on; that of the chunk is the same over all txs, and a part without messages gives its place to its
/// sibling.
/// @dev Both are one binary trie over (index of the tx, index of the message in it) without the nodes that have one child:
/// two neighbours part at the highest bit in which their keys differ.
library OutTree {
    /// @dev Of a group as MessagesOut has it.
    uint256 private constant HEAD = 10;
    uint256 private constant MESSAGE = 34;
    /// @dev Bytes of a stack: a word for each bit of a key, and two more.
    uint256 private constant STACK = 1088;

    error NotAGroup(uint256 length);

    /// @notice The chunk of a group of messages in order, one at least, and the root over them.
    function rootOf(bytes memory group) internal view returns (uint64 chunk, bytes32 root) {
        uint256 count;
        if (group.length >= HEAD) {
            assembly ("memory-safe") {
                let head := mload(add(group, 0x20))
                chunk := shr(192, head)
                count := and(shr(176, head), 0xffff)
            }
        }
        if (count == 0 || group.length != HEAD + MESSAGE * count) revert NotAGroup(group.length);
        uint256 from;
        uint256 node;
        assembly ("memory-safe") {
            from := add(group, add(0x20, HEAD))
            node := mload(0x40)
            mstore(0x40, add(node, mul(2, STACK)))
        }
        root = _root(from, from + MESSAGE * count, node);
    }

    /// @dev Roots of subtrees are on a stack; on another are the bits that differ from the subtree before, whose highest
    /// bits fall, so that they compare as numbers. What differs higher up joins all above it.
    function _root(uint256 from, uint256 end, uint256 node) private view returns (bytes32 root) {
        assembly ("memory-safe") {
            // SHA-256 of the two highest nodes. It fails for want of gas alone, and then there is none to go on with.
            function join(top) -> below {
                below := sub(top, 0x20)
                pop(staticcall(gas(), 0x02, below, 0x40, below, 0x20))
                mstore(below, shr(8, mload(below)))
            }
            let tx_ := shr(240, mload(from))
            let index := 0
            mstore(node, mload(add(from, 2)))
            mstore(add(node, STACK), not(0))
            for { from := add(from, MESSAGE) } lt(from, end) { from := add(from, MESSAGE) } {
                let differ := xor(tx_, shr(240, mload(from)))
                switch differ
                case 0 {
                    differ := xor(index, add(index, 1))
                    index := add(index, 1)
                }
                default {
                    tx_ := xor(tx_, differ)
                    differ := shl(16, differ)
                    index := 0
                }
                for {} lt(mload(add(node, STACK)), differ) {} { node := join(node) }
                node := add(node, 0x20)
                mstore(node, mload(add(from, 2)))
                mstore(add(node, STACK), differ)
            }
            for {} lt(mload(add(node, STACK)), not(0)) {} { node := join(node) }
            root := mload(node)
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Messages that a proven range sends to L1
/// @notice Two words of each go into the sum, its place and its hash. What L1 keeps is the root over the messages as they
/// were shown, by chunks: the trees that Outbox opens are made of them when one is consumed (ProvenOutRoots).
/// @dev A group for each chunk that sends any: number of the chunk, 8 bytes, how many messages, 2; for each index of its tx
/// in the chunk, 2, and hash, 32. Leaves are keccak256 of groups, nodes of two leaves or nodes, the last of an odd number
/// goes up as it is. A group has never the length of two nodes: 10 + 34 n.
library MessagesOut {
    uint256 private constant HEAD = 10;
    uint256 private constant MESSAGE = 34;
    /// @dev The field's order, and that less one.
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
    uint256 private constant MOST = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000;

    error WrongMessages();

    /// @notice Adds all words to a sum, and finds the root over all chunks; 0 of no message.
    function add(uint256 sum, uint256 rho, bytes calldata groups)
        internal
        pure
        returns (uint256 total, bytes32 root)
    {
        if (groups.length == 0) return (sum, 0);
        uint256 leaves;
        uint256 leaf;
        uint256 from;
        uint256 end;
        assembly ("memory-safe") {
            leaves := mload(0x40)
            leaf := leaves
            from := groups.offset
            end := add(from, groups.length)
        }
        total = sum;
        uint256 last;
        // In rising order, else a chunk could have two groups, and two messages one position.
        while (from < end) {
            bytes32 hash;
            uint256 chunk;
            (from, total, chunk, hash) = _group(from, total, rho);
            if (chunk <= last) revert WrongMessages();
            last = chunk;
            assembly ("memory-safe") {
                mstore(leaf, hash)
                leaf := add(leaf, 0x20)
                mstore(0x40, leaf)
            }
        }
        if (from != end) revert WrongMessages();
        root = _join(leaves, leaf);
    }

    /// @dev Adds the words of the chunk whose group begins at `from`, and hashes the group. 0 is the hash of no message; and
    /// one that is another plus the order has the same sum.
    function _group(uint256 from, uint256 sum, uint256 rho)
        private
        pure
        returns (uint256 end, uint256 total, uint256 chunk, bytes32 hash)
    {
        bool right;
        assembly ("memory-safe") {
            chunk := shr(192, calldataload(from))
            let size := and(shr(176, calldataload(from)), 0xffff)
            right := gt(size, 0)
            size := add(mul(size, MESSAGE), HEAD)
            end := add(from, size)
            // Above the leaves, which the next one is written over.
            let copy := mload(0x40)
            calldatacopy(copy, from, size)
            hash := keccak256(copy, size)
        }
        total = sum;
        uint256 base = chunk << 32;
        assembly ("memory-safe") {
            for { let message := add(from, HEAD) } lt(message, end) { message := add(message, MESSAGE) } {
                let value := calldataload(add(message, 2))
                right := and(right, lt(sub(value, 1), MOST))
                total := addmod(mulmod(total, rho, R), or(base, shr(240, calldataload(message))), R)
                total := addmod(mulmod(total, rho, R), value, R)
            }
        }
        if (!right) revert WrongMessages();
    }

    /// @dev The root over leaves in memory, which it overwrites.
    function _join(uint256 leaves, uint256 end) private pure returns (bytes32 root) {
        assembly ("memory-safe") {
            for {} gt(sub(end, leaves), 0x20) {} {
                let to := leaves
                let from := leaves
                for { let pairs := sub(end, 0x20) } lt(from, pairs) { from := add(from, 0x40) } {
                    mstore(to, keccak256(from, 0x40))
                    to := add(to, 0x20)
                }
                if lt(from, end) {
                    mstore(to, mload(from))
                    to := add(to, 0x20)
                }
                end := to
            }
            root := mload(leaves)
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {L1ToL2Message, Messages} from "./Messages.sol";

/// @title Messages from L1 to L2
/// @notice Anybody sends; the chain takes all of them in this order, without gaps (design 4.10). What it took so far a
/// checkpoint's header says by count and rolling hash, which is looked up at that count: what comes later changes
/// nothing of it.
contract Inbox {
    /// @notice Leaves that the L1-to-L2 message tree has room for.
    uint64 public constant CAPACITY = 1 << 36;

    /// @notice The chain's `rollup_version`.
    uint256 public immutable version;
    /// @notice Messages sent so far.
    uint64 public count;
    /// @notice The rolling hash of the first so many: keccak256(the one before ‖ leaf); of none 0.
    mapping(uint64 count => bytes32) public hashAt;

    /// @param hash The rolling hash with this message.
    event MessageSent(uint64 indexed index, bytes32 indexed leaf, bytes32 hash, L1ToL2Message message);

    error NotAFieldElement(bytes32 value);
    error InboxFull();

    constructor(uint256 version_) {
        version = version_;
    }

    /// @notice Sends a message; each of the arguments is below the field's order.
    /// @return index Its place among all messages, and its leaf's in the tree.
    /// @return leaf What it is on L2.
    function send(bytes32 recipient, bytes32 content, bytes32 secretHash)
        external
        returns (uint64 index, bytes32 leaf)
    {
        _checkElement(recipient);
        _checkElement(content);
        _checkElement(secretHash);
        index = count;
        if (index == CAPACITY) revert InboxFull();
        L1ToL2Message memory message =
            L1ToL2Message(msg.sender, block.chainid, recipient, version, content, secretHash, index);
        leaf = Messages.leaf(message);
        bytes32 hash = keccak256(abi.encodePacked(hashAt[index], leaf));
        hashAt[index + 1] = hash;
        count = index + 1;
        emit MessageSent(index, leaf, hash, message);
    }

    function _checkElement(bytes32 value) private pure {
        if (uint256(value) >= Messages.FIELD_ORDER) revert NotAFieldElement(value);
    }
}

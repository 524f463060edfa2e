// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {L2ToL1Message, Messages} from "./Messages.sol";

/// @title What settled chunks send
interface IOutRoots {
    /// @notice The root over the messages of a settled chunk; reverts when it is none.
    /// @param proof What the deployment's way of settling has to be shown.
    function outRoot(uint64 chunk, bytes calldata proof) external view returns (bytes32);
}

/// @title Messages from L2 to L1
/// @notice Whom a message names consumes it, once, when its chunk is settled (design 4.10).
contract Outbox {
    /// @notice Says what is settled.
    IOutRoots public immutable roots;
    /// @notice The chain's `rollup_version`.
    uint256 public immutable version;

    /// @notice Whether the message at a position of a chunk was consumed.
    mapping(uint64 chunk => mapping(uint256 position => bool)) public consumed;

    event MessageConsumed(
        uint64 indexed chunk, uint256 indexed position, bytes32 indexed leaf, address recipient
    );

    error NotTheRecipient(address recipient, address sender);
    error WrongChain(uint256 version, uint256 chainId);
    error NotAPosition(uint256 position, uint256 steps);
    error NotInChunk(bytes32 leaf, uint64 chunk);
    error AlreadyConsumed(uint64 chunk, uint256 position);

    constructor(IOutRoots roots_, uint256 version_) {
        roots = roots_;
        version = version_;
    }

    /// @notice Consumes a message to the sender.
    /// @param position A one, then the steps from the chunk's root down to the message: 0 left, 1 right.
    /// @param path Siblings from the message up.
    /// @param proof See IOutRoots.
    function consume(
        L2ToL1Message calldata message,
        uint64 chunk,
        uint256 position,
        bytes32[] calldata path,
        bytes calldata proof
    ) external {
        if (message.recipient != msg.sender) {
            revert NotTheRecipient(message.recipient, msg.sender);
        }
        if (message.version != version || message.chainId != block.chainid) {
            revert WrongChain(message.version, message.chainId);
        }
        // One position for each place: with bits to spare a message could be consumed again.
        if (path.length > 255 || position >> path.length != 1) revert NotAPosition(position, path.length);
        if (consumed[chunk][position]) revert AlreadyConsumed(chunk, position);
        bytes32 leaf = Messages.leaf(message);
        if (Messages.rootAbove(leaf, position, path) != roots.outRoot(chunk, proof)) {
            revert NotInChunk(leaf, chunk);
        }
        consumed[chunk][position] = true;
        emit MessageConsumed(chunk, position, leaf, message.recipient);
    }
}

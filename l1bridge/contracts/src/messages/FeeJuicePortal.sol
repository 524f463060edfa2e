// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "../staking/AZT.sol";
import {Inbox} from "./Inbox.sol";
import {L2ToL1Message, Messages} from "./Messages.sol";
import {Outbox} from "./Outbox.sol";

/// @title AZT in, fee juice out, and back
/// @notice Holds the AZT behind the fee juice on L2 (design 4.10). A deposit is a message to the fee juice contract, which
/// makes as much fee juice of it; a withdrawal is a message from there, which pays as much AZT. Messages say who gets
/// what, so anybody may send either transaction.
contract FeeJuicePortal {
    /// @notice The fee juice contract's L2 address.
    bytes32 public constant FEE_JUICE = bytes32(uint256(5));

    AZT public immutable token;
    Inbox public immutable inbox;
    Outbox public immutable outbox;

    /// @notice `amount` comes to `to` on L2, for whoever knows what hashes to `secretHash`.
    event Deposited(
        bytes32 indexed to, uint256 amount, bytes32 secretHash, uint64 indexed index, bytes32 indexed leaf
    );
    /// @notice What was given up on L2 by the message at that place was paid.
    event Withdrawn(
        address indexed recipient, uint256 amount, uint64 indexed chunk, uint256 indexed position
    );

    error NotAnAmount(uint256 amount);
    error NotAPayer(bytes32 to);

    constructor(AZT token_, Inbox inbox_, Outbox outbox_) {
        token = token_;
        inbox = inbox_;
        outbox = outbox_;
    }

    /// @notice Takes the sender's AZT, which it has approved, for fee juice.
    /// @param to The L2 address that will pay fees with it.
    /// @param amount As many as fee juice can be: not 0, 128 bits.
    /// @param secretHash Of the secret that claims it.
    /// @return index Of the message.
    /// @return leaf What it is on L2.
    function deposit(bytes32 to, uint256 amount, bytes32 secretHash)
        external
        returns (uint64 index, bytes32 leaf)
    {
        if (amount == 0 || amount > type(uint128).max) revert NotAnAmount(amount);
        // The content hides it from the Inbox, and on L2 nobody can be it.
        if (to == 0 || uint256(to) >= Messages.FIELD_ORDER) revert NotAPayer(to);
        token.transferFrom(msg.sender, address(this), amount);
        (index, leaf) = inbox.send(FEE_JUICE, depositContent(to, amount), secretHash);
        emit Deposited(to, amount, secretHash, index, leaf);
    }

    /// @notice Pays what a message from the fee juice contract says, once its chunk is settled. Anyone.
    /// @param chunk, position, path, proof See Outbox.
    function withdraw(
        address recipient,
        uint256 amount,
        uint64 chunk,
        uint256 position,
        bytes32[] calldata path,
        bytes calldata proof
    ) external {
        L2ToL1Message memory message = L2ToL1Message({
            sender: FEE_JUICE,
            version: outbox.version(),
            recipient: address(this),
            chainId: block.chainid,
            content: withdrawContent(recipient, amount)
        });
        outbox.consume(message, chunk, position, path, proof);
        token.transfer(recipient, amount);
        emit Withdrawn(recipient, amount, chunk, position);
    }

    /// @notice The content of a deposit's message, Aztec's.
    function depositContent(bytes32 to, uint256 amount) public pure returns (bytes32) {
        return Messages.toField(abi.encodeWithSignature("claim(bytes32,uint256)", to, amount));
    }

    /// @notice The content of a withdrawal's message.
    function withdrawContent(address recipient, uint256 amount) public pure returns (bytes32) {
        return Messages.toField(abi.encodeWithSignature("withdraw(address,uint256)", recipient, amount));
    }
}

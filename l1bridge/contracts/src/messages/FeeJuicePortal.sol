// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Records} from "../rollup/Records.sol";
import {AZT} from "../staking/AZT.sol";
import {IStaking} from "../staking/IStaking.sol";
import {Inbox} from "./Inbox.sol";
import {L2ToL1Message, Messages} from "./Messages.sol";
import {Outbox} from "./Outbox.sol";

/// @title AZT in, fee juice out, and back
/// @notice Holds the AZT behind the fee juice on L2 (design 4.10). A deposit is a message to the fee juice contract, which
/// makes as much fee juice of it; a withdrawal is a message from there, which pays as much AZT. Messages say who gets
/// what, so anybody may send either transaction. Fees that were paid on L2 are paid on to who published, once their
/// checkpoint is settled (seeds 004).
/// @dev AZT in here = fee juice on L2, what was deposited and not claimed there, what was given up there and not
/// withdrawn, and fees not claimed yet; genesis balances that a deployment did not back apart.
contract FeeJuicePortal {
    /// @notice The fee juice contract's L2 address.
    bytes32 public constant FEE_JUICE = bytes32(uint256(5));

    AZT public immutable token;
    Inbox public immutable inbox;
    Outbox public immutable outbox;
    IRollup public immutable rollup;
    IStaking public immutable staking;
    /// @notice Has the fees of what was published by nobody's right: it pays the rewards.
    address public immutable pot;

    /// @notice Whether a checkpoint's fees were claimed.
    mapping(uint64 checkpoint => bool) public paid;
    /// @notice Fees claimed so far of an epoch's checkpoints.
    mapping(uint64 epoch => uint256) public feesOf;

    /// @notice `amount` comes to `to` on L2, for whoever knows what hashes to `secretHash`.
    event Deposited(
        bytes32 indexed to, uint256 amount, bytes32 secretHash, uint64 indexed index, bytes32 indexed leaf
    );
    /// @notice What was given up on L2 by the message at that place was paid.
    event Withdrawn(
        address indexed recipient, uint256 amount, uint64 indexed chunk, uint256 indexed position
    );

    /// @notice A checkpoint's fees were paid. The attester is the one by whose right it was published; 0: nobody's.
    event FeesPaid(uint64 indexed checkpoint, address indexed attester, address to, uint256 amount);

    error NotSettled(uint64 checkpoint, uint64 confirmation);
    error NotTheRecord(uint64 checkpoint, bytes32 hash);
    error NothingToPay();
    error NotAnAmount(uint256 amount);
    error NotAPayer(bytes32 to);

    constructor(AZT token_, Inbox inbox_, Outbox outbox_, IRollup rollup_, IStaking staking_, address pot_) {
        token = token_;
        inbox = inbox_;
        outbox = outbox_;
        rollup = rollup_;
        staking = staking_;
        pot = pot_;
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

    /// @notice Pays the fees of settled checkpoints to the withdrawers of those who published them. Anyone, while the
    /// rollup has their records.
    /// @param headers Theirs. Those that were paid are passed over.
    /// @param confirmation The number of a confirmation that covers all of them.
    function claimFees(CheckpointHeader[] calldata headers, uint64 confirmation) external {
        bool some;
        for (uint256 i; i < headers.length; ++i) {
            uint64 number = headers[i].number;
            if (paid[number]) continue;
            // Nobody has published checkpoint 0, which counts as settled.
            if (number == 0 || !rollup.settled(number, confirmation)) {
                revert NotSettled(number, confirmation);
            }
            some = true;
            paid[number] = true;
            feesOf[headers[i].epoch] += headers[i].totalFees;
            _pay(headers[i]);
        }
        if (!some) revert NothingToPay();
    }

    function _pay(CheckpointHeader calldata header) private {
        bytes32 record = rollup.record(header.number);
        bytes32 hash = header.hash();
        if (!Records.names(record, hash)) revert NotTheRecord(header.number, hash);
        address attester = rollup.attesterOfSeat(Records.slot(record), Records.turn(record));
        address to = attester == address(0) ? pot : staking.withdrawerOf(attester);
        emit FeesPaid(header.number, attester, to, header.totalFees);
        token.transfer(to, header.totalFees);
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

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Records} from "../../src/rollup/Records.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {FeeJuicePortal} from "../../src/messages/FeeJuicePortal.sol";
import {Inbox} from "../../src/messages/Inbox.sol";
import {L1ToL2Message, L2ToL1Message, Messages} from "../../src/messages/Messages.sol";
import {IOutRoots, Outbox} from "../../src/messages/Outbox.sol";
import {Allocation, AZT} from "../../src/staking/AZT.sol";
import {vm} from "../lib/Vm.sol";
import {MessageVectors} from "./MessageVectors.sol";

/// @notice Chunks that send one message each, which is then their root.
contract Sent is IOutRoots {
    mapping(uint64 chunk => bytes32) private roots;

    error NotSettled();

    function send(uint64 chunk, bytes32 leaf) external {
        roots[chunk] = leaf;
    }

    function outRoot(uint64 chunk, bytes calldata proof) external view returns (bytes32) {
        if (keccak256(proof) != keccak256("settled") || roots[chunk] == 0) revert NotSettled();
        return roots[chunk];
    }
}

/// @notice A rollup whose checkpoints up to 9 are settled, by confirmation 9; and its stakes.
contract Published {
    mapping(uint64 number => bytes32) public record;

    function publish(CheckpointHeader calldata header, uint64 slot, uint256 turn) external {
        record[header.number] = Records.make(header.hash(), uint256(slot) << 8 | turn);
    }

    function settled(uint64 number, uint64 by) external pure returns (bool) {
        return number <= by && by == 9;
    }

    function attesterOfSeat(uint64 slot, uint256 turn) external pure returns (address) {
        return turn == Records.CERTIFIED ? address(0) : address(uint160(slot << 8 | turn));
    }

    function withdrawerOf(address attester) external pure returns (address) {
        return address(uint160(attester) + 0x10000);
    }
}

/// What lies in the portal is what was deposited and not paid back.
contract FeeJuicePortalTest is MessageVectors {
    bytes32 private constant TO = bytes32(uint256(0xabc));
    bytes32 private constant SECRET_HASH = bytes32(uint256(0x5ec));
    address private constant DEPOSITOR = address(0xde90);
    address private constant RECIPIENT = address(0x4ec1);
    uint256 private constant ALL = 1000;

    AZT internal azt;
    Inbox internal inbox;
    Outbox internal outbox;
    Sent internal sent;
    FeeJuicePortal internal portal;
    Published internal published;
    address private constant POT = address(0x907);

    function setUp() public {
        loadVectors();
        Allocation[] memory allocations = new Allocation[](1);
        allocations[0] = Allocation(DEPOSITOR, ALL);
        azt = new AZT(address(0), allocations);
        inbox = new Inbox(version);
        sent = new Sent();
        outbox = new Outbox(sent, version);
        published = new Published();
        portal = new FeeJuicePortal(
            azt, inbox, outbox, IRollup(address(published)), IStaking(address(published)), POT
        );
        vm.prank(DEPOSITOR);
        azt.approve(address(portal), type(uint256).max);
    }

    function test_ContentsAreTheVectors() public view {
        uint256 cases;
        for (; vm.keyExistsJson(vectors, entry("deposits", cases, "")); ++cases) {
            uint256 amount = vm.parseJsonUint(vectors, entry("deposits", cases, ".amount"));
            bytes32 content = portal.depositContent(word("deposits", cases, ".to"), amount);
            vm.assertEq(content, word("deposits", cases, ".content"), "deposit");
        }
        vm.assertEq(cases, 3, "deposits");
        for (cases = 0; vm.keyExistsJson(vectors, entry("withdrawals", cases, "")); ++cases) {
            uint256 amount = vm.parseJsonUint(vectors, entry("withdrawals", cases, ".amount"));
            address recipient =
                address(bytes20(vm.parseJsonBytes(vectors, entry("withdrawals", cases, ".recipient"))));
            bytes32 content = portal.withdrawContent(recipient, amount);
            vm.assertEq(content, word("withdrawals", cases, ".content"), "withdrawal");
        }
        vm.assertEq(cases, 3, "withdrawals");
    }

    function test_ADepositIsAMessageOfThePortal() public {
        inbox.send(0, 0, 0);
        L1ToL2Message memory message = L1ToL2Message({
            sender: address(portal),
            chainId: block.chainid,
            recipient: portal.FEE_JUICE(),
            version: version,
            content: portal.depositContent(TO, 7),
            secretHash: SECRET_HASH,
            index: 1
        });
        bytes32 leaf = sha256(abi.encode(message)) >> 8;
        bytes32 hash = keccak256(abi.encodePacked(inbox.hashAt(1), leaf));
        vm.expectEmit();
        emit Inbox.MessageSent(1, leaf, hash, message);
        vm.expectEmit();
        emit FeeJuicePortal.Deposited(TO, 7, SECRET_HASH, 1, leaf);
        vm.prank(DEPOSITOR);
        (uint64 index, bytes32 got) = portal.deposit(TO, 7, SECRET_HASH);
        vm.assertEq(index, 1, "index");
        vm.assertEq(got, leaf, "leaf");
        vm.assertEq(azt.balanceOf(address(portal)), 7, "taken");
        vm.assertEq(azt.balanceOf(DEPOSITOR), ALL - 7, "from the sender");
    }

    function test_WhatFeeJuiceCannotBeIsRefused() public {
        vm.startPrank(DEPOSITOR);
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotAnAmount.selector, 0));
        portal.deposit(TO, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotAnAmount.selector, uint256(1) << 128));
        portal.deposit(TO, 1 << 128, 0);
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotAPayer.selector, 0));
        portal.deposit(0, 1, 0);
        bytes32 order = bytes32(Messages.FIELD_ORDER);
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotAPayer.selector, order));
        portal.deposit(order, 1, 0);
        vm.expectRevert(abi.encodeWithSelector(Inbox.NotAFieldElement.selector, order));
        portal.deposit(TO, 1, order);
        vm.expectRevert(abi.encodeWithSelector(AZT.InsufficientBalance.selector, DEPOSITOR, ALL, ALL + 1));
        portal.deposit(TO, ALL + 1, 0);
        vm.stopPrank();
        vm.assertEq(inbox.count(), 0, "no message");
    }

    function test_AWithdrawalIsPaidOnceToWhomItNames() public {
        deposit(10);
        send(5, RECIPIENT, 4);
        vm.expectEmit();
        emit FeeJuicePortal.Withdrawn(RECIPIENT, 4, 5, 1);
        withdraw(5, RECIPIENT, 4);
        vm.assertEq(azt.balanceOf(RECIPIENT), 4, "paid");
        vm.assertEq(azt.balanceOf(address(portal)), 6, "out of the portal");
        vm.expectRevert(abi.encodeWithSelector(Outbox.AlreadyConsumed.selector, 5, 1));
        withdraw(5, RECIPIENT, 4);
        // The same once more is another message.
        send(6, RECIPIENT, 4);
        withdraw(6, RECIPIENT, 4);
        vm.assertEq(azt.balanceOf(RECIPIENT), 8, "twice");
    }

    function test_NothingElseIsPaid() public {
        deposit(10);
        send(5, RECIPIENT, 4);
        bytes32 leaf = messageOf(DEPOSITOR, 4);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotInChunk.selector, leaf, 5));
        withdraw(5, DEPOSITOR, 4);
        leaf = messageOf(RECIPIENT, 5);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotInChunk.selector, leaf, 5));
        withdraw(5, RECIPIENT, 5);
        vm.expectRevert(Sent.NotSettled.selector);
        portal.withdraw(RECIPIENT, 4, 5, 1, new bytes32[](0), "shown");
        // A message of another contract, and one to another recipient.
        L2ToL1Message memory m = L2ToL1Message(
            bytes32(uint256(6)), version, address(portal), block.chainid, portal.withdrawContent(RECIPIENT, 4)
        );
        sent.send(7, leafOf(m));
        leaf = messageOf(RECIPIENT, 4);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotInChunk.selector, leaf, 7));
        withdraw(7, RECIPIENT, 4);
        vm.assertEq(azt.balanceOf(address(portal)), 10, "all there");
    }

    /// Whoever sends the message's consumption to the Outbox itself is not the portal, so none is lost.
    function test_OnlyThePortalConsumesItsMessages() public {
        deposit(10);
        send(5, RECIPIENT, 4);
        L2ToL1Message memory m = L2ToL1Message(
            portal.FEE_JUICE(), version, address(portal), block.chainid, portal.withdrawContent(RECIPIENT, 4)
        );
        vm.prank(RECIPIENT);
        vm.expectRevert(abi.encodeWithSelector(Outbox.NotTheRecipient.selector, address(portal), RECIPIENT));
        outbox.consume(m, 5, 1, new bytes32[](0), "settled");
    }

    function test_FeesArePaidOnceToWhoPublished() public {
        deposit(500);
        CheckpointHeader[] memory headers = new CheckpointHeader[](3);
        (headers[0], headers[1], headers[2]) = (earning(7, 3, 10), earning(8, 3, 20), earning(9, 4, 40));
        published.publish(headers[0], 30, 0);
        published.publish(headers[1], 31, 2);
        published.publish(headers[2], 32, Records.CERTIFIED);
        vm.expectEmit();
        emit FeeJuicePortal.FeesPaid(7, address(30 << 8), address(0x11e00), 10);
        portal.claimFees(headers, 9);
        vm.assertEq(azt.balanceOf(address(0x11e00)), 10, "the leader's");
        vm.assertEq(azt.balanceOf(address(0x11f02)), 20, "a backup's");
        vm.assertEq(azt.balanceOf(POT), 40, "nobody's");
        vm.assertEq(azt.balanceOf(address(portal)), 430, "left");
        vm.assertEq(portal.feesOf(3), 30, "epoch 3");
        vm.assertEq(portal.feesOf(4), 40, "epoch 4");
        vm.expectRevert(FeeJuicePortal.NothingToPay.selector);
        portal.claimFees(headers, 9);
        headers[1] = earning(6, 3, 1);
        published.publish(headers[1], 29, 0);
        portal.claimFees(headers, 9);
        vm.assertEq(azt.balanceOf(address(portal)), 429, "what was paid is passed over");
    }

    function test_OnlyWhatIsSettledAndStandsPays() public {
        deposit(500);
        CheckpointHeader[] memory headers = new CheckpointHeader[](1);
        headers[0] = earning(7, 3, 10);
        published.publish(headers[0], 30, 0);
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotSettled.selector, 7, 8));
        portal.claimFees(headers, 8);
        headers[0].totalFees = 11;
        bytes32 hash = keccak256(abi.encode(headers[0]));
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotTheRecord.selector, 7, hash));
        portal.claimFees(headers, 9);
        headers[0].number = 0;
        vm.expectRevert(abi.encodeWithSelector(FeeJuicePortal.NotSettled.selector, 0, 9));
        portal.claimFees(headers, 9);
    }

    /// Balances that nothing is behind may be more than there is: a claim waits for the money, whole.
    function test_AnEmptyPortalDelaysAClaim() public {
        CheckpointHeader[] memory headers = new CheckpointHeader[](1);
        headers[0] = earning(7, 3, 10);
        published.publish(headers[0], 30, 0);
        vm.expectRevert(abi.encodeWithSelector(AZT.InsufficientBalance.selector, address(portal), 0, 10));
        portal.claimFees(headers, 9);
        vm.assertTrue(!portal.paid(7), "not paid");
        deposit(10);
        portal.claimFees(headers, 9);
    }

    function earning(uint64 number, uint64 epoch, uint128 fees)
        private
        pure
        returns (CheckpointHeader memory header)
    {
        (header.number, header.epoch, header.totalFees) = (number, epoch, fees);
    }

    function test_FuzzSupplyIsConserved(uint128[8] calldata amounts, uint8 out) public {
        uint256 inside;
        for (uint64 i; i < amounts.length; ++i) {
            uint256 left = azt.balanceOf(DEPOSITOR);
            if (left == 0) break;
            uint256 amount = 1 + amounts[i] % left;
            deposit(amount);
            inside += amount;
            if (out >> i & 1 == 1) {
                send(i, DEPOSITOR, amount);
                withdraw(i, DEPOSITOR, amount);
                inside -= amount;
            }
            vm.assertEq(azt.balanceOf(address(portal)), inside, "inside");
            vm.assertEq(azt.balanceOf(DEPOSITOR), ALL - inside, "outside");
        }
        vm.assertEq(azt.totalSupply(), ALL, "supply");
    }

    function deposit(uint256 amount) private {
        vm.prank(DEPOSITOR);
        portal.deposit(TO, amount, SECRET_HASH);
    }

    function withdraw(uint64 chunk, address recipient, uint256 amount) private {
        portal.withdraw(recipient, amount, chunk, 1, new bytes32[](0), "settled");
    }

    function send(uint64 chunk, address recipient, uint256 amount) private {
        sent.send(chunk, messageOf(recipient, amount));
    }

    function messageOf(address recipient, uint256 amount) private view returns (bytes32) {
        return leafOf(
            L2ToL1Message(
                portal.FEE_JUICE(),
                version,
                address(portal),
                block.chainid,
                portal.withdrawContent(recipient, amount)
            )
        );
    }

    function leafOf(L2ToL1Message memory m) private pure returns (bytes32) {
        return sha256(abi.encodePacked(m.sender, m.version, m.recipient, m.chainId, m.content)) >> 8;
    }
}

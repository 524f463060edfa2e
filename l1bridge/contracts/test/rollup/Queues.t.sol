// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {ForcedConfig, ForcedInclusion, IForcedCount} from "../../src/forced/ForcedInclusion.sol";
import {Inbox} from "../../src/messages/Inbox.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// What headers take of the queues is theirs, and what is due of forced txs is taken before anything stands.
contract RollupQueuesTest is Fixture {
    uint64 private constant DELAY = 4;
    uint64 private constant MIN = 2;

    Inbox internal inbox;
    ForcedInclusion internal forced;
    uint256 private sent;

    function setUp() public {
        deploy(4);
        RollupConfig memory c = config();
        uint64 nonce = vm.getNonce(address(this));
        inbox = new Inbox(1);
        forced = new ForcedInclusion(
            ForcedConfig({
                rollup: IForcedCount(vm.computeCreateAddress(address(this), nonce + 4)),
                genesisTime: GENESIS,
                slotDuration: SLOT,
                epochDuration: EPOCH,
                delay: DELAY,
                minForced: MIN,
                maxObjectBytes: 1000,
                fee: 0
            })
        );
        (c.inbox, c.forced) = (address(inbox), address(forced));
        rollup = make(c);
    }

    function test_TheRollupCountsWhatTheQueueSays() public {
        force(3);
        (address i, address f, uint64 count) = rollup.queues();
        vm.assertEq(i, address(inbox), "inbox");
        vm.assertEq(f, address(forced), "forced");
        vm.assertEq(count, 3, "count");
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheQueue.selector, OUTSIDER));
        vm.prank(OUTSIDER);
        rollup.forcedCame(4);
    }

    /// The examples of seeds 003: [tx1, tx2] are due in epoch 4, [tx3] in epoch 5, and a checkpoint takes two at least.
    function test_WhatIsDueIsTakenBeforeAnythingStands() public {
        force(2);
        warpToSlot(EPOCH);
        force(1);
        // parent took, header took, epoch, refused
        uint64[4][12] memory table = [
            [uint64(0), 0, 3, 0], // nothing is due yet
            [uint64(0), 0, 4, 1], // others before those due
            [uint64(0), 1, 4, 1], // [tx1]
            [uint64(0), 2, 4, 0], // [tx1, tx2]
            [uint64(0), 3, 4, 0], // and one before its time
            [uint64(0), 2, 5, 0], // one is left, two were taken
            [uint64(1), 1, 4, 1],
            [uint64(1), 2, 4, 0], // all that were due, fewer than two
            [uint64(1), 2, 5, 1], // tx3 was due as well
            [uint64(1), 3, 5, 0],
            [uint64(2), 2, 5, 1],
            [uint64(3), 3, 9, 0] // nothing is left
        ];
        for (uint256 i; i < table.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            judge(table[i], false);
            vm.revertToState(snapshot);
            judge(table[i], true);
            vm.revertToState(snapshot);
        }
    }

    function judge(uint64[4] memory row, bool byCertificate) private {
        CheckpointHeader memory a = taking(child(genesis(), 3, 1), row[0]);
        publish(a);
        CheckpointHeader memory b = taking(child(a, row[2] * EPOCH, 1), row[1]);
        bytes memory no = abi.encodeWithSelector(IRollup.TooFewForced.selector, row[0], row[1]);
        warpToSlot(b.slot + (byCertificate ? OPEN_AFTER : 1));
        if (byCertificate) {
            if (row[3] == 1) return refuseLocked(locked(list(b), CLOSED), no);
            publishLocked(locked(list(b), CLOSED));
        } else {
            if (row[3] == 1) return refuseNow(b, no);
            proposeNow(list(b));
        }
        vm.assertTrue(stands(b), "stands");
    }

    function test_NoHeaderTakesMoreThanThereIsOrGivesBack() public {
        force(2);
        CheckpointHeader memory a = taking(child(genesis(), 1, 1), 2);
        CheckpointHeader memory most = taking(child(genesis(), 1, 1), 2);
        most.forcedTotal = 3;
        warpToSlot(2);
        refuseNow(most, abi.encodeWithSelector(IRollup.WrongForced.selector, 3, most.forcedHash));
        most.forcedTotal = uint64(1) << 32;
        refuseNow(
            most, abi.encodeWithSelector(IRollup.WrongForced.selector, most.forcedTotal, most.forcedHash)
        );
        proposeNow(list(a));
        CheckpointHeader memory b = taking(child(a, 2, 1), 1);
        warpToSlot(3);
        refuseNow(b, abi.encodeWithSelector(IRollup.WrongForced.selector, 1, b.forcedHash));
    }

    /// Nobody's later entry or message makes a header wrong that took what there was.
    function test_WhatGetsConfirmedTookWhatThereWas() public {
        force(2);
        inbox.send(0, 0, 0);
        inbox.send(0, bytes32(uint256(1)), 0);
        CheckpointHeader memory a = taking(child(genesis(), 1, 1), 1);
        (a.inTotal, a.inHash) = (2, inbox.hashAt(2));
        force(3);
        inbox.send(0, bytes32(uint256(2)), 0);
        publish(a);
        rollup.confirm(list(a), certify(a, CLOSED), 0);
        vm.assertEq(confirmedNumber(), 1, "confirmed");

        CheckpointHeader memory b = child(a, 2, 1);
        (b.inTotal, b.inHash, b.forcedTotal, b.forcedHash) = (3, inbox.hashAt(2), 1, a.forcedHash);
        refuseConfirm(b, abi.encodeWithSelector(IRollup.WrongInbox.selector, 3, b.inHash));
        b.inHash = 0;
        refuseConfirm(b, abi.encodeWithSelector(IRollup.WrongInbox.selector, 3, b.inHash));
        // More than were sent: there is no hash at that count, and none is not it.
        b.inTotal = 9;
        refuseConfirm(b, abi.encodeWithSelector(IRollup.WrongInbox.selector, 9, b.inHash));
        (b.inTotal, b.inHash) = (3, inbox.hashAt(3));
        b.forcedTotal = 2;
        refuseConfirm(b, abi.encodeWithSelector(IRollup.WrongForced.selector, 2, b.forcedHash));
        b.forcedHash = forced.hashAt(2);
        rollup.checkQueues(b);
        publish(b);
        rollup.confirm(list(b), certify(b, CLOSED), 0);
        vm.assertEq(confirmedNumber(), 2, "confirmed");
    }

    /// @dev It can be published, as nobody asks then, but neither confirmed nor published by its certificate.
    function refuseConfirm(CheckpointHeader memory b, bytes memory no) private {
        uint256 snapshot = vm.snapshotState();
        vm.expectRevert(no);
        rollup.checkQueues(b);
        publish(b);
        bytes memory call = abi.encodeCall(IRollup.confirm, (list(b), certify(b, CLOSED), 0));
        (bool ok, bytes memory data) = address(rollup).call(call);
        vm.assertTrue(!ok, "refused");
        vm.assertEq(data, no, "reason");
        vm.revertToState(snapshot);
        warpToSlot(b.slot + OPEN_AFTER);
        refuseLocked(locked(list(b), CLOSED), no);
    }

    /// An undo gives back what was taken: whoever publishes next must take it.
    function test_AVoidGivesBackWhatWasTaken() public {
        force(2);
        CheckpointHeader memory a = taking(child(genesis(), 1, 1), 0);
        publish(a);
        CheckpointHeader memory junk = taking(child(a, 2, 1), 2);
        publish(junk);
        warpToSlot(DELAY * EPOCH + 1);
        rollup.void(a, 0);
        CheckpointHeader memory b = taking(child(a, DELAY * EPOCH, 1), 0);
        refuseNow(b, abi.encodeWithSelector(IRollup.TooFewForced.selector, 0, 0));
        b = taking(child(a, DELAY * EPOCH, 1), 2);
        proposeNow(list(b));
        vm.assertTrue(stands(b), "took them");
    }

    /// A certificate that replaces a record does not know what the parent took, unless it is shown.
    function test_WhoReplacesShowsTheParentWhereSomethingIsDue() public {
        force(3);
        CheckpointHeader memory a = taking(child(genesis(), 1, 1), 0);
        publish(a);
        uint64 slot = DELAY * EPOCH;
        CheckpointHeader memory b = taking(child(a, slot, 1), 2);
        publish(forged(b));
        warpToSlot(slot + OPEN_AFTER);
        refuseLocked(locked(list(b), CLOSED), abi.encodeWithSelector(IRollup.TooFewForced.selector, 2, 2));
        // Behind the parent, which brings its blob again.
        CheckpointHeader memory few = taking(child(a, slot, 1, 1), 1);
        refuseLocked(
            locked(list(a, few), CLOSED), abi.encodeWithSelector(IRollup.TooFewForced.selector, 0, 1)
        );
        b = taking(child(a, slot, 1, 1), 2);
        publishLocked(locked(list(a, b), CLOSED));
        vm.assertTrue(stands(b), "replaced");
        // With nothing due behind it the parent is not needed.
        CheckpointHeader memory c = taking(child(b, slot + 1, 1), 3);
        warpToSlot(slot + OPEN_AFTER + 1);
        proposeNow(list(forged(c)));
        publishLocked(locked(list(c), CLOSED));
        vm.assertTrue(stands(c), "replaced again");
    }

    /// Of checkpoint 1 everybody knows what its parent took.
    function test_WhoReplacesTheFirstShowsNoParent() public {
        force(3);
        uint64 slot = DELAY * EPOCH;
        CheckpointHeader memory a = taking(child(genesis(), slot, 1), 2);
        publish(forged(a));
        CheckpointHeader memory few = taking(child(genesis(), slot, 1), 1);
        refuseLocked(locked(list(few), CLOSED), abi.encodeWithSelector(IRollup.TooFewForced.selector, 0, 1));
        publishLocked(locked(list(a), CLOSED));
        vm.assertTrue(stands(a), "replaced");
    }

    /// A chain that goes on from what was confirmed has taken what that had, and no more.
    function test_ARestartGivesBackWhatWasTaken() public {
        force(3);
        CheckpointHeader memory a = taking(child(genesis(), 1, 1), 1);
        publish(a);
        rollup.confirm(list(a), certify(a, CLOSED), 0);
        CheckpointHeader memory b = taking(child(a, 2, 1), 3);
        publish(b);
        warpToSlot(RESTART + EPOCH);
        vm.prank(GOVERNANCE);
        rollup.restart(a, 0);
        uint64 slot = RESTART + 5 * EPOCH;
        warpToSlot(slot + 1);
        b = taking(child(a, slot, 1), 1);
        refuseNow(b, abi.encodeWithSelector(IRollup.TooFewForced.selector, 1, 1));
        b = taking(child(a, slot, 1), 3);
        proposeNow(list(b));
        vm.assertTrue(stands(b), "took them again");
    }

    /// What a committee locked that took what was due as of a block that its header may name can always be published,
    /// whenever strangers enqueue what: an entry that is due in an epoch was there by then.
    function test_FuzzStrangersMakeNoHonestHeaderUnpublishable(uint256 seed) public {
        uint64 age = DELAY - 2;
        CheckpointHeader memory last = genesis();
        // How many entries there were at the end of each slot.
        uint64[] memory counts = new uint64[](64);
        for (uint64 slot = 1; slot < 40; ++slot) {
            warpToSlot(slot);
            seed = uint256(keccak256(abi.encode(seed)));
            if (seed & 3 == 0) force(1 + (seed >> 8) % 5);
            counts[slot] = forced.count();
            if (seed & 16 == 0) continue;
            // The oldest block that a chunk of this slot may name, at the worst.
            uint64 seen = slot > age * EPOCH ? counts[slot - age * EPOCH] : 0;
            uint64 epoch = slot / EPOCH;
            uint64 due;
            while (last.forcedTotal + due < seen && forced.dueOf(last.forcedTotal + due) <= epoch) ++due;
            uint64 take = due < MIN ? due : MIN;
            last = taking(child(last, slot, 1), last.forcedTotal + take);
            publish(last);
            vm.assertTrue(stands(last), "stands");
        }
    }

    /// @dev The header with so many forced txs taken in all.
    function taking(CheckpointHeader memory h, uint64 total) private view returns (CheckpointHeader memory) {
        (h.forcedTotal, h.forcedHash) = (total, forced.hashAt(total));
        return h;
    }

    function force(uint256 n) private {
        bytes[] memory objects = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            objects[i] = abi.encode(++sent);
        }
        forced.enqueue(objects);
    }
}

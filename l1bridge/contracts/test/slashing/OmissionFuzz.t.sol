// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {OwnShare} from "../../src/slashing/IOmissions.sol";
import {vm} from "../lib/Vm.sol";
import {OmissionFixture} from "./lib/OmissionFixture.sol";

/// Whatever is published, signed, shown and confirmed: who pays signed more than it published, and that can be published.
contract OmissionFuzzTest is OmissionFixture {
    struct Story {
        /// Chunks that were published, and that were locked.
        uint8 published;
        uint8 locked;
        /// What the publisher signed: nothing, what it published, what was locked, or what is built on it.
        uint8 signs;
        /// Whose signature is shown: the publisher's, or that of who comes next.
        uint8 whose;
        /// What happens in the window: nothing; so many chunks are confirmed, and closed or not.
        uint8 confirmed;
        bool closed;
        /// Seconds and blocks after the accusation.
        uint16 time;
        uint16 blocks;
        /// The record is undone before.
        bool undone;
    }

    function testFuzz_WhoPaysPublishedLessThanItSigned(Story memory s) public {
        deployOmissions(4);
        CheckpointHeader memory most = chunked(genesis(), 5, 8);
        CheckpointHeader memory less = shortened(most, 1 + s.published % 8);
        CheckpointHeader memory more = shortened(most, 1 + s.locked % 8);
        CheckpointHeader memory next = chunked(more, 6, 1);
        publish(less);
        warpToSlot(7);
        address publisher = attesterOf(6, 0);
        Case memory c = caseOf(less, more);
        c.chain = list(more, next);
        c.own = shown(s, publisher, less, more, next);
        if (s.undone) {
            warpToSlot(6 + CONFIRM + 1);
            rollup.void(genesis(), 0);
        }

        bool omitted = more.lastChunk > less.lastChunk && s.signs % 4 > 1 && s.whose % 2 == 0;
        vm.prank(ACCUSER);
        try omissions.accuse(c.record, less, c.chain, 0, c.cert, c.own, c.standing) {
            vm.assertTrue(omitted, "nobody else is accused");
        } catch {
            vm.assertTrue(!omitted, "it is accused");
            return;
        }
        CheckpointHeader memory held = window(s, most, less);
        // Each of both must be over.
        uint256 needed = RESCUE * SLOT + DRAIN;
        bool over = s.time % 128 >= needed && s.blocks % 64 >= needed / L1_SLOT / 2;
        bool could = held.number == 0 || (!s.closed && held.lastChunk < more.lastChunk);
        CheckpointHeader[] memory standing = held.number == 0 ? list() : list(held);
        try omissions.slash(more, publisher, standing) {
            vm.assertTrue(over && could, "what could be published was not");
            expectLoss(publisher, LESS);
        } catch {
            vm.assertTrue(!over || !could, "it pays");
            expectLoss(publisher, 0);
        }
    }

    function shown(
        Story memory s,
        address publisher,
        CheckpointHeader memory less,
        CheckpointHeader memory more,
        CheckpointHeader memory next
    ) private view returns (OwnShare memory own) {
        uint256 who = (positionOf(publisher, 1) + s.whose % 2) % 4;
        if (s.signs % 4 == 0) return own;
        CheckpointHeader memory what = s.signs % 4 == 1 ? less : s.signs % 4 == 2 ? more : next;
        own = signed(attesters[who], what, LOCKED, 1);
    }

    /// @dev Returns what is confirmed after it, if anything is.
    function window(Story memory s, CheckpointHeader memory most, CheckpointHeader memory less)
        private
        returns (CheckpointHeader memory held)
    {
        uint256 from = block.timestamp;
        uint256 fromBlock = block.number;
        if (s.confirmed % 3 != 0) {
            held = shortened(most, 1 + (s.confirmed / 3) % 8);
            uint8 kind = s.closed ? CLOSED : LOCKED;
            if (stands(held)) {
                rollup.confirm(list(held), certify(held, kind), 0);
            } else if (stands(less) && held.lastChunk < less.lastChunk && kind == LOCKED) {
                // A longer version stands, and a certificate that does not close says nothing against it.
                held = genesis();
            } else {
                LockedPublication memory p = locked(list(held), kind);
                p.standing = list(less);
                publishLocked(p);
            }
        }
        vm.warp(from + s.time % 128);
        vm.roll(fromBlock + s.blocks % 64);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Confirmed} from "../../src/rollup/Confirmed.sol";
import {Records} from "../../src/rollup/Records.sol";
import {Tip} from "../../src/rollup/Tip.sol";
import {vm} from "../lib/Vm.sol";

/// Storage words: what goes in comes out, and moves nothing else.
contract RollupWordsTest {
    function moved(Tip tip, CheckpointHeader calldata header) external pure returns (Tip) {
        return tip.moved(header);
    }

    function test_FuzzTip(
        uint256 word,
        uint32 number,
        uint32 slot,
        uint40 chunk,
        uint32 origin,
        uint32 forced
    ) public view {
        CheckpointHeader memory header;
        header.number = number;
        header.slot = slot;
        header.lastChunk = chunk;
        header.originNumber = origin;
        header.forcedTotal = forced;
        Tip before = Tip.wrap(word);
        Tip tip = this.moved(before, header);
        vm.assertEq(tip.number(), number, "number");
        vm.assertEq(tip.slot(), slot, "slot");
        vm.assertEq(tip.lastChunk(), chunk, "last chunk");
        vm.assertEq(tip.originNumber(), origin, "origin");
        vm.assertEq(tip.forcedTotal(), forced, "forced total");
        vm.assertEq(tip.generation(), before.generation(), "generation");
        vm.assertEq(tip.restarts(), before.restarts(), "restarts");
        vm.assertEq(tip.rewards(), before.rewards(), "rewards");
    }

    function test_FuzzTipRewardsAndRestarts(uint256 word, uint64 bits) public pure {
        Tip before = Tip.wrap(word);
        Tip tip = before.withRewards(bits);
        vm.assertEq(tip.rewards(), bits, "rewards");
        vm.assertEq(uint192(Tip.unwrap(tip)), uint192(word), "the rest");
        vm.assume(before.generation() < type(uint16).max && before.restarts() < type(uint8).max);
        tip = before.restarted();
        vm.assertEq(tip.generation(), before.generation() + 1, "generation");
        vm.assertEq(tip.restarts(), before.restarts() + 1, "restarts");
        vm.assertEq(tip.rewards(), before.rewards(), "rewards stay");
        vm.assertEq(uint168(Tip.unwrap(tip)), uint168(word), "the header's members stay");
    }

    function test_FuzzConfirmed(
        uint256 word,
        uint32 number,
        uint40 chunk,
        uint40 published,
        uint40 slot,
        bool closed
    ) public pure {
        Confirmed before = Confirmed.wrap(word);
        Confirmed c = before.moved(number, chunk, published, slot, closed);
        vm.assertEq(c.number(), number, "number");
        vm.assertEq(c.proven(), before.proven(), "proven");
        vm.assertEq(c.lastChunk(), chunk, "last chunk");
        vm.assertEq(c.published(), published, "published");
        vm.assertEq(c.slot(), slot, "slot");
        vm.assertTrue(c.closed() == closed, "closed");
    }

    function test_FuzzRecord(bytes32 hash, bytes32 other, uint40 slot, uint8 turn) public pure {
        bytes32 record = Records.make(hash, uint256(slot) << 8 | turn);
        vm.assertEq(Records.slot(record), slot, "slot");
        vm.assertEq(Records.turn(record), turn, "turn");
        vm.assertTrue(Records.names(record, hash), "its hash");
        bool same = uint256(hash) >> 48 == uint256(other) >> 48;
        vm.assertTrue(Records.names(record, other) == same, "another hash");
    }
}

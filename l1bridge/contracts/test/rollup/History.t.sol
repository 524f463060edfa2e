// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {History, HistoryLib} from "../../src/rollup/History.sol";
import {vm} from "../lib/Vm.sol";

/// Values as they were, against a list of all changes.
contract HistoryTest {
    using HistoryLib for History;

    struct Change {
        uint256 index;
        uint256 value;
        uint256 mark;
    }

    History internal history;
    Change[] internal changes;

    /// A byte a change: its index, and by how much the mark goes on.
    function testFuzz_AnyMarkIsRememberedAsItWas(uint256 steps, uint256 seed) public {
        uint256 mark;
        for (uint256 i; i < 32; ++i) {
            uint256 step = steps >> (8 * i) & 0xff;
            mark += step >> 6;
            Change memory change = Change(step & 3, uint160(uint256(keccak256(abi.encode(seed, i)))), mark);
            changes.push(change);
            history.set(change.index, change.value, change.mark);
            vm.assertEq(history.latest(change.index), change.value, "the latest");
        }
        for (uint256 index; index < 4; ++index) {
            for (uint256 m; m <= mark + 1; ++m) {
                vm.assertEq(history.asOf(index, m), listed(index, m), "as of a mark");
            }
        }
    }

    /// An index changes at most once a mark, however often: a later mark costs no second word.
    function test_AllChangesAtOneMarkAreOne() public {
        history.set(0, 1, 0);
        for (uint256 value = 2; value < 9; ++value) {
            history.set(0, value, 5);
        }
        vm.assertEq(history.places, 1, "words put away");
        vm.assertEq(history.asOf(0, 4), 1, "before");
        vm.assertEq(history.asOf(0, 5), 8, "since");
    }

    function test_WhatNeverWasIsNothing() public {
        history.set(3, 7, 2);
        vm.assertEq(history.asOf(3, 1), 0, "before");
        vm.assertEq(history.asOf(9, 5), 0, "elsewhere");
    }

    function listed(uint256 index, uint256 mark) private view returns (uint256 value) {
        for (uint256 i; i < changes.length; ++i) {
            if (changes[i].index == index && changes[i].mark <= mark) value = changes[i].value;
        }
    }
}

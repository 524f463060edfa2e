// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {BlockHistory} from "../../../src/BlockHistory.sol";
import {Charges} from "../../../src/rollup/Charges.sol";
import {Locking} from "../../../src/rollup/Locking.sol";
import {Rollup} from "../../../src/rollup/Rollup.sol";
import {ValidatorSet} from "../../../src/rollup/ValidatorSet.sol";
import {CallGas, vm} from "../../lib/Vm.sol";
import {Fixture} from "./Fixture.sol";

/// @notice What a call costs as a whole transaction.
/// @dev The snapshot keeps the execution gas, storage and libraries cold; the log has the sum with the transaction's own
/// 21,000 and its calldata, and that sum again under the names of the benchmark.
abstract contract GasFixture is Fixture {
    event log_named_uint(string key, uint256 val);

    function propose(string memory what, CheckpointHeader[] memory headers, uint16 turn)
        internal
        returns (uint256)
    {
        uint64 slot = headers[headers.length - 1].slot + 1;
        vm.warp(GENESIS + slot * rollup.slotDuration() + turn * TIMEOUT);
        carryBlobs(headers.length);
        bytes memory data = abi.encodeCall(Rollup.propose, (headers, ones(headers.length), turn));
        return measure(what, data, publisherOf(slot, turn));
    }

    /// @dev Sends `data` as a transaction of its own, and notes what it costs.
    function measure(string memory what, bytes memory data, address sender) internal returns (uint256 cost) {
        uint256 calldata_;
        uint256 execution;
        (cost, calldata_, execution) = send(data, sender);
        vm.snapshotGasLastCall(what);
        note(what, cost);
        note("    calldata", calldata_);
        note("    execution", execution);
    }

    /// @dev Sends `data` with all cold, as a transaction of its own would find it. What is refunded is taken off.
    function send(bytes memory data, address sender)
        internal
        returns (uint256 cost, uint256 calldata_, uint256 execution)
    {
        return sendTo(address(rollup), data, sender);
    }

    /// @dev The same to another contract.
    function sendTo(address target, bytes memory data, address sender)
        internal
        returns (uint256 cost, uint256 calldata_, uint256 execution)
    {
        vm.cool(target);
        vm.cool(address(rollup));
        vm.cool(address(Locking));
        vm.cool(address(Charges));
        vm.cool(address(ValidatorSet));
        vm.cool(BlockHistory.CONTRACT);
        vm.prank(sender);
        (bool ok, bytes memory reason) = target.call(data);
        if (!ok) {
            assembly {
                revert(add(reason, 0x20), mload(reason))
            }
        }
        CallGas memory gas_ = vm.lastCallGas();
        execution = gas_.gasTotalUsed;
        uint256 tokens;
        for (uint256 i; i < data.length; ++i) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        calldata_ = 4 * tokens;
        cost = 21_000 + calldata_ + execution;
        uint256 refund = uint64(gas_.gasRefunded);
        cost -= refund < cost / 5 ? refund : cost / 5;
        cost = cost > 21_000 + 10 * tokens ? cost : 21_000 + 10 * tokens;
    }

    function note(string memory what, uint256 value) internal {
        emit log_named_uint(what, value);
    }

    /// @dev The same under the schedule announced for Glamsterdam (docs/performance.md): 15,000 before calldata where it is
    /// 21,000 now, some 7,150 more for each word written anew, 87,920 more for each new one; and 64 for each byte of
    /// calldata at least.
    function amsterdam(uint256 cost, uint256 length, uint256 rewritten, uint256 created)
        internal
        pure
        returns (uint256)
    {
        cost = cost - 6_000 + 7_150 * rewritten + 87_920 * created;
        uint256 least = 15_000 + 64 * length;
        return cost < least ? least : cost;
    }

    /// @dev What docs/performance.md says it must cost at most.
    function must(string memory what, uint256 value, uint256 most) internal pure {
        vm.assertTrue(value <= most, string.concat(what, ": ", vm.toString(value), " of ", vm.toString(most)));
    }
}

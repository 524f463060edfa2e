// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EpochProof} from "../../src/proving/IEpochVerifier.sol";
import {CallGas, vm} from "../lib/Vm.sol";
import {EpochFixture, Plan, Submitter} from "./lib/EpochFixture.sol";

/// @notice What a proof costs as a whole transaction, and each part of it: without what Proving keeps and pays. The lines
/// are those of the benchmark.
contract EpochGasTest is EpochFixture {
    event log_named_uint(string key, uint256 val);

    /// Above what it must cost, 620,000, for keys that are not of one ceremony, and 900: docs/proving.md.
    uint256 private constant MOST_FIXED = 722_000;
    uint256 private constant MOST_ALONE = 1_200;

    Submitter private submitter;

    function setUp() public override {
        super.setUp();
        submitter = new Submitter(verifier, from);
    }

    function test_Gas_OfEachPart() public {
        uint256 base = cost(Plan(1, 1, 0, 1, 1, ""));
        uint256 t = (cost(Plan(1, 1, 0, 9, 1, "")) - base) / 8;
        uint256 b = (cost(Plan(1, 1, 0, 1, 9, "")) - base) / 8;
        uint256 sixteen = cost(Plan(4, 4, 0, 1, 1, ""));
        uint256 checkpoint = (cost(Plan(16, 1, 0, 1, 1, "")) - sixteen) / 12;
        uint256 four = cost(Plan(4, 1, 0, 1, 1, ""));
        // From 4 to 32: the more there are, the less each costs.
        uint256 blob = (cost(Plan(16, 2, 0, 1, 1, "")) - four - 12 * checkpoint) / 28;
        must("prove_gas_t", t, 56_000);
        must("prove_gas_b", b, 70_000);
        must("prove_gas_checkpoint", checkpoint, 12_000);
        must("prove_gas_blob", blob, 10_000);
        must("prove_gas_fixed", base - t - b - checkpoint - blob, MOST_FIXED);
        useKeys("ceremony_t", "ceremony_b", "ceremony_r");
        submitter = new Submitter(verifier, from);
        must("prove_gas_fixed_ceremony", cost(Plan(1, 1, 0, 1, 1, "")) - t - b - checkpoint - blob, 620_000);
        useKeys("t", "b", "r");
        submitter = new Submitter(verifier, from);
        note("prove_gas_message_in", (cost(Plan(1, 1, 200, 1, 1, "")) - base) / 200);
    }

    function test_Gas_OfMessagesOut() public {
        uint256 base = cost(Plan(1, 1, 0, 1, 1, ""));
        must("prove_gas_out_message", (cost(Plan(1, 1, 0, 1, 1, messages(5, 8, 3))) - base) / 120, 900);
        must(
            "prove_gas_out_message_of_1024",
            (cost(Plan(1, 1, 0, 1, 1, messages(1, 128, 8))) - base) / 1024,
            900
        );
        must(
            "prove_gas_out_message_alone_in_chunk",
            (cost(Plan(1, 1, 0, 1, 1, messages(120, 1, 1))) - base) / 120,
            MOST_ALONE
        );
    }

    function test_Gas_OfPeriods() public {
        note("prove_gas_demo", cost(Plan(4, 1, 0, 9, 4, messages(12, 1, 1))));
        note("prove_gas_32_merged", cost(Plan(32, 1, 0, 1, 1, messages(12, 1, 1))));
        note("prove_gas_10_tps", cost(Plan(32, 5, 4, 23, 3, messages(120, 1, 1))));
    }

    function messages(uint64 chunks, uint16 txs, uint16 each) private pure returns (bytes memory) {
        bytes[] memory list = new bytes[](chunks * (1 + uint256(txs) * each));
        uint256 count;
        for (uint64 c; c < chunks; ++c) {
            list[count++] = group(41 + 3 * c, txs * each);
            for (uint16 i; i < txs; ++i) {
                for (uint256 m; m < each; ++m) {
                    list[count] = message(2 * i, count);
                    ++count;
                }
            }
        }
        return joined(list, 0, list.length);
    }

    /// @dev By halves: a copy for each would be of the square of the length.
    function joined(bytes[] memory list, uint256 first, uint256 end) private pure returns (bytes memory) {
        if (end == first + 1) return list[first];
        uint256 middle = (first + end) / 2;
        return bytes.concat(joined(list, first, middle), joined(list, middle, end));
    }

    function cost(Plan memory plan) private returns (uint256) {
        bytes memory data = abi.encodeCall(Submitter.submitEpochProof, (proven(plan)));
        vm.cool(address(submitter));
        vm.cool(address(verifier));
        vm.cool(verifier.tKey());
        vm.cool(verifier.bKey());
        vm.cool(verifier.rKey());
        (bool ok,) = address(submitter).staticcall(data);
        CallGas memory gas_ = vm.lastCallGas();
        vm.assertTrue(ok, "refused");
        uint256 tokens;
        for (uint256 i; i < data.length; ++i) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        uint256 sum = 21_000 + 4 * tokens + gas_.gasTotalUsed;
        return sum > 21_000 + 10 * tokens ? sum : 21_000 + 10 * tokens;
    }

    function note(string memory what, uint256 value) private {
        emit log_named_uint(what, value);
    }

    function must(string memory what, uint256 value, uint256 most) private {
        note(what, value);
        vm.assertTrue(value <= most, string.concat(what, ": ", vm.toString(value), " of ", vm.toString(most)));
    }
}

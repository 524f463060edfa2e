// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {Rollup} from "../../src/rollup/Rollup.sol";
import {Sampling} from "../../src/rollup/Sampling.sol";
import {vm} from "../lib/Vm.sol";
import {DrawnGasFixture} from "./lib/DrawnGasFixture.sol";

/// @notice What publication costs with all of it: the ring once round, a checkpoint in each slot with one effect blob and
/// 33 signatures in the other.
contract RollupDrawnGasTest is DrawnGasFixture {
    /// Transactions of a checkpoint at 10 a second.
    uint256 internal constant TXS = 360;
    /// Bytes of a `propose` with one header.
    uint256 internal constant LENGTH = 836;

    /// @dev Published in each slot up to `slot`, all but the last confirmed; each epoch has another prevrandao.
    function publishTo(uint64 slot) private {
        for (uint64 s = tip.slot + 1; s < slot; ++s) {
            vm.prevrandao(keccak256(abi.encode(s)));
            tip = child(tip, s, 70);
            vm.warp(GENESIS + (s + 1) * SECONDS);
            proposeNow(list(tip));
            if (s % (2 * SLOTS) == 0) rollup.confirm(list(tip), certify(tip, CLOSED), 0);
        }
    }

    function setUp() public {
        deploy(VALIDATORS);
        tip = genesis();
        publishTo(6 * SLOTS - 1);
    }

    /// A whole epoch: what its first publication sets up, and the share of one confirmation each two epochs.
    function test_Gas_AnEpoch() public {
        uint256 sum;
        uint256 first;
        uint256 hot;
        for (uint64 i; i < SLOTS; ++i) {
            uint256 cost = next();
            sum += cost;
            if (i == 0) first = cost;
            else hot += cost;
        }
        hot /= SLOTS - 1;
        bytes memory call = confirmation();
        (uint256 confirm,,) = send(call, OUTSIDER);
        uint256 mean = sum / SLOTS + confirm / (2 * SLOTS);
        note("propose_gas_mean", mean);
        note("    hot", hot);
        note("    share of the first of an epoch", sum / SLOTS - hot);
        note("    share of a confirmation in two epochs", confirm / (2 * SLOTS));
        note("propose_gas_mean_proving", sum / SLOTS + confirm / SLOTS);
        must("propose, mean", mean, 75_000);
        must("propose, mean with provers", sum / SLOTS + confirm / SLOTS, 80_000);
        must("propose, hot, mean", hot, 62_000);
        must("a tx", mean / TXS, 500);
        note("gas_per_tx_10tps_36s", mean / TXS);
        note("gas_per_tx_required", 500);
        note("setup_epoch_gas", first - hot);
        // The first of an epoch writes draw and rewards, new ones, and where the last rewards are; a confirmation two
        // new words and two old ones.
        uint256 announced = 31 * amsterdam(hot, LENGTH, 2, 0) + amsterdam(first, LENGTH, 3, 2);
        announced = announced / SLOTS + amsterdam(confirm, call.length, 2, 2) / (2 * SLOTS);
        note("propose_gas_mean_amsterdam", announced);
        note("setup_epoch_gas_amsterdam", amsterdam(first, LENGTH, 3, 2) - amsterdam(hot, LENGTH, 2, 0));
        note("gas_per_tx_10tps_36s_amsterdam", announced / TXS);
    }

    function test_Gas_ProposeHot() public {
        for (uint256 i; i < 3; ++i) {
            next();
        }
        CheckpointHeader memory header = child(tip, tip.slot + 1, 70);
        uint256 cost = propose("propose_gas_hot", list(header), 0);
        must("propose, hot", cost, 62_000);
        note("propose_gas_hot_amsterdam", amsterdam(cost, LENGTH, 2, 0));
        byCause(cost);
    }

    /// @dev Of one header in the middle of an epoch and of a stride.
    function byCause(uint256 cost) private {
        (bytes32 seed, uint256 validators,) = rollup.drawOf(tip.epoch);
        uint256 before = gasleft();
        Sampling.seat(seed, 7, validators, 32);
        uint256 draw = before - gasleft();
        (uint256 base, uint256 data, uint256 storage_, uint256 log) = (21_000, 6_380, 16_300, 1_893);
        note("hot_gas_base", base);
        note("hot_gas_calldata", data);
        // Four words are read cold, one of them and a fifth one written.
        note("hot_gas_storage", storage_);
        note("hot_gas_draw", draw);
        note("hot_gas_log", log);
        note("hot_gas_blob_hashes_and_rest", cost - base - data - storage_ - draw - log);
        note("blobs_per_checkpoint", 2);
        note("blob_gas_per_checkpoint", 2 * 131_072);
    }

    function test_Gas_ProposeAsThirdBackup() public {
        for (uint256 i; i < 3; ++i) {
            next();
        }
        propose("propose as the third backup, drawn", list(child(tip, tip.slot + 1, 70)), 3);
    }

    function test_Gas_Confirm33Of48() public {
        bytes memory call = confirmation();
        uint256 cost = measure("confirm_gas_33_of_48", call, OUTSIDER);
        note("confirm_gas_33_of_48_amsterdam", amsterdam(cost, call.length, 2, 2));
    }

    function test_Gas_Confirm33Of48Stored() public {
        rollup.storeCommittee(rollup.epochAt(rollup.currentSlot()));
        measure("confirm_gas_33_of_48_stored", confirmation(), OUTSIDER);
    }

    function test_Gas_StoreCommittee() public {
        bytes memory data = abi.encodeCall(rollup.storeCommittee, (rollup.epochAt(rollup.currentSlot())));
        measure("store_committee_gas_48_of_1000", data, OUTSIDER);
    }

    function next() private returns (uint256 cost) {
        vm.prevrandao(keccak256(abi.encode(tip.slot)));
        CheckpointHeader memory header = child(tip, tip.slot + 1, 70);
        vm.warp(GENESIS + (header.slot + 1) * SECONDS);
        carryBlobs(1);
        bytes memory data = abi.encodeCall(Rollup.propose, (list(header), 1, 0));
        (cost,,) = send(data, publisherOf(header.slot + 1, 0));
        tip = header;
    }

    function confirmation() private view returns (bytes memory) {
        Certificate memory cert = certify(tip, CLOSED);
        return abi.encodeCall(Rollup.confirm, (list(tip), cert, 0));
    }
}

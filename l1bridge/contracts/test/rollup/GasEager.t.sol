// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {Rollup} from "../../src/rollup/Rollup.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {DrawnGasFixture} from "./lib/DrawnGasFixture.sol";

/// @notice What publication costs where each checkpoint comes with its certificate: 33 signatures of 48, the ring once
/// round, the committee's hash stored in each epoch by somebody.
contract RollupEagerGasTest is DrawnGasFixture {
    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        c.eager = true;
    }

    function setUp() public {
        deploy(VALIDATORS);
        tip = genesis();
        publishTo(6 * SLOTS + 2);
    }

    /// A whole epoch: the committee's hash stored, then a checkpoint published in each slot.
    function test_Gas_AnEpoch() public {
        publishTo(7 * SLOTS - 2);
        vm.warp(GENESIS + 7 * SLOTS * SECONDS);
        (uint256 sum,,) = send(abi.encodeCall(rollup.storeCommittee, (7)), OUTSIDER);
        for (uint64 i; i < SLOTS; ++i) {
            sum += publishNext();
        }
        note("publish_eager_gas_mean", sum / SLOTS);
    }

    function test_Gas_InTurn() public {
        measure("publish_eager_gas_33_of_48", next(0), publisherOf(tip.slot + 1, 0));
    }

    function test_Gas_InTurnStored() public {
        rollup.storeCommittee(6);
        measure("publish_eager_gas_33_of_48_stored", next(0), publisherOf(tip.slot + 1, 0));
    }

    function test_Gas_AsThirdBackup() public {
        rollup.storeCommittee(6);
        measure("publish_eager as the third backup, stored", next(3), publisherOf(tip.slot + 1, 3));
    }

    /// @dev Publishes the checkpoints up to that of `slot`, each in the slot after its own.
    function publishTo(uint64 slot) private {
        while (tip.slot < slot) {
            publishNext();
        }
    }

    function publishNext() private returns (uint256 cost) {
        bytes memory data = next(0);
        (cost,,) = send(data, publisherOf(tip.slot + 1, 0));
    }

    /// @dev The call that publishes the next checkpoint by a turn, when that is.
    function next(uint16 turn) private returns (bytes memory) {
        vm.prevrandao(keccak256(abi.encode(tip.slot)));
        tip = child(tip, tip.slot + 1, 70);
        vm.warp(GENESIS + (tip.slot + 1) * SECONDS + turn * TIMEOUT);
        carryBlobs(1);
        LockedPublication memory p = locked(list(tip), CLOSED);
        p.turn = turn;
        return abi.encodeCall(Rollup.publishLocked, (p));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {RollupConfig} from "../../../src/rollup/RollupConfig.sol";
import {GasFixture} from "./GasFixture.sol";

/// @notice Committees of 48 drawn from 1,000 validators, epochs of 32 slots of 36 seconds, a ring that goes round.
abstract contract DrawnGasFixture is GasFixture {
    uint64 internal constant SLOTS = 32;
    uint64 internal constant SECONDS = 36;
    uint256 internal constant VALIDATORS = 1000;

    CheckpointHeader internal tip;

    function config() internal pure virtual override returns (RollupConfig memory c) {
        c = super.config();
        (c.slotDuration, c.epochDuration, c.ring) = (SECONDS, SLOTS, 176);
        (c.committeeSize, c.minCommittee) = (48, 4);
        c.windows.confirmWindow = 2 * SLOTS;
        c.windows.rescue = 3 * SLOTS;
        c.windows.restartAfter = 4 * SLOTS;
        c.windows.liability = 4 * SLOTS;
        c.windows.exitDelay = 20 * SLOTS;
    }

    function publisherOf(uint64 slot, uint256 k) internal view override returns (address publisher) {
        uint64 epoch = rollup.epochAt(slot);
        (,, uint256 size) = rollup.drawOf(epoch);
        (,, publisher) = rollup.seat(epoch, (rollup.leaderPosition(slot) + k) % size);
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }
}

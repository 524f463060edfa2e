// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {SlasherConfig} from "../../src/slashing/SlasherConfig.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// Where only leaders pay, those of the slots of the epoch that signed do: 8 members drawn of 12, 4 slots.
contract SlasherLeadersTest is SlashingFixture {
    CheckpointHeader internal lock;

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        c.committeeSize = 8;
    }

    function slasherConfig() internal view override returns (SlasherConfig memory c) {
        c = super.slasherConfig();
        c.leadersOnly = true;
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    function setUp() public {
        deploySlasher(12);
        lock = chunked(genesis(), 21, 3);
        warpToAccusable(lock);
    }

    function isLeader(address attester, uint64 epoch) private view returns (bool) {
        for (uint64 slot = epoch * EPOCH; slot < (epoch + 1) * EPOCH; ++slot) {
            if (rollup.leader(slot) == attester) return true;
        }
        return false;
    }

    function test_OnlyTheLeadersOfTheEpochPay() public {
        accuse(lock);
        warpToDue(lock);
        slash(lock);
        uint256 paid;
        for (uint256 i; i < attesters.length; ++i) {
            bool leads = isLeader(attesters[i], 5);
            vm.assertEq(stakeOf(attesters[i]), leads ? STAKE - AMOUNT : STAKE, "stake");
            if (leads) ++paid;
        }
        vm.assertTrue(paid != 0 && paid <= EPOCH, "as many as slots, at most");
        vm.assertEq(azt.balanceOf(ACCUSER), paid * REWARD, "reward");
    }

    /// Each once, however many slots it leads.
    function test_PayersAreDistinct() public view {
        for (uint64 epoch; epoch < 6; ++epoch) {
            address[] memory list_ = slasher.payers(epoch);
            for (uint256 i; i < list_.length; ++i) {
                vm.assertTrue(isLeader(list_[i], epoch), "leads");
                for (uint256 k; k < i; ++k) {
                    vm.assertTrue(list_[i] != list_[k], "once");
                }
            }
        }
    }
}

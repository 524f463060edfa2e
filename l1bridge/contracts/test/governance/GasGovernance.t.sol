// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../../src/governance/Governance.sol";
import {Motion} from "../../src/governance/Motion.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {CallGas, vm} from "../lib/Vm.sol";
import {GovernanceFixture} from "./lib/GovernanceFixture.sol";

/// @notice What votes cost as whole transactions, and the execution against members of a set of 1,000.
contract GovernanceGasTest is GovernanceFixture {
    event log_named_uint(string key, uint256 val);

    uint256 internal constant VALIDATORS = 1000;
    /// The most gas of one transaction (EIP-7825).
    uint256 internal constant MOST = 16_777_216;

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (48, 4);
    }

    function setUp() public {
        deployGovernance(VALIDATORS);
        azt.mint(ALICE, VALIDATORS * STAKE);
        lock(ALICE, VALIDATORS * STAKE / 2);
    }

    function test_Gas_Slash48AndKickThem() public {
        uint256 cost = executed("gov_execute_gas_48_kicked", 48, true);
        vm.assertTrue(cost < MOST / 2, "half of what a transaction may take");
    }

    function test_Gas_Slash48() public {
        executed("gov_execute_gas_48", 48, false);
    }

    /// As many as a proposal can name.
    function test_Gas_TheMostMembers() public {
        uint256 cost = executed("gov_execute_gas_64_kicked", 64, true);
        vm.assertTrue(cost < MOST / 2, "half of what a transaction may take");
    }

    function executed(string memory what, uint256 members, bool kick) private returns (uint256) {
        Motion memory m;
        m.members = new address[](members);
        for (uint256 i; i < members; ++i) {
            m.members[i] = attesters[i * 15];
        }
        (m.members, m.amount, m.kick) = (sorted(m.members), AMOUNT, kick);
        measure("gov_propose_gas", abi.encodeCall(Governance.propose, (m, "reason", "")));
        bytes32 id = propose(m);
        measure("gov_vote_gas", abi.encodeCall(Governance.vote, (id, true, VALIDATORS * STAKE / 2)));
        vm.warp(block.timestamp + VOTING + TIMELOCK);
        return measure(what, abi.encodeCall(Governance.execute, (id, m)));
    }

    function measure(string memory what, bytes memory data) private returns (uint256 cost) {
        vm.cool(address(rollup));
        vm.cool(address(governance));
        vm.cool(address(staking));
        vm.cool(address(azt));
        vm.prank(ALICE);
        (bool ok, bytes memory reason) = address(governance).call(data);
        if (!ok) {
            assembly {
                revert(add(reason, 0x20), mload(reason))
            }
        }
        CallGas memory gas_ = vm.lastCallGas();
        cost = 21_000 + gas_.gasTotalUsed;
        for (uint256 i; i < data.length; ++i) {
            cost += data[i] == 0 ? 4 : 16;
        }
        emit log_named_uint(what, cost);
    }
}

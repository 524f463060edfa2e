// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {Comparison} from "../../src/slashing/Holding.sol";
import {Slasher} from "../../src/slashing/Slasher.sol";
import {CallGas, vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// @notice What accusations and slashes of committees drawn from 1,000 validators cost as whole transactions.
abstract contract SlasherGas is SlashingFixture {
    event log_named_uint(string key, uint256 val);

    uint256 internal constant VALIDATORS = 1000;
    /// The most gas of one transaction (EIP-7825).
    uint256 internal constant MOST = 16_777_216;

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (seats(), 4);
    }

    function seats() internal pure virtual returns (uint64);

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    function setUp() public {
        deploySlasher(VALIDATORS);
    }

    function measure(string memory what, bytes memory data, uint256 value) internal returns (uint256 cost) {
        vm.cool(address(rollup));
        vm.cool(address(slasher));
        vm.cool(address(staking));
        vm.cool(address(azt));
        vm.prank(ACCUSER);
        (bool ok, bytes memory reason) = address(slasher).call{value: value}(data);
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

    /// @dev Each falls below the ejection threshold with the next slash: nothing costs more.
    function makePoor() internal {
        for (uint256 i; i < VALIDATORS; ++i) {
            vm.prank(address(rollup));
            staking.slash(attesters[i], STAKE - EJECTION, OUTSIDER, 0);
        }
    }
}

contract SlasherGasTest is SlasherGas {
    function seats() internal pure override returns (uint64) {
        return 48;
    }

    /// All 48 leave the set with it.
    function test_Gas_WorstCaseOf48() public {
        CheckpointHeader memory lock = chunked(genesis(), 13, 3);
        makePoor();
        warpToAccusable(lock);
        Certificate memory cert = certify(lock, LOCKED, 3);
        measure("accuse_gas_33_of_48", abi.encodeCall(Slasher.accuse, (lock, cert, none())), BOND);
        CheckpointHeader memory other = branched(lock, 2);
        accuse(other);
        Comparison memory c = compare(other, lock, 2, 2);
        carryBlobs(1);
        rollup.publishLocked(locked(list(lock), CLOSED));
        warpToDue(other);
        bytes memory data = abi.encodeCall(Slasher.slash, (other, 3, one(c)));
        uint256 cost = measure("slash_gas_48_ejected", data, 0);
        vm.assertTrue(cost < MOST / 2, "half of what a transaction may take");
    }

    function test_Gas_Slash48() public {
        CheckpointHeader memory lock = chunked(genesis(), 13, 3);
        warpToAccusable(lock);
        accuse(lock);
        warpToDue(lock);
        measure("slash_gas_48", abi.encodeCall(Slasher.slash, (lock, 3, none())), 0);
    }
}

/// The largest committee that pays as a whole fits a transaction when all of it leaves the set.
contract SlasherMostGasTest is SlasherGas {
    function seats() internal pure override returns (uint64) {
        return 96;
    }

    function test_Gas_WorstCaseOf96() public {
        CheckpointHeader memory lock = chunked(genesis(), 13, 3);
        makePoor();
        warpToAccusable(lock);
        accuse(lock);
        warpToDue(lock);
        uint256 cost = measure("slash_gas_96_ejected", abi.encodeCall(Slasher.slash, (lock, 3, none())), 0);
        vm.assertTrue(cost < MOST * 4 / 5, "what a transaction may take");
    }
}

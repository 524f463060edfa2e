// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {Omissions} from "../../src/slashing/Omissions.sol";
import {CallGas, vm} from "../lib/Vm.sol";
import {OmissionFixture} from "./lib/OmissionFixture.sol";

/// @notice What accusing and slashing one of a committee of 48, drawn from 1,000 validators, costs as whole transactions.
contract OmissionGasTest is OmissionFixture {
    event log_named_uint(string key, uint256 val);

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (48, 4);
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    function publisherOf(uint64 slot, uint256 k) internal view override returns (address) {
        address[] memory members = rollup.publishersAt(rollup.epochAt(slot));
        return members[(rollup.leaderPosition(slot) + k) % members.length];
    }

    function measure(string memory what, bytes memory data) private returns (uint256 cost) {
        vm.cool(address(rollup));
        vm.cool(address(omissions));
        vm.cool(address(slasher));
        vm.cool(address(staking));
        vm.cool(address(azt));
        vm.prank(ACCUSER);
        (bool ok, bytes memory reason) = address(omissions).call(data);
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

    /// With a certificate of 33, eight headers above, and a stake that leaves the set with it.
    function test_Gas_Omission() public {
        deployOmissions(1000);
        publish(short);
        address guilty = attesterOf(6, 0);
        vm.prank(address(rollup));
        staking.slash(guilty, STAKE - EJECTION, OUTSIDER, 0);
        Case memory c = caseOf(short, long);
        c.chain = new CheckpointHeader[](9);
        c.chain[0] = long;
        for (uint256 i = 1; i < 9; ++i) {
            c.chain[i] = chunked(c.chain[i - 1], 6, 1);
        }
        c.certified = 8;
        c.cert = certify(c.chain[8], LOCKED, 1);
        bytes memory data = abi.encodeCall(
            Omissions.accuse, (c.record, c.shorter, c.chain, c.certified, c.cert, c.own, c.standing)
        );
        vm.assertTrue(measure("omission_accuse_gas_33_of_48", data) < 1_500_000, "accuse");
        warpToDue(long, guilty);
        data = abi.encodeCall(Omissions.slash, (long, guilty, list()));
        vm.assertTrue(measure("omission_slash_gas_ejected", data) < 500_000, "slash");
    }
}

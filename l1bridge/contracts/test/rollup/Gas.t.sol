// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {Rollup} from "../../src/rollup/Rollup.sol";
import {BlockHistory} from "../../src/BlockHistory.sol";
import {vm} from "../lib/Vm.sol";
import {GasFixture} from "./lib/GasFixture.sol";

/// @notice What each call costs as a whole transaction, once the ring has gone round.
contract RollupGasTest is GasFixture {
    CheckpointHeader internal tip;

    /// @dev A committee, the ring once round, all confirmed, and one more checkpoint of this epoch.
    function steady(uint256 size) internal {
        deploy(size);
        tip = genesis();
        for (uint64 slot = 1; slot <= RING + 4; ++slot) {
            if (slot % 16 == 0) confirmTip();
            tip = child(tip, slot, 1);
            publish(tip);
        }
        confirmTip();
        tip = child(tip, RING + 5, 1);
        publish(tip);
    }

    function confirmTip() private {
        rollup.confirm(list(tip), certify(tip, CLOSED), 0);
    }

    function test_Gas_ProposeSteady() public {
        steady(4);
        uint256 cost = propose("propose_gas_steady_4", list(child(tip, RING + 6, 70)), 0);
        must("propose, all of 4 sit", cost, 54_500);
    }

    function test_Gas_ProposeAsThirdBackup() public {
        steady(4);
        propose("propose as the third backup", list(child(tip, RING + 6, 70)), 3);
    }

    function test_Gas_ProposeInANewEpoch() public {
        steady(4);
        propose("propose, first of an epoch", list(child(tip, RING + 7, 70)), 0);
    }

    function test_Gas_ProposeWithAnOldOrigin() public {
        steady(4);
        vm.roll(DEPLOY_BLOCK + 1000);
        vm.store(
            BlockHistory.CONTRACT, bytes32((DEPLOY_BLOCK + 50) % BlockHistory.WINDOW), keccak256("later")
        );
        CheckpointHeader memory header = child(tip, RING + 6, 70);
        header.originNumber = uint64(DEPLOY_BLOCK) + 50;
        header.originHash = keccak256("later");
        propose("propose with an origin out of BLOCKHASH", list(header), 0);
    }

    function test_Gas_ProposeTwo() public {
        steady(4);
        CheckpointHeader memory a = child(tip, RING + 6, 70);
        propose("propose two", list(a, child(a, RING + 6, 70, 1)), 0);
    }

    function test_Gas_Confirm33Of48() public {
        steady(48);
        Certificate memory cert = certify(tip, CLOSED);
        bytes memory data = abi.encodeCall(Rollup.confirm, (list(tip), cert, 0));
        uint256 cost = measure("confirm_gas_33_of_48_genesis", data, OUTSIDER);
        must("confirm, 33 of 48 of the genesis committee", cost, 250_000);
    }

    function test_Gas_PublishLocked33Of48() public {
        steady(48);
        CheckpointHeader memory header = child(tip, RING + 6, 70);
        warpToSlot(RING + 6 + OPEN_AFTER);
        LockedPublication memory p = locked(list(header), CLOSED);
        carryBlobs(1);
        measure("publishLocked, 33 of 48", abi.encodeCall(Rollup.publishLocked, (p)), OUTSIDER);
    }

    function test_Gas_PublishLockedOverAForgery33Of48() public {
        steady(48);
        CheckpointHeader memory header = child(tip, RING + 6, 70);
        publish(forged(header));
        LockedPublication memory p = locked(list(header), CLOSED);
        carryBlobs(1);
        measure("publishLocked over a forgery, 33 of 48", abi.encodeCall(Rollup.publishLocked, (p)), OUTSIDER);
    }

    function test_Gas_Void() public {
        steady(4);
        publish(child(tip, RING + 6, 70));
        warpToSlot(RING + 30);
        measure("void", abi.encodeCall(Rollup.void, (tip, 0)), OUTSIDER);
    }
}

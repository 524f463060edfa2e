// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {IRollup} from "../../../src/rollup/IRollup.sol";
import {vm} from "../../lib/Vm.sol";
import {Fixture} from "./Fixture.sol";

/// @notice A leader published junk where something else is locked, and somebody has a bond for that.
abstract contract JunkPublished is Fixture {
    address internal constant ACCUSER = address(0xacc);
    uint256 internal constant BOND = BOND_GAS * BASE_FEE;
    CheckpointHeader internal first;
    CheckpointHeader internal honest;
    CheckpointHeader internal junk;
    bytes32 internal record;

    function setUp() public {
        deploy(4);
        vm.deal(ACCUSER, 10 * BOND);
        first = child(genesis(), 1, 2);
        honest = child(first, 3, 2);
        junk = forged(honest);
        publish(first);
        publish(junk);
        record = rollup.record(2);
    }

    /// @dev In place of the junk, an honest publication of the same seat and slot; `record` becomes its record.
    function republish() internal returns (CheckpointHeader memory) {
        warpToSlot(13);
        rollup.void(first, 0);
        warpToSlot(14);
        CheckpointHeader memory header = child(first, 13, 2);
        proposeNow(list(header));
        record = rollup.record(2);
        return header;
    }

    function charge(uint64 number, bytes32 charged) internal {
        vm.expectEmit();
        emit IRollup.Charged(charged, number, ACCUSER, BOND);
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(number, charged);
    }

    function expectState(uint8 expected) internal view {
        (uint256 state,,,,) = rollup.chargeOf(record);
        vm.assertEq(state, expected, "state");
    }

    function expectPaid(address account, uint256 amount) internal {
        vm.assertEq(rollup.owed(account), amount, "owed");
        uint256 before = account.balance;
        vm.prank(account);
        rollup.withdraw();
        vm.assertEq(account.balance - before, amount, "paid");
    }

    /// @dev Expects a charge with its bond to fail with `data`.
    function refuseCharge(uint64 number, bytes32 charged, bytes memory data) internal {
        vm.expectRevert(data);
        vm.prank(ACCUSER);
        rollup.charge{value: BOND}(number, charged);
    }
}

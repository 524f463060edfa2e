// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// What certificates are checked against: a stored hash of the whole committee, or the seats of those that signed.
abstract contract CommitteeHashes is Fixture {
    CheckpointHeader internal header;

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (5, 4);
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    function begin(uint256 validators) internal {
        deploy(validators);
        header = child(genesis(), 1, 1);
    }

    /// @dev Four of five sign; the name of the fifth is looked at when the hash is stored, and only then.
    function expectStored(uint64 epoch, bool stored) internal {
        Certificate memory cert = certify(header, CLOSED, epoch, 15);
        rollup.verifyLock(header, cert);
        cert.absent[0] = OUTSIDER;
        if (stored) vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, epoch));
        rollup.verifyLock(header, cert);
    }

    /// @dev Nobody need be named, and whoever signs sits where the bitmap says.
    function expectSeats(uint64 epoch) internal {
        Certificate memory cert = certify(header, CLOSED, epoch, 30);
        cert.absent = new address[](0);
        rollup.verifyLock(header, cert);
        for (uint256 i; i < 65; ++i) {
            (cert.signatures[i], cert.signatures[65 + i]) = (cert.signatures[65 + i], cert.signatures[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, epoch));
        rollup.verifyLock(header, cert);
        rollup.verifyLock(header, certify(header, CLOSED, epoch, 31));
    }
}

contract DrawnCommitteeHashesTest is CommitteeHashes {
    function test_AStoredHashIsOfOneEpoch() public {
        begin(12);
        warpToSlot(4 * EPOCH);
        expectSeats(4);
        expectStored(4, false);
        rollup.storeCommittee(4);
        expectStored(4, true);
        expectSeats(4);
        expectStored(3, false);
        warpToSlot(5 * EPOCH);
        expectStored(5, false);
        Certificate memory cert = certify(header, CLOSED, 5, 15);
        cert.epoch = 4;
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 4));
        rollup.verifyLock(header, cert);
    }
}

contract WholeCommitteeHashesTest is CommitteeHashes {
    /// Where all sit one hash serves for all epochs of a set; that of the genesis set is stored from the start.
    function test_AStoredHashIsOfOneSet() public {
        begin(5);
        warpToSlot(3 * EPOCH);
        expectStored(1, true);
        expectStored(3, true);
        expectSeats(3);
        vm.assertEq(rollup.storedCommitteeHash(3), 0, "not for proofs");

        vm.startPrank(address(staking));
        rollup.removeValidator(1);
        rollup.addValidator(vm.addr(9), OUTSIDER);
        vm.stopPrank();
        keyOf[vm.addr(9)] = 9;
        warpToSlot(8 * EPOCH);
        expectStored(5, true);
        expectStored(6, false);
        expectSeats(6);
        rollup.storeCommittee(7);
        expectStored(5, true);
        expectStored(6, true);
        expectStored(8, true);
        vm.assertEq(rollup.storedCommitteeHash(7), rollup.committeeHash(8), "for proofs");
        vm.assertEq(rollup.storedCommitteeHash(8), 0, "of that epoch alone");
        vm.assertTrue(rollup.committeeHash(5) != rollup.committeeHash(6), "another set");
    }
}

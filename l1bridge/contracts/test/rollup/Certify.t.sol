// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {LockedPublication} from "../../src/rollup/LockedPublication.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// Publication goes upwards, certification downwards: after an outage only the newest of many has a certificate that
/// still counts, and the way down to the first does not fit one transaction.
contract RollupCertifyTest is Fixture {
    CheckpointHeader[] internal headers;
    Certificate internal none;

    function setUp() public {
        deploy(4);
        headers.push(genesis());
        for (uint64 i = 1; i <= 6; ++i) {
            headers.push(child(headers[i - 1], i, 2));
        }
        publish(forged(headers[1]));
        warpToSlot(LIABILITY + 20);
    }

    function test_InAsManyTransactionsAsItTakes() public {
        Certificate memory old = certify(headers[1], CLOSED, 0);
        LockedPublication memory p = LockedPublication(list(headers[1]), 1, list(), list(), old, 0, NOBODY);
        uint64 present = rollup.currentSlot();
        refuseLocked(p, abi.encodeWithSelector(IRollup.LiabilityOver.selector, 1 + LIABILITY, present));

        vm.expectEmit();
        emit IRollup.CheckpointCertified(4, hashOf(headers[4]));
        rollup.certify(list(headers[5], headers[6]), certify(headers[6], LOCKED));
        rollup.certify(list(headers[3], headers[4]), none);
        rollup.certify(list(headers[2]), none);

        p.cert = none;
        publishLocked(p);
        vm.assertTrue(stands(headers[1]), "published");
        (uint64 number,, bool closed,) = rollup.confirmed();
        vm.assertTrue(number == 1 && closed, "confirmed and closed");
    }

    /// For how long a committee answers is told by slots that its signers write: of another epoch than the header's, or
    /// before its parent's, they would let keys that nobody is left to answer for confirm what they like.
    function test_SlotsThatSignersMadeUpCountForNothing() public {
        uint64 present = rollup.currentSlot();
        CheckpointHeader memory junk = child(headers[6], present, 2);
        junk.epoch = 0;
        Certificate memory gone = certify(junk, CLOSED, 0);
        bytes memory reason = abi.encodeWithSelector(IRollup.WrongEpoch.selector, present / EPOCH, 0);
        vm.expectRevert(reason);
        rollup.certify(list(headers[5], headers[6], junk), gone);
        vm.expectRevert(reason);
        rollup.verifyLock(junk, gone);
        CheckpointHeader[] memory links = new CheckpointHeader[](6);
        for (uint256 i; i < 5; ++i) {
            links[i] = headers[i + 2];
        }
        links[5] = junk;
        refuseLocked(LockedPublication(list(headers[1]), 1, links, list(), gone, 0, NOBODY), reason);

        junk = child(headers[6], 0, 2);
        Certificate memory fresh = certify(junk, CLOSED);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongSlot.selector, headers[6].slot, 0));
        rollup.certify(list(headers[6], junk), fresh);
    }

    /// What was certified on the way may be published and confirmed at its own place.
    function test_UpToWhatWasCertified() public {
        rollup.certify(list(headers[5], headers[6]), certify(headers[6], LOCKED));
        LockedPublication memory p = LockedPublication(
            list(headers[1]), 1, list(headers[2], headers[3], headers[4]), list(), none, 0, NOBODY
        );
        publishLocked(p);
        rollup.certify(list(headers[4]), none);
        warpToSlot(rollup.currentSlot() + 1);
        proposeNow(list(headers[2]));
        rollup.confirm(list(headers[2], headers[3]), none, 0);
        vm.assertEq(confirmedNumber(), 2, "confirmed");
    }

    function test_NothingCountsThatWasNotCertified() public {
        rollup.certify(list(headers[3]), certify(headers[3], LOCKED));
        LockedPublication memory p = LockedPublication(list(headers[1]), 1, list(), list(), none, 0, NOBODY);
        refuseLocked(p, abi.encodeWithSelector(IRollup.NotCertified.selector, hashOf(headers[1])));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotCertified.selector, hashOf(headers[3])));
        rollup.certify(list(headers[3]), none);
        CheckpointHeader memory other = forged(headers[3]);
        vm.expectRevert(abi.encodeWithSelector(IRollup.WrongParent.selector, 4, headers[4].parentHash));
        rollup.certify(list(other, headers[4]), none);
    }

    function test_ARestartEndsIt() public {
        rollup.certify(list(headers[2]), certify(headers[2], LOCKED));
        warpToSlot(rollup.aliveSlot() + RESTART);
        vm.prank(GOVERNANCE);
        rollup.restart(genesis(), 0);
        LockedPublication memory p = LockedPublication(list(headers[1]), 1, list(), list(), none, 0, NOBODY);
        refuseLocked(p, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));
        CheckpointHeader memory again = headers[1];
        again.generation = 1;
        p.headers[0] = again;
        refuseLocked(p, abi.encodeWithSelector(IRollup.NotCertified.selector, hashOf(again)));
    }
}

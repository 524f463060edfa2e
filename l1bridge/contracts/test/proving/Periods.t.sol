// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IProving, Period} from "../../src/proving/IProving.sol";
import {vm} from "../lib/Vm.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// What is due when, which nobody chooses.
contract PeriodsTest is ProvingFixture {
    function setUp() public {
        deployProving();
    }

    function expectPeriod(uint64 epoch, uint64 end, bool open) private view {
        Period memory p = period();
        vm.assertEq(p.epoch, epoch, "epoch");
        vm.assertEq(p.end, end, "end");
        vm.assertTrue(p.open == open, "open");
    }

    /// What was confirmed and closed in an epoch is due at its end, and not before.
    function test_AnEpochIsDueAtItsEnd() public {
        fill(0, 2);
        expectPeriod(0, 0, false);
        refuseClaim(quote(PROVER_KEY, 0), abi.encodeWithSelector(IProving.NothingDue.selector));
        toEpoch(1);
        expectPeriod(0, 2, true);
        Period memory p = period();
        vm.assertEq(p.overSlot, EPOCH + CLAIM_SLOTS, "slot");
        vm.assertEq(p.overBlock, block.number + CLAIM_BLOCKS, "block");
        vm.assertEq(p.first, 1, "first");
    }

    /// No clock runs for what nobody has confirmed.
    function test_WhatIsUnconfirmedIsInNoPeriod() public {
        to(1);
        grow();
        to(2);
        grow();
        toEpoch(3);
        expectPeriod(0, 0, false);
        confirm(1, CLOSED);
        toEpoch(4);
        expectPeriod(3, 1, true);
    }

    /// What may still get longer is not due.
    function test_WhatIsOpenIsInNoPeriod() public {
        to(1);
        grow();
        to(2);
        grow();
        confirm(2, LOCKED);
        toEpoch(1);
        expectPeriod(0, 1, true);
    }

    function test_TheFirstAloneAndOpenIsNotDue() public {
        to(1);
        grow();
        confirm(1, LOCKED);
        toEpoch(1);
        expectPeriod(0, 0, false);
        confirm(1, CLOSED);
        toEpoch(2);
        expectPeriod(1, 1, true);
    }

    /// What is confirmed in the next epoch is due with that: neither the leader nor anybody else moves the end.
    function test_ALaterConfirmationMovesNoEnd() public {
        fill(0, 1);
        toEpoch(1);
        grow();
        confirm(2, CLOSED);
        expectPeriod(0, 1, true);
        claim(quote(PROVER_KEY, 0));
        submit(prover, 1, 1);
        expectPeriod(0, 1, false);
        refuseClaim(quote(PROVER_KEY, 1), abi.encodeWithSelector(IProving.NothingDue.selector));
        toEpoch(2);
        expectPeriod(1, 2, true);
    }

    /// Whoever touches it first, by whatever call: the end is the same.
    function test_WhoeverOpensAPeriodOpensTheSame() public {
        fill(0, 2);
        toEpoch(1);
        uint256 state = vm.snapshotState();
        vm.expectEmit();
        emit IProving.PeriodOpened(0, 2);
        claim(quote(PROVER_KEY, 0));
        vm.revertToState(state);
        vm.expectEmit();
        emit IProving.PeriodOpened(0, 2);
        grow();
        expectPeriod(0, 2, true);
        vm.revertToState(state);
        vm.expectEmit();
        emit IProving.PeriodOpened(0, 2);
        submit(rival, 1, 1);
        vm.revertToState(state);
        vm.expectEmit();
        emit IProving.PeriodOpened(0, 2);
        proving.pruneIfDue();
        grow();
        confirm(3, CLOSED);
        expectPeriod(0, 2, true);
    }

    /// A backlog that is confirmed at once is due in parts that can be proven.
    function test_ABacklogIsDueInParts() public {
        for (uint64 i; i < MOST + 3; ++i) {
            to(i + 1);
            grow();
        }
        uint64 epoch = rollup.currentSlot() / EPOCH;
        confirm(height, CLOSED);
        toEpoch(epoch + 1);
        expectPeriod(epoch, MOST, true);
        submit(rival, 1, MOST);
        expectPeriod(epoch, MOST, false);
        toEpoch(epoch + 2);
        expectPeriod(epoch + 1, MOST + 3, true);
    }

    /// Nobody asks for hours: what was confirmed meanwhile is due with the last whole epoch.
    function test_AnIdleMarketCatchesUp() public {
        fill(0, 1);
        toEpoch(7);
        expectPeriod(6, 1, true);
        vm.assertEq(period().overSlot, 7 * EPOCH + CLAIM_SLOTS, "from now on");
        claim(quote(PROVER_KEY, 6));
    }

    function test_OnlyTheRollupConfirms() public {
        vm.expectRevert(abi.encodeWithSelector(IProving.NotTheRollup.selector, address(this)));
        proving.confirmed(1, true);
    }

    /// Before the chain begins there is nothing.
    function test_BeforeGenesisNothingIsDue() public {
        vm.warp(GENESIS - 1);
        expectPeriod(0, 0, false);
        vm.assertTrue(!proving.pruneIfDue(), "no prune");
    }
}

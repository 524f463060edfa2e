// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// Who may publish when: the leader of the slot at once, one more position each timeout, and all of them for one
/// timeout after its end.
contract RollupTurnsTest is Fixture {
    uint256 internal constant LATE = 128;
    CheckpointHeader internal first;

    function setUp() public {
        deploy(5);
        first = child(genesis(), 1, 1);
    }

    function test_TheLeaderMayPublishAllItsSlot() public {
        tryAt(publisherOf(2, 0), 2, 0, 0, "");
    }

    function test_TheLeaderKeepsItsRight() public {
        tryAt(publisherOf(2, 0), 2, SLOT - 1, 0, "");
    }

    function test_BackupsFollowEachATimeoutLater() public {
        for (uint16 k = 1; k < 5; ++k) {
            bytes memory early = abi.encodeWithSelector(IRollup.NotYourTurn.selector, 2, k);
            tryAt(publisherOf(2, k), 2, uint64(k) * TIMEOUT - 1, k, early);
        }
        tryAt(publisherOf(2, 4), 2, 4 * TIMEOUT, 4, "");
    }

    function test_AStrangerHasNoTurn() public {
        for (uint16 k; k < 5; ++k) {
            tryAt(
                OUTSIDER,
                2,
                SLOT - 1,
                k,
                abi.encodeWithSelector(IRollup.NotPublisher.selector, OUTSIDER, 2, k)
            );
        }
    }

    function test_AnAttesterIsNotItsPublisher() public {
        address attester = rollup.leader(2);
        tryAt(attester, 2, 0, 0, abi.encodeWithSelector(IRollup.NotPublisher.selector, attester, 2, 0));
    }

    /// Positions do not wrap around into a second turn.
    function test_ThereAreNoMoreTurnsThanMembers() public {
        address leader = publisherOf(2, 0);
        tryAt(leader, 2, 5 * TIMEOUT, 5, abi.encodeWithSelector(IRollup.NotPublisher.selector, leader, 2, 5));
    }

    function test_ATurnIsAByte() public {
        address leader = publisherOf(2, 0);
        tryAt(leader, 2, 0, 256, abi.encodeWithSelector(IRollup.NotYourTurn.selector, 2, 256));
        uint16 max = type(uint16).max;
        tryAt(leader, 2, 0, max, abi.encodeWithSelector(IRollup.NotYourTurn.selector, 2, max));
    }

    /// Included one block late is not for nothing.
    function test_WhoWasEntitledAtTheEndOfASlotStillIsForATimeout() public {
        tryAt(publisherOf(2, 0), 3, TIMEOUT - 1, 0, "");
        vm.assertEq(uint256(rollup.record(1)) & type(uint48).max, 2 << 8, "its slot and turn");
    }

    function test_SoIsABackup() public {
        tryAt(publisherOf(2, 4), 3, 0, 4, "");
        vm.assertEq(uint256(rollup.record(1)) & type(uint48).max, 2 << 8 | 4, "its slot and turn");
        vm.assertEq(
            rollup.attesterOfSeat(2, 4), attesters[(rollup.leaderPosition(2) + 4) % 5], "its attester"
        );
    }

    function test_ThenItIsOver() public {
        address late = publisherOf(2, 0);
        tryAt(late, 3, TIMEOUT, 0, abi.encodeWithSelector(IRollup.NotPublisher.selector, late, 3, 0));
        late = publisherOf(2, 4);
        tryAt(late, 3, TIMEOUT, 4, abi.encodeWithSelector(IRollup.NotYourTurn.selector, 3, 4));
    }

    /// Slots of records never go back: behind a publication of the new slot the old right is marked as such.
    function test_ALateOneBehindOneOfTheNewSlot() public {
        warpToSlot(2);
        CheckpointHeader memory second = child(first, 1, 1);
        warpToSlot(3);
        proposeNow(list(first));
        address late = publisherOf(2, 1);
        carryBlobs(1);
        vm.prank(late);
        rollup.propose(list(second), 1, 1);
        vm.assertEq(uint256(rollup.record(2)) & type(uint48).max, 3 << 8 | (LATE + 1), "slot and turn");
        vm.assertEq(
            rollup.attesterOfSeat(3, LATE + 1), attesters[(rollup.leaderPosition(2) + 1) % 5], "whose"
        );
    }

    /// The old right is to what could be published in its slot.
    function test_ALateRightIsToWhatWasOverThen() public {
        CheckpointHeader memory header = child(genesis(), 2, 1);
        warpToSlot(3);
        address late = publisherOf(2, 0);
        carryBlobs(1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.SlotNotOver.selector, 2, 2));
        vm.prank(late);
        rollup.propose(list(header), 1, 0);
    }

    /// Nobody's turn is asked for when nothing is new.
    function test_PassingOverIsNobodysRight() public {
        publish(first);
        carryBlobs(1);
        vm.prank(OUTSIDER);
        rollup.propose(list(first), 1, 77);
    }

    /// @dev Publishes `first` as `sender`, `elapsed` seconds into a slot; expects `refusal` unless empty.
    function tryAt(address sender, uint64 slot, uint64 elapsed, uint16 turn, bytes memory refusal) private {
        vm.warp(GENESIS + slot * SLOT + elapsed);
        carryBlobs(1);
        if (refusal.length != 0) vm.expectRevert(refusal);
        vm.prank(sender);
        rollup.propose(list(first), 1, turn);
        vm.assertEq(tipNumber(), refusal.length == 0 ? 1 : 0, "tip");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// L1 slots without a block change neither the seed, the committee, the leader nor who may publish: all of that is a
/// matter of time and of the block in which somebody sampled, and none of how many blocks there were.
contract RollupMissedSlotsTest is Fixture {
    uint64 internal constant SEATS = 5;
    /// How many blocks L1 has had in any of these scenes, at most: a block a second.
    uint64 internal constant MOST = 250;

    CheckpointHeader internal first;

    error Outcome(bool accepted, bytes reason);

    function setUp() public {
        deploy(12);
        first = child(genesis(), 1, 1);
    }

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (SEATS, 4);
    }

    function membersOf(uint64 epoch) internal view override returns (address[] memory) {
        return rollup.committeeAt(epoch);
    }

    /// forge-config: default.fuzz.runs = 40
    /// At any time, whether each second had a block or none but this one had.
    function test_MissedL1SlotsChangeNothing(uint64 second, uint64 missed, bytes32 randao) public {
        uint64 end = 8 * EPOCH * SLOT;
        vm.warp(GENESIS + EPOCH * SLOT + second % (2 * EPOCH * SLOT));
        vm.prevrandao(randao);
        rollup.sample();
        checkAt(GENESIS + second % end, missed);
    }

    /// The same where something begins or ends: a turn, a slot, an epoch, the time from which anyone may publish.
    function test_NorAtTheEdges() public {
        for (uint64 slot = 2; slot <= 1 + OPEN_AFTER; ++slot) {
            for (uint64 k; k <= SEATS; ++k) {
                checkAt(GENESIS + slot * SLOT + k * TIMEOUT, MOST);
                checkAt(GENESIS + slot * SLOT + k * TIMEOUT - 1, MOST);
            }
        }
        for (uint64 epoch = 1; epoch < 5; ++epoch) {
            checkAt(GENESIS + epoch * EPOCH * SLOT, MOST);
            checkAt(GENESIS + epoch * EPOCH * SLOT - 1, MOST);
        }
    }

    /// Whichever L1 slots an epoch has missed, its first or all but its last: the first block in which somebody samples
    /// gives the seed, and that is known as long as the epoch has a block at all.
    function test_AMissedSlotTakesNoSampleAway(uint64 second, uint64 missed) public {
        uint64 length = EPOCH * SLOT;
        uint64[3] memory offsets = [0, length - 1, second % length];
        for (uint64 i; i < 3; ++i) {
            uint64 epoch = 2 + i;
            vm.warp(GENESIS + epoch * length + offsets[i]);
            vm.roll(block.number + missed % MOST / 3);
            bytes32 randao = keccak256(abi.encode("sample", i));
            vm.prevrandao(randao);
            rollup.sample();
            expectSeed(epoch + 2, keccak256(abi.encode(randao, epoch + 2)));
        }
        vm.warp(GENESIS + 6 * length);
        (bytes32 before,,) = rollup.drawOf(6);
        expectSeed(7, keccak256(abi.encode(before, 7)));
    }

    function expectSeed(uint64 epoch, bytes32 hash) private view {
        (bytes32 seed, uint256 validators, uint256 seats) = rollup.drawOf(epoch);
        vm.assertEq(seed, hash >> 32 << 32, "seed");
        vm.assertTrue(validators == 12 && seats == SEATS, "all of them");
    }

    /// @dev Compares all answers at a time, with a block for each second since the deployment and with fewer.
    function checkAt(uint256 time, uint64 missed) private {
        vm.warp(time);
        vm.roll(DEPLOY_BLOCK + MOST);
        bytes32 without = answers();
        vm.roll(DEPLOY_BLOCK + MOST - missed % MOST);
        vm.assertEq(answers(), without, "the same answers");
        vm.roll(DEPLOY_BLOCK + 1);
        vm.assertEq(answers(), without, "the same answers, after one block");
    }

    /// @dev All that draws say at this time, and who may publish.
    function answers() private returns (bytes32 all) {
        uint64 slot = rollup.currentSlot();
        uint64 epoch = rollup.epochAt(slot);
        for (uint64 e = epoch == 0 ? 0 : epoch - 1; e < epoch + 2; ++e) {
            (bytes32 seed, uint256 validators, uint256 seats) = rollup.drawOf(e);
            all = keccak256(abi.encode(all, seed, validators, seats));
            all = keccak256(abi.encode(all, rollup.committeeAt(e), rollup.publishersAt(e)));
            for (uint64 s = e * EPOCH; s < (e + 1) * EPOCH; ++s) {
                all = keccak256(abi.encode(all, rollup.leader(s), rollup.leaderPosition(s)));
            }
        }
        return keccak256(abi.encode(all, permissions(epoch)));
    }

    /// @dev What each member's publisher and a stranger are told, for each turn; and a stranger with a certificate.
    function permissions(uint64 epoch) private returns (bytes32 all) {
        carryBlobs(1);
        address[] memory accounts = rollup.publishersAt(epoch);
        for (uint16 turn; turn <= SEATS; ++turn) {
            bytes memory call = abi.encodeCall(IRollup.propose, (list(first), 1, turn));
            for (uint256 i; i < accounts.length; ++i) {
                all = keccak256(abi.encode(all, outcome(accounts[i], call)));
            }
            all = keccak256(abi.encode(all, outcome(OUTSIDER, call)));
        }
        bytes memory locked_ = abi.encodeCall(IRollup.publishLocked, (locked(list(first), LOCKED)));
        return keccak256(abi.encode(all, outcome(OUTSIDER, locked_)));
    }

    /// @dev What would come of a call; nothing does.
    function outcome(address sender, bytes memory call) private returns (bytes memory reason) {
        try this.attempt(sender, call) {}
        catch (bytes memory said) {
            return said;
        }
    }

    function attempt(address sender, bytes calldata call) external {
        vm.prank(sender);
        (bool accepted, bytes memory reason) = address(rollup).call(call);
        revert Outcome(accepted, reason);
    }
}

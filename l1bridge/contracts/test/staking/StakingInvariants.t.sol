// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IStaking} from "../../src/staking/IStaking.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// @notice Deposits, exits, slashes and the rest at random, of twelve keys.
contract StakingWalk is StakingFixture {
    uint256 internal constant KEYS = 12;
    /// What went in, and what came out by each way.
    uint256 public deposited;
    uint256 public slashed;
    uint256 public minted;
    /// How many entered by themselves in an epoch.
    mapping(uint64 epoch => uint256) internal entered;

    constructor() {
        deployStaking();
        deposited = GENESIS * MINIMUM;
        minted = azt.totalSupply();
    }

    function depositOne(uint8 who, uint256 amount) external {
        uint256 i = who % KEYS;
        if (statusOf(i) != IStaking.Status.NONE) return;
        amount = MINIMUM + amount % (3 * MINIMUM);
        deposit(i, amount);
        deposited += amount;
    }

    /// @dev Who enters by itself has waited, in its turn, and is one of so many in its epoch.
    function enterSome(uint8 most) external {
        uint256 before = set.validatorCount();
        (uint64 head,) = staking.queue();
        address first = staking.queued(head);
        try staking.enter(most) {} catch {}
        uint256 after_ = set.validatorCount();
        entered[set.epoch()] += after_ - before;
        vm.assertTrue(entered[set.epoch()] <= ENTRY_RATE, "no more than may enter");
        for (uint256 i = before; i < after_; ++i) {
            (,,, uint64 since,,) = staking.stakeOf(set.attesters(i));
            vm.assertTrue(since + ENTRY_PERIOD <= block.timestamp, "after its period");
        }
        if (first != address(0) && after_ > before) {
            vm.assertEq(set.attesters(before), first, "the first of the queue first");
        }
    }

    function exitOne(uint8 who) external {
        vm.prank(WITHDRAWER);
        try staking.exit(attesterOf(who % KEYS)) {} catch {}
    }

    function depart(uint8 who) external {
        try staking.depart(attesterOf(who % KEYS)) {} catch {}
    }

    function finalize(uint8 who) external {
        try staking.finalize(attesterOf(who % KEYS)) {} catch {}
    }

    function govern(uint8 who, bool in_) external {
        vm.prank(GOVERNANCE);
        if (in_) {
            try staking.add(attesterOf(who % KEYS)) {} catch {}
        } else {
            try staking.remove(attesterOf(who % KEYS)) {} catch {}
        }
    }

    function slashOne(uint8 who, uint256 amount) external {
        slashed += slash(who % KEYS, amount % (2 * MINIMUM));
    }

    function publisher(uint8 who, uint160 account) external {
        vm.prank(WITHDRAWER);
        try staking.setPublisher(attesterOf(who % KEYS), address(account)) {} catch {}
    }

    function pass(uint8 epochs, uint8 released) external {
        vm.warp(block.timestamp + uint256(epochs % 4) * 40);
        set.turn(set.epoch() + epochs % 4, set.epoch() + released % 4);
    }

    /// How many keys have a stake.
    function staked() external view returns (uint256 count) {
        for (uint256 i; i < KEYS; ++i) {
            if (statusOf(i) != IStaking.Status.NONE) ++count;
        }
    }

    /// All stake is held, and all that came is held, paid back or taken.
    function checkStake() external view {
        uint256 sum;
        for (uint256 i; i < KEYS; ++i) {
            sum += amountOf(i);
        }
        vm.assertEq(staking.totalStake(), sum, "total");
        vm.assertEq(azt.balanceOf(address(staking)), sum, "held");
        vm.assertEq(deposited, sum + azt.balanceOf(WITHDRAWER) + slashed, "conserved");
        vm.assertEq(azt.totalSupply() + slashed - azt.balanceOf(OUTSIDER), minted, "burnt");
    }

    /// Who is active or leaving is in the set, at its index, and nobody else is.
    function checkSet() external view {
        uint256 inside;
        for (uint256 i; i < KEYS; ++i) {
            IStaking.Status status = statusOf(i);
            if (status == IStaking.Status.ACTIVE || status == IStaking.Status.LEAVING) {
                ++inside;
                vm.assertEq(set.attesters(indexOf(i)), attesterOf(i), "at its index");
                bool bonded = status == IStaking.Status.LEAVING || amountOf(i) >= EJECTION;
                vm.assertTrue(bonded, "an active one has enough at stake");
            } else if (status == IStaking.Status.QUEUED) {
                vm.assertEq(staking.queued(indexOf(i)), attesterOf(i), "in the queue");
                vm.assertTrue(staking.publisherOf(attesterOf(i)) != address(0), "with a publisher");
            } else {
                vm.assertEq(staking.publisherOf(attesterOf(i)), address(0), "no publisher");
            }
        }
        vm.assertEq(set.validatorCount(), inside, "nobody else");
        vm.assertTrue(inside >= set.minCommittee(), "the minimum");
    }
}

/// What holds after any sequence of calls.
contract StakingInvariantsTest {
    StakingWalk internal walk;

    function setUp() public {
        walk = new StakingWalk();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walk);
    }

    function invariant_StakeIsConserved() external view {
        walk.checkStake();
    }

    function invariant_TheSetIsOfTheStaked() external view {
        walk.checkSet();
    }

    /// The walk is no use unless it gets somewhere.
    function test_TheWalkGoesAllWays() external {
        walk.depositOne(7, 0);
        walk.pass(3, 0);
        walk.enterSome(1);
        walk.exitOne(0);
        walk.exitOne(1);
        walk.exitOne(2);
        walk.slashOne(2, 60 ether);
        walk.checkSet();
        walk.depositOne(8, 0);
        walk.govern(8, true);
        walk.depart(2);
        walk.pass(3, 3);
        walk.finalize(0);
        walk.finalize(1);
        vm.assertEq(walk.staked(), 3, "two in, two paid back, one on its way");
        vm.assertEq(walk.slashed(), 60 ether, "slashed");
        walk.checkStake();
        walk.checkSet();
    }
}

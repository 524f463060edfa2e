// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RollupConfig} from "../../src/rollup/RollupConfig.sol";
import {Sampling} from "../../src/rollup/Sampling.sol";
import {vm} from "../lib/Vm.sol";
import {Fixture} from "./lib/Fixture.sol";

/// @notice Validators that come and go, samples that are made or not, epochs that pass, at random; beside it a copy of
/// the whole set at the end of each epoch, and each epoch's first sample.
contract SetWalk is Fixture {
    uint64 internal constant SEATS = 6;
    uint256 internal constant LEAST = 4;

    address[] internal set;
    uint64 internal present;
    uint160 internal fresh = 0x10000;
    /// Epoch to the set as it was at its end; the genesis set before all of them.
    mapping(uint64 epoch => address[]) internal ended;
    mapping(uint64 epoch => bytes32) internal sampled;
    /// Committees as they were first seen, by epoch; none: 0.
    mapping(uint64 epoch => bytes32) internal seen;

    constructor() {
        deploy(9);
        set = attesters;
        (bytes32 seed,,) = rollup.drawOf(0);
        for (uint64 epoch; epoch < 3; ++epoch) {
            sampled[epoch] = seed;
        }
    }

    function config() internal pure override returns (RollupConfig memory c) {
        c = super.config();
        (c.committeeSize, c.minCommittee) = (SEATS, uint64(LEAST));
        // The chain lives, though this walk confirms nothing.
        c.windows.restartAfter = 10_000;
    }

    function come() external {
        if (set.length == 40) return;
        address newcomer = address(++fresh);
        vm.prank(address(staking));
        vm.assertEq(rollup.addValidator(newcomer, publisherOf(newcomer)), set.length, "index");
        set.push(newcomer);
    }

    function go(uint8 which) external {
        uint256 index = which % set.length;
        vm.prank(address(staking));
        try rollup.removeValidator(index) returns (address moved) {
            address last = set[set.length - 1];
            vm.assertEq(moved, index == set.length - 1 ? address(0) : last, "moved");
            set[index] = last;
            set.pop();
            vm.assertTrue(set.length >= LEAST, "too few");
        } catch {
            vm.assertEq(set.length, LEAST, "refused above the minimum");
        }
    }

    function sample(uint256 randao) external {
        vm.prevrandao(keccak256(abi.encode(randao)));
        rollup.sample();
        uint64 epoch = present + 2;
        if (epoch < 3 || sampled[epoch] != 0) return;
        sampled[epoch] = keccak256(abi.encode(block.prevrandao, epoch)) >> 32 << 32;
    }

    /// Anyone may have any committee stored at any time.
    function store(uint8 back) external {
        uint64 epoch = present + 2 - back % (present + 3);
        try rollup.storeCommittee(epoch) {} catch {}
    }

    function pass(uint8 epochs) external {
        for (uint256 i; i < uint256(epochs) % 3 + 1; ++i) {
            ended[present] = set;
            ++present;
            // What nobody sampled in present - 1 nobody can any more.
            uint64 fixed_ = present + 1;
            if (sampled[fixed_] == 0) {
                sampled[fixed_] = keccak256(abi.encode(sampled[fixed_ - 1], fixed_)) >> 32 << 32;
            }
        }
        warpToSlot(present * EPOCH);
    }

    /// Every committee up to the next epoch's is the one that the set and the sample of its time give, and is what it
    /// was when it was first known.
    function checkCommittees(uint64 from) public {
        for (uint64 epoch = from; epoch <= present + 2; ++epoch) {
            if (sampled[epoch] == 0) continue;
            address[] memory expected = drawn(epoch);
            bytes32 hash = keccak256(abi.encodePacked(expected));
            vm.assertEq(keccak256(abi.encodePacked(rollup.committeeAt(epoch))), hash, "committee");
            vm.assertEq(rollup.committeeHash(epoch), hash, "its hash");
            if (seen[epoch] != 0) vm.assertEq(hash, seen[epoch], "a fixed committee has changed");
            seen[epoch] = hash;
        }
        uint64 last = present * EPOCH;
        address[] memory now_ = drawn(present);
        address leader = now_[uint256(keccak256(abi.encode(sampled[present], last))) % now_.length];
        vm.assertEq(rollup.leader(last), leader, "leader");
        vm.assertEq(rollup.validatorCount(), set.length, "size");
    }

    /// The newest ones.
    function checkNewest() external {
        checkCommittees(present < 3 ? 0 : present - 3);
    }

    function drawn(uint64 epoch) private view returns (address[] memory members) {
        address[] storage from = epoch < 3 ? attesters : ended[epoch - 3];
        uint256 size = from.length < SEATS ? from.length : SEATS;
        members = new address[](size);
        for (uint256 p; p < size; ++p) {
            bool all = from.length <= SEATS;
            members[p] = from[all ? p : Sampling.seat(sampled[epoch], p, from.length, 32)];
        }
    }

    function publisherOf(address attester) private pure returns (address) {
        return address(uint160(attester) << 20);
    }
}

/// What holds of committees after any sequence of changes.
contract RollupCommitteeInvariantsTest {
    SetWalk internal walk;

    function setUp() public {
        walk = new SetWalk();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(walk);
    }

    function invariant_ACommitteeIsThatOfItsTimeForGood() external {
        walk.checkNewest();
    }

    function afterInvariant() external {
        walk.checkCommittees(0);
    }

    /// forge calls every function that writes; these only check.
    function excludeSelectors() external view returns (Selectors[] memory excluded) {
        excluded = new Selectors[](1);
        excluded[0].target = address(walk);
        excluded[0].selectors = new bytes4[](2);
        excluded[0].selectors[0] = SetWalk.checkCommittees.selector;
        excluded[0].selectors[1] = SetWalk.checkNewest.selector;
    }

    struct Selectors {
        address target;
        bytes4[] selectors;
    }
}

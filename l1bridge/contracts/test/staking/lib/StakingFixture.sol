// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Allocation, AZT} from "../../../src/staking/AZT.sol";
import {IStaking} from "../../../src/staking/IStaking.sol";
import {PublicKey} from "../../../src/staking/PublicKeys.sol";
import {Staking} from "../../../src/staking/Staking.sol";
import {StakingConfig} from "../../../src/staking/StakeViews.sol";
import {vm, Wallet} from "../../lib/Vm.sol";
import {ListedSet} from "./ListedSet.sol";

/// @notice A staking contract with three genesis validators, at least two of which must stay.
abstract contract StakingFixture {
    uint256 internal constant MINIMUM = 100 ether;
    uint256 internal constant EJECTION = 50 ether;
    uint256 internal constant LIMIT = 80 ether;
    uint64 internal constant ENTRY_PERIOD = 100;
    uint64 internal constant ENTRY_RATE = 2;
    uint256 internal constant GENESIS = 3;
    address internal constant SLASHER = address(0x51a5);
    address internal constant GOVERNANCE = address(0x6075);
    address internal constant DEPOSITOR = address(0xde90);
    address internal constant WITHDRAWER = address(0xd4a3);
    address internal constant OUTSIDER = address(0xbeef);

    AZT internal azt;
    Staking internal staking;
    ListedSet internal set;

    function deployStaking() internal {
        vm.warp(1_700_000_000);
        PublicKey[] memory keys = new PublicKey[](GENESIS);
        address[] memory withdrawers = new address[](GENESIS);
        for (uint256 i; i < GENESIS; ++i) {
            keys[i] = keyOf(i);
            withdrawers[i] = WITHDRAWER;
        }
        uint64 nonce = vm.getNonce(address(this));
        address place = vm.computeCreateAddress(address(this), nonce + 1);
        StakingConfig memory c = config();
        c.rollup = vm.computeCreateAddress(address(this), nonce + 2);
        Allocation[] memory allocations = new Allocation[](2);
        allocations[0] = Allocation(place, GENESIS * MINIMUM);
        allocations[1] = Allocation(DEPOSITOR, 1_000_000 ether);
        azt = new AZT(address(this), allocations);
        c.token = azt;
        staking = new Staking(c, keys, withdrawers);
        set = new ListedSet(address(staking), 2);
        for (uint256 i; i < GENESIS; ++i) {
            set.start(attesterOf(i), publisherOf(i));
        }
        vm.prank(DEPOSITOR);
        azt.approve(address(staking), type(uint256).max);
    }

    function config() internal view returns (StakingConfig memory) {
        return StakingConfig({
            token: azt,
            rollup: address(set),
            slasher: SLASHER,
            governance: GOVERNANCE,
            governanceLimit: LIMIT,
            minimum: MINIMUM,
            ejection: EJECTION,
            entryPeriod: ENTRY_PERIOD,
            entryRate: ENTRY_RATE
        });
    }

    function walletOf(uint256 i) internal returns (Wallet memory) {
        return vm.createWallet(uint256(keccak256(abi.encode("validator", i))));
    }

    function keyOf(uint256 i) internal returns (PublicKey memory) {
        Wallet memory w = walletOf(i);
        return PublicKey(w.publicKeyX, w.publicKeyY);
    }

    function attesterOf(uint256 i) internal pure returns (address) {
        return vm.addr(uint256(keccak256(abi.encode("validator", i))));
    }

    function publisherOf(uint256 i) internal pure returns (address) {
        return address(uint160(0x9000 + i));
    }

    /// @dev What DEPOSITOR needs to deposit for the i-th key with WITHDRAWER.
    function proofOf(uint256 i) internal returns (bytes memory) {
        return sign(i, staking.depositDigest(DEPOSITOR, WITHDRAWER, publisherOf(i)));
    }

    function sign(uint256 i, bytes32 digest) internal returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(walletOf(i).privateKey, digest);
        return abi.encodePacked(r, s, v - 27);
    }

    function deposit(uint256 i) internal {
        deposit(i, MINIMUM);
    }

    function deposit(uint256 i, uint256 amount) internal {
        PublicKey memory key = keyOf(i);
        bytes memory proof = proofOf(i);
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(i), amount, proof);
    }

    /// @dev Deposits and waits until the validator is in.
    function join(uint256 i) internal {
        deposit(i);
        vm.warp(block.timestamp + ENTRY_PERIOD);
        set.turn(set.epoch() + 1, set.releasedTo());
        staking.enter(100);
        expectStatus(i, IStaking.Status.ACTIVE);
    }

    function exit(uint256 i) internal {
        vm.prank(WITHDRAWER);
        staking.exit(attesterOf(i));
    }

    function slash(uint256 i, uint256 amount) internal returns (uint256) {
        vm.prank(SLASHER);
        return staking.slash(attesterOf(i), amount, OUTSIDER, amount / 10);
    }

    function statusOf(uint256 i) internal view returns (IStaking.Status status) {
        (status,,,,,) = staking.stakeOf(attesterOf(i));
    }

    function amountOf(uint256 i) internal view returns (uint256 amount) {
        (, amount,,,,) = staking.stakeOf(attesterOf(i));
    }

    function indexOf(uint256 i) internal view returns (uint64 index) {
        (,,,, index,) = staking.stakeOf(attesterOf(i));
    }

    function expectStatus(uint256 i, IStaking.Status status) internal view {
        vm.assertEq(uint256(statusOf(i)), uint256(status), "status");
    }
}

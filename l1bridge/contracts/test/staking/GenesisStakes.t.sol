// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Allocation, AZT} from "../../src/staking/AZT.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {PublicKey, PublicKeys} from "../../src/staking/PublicKeys.sol";
import {Staking} from "../../src/staking/Staking.sol";
import {StakingConfig} from "../../src/staking/StakeViews.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// What the deployer deposits, and what a deployment refuses.
contract GenesisStakesTest is StakingFixture {
    PublicKey[] internal keys;
    address[] internal withdrawers;
    uint256 internal minted;

    function setUp() public {
        deployStaking();
        for (uint256 i; i < GENESIS; ++i) {
            keys.push(keyOf(i));
            withdrawers.push(WITHDRAWER);
        }
        minted = GENESIS * MINIMUM;
    }

    function test_TheGenesisValidatorsAreIn() public {
        for (uint256 i; i < GENESIS; ++i) {
            expectStatus(i, IStaking.Status.ACTIVE);
            vm.assertEq(indexOf(i), i, "index");
            vm.assertEq(amountOf(i), MINIMUM, "stake");
            vm.assertEq(staking.publisherOf(attesterOf(i)), publisherOf(i), "publisher");
            vm.assertEq(staking.publicKeyOf(attesterOf(i)).y, keyOf(i).y, "key");
        }
        vm.assertEq(staking.totalStake(), GENESIS * MINIMUM, "total");
        bytes memory attesters = abi.encode(attesterOf(0), attesterOf(1), attesterOf(2));
        vm.assertEq(staking.genesisAttesters(), keccak256(attesters), "attesters");
    }

    function test_AKeyIsInGenesisOnce() public {
        keys[2] = keys[0];
        expectRefused(abi.encodeWithSelector(IStaking.AlreadyStaked.selector, attesterOf(0)));
    }

    /// CometBFT would panic over it in the first committee.
    function test_AGenesisKeyIsAPoint() public {
        keys[1].y ^= 1;
        expectRefused(abi.encodeWithSelector(PublicKeys.NotAPoint.selector, keys[1].x, keys[1].y));
    }

    function test_EachHasItsWithdrawer() public {
        withdrawers[2] = address(0);
        expectRefused(abi.encodeWithSelector(IStaking.ZeroAddress.selector));
        withdrawers.pop();
        expectRefused(abi.encodeWithSelector(IStaking.ZeroAddress.selector));
    }

    /// All of it was minted to the contract, and no more than that.
    function test_TheStakeIsThere() public {
        minted -= 1;
        expectRefused(
            abi.encodeWithSelector(IStaking.StakeTooSmall.selector, GENESIS * MINIMUM, GENESIS * MINIMUM - 1)
        );
        minted += 2;
        expectRefused(
            abi.encodeWithSelector(IStaking.StakeTooSmall.selector, GENESIS * MINIMUM, GENESIS * MINIMUM + 1)
        );
    }

    function test_TheRulesMakeSense() public {
        StakingConfig memory c = config();
        c.ejection = MINIMUM + 1;
        refused(c, abi.encodeWithSelector(IStaking.WrongThresholds.selector, MINIMUM, MINIMUM + 1));
        c = config();
        c.ejection = 0;
        refused(c, abi.encodeWithSelector(IStaking.WrongThresholds.selector, MINIMUM, 0));
        c = config();
        (c.minimum, c.ejection) = (0, 0);
        refused(c, abi.encodeWithSelector(IStaking.WrongThresholds.selector, 0, 0));
        c = config();
        c.entryRate = 0;
        refused(c, abi.encodeWithSelector(IStaking.ZeroEntryRate.selector));
        c = config();
        c.rollup = address(0);
        refused(c, abi.encodeWithSelector(IStaking.ZeroAddress.selector));
        c = config();
        c.token = AZT(address(0));
        refused(c, abi.encodeWithSelector(IStaking.ZeroAddress.selector));
    }

    /// Without a governance account nobody is let in or sent away.
    function test_WithoutGovernanceNobodyGoverns() public {
        StakingConfig memory c = config();
        c.governance = address(0);
        Staking ungoverned = deployed(c);
        vm.expectRevert(abi.encodeWithSelector(IStaking.NotGovernance.selector, GOVERNANCE));
        vm.prank(GOVERNANCE);
        ungoverned.remove(attesterOf(0));
    }

    function expectRefused(bytes memory reason) private {
        refused(config(), reason);
    }

    function refused(StakingConfig memory c, bytes memory reason) private {
        try this.deployed(c) {
            revert("deployed");
        } catch (bytes memory said) {
            vm.assertEq(keccak256(said), keccak256(reason), "reason");
        }
    }

    /// @dev A contract of its own, with what was minted to it before.
    function deployed(StakingConfig memory c) public returns (Staking) {
        address place = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        Allocation[] memory allocations = new Allocation[](1);
        allocations[0] = Allocation(place, minted);
        AZT token = new AZT(address(this), allocations);
        if (address(c.token) != address(0)) c.token = token;
        return new Staking(c, keys, withdrawers);
    }
}

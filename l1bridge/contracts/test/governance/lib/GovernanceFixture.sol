// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../../../src/governance/Governance.sol";
import {GovernanceConfig} from "../../../src/governance/GovernanceConfig.sol";
import {IGovernance} from "../../../src/governance/IGovernance.sol";
import {Kind, Motion} from "../../../src/governance/Motion.sol";
import {IRollup} from "../../../src/rollup/IRollup.sol";
import {IStaking} from "../../../src/staking/IStaking.sol";
import {vm} from "../../lib/Vm.sol";
import {Fixture} from "../../rollup/lib/Fixture.sol";

/// @notice A rollup whose governance is the contract, and two who have as much AZT as all others together.
abstract contract GovernanceFixture is Fixture {
    address internal constant VETOER = address(0x7e70);
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    uint256 internal constant THRESHOLD = 5 ether;
    uint64 internal constant QUORUM = 1_500;
    uint64 internal constant MAJORITY = 6_000;
    uint64 internal constant VOTING = 300;
    uint64 internal constant TIMELOCK = 120;
    uint64 internal constant GRACE = 300;
    uint256 internal constant AMOUNT = 40 ether;
    /// Of ALICE and of BOB; with the stakes of four the supply is 2,000 AZT.
    uint256 internal constant PURSE = 800 ether;
    uint256 internal constant NEEDED = 300 ether;

    Governance internal governance;

    function deployGovernance(uint256 size) internal {
        deploy(size);
        governance = makeGovernance(governanceConfig());
        address[2] memory holders = [ALICE, BOB];
        for (uint256 i; i < holders.length; ++i) {
            azt.mint(holders[i], PURSE);
            vm.prank(holders[i]);
            azt.approve(address(governance), type(uint256).max);
        }
    }

    /// @dev From the artifact, as the rollup.
    function makeGovernance(GovernanceConfig memory c) internal returns (Governance) {
        return Governance(vm.deployCode("src/governance/Governance.sol:Governance", abi.encode(c)));
    }

    function governanceConfig() internal view returns (GovernanceConfig memory) {
        return GovernanceConfig({
            rollup: IRollup(address(rollup)),
            vetoer: VETOER,
            threshold: THRESHOLD,
            quorum: QUORUM,
            majority: MAJORITY,
            voting: VOTING,
            timelock: TIMELOCK,
            grace: GRACE
        });
    }

    /// @dev It is deployed behind the rollup.
    function governanceAfter(uint64 nonce) internal view override returns (address) {
        return vm.computeCreateAddress(address(this), nonce + 1);
    }

    function governanceLimit() internal pure override returns (uint256) {
        return STAKE;
    }

    // ------------------------------------------------------------------------------------------------- motions

    function sorted(address[] memory members) internal pure returns (address[] memory) {
        for (uint256 i = 1; i < members.length; ++i) {
            for (uint256 j = i; j != 0 && members[j - 1] > members[j]; --j) {
                (members[j - 1], members[j]) = (members[j], members[j - 1]);
            }
        }
        return members;
    }

    /// @dev Takes AMOUNT of all attesters and sends them away.
    function punishAll() internal view returns (Motion memory) {
        return Motion(Kind.PUNISH, sorted(attesters), AMOUNT, true);
    }

    function punish(address member, uint256 amount, bool kick) internal pure returns (Motion memory m) {
        m.members = new address[](1);
        (m.members[0], m.amount, m.kick) = (member, amount, kick);
    }

    function restart() internal pure returns (Motion memory m) {
        m.kind = Kind.RESTART;
    }

    // -------------------------------------------------------------------------------------------------- voting

    function lock(address account, uint256 amount) internal {
        vm.prank(account);
        governance.lock(amount);
    }

    function unlock(address account, uint256 amount) internal {
        vm.prank(account);
        governance.unlock(amount);
    }

    /// @dev By ALICE, who has locked enough for it.
    function propose(Motion memory motion) internal returns (bytes32) {
        vm.prank(ALICE);
        return governance.propose(motion, "reason", "evidence");
    }

    function vote(bytes32 id, address account, bool support, uint256 amount) internal {
        vm.prank(account);
        governance.vote(id, support, amount);
    }

    /// @dev A proposal that is voted for by ALICE alone, with all she has.
    function carry(Motion memory motion) internal returns (bytes32 id) {
        (uint256 amount,) = governance.lockedOf(ALICE);
        if (amount == 0) lock(ALICE, PURSE);
        id = propose(motion);
        vote(id, ALICE, true, PURSE);
    }

    /// @dev The same, and its timelock is over.
    function ready(Motion memory motion) internal returns (bytes32 id) {
        id = carry(motion);
        vm.warp(block.timestamp + VOTING + TIMELOCK);
    }

    function execute(bytes32 id, Motion memory motion) internal {
        vm.prank(OUTSIDER);
        governance.execute(id, motion);
    }

    function refuseExecution(bytes32 id, Motion memory motion, bytes memory reason) internal {
        vm.expectRevert(reason);
        vm.prank(OUTSIDER);
        governance.execute(id, motion);
    }

    function wrongState(bytes32 id, IGovernance.State is_) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernance.WrongState.selector, id, is_);
    }

    function expectState(bytes32 id, IGovernance.State want) internal view {
        vm.assertEq(uint256(governance.state(id)), uint256(want), "state");
        (IGovernance.State shown,,,,,,,,) = governance.proposal(id);
        vm.assertEq(uint256(shown), uint256(want), "state as shown");
    }

    function statusOf(address member) internal view returns (IStaking.Status status) {
        (status,,,,,) = staking.stakeOf(member);
    }

    function stakeOf(address member) internal view returns (uint256 amount) {
        (, amount,,,,) = staking.stakeOf(member);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernance} from "../../../src/governance/IGovernance.sol";
import {Motion} from "../../../src/governance/Motion.sol";
import {IStaking} from "../../../src/staking/IStaking.sol";
import {vm} from "../../lib/Vm.sol";
import {GovernanceFixture} from "./GovernanceFixture.sol";

/// @notice Four holders pass their AZT around and vote with it whenever they can; validators leave, and take their stake
/// as soon as they get it.
contract GovernanceWalk is GovernanceFixture {
    uint256 internal constant HOLDERS = 4;

    bytes32[] internal ids;
    mapping(bytes32 id => Motion) internal motions;
    mapping(bytes32 id => mapping(address member => bool)) internal inSet;
    mapping(bytes32 id => uint256) internal executions;
    mapping(address member => uint256) internal owes;
    uint256 public executed;
    uint256 public votes;

    constructor() {
        deployGovernance(4);
        for (uint256 i; i < HOLDERS; ++i) {
            vm.prank(holder(i));
            azt.approve(address(governance), type(uint256).max);
        }
    }

    function holder(uint256 i) private pure returns (address) {
        return i % HOLDERS == 0 ? ALICE : i % HOLDERS == 1 ? BOB : address(uint160(0x40 + i % HOLDERS));
    }

    // ------------------------------------------------------------------------------------------------- tokens

    function send(uint8 from, uint8 to, uint256 amount) external {
        uint256 balance = azt.balanceOf(holder(from));
        vm.prank(holder(from));
        azt.transfer(holder(to), amount % (balance + 1));
    }

    function lockSome(uint8 who, uint256 amount) external {
        amount %= azt.balanceOf(holder(who)) + 1;
        if (amount != 0) lock(holder(who), amount);
    }

    function unlockSome(uint8 who, uint256 amount) external {
        (uint256 locked, uint64 until) = governance.lockedOf(holder(who));
        amount %= locked + 1;
        vm.prank(holder(who));
        try governance.unlock(amount) {
            vm.assertTrue(until <= block.timestamp, "the vote is over");
        } catch {}
    }

    // ---------------------------------------------------------------------------------------------- proposals

    function proposeOne(uint8 who, uint8 members, uint256 amount, bool kick) external {
        if (ids.length == 12) return;
        Motion memory m;
        m.members = new address[](1 + members % 4);
        for (uint256 i; i < m.members.length; ++i) {
            m.members[i] = attesters[i];
        }
        m.members = sorted(m.members);
        (m.amount, m.kick) = (1 + amount % STAKE, kick);
        vm.prank(holder(who));
        try governance.propose(m, "reason", "evidence") returns (bytes32 id) {
            ids.push(id);
            motions[id] = m;
            for (uint256 i; i < 4; ++i) {
                inSet[id][attesters[i]] = isInSet(attesters[i]);
            }
        } catch {}
    }

    function voteSome(uint8 which, uint8 who, bool support, uint256 amount) external {
        if (ids.length == 0) return;
        bytes32 id = ids[which % ids.length];
        (uint256 locked,) = governance.lockedOf(holder(who));
        amount = amount % 4 == 0 ? amount % (locked + 2) : locked - governance.votesOf(id, holder(who));
        vm.prank(holder(who));
        try governance.vote(id, support, amount) {
            ++votes;
        } catch {}
    }

    function veto(uint8 which) external {
        if (ids.length == 0 || which % 4 != 0) return;
        vm.prank(VETOER);
        try governance.veto(ids[which % ids.length]) {} catch {}
    }

    function executeOne(uint8 which) external {
        if (ids.length == 0) return;
        bytes32 id = ids[which % ids.length];
        (IGovernance.State state,,, uint256 votesFor, uint256 against,,, uint256 from, uint256 until) =
            governance.proposal(id);
        Motion memory m = motions[id];
        try governance.execute(id, m) {
            ++executed;
            vm.assertEq(++executions[id], 1, "once");
            vm.assertTrue(state == IGovernance.State.DUE, "when it is due");
            vm.assertTrue(from <= block.timestamp && block.timestamp < until, "in its span");
            vm.assertTrue(votesFor + against >= NEEDED && votesFor > against, "as was voted");
            for (uint256 i; i < m.members.length; ++i) {
                owes[m.members[i]] += m.amount;
            }
        } catch {
            vm.assertTrue(state != IGovernance.State.DUE, "what is due can be executed");
        }
    }

    // ---------------------------------------------------------------------------------------- validators, time

    function exitOne(uint8 who) external {
        vm.prank(WITHDRAWER);
        try staking.exit(attesters[who % 4]) {} catch {}
    }

    /// @dev The chain may be dead, so that stakes come out as early as they can.
    function finalizeOne(uint8 who) external {
        address member = attesters[who % 4];
        try staking.finalize(member) {
            for (uint256 i; i < ids.length; ++i) {
                if (!inSet[ids[i]][member]) continue;
                (,,,,,,,, uint256 until) = governance.proposal(ids[i]);
                vm.assertTrue(block.timestamp >= until, "its stake was there until the proposal expired");
            }
        } catch {}
    }

    function pass(uint16 seconds_) external {
        vm.warp(block.timestamp + uint256(seconds_) % 300);
    }

    function isInSet(address member) private view returns (bool) {
        IStaking.Status s = statusOf(member);
        return s == IStaking.Status.ACTIVE || s == IStaking.Status.LEAVING;
    }

    // ------------------------------------------------------------------------------------------------- checks

    /// All that holders had is theirs, here or with them, and nothing else is here.
    function checkTokens() external view {
        uint256 locked;
        uint256 held;
        for (uint256 i; i < HOLDERS; ++i) {
            (uint256 amount,) = governance.lockedOf(holder(i));
            (locked, held) = (locked + amount, held + azt.balanceOf(holder(i)));
        }
        vm.assertEq(locked + held, 2 * PURSE, "nobody lost any");
        vm.assertEq(governance.totalLocked(), locked, "locked");
        vm.assertEq(azt.balanceOf(address(governance)), locked, "here");
    }

    /// No proposal has more votes than there are tokens that can vote, and each has those of who voted.
    function checkVotes() external view {
        for (uint256 i; i < ids.length; ++i) {
            (,,, uint256 votesFor, uint256 votesAgainst,,,,) = governance.proposal(ids[i]);
            uint256 sum;
            for (uint256 k; k < HOLDERS; ++k) {
                sum += governance.votesOf(ids[i], holder(k));
            }
            vm.assertEq(votesFor + votesAgainst, sum, "of who voted");
            vm.assertTrue(sum <= 2 * PURSE, "no token twice");
        }
    }

    /// Stakes are lost to votes alone, and nobody loses more than was voted.
    function checkStakes() external view {
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            uint256 amount = stakeOf(attesters[i]);
            sum += amount;
            bool gone = statusOf(attesters[i]) == IStaking.Status.NONE;
            vm.assertTrue(gone || amount + owes[attesters[i]] >= STAKE, "no more than was voted");
        }
        vm.assertEq(staking.totalStake(), sum, "stakes");
        vm.assertEq(azt.balanceOf(address(staking)), sum, "held");
    }
}

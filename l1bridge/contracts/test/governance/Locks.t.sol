// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governance} from "../../src/governance/Governance.sol";
import {IGovernance} from "../../src/governance/IGovernance.sol";
import {AZT} from "../../src/staking/AZT.sol";
import {vm} from "../lib/Vm.sol";
import {GovernanceFixture} from "./lib/GovernanceFixture.sol";

/// @notice Votes with what it has for one transaction only.
contract Borrower {
    function voteAndReturn(Governance governance, bytes32 id, uint256 amount) external {
        AZT token = governance.token();
        token.approve(address(governance), amount);
        governance.lock(amount);
        governance.vote(id, true, amount);
        governance.unlock(amount);
        token.transfer(msg.sender, amount);
    }
}

/// No token votes twice: what votes stays until what was voted can be executed.
contract GovernanceLocksTest is GovernanceFixture {
    bytes32 internal id;

    function setUp() public {
        deployGovernance(4);
        lock(ALICE, PURSE);
        id = propose(punishAll());
    }

    function refuseUnlock(address account, uint256 amount, bytes memory reason) private {
        vm.expectRevert(reason);
        unlock(account, amount);
    }

    function refuseVote(address account, uint256 amount, bytes memory reason) private {
        vm.expectRevert(reason);
        vote(id, account, true, amount);
    }

    function stillVoting(uint256 until) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernance.StillVoting.selector, until);
    }

    function notEnough(uint256 locked, uint256 needed) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernance.NotEnoughLocked.selector, locked, needed);
    }

    function test_WhatDoesNotVoteComesBackAtOnce() public {
        lock(BOB, 10 ether);
        vm.assertEq(azt.balanceOf(BOB), PURSE - 10 ether, "locked");
        vm.assertEq(governance.totalLocked(), PURSE + 10 ether, "of both");
        unlock(BOB, 4 ether);
        refuseUnlock(BOB, 6 ether + 1, notEnough(6 ether, 6 ether + 1));
        unlock(BOB, 6 ether);
        vm.assertEq(azt.balanceOf(BOB), PURSE, "back");
        vm.assertEq(governance.totalLocked(), PURSE, "of one");
    }

    function test_NothingIsNoAmount() public {
        bytes memory reason = abi.encodeWithSelector(IGovernance.ZeroAmount.selector);
        vm.expectRevert(reason);
        lock(BOB, 0);
        refuseUnlock(ALICE, 0, reason);
        refuseVote(ALICE, 0, reason);
    }

    function test_WhoVotesCannotWithdrawBeforeTheEnd() public {
        lock(BOB, 10 ether);
        vote(id, BOB, false, 1);
        uint256 end = block.timestamp + VOTING;
        refuseUnlock(BOB, 1, stillVoting(end + TIMELOCK));
        vm.warp(end);
        refuseVote(BOB, 1, wrongState(id, IGovernance.State.REJECTED));
        vm.warp(end + TIMELOCK - 1);
        refuseUnlock(BOB, 1, stillVoting(end + TIMELOCK));
        vm.warp(end + TIMELOCK);
        unlock(BOB, 10 ether);
    }

    /// Who made a proposal stays in as well, with what that took and more.
    function test_WhoProposesCannotWithdrawBeforeTheEnd() public {
        refuseUnlock(ALICE, 1, stillVoting(block.timestamp + VOTING + TIMELOCK));
    }

    /// Whoever borrows what it votes with in the vote's last block has it, and whatever that does to its worth, until what
    /// was voted can be executed.
    function test_WhatIsBorrowedForABlockCannotVote() public {
        uint256 end = block.timestamp + VOTING;
        vm.warp(end - 1);
        lock(BOB, PURSE);
        vote(id, BOB, true, PURSE);
        vm.warp(end + 12);
        expectState(id, IGovernance.State.TIMELOCK);
        refuseUnlock(BOB, PURSE, stillVoting(end + TIMELOCK));
        vm.warp(end + TIMELOCK);
        expectState(id, IGovernance.State.DUE);
        unlock(BOB, PURSE);
    }

    /// One token votes on many proposals, and stays until the last of them is over.
    function test_TheLastVoteCounts() public {
        vote(id, ALICE, true, PURSE);
        vm.warp(block.timestamp + 100);
        bytes32 other = propose(punish(attesters[0], 1, false));
        vote(other, ALICE, false, PURSE);
        uint256 end = block.timestamp + VOTING;
        vm.warp(end - 100);
        refuseUnlock(ALICE, 1, stillVoting(end + TIMELOCK));

        lock(BOB, 2);
        vote(other, BOB, true, 1);
        vm.expectRevert(wrongState(id, IGovernance.State.TIMELOCK));
        vote(id, BOB, true, 1);
        vm.warp(end + TIMELOCK);
        unlock(ALICE, PURSE);
    }

    /// A vote for an older proposal does not let go what a newer one holds.
    function test_AnOlderVoteLetsNothingGo() public {
        vm.warp(block.timestamp + 100);
        bytes32 newer = propose(punish(attesters[0], 1, false));
        lock(BOB, 2);
        vote(newer, BOB, true, 1);
        vote(id, BOB, true, 1);
        (, uint64 until) = governance.lockedOf(BOB);
        vm.assertEq(until, block.timestamp + VOTING + TIMELOCK, "the newer one's end");
    }

    function test_AVoteIsOfWhatIsLockedAndOnce() public {
        vote(id, ALICE, true, PURSE - 10);
        vote(id, ALICE, false, 6);
        refuseVote(ALICE, 5, notEnough(PURSE, PURSE + 1));
        vote(id, ALICE, true, 4);
        refuseVote(ALICE, 1, notEnough(PURSE, PURSE + 1));
        vm.assertEq(governance.votesOf(id, ALICE), PURSE, "all");
        (,,, uint256 votesFor, uint256 votesAgainst,,,,) = governance.proposal(id);
        vm.assertEq(votesFor, PURSE - 6, "for");
        vm.assertEq(votesAgainst, 6, "against");
        refuseVote(BOB, 1, notEnough(0, 1));
    }

    function test_WhatIsBorrowedCannotVote() public {
        Borrower borrower = new Borrower();
        vm.prank(BOB);
        azt.transfer(address(borrower), PURSE);
        vm.expectRevert(stillVoting(block.timestamp + VOTING + TIMELOCK));
        borrower.voteAndReturn(governance, id, PURSE);
    }

    /// However amounts go back and forth, an account gets what it locked.
    function testFuzz_WhatGoesInComesOut(uint128 inAlice, uint128 inBob, uint128 outBob) public {
        uint256 a = uint256(inAlice) % PURSE + 1;
        uint256 b = uint256(inBob) % PURSE + 1;
        vm.warp(block.timestamp + VOTING + TIMELOCK);
        azt.mint(ALICE, PURSE);
        lock(ALICE, a);
        lock(BOB, b);
        uint256 back = uint256(outBob) % b + 1;
        unlock(BOB, back);
        vm.assertEq(azt.balanceOf(BOB), PURSE - b + back, "BOB's");
        vm.assertEq(azt.balanceOf(address(governance)), PURSE + a + b - back, "what is here");
        vm.assertEq(governance.totalLocked(), PURSE + a + b - back, "what is locked");
        if (b != back) unlock(BOB, b - back);
        unlock(ALICE, PURSE + a);
        vm.assertEq(azt.balanceOf(address(governance)), 0, "nothing");
    }

    function test_AllVotesFitTheirWord() public {
        uint256 most = type(uint128).max;
        azt.mint(BOB, most);
        vm.expectRevert(abi.encodeWithSelector(IGovernance.TooMuchLocked.selector, most + 1));
        lock(BOB, most - PURSE + 1);
        lock(BOB, most - PURSE);
        vote(id, BOB, true, most - PURSE);
        vote(id, ALICE, true, PURSE);
        vm.warp(block.timestamp + VOTING);
        expectState(id, IGovernance.State.TIMELOCK);
    }
}

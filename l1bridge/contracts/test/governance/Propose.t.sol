// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernance} from "../../src/governance/IGovernance.sol";
import {Kind, Motion} from "../../src/governance/Motion.sol";
import {vm} from "../lib/Vm.sol";
import {GovernanceFixture} from "./lib/GovernanceFixture.sol";

/// What may be proposed, by whom, and what a proposal is bound to.
contract GovernanceProposeTest is GovernanceFixture {
    function setUp() public {
        deployGovernance(4);
        lock(ALICE, PURSE);
    }

    function refuse(Motion memory motion, bytes memory reason) private {
        vm.expectRevert(reason);
        propose(motion);
    }

    function refuse(Motion memory motion) private {
        refuse(motion, abi.encodeWithSelector(IGovernance.WrongMotion.selector));
    }

    function test_AMotionDoesSomething() public {
        Motion memory m = punishAll();
        (m.amount, m.kick) = (0, false);
        refuse(m);
        (m.amount, m.members) = (1, new address[](0));
        refuse(m);
        m = restart();
        m.amount = 1;
        refuse(m);
        m = restart();
        m.members = attesters;
        refuse(m);
        m = punishAll();
        m.kind = Kind.ADMIT;
        refuse(m);
        m.amount = 0;
        refuse(m);
        m.kick = false;
        propose(m);
        propose(restart());
        propose(punish(attesters[0], 0, true));
        propose(punish(attesters[0], 1, false));
    }

    /// One who is named twice would pay twice.
    function test_EachMemberIsNamedOnce() public {
        Motion memory m = punishAll();
        m.members[1] = m.members[0];
        refuse(m, abi.encodeWithSelector(IGovernance.NotAscending.selector, m.members[0]));
        m = punishAll();
        (m.members[1], m.members[2]) = (m.members[2], m.members[1]);
        refuse(m, abi.encodeWithSelector(IGovernance.NotAscending.selector, m.members[2]));
        refuse(punish(address(0), 1, true), abi.encodeWithSelector(IGovernance.NotAscending.selector, 0));
    }

    function test_NoMoreMembersThanOneTransactionPunishes() public {
        Motion memory m = punishAll();
        m.members = new address[](65);
        for (uint256 i; i < 65; ++i) {
            m.members[i] = address(uint160(i + 1));
        }
        refuse(m, abi.encodeWithSelector(IGovernance.TooManyMembers.selector, 65, 64));
    }

    function test_NoMoreThanStakingLetsItTake() public {
        propose(punish(attesters[0], STAKE, false));
        refuse(
            punish(attesters[0], STAKE + 1, false),
            abi.encodeWithSelector(IGovernance.AmountTooLarge.selector, STAKE + 1, STAKE)
        );
    }

    function test_WhoProposesHasSomethingLocked() public {
        lock(BOB, THRESHOLD - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernance.NotEnoughLocked.selector, THRESHOLD - 1, THRESHOLD)
        );
        vm.prank(BOB);
        governance.propose(punishAll(), "reason", "");
        lock(BOB, 1);
        vm.prank(BOB);
        governance.propose(punishAll(), "reason", "");
    }

    function test_ItSaysWhatIsVotedOn() public {
        Motion memory m = punishAll();
        vm.prank(ALICE);
        bytes32 id = governance.propose(m, "reason", "");
        (
            IGovernance.State state,
            address proposer,
            bytes32 motion,
            uint256 votesFor,
            uint256 votesAgainst,
            uint256 quorum,
            uint256 end,
            uint256 from,
            uint256 until
        ) = governance.proposal(id);
        vm.assertEq(uint256(state), uint256(IGovernance.State.VOTING), "state");
        vm.assertEq(proposer, ALICE, "proposer");
        vm.assertEq(motion, keccak256(abi.encode(m)), "motion");
        vm.assertEq(votesFor + votesAgainst, 0, "votes");
        vm.assertEq(quorum, NEEDED, "15 % of 2,000");
        vm.assertEq(end, block.timestamp + VOTING, "end");
        vm.assertEq(from, end + TIMELOCK, "from");
        vm.assertEq(until, from + GRACE, "until");
    }

    /// A quorum is of the supply at the start: nobody moves it, nor does what is burnt meanwhile.
    function test_TheQuorumIsFixedAtTheStart() public {
        bytes32 id = propose(punishAll());
        azt.mint(OUTSIDER, 10_000 ether);
        vm.prank(BOB);
        azt.burn(PURSE);
        (,,,,, uint256 quorum,,,) = governance.proposal(id);
        vm.assertEq(quorum, NEEDED, "as it was");
        id = propose(punishAll());
        (,,,,, quorum,,,) = governance.proposal(id);
        vm.assertEq(quorum, NEEDED + 1_380 ether, "of another one");
    }

    /// Dust is rounded up, so that less than the share is never enough.
    function testFuzz_TheQuorumIsRoundedUp(uint64 dust) public {
        azt.mint(OUTSIDER, dust);
        (,,,,, uint256 quorum,,,) = governance.proposal(propose(punishAll()));
        uint256 supply = azt.totalSupply();
        vm.assertTrue(quorum * 10_000 >= supply * QUORUM, "enough");
        vm.assertTrue((quorum - 1) * 10_000 < supply * QUORUM, "no more");
    }

    /// What is signed for a proposal counts for no other: not on another chain, of another contract, by another, with
    /// other words, nor for the same once more.
    function test_AnIdNamesOneProposal() public {
        Motion memory m = punishAll();
        bytes32[6] memory ids;
        ids[0] = propose(m);
        ids[1] = propose(m);
        lock(BOB, THRESHOLD);
        bytes32 fresh = vm.load(address(governance), COUNT);
        vm.assertEq(uint256(fresh), 2, "proposals");
        vm.prank(BOB);
        ids[2] = governance.propose(m, "reason", "evidence");
        vm.store(address(governance), COUNT, fresh);
        vm.chainId(1);
        ids[3] = propose(m);
        vm.chainId(31337);
        vm.store(address(governance), COUNT, fresh);
        vm.prank(ALICE);
        ids[4] = governance.propose(m, "other", "evidence");
        vm.store(address(governance), COUNT, fresh);
        vm.prank(ALICE);
        ids[5] = governance.propose(m, "reason", "other");
        for (uint256 i; i < ids.length; ++i) {
            for (uint256 j; j < i; ++j) {
                vm.assertTrue(ids[i] != ids[j], "one id");
            }
        }
    }

    /// Who has what the event says can work the id out, and believes nobody.
    function test_AnIdFollowsFromTheEvent() public {
        Motion memory m = punishAll();
        propose(m);
        bytes32 want = keccak256(
            abi.encode(
                keccak256("aztecd governance proposal"),
                block.chainid,
                address(governance),
                2,
                ALICE,
                keccak256(abi.encode(m)),
                keccak256("reason"),
                keccak256("evidence")
            )
        );
        vm.expectEmit();
        emit IGovernance.Proposed(want, ALICE, 2, m, "reason", "evidence");
        vm.assertEq(propose(m), want, "id");
    }

    function test_AnIdNamesTheContract() public {
        bytes32 id = propose(restart());
        rollup = make(config());
        governance = makeGovernance(governanceConfig());
        azt.mint(ALICE, PURSE);
        vm.prank(ALICE);
        azt.approve(address(governance), PURSE);
        lock(ALICE, PURSE);
        vm.assertTrue(propose(restart()) != id, "one id");
        expectState(id, IGovernance.State.NONE);
        vm.expectRevert(wrongState(id, IGovernance.State.NONE));
        vote(id, ALICE, true, 1);
    }

    /// Where the contract counts its proposals.
    bytes32 private constant COUNT = bytes32(uint256(2));
}

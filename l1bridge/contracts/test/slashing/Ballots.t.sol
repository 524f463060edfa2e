// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LockVerifier} from "../../src/LockVerifier.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Ballot, BallotLib} from "../../src/slashing/Ballot.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// Two votes, or two proposals, of one height and round: what is signed is what CometBFT signs, byte by byte.
contract SlasherBallotsTest is SlashingFixture {
    uint64 internal constant HEIGHT = 90;
    uint32 internal constant ROUND = 2;
    string internal vectors;

    function setUp() public {
        deploySlasher(4);
        warpToSlot(10);
        vectors = vm.readFile("test/vectors/ballots.json");
    }

    // ------------------------------------------------------------------------------------------------ sign-bytes

    function signBytes(Ballot calldata b, uint8 kind, uint64 height, uint32 round, bytes calldata chainId)
        external
        pure
        returns (bytes memory)
    {
        return BallotLib.signBytes(b, kind, height, round, chainId);
    }

    function test_SignBytesAreCometBFTs() public view {
        uint256 i;
        for (; vm.keyExistsJson(vectors, entry(i, "")); ++i) {
            Ballot memory b;
            b.blockHash = vm.parseJsonBytes32(vectors, entry(i, ".blockHash"));
            b.parts = uint32(number(i, ".parts"));
            b.partsHash = vm.parseJsonBytes32(vectors, entry(i, ".partsHash"));
            b.polRound = int64(uint64(number(i, ".polRound")));
            bytes memory want = vm.parseJsonBytes(vectors, entry(i, ".signBytes"));
            if (i == 8) b.polRound = -1;
            (b.time, b.nanoseconds) = (uint64(number(i, ".time")), uint32(number(i, ".nanoseconds")));
            bytes memory id = bytes(vm.parseJsonString(vectors, entry(i, ".chainId")));
            uint64 height = uint64(number(i, ".height"));
            bytes memory got =
                this.signBytes(b, uint8(number(i, ".kind")), height, uint32(number(i, ".round")), id);
            vm.assertEq(got, want, "sign-bytes");
        }
        vm.assertEq(i, 12, "vectors");
    }

    function entry(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".ballots[", vm.toString(i), "]", field);
    }

    function number(uint256 i, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(vectors, entry(i, field));
    }

    // --------------------------------------------------------------------------------------------------- votes

    function ballot(uint256 member, uint8 kind, bytes32 block_, uint64 time)
        private
        view
        returns (Ballot memory b)
    {
        (b.blockHash, b.time, b.nanoseconds, b.polRound) = (block_, time, 5, -1);
        if (block_ != 0) (b.parts, b.partsHash) = (1, keccak256(abi.encode(block_)));
        return sign(b, member, kind);
    }

    function sign(Ballot memory b, uint256 member, uint8 kind) private view returns (Ballot memory) {
        bytes memory signed = this.signBytes(b, kind, HEIGHT, ROUND, bytes(rollup.chainId()));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[member], keccak256(signed));
        b.signature = abi.encodePacked(r, s, v - 27);
        return b;
    }

    function report(uint8 kind, Ballot memory a, Ballot memory b, uint64 epoch) private {
        vm.prank(ACCUSER);
        slasher.votedTwice(kind, HEIGHT, ROUND, a, b, epoch, 2);
    }

    function refuse(uint8 kind, Ballot memory a, Ballot memory b, uint64 epoch, bytes memory why) private {
        vm.expectRevert(why);
        slasher.votedTwice(kind, HEIGHT, ROUND, a, b, epoch, 2);
    }

    function nothing() private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISlasher.NothingSignedTwice.selector);
    }

    /// Pre-votes, pre-commits and proposals; a block and none are two things as well.
    function test_WhoVotesTwicePays() public {
        uint8[3] memory kinds = [BallotLib.PREVOTE, BallotLib.PRECOMMIT, BallotLib.PROPOSAL];
        for (uint256 i; i < 3; ++i) {
            Ballot memory a = ballot(2, kinds[i], "one", 100);
            Ballot memory b = ballot(2, kinds[i], i == 0 ? bytes32(0) : bytes32("other"), 100);
            if (i == 0) report(kinds[i], a, b, 2);
            bytes memory paid = abi.encodeWithSelector(ISlasher.AlreadyPunished.selector, uint64(1), HEIGHT);
            refuse(kinds[i], b, a, 1, paid);
        }
        vm.assertEq(stakeOf(attesters[2]), STAKE - TWICE, "once for the height, in whatever epoch");
        vm.assertEq(azt.balanceOf(ACCUSER), TWICE_REWARD, "reward");
    }

    /// A block in other parts is another block, to CometBFT as well: who has one of them cannot use the other.
    function test_OtherPartsAreAnotherBlock() public {
        Ballot memory a = ballot(2, BallotLib.PREVOTE, "one", 100);
        Ballot memory b = abi.decode(abi.encode(a), (Ballot));
        b.partsHash = keccak256("other parts");
        report(BallotLib.PREVOTE, a, sign(b, 2, BallotLib.PREVOTE), 2);
        vm.assertEq(stakeOf(attesters[2]), STAKE - TWICE, "paid");
    }

    /// Where a proposal's block had its polka is not what is proposed.
    function test_AnotherPolkaIsNoOtherProposal() public {
        Ballot memory a = ballot(2, BallotLib.PROPOSAL, "one", 100);
        Ballot memory b = abi.decode(abi.encode(a), (Ballot));
        b.polRound = 1;
        refuse(BallotLib.PROPOSAL, a, sign(b, 2, BallotLib.PROPOSAL), 2, nothing());
    }

    /// A vote that is signed anew after a crash has another time, and is the same vote.
    function test_AnotherTimeIsNoOtherVote() public {
        Ballot memory a = ballot(2, BallotLib.PREVOTE, "one", 100);
        refuse(BallotLib.PREVOTE, a, ballot(2, BallotLib.PREVOTE, "one", 101), 2, nothing());
    }

    /// The parts of a vote for none are not signed: whatever is written there, it is one vote.
    function test_AVoteForNoneIsOneVote() public {
        Ballot memory a = ballot(2, BallotLib.PREVOTE, 0, 100);
        Ballot memory b = ballot(2, BallotLib.PREVOTE, 0, 100);
        (b.parts, b.partsHash) = (9, "invented");
        refuse(BallotLib.PREVOTE, a, b, 2, nothing());
    }

    /// A pre-vote and a pre-commit for two blocks are what a round can bring.
    function test_TwoKindsAreTwoVotes() public {
        Ballot memory a = ballot(2, BallotLib.PREVOTE, "one", 100);
        Ballot memory b = ballot(2, BallotLib.PRECOMMIT, 0, 100);
        refuse(BallotLib.PREVOTE, a, b, 2, nothing());
        refuse(3, a, b, 2, abi.encodeWithSelector(BallotLib.UnknownBallot.selector, uint8(3)));
    }

    function test_OnlyMembersOfAnEpochThatAnswers() public {
        Ballot memory a = ballot(1, BallotLib.PREVOTE, "one", 100);
        Ballot memory b = ballot(1, BallotLib.PREVOTE, "other", 100);
        refuse(
            BallotLib.PREVOTE,
            a,
            b,
            2,
            abi.encodeWithSelector(ISlasher.NotAMember.selector, attesters[1], uint64(2))
        );
        a = ballot(2, BallotLib.PREVOTE, "one", 100);
        b = ballot(2, BallotLib.PREVOTE, "other", 100);
        refuse(
            BallotLib.PREVOTE,
            a,
            b,
            3,
            abi.encodeWithSelector(IRollup.WrongSigningEpoch.selector, uint64(0), uint64(2), uint64(3))
        );
        b.signature = hex"00";
        refuse(
            BallotLib.PREVOTE, a, b, 2, abi.encodeWithSelector(LockVerifier.SignaturesLength.selector, 1, 65)
        );
    }

    /// After a restart, and in another deployment, the chain id is another one.
    function test_VotesOfAnotherChainAreNone() public {
        Ballot memory a = ballot(2, BallotLib.PREVOTE, "one", 100);
        Ballot memory b = ballot(2, BallotLib.PREVOTE, "other", 100);
        vm.chainId(1);
        refuse(BallotLib.PREVOTE, a, b, 2, nothing());
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Comparison} from "../../src/slashing/Holding.sol";
import {ISlasher} from "../../src/slashing/ISlasher.sol";
import {Slasher} from "../../src/slashing/Slasher.sol";
import {vm} from "../lib/Vm.sol";
import {SlashingFixture} from "./lib/SlashingFixture.sol";

/// @notice Comes back whenever it is paid.
contract ComesBack {
    Slasher private immutable _slasher;
    uint256 public visits;
    bool public again;

    constructor(Slasher slasher_) {
        _slasher = slasher_;
    }

    function accuse(CheckpointHeader calldata header, Certificate calldata cert) external payable {
        _slasher.accuse{value: msg.value}(header, cert, new Comparison[](0));
    }

    function fetch() external {
        _slasher.withdraw();
    }

    receive() external payable {
        ++visits;
        try _slasher.withdraw() {
            again = true;
        } catch {}
    }
}

/// @notice Takes no money.
contract TakesNothing {
    function fetch(Slasher slasher_) external {
        slasher_.withdraw();
    }
}

/// What went wrong in slashing contracts that were published, each as a rule of this one.
contract SlasherMistakesTest is SlashingFixture {
    CheckpointHeader internal lock;

    function setUp() public {
        deploySlasher(4);
        lock = chunked(genesis(), 5, 3);
        warpToAccusable(lock);
    }

    /// One offence, shown on every path there is: by another certificate, another version, another comparison.
    function test_ReplayOnAnotherPath() public {
        accuse(lock);
        warpToDue(lock);
        slash(lock);
        Certificate memory again = certify(lock, CLOSED, 1, 14);
        bytes memory known = abi.encodeWithSelector(ISlasher.AlreadyAccused.selector, hashOf(lock), 1);
        refuseAccusation(lock, again, none(), known);
        publishLocked(locked(list(branched(lock, 1)), CLOSED));
        Comparison[] memory c = one(compare(branched(lock, 1), lock, 2, 1));
        (c[0].leaf, c[0].standingLeaf) = (c[0].standingLeaf, c[0].leaf);
        (c[0].path, c[0].standingPath) = (c[0].standingPath, c[0].path);
        c[0].standing = branched(lock, 1);
        refuseAccusation(lock, again, c, known);
        refuseSlash(lock, c, wrongPhase(ISlasher.Phase.SLASHED));
        expectLosses(AMOUNT);
    }

    /// The accused accuse themselves at the first moment, with a bond they take back: the lock stays payable as long as
    /// it is not held, and their other locks can be accused as long as before.
    function test_AClockThatTheAccusedStarts() public {
        accuse(lock);
        warpToDue(lock);
        vm.warp(block.timestamp + 100 * SLOT);
        slasher.reclaim(hashOf(lock), 1);
        expectPhase(lock, ISlasher.Phase.DUE);
        slash(lock);
        expectLosses(AMOUNT);
    }

    /// The same certificate is nothing to another deployment, on another L1, or after a restart.
    function test_DigestsOfChainAndDeployment() public {
        Certificate memory cert = certify(lock, LOCKED, 1);
        vm.chainId(1);
        refuseAccusation(lock, cert, none(), abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1));
        vm.chainId(31337);
        Slasher first = slasher;
        rollup = make(config());
        slasher = makeSlasher(slasherConfig());
        refuseAccusation(lock, cert, none(), abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1));
        vm.prank(ACCUSER);
        first.accuse{value: BOND}(lock, cert, none());
    }

    /// Epoch and kind are part of what is signed: a certificate in which they are changed is nobody's.
    function test_OnlyWhatTheSignerOptedInto() public {
        warpToSlot(20);
        Certificate memory cert = certify(lock, LOCKED, 1);
        cert.epoch = 2;
        refuseAccusation(lock, cert, none(), abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 2));
        cert = certify(lock, LOCKED, 1);
        cert.kind = CLOSED;
        refuseAccusation(lock, cert, none(), abi.encodeWithSelector(IRollup.NotTheCommittee.selector, 1));
        // Nor can a slash name another committee than the accusation.
        accuse(lock);
        warpToDue(lock);
        vm.expectRevert(wrongPhase(ISlasher.Phase.NONE));
        slasher.slash(lock, 2, none());
    }

    /// At every moment and block the view says DUE exactly when a slash succeeds.
    function testFuzz_GettersTellWhatThePathsDo(uint16 seconds_, uint8 blocks) public {
        accuse(lock);
        vm.warp(block.timestamp + seconds_ % 200);
        vm.roll(block.number + blocks % 40);
        bool due = phaseOf(lock) == ISlasher.Phase.DUE;
        (bool done,) = address(slasher).call(abi.encodeCall(Slasher.slash, (lock, 1, none())));
        vm.assertTrue(done == due, "the view and the path");
        expectPhase(lock, due ? ISlasher.Phase.SLASHED : ISlasher.Phase.RESCUE);
        expectLosses(due ? AMOUNT : 0);
    }

    function test_BelowTheMinimumStakeNothingUnderflows() public {
        vm.prank(address(rollup));
        staking.slash(attesters[0], STAKE - 1, OUTSIDER, 0);
        accuse(lock);
        warpToDue(lock);
        slash(lock);
        vm.assertEq(stakeOf(attesters[0]), 0, "the last of it");
        vm.assertEq(stakeOf(attesters[1]), STAKE - AMOUNT, "the others");
    }

    function test_ReEntrancy() public {
        ComesBack thief = new ComesBack(slasher);
        thief.accuse{value: BOND}(lock, certify(lock, LOCKED, 1));
        CheckpointHeader memory other = chunked(genesis(), 5, 4);
        accuse(other);
        warpToDue(lock);
        slash(lock);
        thief.fetch();
        vm.assertTrue(thief.visits() == 1 && !thief.again(), "once");
        vm.assertEq(address(thief).balance, BOND, "its own");
        vm.assertEq(address(slasher).balance, BOND, "the other's");
    }

    /// Whoever refuses money stops only himself.
    function test_ARefusedPaymentStopsNobody() public {
        TakesNothing stone = new TakesNothing();
        vm.deal(address(stone), BOND);
        Certificate memory cert = certify(lock, LOCKED, 1);
        vm.prank(address(stone));
        slasher.accuse{value: BOND}(lock, cert, none());
        warpToDue(lock);
        slash(lock);
        vm.expectRevert(abi.encodeWithSelector(IRollup.PaymentRefused.selector, address(stone)));
        stone.fetch(slasher);
        vm.assertEq(slasher.owed(address(stone)), BOND, "it stays");
        expectLosses(AMOUNT);
    }

    /// Publication, confirmation and charges know nothing of it.
    function test_ProposeDoesNotDependOnIt() public {
        accuse(lock);
        vm.etch(address(slasher), hex"fe");
        proposeNow(list(lock));
        rollup.confirm(list(lock), certify(lock, CLOSED), 0);
        vm.assertEq(confirmedNumber(), 1, "confirmed");
    }

    /// Evidence is headers, signatures and paths of the rollup's own: however old the L1 block, and whatever an L1 block
    /// will look like.
    function test_NoProofReadsAnL1Block() public {
        accuse(lock);
        vm.roll(block.number + 1_000_000);
        warpToDue(lock);
        slash(lock);
        expectLosses(AMOUNT);
    }

    /// It takes money by `accuse` alone.
    function test_MoneyCannotBeLost() public {
        vm.deal(address(this), 1);
        (bool sent,) = address(slasher).call{value: 1}("");
        vm.assertTrue(!sent, "sent");
    }

    receive() external payable {}
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ProofEscrow} from "../../src/proving/ProofEscrow.sol";
import {Allocation, AZT} from "../../src/staking/AZT.sol";
import {vm} from "../lib/Vm.sol";

/// What provers have at stake is there; the tests are Proving.
contract ProofEscrowTest {
    uint64 internal constant DELAY = 100;
    address internal constant PROVER = address(0xa1);
    address internal constant OTHER = address(0xa2);
    AZT internal azt;
    ProofEscrow internal escrow;

    function setUp() public {
        vm.warp(1_700_000_000);
        azt = new AZT(address(this), new Allocation[](0));
        escrow = new ProofEscrow(azt, address(this), DELAY);
        azt.mint(address(this), 1000);
        azt.approve(address(escrow), type(uint256).max);
        escrow.deposit(PROVER, 100);
    }

    function expectAccount(address prover, uint256 free, uint256 staked) internal view {
        (uint128 f, uint128 s) = escrow.accounts(prover);
        vm.assertEq(f, free, "free");
        vm.assertEq(s, staked, "staked");
    }

    function test_ItIsOfATokenAndAMarket() public {
        vm.expectRevert(ProofEscrow.ZeroAddress.selector);
        new ProofEscrow(AZT(address(0)), address(this), DELAY);
        vm.expectRevert(ProofEscrow.ZeroAddress.selector);
        new ProofEscrow(azt, address(0), DELAY);
    }

    function test_AnybodyDepositsForAProver() public {
        vm.expectEmit();
        emit ProofEscrow.Deposited(PROVER, address(this), 5);
        escrow.deposit(PROVER, 5);
        expectAccount(PROVER, 105, 0);
        vm.assertEq(azt.balanceOf(address(escrow)), 105, "held");
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.NotAnAmount.selector, 0));
        escrow.deposit(PROVER, 0);
        vm.expectRevert(ProofEscrow.ZeroAddress.selector);
        escrow.deposit(address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.NotAnAmount.selector, type(uint128).max));
        escrow.deposit(PROVER, type(uint128).max);
    }

    function test_AWithdrawalTakesItsDelay() public {
        vm.startPrank(PROVER);
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.NotAnAmount.selector, 0));
        escrow.startWithdraw(0);
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.NothingToWithdraw.selector, PROVER));
        escrow.finishWithdraw(OTHER);
        escrow.startWithdraw(60);
        vm.warp(block.timestamp + DELAY - 1);
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.WithdrawalNotOver.selector, block.timestamp + 1));
        escrow.finishWithdraw(OTHER);
        vm.warp(block.timestamp + 1);
        escrow.finishWithdraw(OTHER);
        vm.stopPrank();
        vm.assertEq(azt.balanceOf(OTHER), 60, "paid");
        expectAccount(PROVER, 40, 0);
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.NothingToWithdraw.selector, PROVER));
        vm.prank(PROVER);
        escrow.finishWithdraw(OTHER);
    }

    function test_AskingAgainBeginsAnew() public {
        vm.prank(PROVER);
        escrow.startWithdraw(60);
        vm.warp(block.timestamp + DELAY);
        vm.prank(PROVER);
        escrow.startWithdraw(90);
        vm.expectRevert(
            abi.encodeWithSelector(ProofEscrow.WithdrawalNotOver.selector, block.timestamp + DELAY)
        );
        vm.prank(PROVER);
        escrow.finishWithdraw(OTHER);
    }

    /// What is asked for can be staked until it is paid, and then there is less to pay.
    function test_AQuoteIsCoveredWhileAWithdrawalWaits() public {
        vm.prank(PROVER);
        escrow.startWithdraw(100);
        vm.warp(block.timestamp + DELAY);
        escrow.stake(PROVER, 70);
        vm.prank(PROVER);
        vm.assertEq(escrow.finishWithdraw(OTHER), 30, "what is left");
        escrow.unstake(PROVER, 70);
        expectAccount(PROVER, 70, 0);
    }

    function test_ABondIsOnlyOfWhatIsThere() public {
        escrow.stake(PROVER, 60);
        expectAccount(PROVER, 40, 60);
        vm.expectRevert(abi.encodeWithSelector(ProofEscrow.TooLittleInEscrow.selector, PROVER, 40, 41));
        escrow.stake(PROVER, 41);
    }

    function test_ATakenBondIsBurntButForTheNextProversPart() public {
        escrow.stake(PROVER, 60);
        uint256 supply = azt.totalSupply();
        escrow.slash(PROVER, 60, 12);
        vm.assertEq(azt.totalSupply(), supply - 48, "burnt");
        expectAccount(PROVER, 40, 0);
        escrow.deposit(OTHER, 10);
        escrow.stake(OTHER, 10);
        escrow.unstake(OTHER, 10);
        expectAccount(OTHER, 22, 0);
        vm.assertEq(escrow.bounty(), 0, "once");
        escrow.award(OTHER);
        expectAccount(OTHER, 22, 0);
    }

    function test_NobodyElseMovesBonds() public {
        bytes memory reason = abi.encodeWithSelector(ProofEscrow.NotProving.selector, OTHER);
        vm.startPrank(OTHER);
        vm.expectRevert(reason);
        escrow.stake(PROVER, 1);
        vm.expectRevert(reason);
        escrow.unstake(PROVER, 1);
        vm.expectRevert(reason);
        escrow.slash(PROVER, 1, 0);
        vm.expectRevert(reason);
        escrow.award(OTHER);
    }

    /// Whatever is done in whatever order, all that is here belongs to somebody.
    function test_FuzzWhatIsHeldIsSomebodys(uint256 seed) public {
        address[2] memory who = [PROVER, OTHER];
        for (uint256 i; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            address prover = who[seed & 1];
            (uint128 free, uint128 staked) = escrow.accounts(prover);
            uint128 amount = uint128(seed >> 128) % 50 + 1;
            uint256 act = seed >> 8 & 7;
            if (act == 0) escrow.deposit(prover, amount / 5 + 1);
            if (act == 1 && amount <= free) escrow.stake(prover, amount);
            if (act == 2 && amount <= staked) escrow.unstake(prover, amount);
            if (act == 3 && amount <= staked) escrow.slash(prover, amount, amount / 4);
            if (act == 4) escrow.award(prover);
            vm.startPrank(prover);
            if (act == 5) escrow.startWithdraw(amount);
            vm.warp(block.timestamp + (seed >> 16 & 63));
            (uint128 asked, uint64 from) = escrow.withdrawals(prover);
            if (act > 5 && asked != 0 && free != 0 && block.timestamp >= from) {
                escrow.finishWithdraw(address(0xfeed));
            }
            vm.stopPrank();
            uint256 sum = escrow.bounty();
            for (uint256 k; k < 2; ++k) {
                (free, staked) = escrow.accounts(who[k]);
                sum += free + staked;
            }
            vm.assertEq(azt.balanceOf(address(escrow)), sum, "held");
        }
    }
}

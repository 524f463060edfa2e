// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AZT} from "../../src/staking/AZT.sol";
import {IStaking} from "../../src/staking/IStaking.sol";
import {PublicKey, PublicKeys} from "../../src/staking/PublicKeys.sol";
import {vm} from "../lib/Vm.sol";
import {StakingFixture} from "./lib/StakingFixture.sol";

/// What a deposit asks for, and what its proof is worth.
contract DepositTest is StakingFixture {
    function setUp() public {
        deployStaking();
    }

    function test_ADepositWaitsInTheQueue() public {
        vm.expectEmit();
        emit IStaking.Deposited(attesterOf(7), keyOf(7), WITHDRAWER, publisherOf(7), MINIMUM);
        deposit(7);
        expectStatus(7, IStaking.Status.QUEUED);
        vm.assertEq(azt.balanceOf(address(staking)), staking.totalStake(), "held");
        vm.assertEq(staking.publisherOf(attesterOf(7)), publisherOf(7), "publisher");
        vm.assertEq(staking.queued(0), attesterOf(7), "place");
        vm.assertEq(set.validatorCount(), GENESIS, "not in the set");
    }

    function test_ADepositHasAMinimum() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooSmall.selector, MINIMUM, MINIMUM - 1));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM - 1, proof);
    }

    function test_NobodyStakesTwice() public {
        deposit(7);
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        vm.expectRevert(abi.encodeWithSelector(IStaking.AlreadyStaked.selector, attesterOf(7)));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
    }

    function test_AKeyMustBeAPoint() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        key.y ^= 1;
        vm.expectRevert(abi.encodeWithSelector(PublicKeys.NotAPoint.selector, key.x, key.y));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
    }

    function test_TheTokenMustBeThere() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = sign(7, staking.depositDigest(OUTSIDER, WITHDRAWER, publisherOf(7)));
        vm.expectRevert(
            abi.encodeWithSelector(AZT.InsufficientAllowance.selector, address(staking), 0, MINIMUM)
        );
        vm.prank(OUTSIDER);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
    }

    /// The proof is of this depositor, these terms, this contract and this chain.
    function test_AProofIsOfItsOwnTermsAlone() public {
        bytes memory proof = proofOf(7);
        refuse(OUTSIDER, WITHDRAWER, publisherOf(7), proof);
        refuse(DEPOSITOR, OUTSIDER, publisherOf(7), proof);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(8), proof);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proofOf(8));
        vm.chainId(5);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
        vm.chainId(31337);
        proof[64] = bytes1(uint8(proof[64]) ^ 1);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
        proof[64] = 0x1b;
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
    }

    /// The other signature with the same R, which anybody can make.
    function test_AMalleatedProofIsNone() public {
        bytes memory proof = proofOf(7);
        uint256 s;
        assembly {
            s := mload(add(proof, 0x40))
        }
        s = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - s;
        assembly {
            mstore(add(proof, 0x40), s)
        }
        proof[64] = bytes1(uint8(proof[64]) ^ 1);
        refuse(DEPOSITOR, WITHDRAWER, publisherOf(7), proof);
    }

    function refuse(address sender, address withdrawer, address publisher, bytes memory proof) private {
        PublicKey memory key = keyOf(7);
        vm.expectRevert(abi.encodeWithSelector(PublicKeys.NotTheHolder.selector, attesterOf(7)));
        vm.prank(sender);
        staking.deposit(key, withdrawer, publisher, MINIMUM, proof);
    }

    /// Who sees a deposit on its way and sends it first, under its own name or for itself, gets nothing and stops nobody.
    function test_ADepositCannotBeTakenOver() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        vm.prank(DEPOSITOR);
        azt.transfer(OUTSIDER, MINIMUM);
        vm.prank(OUTSIDER);
        azt.approve(address(staking), MINIMUM);
        refuse(OUTSIDER, WITHDRAWER, publisherOf(7), proof);
        refuse(OUTSIDER, OUTSIDER, publisherOf(7), proof);
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), MINIMUM, proof);
        expectStatus(7, IStaking.Status.QUEUED);
    }

    function test_NobodyIsNoWithdrawerAndNoPublisher() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = sign(7, staking.depositDigest(DEPOSITOR, address(0), publisherOf(7)));
        vm.expectRevert(IStaking.ZeroAddress.selector);
        vm.prank(DEPOSITOR);
        staking.deposit(key, address(0), publisherOf(7), MINIMUM, proof);
        proof = sign(7, staking.depositDigest(DEPOSITOR, WITHDRAWER, address(0)));
        vm.expectRevert(IStaking.ZeroAddress.selector);
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, address(0), MINIMUM, proof);
        address attester = attesterOf(0);
        vm.expectRevert(IStaking.ZeroAddress.selector);
        vm.prank(WITHDRAWER);
        staking.setPublisher(attester, address(0));
    }

    /// What does not fit is refused, not cut off.
    function test_AnAmountIsTakenWhole() public {
        PublicKey memory key = keyOf(7);
        bytes memory proof = proofOf(7);
        uint256 wide = uint256(type(uint128).max) + 1 + MINIMUM;
        vm.expectRevert(abi.encodeWithSelector(IStaking.StakeTooSmall.selector, MINIMUM, wide));
        vm.prank(DEPOSITOR);
        staking.deposit(key, WITHDRAWER, publisherOf(7), wide, proof);
        deposit(7, 3 * MINIMUM);
        vm.assertEq(amountOf(7), 3 * MINIMUM, "more than the minimum is staked");
    }
}

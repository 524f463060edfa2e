// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEpochVerifier} from "../../src/proving/IEpochVerifier.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {ProofEscrow} from "../../src/proving/ProofEscrow.sol";
import {Proving} from "../../src/proving/Proving.sol";
import {ProvingConfig, ProvingRules} from "../../src/proving/ProvingConfig.sol";
import {vm} from "../lib/Vm.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// What a deployment of the market is refused for.
contract ProvingDeployTest is ProvingFixture {
    function setUp() public {
        deployProving();
    }

    /// @dev The checks alone, as at the place that the rollup names.
    function refused(ProvingConfig memory c, bytes memory reason) private {
        ProvingChecker checker = new ProvingChecker();
        vm.expectRevert(reason);
        checker.check(c, address(proving));
    }

    function test_AsItIsDeployed() public {
        new ProvingChecker().check(provingConfig(), address(proving));
        vm.assertEq(proving.tips(0), keccak256(abi.encode(tipAt(0))), "genesis");
        vm.assertEq(proving.claimBlocks(), CLAIM_BLOCKS, "claim");
        vm.assertEq(proving.proofBlocks(), PROOF_BLOCKS, "proof");
        vm.assertEq(address(proving.staking()), address(staking), "staking");
        vm.assertEq(proving.slasher(), SLASHER, "slasher");
    }

    function test_TheRollupNamesIt() public {
        vm.expectRevert(abi.encodeWithSelector(IProving.Foreign.selector, address(rollup)));
        new Proving(provingConfig());
    }

    function test_TheEscrowIsItsOwn() public {
        ProvingConfig memory c = provingConfig();
        c.escrow = new ProofEscrow(azt, address(1), DELAY);
        refused(c, abi.encodeWithSelector(IProving.Foreign.selector, address(c.escrow)));
    }

    function test_ThereIsAVerifier() public {
        ProvingConfig memory c = provingConfig();
        c.verifier = IEpochVerifier(address(1000));
        refused(c, abi.encodeWithSelector(IProving.Foreign.selector, address(1000)));
    }

    function test_TheWorldIsAFieldElement() public {
        ProvingConfig memory c = provingConfig();
        c.world = bytes32(type(uint256).max);
        refused(c, abi.encodeWithSelector(IProving.NotAWorld.selector, c.world));
    }

    function test_ClaimsLeaveTimeToProve() public {
        ProvingConfig memory c = provingConfig();
        c.claimSlots = 0;
        refused(c, abi.encodeWithSelector(IProving.WrongClaimSlots.selector, 0, EPOCH));
        c.claimSlots = EPOCH;
        refused(c, abi.encodeWithSelector(IProving.WrongClaimSlots.selector, EPOCH, EPOCH));
        c.claimSlots = EPOCH - 1;
        new ProvingChecker().check(c, address(proving));
    }

    function test_APeriodHasRoomForAnEpoch() public {
        ProvingConfig memory c = provingConfig();
        c.maxCheckpoints = EPOCH - 1;
        refused(c, abi.encodeWithSelector(IProving.WrongPeriodLength.selector, EPOCH - 1, EPOCH));
    }

    function test_AClaimCostsABond() public {
        ProvingConfig memory c = provingConfig();
        c.minBond = 0;
        refused(c, abi.encodeWithSelector(IProving.ZeroBond.selector));
    }

    function test_MostOfABondIsBurnt() public {
        ProvingConfig memory c = provingConfig();
        c.bountyShare = 2_501;
        refused(c, abi.encodeWithSelector(IProving.WrongShare.selector, 2_501, 2_500));
    }

    function test_L1IsAsFastAsItIs() public {
        ProvingConfig memory c = provingConfig();
        c.l1SlotDuration = 0;
        refused(c, abi.encodeWithSelector(IProving.WrongL1Slot.selector, 0));
        vm.chainId(1);
        c.l1SlotDuration = 11;
        refused(c, abi.encodeWithSelector(IProving.WrongL1Slot.selector, 11));
        c.l1SlotDuration = 12;
        new ProvingChecker().check(c, address(proving));
    }

    /// A quote of before a withdrawal began can be claimed and proven before it ends.
    function test_WithdrawalsOutlastClaimAndProof() public {
        ProvingConfig memory c = provingConfig();
        c.escrow = new ProofEscrow(azt, address(proving), EPOCH * SLOT);
        refused(
            c, abi.encodeWithSelector(IProving.WithdrawDelayTooShort.selector, EPOCH * SLOT, EPOCH * SLOT + 1)
        );
        c.escrow = new ProofEscrow(azt, address(proving), EPOCH * SLOT + 1);
        new ProvingChecker().check(c, address(proving));
    }
}

/// @notice The checks alone, at whatever place.
contract ProvingChecker {
    function check(ProvingConfig calldata c, address place) external view {
        ProvingRules.check(c, place);
    }
}

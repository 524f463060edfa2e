// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SlotClock} from "../SlotClock.sol";
import {Messages} from "../messages/Messages.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {WindowRules} from "../rollup/WindowRules.sol";
import {IEpochVerifier} from "./IEpochVerifier.sol";
import {IProving} from "./IProving.sol";
import {IProvenRollup} from "./IProvingHooks.sol";
import {ProofEscrow} from "./ProofEscrow.sol";

/// @notice What a deployment of `Proving` fixes for good.
struct ProvingConfig {
    IRollup rollup;
    ProofEscrow escrow;
    IEpochVerifier verifier;
    /// Of checkpoint 0 (ProvenTip).
    bytes32 world;
    /// In how many slots from an epoch's start its leaders may claim the period before it.
    uint64 claimSlots;
    /// Checkpoints of a period at most: what is beyond is due with the next.
    uint64 maxCheckpoints;
    /// Smallest bond, AZT.
    uint256 minBond;
    /// Part of a bond that is taken which the next prover gets, 1/10,000; at most a quarter.
    uint256 bountyShare;
    /// Seconds of an L1 slot.
    uint64 l1SlotDuration;
    /// The way on without a committee; 0: there is none.
    address wayOn;
}

/// @title What must hold of a deployment
library ProvingRules {
    uint256 internal constant WHOLE = 10_000;
    uint256 internal constant MOST_SHARE = WHOLE / 4;

    /// @notice Reverts with the first rule that `config` breaks, when `proving` is deployed with it.
    function check(ProvingConfig memory config, address proving) internal view {
        if (IProvenRollup(address(config.rollup)).proving() != proving) {
            revert IProving.Foreign(address(config.rollup));
        }
        if (config.escrow.proving() != proving) revert IProving.Foreign(address(config.escrow));
        // Whose code is deployed later is no verifier of anything yet.
        if (address(config.verifier).code.length == 0) revert IProving.Foreign(address(config.verifier));
        if (uint256(config.world) >= Messages.FIELD_ORDER) revert IProving.NotAWorld(config.world);

        SlotClock clock = SlotClock(address(config.rollup));
        uint64 epoch = clock.epochDuration();
        if (config.claimSlots == 0 || config.claimSlots >= epoch) {
            revert IProving.WrongClaimSlots(config.claimSlots, epoch);
        }
        if (config.maxCheckpoints < epoch) revert IProving.WrongPeriodLength(config.maxCheckpoints, epoch);
        if (config.minBond == 0) revert IProving.ZeroBond();
        if (config.bountyShare > MOST_SHARE) revert IProving.WrongShare(config.bountyShare, MOST_SHARE);
        bool developer = block.chainid == WindowRules.DEVELOPER_L1;
        if (config.l1SlotDuration == 0 || (!developer && config.l1SlotDuration != WindowRules.L1_SLOT)) {
            revert IProving.WrongL1Slot(config.l1SlotDuration);
        }
        // Claim window and proof window together.
        uint64 least = epoch * clock.slotDuration() + 1;
        uint64 delay = config.escrow.withdrawDelay();
        if (delay < least) revert IProving.WithdrawDelayTooShort(delay, least);
    }
}

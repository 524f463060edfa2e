// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SlotClock} from "../SlotClock.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {WindowRules} from "../rollup/WindowRules.sol";
import {IFallback} from "./IFallback.sol";
import {IClientProofs, IFallbackVerifier} from "./IFallbackVerifier.sol";
import {IProving} from "./IProving.sol";

/// @notice What is asked of Proving that IProving does not have.
interface IMarket is IProving {
    function rollup() external view returns (IRollup);
    function claimSlots() external view returns (uint64);
}

/// @notice What a deployment of `Fallback` fixes for good. Spans are in slots.
struct FallbackConfig {
    IMarket proving;
    IFallbackVerifier verifier;
    /// 0: none, on a developer's L1 only.
    IClientProofs clientProofs;
    /// With work and without a proof: from when on it may begin.
    uint64 enterSlots;
    /// Without a publication, and in all: from when on it may end.
    uint64 idleSlots;
    uint64 exitSlots;
    /// Base fees of a checkpoint on genesis: those of genesis. Others have their parent's.
    uint64 feePerDaGas;
    uint64 feePerL2Gas;
    /// Seconds of an L1 slot.
    uint64 l1SlotDuration;
}

/// @title What must hold of a deployment
library FallbackRules {
    /// @notice Reverts with the first rule that `config` breaks, when it is deployed there.
    function check(FallbackConfig memory config, address place) internal view {
        if (config.proving.wayOn() != place) revert IFallback.ForeignContract(address(config.proving));
        IRollup rollup = config.proving.rollup();
        if (config.verifier.rollup() != address(rollup)) {
            revert IFallback.ForeignContract(address(config.verifier));
        }
        bool developer = block.chainid == WindowRules.DEVELOPER_L1;
        if (address(config.clientProofs) == address(0)) {
            if (!developer) revert IFallback.NoClientProofs(block.chainid);
        } else if (address(config.clientProofs).code.length == 0) {
            revert IFallback.ForeignContract(address(config.clientProofs));
        }
        uint64 epoch = SlotClock(address(rollup)).epochDuration();
        // What is due in an epoch is proven in the next one: a proof in time is never too late.
        uint64 least = 2 * epoch + config.proving.claimSlots();
        if (config.enterSlots < least) revert IFallback.EnterTooSoon(config.enterSlots, least);
        if (config.idleSlots < epoch) revert IFallback.ExitTooSoon(config.idleSlots, epoch);
        if (config.exitSlots < config.idleSlots) {
            revert IFallback.ExitTooSoon(config.exitSlots, config.idleSlots);
        }
        if (config.l1SlotDuration == 0 || (!developer && config.l1SlotDuration != WindowRules.L1_SLOT)) {
            revert IFallback.NotAnL1Slot(config.l1SlotDuration);
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {Proving} from "../../src/proving/Proving.sol";
import {Rollup} from "../../src/rollup/Rollup.sol";
import {Fixture} from "../rollup/lib/Fixture.sol";
import {GasFixture} from "../rollup/lib/GasFixture.sol";
import {vm} from "../lib/Vm.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// @notice What the market costs on L1 beside the check of a proof, which is the verifier's (EpochVerifier's tests have
/// that); and what it adds to publication and confirmation.
contract ProvingGasTest is GasFixture, ProvingFixture {
    function setUp() public {
        deployProving();
        fill(0, 3);
        toEpoch(1);
        claim(quote(PROVER_KEY, 0));
        submit(prover, 1, 3);
        fill(1, 3);
        toEpoch(2);
    }

    function provingAfter(uint64 nonce) internal view override(Fixture, ProvingFixture) returns (address) {
        return ProvingFixture.provingAfter(nonce);
    }

    function measureMarket(string memory what, bytes memory data, address sender) private {
        vm.cool(address(rollup));
        vm.cool(address(escrow));
        vm.cool(address(staking));
        vm.cool(address(azt));
        (uint256 cost,, uint256 execution) = sendTo(address(proving), data, sender);
        note(what, cost);
        note("    execution", execution);
    }

    function test_Gas_Claim() public {
        bytes memory data = abi.encodeCall(Proving.claimEpochProofRight, (quote(PROVER_KEY, 1)));
        measureMarket("claim_gas", data, publisherOf(rollup.currentSlot(), 0));
    }

    /// A period of one checkpoint and of three: what is fixed, and what each costs.
    function test_Gas_Prove() public {
        claim(quote(PROVER_KEY, 1));
        uint256 state = vm.snapshotState();
        bytes memory data = abi.encodeCall(Proving.submitEpochProof, (tipAt(3), proofOf(4, 6)));
        measureMarket("prove_market_gas_3", data, prover);
        vm.revertToState(state);
        data = abi.encodeCall(Proving.submitEpochProof, (tipAt(3), proofOf(4, 4)));
        measureMarket("prove_market_gas_part_of_1", data, prover);
    }

    function test_Gas_Prune() public {
        claim(quote(PROVER_KEY, 1));
        toEpoch(3);
        measureMarket("prune_gas_3", abi.encodeCall(Proving.prune, (0)), OUTSIDER);
    }

    function test_Gas_ProposeWithProvers() public {
        proving.pruneIfDue();
        to(2 * EPOCH + 1);
        CheckpointHeader memory header = child(chain[height], rollup.currentSlot() - 1, 2);
        vm.cool(address(proving));
        propose("propose_gas_provers", list(header), 0);
        chain[++height] = header;
        bytes memory data = abi.encodeCall(Rollup.confirm, (list(header), certify(header, CLOSED), 0));
        vm.cool(address(proving));
        measure("confirm_gas_provers_3_of_4", data, OUTSIDER);
    }
}

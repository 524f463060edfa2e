// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {IRollup} from "../../../src/rollup/IRollup.sol";
import {EpochProofQuote, EpochProofQuoteLib} from "../../../src/proving/EpochProofQuote.sol";
import {EpochProof, IEpochVerifier, ProvenTip} from "../../../src/proving/IEpochVerifier.sol";
import {Period} from "../../../src/proving/IProving.sol";
import {ProofEscrow} from "../../../src/proving/ProofEscrow.sol";
import {Proving} from "../../../src/proving/Proving.sol";
import {ProvingConfig} from "../../../src/proving/ProvingConfig.sol";
import {vm} from "../../lib/Vm.sol";
import {Fixture} from "../../rollup/lib/Fixture.sol";
import {MockVerifier} from "./MockVerifier.sol";

/// @notice Signs quotes for a rollup.
contract QuoteSigner {
    function digest(EpochProofQuote calldata quote, address rollup) external view returns (bytes32) {
        return EpochProofQuoteLib.digest(quote, rollup);
    }
}

/// @notice A rollup with its market: epochs of four slots of three L1 blocks, claims in the first two slots; two provers with
/// AZT in escrow.
abstract contract ProvingFixture is Fixture {
    uint64 internal constant L1_BLOCK = 2;
    uint64 internal constant CLAIM_SLOTS = 2;
    uint64 internal constant MOST = 8;
    uint256 internal constant PROVER_BOND = 20 ether;
    uint256 internal constant FUNDS = 100 ether;
    uint64 internal constant DELAY = 2 * EPOCH * SLOT;
    uint256 internal constant SHARE = 2_000;
    bytes32 internal constant VALID = "valid";
    /// L1 blocks of a claim window and of a proof window at least.
    uint64 internal constant CLAIM_BLOCKS = CLAIM_SLOTS * SLOT / L1_BLOCK / 2;
    uint64 internal constant PROOF_BLOCKS = (EPOCH - CLAIM_SLOTS) * SLOT / L1_BLOCK / 2;

    Proving internal proving;
    ProofEscrow internal escrow;
    MockVerifier internal verifier;
    QuoteSigner internal signer;
    uint256 internal constant PROVER_KEY = 0xbeef1;
    uint256 internal constant RIVAL_KEY = 0xbeef2;
    address internal prover;
    address internal rival;
    /// The pending chain by number; 0 is genesis.
    mapping(uint64 number => CheckpointHeader) internal chain;
    uint64 internal height;

    function deployProving() internal {
        deploy(4);
        makeProving();
    }

    function makeProving() internal {
        escrow = ProofEscrow(
            vm.deployCode("src/proving/ProofEscrow.sol:ProofEscrow", abi.encode(azt, rollup.proving(), DELAY))
        );
        verifier = new MockVerifier();
        proving = Proving(vm.deployCode("src/proving/Proving.sol:Proving", abi.encode(provingConfig())));
        signer = new QuoteSigner();
        (prover, rival) = (vm.addr(PROVER_KEY), vm.addr(RIVAL_KEY));
        chain[0] = genesis();
        fund(prover, FUNDS);
        fund(rival, FUNDS);
    }

    function provingAfter(uint64 nonce) internal view virtual override returns (address) {
        return vm.computeCreateAddress(address(this), nonce + 3);
    }

    function provingConfig() internal view virtual returns (ProvingConfig memory c) {
        c.rollup = IRollup(address(rollup));
        (c.escrow, c.verifier) = (escrow, IEpochVerifier(address(verifier)));
        c.world = worldAt(0);
        (c.claimSlots, c.maxCheckpoints, c.l1SlotDuration) = (CLAIM_SLOTS, MOST, L1_BLOCK);
        (c.minBond, c.bountyShare) = (PROVER_BOND, SHARE);
    }

    function fund(address account, uint256 amount) internal {
        azt.mint(address(this), amount);
        azt.approve(address(escrow), amount);
        escrow.deposit(account, amount);
    }

    // -------------------------------------------------------------------------------------------------- time

    /// @dev To the start of a slot, with all L1 blocks on the way.
    function to(uint64 slot) internal {
        uint256 time = GENESIS + slot * SLOT;
        if (time <= block.timestamp) return;
        vm.roll(block.number + (time - block.timestamp) / L1_BLOCK);
        vm.warp(time);
    }

    function toEpoch(uint64 epoch) internal {
        to(epoch * EPOCH);
    }

    // ----------------------------------------------------------------------------------------- pending chain

    /// @dev Publishes the next checkpoint, of the slot before the present one.
    function grow() internal {
        CheckpointHeader memory header = child(chain[height], rollup.currentSlot() - 1, 2);
        proposeNow(list(header));
        chain[++height] = header;
    }

    function confirm(uint64 number, uint8 kind) internal {
        rollup.confirm(list(chain[number]), certify(chain[number], kind), 0);
    }

    /// @dev In the first slots of an epoch `count` checkpoints are published, at its end they are confirmed and closed.
    function fill(uint64 epoch, uint64 count) internal {
        for (uint64 i; i < count; ++i) {
            to(epoch * EPOCH + (epoch == 0 ? 1 : 0) + i);
            grow();
        }
        to((epoch + 1) * EPOCH - 1);
        confirm(height, CLOSED);
    }

    // ------------------------------------------------------------------------------------------------ market

    function quote(uint256 key, uint64 epoch) internal view returns (EpochProofQuote memory) {
        return quote(key, epoch, (epoch + 2) * EPOCH, PROVER_BOND, 2_500);
    }

    function quote(uint256 key, uint64 epoch, uint64 until, uint256 bond, uint32 fee)
        internal
        view
        returns (EpochProofQuote memory q)
    {
        q.proverAddress = vm.addr(key);
        (q.epochToProve, q.validUntilSlot, q.bondAmount, q.basisPointFee) = (epoch, until, bond, fee);
        sign(q, key);
    }

    function sign(EpochProofQuote memory q, uint256 key) internal view {
        (q.signature.v, q.signature.r, q.signature.s) = vm.sign(key, signer.digest(q, address(rollup)));
    }

    /// @dev As this slot's leader.
    function claim(EpochProofQuote memory q) internal {
        address leader = publisherOf(rollup.currentSlot(), 0);
        vm.prank(leader);
        proving.claimEpochProofRight(q);
    }

    function refuseClaim(EpochProofQuote memory q, bytes memory reason) internal {
        address leader = publisherOf(rollup.currentSlot(), 0);
        vm.expectRevert(reason);
        vm.prank(leader);
        proving.claimEpochProofRight(q);
    }

    function worldAt(uint64 number) internal pure returns (bytes32) {
        return keccak256(abi.encode("world", number)) >> 8;
    }

    function tipAt(uint64 number) internal view returns (ProvenTip memory) {
        CheckpointHeader memory h = chain[number];
        return ProvenTip(hashOf(h), worldAt(number), h.inHash, h.inTotal, number, h.lastChunk);
    }

    function proofOf(uint64 first, uint64 last) internal view returns (EpochProof memory p) {
        p.headers = new CheckpointHeader[](last - first + 1);
        for (uint64 i; i < p.headers.length; ++i) {
            p.headers[i] = chain[first + i];
        }
        (p.world, p.y) = (worldAt(last), VALID);
    }

    function submit(address sender, uint64 first, uint64 last) internal {
        ProvenTip memory from = tipAt(first - 1);
        EpochProof memory p = proofOf(first, last);
        vm.prank(sender);
        proving.submitEpochProof(from, p);
    }

    function refuseProof(address sender, uint64 first, uint64 last, bytes memory reason) internal {
        refuseProof(sender, tipAt(first - 1), proofOf(first, last), reason);
    }

    function refuseProof(address sender, ProvenTip memory from, EpochProof memory p, bytes memory reason)
        internal
    {
        vm.expectRevert(reason);
        vm.prank(sender);
        proving.submitEpochProof(from, p);
    }

    // ------------------------------------------------------------------------------------------------- views

    function period() internal view returns (Period memory) {
        return proving.period();
    }

    function provenNumber() internal view returns (uint64 number) {
        (number,) = rollup.proven();
    }

    function generation() internal view returns (uint32 g) {
        (,,,, g,) = rollup.tip();
    }

    function expectAccount(address account, uint256 free, uint256 staked_) internal view {
        (uint128 f, uint128 s) = escrow.accounts(account);
        vm.assertEq(f, free, "free");
        vm.assertEq(s, staked_, "staked");
    }

    /// @dev After a prune the chain goes on from the proven checkpoint.
    function backToProven() internal {
        height = provenNumber();
    }
}

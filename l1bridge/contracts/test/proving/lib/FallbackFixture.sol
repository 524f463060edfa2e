// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {ProvenTip, EpochProof} from "../../../src/proving/IEpochVerifier.sol";
import {Fallback} from "../../../src/proving/Fallback.sol";
import {FallbackConfig, IMarket} from "../../../src/proving/FallbackConfig.sol";
import {ProvenCheckpoint} from "../../../src/proving/IFallback.sol";
import {Bodies, IClientProofs, IFallbackVerifier} from "../../../src/proving/IFallbackVerifier.sol";
import {ProvingConfig} from "../../../src/proving/ProvingConfig.sol";
import {RollupConfig} from "../../../src/rollup/RollupConfig.sol";
import {vm} from "../../lib/Vm.sol";
import {ProvingFixture} from "./ProvingFixture.sol";

/// @notice Takes for a proof whatever says that it is one. Tests only.
contract MockFallbackVerifier is IFallbackVerifier {
    address public immutable rollup;

    error NotProven();

    constructor(address rollup_) {
        rollup = rollup_;
    }

    function verify(
        ProvenTip calldata from,
        CheckpointHeader calldata parent,
        EpochProof calldata proof,
        bytes32 hash,
        Bodies calldata
    ) external pure returns (bytes32 outRoot) {
        bool right =
            proof.y == "valid" && from.hash == keccak256(abi.encode(parent));
        if (!right || hash != keccak256(abi.encode(proof.headers[0]))) revert NotProven();
        if (proof.outMessages.length != 0) outRoot = keccak256(proof.outMessages);
    }
}

/// @notice Client proofs that say which tx they are of.
contract MockClientProofs is IClientProofs {
    error NotAllowed();

    function verify(bytes32[] calldata txHashes, bytes calldata proofs) external pure {
        if (keccak256(abi.encodePacked(txHashes)) != keccak256(proofs)) revert NotAllowed();
    }
}

/// @notice A queue with as many entries as it is told, all due in one epoch; and their rolling hashes.
contract MockQueue {
    uint64 public count;
    uint64 public due;

    function set(uint64 count_, uint64 due_) external {
        (count, due) = (count_, due_);
    }

    function dueOf(uint64) external view returns (uint64) {
        return due;
    }

    function hashAt(uint64 entries) external view returns (bytes32) {
        return entries == 0 || entries > count ? bytes32(0) : keccak256(abi.encode("queue", entries));
    }

    function leavesDue(uint64, uint64, uint64) external pure returns (bool) {
        return false;
    }
}

/// @notice The market with a way on: it begins after three epochs without a proof, ends after two without a publication, or
/// after six.
abstract contract FallbackFixture is ProvingFixture {
    uint64 internal constant ENTER = 3 * EPOCH;
    uint64 internal constant IDLE = 2 * EPOCH;
    uint64 internal constant EXIT = 6 * EPOCH;
    uint64 internal constant FEE_DA = 11;
    uint64 internal constant FEE_L2 = 12;
    MockQueue internal constant INBOX = MockQueue(address(0x1b0c));
    MockQueue internal constant FORCED = MockQueue(address(0xf0ce));

    Fallback internal way;
    MockFallbackVerifier internal bodiesVerifier;
    IClientProofs internal clients;

    function deployFallback() internal {
        vm.etch(address(INBOX), type(MockQueue).runtimeCode);
        vm.etch(address(FORCED), type(MockQueue).runtimeCode);
        deployProving();
        bodiesVerifier = new MockFallbackVerifier(address(rollup));
        way = Fallback(vm.deployCode("src/proving/Fallback.sol:Fallback", abi.encode(fallbackConfig())));
    }

    function config() internal pure virtual override returns (RollupConfig memory c) {
        c = super.config();
        (c.inbox, c.forced) = (address(INBOX), address(FORCED));
    }

    /// @dev Behind the market come what signs quotes, the verifier, and the way on.
    function provingConfig() internal view override returns (ProvingConfig memory c) {
        c = super.provingConfig();
        c.wayOn = address(proving) == address(0)
            ? vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3)
            : proving.wayOn();
    }

    function fallbackConfig() internal view returns (FallbackConfig memory c) {
        (c.proving, c.verifier, c.clientProofs) = (IMarket(address(proving)), bodiesVerifier, clients);
        (c.enterSlots, c.idleSlots, c.exitSlots) = (ENTER, IDLE, EXIT);
        (c.feePerDaGas, c.feePerL2Gas, c.l1SlotDuration) = (FEE_DA, FEE_L2, L1_BLOCK);
    }

    // ---------------------------------------------------------------------------------------------- ways in

    /// @dev Three checkpoints are due in epoch 1 and nobody proves them; nothing more comes. Returns the slot in which the
    /// fallback can begin.
    function missed() internal returns (uint64) {
        fill(0, 3);
        toEpoch(1);
        vm.assertTrue(!enter(), "waits");
        return EPOCH + ENTER;
    }

    function enter() internal returns (bool) {
        return way.enter(chain[provenNumber()], 0);
    }

    function refuseEnter(bytes memory reason) internal {
        CheckpointHeader memory proven = chain[provenNumber()];
        vm.expectRevert(reason);
        way.enter(proven, 0);
    }

    /// @dev It holds from here on.
    function entered() internal {
        to(missed());
        vm.assertTrue(enter(), "holds");
        backToProven();
    }

    // ------------------------------------------------------------------------------------------- publication

    /// @dev The next checkpoint, of the slot before the present one.
    function next() internal view returns (ProvenCheckpoint memory) {
        return next(chain[height], rollup.currentSlot() - 1);
    }

    function next(CheckpointHeader memory parent, uint64 slot)
        internal
        view
        returns (ProvenCheckpoint memory c)
    {
        CheckpointHeader memory h = child(parent, slot, 2);
        h.chunksRoot = 0;
        (h.inTotal, h.inHash) = (parent.inTotal, parent.inHash);
        (h.forcedTotal, h.forcedHash) = (parent.forcedTotal, parent.forcedHash);
        (h.originNumber, h.originHash) = (parent.originNumber, parent.originHash);
        (h.feePerDaGas, h.feePerL2Gas) = (parent.feePerDaGas, parent.feePerL2Gas);
        if (parent.number == 0) {
            (h.feePerDaGas, h.feePerL2Gas) = (FEE_DA, FEE_L2);
            (h.originNumber, h.originHash) = (rollup.genesisOriginNumber(), rollup.genesisOriginHash());
        }
        c.from = ProvenTip(
            hashOf(parent),
            worldAt(parent.number),
            parent.inHash,
            parent.inTotal,
            parent.number,
            parent.lastChunk
        );
        c.parent = parent;
        c.proof.headers = list(h);
        (c.proof.world, c.proof.y) = (worldAt(h.number), VALID);
        c.bodies.txHashes = new bytes32[](2);
        c.bodies.txHashes[0] = keccak256(abi.encode("tx", h.number));
    }

    function carry(uint256 count) internal {
        bytes32[] memory hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            hashes[i] = effectBlob(i);
        }
        vm.blobhashes(hashes);
    }

    function publish(ProvenCheckpoint memory c) internal {
        carry(1);
        vm.prank(OUTSIDER);
        way.publish(c);
        chain[++height] = c.proof.headers[0];
    }

    function refuse(ProvenCheckpoint memory c, bytes memory reason) internal {
        carry(1);
        vm.expectRevert(reason);
        vm.prank(OUTSIDER);
        way.publish(c);
    }
}

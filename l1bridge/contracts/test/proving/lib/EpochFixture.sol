// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {EpochVerification} from "../../../src/proving/EpochVerification.sol";
import {EpochVerifier} from "../../../src/proving/EpochVerifier.sol";
import {EpochProof, IEpochVerifier, ProvenTip} from "../../../src/proving/IEpochVerifier.sol";
import {KeyCode} from "../../../src/proving/Groth16Key.sol";
import {Words} from "../../../src/proving/Words.sol";
import {vm} from "../../lib/Vm.sol";
import {FlatBlobs} from "./FlatBlobs.sol";
import {Trapdoor, Trapdoors} from "./Trapdoors.sol";

/// @notice Takes a proof as Proving does, from a tip that costs nothing to read.
contract Submitter {
    IEpochVerifier private immutable verifier;
    bytes32 private immutable tipHash;
    bytes32 private immutable world;
    bytes32 private immutable inHash;
    uint64 private immutable inTotal;
    uint64 private immutable number;
    uint64 private immutable lastChunk;

    constructor(IEpochVerifier verifier_, ProvenTip memory tip) {
        verifier = verifier_;
        (tipHash, world, inHash) = (tip.hash, tip.world, tip.inHash);
        (inTotal, number, lastChunk) = (tip.inTotal, tip.number, tip.lastChunk);
    }

    function submitEpochProof(EpochProof calldata proof) external view returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](proof.headers.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = proof.headers[i].hash();
        }
        ProvenTip memory tip = ProvenTip(tipHash, world, inHash, inTotal, number, lastChunk);
        return EpochVerification.run(verifier, tip, proof, hashes);
    }
}

/// @notice What a range has.
struct Plan {
    uint256 checkpoints;
    /// Of each checkpoint.
    uint256 blobs;
    uint256 messagesIn;
    uint256 t;
    uint256 b;
    bytes messagesOut;
}

/// @notice A verifier whose keys' secrets are known, and ranges of checkpoints that it takes proofs of.
abstract contract EpochFixture is Trapdoors {
    address internal constant ROLLUP = address(0xa0110);
    uint256 internal constant R = Words.ORDER;

    EpochVerifier internal verifier;
    ProvenTip internal from;
    Trapdoor internal tKey;
    Trapdoor internal bKey;
    Trapdoor internal rKey;

    function setUp() public virtual {
        vm.chainId(31337);
        tKey = readTrapdoor("t");
        bKey = readTrapdoor("b");
        rKey = readTrapdoor("r");
        verifier = new EpochVerifier(ROLLUP, deployKey("t", tKey), deployKey("b", bKey), deployKey("r", rKey));
        from = ProvenTip({
            hash: keccak256("tip"),
            world: element("world"),
            inHash: keccak256("messages"),
            inTotal: 9,
            number: 6,
            lastChunk: 40
        });
    }

    function useKeys(string memory t, string memory b, string memory r) internal {
        tKey = readTrapdoor(t);
        bKey = readTrapdoor(b);
        rKey = readTrapdoor(r);
        verifier = new EpochVerifier(ROLLUP, deployKey(t, tKey), deployKey(b, bKey), deployKey(r, rKey));
    }

    /// @dev A range of three checkpoints with something of everything.
    function usual() internal view returns (EpochProof memory) {
        return proven(Plan(3, 2, 2, 3, 2, manyMessages()));
    }

    function proven(Plan memory plan) internal view returns (EpochProof memory proof) {
        proof = range(plan);
        proof.t = elements("t", plan.t + 1);
        proof.b = elements("b", plan.b + 1);
        proof.world = element("world after");
        prove(proof);
    }

    /// @dev Opens the blobs and makes all proofs anew.
    function prove(EpochProof memory proof) internal view {
        (uint256 rho,,) = challenges(proof);
        proveAt(proof, rho);
    }

    /// @dev With the sum at a challenge that may be another than L1's.
    function proveAt(EpochProof memory proof, uint256 rho) internal view {
        (, uint256 z, uint256 gamma) = challenges(proof);
        proof.opening = FlatBlobs.proof();
        proof.y = folded(proof, gamma);
        proof.proofs = "";
        for (uint256 i; i + 1 < proof.t.length; ++i) {
            bytes memory one = simulate(tKey, pair(proof.t[i], proof.t[i + 1]), scalar("a", i));
            proof.proofs = abi.encodePacked(proof.proofs, one);
        }
        for (uint256 i; i + 1 < proof.b.length; ++i) {
            uint256[] memory inputs = pair(proof.b[i], proof.b[i + 1]);
            bytes memory one = simulateCommitted(bKey, inputs, scalar("a of b", i), scalar("d", i));
            proof.proofs = abi.encodePacked(proof.proofs, one);
        }
        bytes memory closer = simulate(rKey, closing(proof, rho, z, gamma), scalar("a of r", 0));
        proof.proofs = abi.encodePacked(proof.proofs, closer);
    }

    function closing(EpochProof memory proof, uint256 rho, uint256 z, uint256 gamma)
        internal
        view
        returns (uint256[] memory inputs)
    {
        inputs = new uint256[](12);
        inputs[0] = uint256(from.world);
        inputs[1] = uint256(proof.world);
        inputs[2] = uint256(proof.t[0]);
        inputs[3] = uint256(proof.t[proof.t.length - 1]);
        inputs[4] = uint256(proof.b[0]);
        inputs[5] = uint256(proof.b[proof.b.length - 1]);
        (inputs[6], inputs[7], inputs[8]) = (rho, z, gamma);
        inputs[9] = sumOf(proof, rho);
        inputs[10] = uint256(proof.y) & type(uint128).max;
        inputs[11] = uint256(proof.y) >> 128;
    }

    function challenges(EpochProof memory proof)
        internal
        view
        returns (uint256 rho, uint256 z, uint256 gamma)
    {
        bytes32 seed = seedOf(proof);
        rho = uint256(keccak256(abi.encodePacked(seed, uint8(0), keccak256(proof.outMessages)))) % R;
        z = uint256(keccak256(abi.encodePacked(seed, uint8(1)))) / 256;
        gamma = uint256(keccak256(abi.encodePacked(seed, uint8(2)))) / 256;
    }

    function seedOf(EpochProof memory proof) internal view returns (bytes32) {
        bytes32 last = keccak256(abi.encode(proof.headers[proof.headers.length - 1]));
        return keccak256(abi.encode(block.chainid, ROLLUP, from.number + 1, last));
    }

    function sumOf(EpochProof memory proof, uint256 rho) internal pure returns (uint256 sum) {
        for (uint256 i; i < proof.headers.length; ++i) {
            CheckpointHeader memory h = proof.headers[i];
            uint256[11] memory words = [
                uint256(h.number),
                h.slot,
                h.generation,
                h.firstChunk,
                h.lastChunk,
                uint256(h.archiveRoot),
                uint256(h.stateRoot),
                uint256(h.effectsHash),
                h.inTotal,
                h.totalMana,
                h.totalFees
            ];
            for (uint256 w; w < 11; ++w) {
                sum = addmod(mulmod(sum, rho, R), words[w], R);
            }
        }
        for (uint256 i; i < proof.inMessages.length; ++i) {
            sum = addmod(mulmod(sum, rho, R), uint256(proof.inMessages[i]), R);
        }
        uint256 at_;
        while (at_ < proof.outMessages.length) {
            uint256 chunk = uint64(bytes8(FlatBlobs.slice(proof.outMessages, at_, 8)));
            uint256 count = uint16(bytes2(FlatBlobs.slice(proof.outMessages, at_ + 8, 2)));
            at_ += 10;
            for (uint256 i; i < count; ++i) {
                uint256 tx_ = uint16(bytes2(FlatBlobs.slice(proof.outMessages, at_, 2)));
                uint256 hash = uint256(bytes32(FlatBlobs.slice(proof.outMessages, at_ + 2, 32)));
                sum = addmod(mulmod(sum, rho, R), chunk << 32 | tx_, R);
                sum = addmod(mulmod(sum, rho, R), hash, R);
                at_ += 34;
            }
        }
    }

    /// @dev Of flat blobs.
    function folded(EpochProof memory proof, uint256 gamma) internal pure returns (bytes32) {
        uint256 y;
        uint256 base = 1;
        uint256 used;
        for (uint256 i; i < proof.headers.length; ++i) {
            uint256 factor = base;
            for (uint256 b; b < uint8(proof.blobCounts[i]); ++b) {
                y = addmod(y, mulmod(factor, wordOf(used++), FlatBlobs.ORDER), FlatBlobs.ORDER);
                factor = mulmod(factor, gamma, FlatBlobs.ORDER);
            }
            for (uint256 k; k < 8; ++k) {
                base = mulmod(base, gamma, FlatBlobs.ORDER);
            }
        }
        return bytes32(y);
    }

    /// @dev The word that blob `index` of a range is full of.
    function wordOf(uint256 index) internal pure returns (uint256) {
        return scalar("word", index);
    }

    /// @dev Headers, blobs and messages without proofs.
    function range(Plan memory plan) private view returns (EpochProof memory proof) {
        proof.headers = new CheckpointHeader[](plan.checkpoints);
        proof.blobCounts = new bytes(plan.checkpoints);
        proof.inMessages = new bytes32[](plan.checkpoints * plan.messagesIn);
        proof.outMessages = plan.messagesOut;
        bytes[] memory points = new bytes[](plan.checkpoints * plan.blobs);
        bytes32 inHash = from.inHash;
        for (uint256 i; i < plan.checkpoints; ++i) {
            bytes memory hashes;
            for (uint256 b; b < plan.blobs; ++b) {
                bytes memory point = FlatBlobs.commitment(wordOf(i * plan.blobs + b));
                points[i * plan.blobs + b] = point;
                hashes = abi.encodePacked(hashes, FlatBlobs.versionedHash(point));
            }
            for (uint256 m; m < plan.messagesIn; ++m) {
                bytes32 leaf = bytes32(scalar("leaf", i * plan.messagesIn + m));
                proof.inMessages[i * plan.messagesIn + m] = leaf;
                inHash = keccak256(abi.encodePacked(inHash, leaf));
            }
            proof.blobCounts[i] = bytes1(uint8(plan.blobs));
            proof.headers[i] = header(i, keccak256(hashes));
            proof.headers[i].inTotal = uint64(from.inTotal + (i + 1) * plan.messagesIn);
            proof.headers[i].inHash = inHash;
        }
        proof.commitments = join(points);
        relink(proof);
    }

    /// @dev Makes each header the child of the one before it.
    function relink(EpochProof memory proof) internal view {
        bytes32 parent = from.hash;
        for (uint256 i; i < proof.headers.length; ++i) {
            proof.headers[i].parentHash = parent;
            parent = keccak256(abi.encode(proof.headers[i]));
        }
    }

    function header(uint256 i, bytes32 blobsHash) private view returns (CheckpointHeader memory h) {
        h.number = from.number + 1 + uint64(i);
        h.slot = 70_000 + uint64(i);
        h.epoch = h.slot / 32;
        h.generation = 3;
        h.firstChunk = from.lastChunk + 1 + 360 * uint64(i);
        h.lastChunk = h.firstChunk + 359;
        h.chunksRoot = keccak256(abi.encode("chunks", i));
        h.archiveRoot = bytes32(scalar("archive", i));
        h.stateRoot = bytes32(scalar("state", i));
        h.effectsHash = bytes32(scalar("effects", i));
        h.blobsHash = blobsHash;
        h.forcedTotal = 17;
        h.forcedHash = keccak256("forced");
        h.originNumber = 21_000_000 + uint64(i);
        h.originHash = keccak256(abi.encode("origin", i));
        h.totalMana = 123_456_789;
        h.totalFees = 9_876_543_210_987_654_321;
        h.feePerDaGas = 1234;
        h.feePerL2Gas = 4321;
    }

    /// @dev Of three chunks: one message; two of a tx; three of two txs.
    function manyMessages() internal pure returns (bytes memory) {
        bytes memory first = abi.encodePacked(group(41, 1), message(0, 0));
        bytes memory second = abi.encodePacked(group(44, 2), message(7, 1), message(7, 2));
        bytes memory third = abi.encodePacked(group(400, 3), message(1, 3), message(5, 4), message(5, 5));
        return abi.encodePacked(first, second, third);
    }

    function group(uint64 chunk, uint16 count) internal pure returns (bytes memory) {
        return abi.encodePacked(chunk, count);
    }

    function message(uint16 tx_, uint256 index) internal pure returns (bytes memory) {
        return abi.encodePacked(tx_, uint256(sha256(abi.encode("message", index))) >> 8);
    }

    /// @dev Shows a proof to the verifier, as Proving does.
    function check(EpochProof memory proof) public view returns (bytes32) {
        return verifier.verify(from, proof, hashesOf(proof));
    }

    function hashesOf(EpochProof memory proof) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](proof.headers.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = keccak256(abi.encode(proof.headers[i]));
        }
    }

    function pair(bytes32 a, bytes32 b) internal pure returns (uint256[] memory two) {
        two = new uint256[](2);
        (two[0], two[1]) = (uint256(a), uint256(b));
    }

    function elements(string memory name, uint256 count) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            list[i] = bytes32(scalar(name, i));
        }
    }

    function element(string memory name) internal pure returns (bytes32) {
        return bytes32(scalar(name, 0));
    }

    function scalar(string memory name, uint256 index) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(name, index))) % R;
    }

    function join(bytes[] memory parts) internal pure returns (bytes memory all) {
        for (uint256 i; i < parts.length; ++i) {
            all = abi.encodePacked(all, parts[i]);
        }
    }
}

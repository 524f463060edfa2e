// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {BlobOpening} from "./BlobOpening.sol";
import {BodySums, BodyTerms} from "./BodySums.sol";
import {EpochChallenges, EpochChallengesLib} from "./EpochChallenges.sol";
import {Batch, Groth16Batch} from "./Groth16Batch.sol";
import {Groth16Key, KeyCode} from "./Groth16Key.sol";
import {HeaderWords} from "./HeaderWords.sol";
import {EpochProof, ProvenTip} from "./IEpochVerifier.sol";
import {Bodies, IFallbackVerifier} from "./IFallbackVerifier.sol";
import {MessagesIn} from "./MessagesIn.sol";
import {MessagesOut} from "./MessagesOut.sol";
import {Words} from "./Words.sol";

/// @title The check of a checkpoint that nobody attested to
/// @notice As EpochVerifier, with circuit F in T's place and R's variant, which has what bodies are held against and three
/// sums more (docs/proving.md, "Fallback").
contract FallbackVerifier is IFallbackVerifier {
    using Groth16Batch for Batch;

    /// @dev Points K of each key: of 1, of the public inputs, and of B's commitment.
    uint256 private constant F_POINTS = 3;
    uint256 private constant B_POINTS = 4;
    uint256 private constant R_POINTS = 1 + R_INPUTS;
    uint256 private constant R_INPUTS = 20;
    /// @inheritdoc IFallbackVerifier
    address public immutable rollup;
    /// @notice Verifying keys, the code of contracts.
    address public immutable fKey;
    address public immutable bKey;
    address public immutable rKey;

    BodyTerms private _terms;

    error NoProofs(uint256 f, uint256 b);
    error WrongProofs(uint256 expected, uint256 length);
    error NotOneHeader(uint256 headers);

    constructor(
        address rollup_,
        KeyCode memory f,
        KeyCode memory b,
        KeyCode memory r,
        BodyTerms memory terms_
    ) {
        Groth16Key.check(f, F_POINTS, false);
        Groth16Key.check(b, B_POINTS, true);
        Groth16Key.check(r, R_POINTS, false);
        Words.check(terms_.genesisStateRoot);
        (rollup, fKey, bKey, rKey) = (rollup_, f.code, b.code, r.code);
        _terms = terms_;
    }

    /// @notice What bodies are held against.
    function terms() external view returns (BodyTerms memory) {
        return _terms;
    }

    /// @inheritdoc IFallbackVerifier
    function verify(
        ProvenTip calldata from,
        CheckpointHeader calldata,
        EpochProof calldata proof,
        bytes32 hash,
        Bodies calldata bodies
    ) external view returns (bytes32 outRoot) {
        if (proof.headers.length != 1) revert NotOneHeader(proof.headers.length);
        EpochChallenges memory challenges = EpochChallengesLib.derive(
            rollup, from.number + 1, hash, keccak256(proof.outMessages), BodySums.digests(bodies)
        );
        uint256[] memory inputs = _chains(from.world, proof, challenges);
        (inputs[9], outRoot) = _sum(challenges.rho, from, proof);
        _bodies(inputs, challenges.rho, proof, bodies);
        BlobOpening.check(proof, challenges);
        _checkProofs(proof, inputs);
    }

    /// @dev The header, messages in, messages out: one sum, each list behind the one before it.
    function _sum(uint256 rho, ProvenTip calldata from, EpochProof calldata proof)
        private
        pure
        returns (uint256 sum, bytes32 outRoot)
    {
        sum = HeaderWords.addOne(0, rho, from, proof.headers[0]);
        sum = MessagesIn.add(sum, rho, from, proof);
        (sum, outRoot) = MessagesOut.add(sum, rho, proof.outMessages);
    }

    /// @dev The inputs of R's variant but for the sums and what bodies are held against.
    function _chains(bytes32 world, EpochProof calldata proof, EpochChallenges memory challenges)
        private
        pure
        returns (uint256[] memory inputs)
    {
        if (proof.t.length < 2 || proof.b.length < 2) revert NoProofs(proof.t.length, proof.b.length);
        Words.check(proof.world);
        Words.check(proof.t);
        Words.check(proof.b);
        inputs = new uint256[](R_INPUTS);
        inputs[0] = uint256(world);
        inputs[1] = uint256(proof.world);
        inputs[2] = uint256(proof.t[0]);
        inputs[3] = uint256(proof.t[proof.t.length - 1]);
        inputs[4] = uint256(proof.b[0]);
        inputs[5] = uint256(proof.b[proof.b.length - 1]);
        inputs[6] = challenges.rho;
        inputs[7] = challenges.z;
        inputs[8] = challenges.gamma;
        inputs[10] = uint128(uint256(proof.y));
        inputs[11] = uint256(proof.y) >> 128;
    }

    /// @dev What L1 knows of the slot and the deployment, and the sums over what is shown of bodies.
    function _bodies(uint256[] memory inputs, uint256 rho, EpochProof calldata proof, Bodies calldata shown)
        private
        view
    {
        BodyTerms memory t = _terms;
        CheckpointHeader calldata header = proof.headers[0];
        // The last second of the slot, so that it is behind whatever a committee put into the same one.
        uint256 time = uint256(t.genesisTime) + (uint256(header.slot) + 1) * t.slotDuration - 1;
        inputs[12] = block.chainid << 128 | uint256(t.version) << 64 | t.anchorMaxAge;
        inputs[13] = uint256(t.maxTxs) << 160 | uint160(t.portal);
        inputs[14] = uint256(t.maxMana) << 64 | t.maxDaFields;
        inputs[15] = time << 128 | uint256(header.feePerL2Gas) << 64 | header.feePerDaGas;
        inputs[16] = uint256(t.genesisStateRoot);
        inputs[17] = BodySums.txs(rho, shown.txHashes);
        inputs[18] = BodySums.sent(rho, proof.outMessages, shown.sent, t);
        inputs[19] = BodySums.claims(rho, shown.claims, t);
    }

    function _checkProofs(EpochProof calldata proof, uint256[] memory closing) private view {
        uint256 f = proof.t.length - 1;
        uint256 b = proof.b.length - 1;
        uint256 closer = f * Groth16Batch.PLAIN + b * Groth16Batch.COMMITTED;
        if (proof.proofs.length != closer + Groth16Batch.PLAIN) {
            revert WrongProofs(closer + Groth16Batch.PLAIN, proof.proofs.length);
        }
        uint256 first;
        bytes calldata proofs = proof.proofs;
        assembly ("memory-safe") {
            first := proofs.offset
        }
        bytes32 challenge = keccak256(abi.encode(closing, proof.t, proof.b, proofs));
        Batch memory batch = Groth16Batch.begin(challenge, f + b + 1);
        batch.addOne(Groth16Key.load(rKey), first + closer, closing);
        batch.addChain(Groth16Key.load(fKey), first, proof.t, false);
        batch.addChain(Groth16Key.load(bKey), first + f * Groth16Batch.PLAIN, proof.b, true);
        batch.finish();
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {BlobOpening} from "./BlobOpening.sol";
import {EpochChallenges, EpochChallengesLib} from "./EpochChallenges.sol";
import {Batch, Groth16Batch} from "./Groth16Batch.sol";
import {Groth16Key, KeyCode} from "./Groth16Key.sol";
import {HeaderWords} from "./HeaderWords.sol";
import {EpochProof, IEpochVerifier, ProvenTip} from "./IEpochVerifier.sol";
import {MessagesIn} from "./MessagesIn.sol";
import {MessagesOut} from "./MessagesOut.sol";
import {Words} from "./Words.sol";

/// @title The check of an epoch proof
/// @notice Three kinds of proofs: T, a chain over the state; B, a chain over the words of the blobs; R, which closes both
/// against what is computed here: the sum of all words at rho, and what the blobs' commitments open to at z
/// (docs/proving.md, "L1's check").
contract EpochVerifier is IEpochVerifier {
    using Groth16Batch for Batch;

    /// @dev Points K of each key: of 1, of the public inputs, and of B's commitment.
    uint256 private constant T_POINTS = 3;
    uint256 private constant B_POINTS = 4;
    uint256 private constant R_POINTS = 1 + R_INPUTS;
    uint256 private constant R_INPUTS = 12;
    /// @notice Whose proofs: the challenges bind it.
    address public immutable rollup;
    /// @notice Verifying keys, the code of contracts.
    address public immutable tKey;
    address public immutable bKey;
    address public immutable rKey;

    error NoProofs(uint256 t, uint256 b);
    error WrongProofs(uint256 expected, uint256 length);

    constructor(address rollup_, KeyCode memory t, KeyCode memory b, KeyCode memory r) {
        Groth16Key.check(t, T_POINTS, false);
        Groth16Key.check(b, B_POINTS, true);
        Groth16Key.check(r, R_POINTS, false);
        (rollup, tKey, bKey, rKey) = (rollup_, t.code, b.code, r.code);
    }

    /// @inheritdoc IEpochVerifier
    function verify(ProvenTip calldata from, EpochProof calldata proof, bytes32[] calldata hashes)
        external
        view
        returns (bytes32 outRoot)
    {
        uint256 sum;
        EpochChallenges memory challenges = _challenges(from, proof.outMessages, hashes);
        (sum, outRoot) = _sum(challenges.rho, from, proof, hashes);
        BlobOpening.check(proof, challenges);
        _checkProofs(proof, _closing(from.world, proof, challenges, sum));
    }

    function _challenges(ProvenTip calldata from, bytes calldata outMessages, bytes32[] calldata hashes)
        private
        view
        returns (EpochChallenges memory)
    {
        if (hashes.length == 0) revert HeaderWords.NoHeaders();
        bytes32 last = hashes[hashes.length - 1];
        return EpochChallengesLib.derive(rollup, from.number + 1, last, keccak256(outMessages));
    }

    /// @dev Headers, messages in, messages out: one sum, each list behind the one before it.
    function _sum(uint256 rho, ProvenTip calldata from, EpochProof calldata proof, bytes32[] calldata hashes)
        private
        pure
        returns (uint256 sum, bytes32 outRoot)
    {
        sum = HeaderWords.add(0, rho, from, proof.headers, hashes);
        sum = MessagesIn.add(sum, rho, from, proof);
        (sum, outRoot) = MessagesOut.add(sum, rho, proof.outMessages);
    }

    /// @dev The public inputs of R.
    function _closing(
        bytes32 world,
        EpochProof calldata proof,
        EpochChallenges memory challenges,
        uint256 sum
    ) private pure returns (uint256[] memory inputs) {
        if (proof.t.length < 2 || proof.b.length < 2) {
            revert NoProofs(proof.t.length, proof.b.length);
        }
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
        inputs[9] = sum;
        inputs[10] = uint128(uint256(proof.y));
        inputs[11] = uint256(proof.y) >> 128;
    }

    function _checkProofs(EpochProof calldata proof, uint256[] memory closing) private view {
        uint256 t = proof.t.length - 1;
        uint256 b = proof.b.length - 1;
        uint256 closer = t * Groth16Batch.PLAIN + b * Groth16Batch.COMMITTED;
        if (proof.proofs.length != closer + Groth16Batch.PLAIN) {
            revert WrongProofs(closer + Groth16Batch.PLAIN, proof.proofs.length);
        }
        uint256 first;
        bytes calldata proofs = proof.proofs;
        assembly ("memory-safe") {
            first := proofs.offset
        }
        bytes32 challenge = keccak256(abi.encode(closing, proof.t, proof.b, proofs));
        Batch memory batch = Groth16Batch.begin(challenge, t + b + 1);
        batch.addOne(Groth16Key.load(rKey), first + closer, closing);
        batch.addChain(Groth16Key.load(tKey), first, proof.t, false);
        batch.addChain(Groth16Key.load(bKey), first + t * Groth16Batch.PLAIN, proof.b, true);
        batch.finish();
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bn254} from "./Bn254.sol";
import {Groth16Key} from "./Groth16Key.sol";
import {Words} from "./Words.sol";

/// @notice Many proofs of a few kinds on their way into one product of pairings.
/// @dev Each equation, of a proof or of what it knows of its commitment, is taken to its own power of the challenge: the
/// product is one for all of them, or for no more challenges than there are powers.
struct Batch {
    uint256 challenge;
    /// The next power.
    uint256 power;
    /// Pairs in memory: of proofs, of which the next one's is at `next`; then those that proofs share, from `shared` on.
    uint256 pairs;
    uint256 next;
    uint256 shared;
    uint256 end;
}

/// @dev Of the proofs of a kind, each by its power; points are in memory.
struct Sums {
    uint256 powers;
    /// Public inputs.
    uint256 from;
    uint256 to;
    uint256 hashes;
    /// C, and the points K by the public inputs.
    uint256 c;
    uint256 l;
    uint256 commitments;
    uint256 knowledge;
}

/// @title One check of many Groth16 proofs
/// @notice A proof is A, of G1, B, of G2, and C, of G1; with a commitment (gnark's BSB22) behind these the commitment and
/// the proof of knowledge, of G1. A proof costs a pairing, a kind three, five with a commitment; those with the same point
/// of G2 are one, which a ceremony's keys have in common.
library Groth16Batch {
    using Groth16Key for uint256;

    /// @notice Bytes of a proof, and of one with a commitment.
    uint256 internal constant PLAIN = 0x100;
    uint256 internal constant COMMITTED = 0x180;
    /// @dev Pairs that no proof has for itself, at most: three of each kind, two of the proofs of knowledge.
    uint256 private constant SHARED = 11;
    uint256 private constant C = 0xc0;
    uint256 private constant COMMITMENT = 0x100;
    uint256 private constant KNOWLEDGE = 0x140;

    error ProofIsWrong();

    /// @notice Begins a batch of so many proofs, of three kinds.
    /// @param challenge Hash of all that is checked: proofs and public inputs.
    function begin(bytes32 challenge, uint256 proofs) internal pure returns (Batch memory batch) {
        uint256 pairs;
        uint256 size = Bn254.PAIR * (proofs + SHARED);
        assembly ("memory-safe") {
            pairs := mload(0x40)
            mstore(0x40, add(pairs, size))
        }
        batch.challenge = uint256(challenge) % Words.ORDER;
        batch.power = 1;
        (batch.pairs, batch.next) = (pairs, pairs);
        batch.shared = pairs + Bn254.PAIR * proofs;
        batch.end = batch.shared;
    }

    /// @notice Adds one proof of its kind.
    function addOne(Batch memory batch, uint256 key, uint256 proof, uint256[] memory inputs) internal view {
        uint256 power = _next(batch);
        uint256 c = Bn254.empty();
        uint256 l = Bn254.empty();
        uint256 k = key.points(false);
        _add(batch, proof, power, c);
        Bn254.add(l, k, power);
        for (uint256 i; i < inputs.length; ++i) {
            k += 0x40;
            Bn254.add(l, k, mulmod(power, inputs[i], Words.ORDER));
        }
        _close(batch, key, power, l, c);
    }

    /// @notice Adds a chain of proofs, each of which leads from one accumulator to the next.
    /// @param committed Whether they have a commitment. Its hash is one more public input; its proof of knowledge has a
    /// power of its own, the one before the proof's.
    function addChain(
        Batch memory batch,
        uint256 key,
        uint256 proofs,
        bytes32[] calldata links,
        bool committed
    ) internal view {
        Sums memory s;
        (s.c, s.l) = (Bn254.empty(), Bn254.empty());
        if (committed) (s.commitments, s.knowledge) = (Bn254.empty(), Bn254.empty());
        for (uint256 i; i + 1 < links.length; ++i) {
            if (committed) _addKnowledge(batch, proofs, s);
            uint256 power = _next(batch);
            _add(batch, proofs, power, s.c);
            s.powers = addmod(s.powers, power, Words.ORDER);
            s.from = addmod(s.from, mulmod(power, uint256(links[i]), Words.ORDER), Words.ORDER);
            s.to = addmod(s.to, mulmod(power, uint256(links[i + 1]), Words.ORDER), Words.ORDER);
            proofs += committed ? COMMITTED : PLAIN;
        }
        uint256 k = key.points(committed);
        Bn254.add(s.l, k, s.powers);
        Bn254.add(s.l, k + 0x40, s.from);
        Bn254.add(s.l, k + 0x80, s.to);
        if (committed) {
            Bn254.add(s.l, k + 0xc0, s.hashes);
            Bn254.add(s.l, s.commitments, batch.challenge);
            (uint256 g, uint256 sigma) = key.knowledge();
            _pair(batch, s.commitments, sigma);
            _pair(batch, s.knowledge, g);
        }
        _close(batch, key, s.powers, s.l, s.c);
    }

    /// @notice Reverts unless all proofs are right.
    function finish(Batch memory batch) internal view {
        if (!Bn254.productIsOne(batch.pairs, batch.end)) revert ProofIsWrong();
    }

    function _next(Batch memory batch) private pure returns (uint256 power) {
        power = batch.power;
        batch.power = mulmod(power, batch.challenge, Words.ORDER);
    }

    function _add(Batch memory batch, uint256 proof, uint256 power, uint256 c) private view {
        Bn254.pairShown(batch.next, proof, power);
        batch.next += Bn254.PAIR;
        Bn254.addShown(c, proof + C, power);
    }

    /// @dev The commitment itself is part of the proof's equation, too: there by the next power, that is, once more by the
    /// challenge; so is its hash.
    function _addKnowledge(Batch memory batch, uint256 proof, Sums memory s) private view {
        uint256 power = _next(batch);
        Bn254.addShown(s.commitments, proof + COMMITMENT, power);
        Bn254.addShown(s.knowledge, proof + KNOWLEDGE, power);
        s.hashes = addmod(s.hashes, mulmod(batch.power, _hash(proof + COMMITMENT), Words.ORDER), Words.ORDER);
    }

    /// @dev What all proofs of a kind share, by the sum of their powers; on the other side of the equation, hence negative.
    function _close(Batch memory batch, uint256 key, uint256 powers, uint256 l, uint256 c) private view {
        uint256 alpha = Bn254.empty();
        Bn254.add(alpha, key.alpha(), powers);
        Bn254.negate(alpha);
        Bn254.negate(l);
        Bn254.negate(c);
        _pair(batch, alpha, key.beta());
        _pair(batch, l, key.gamma());
        _pair(batch, c, key.delta());
    }

    /// @dev Adds a sum to that which is paired with the same point, if there is one.
    function _pair(Batch memory batch, uint256 sum, uint256 g2) private view {
        uint256 pair = Bn254.find(batch.shared, batch.end, g2);
        if (pair == batch.end) batch.end += Bn254.PAIR;
        else Bn254.add(sum, pair, 1);
        Bn254.pairOf(pair, sum, g2);
    }

    /// @dev gnark's, of a commitment alone (no public input is committed).
    function _hash(uint256 commitment) private pure returns (uint256 hash) {
        assembly ("memory-safe") {
            calldatacopy(0x00, commitment, 0x40)
            hash := keccak256(0x00, 0x40)
        }
        hash %= Words.ORDER;
    }
}

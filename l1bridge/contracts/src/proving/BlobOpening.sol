// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {BlsPoints} from "./BlsPoints.sol";
import {EpochChallenges} from "./EpochChallenges.sol";
import {EpochProof} from "./IEpochVerifier.sol";

/// @title The blobs of a proven range, opened at one point
/// @notice Blob b of header i has factor gamma^(8i+b): a place of its own, so that no blob can stand for another. What the
/// sum of the commitments opens to at z is the sum of the values that the circuits computed of the fields.
library BlobOpening {
    /// @notice Places for blobs in each header.
    uint256 internal constant PLACES = 8;
    /// @dev x and y.
    uint256 private constant COMMITMENT = 96;

    error WrongBlobCounts(uint256 headers, uint256 counts);
    error NotABlobCount(uint256 count);
    error WrongCommitments(uint256 blobs, uint256 bytes_);
    error NotTheBlobs(uint64 number);

    /// @notice Reverts unless the commitments are those of the headers' blobs and their sum opens to y.
    function check(EpochProof calldata proof, EpochChallenges memory challenges) internal view {
        Folding memory folding = _fold(proof, challenges.gamma);
        uint256 sum = BlsPoints.sum(folding.entries, folding.used);
        BlsPoints.open(sum, challenges.z, proof.y, proof.opening);
    }

    /// @dev All commitments, each with its factor.
    function _fold(EpochProof calldata proof, uint256 gamma) private view returns (Folding memory folding) {
        CheckpointHeader[] calldata headers = proof.headers;
        bytes calldata counts = proof.blobCounts;
        bytes calldata commitments = proof.commitments;
        if (counts.length != headers.length) revert WrongBlobCounts(headers.length, counts.length);
        folding = Folding({
            entries: BlsPoints.reserve(commitments.length / COMMITMENT),
            used: 0,
            gamma: gamma,
            factor: 1,
            step: _eighth(gamma)
        });
        for (uint256 i; i < headers.length; ++i) {
            _add(folding, headers[i], uint8(counts[i]), commitments);
        }
        if (folding.used * COMMITMENT != commitments.length) {
            revert WrongCommitments(folding.used, commitments.length);
        }
    }

    /// @dev The next `count` commitments, which are the header's.
    function _add(
        Folding memory folding,
        CheckpointHeader calldata header,
        uint256 count,
        bytes calldata commitments
    ) private view {
        if (count == 0 || count > PLACES) revert NotABlobCount(count);
        uint256 first = folding.used;
        uint256 end = first + count;
        if (end * COMMITMENT > commitments.length) revert WrongCommitments(end, commitments.length);
        bytes calldata points = commitments[first * COMMITMENT:end * COMMITMENT];
        BlsPoints.put(folding.entries, first, points, folding.factor, folding.gamma);
        if (BlsPoints.versionedHashes(folding.entries, first, count) != header.blobsHash) {
            revert NotTheBlobs(header.number);
        }
        folding.used = end;
        folding.factor = mulmod(folding.factor, folding.step, BlsPoints.ORDER);
    }

    /// @dev To the power of PLACES.
    function _eighth(uint256 gamma) private pure returns (uint256 power) {
        power = gamma;
        for (uint256 i = 1; i < PLACES; i <<= 1) {
            power = mulmod(power, power, BlsPoints.ORDER);
        }
    }
}

/// @dev How far the commitments were added up.
struct Folding {
    /// In memory: BlsPoints.
    uint256 entries;
    uint256 used;
    uint256 gamma;
    /// gamma^(8i) of the next header, and from one header to the next.
    uint256 factor;
    uint256 step;
}

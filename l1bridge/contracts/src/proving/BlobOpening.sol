// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

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
        (uint256 entries, uint256 blobs) = _entries(proof, challenges.gamma);
        BlsPoints.open(BlsPoints.sum(entries, blobs), challenges.z, proof.y, proof.opening);
    }

    /// @dev All commitments, each with its factor.
    function _entries(EpochProof calldata proof, uint256 gamma)
        private
        view
        returns (uint256 entries, uint256 used)
    {
        if (proof.blobCounts.length != proof.headers.length) {
            revert WrongBlobCounts(proof.headers.length, proof.blobCounts.length);
        }
        uint256 size = proof.commitments.length;
        entries = BlsPoints.reserve(size / COMMITMENT);
        uint256 base = 1;
        uint256 step = _eighth(gamma);
        for (uint256 i; i < proof.headers.length; ++i) {
            uint256 count = uint8(proof.blobCounts[i]);
            if (count == 0 || count > PLACES) revert NotABlobCount(count);
            if ((used + count) * COMMITMENT > size) revert WrongCommitments(used + count, size);
            BlsPoints.put(
                entries, used, proof.commitments[used * COMMITMENT:(used + count) * COMMITMENT], base, gamma
            );
            if (BlsPoints.versionedHashes(entries, used, count) != proof.headers[i].blobsHash) {
                revert NotTheBlobs(proof.headers[i].number);
            }
            used += count;
            base = mulmod(base, step, BlsPoints.ORDER);
        }
        if (used * COMMITMENT != size) revert WrongCommitments(used, size);
    }

    /// @dev To the power of PLACES.
    function _eighth(uint256 gamma) private pure returns (uint256 power) {
        power = gamma;
        for (uint256 i = 1; i < PLACES; i <<= 1) {
            power = mulmod(power, power, BlsPoints.ORDER);
        }
    }
}

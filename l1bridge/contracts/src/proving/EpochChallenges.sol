// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Messages} from "../messages/Messages.sol";

/// @notice The points at which the two sides of a proof are compared: L1's words against those of the circuits.
struct EpochChallenges {
    /// Of the sum of words; an element of BN254's scalar field.
    uint256 rho;
    /// Where the blobs' polynomials are evaluated, and the base of the factors they are added up with: 248 bits, each the
    /// same number in BN254's and in BLS12-381's scalar field.
    uint256 z;
    uint256 gamma;
}

/// @title Challenges of an epoch proof
/// @notice What is compared must be fixed before its challenge is known. The hash of the last header fixes all headers by
/// parent hashes, and by their roots and hashes all that circuits add up and the messages from L1; the messages out that
/// L1 is shown are in no header, so that their hash is in rho (docs/proving.md, "Challenges").
library EpochChallengesLib {
    /// @param first Number of the first checkpoint.
    /// @param last Hash of the last header.
    /// @param outMessages keccak256 of the messages out as they are shown.
    function derive(address rollup, uint64 first, bytes32 last, bytes32 outMessages)
        internal
        view
        returns (EpochChallenges memory c)
    {
        bytes32 seed = keccak256(abi.encode(block.chainid, rollup, first, last));
        c.rho = uint256(keccak256(abi.encodePacked(seed, uint8(0), outMessages))) % Messages.FIELD_ORDER;
        c.z = uint256(keccak256(abi.encodePacked(seed, uint8(1)))) >> 8;
        c.gamma = uint256(keccak256(abi.encodePacked(seed, uint8(2)))) >> 8;
    }

    /// @param more What else rho hangs on.
    function derive(address rollup, uint64 first, bytes32 last, bytes32 outMessages, bytes memory more)
        internal
        view
        returns (EpochChallenges memory c)
    {
        c = derive(rollup, first, last, outMessages);
        bytes32 seed = keccak256(abi.encode(block.chainid, rollup, first, last));
        c.rho = uint256(keccak256(abi.encodePacked(seed, uint8(0), outMessages, more))) % Messages.FIELD_ORDER;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EpochProof, IEpochVerifier, ProvenTip} from "../../../src/proving/IEpochVerifier.sol";

/// @notice Takes for a proof whatever says that it is one, of headers that follow from where it starts. Tests only.
contract MockVerifier is IEpochVerifier {
    bytes32 internal constant VALID = "valid";

    error NotProven();
    error NotAChild(uint64 number);

    function verify(ProvenTip calldata from, EpochProof calldata proof, bytes32[] calldata hashes)
        external
        pure
        returns (bytes32 outRoot)
    {
        if (proof.y != VALID) revert NotProven();
        bytes32 parent = from.hash;
        for (uint256 i; i < hashes.length; ++i) {
            bool next = proof.headers[i].number == from.number + 1 + i;
            if (!next || proof.headers[i].parentHash != parent) revert NotAChild(proof.headers[i].number);
            parent = hashes[i];
        }
        if (proof.outMessages.length != 0) outRoot = keccak256(proof.outMessages);
    }
}

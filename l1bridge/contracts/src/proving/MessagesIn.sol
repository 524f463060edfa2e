// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {EpochProof, ProvenTip} from "./IEpochVerifier.sol";
import {Words} from "./Words.sol";

/// @title Messages that a proven range takes from L1
/// @notice Their leaves are shown, and are the Inbox's, for its rolling hash leads over them from one header's to the
/// next one's. The circuits append the same leaves, for both have the same sum.
library MessagesIn {
    error MessagesGivenBack(uint64 number, uint64 before, uint64 inTotal);
    error MessagesApart(uint64 number, bytes32 expected, bytes32 inHash);
    error WrongMessageCount(uint256 expected, uint256 shown);

    /// @notice Adds the leaves to a sum.
    function add(uint256 sum, uint256 rho, ProvenTip calldata from, EpochProof calldata proof)
        internal
        pure
        returns (uint256)
    {
        bytes32 rolling = from.inHash;
        uint64 total = from.inTotal;
        uint256 used;
        for (uint256 i; i < proof.headers.length; ++i) {
            CheckpointHeader calldata header = proof.headers[i];
            if (header.inTotal < total) revert MessagesGivenBack(header.number, total, header.inTotal);
            uint256 end = used + (header.inTotal - total);
            if (end > proof.inMessages.length) revert WrongMessageCount(end, proof.inMessages.length);
            (sum, rolling) = _take(sum, rho, rolling, proof.inMessages[used:end]);
            if (rolling != header.inHash) revert MessagesApart(header.number, rolling, header.inHash);
            (used, total) = (end, header.inTotal);
        }
        if (used != proof.inMessages.length) revert WrongMessageCount(used, proof.inMessages.length);
        return sum;
    }

    function _take(uint256 sum, uint256 rho, bytes32 rolling, bytes32[] calldata leaves)
        private
        pure
        returns (uint256, bytes32)
    {
        uint256 r = Words.ORDER;
        assembly ("memory-safe") {
            let end := add(leaves.offset, mul(leaves.length, 0x20))
            for { let leaf := leaves.offset } lt(leaf, end) { leaf := add(leaf, 0x20) } {
                mstore(0x00, rolling)
                calldatacopy(0x20, leaf, 0x20)
                rolling := keccak256(0x00, 0x40)
                sum := addmod(mulmod(sum, rho, r), mload(0x20), r)
            }
        }
        return (sum, rolling);
    }
}

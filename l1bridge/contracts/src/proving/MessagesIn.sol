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
        CheckpointHeader[] calldata headers = proof.headers;
        bytes32[] calldata leaves = proof.inMessages;
        Taken memory taken = Taken({sum: sum, rho: rho, rolling: from.inHash, total: from.inTotal, used: 0});
        for (uint256 i; i < headers.length; ++i) {
            _take(taken, headers[i], leaves);
        }
        if (taken.used != leaves.length) revert WrongMessageCount(taken.used, leaves.length);
        return taken.sum;
    }

    function _take(Taken memory taken, CheckpointHeader calldata header, bytes32[] calldata leaves)
        private
        pure
    {
        uint64 inTotal = header.inTotal;
        if (inTotal != taken.total) {
            if (inTotal < taken.total) revert MessagesGivenBack(header.number, taken.total, inTotal);
            uint256 end = taken.used + (inTotal - taken.total);
            if (end > leaves.length) revert WrongMessageCount(end, leaves.length);
            (taken.sum, taken.rolling) = _add(taken.sum, taken.rho, taken.rolling, leaves[taken.used:end]);
            (taken.used, taken.total) = (end, inTotal);
        }
        if (taken.rolling != header.inHash) {
            revert MessagesApart(header.number, taken.rolling, header.inHash);
        }
    }

    function _add(uint256 sum, uint256 rho, bytes32 rolling, bytes32[] calldata leaves)
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

/// @dev How far the messages were taken.
struct Taken {
    uint256 sum;
    uint256 rho;
    /// The Inbox's hash at `total`.
    bytes32 rolling;
    uint64 total;
    /// Of those shown.
    uint256 used;
}

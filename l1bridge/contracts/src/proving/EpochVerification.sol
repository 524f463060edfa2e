// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EpochProof, IEpochVerifier, ProvenTip} from "./IEpochVerifier.sol";

/// @title The call of a verifier
/// @notice Hands an epoch proof on as it lies in calldata. To take it apart and to encode it anew costs more than a
/// thousand gas a header.
library EpochVerification {
    /// @notice verifier.verify(from, proof, hashes); what it reverts with is reverted with.
    /// @param proof The only argument of dynamic size in the calldata of the caller: all behind it goes with it.
    function run(
        IEpochVerifier verifier,
        ProvenTip memory from,
        EpochProof calldata proof,
        bytes32[] memory hashes
    ) internal view returns (bytes32 outRoot) {
        bytes4 selector = IEpochVerifier.verify.selector;
        bool ok;
        assembly ("memory-safe") {
            // from: 6 words; where proof and hashes begin: behind hashes, and behind these three.
            let data := mload(0x40)
            let listSize := add(0x20, mul(mload(hashes), 0x20))
            let proofSize := sub(calldatasize(), proof)
            mstore(data, selector)
            mcopy(add(data, 0x04), from, 0xc0)
            mstore(add(data, 0xc4), add(0x100, listSize))
            mstore(add(data, 0xe4), 0x100)
            mcopy(add(data, 0x104), hashes, listSize)
            calldatacopy(add(add(data, 0x104), listSize), proof, proofSize)
            ok := staticcall(gas(), verifier, data, add(add(0x104, listSize), proofSize), 0x00, 0x20)
            if iszero(and(ok, gt(returndatasize(), 0x1f))) {
                returndatacopy(data, 0, returndatasize())
                revert(data, returndatasize())
            }
            outRoot := mload(0x00)
        }
    }
}

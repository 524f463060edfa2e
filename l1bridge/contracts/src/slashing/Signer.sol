// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LockVerifier} from "../LockVerifier.sol";

/// @title Whose signature it is
library Signer {
    /// @notice The account that a signature (R, S, V in {0, 1}) over a digest recovers to; an error when there is none.
    function recover(bytes32 digest, bytes calldata signature) internal pure returns (address who) {
        if (signature.length != LockVerifier.SIGNATURE_LENGTH) {
            revert LockVerifier.SignaturesLength(signature.length, LockVerifier.SIGNATURE_LENGTH);
        }
        who = ecrecover(digest, uint8(signature[64]) + 27, bytes32(signature[:32]), bytes32(signature[32:64]));
        if (who == address(0)) revert LockVerifier.WrongSignature(0);
    }
}

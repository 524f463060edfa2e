// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LockVerifier} from "../LockVerifier.sol";
import {Signer} from "./Signer.sol";

/// @notice One member's signed extension of a height and round: what a lock certificate is made of.
struct Share {
    uint8 kind;
    /// The epoch of the committee it signs in.
    uint64 epoch;
    bytes32 checkpointHash;
    /// R, S, V in {0, 1}: 65 bytes.
    bytes signature;
}

/// @title Who signed a share
library ShareLib {
    /// @notice Whether two shares say the same.
    function sameAs(Share calldata a, Share calldata b) internal pure returns (bool) {
        return a.kind == b.kind && a.epoch == b.epoch && a.checkpointHash == b.checkpointHash;
    }

    /// @notice The signer of a share at a height and round of a chain; an error when there is none.
    function signer(Share calldata share, uint64 height, uint32 round, bytes memory chainId)
        internal
        pure
        returns (address who)
    {
        bytes memory extension = LockVerifier.extension(share.kind, share.epoch, share.checkpointHash);
        who = Signer.recover(LockVerifier.digest(extension, height, round, chainId), share.signature);
    }
}

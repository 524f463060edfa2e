// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "./Certificate.sol";

/// @notice What `publishLocked` brings.
struct LockedPublication {
    /// Consecutive; the first one's parent is on L1.
    CheckpointHeader[] headers;
    /// Effect blobs of header i in bits 8i..8i+7; at least one of each header that is new.
    uint256 blobCounts;
    /// The headers between the last of `headers` and the certified one, that one included; none when it is the last of
    /// `headers` itself.
    CheckpointHeader[] links;
    /// What stands in the last header's place: empty, or that one header. Asked for only when the certificate is of
    /// kind 1 and of the last header itself, and nothing below differs.
    CheckpointHeader[] standing;
    Certificate cert;
    /// Bit i: keep the record i above the lowest one undone, for `charge`. The lowest is kept anyway.
    uint256 keep;
    /// Whose right the sender uses: 255 nobody's, what anyone may; only where certificates are checked eagerly, a turn as
    /// in `propose`.
    uint16 turn;
}

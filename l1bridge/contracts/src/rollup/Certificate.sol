// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice Vote-extension signatures of one height and round, by more than two thirds of an epoch's committee.
/// @dev The members that signed are what their signatures recover to. Where L1 has the hash of the committee stored, those
/// that did not are named, and all together must have that hash; else, or when nobody is named, L1 computes the seats of
/// those that signed, which costs more.
struct Certificate {
    /// What the extension says of the checkpoint: 1 locked, 2 locked and closed (no chunk will be added to it).
    uint8 kind;
    /// The epoch of the committee that signed, as in the extension.
    uint64 epoch;
    /// Consensus height the extensions were signed at.
    uint64 height;
    /// Consensus round, the same for every signature.
    uint32 round;
    /// Bit p is set when the member at position p signed.
    uint256 signers;
    /// 65 bytes (R, S, V in {0, 1}) per set bit, in the order of the bits.
    bytes signatures;
    /// The attesters at the positions whose bit is not set, in order; or nobody.
    address[] absent;
}

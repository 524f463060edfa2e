// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {HeaderFields} from "../rollup/HeaderFields.sol";
import {ProvenTip} from "./IEpochVerifier.sol";
import {Words} from "./Words.sol";

/// @title What an epoch proof says of headers
/// @notice Eleven words of each go into the sum. The others are the certificate's word, or L1's own.
library HeaderWords {
    using HeaderFields for CheckpointHeader;

    error NoHeaders();
    error WrongHashes(uint256 headers, uint256 hashes);
    error NotTheNext(uint64 expected, uint64 number);
    error NotTheChild(uint64 number, bytes32 parent);
    error ChunksApart(uint64 number, uint64 expected, uint64 firstChunk);
    error NoFields(uint64 number);

    /// @notice Adds the words of consecutive headers, of consecutive chunks, from the proven tip on, to a sum.
    /// @param hashes Theirs, taken by CheckpointHeaderLib.hash: every integer fits its type.
    function add(
        uint256 sum,
        uint256 rho,
        ProvenTip calldata from,
        CheckpointHeader[] calldata headers,
        bytes32[] calldata hashes
    ) internal pure returns (uint256) {
        if (headers.length == 0) revert NoHeaders();
        if (headers.length != hashes.length) revert WrongHashes(headers.length, hashes.length);
        bytes32 parent = from.hash;
        uint64 number = from.number;
        uint64 chunk = from.lastChunk;
        for (uint256 i; i < headers.length; ++i) {
            CheckpointHeader calldata header = headers[i];
            if (header.numberOf() != ++number) revert NotTheNext(number, header.numberOf());
            if (header.parentHash != parent) revert NotTheChild(number, parent);
            if (header.firstChunkOf() != ++chunk) revert ChunksApart(number, chunk, header.firstChunkOf());
            bool fields;
            (sum, fields) = _words(sum, rho, header);
            if (!fields) revert NoFields(number);
            parent = hashes[i];
            chunk = header.lastChunkOf();
        }
        return sum;
    }

    /// @notice Adds the words of the one header after the proven tip to a sum. Its hash was taken: every integer fits its type.
    function addOne(uint256 sum, uint256 rho, ProvenTip calldata from, CheckpointHeader calldata header)
        internal
        pure
        returns (uint256 total)
    {
        uint64 number = from.number + 1;
        if (header.numberOf() != number) revert NotTheNext(number, header.numberOf());
        if (header.parentHash != from.hash) revert NotTheChild(number, from.hash);
        uint64 chunk = from.lastChunk + 1;
        if (header.firstChunkOf() != chunk) revert ChunksApart(number, chunk, header.firstChunkOf());
        bool fields;
        (total, fields) = _words(sum, rho, header);
        if (!fields) revert NoFields(number);
    }

    /// @dev number, slot, generation, firstChunk, lastChunk, archiveRoot, stateRoot, effectsHash, inTotal, totalMana,
    /// totalFees; whether the three hashes are elements of the field, for else another word had the same sum.
    function _words(uint256 sum, uint256 rho, CheckpointHeader calldata header)
        private
        pure
        returns (uint256, bool fields)
    {
        uint256 order = Words.ORDER;
        assembly ("memory-safe") {
            function horner(s, by, word, r) -> next {
                next := addmod(mulmod(s, by, r), word, r)
            }
            let archiveRoot := calldataload(add(header, 0x100))
            let stateRoot := calldataload(add(header, 0x120))
            let effectsHash := calldataload(add(header, 0x140))
            fields := and(and(lt(archiveRoot, order), lt(stateRoot, order)), lt(effectsHash, order))
            sum := horner(sum, rho, calldataload(header), order)
            sum := horner(sum, rho, calldataload(add(header, 0x40)), order)
            sum := horner(sum, rho, calldataload(add(header, 0x80)), order)
            sum := horner(sum, rho, calldataload(add(header, 0xa0)), order)
            sum := horner(sum, rho, calldataload(add(header, 0xc0)), order)
            sum := horner(sum, rho, archiveRoot, order)
            sum := horner(sum, rho, stateRoot, order)
            sum := horner(sum, rho, effectsHash, order)
            sum := horner(sum, rho, calldataload(add(header, 0x180)), order)
            sum := horner(sum, rho, calldataload(add(header, 0x240)), order)
            sum := horner(sum, rho, calldataload(add(header, 0x260)), order)
        }
        return (sum, fields);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Signer} from "./Signer.sol";

/// @notice One member's signed vote or proposal of a height and round, as CometBFT has it.
struct Ballot {
    /// Of the block voted for or proposed; 0: a vote for none.
    bytes32 blockHash;
    /// How many parts it was sent in, and their root.
    uint32 parts;
    bytes32 partsHash;
    /// Of a proposal: the round in which its block had a polka, -1 without one.
    int64 polRound;
    /// The time that was signed.
    uint64 time;
    uint32 nanoseconds;
    /// R, S, V in {0, 1}: 65 bytes.
    bytes signature;
}

/// @title Linked library: what a vote or a proposal signs
/// @notice CometBFT's CanonicalVote and CanonicalProposal, byte by byte. Protobuf omits what is 0.
library BallotLib {
    /// @notice Kinds of a ballot.
    uint8 internal constant PREVOTE = 1;
    uint8 internal constant PRECOMMIT = 2;
    uint8 internal constant PROPOSAL = 32;

    error UnknownBallot(uint8 kind);

    /// @notice Whether two ballots are for the same block. Time, polka and signature are not what is voted for; of a vote for
    /// none the parts are not signed.
    function sameAs(Ballot calldata a, Ballot calldata b) internal pure returns (bool) {
        if (a.blockHash != b.blockHash) return false;
        return a.blockHash == 0 || (a.parts == b.parts && a.partsHash == b.partsHash);
    }

    /// @notice The signer of a ballot; an error when there is none.
    function signer(Ballot calldata ballot, uint8 kind, uint64 height, uint32 round, bytes memory chainId)
        public
        pure
        returns (address who)
    {
        who = Signer.recover(keccak256(signBytes(ballot, kind, height, round, chainId)), ballot.signature);
    }

    /// @notice {type = 1, height = 2, round = 3, [pol_round = 4 of a proposal,] block_id, timestamp, chain_id}, behind its
    /// length; the last three are 4 to 6 of a vote, 5 to 7 of a proposal.
    function signBytes(Ballot calldata ballot, uint8 kind, uint64 height, uint32 round, bytes memory chainId)
        internal
        pure
        returns (bytes memory)
    {
        if (kind != PREVOTE && kind != PRECOMMIT && kind != PROPOSAL) revert UnknownBallot(kind);
        bool proposal = kind == PROPOSAL;
        bytes memory body = abi.encodePacked(
            hex"08",
            kind,
            _fixed(0x11, height),
            _fixed(0x19, round),
            // A negative number takes all its 64 bits.
            proposal ? _number(0x20, uint64(ballot.polRound)) : bytes("")
        );
        bytes memory time = abi.encodePacked(_number(0x08, ballot.time), _number(0x10, ballot.nanoseconds));
        body = abi.encodePacked(
            body,
            _blockId(proposal ? 0x2a : 0x22, ballot),
            _message(proposal ? 0x32 : 0x2a, time),
            _message(proposal ? 0x3a : 0x32, chainId)
        );
        return abi.encodePacked(_varint(body.length), body);
    }

    /// @dev A vote for none has no block id at all.
    function _blockId(uint8 tag, Ballot calldata ballot) private pure returns (bytes memory) {
        if (ballot.blockHash == 0) return "";
        bytes memory parts =
            abi.encodePacked(_number(0x08, ballot.parts), _message(0x12, abi.encodePacked(ballot.partsHash)));
        return _message(
            tag, abi.encodePacked(_message(0x0a, abi.encodePacked(ballot.blockHash)), _message(0x12, parts))
        );
    }

    function _message(uint8 tag, bytes memory body) private pure returns (bytes memory) {
        return abi.encodePacked(tag, _varint(body.length), body);
    }

    function _number(uint8 tag, uint64 value) private pure returns (bytes memory) {
        return value == 0 ? bytes("") : abi.encodePacked(tag, _varint(value));
    }

    /// @dev Eight bytes, the lowest first.
    function _fixed(uint8 tag, uint64 value) private pure returns (bytes memory) {
        if (value == 0) return "";
        bytes memory digits = new bytes(8);
        for (uint256 i; i < 8; ++i) {
            digits[i] = bytes1(uint8(value >> (8 * i)));
        }
        return abi.encodePacked(tag, digits);
    }

    /// @dev Seven bits a byte, the lowest first; all but the last have the high bit.
    function _varint(uint256 value) private pure returns (bytes memory digits) {
        for (; value >= 0x80; value >>= 7) {
            digits = abi.encodePacked(digits, uint8(value & 0x7f | 0x80));
        }
        return abi.encodePacked(digits, uint8(value));
    }
}

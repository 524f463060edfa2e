// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Committee} from "./Chain.sol";
import {Records} from "./Records.sol";

/// @title Who sits where
/// @notice One committee for every epoch: its attesters and their publishers, by position, and the seats of a slot.
/// @dev Callers name an epoch, or a slot and a turn, so that a committee sampled per epoch can take this one's place.
abstract contract Seats {
    /// @notice Upper bound of a committee: its members are one bitmap.
    uint256 public constant MAX_COMMITTEE = 256;

    /// @notice Committee size.
    uint256 public immutable committeeSize;
    /// @notice Seed of the leader draw, fixed at deployment.
    bytes32 public immutable seed;

    bytes32 private immutable _committeeHash;
    address[] private _attesters;
    /// @dev Kept apart from the attesters so that `propose` reads one word.
    address[] private _publishers;
    /// @dev Attester to position + 1; 0 for a stranger.
    mapping(address attester => uint256) private _position;

    error EmptyCommittee();
    error CommitteeTooLarge(uint256 size);
    error PublisherCount(uint256 attesters, uint256 publishers);
    error ZeroAddress(uint256 position);
    error RepeatedAttester(address attester);
    error UnknownAttester(address attester);
    error NoSuchPosition(uint256 position);

    constructor(address[] memory attesters, address[] memory publishers) {
        uint256 size = attesters.length;
        if (size == 0) revert EmptyCommittee();
        if (size > MAX_COMMITTEE) revert CommitteeTooLarge(size);
        if (size != publishers.length) revert PublisherCount(size, publishers.length);

        for (uint256 i; i < size; ++i) {
            address attester = attesters[i];
            if (attester == address(0) || publishers[i] == address(0)) revert ZeroAddress(i);
            if (_position[attester] != 0) revert RepeatedAttester(attester);
            _position[attester] = i + 1;
        }
        _attesters = attesters;
        _publishers = publishers;
        _committeeHash = keccak256(abi.encodePacked(attesters));
        committeeSize = size;
        seed = keccak256(abi.encode(block.prevrandao));
    }

    /// @notice The committee of an epoch, by position.
    function committeeAt(uint64) external view returns (address[] memory) {
        return _attesters;
    }

    /// @notice keccak256 of the attesters of an epoch's committee by position, 32 bytes each.
    function committeeHash(uint64 epoch) external view returns (bytes32) {
        return _committeeOf(epoch).hash;
    }

    /// @notice The attester at a position of an epoch's committee.
    function attesterAt(uint64, uint256 position) public view returns (address) {
        if (position >= committeeSize) revert NoSuchPosition(position);
        return _attesters[position];
    }

    /// @notice The L1 account that publishes for an attester.
    function publisherOf(address attester) external view returns (address) {
        uint256 position = _position[attester];
        if (position == 0) revert UnknownAttester(attester);
        return _publishers[position - 1];
    }

    /// @notice The attester with the first right to publish in a slot.
    function leader(uint64 slot) external view returns (address) {
        return _attesters[_seat(slot, 0)];
    }

    /// @notice The leader's position: keccak256(abi.encode(seed, slot)) mod committeeSize.
    /// @dev The k-th backup sits k positions further, around the end.
    function leaderPosition(uint64 slot) external view returns (uint256) {
        return _seat(slot, 0);
    }

    /// @notice The attester whose right a publication used; 0 when it was by certificate.
    /// @param slot L1 slot of the record.
    /// @param turn Turn of the record.
    function attesterOfSeat(uint64 slot, uint256 turn) public view returns (address) {
        if (turn == Records.CERTIFIED) return address(0);
        if (turn >= Records.LATE) (slot, turn) = (slot - 1, turn - Records.LATE);
        if (turn >= committeeSize) revert NoSuchPosition(turn);
        return _attesters[_seat(slot, turn)];
    }

    /// @dev What certificates of an epoch are checked against.
    function _committeeOf(uint64) internal view returns (Committee memory) {
        return Committee(committeeSize, _committeeHash);
    }

    /// @dev Whether `account` publishes for the k-th position after the slot's leader.
    function _holdsTurn(address account, uint64 slot, uint256 k) internal view returns (bool holds) {
        if (k >= committeeSize) return false;
        uint256 position = _seat(slot, k);
        assembly ("memory-safe") {
            // _publishers[position] without the check of its length: the position is below the committee's size.
            mstore(0x00, _publishers.slot)
            holds := eq(account, sload(add(keccak256(0x00, 0x20), position)))
        }
    }

    /// @dev The position that has turn k of a slot; k is below the committee's size.
    function _seat(uint64 slot, uint256 k) private view returns (uint256 position) {
        bytes32 seed_ = seed;
        assembly ("memory-safe") {
            mstore(0x00, seed_)
            mstore(0x20, slot)
            position := keccak256(0x00, 0x40)
        }
        uint256 size = committeeSize;
        unchecked {
            position = position % size + k;
            if (position >= size) position -= size;
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title One committee for every epoch
/// @notice Holds the attesters and their publishers, by position, and draws the leader of a slot.
/// @dev Callers name an epoch or a slot, so that a committee sampled per epoch can take this one's place.
abstract contract GenesisCommittee {
    /// @notice Upper bound of a committee: its members are one bitmap.
    uint256 public constant MAX_COMMITTEE = 256;

    /// @notice Committee size.
    uint256 public immutable committeeSize;
    /// @notice Seed of the leader draw, fixed at deployment.
    bytes32 public immutable seed;

    /// @dev Position to attester: the address of a consensus key.
    address[] internal _attesters;
    /// @dev Position to publisher, kept apart from the attester so that `propose` reads one slot.
    address[] internal _publishers;
    /// @dev Attester to position + 1; 0 for a stranger.
    mapping(address attester => uint256) private _seat;

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
            if (_seat[attester] != 0) revert RepeatedAttester(attester);
            _seat[attester] = i + 1;
        }
        _attesters = attesters;
        _publishers = publishers;
        committeeSize = size;
        seed = keccak256(abi.encode(block.prevrandao));
    }

    /// @notice The committee of an epoch, by position.
    function committeeAt(uint64) external view returns (address[] memory) {
        return _attesters;
    }

    /// @notice The attester at a position of an epoch's committee.
    function attesterAt(uint64, uint256 position) external view returns (address) {
        if (position >= committeeSize) revert NoSuchPosition(position);
        return _attesters[position];
    }

    /// @notice The L1 account that publishes for an attester.
    function publisherOf(address attester) external view returns (address) {
        uint256 seat = _seat[attester];
        if (seat == 0) revert UnknownAttester(attester);
        return _publishers[seat - 1];
    }

    /// @notice The attester with the first right to publish in a slot.
    function leader(uint64 slot) external view returns (address) {
        return _attesters[leaderPosition(slot)];
    }

    /// @notice The leader's position: keccak256(abi.encode(seed, slot)) mod committeeSize.
    /// @dev The k-th backup sits k positions further, around the end.
    function leaderPosition(uint64 slot) public view returns (uint256) {
        return uint256(keccak256(abi.encode(seed, slot))) % committeeSize;
    }

    /// @dev Whether `account` publishes for one of the positions 0..backups after the slot's leader. The leader
    /// itself is found first: it pays one storage read.
    function _mayPublish(address account, uint64 slot, uint256 backups) internal view returns (bool) {
        uint256 size = committeeSize;
        if (backups >= size) backups = size - 1;
        uint256 position = leaderPosition(slot);
        for (uint256 k; k <= backups; ++k) {
            if (_publisherAt(position) == account) return true;
            if (++position == size) position = 0;
        }
        return false;
    }

    /// @dev Reads one slot; `position` must be below the committee size (the array's own check is skipped).
    function _publisherAt(uint256 position) private view returns (address publisher) {
        assembly ("memory-safe") {
            mstore(0x00, _publishers.slot)
            publisher := sload(add(keccak256(0x00, 0x20), position))
        }
    }
}

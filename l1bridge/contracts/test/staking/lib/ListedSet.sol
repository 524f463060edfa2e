// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IValidatorSet} from "../../../src/staking/IValidatorSet.sol";

/// @notice A validator set of the present only, whose clock the test turns.
contract ListedSet is IValidatorSet {
    error NotStaking();

    address internal immutable staking;
    uint256 public immutable minCommittee;
    address[] public attesters;
    address[] public publishers;
    uint64 public epoch;
    /// What is free from this epoch on, or earlier, is released.
    uint64 public releasedTo;
    /// What lets the set get smaller than its minimum.
    bool public dead;

    constructor(address staking_, uint256 min) {
        staking = staking_;
        minCommittee = min;
    }

    modifier onlyStaking() {
        if (msg.sender != staking) revert NotStaking();
        _;
    }

    function start(address attester, address publisher) external {
        attesters.push(attester);
        publishers.push(publisher);
    }

    function turn(uint64 epoch_, uint64 releasedTo_) external {
        (epoch, releasedTo) = (epoch_, releasedTo_);
    }

    function die() external {
        dead = true;
    }

    function canShrink() public view returns (bool) {
        return dead || attesters.length > minCommittee;
    }

    function addValidator(address attester, address publisher) external onlyStaking returns (uint256) {
        attesters.push(attester);
        publishers.push(publisher);
        return attesters.length - 1;
    }

    function removeValidator(uint256 index) external onlyStaking returns (address moved) {
        require(canShrink(), "set at its minimum");
        uint256 last = attesters.length - 1;
        if (index != last) {
            moved = attesters[last];
            (attesters[index], publishers[index]) = (moved, publishers[last]);
        }
        attesters.pop();
        publishers.pop();
    }

    function changePublisher(uint256 index, address publisher) external onlyStaking {
        publishers[index] = publisher;
    }

    function validatorCount() external view returns (uint256) {
        return attesters.length;
    }

    function publisherAt(uint256 index) external view returns (address) {
        return publishers[index];
    }

    function firstEpochAfterChange() external view returns (uint64) {
        return epoch + 3;
    }

    function released(uint64 from) external view returns (bool) {
        return from <= releasedTo;
    }

    function releaseSlot(uint64 from) external pure returns (uint64) {
        return from * 32;
    }
}

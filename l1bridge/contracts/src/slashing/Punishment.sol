// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IStaking} from "../staking/IStaking.sol";
import {ISlasher} from "./ISlasher.sol";

/// @title Taking stake
/// @notice What a member has paid for one thing is kept, so that it pays for that the largest of what it owes.
abstract contract Punishment is ISlasher {
    mapping(bytes32 matter => mapping(address attester => uint256)) private _paid;

    /// @inheritdoc ISlasher
    function paidFor(CheckpointHeader calldata header, address attester) external view returns (uint256) {
        return _paid[_checkpointMatter(header)][attester];
    }

    /// @dev Takes from each member what is left of `amount` for the matter; the reporter's part shrinks with it.
    /// Returns also whether anybody had paid for it before.
    function _punish(
        IStaking staking,
        bytes32 matter,
        address[] memory members,
        uint256 amount,
        uint256 reward,
        address reporter
    ) internal returns (uint256 taken, bool excused) {
        for (uint256 i; i < members.length; ++i) {
            uint256 before = _paid[matter][members[i]];
            if (before != 0) excused = true;
            if (before >= amount) continue;
            uint256 left = amount - before;
            _paid[matter][members[i]] = amount;
            taken += staking.slash(members[i], left, reporter, reward * left / amount);
        }
    }

    /// @dev All versions of a checkpoint are one: same parent, slot and first chunk.
    function _checkpointMatter(CheckpointHeader calldata h) internal pure returns (bytes32) {
        return keccak256(abi.encode("checkpoint", h.generation, h.number, h.parentHash, h.slot, h.firstChunk));
    }

    /// @dev Takes from a member that signed twice, once for each epoch (a machine that runs twice does not stop at a height)
    /// and once for each height of a chain (two shares may name two epochs). Returns whether it had not paid for either.
    function _punishTwice(
        IStaking staking,
        address attester,
        bytes32[2] memory matters,
        uint256 amount,
        uint256 reward
    ) internal returns (bool news, uint256 taken) {
        mapping(address => uint256) storage byEpoch = _paid[matters[0]];
        mapping(address => uint256) storage byHeight = _paid[matters[1]];
        if (byEpoch[attester] != 0 || byHeight[attester] != 0) return (false, 0);
        (byEpoch[attester], byHeight[attester]) = (amount, amount);
        return (true, staking.slash(attester, amount, msg.sender, reward));
    }
}

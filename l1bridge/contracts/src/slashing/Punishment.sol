// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IStaking} from "../staking/IStaking.sol";
import {ISlasher} from "./ISlasher.sol";
import {Matter} from "./Matter.sol";

/// @title Taking stake
/// @notice What a member has paid for one thing is kept, so that it pays for that the largest of what it owes.
abstract contract Punishment is ISlasher {
    /// @notice What a member has paid for one thing.
    struct Paid {
        /// AZT.
        uint248 amount;
        /// As one of those who answer for a lock.
        bool forLock;
    }

    mapping(bytes32 matter => mapping(address attester => Paid)) private _paid;

    /// @inheritdoc ISlasher
    function paidFor(CheckpointHeader calldata header, address attester) external view returns (uint256) {
        return _paid[Matter.ofCheckpoint(header)][attester].amount;
    }

    /// @dev Takes from each who answers for a lock what is left of `amount` for the checkpoint. Returns also whether anybody
    /// had paid for it before as one of those: who had paid for what it published itself spares the others nothing.
    function _punishCommittee(
        IStaking staking,
        CheckpointHeader calldata header,
        address[] memory members,
        uint256 amount,
        uint256 reward,
        address reporter
    ) internal returns (uint256 taken, bool excused) {
        bytes32 matter = Matter.ofCheckpoint(header);
        for (uint256 i; i < members.length; ++i) {
            Paid storage paid = _paid[matter][members[i]];
            if (paid.forLock) excused = true;
            paid.forLock = true;
            taken += _take(staking, paid, members[i], amount, reward, reporter);
        }
    }

    /// @dev Takes from one attester what is left of `amount` for the checkpoint.
    function _punishAttester(
        IStaking staking,
        CheckpointHeader calldata header,
        address attester,
        uint256 amount,
        uint256 reward,
        address reporter
    ) internal returns (uint256 taken) {
        return _take(
            staking, _paid[Matter.ofCheckpoint(header)][attester], attester, amount, reward, reporter
        );
    }

    /// @dev The reporter's part shrinks with what is left.
    function _take(
        IStaking staking,
        Paid storage paid,
        address attester,
        uint256 amount,
        uint256 reward,
        address reporter
    ) private returns (uint256 taken) {
        uint256 before = paid.amount;
        if (before >= amount) return 0;
        uint256 left = amount - before;
        paid.amount = uint248(amount);
        return staking.slash(attester, left, reporter, reward * left / amount);
    }

    /// @dev Takes from a member what a matter costs, unless it paid for that. Returns whether it had not.
    function _punishOnce(IStaking staking, address attester, bytes32 matter, uint256 amount, uint256 reward)
        internal
        returns (bool news, uint256 taken)
    {
        Paid storage paid = _paid[matter][attester];
        if (paid.amount != 0) return (false, 0);
        paid.amount = uint248(amount);
        return (true, staking.slash(attester, amount, msg.sender, reward));
    }
}

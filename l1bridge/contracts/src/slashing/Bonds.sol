// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRollup} from "../rollup/IRollup.sol";
import {ISlasher} from "./ISlasher.sol";

/// @title What is owed
/// @dev Bonds are never sent: whoever they go to fetches them, and can stop nobody else.
abstract contract Bonds is ISlasher {
    /// @inheritdoc ISlasher
    mapping(address account => uint256) public owed;

    /// @inheritdoc ISlasher
    function withdraw() external {
        uint256 amount = owed[msg.sender];
        if (amount == 0) revert IRollup.NothingOwed(msg.sender);
        delete owed[msg.sender];
        emit Withdrawn(msg.sender, amount);
        (bool paid,) = msg.sender.call{value: amount}("");
        if (!paid) revert IRollup.PaymentRefused(msg.sender);
    }

    function _release(bytes32 hash, uint64 epoch, address payee, uint256 bond) internal {
        if (bond == 0) return;
        owed[payee] += bond;
        emit BondReleased(hash, epoch, payee, bond);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Messages} from "../messages/Messages.sol";

/// @title Words of a proof: elements of BN254's scalar field
library Words {
    uint256 internal constant ORDER = Messages.FIELD_ORDER;

    error NotAWord(bytes32 value);

    /// @notice Reverts unless each word is below the order: with another word that is the same element, a proof would have
    /// two faces.
    function check(bytes32[] calldata words) internal pure {
        for (uint256 i; i < words.length; ++i) {
            check(words[i]);
        }
    }

    function check(bytes32 word) internal pure {
        if (uint256(word) >= ORDER) revert NotAWord(word);
    }
}

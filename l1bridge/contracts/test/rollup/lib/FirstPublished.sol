// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {LockedPublication} from "../../../src/rollup/LockedPublication.sol";
import {Fixture} from "./Fixture.sol";

/// @notice The first checkpoint is on L1; the next one is for the test.
abstract contract FirstPublished is Fixture {
    CheckpointHeader internal first;

    function setUp() public {
        deploy(4);
        first = child(genesis(), 1, 2);
        publish(first);
    }

    /// @dev A certificate of `header`, with what stands in its place.
    function locked(CheckpointHeader[] memory headers, uint8 kind, CheckpointHeader memory standing)
        internal
        view
        returns (LockedPublication memory p)
    {
        p = locked(headers, kind);
        p.standing = list(standing);
    }
}

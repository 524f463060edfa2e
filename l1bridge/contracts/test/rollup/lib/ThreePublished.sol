// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {Fixture} from "./Fixture.sol";

/// @notice Three checkpoints are on L1, each published in the slot after its own, none confirmed.
abstract contract ThreePublished is Fixture {
    CheckpointHeader internal a;
    CheckpointHeader internal b;
    CheckpointHeader internal c;

    function setUp() public {
        deploy(4);
        a = child(genesis(), 1, 2);
        b = child(a, 2, 2);
        c = child(b, 3, 2);
        publish(a);
        publish(b);
        publish(c);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {LockedPublication} from "../../../src/rollup/LockedPublication.sol";
import {RollupConfig} from "../../../src/rollup/RollupConfig.sol";
import {vm} from "../../lib/Vm.sol";
import {Fixture} from "./Fixture.sol";

/// @notice A rollup where whatever is published comes with its certificate.
abstract contract EagerFixture is Fixture {
    function config() internal pure virtual override returns (RollupConfig memory c) {
        c = super.config();
        c.eager = true;
    }

    /// @dev Publishes with the certificate of the last header, by a turn of this slot.
    function publishInTurn(CheckpointHeader[] memory headers, uint8 kind, uint16 turn) internal {
        sendInTurn(headers, kind, turn, publisherOf(rollup.currentSlot(), turn));
    }

    function sendInTurn(CheckpointHeader[] memory headers, uint8 kind, uint16 turn, address sender) internal {
        LockedPublication memory p = inTurn(headers, kind, turn);
        carryBlobs(headers.length);
        vm.prank(sender);
        rollup.publishLocked(p);
    }

    /// @dev Expects the same to fail with `data`.
    function refuseInTurn(
        CheckpointHeader[] memory headers,
        uint8 kind,
        uint16 turn,
        address sender,
        bytes memory data
    ) internal {
        LockedPublication memory p = inTurn(headers, kind, turn);
        carryBlobs(headers.length);
        vm.expectRevert(data);
        vm.prank(sender);
        rollup.publishLocked(p);
    }

    function inTurn(CheckpointHeader[] memory headers, uint8 kind, uint16 turn)
        internal
        view
        returns (LockedPublication memory p)
    {
        p = locked(headers, kind);
        p.turn = turn;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../src/BlockHistory.sol";
import {CheckpointHeader} from "../src/CheckpointHeader.sol";
import {IRollup} from "../src/IRollup.sol";
import {RollupFixture} from "./lib/RollupFixture.sol";
import {vm} from "./lib/Vm.sol";

/// The L1 block a checkpoint builds on: the tip's again, or a later canonical one.
contract OriginTest is RollupFixture {
    uint64 internal constant LATER = uint64(DEPLOY_BLOCK) + 20;

    function setUp() public {
        deploy(4);
        vm.roll(DEPLOY_BLOCK + 100);
        setBlockHash(LATER, keccak256("later"));
        setBlockHash(LATER + 1, keccak256("later still"));
        setBlockHash(DEPLOY_BLOCK + 100, keccak256("not yet"));
    }

    function header(uint64 number, bytes32 hash) private view returns (CheckpointHeader memory h) {
        (,, uint64 slot,,) = rollup.tips();
        h = nextHeader(slot + 1, 1);
        h.originNumber = number;
        h.originHash = hash;
    }

    function test_ALaterCanonicalBlockIsTaken() public {
        publish(header(LATER, keccak256("later")));
        (uint64 number, bytes32 hash) = rollup.origin();
        vm.assertEq(number, LATER, "number");
        vm.assertEq(hash, keccak256("later"), "hash");
    }

    function test_TheTipsOriginNeedsNoHistory() public {
        publish(header(LATER, keccak256("later")));
        vm.roll(LATER + 100_000);
        publish(header(LATER, keccak256("later")));
    }

    function test_AReorgedBlockIsRefused() public {
        refuseOrigin(LATER, keccak256("orphan"));
    }

    function test_NoHashIsNoOrigin() public {
        refuseOrigin(LATER + 5, 0);
    }

    function test_ThisBlockAndLaterOnesAreRefused() public {
        refuseOrigin(uint64(block.number), keccak256("not yet"));
        refuseOrigin(uint64(block.number) + 1, keccak256("not yet"));
        refuseOrigin(type(uint64).max, keccak256("not yet"));
    }

    function test_OriginsDoNotGoBack() public {
        publish(header(LATER + 1, keccak256("later still")));
        CheckpointHeader memory back = header(LATER, keccak256("later"));
        refuse(back, abi.encodeWithSelector(IRollup.OriginBehindTip.selector, LATER + 1, LATER));
    }

    function test_AnotherBlockOfTheTipsHeightIsRefused() public {
        publish(header(LATER, keccak256("later")));
        refuseOrigin(LATER, keccak256("orphan"));
    }

    function test_ABlockOutOfHistoryIsRefused() public {
        vm.roll(LATER + BlockHistory.WINDOW);
        publish(header(LATER, keccak256("later")));
        vm.roll(LATER + 1 + BlockHistory.WINDOW + 1);
        refuseOrigin(LATER + 1, keccak256("later still"));
    }

    function refuseOrigin(uint64 number, bytes32 hash) private {
        refuse(
            header(number, hash), abi.encodeWithSelector(IRollup.OriginNotCanonical.selector, number, hash)
        );
    }
}

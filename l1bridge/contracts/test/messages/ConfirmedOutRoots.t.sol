// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {LightProof} from "../../src/light/LightVerifier.sol";
import {ConfirmedOutRoots, SettledChunk} from "../../src/messages/ConfirmedOutRoots.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Records} from "../../src/rollup/Records.sol";
import {LightVectors} from "../light/LightVectors.sol";
import {vm} from "../lib/Vm.sol";

/// @notice A rollup with one settled checkpoint.
contract SettledRollup {
    uint64 private immutable number;
    bytes32 private immutable hash;

    constructor(uint64 number_, bytes32 hash_) {
        (number, hash) = (number_, hash_);
    }

    function settled(uint64 number_, uint64 by) external view returns (bool) {
        return number_ <= number && by == number + 1;
    }

    function record(uint64 number_) external view returns (bytes32) {
        if (number_ != number) revert IRollup.OutOfRing(number_);
        return Records.make(hash, 3 << 8);
    }
}

/// The chunks and logs are those of the light client's proof files.
contract ConfirmedOutRootsTest is LightVectors {
    ConfirmedOutRoots internal roots;
    SettledChunk internal shown;

    function setUp() public {
        loadVectors();
        LightProof memory proof = read(good[0]).proof;
        CheckpointHeader memory header = proof.checkpoint;
        shown.chunk = proof.chunk;
        shown.log = proof.log;
        shown.checkpoint = header;
        shown.confirmation = header.number + 1;
        roots = new ConfirmedOutRoots(
            IRollup(address(new SettledRollup(header.number, keccak256(abi.encode(header)))))
        );
    }

    function test_ASettledChunkHasItsRoot() public view {
        vm.assertEq(roots.outRoot(shown.chunk.number, abi.encode(shown)), shown.chunk.outRoot, "root");
    }

    function test_AnotherChunkIsNotShown() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                ConfirmedOutRoots.NotTheChunk.selector, shown.chunk.number, shown.chunk.number + 1
            )
        );
        roots.outRootOf(shown.chunk.number + 1, shown);
    }

    function test_WhatIsNotSettledHasNone() public {
        SettledChunk memory s = shown;
        s.confirmation = 0;
        vm.expectRevert(abi.encodeWithSelector(ConfirmedOutRoots.NotSettled.selector, s.checkpoint.number, 0));
        roots.outRootOf(s.chunk.number, s);
    }

    /// Checkpoint 0 counts as settled and has no header: nobody may write one.
    function test_NobodyWritesTheGenesisHeader() public {
        SettledChunk memory s = shown;
        s.checkpoint.number = 0;
        vm.expectRevert(abi.encodeWithSelector(ConfirmedOutRoots.NotSettled.selector, 0, s.confirmation));
        roots.outRootOf(s.chunk.number, s);
    }

    function test_AnotherHeaderOfItsNumberIsNotIt() public {
        SettledChunk memory s = shown;
        s.checkpoint.chunksRoot ^= bytes32(uint256(1));
        bytes32 hash = keccak256(abi.encode(s.checkpoint));
        vm.expectRevert(
            abi.encodeWithSelector(ConfirmedOutRoots.NotTheRecord.selector, s.checkpoint.number, hash)
        );
        roots.outRootOf(s.chunk.number, s);
    }

    function test_AnotherRootIsNotInTheLog() public {
        SettledChunk memory s = shown;
        s.chunk.outRoot ^= bytes32(uint256(1));
        vm.expectRevert(
            abi.encodeWithSelector(ConfirmedOutRoots.NotInLog.selector, s.chunk.number, s.checkpoint.number)
        );
        roots.outRootOf(s.chunk.number, s);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader, CheckpointHeaderLib} from "../src/CheckpointHeader.sol";
import {vm} from "./lib/Vm.sol";

/// @notice Hashes headers in calldata, as the rollup does.
contract HeaderHasher {
    function hash(CheckpointHeader calldata header) external pure returns (bytes32) {
        return header.hash();
    }
}

/// The vectors are those of the Go tests (l1bridge/bindings).
contract CheckpointHeaderTest {
    HeaderHasher internal hasher;

    function setUp() public {
        hasher = new HeaderHasher();
    }

    function test_HashesAreTheVectors() public view {
        string memory json = vm.readFile("test/vectors/checkpoint_header.json");
        uint256 cases;
        for (; vm.keyExistsJson(json, path(cases, "")); ++cases) {
            CheckpointHeader memory header = read(json, path(cases, ".header"));
            bytes32 expected = vm.parseJsonBytes32(json, path(cases, ".hash"));
            vm.assertEq(keccak256(abi.encode(header)), expected, "keccak256(abi.encode(header))");
            vm.assertEq(hasher.hash(header), expected, "hash");
        }
        vm.assertEq(cases, 3, "cases");
    }

    function test_FuzzTheHashIsThatOfTheEncoding(CheckpointHeader memory header) public view {
        vm.assertEq(hasher.hash(header), keccak256(abi.encode(header)), "hash");
    }

    function test_EveryIntegerIsChecked() public {
        CheckpointHeader memory header;
        uint8[13] memory integers = [0, 2, 3, 4, 5, 6, 12, 14, 16, 18, 19, 20, 21];
        for (uint256 i; i < integers.length; ++i) {
            bytes memory data = abi.encodeCall(HeaderHasher.hash, (header));
            // The lowest bit beyond the type; generation is the one of 32 bits, totalFees that of 128.
            uint256 excess = integers[i] == 4 ? 1 << 32 : integers[i] == 19 ? 1 << 128 : 1 << 64;
            uint256 offset = 0x20 + 4 + 32 * uint256(integers[i]);
            assembly {
                mstore(add(data, offset), excess)
            }
            (bool ok, bytes memory reason) = address(hasher).call(data);
            vm.assertTrue(!ok, "accepted");
            vm.assertEq(reason, abi.encodePacked(CheckpointHeaderLib.IntegerTooWide.selector), "reason");
        }
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string(abi.encodePacked(".cases[", vm.toString(i), "]", field));
    }

    function read(string memory json, string memory base)
        private
        pure
        returns (CheckpointHeader memory header)
    {
        header.number = integer(json, base, ".number");
        header.parentHash = word(json, base, ".parentHash");
        header.slot = integer(json, base, ".slot");
        header.epoch = integer(json, base, ".epoch");
        header.generation = uint32(integer(json, base, ".generation"));
        header.firstChunk = integer(json, base, ".firstChunk");
        header.lastChunk = integer(json, base, ".lastChunk");
        header.chunksRoot = word(json, base, ".chunksRoot");
        header.archiveRoot = word(json, base, ".archiveRoot");
        header.stateRoot = word(json, base, ".stateRoot");
        header.effectsHash = word(json, base, ".effectsHash");
        header.blobsHash = word(json, base, ".blobsHash");
        header.inTotal = integer(json, base, ".inTotal");
        header.inHash = word(json, base, ".inHash");
        header.forcedTotal = integer(json, base, ".forcedTotal");
        header.forcedHash = word(json, base, ".forcedHash");
        header.originNumber = integer(json, base, ".originNumber");
        header.originHash = word(json, base, ".originHash");
        header.totalMana = integer(json, base, ".totalMana");
        header.totalFees = uint128(vm.parseJsonUint(json, string(abi.encodePacked(base, ".totalFees"))));
        header.feePerDaGas = integer(json, base, ".feePerDaGas");
        header.feePerL2Gas = integer(json, base, ".feePerL2Gas");
    }

    function integer(string memory json, string memory base, string memory field)
        private
        pure
        returns (uint64)
    {
        return uint64(vm.parseJsonUint(json, string(abi.encodePacked(base, field))));
    }

    function word(string memory json, string memory base, string memory field)
        private
        pure
        returns (bytes32)
    {
        return vm.parseJsonBytes32(json, string(abi.encodePacked(base, field)));
    }
}

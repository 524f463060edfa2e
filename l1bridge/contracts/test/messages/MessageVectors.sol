// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {vm} from "../lib/Vm.sol";

/// @notice The messages of the Go tests (x/aztec).
abstract contract MessageVectors {
    string internal vectors;
    uint256 internal version;

    function loadVectors() internal {
        vectors = vm.readFile("test/vectors/messages.json");
        version = vm.parseJsonUint(vectors, ".version");
        vm.chainId(vm.parseJsonUint(vectors, ".chain_id"));
    }

    function entry(string memory list, uint256 i, string memory field) internal pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "]", field);
    }

    function word(string memory list, uint256 i, string memory field) internal view returns (bytes32) {
        return vm.parseJsonBytes32(vectors, entry(list, i, field));
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Sampling} from "../src/rollup/Sampling.sol";
import {vm} from "./lib/Vm.sol";

/// The vectors are those of the Go tests (x/committee).
contract SamplingTest {
    function test_SeatsAreTheVectors() public view {
        string memory json = vm.readFile("test/vectors/sampling.json");
        uint256 cases;
        for (; vm.keyExistsJson(json, path(cases, "")); ++cases) {
            bytes32 seed = vm.parseJsonBytes32(json, path(cases, ".seed"));
            uint256 size = vm.parseJsonUint(json, path(cases, ".size"));
            uint256 rounds = vm.parseJsonUint(json, path(cases, ".rounds"));
            bytes32 expected = vm.parseJsonBytes32(json, path(cases, ".seatsHash"));
            uint256[] memory seats = Sampling.seats(seed, size, size, rounds);
            vm.assertEq(keccak256(abi.encodePacked(seats)), expected, "seats");
        }
        vm.assertEq(cases, 8, "cases");
    }

    function test_FuzzAPositionAloneIsThatOfAll(bytes32 seed, uint16 wide, uint8 rounds) public pure {
        uint256 size = uint256(wide) % 700 + 1;
        uint256[] memory seats = Sampling.seats(seed, size < 48 ? size : 48, size, rounds % 40);
        for (uint256 i; i < seats.length; ++i) {
            vm.assertEq(Sampling.seat(seed, i, size, rounds % 40), seats[i], "seat");
        }
    }

    function test_FuzzNobodySitsTwice(bytes32 seed, uint16 wide) public pure {
        uint256 size = uint256(wide) % 600 + 1;
        uint256[] memory seats = Sampling.seats(seed, size, size, 32);
        bool[] memory taken = new bool[](size);
        for (uint256 i; i < size; ++i) {
            vm.assertTrue(!taken[seats[i]], "twice");
            taken[seats[i]] = true;
        }
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string(abi.encodePacked(".cases[", vm.toString(i), "]", field));
    }
}

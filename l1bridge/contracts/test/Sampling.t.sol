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
            vm.assertEq(keccak256(abi.encodePacked(all(seed, size, rounds))), expected, "seats");
        }
        vm.assertEq(cases, 8, "cases");
    }

    function test_FuzzAPositionIsThatOfThePlainForm(bytes32 seed, uint24 size, uint24 index, uint8 fours)
        public
        pure
    {
        vm.assume(size != 0);
        uint256 rounds = uint256(fours) % 64 * 4;
        uint256 expected = plain(seed, index % size, size, rounds);
        vm.assertEq(Sampling.seat(seed, index % size, size, rounds), expected, "seat");
        vm.assertEq(Sampling.seat(seed, size - 1, size, rounds), plain(seed, size - 1, size, rounds), "last");
    }

    function test_FuzzNobodySitsTwice(bytes32 seed, uint16 wide) public pure {
        uint256 size = uint256(wide) % 600 + 1;
        uint256[] memory seats = all(seed, size, 32);
        bool[] memory taken = new bool[](size);
        for (uint256 i; i < size; ++i) {
            vm.assertTrue(!taken[seats[i]], "twice");
            taken[seats[i]] = true;
        }
    }

    /// @dev As Sampling says it.
    function plain(bytes32 seed, uint256 index, uint256 size, uint256 rounds) private pure returns (uint256) {
        uint256 s = uint256(seed) >> 32 << 32;
        for (uint256 r; r < rounds; ++r) {
            uint256 pivot = (hash(s | r / 4) >> 64 * (r % 4)) % size;
            uint256 flip = (pivot + size - index) % size;
            uint256 larger = index > flip ? index : flip;
            if (hash(s | (r + 1) << 24 | larger) % 2 == 1) index = flip;
        }
        return index;
    }

    function hash(uint256 word) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(word)));
    }

    function all(bytes32 seed, uint256 size, uint256 rounds) private pure returns (uint256[] memory seats) {
        seats = new uint256[](size);
        for (uint256 i; i < size; ++i) {
            seats[i] = Sampling.seat(seed, i, size, rounds);
        }
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string(abi.encodePacked(".cases[", vm.toString(i), "]", field));
    }
}

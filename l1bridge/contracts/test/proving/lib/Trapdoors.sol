// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {KeyCode} from "../../../src/proving/Groth16Key.sol";
import {Words} from "../../../src/proving/Words.sol";
import {vm} from "../../lib/Vm.sol";

/// @notice Cheat codes that other tests do not need.
interface ArrayVm {
    function parseJsonBytes32Array(string calldata json, string calldata key)
        external
        pure
        returns (bytes32[] memory);
    function parseJsonBytesArray(string calldata json, string calldata key)
        external
        pure
        returns (bytes[] memory);
}

ArrayVm constant arrays = ArrayVm(address(uint160(uint256(keccak256("hevm cheat code")))));

/// @notice A verifying key and the secrets behind it.
struct Trapdoor {
    uint256 alpha;
    uint256 beta;
    uint256 gamma;
    uint256 delta;
    uint256 sigma;
    uint256[] k;
    bytes code;
}

/// @notice Makes proofs of whatever is asked for, by the secrets of keys that the Go tests wrote (x/proving/epoch): what
/// they prove is not the matter here.
abstract contract Trapdoors {
    /// @dev Of G2: x and y, the imaginary part first.
    uint256[4] private g2 = [
        0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2,
        0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed,
        0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b,
        0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa
    ];

    function readTrapdoor(string memory kind) internal view returns (Trapdoor memory key) {
        string memory json = vm.readFile("test/vectors/epoch_keys.json");
        string memory base = string.concat(".", kind);
        key.alpha = uint256(vm.parseJsonBytes32(json, string.concat(base, ".alpha")));
        key.beta = uint256(vm.parseJsonBytes32(json, string.concat(base, ".beta")));
        key.gamma = uint256(vm.parseJsonBytes32(json, string.concat(base, ".gamma")));
        key.delta = uint256(vm.parseJsonBytes32(json, string.concat(base, ".delta")));
        key.sigma = uint256(vm.parseJsonBytes32(json, string.concat(base, ".sigma")));
        bytes32[] memory k = arrays.parseJsonBytes32Array(json, string.concat(base, ".k"));
        key.k = new uint256[](k.length);
        for (uint256 i; i < k.length; ++i) {
            key.k[i] = uint256(k[i]);
        }
        key.code = vm.parseJsonBytes(json, string.concat(base, ".code"));
    }

    /// @dev Puts a key's code somewhere.
    function deployKey(string memory kind, Trapdoor memory key) internal returns (KeyCode memory) {
        address code = vm.addr(uint256(keccak256(bytes(kind))));
        vm.etch(code, key.code);
        return KeyCode(code, keyHash(key));
    }

    /// @dev Of the words behind the first byte.
    function keyHash(Trapdoor memory key) internal pure returns (bytes32 hash) {
        bytes memory code = key.code;
        assembly ("memory-safe") {
            hash := keccak256(add(code, 0x21), sub(mload(code), 1))
        }
    }

    /// @dev A = aG, B = G, and C from the secrets.
    function simulate(Trapdoor memory key, uint256[] memory inputs, uint256 a)
        internal
        view
        returns (bytes memory)
    {
        return _simulate(key, _inputs(key, inputs), a);
    }

    /// @dev The same with a commitment, dG.
    function simulateCommitted(Trapdoor memory key, uint256[] memory inputs, uint256 a, uint256 d)
        internal
        view
        returns (bytes memory)
    {
        bytes memory commitment = multiply(d);
        uint256 l = _inputs(key, inputs);
        uint256 hash = uint256(keccak256(commitment)) % Words.ORDER;
        l = _mulAdd(hash, key.k[inputs.length + 1], l);
        l = addmod(l, d, Words.ORDER);
        return abi.encodePacked(_simulate(key, l, a), commitment, multiply(mulmod(d, key.sigma, Words.ORDER)));
    }

    /// @dev A factor of BN254's generator.
    function multiply(uint256 factor) internal view returns (bytes memory point) {
        (bool ok, bytes memory out) = address(7).staticcall(abi.encode(1, 2, factor));
        require(ok, "multiply");
        return out;
    }

    function _inputs(Trapdoor memory key, uint256[] memory inputs) private pure returns (uint256 l) {
        l = key.k[0];
        for (uint256 i; i < inputs.length; ++i) {
            l = _mulAdd(inputs[i], key.k[i + 1], l);
        }
    }

    function _simulate(Trapdoor memory key, uint256 l, uint256 a) private view returns (bytes memory) {
        uint256 c = _mulAdd(key.alpha, key.beta, mulmod(l, key.gamma, Words.ORDER));
        c = addmod(a, Words.ORDER - c, Words.ORDER);
        c = mulmod(c, inverse(key.delta, Words.ORDER), Words.ORDER);
        return abi.encodePacked(multiply(a), g2[0], g2[1], g2[2], g2[3], multiply(c));
    }

    function _mulAdd(uint256 a, uint256 b, uint256 c) private pure returns (uint256) {
        return addmod(mulmod(a, b, Words.ORDER), c, Words.ORDER);
    }

    function inverse(uint256 a, uint256 order) internal pure returns (uint256 result) {
        result = 1;
        for (uint256 e = order - 2; e != 0; e >>= 1) {
            if (e & 1 == 1) result = mulmod(result, a, order);
            a = mulmod(a, a, order);
        }
    }
}

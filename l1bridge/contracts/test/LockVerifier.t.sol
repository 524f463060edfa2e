// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LockVerifier} from "../src/LockVerifier.sol";
import {vm} from "./lib/Vm.sol";

/// @notice LockVerifier behind a call.
contract LockVerifierHarness {
    function signBytes(bytes memory ext, uint64 height, uint32 round, bytes memory chainId)
        external
        pure
        returns (bytes memory)
    {
        return LockVerifier.signBytes(ext, height, round, chainId);
    }
}

contract LockVerifierTest {
    string internal vectors;
    LockVerifierHarness internal verifier;

    function setUp() public {
        vectors = vm.readFile("test/vectors/sign_bytes.json");
        verifier = new LockVerifierHarness();
    }

    function test_SignBytesAreCometBFTs() public view {
        bytes memory ext = vm.parseJsonBytes(vectors, ".extension");
        for (uint256 i; i < 2; ++i) {
            uint32 round = uint32(vm.parseJsonUint(vectors, path(i, "round")));
            bytes memory got = verifier.signBytes(ext, 7, round, "aztec-31337");
            vm.assertEq(got, vm.parseJsonBytes(vectors, path(i, "signBytes")), "sign bytes");
            vm.assertEq(keccak256(got), vm.parseJsonBytes32(vectors, path(i, "digest")), "digest");
        }
    }

    /// A signature counts for its own round alone.
    function test_PublishedSignaturesAreOfTheirRounds() public view {
        address signer = address(uint160(uint256(vm.parseJsonBytes32(vectors, ".signer"))));
        for (uint256 i; i < 2; ++i) {
            for (uint256 k; k < 2; ++k) {
                bytes32 digest = vm.parseJsonBytes32(vectors, path(k, "digest"));
                vm.assertTrue((recovered(i, digest) == signer) == (i == k), "signer");
            }
        }
    }

    function test_AQuorumIsMoreThanTwoThirds() public pure {
        uint256[2][7] memory cases = [
            [uint256(1), 1],
            [uint256(2), 2],
            [uint256(3), 3],
            [uint256(4), 3],
            [uint256(6), 5],
            [uint256(48), 33],
            [uint256(256), 171]
        ];
        for (uint256 i; i < cases.length; ++i) {
            vm.assertEq(LockVerifier.quorum(cases[i][0]), cases[i][1], "quorum");
        }
    }

    /// The production form: 41-byte extension, 35-byte chain id, against a byte-by-byte rebuild.
    function test_FuzzSignBytesAgreeWithANaiveEncoding(
        bytes32 hash,
        bool closed,
        uint64 epoch,
        uint64 height,
        uint32 round
    ) public view {
        uint8 kind = closed ? 2 : 1;
        string memory chain = "az-0123456789abcdef0123456789abcdef";
        bytes memory body = abi.encodePacked(hex"0a29", kind, epoch, hash);
        if (height != 0) body = abi.encodePacked(body, hex"11", naiveLittleEndian(height));
        if (round != 0) body = abi.encodePacked(body, hex"19", naiveLittleEndian(round));
        body = abi.encodePacked(body, hex"2223", chain);
        bytes memory expected = abi.encodePacked(uint8(body.length), body);

        bytes memory ext = LockVerifier.extension(kind, epoch, hash);
        vm.assertEq(verifier.signBytes(ext, height, round, bytes(chain)), expected, "sign bytes");
    }

    function test_LengthsTakeTwoBytesFrom128() public view {
        bytes memory got = verifier.signBytes(new bytes(128), 1, 0, "c");
        vm.assertEq(got.length, 2 + 3 + 128 + 9 + 3, "length");
        vm.assertEq(uint8(got[0]), 0x8f, "body, low");
        vm.assertEq(uint8(got[1]), 0x01, "body, high");
        vm.assertEq(uint8(got[3]), 0x80, "extension, low");
        vm.assertEq(uint8(got[4]), 0x01, "extension, high");
    }

    /// @dev Whom the i-th published signature recovers to over a digest.
    function recovered(uint256 i, bytes32 digest) private view returns (address) {
        bytes memory signature = vm.parseJsonBytes(vectors, path(i, "signature"));
        bytes32 r;
        bytes32 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        return ecrecover(digest, uint8(signature[64]) + 27, r, s);
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string(abi.encodePacked(".rounds[", vm.toString(i), "].", field));
    }

    function naiveLittleEndian(uint64 value) private pure returns (bytes memory out) {
        for (uint256 i; i < 8; ++i) {
            out = abi.encodePacked(out, uint8(value >> (8 * i)));
        }
    }
}

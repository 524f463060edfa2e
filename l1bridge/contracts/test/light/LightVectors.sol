// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {ChunkHeader} from "../../src/light/ChunkHeader.sol";
import {LightProof} from "../../src/light/LightVerifier.sol";
import {Certificate} from "../../src/rollup/Certificate.sol";
import {vm} from "../lib/Vm.sol";

/// @notice A proof file as the contract takes it.
struct LightCase {
    bool hasTx;
    bytes32 txHash;
    uint256 index;
    bytes32[] path;
    LightProof proof;
}

/// @notice Proof files of the vectors that Go and JavaScript read, too.
abstract contract LightVectors {
    string internal vectors;
    string[] internal good;

    function loadVectors() internal {
        vectors = vm.readFile("../../x/light/testdata/vectors.json");
        for (uint256 i; vm.keyExistsJson(vectors, entry("good", i, "")); ++i) {
            good.push(vm.parseJsonString(vectors, entry("good", i, ".file")));
        }
    }

    function entry(string memory list, uint256 i, string memory field) internal pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(i), "]", field);
    }

    /// @dev Bad file i: a good one with other bytes in one place.
    function spoilt(uint256 i) internal view returns (string memory file, uint256 base) {
        base = vm.parseJsonUint(vectors, entry("bad", i, ".of"));
        uint256 from = vm.parseJsonUint(vectors, entry("bad", i, ".from"));
        uint256 to = vm.parseJsonUint(vectors, entry("bad", i, ".to"));
        string memory with = vm.parseJsonString(vectors, entry("bad", i, ".with"));
        bytes memory all = bytes(good[base]);
        file = string.concat(string(slice(all, 0, from)), with, string(slice(all, to, all.length)));
    }

    function slice(bytes memory all, uint256 from, uint256 to) internal pure returns (bytes memory part) {
        part = new bytes(to - from);
        assembly ("memory-safe") {
            mcopy(add(part, 0x20), add(add(all, 0x20), from), sub(to, from))
        }
    }

    function read(string memory file) internal view returns (LightCase memory c) {
        c.hasTx = vm.keyExistsJson(file, ".tx");
        if (c.hasTx) {
            c.txHash = vm.parseJsonBytes32(file, ".tx.hash");
            c.index = vm.parseJsonUint(file, ".tx.index");
            c.path = words(vm.parseJsonBytes(file, ".tx.path"));
        }
        c.proof.chunk = abi.decode(vm.parseJsonBytes(file, ".chunk"), (ChunkHeader));
        c.proof.log = words(vm.parseJsonBytes(file, ".log"));
        c.proof.checkpoint = abi.decode(vm.parseJsonBytes(file, ".checkpoint"), (CheckpointHeader));
        c.proof.cert = certificate(file, members(file));
    }

    function members(string memory file) internal pure returns (address[] memory list) {
        bytes memory all = vm.parseJsonBytes(file, ".committee");
        list = new address[](all.length / 20);
        for (uint256 i; i < list.length; ++i) {
            list[i] = address(bytes20(bytes32(slice(all, 20 * i, 20 * i + 20))));
        }
    }

    function certificate(string memory file, address[] memory committee)
        private
        pure
        returns (Certificate memory cert)
    {
        cert.kind = uint8(vm.parseJsonUint(file, ".certificate.kind"));
        cert.epoch = uint64(vm.parseJsonUint(file, ".certificate.epoch"));
        cert.height = uint64(vm.parseJsonUint(file, ".certificate.height"));
        cert.round = uint32(vm.parseJsonUint(file, ".certificate.round"));
        cert.signatures = vm.parseJsonBytes(file, ".certificate.signatures");
        bytes memory signers = vm.parseJsonBytes(file, ".certificate.signers");
        for (uint256 i; i < signers.length; ++i) {
            cert.signers |= uint256(uint8(signers[i])) << (8 * i);
        }
        uint256 away;
        for (uint256 i; i < committee.length; ++i) {
            if (cert.signers >> i & 1 == 0) ++away;
        }
        cert.absent = new address[](away);
        for (uint256 i = committee.length; i != 0; --i) {
            if (cert.signers >> (i - 1) & 1 == 0) cert.absent[--away] = committee[i - 1];
        }
    }

    function words(bytes memory all) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](all.length / 32);
        for (uint256 i; i < list.length; ++i) {
            list[i] = bytes32(slice(all, 32 * i, 32 * i + 32));
        }
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {LightVerifier} from "../../src/light/LightVerifier.sol";
import {LockVerifier} from "../../src/LockVerifier.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {Windows} from "../../src/rollup/RollupConfig.sol";
import {vm} from "../lib/Vm.sol";
import {LightCase, LightVectors} from "./LightVectors.sol";

/// @notice What the verifier asks a rollup: one committee for every epoch.
contract RollupOfVectors {
    uint256 private immutable size;
    bytes32 public immutable hash;
    string public chainId;

    constructor(address[] memory committee, string memory chainId_) {
        size = committee.length;
        hash = keccak256(abi.encodePacked(committee));
        chainId = chainId_;
    }

    function drawOf(uint64) external view returns (bytes32, uint256, uint256) {
        return (0, size, size);
    }

    function currentSlot() external pure returns (uint64) {
        return 100;
    }

    function epochDuration() external pure returns (uint64) {
        return 32;
    }

    function windows() external pure returns (Windows memory w) {
        w.liability = 60;
    }

    function confirmed() external pure returns (uint64, bytes32, bool, uint64) {
        return (0, 0, true, 0);
    }

    function committeeHash(uint64) external view returns (bytes32) {
        return hash;
    }
}

/// The vectors are those of Go and JavaScript: what is about the chain is refused here for the same reason; what is about
/// L1's state is not asked.
contract LightVerifierTest is LightVectors {
    LightVerifier[] internal verifiers;

    function setUp() public {
        loadVectors();
        for (uint256 i; i < good.length; ++i) {
            string memory chainId = vm.parseJsonString(good[i], ".chain_id");
            RollupOfVectors rollup = new RollupOfVectors(members(good[i]), chainId);
            verifiers.push(new LightVerifier(IRollup(address(rollup))));
        }
    }

    function test_GoodFilesHold() public view {
        vm.assertEq(good.length, 4, "files");
        for (uint256 i; i < good.length; ++i) {
            vm.assertTrue(verify(i, read(good[i])), "holds");
        }
    }

    function test_BadFilesAreRefusedForTheirReason() public view {
        uint256 refused;
        for (uint256 i; vm.keyExistsJson(vectors, entry("bad", i, "")); ++i) {
            string memory name = vm.parseJsonString(vectors, entry("bad", i, ".name"));
            bytes4[] memory reasons = errorsOf(vm.parseJsonString(vectors, entry("bad", i, ".reason")), name);
            if (reasons.length == 0) continue;
            (string memory file, uint256 base) = spoilt(i);
            LightCase memory c = read(file);
            if (same(c, read(good[base]))) continue; // it differs in what the contract asks for itself
            vm.assertTrue(among(refusal(base, c), reasons), name);
            ++refused;
        }
        vm.assertEq(refused, 24, "refused");
    }

    function verify(uint256 base, LightCase memory c) private view returns (bool) {
        return c.hasTx
            ? verifiers[base].verifyTx(c.txHash, c.index, c.path, c.proof)
            : verifiers[base].verifyChunk(c.proof);
    }

    function refusal(uint256 base, LightCase memory c) private view returns (bytes4 selector) {
        bytes memory data = c.hasTx
            ? abi.encodeCall(LightVerifier.verifyTx, (c.txHash, c.index, c.path, c.proof))
            : abi.encodeCall(LightVerifier.verifyChunk, (c.proof));
        (bool ok, bytes memory answer) = address(verifiers[base]).staticcall(data);
        vm.assertTrue(!ok, "it holds");
        return bytes4(answer);
    }

    function same(LightCase memory a, LightCase memory b) private pure returns (bool) {
        return keccak256(abi.encode(a)) == keccak256(abi.encode(b));
    }

    function among(bytes4 selector, bytes4[] memory list) private pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == selector) return true;
        }
        return false;
    }

    /// @dev The errors that say the same as a reason; none for what the contract is not shown.
    function errorsOf(string memory reason, string memory name) private pure returns (bytes4[] memory list) {
        bytes32 r = keccak256(bytes(reason));
        if (r == keccak256("tx")) return one(LightVerifier.NotInChunk.selector);
        if (r == keccak256("chunk")) return one(LightVerifier.NotInLog.selector);
        if (r == keccak256("certificate")) return one(IRollup.WrongSigningEpoch.selector);
        if (r == keccak256("quorum")) return one(LockVerifier.NoQuorum.selector);
        if (r == keccak256("committee")) {
            return three(IRollup.NotTheCommittee.selector, IRollup.WrongAbsent.selector, 0);
        }
        if (r == keccak256("signature")) {
            return three(
                IRollup.NotTheCommittee.selector,
                LockVerifier.WrongSignature.selector,
                LockVerifier.MalleableSignature.selector
            );
        }
        bytes memory n = bytes(name);
        if (r == keccak256("form") && n.length > 8 && bytes8(slice(n, 0, 8)) == "a signer") {
            return three(LockVerifier.UnknownSigner.selector, LockVerifier.SignaturesLength.selector, 0);
        }
    }

    function one(bytes4 a) private pure returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = a;
    }

    function three(bytes4 a, bytes4 b, bytes4 c) private pure returns (bytes4[] memory list) {
        list = new bytes4[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }
}

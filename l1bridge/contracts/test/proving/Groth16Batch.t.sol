// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Bn254} from "../../src/proving/Bn254.sol";
import {Batch, Groth16Batch} from "../../src/proving/Groth16Batch.sol";
import {Groth16Key, KeyCode} from "../../src/proving/Groth16Key.sol";
import {vm} from "../lib/Vm.sol";
import {arrays} from "./lib/Trapdoors.sol";

/// @notice A batch with a challenge of the caller's, from outside.
contract Batcher {
    using Groth16Batch for Batch;

    struct Shown {
        bytes32[] t;
        bytes tProofs;
        bytes32[] b;
        bytes bProofs;
        uint256[] r;
        bytes rProof;
    }

    address private immutable tKey;
    address private immutable bKey;
    address private immutable rKey;

    constructor(KeyCode memory t, KeyCode memory b, KeyCode memory r) {
        Groth16Key.check(t, 3, false);
        Groth16Key.check(b, 4, true);
        Groth16Key.check(r, 13, false);
        (tKey, bKey, rKey) = (t.code, b.code, r.code);
    }

    function check(bytes32 challenge, Shown calldata shown) external view {
        Batch memory batch = Groth16Batch.begin(challenge, shown.t.length + shown.b.length - 1);
        batch.addOne(Groth16Key.load(rKey), start(shown.rProof), shown.r);
        batch.addChain(Groth16Key.load(tKey), start(shown.tProofs), shown.t, false);
        batch.addChain(Groth16Key.load(bKey), start(shown.bProofs), shown.b, true);
        batch.finish();
    }

    function start(bytes calldata proofs) private pure returns (uint256 at_) {
        assembly ("memory-safe") {
            at_ := proofs.offset
        }
    }
}

/// The keys and proofs are gnark's (x/proving/groth).
contract Groth16BatchTest {
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    uint256 private constant PLAIN = 256;
    uint256 private constant COMMITTED = 384;
    /// Of a committed proof: commitment and proof of knowledge.
    uint256 private constant D = 256;
    uint256 private constant KNOWLEDGE = 320;

    Batcher private batcher;
    string private json;
    bytes32 private constant CHALLENGE = keccak256("challenge");

    function setUp() public {
        json = vm.readFile("test/vectors/groth16.json");
        batcher = new Batcher(deploy("t"), deploy("b"), deploy("r"));
    }

    function test_ProofsOfGnarkAreTaken() public view {
        batcher.check(CHALLENGE, read());
    }

    /// forge-config: default.fuzz.runs = 24
    /// forge-config: quick.fuzz.runs = 24
    function test_FuzzWithAnyChallenge(bytes32 challenge) public view {
        batcher.check(challenge, read());
    }

    function test_OtherInputsAreRefused() public {
        for (uint256 i; i < 4; ++i) {
            Batcher.Shown memory shown = read();
            shown.t[i] = bytes32(uint256(shown.t[i]) ^ 1);
            wrong(shown);
            shown = read();
            shown.b[i] = bytes32(uint256(shown.b[i]) ^ 1);
            wrong(shown);
        }
        for (uint256 i; i < 12; ++i) {
            Batcher.Shown memory shown = read();
            shown.r[i] ^= 1;
            wrong(shown);
        }
    }

    /// Exchanged between two proofs: each alone would do for its own inputs.
    function test_ExchangedProofsAreRefused() public {
        Batcher.Shown memory shown = read();
        swap(shown.tProofs, 0, PLAIN, PLAIN);
        wrong(shown);
        shown = read();
        swap(shown.bProofs, 0, COMMITTED, COMMITTED);
        wrong(shown);
        // Parts of them: C, commitment, proof of knowledge, or both of these.
        shown = read();
        swap(shown.tProofs, 192, PLAIN + 192, 64);
        wrong(shown);
        shown = read();
        swap(shown.bProofs, D, COMMITTED + D, 64);
        wrong(shown);
        shown = read();
        swap(shown.bProofs, KNOWLEDGE, COMMITTED + KNOWLEDGE, 64);
        wrong(shown);
        shown = read();
        swap(shown.bProofs, D, COMMITTED + D, 128);
        wrong(shown);
        // A proof of another kind.
        shown = read();
        shown.rProof = slice(shown.tProofs, 0, PLAIN);
        wrong(shown);
    }

    /// Two proofs that are wrong by as much, each by its factor, pass with those factors alone: hence factors from a hash of
    /// the proofs.
    function test_WrongProofsCancelForOneChallengeAlone() public {
        uint256 r = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
        Batcher.Shown memory shown = read();
        uint256 c = uint256(CHALLENGE) % r;
        // C of proof 0 has factor c, that of proof 1 its square: + c G in the first, - G in the second.
        addTo(shown.tProofs, 192, c);
        addTo(shown.tProofs, PLAIN + 192, r - 1);
        batcher.check(CHALLENGE, shown);
        vm.expectRevert(abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
        batcher.check(keccak256("another challenge"), shown);
    }

    /// The same between the two equations of one proof with a commitment.
    function test_ACommitmentIsCheckedForItself() public {
        uint256 r = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;
        Batcher.Shown memory shown = read();
        addTo(shown.bProofs, KNOWLEDGE, 1);
        wrong(shown);
        addTo(shown.bProofs, 192, r - 1);
        wrong(shown);
    }

    function test_WordsThatAreNoPointAreRefused() public view {
        for (uint256 offset; offset < PLAIN; offset += 32) {
            Batcher.Shown memory shown = read();
            shown.tProofs[offset + 31] ^= 0x01;
            refused(shown);
            shown = read();
            shown.rProof[offset + 31] ^= 0x01;
            refused(shown);
        }
        for (uint256 offset; offset < COMMITTED; offset += 32) {
            Batcher.Shown memory shown = read();
            shown.bProofs[COMMITTED + offset + 31] ^= 0x01;
            refused(shown);
        }
    }

    /// A coordinate and the field's order: the same point, in another proof.
    function test_CoordinatesAreBelowTheOrder() public view {
        for (uint256 offset; offset < COMMITTED; offset += 32) {
            Batcher.Shown memory shown = read();
            add(shown.bProofs, offset, P);
            refused(shown);
            if (offset >= PLAIN) continue;
            shown = read();
            add(shown.rProof, offset, P);
            refused(shown);
        }
    }

    /// Both signs turned is the same product: it is the same statement, and nobody earns by another proof of it.
    function test_AProofCanBeWrittenInOtherWays() public view {
        Batcher.Shown memory shown = read();
        negate(shown.tProofs, 32);
        negate(shown.tProofs, 128);
        negate(shown.tProofs, 160);
        batcher.check(CHALLENGE, shown);
    }

    function deploy(string memory kind) private returns (KeyCode memory) {
        bytes memory key = vm.parseJsonBytes(json, string.concat(".", kind, ".key"));
        address code = vm.addr(uint256(keccak256(bytes(kind))));
        vm.etch(code, bytes.concat(bytes1(0), key));
        return KeyCode(code, keccak256(key));
    }

    function read() private view returns (Batcher.Shown memory shown) {
        (shown.t, shown.tProofs) = readChain("t");
        (shown.b, shown.bProofs) = readChain("b");
        bytes32[] memory inputs = arrays.parseJsonBytes32Array(json, ".r.proofs[0].public");
        shown.r = new uint256[](inputs.length);
        for (uint256 i; i < inputs.length; ++i) {
            shown.r[i] = uint256(inputs[i]);
        }
        shown.rProof = vm.parseJsonBytes(json, ".r.proofs[0].proof");
    }

    function readChain(string memory kind)
        private
        view
        returns (bytes32[] memory links, bytes memory proofs)
    {
        links = new bytes32[](4);
        for (uint256 i; i < 3; ++i) {
            string memory base = string.concat(".", kind, ".proofs[", vm.toString(i), "]");
            bytes32[] memory inputs = arrays.parseJsonBytes32Array(json, string.concat(base, ".public"));
            (links[i], links[i + 1]) = (inputs[0], inputs[1]);
            proofs = bytes.concat(proofs, vm.parseJsonBytes(json, string.concat(base, ".proof")));
        }
    }

    function wrong(Batcher.Shown memory shown) private {
        vm.expectRevert(abi.encodeWithSelector(Groth16Batch.ProofIsWrong.selector));
        batcher.check(CHALLENGE, shown);
    }

    /// @dev By the point itself, or by the product.
    function refused(Batcher.Shown memory shown) private view {
        // A precompile that refuses takes all gas it was given.
        try batcher.check{gas: 3_000_000}(CHALLENGE, shown) {
            vm.assertTrue(false, "taken");
        } catch (bytes memory reason) {
            bytes4 selector = bytes4(reason);
            vm.assertTrue(
                selector == Bn254.NotAPoint.selector || selector == Groth16Batch.ProofIsWrong.selector,
                "reason"
            );
        }
    }

    function word(bytes memory all, uint256 offset) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(add(all, 0x20), offset))
        }
    }

    function put(bytes memory all, uint256 offset, uint256 value) private pure {
        assembly ("memory-safe") {
            mstore(add(add(all, 0x20), offset), value)
        }
    }

    function add(bytes memory all, uint256 offset, uint256 value) private pure {
        put(all, offset, word(all, offset) + value);
    }

    function negate(bytes memory all, uint256 offset) private pure {
        put(all, offset, P - word(all, offset));
    }

    /// @dev Adds a multiple of the generator to a point.
    function addTo(bytes memory all, uint256 offset, uint256 factor) private view {
        (, bytes memory multiple) = address(7).staticcall(abi.encode(1, 2, factor));
        (, bytes memory sum) = address(6).staticcall(bytes.concat(slice(all, offset, 64), multiple));
        put(all, offset, word(sum, 0));
        put(all, offset + 32, word(sum, 32));
    }

    function swap(bytes memory all, uint256 a, uint256 b, uint256 length) private pure {
        for (uint256 i; i < length; i += 32) {
            (uint256 x, uint256 y) = (word(all, a + i), word(all, b + i));
            put(all, a + i, y);
            put(all, b + i, x);
        }
    }

    function slice(bytes memory all, uint256 from, uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i; i < length; ++i) {
            out[i] = all[from + i];
        }
    }
}

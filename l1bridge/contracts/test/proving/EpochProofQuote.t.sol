// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EpochProofQuote, EpochProofQuoteLib} from "../../src/proving/EpochProofQuote.sol";
import {vm, Wallet} from "../lib/Vm.sol";

/// @notice Checks quotes in calldata, as the contracts do.
contract QuoteChecker {
    function separator(address rollup) external view returns (bytes32) {
        return EpochProofQuoteLib.separator(rollup);
    }

    function digest(EpochProofQuote calldata quote, address rollup) external view returns (bytes32) {
        return EpochProofQuoteLib.digest(quote, rollup);
    }

    function requireSigned(EpochProofQuote calldata quote, address rollup) external view {
        EpochProofQuoteLib.requireSigned(quote, rollup);
    }
}

/// The vectors are those of the Go tests (x/quote).
contract EpochProofQuoteTest {
    uint256 internal constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    QuoteChecker internal checker;

    function setUp() public {
        checker = new QuoteChecker();
    }

    function test_QuotesAreTheVectors() public {
        string memory json = vm.readFile("test/vectors/quotes.json");
        uint256 cases;
        for (; vm.keyExistsJson(json, path(cases, "")); ++cases) {
            vm.chainId(vm.parseJsonUint(json, path(cases, ".chainId")));
            address rollup = address(bytes20(vm.parseJsonBytes(json, path(cases, ".rollup"))));
            bytes memory encoded = vm.parseJsonBytes(json, path(cases, ".encoded"));
            EpochProofQuote memory quote = abi.decode(encoded, (EpochProofQuote));
            vm.assertEq(abi.encode(quote), encoded, "abi.encode(quote)");
            vm.assertEq(
                checker.separator(rollup), vm.parseJsonBytes32(json, path(cases, ".separator")), "separator"
            );
            vm.assertEq(
                checker.digest(quote, rollup), vm.parseJsonBytes32(json, path(cases, ".digest")), "digest"
            );
            checker.requireSigned(quote, rollup);
        }
        vm.assertEq(cases, 3, "cases");
    }

    function test_FuzzASignatureIsOfOneQuoteOfOneRollup(EpochProofQuote memory quote, address rollup) public {
        Wallet memory prover = vm.createWallet(uint256(keccak256("prover")));
        quote.proverAddress = prover.addr;
        sign(quote, rollup, prover.privateKey);
        checker.requireSigned(quote, rollup);

        refused(quote, address(uint160(rollup) ^ 1));
        uint256 id = block.chainid;
        vm.chainId(id + 1);
        refused(quote, rollup);
        vm.chainId(id);
        quote.epochToProve ^= 1;
        refused(quote, rollup);
        quote.epochToProve ^= 1;
        quote.validUntilSlot ^= 1;
        refused(quote, rollup);
        quote.validUntilSlot ^= 1;
        quote.bondAmount ^= 1;
        refused(quote, rollup);
        quote.bondAmount ^= 1;
        quote.basisPointFee ^= 1;
        refused(quote, rollup);
        quote.basisPointFee ^= 1;
        checker.requireSigned(quote, rollup);
    }

    function test_OfEachSignaturesTwoFormsOneCounts() public {
        Wallet memory prover = vm.createWallet(uint256(keccak256("prover")));
        EpochProofQuote memory quote;
        quote.proverAddress = prover.addr;
        sign(quote, address(1), prover.privateKey);
        quote.signature.s = bytes32(ORDER - uint256(quote.signature.s));
        quote.signature.v ^= 27 ^ 28;
        vm.assertTrue(
            ecrecover(
                    checker.digest(quote, address(1)), quote.signature.v, quote.signature.r, quote.signature.s
                ) == prover.addr,
            "the twin is the prover's"
        );
        refused(quote, address(1));
    }

    function test_NobodySignsNothing() public {
        EpochProofQuote memory quote;
        refused(quote, address(1));
    }

    function sign(EpochProofQuote memory quote, address rollup, uint256 key) private view {
        (quote.signature.v, quote.signature.r, quote.signature.s) =
            vm.sign(key, checker.digest(quote, rollup));
    }

    function refused(EpochProofQuote memory quote, address rollup) private {
        vm.expectRevert(
            abi.encodeWithSelector(EpochProofQuoteLib.QuoteNotSigned.selector, quote.proverAddress)
        );
        checker.requireSigned(quote, rollup);
    }

    function path(uint256 i, string memory field) private pure returns (string memory) {
        return string(abi.encodePacked(".quotes[", vm.toString(i), "]", field));
    }
}

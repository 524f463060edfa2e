// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice An ECDSA signature as wallets give it: V is 27 or 28.
struct Signature {
    uint8 v;
    bytes32 r;
    bytes32 s;
}

/// @notice A prover's promise to prove an epoch (seeds 003, "Proving coordination"). Eight words in calldata.
struct EpochProofQuote {
    /// Over the fields below, for one rollup: EpochProofQuoteLib.digest.
    Signature signature;
    /// Signs, and its deposit is the bond.
    address proverAddress;
    /// The period that falls due with this epoch.
    uint256 epochToProve;
    /// The last slot in which the quote may be claimed with.
    uint256 validUntilSlot;
    /// What is at stake until the epoch is proven.
    uint256 bondAmount;
    /// The prover's share of the proving reward, of 10,000.
    uint32 basisPointFee;
}

/// @title What a quote signs (EIP-712)
/// @notice The same as x/quote in Go: test/vectors/quotes.json holds both to it. The domain names the rollup, so that a
/// quote counts on one L1 and for one deployment, whichever contract of it asks.
library EpochProofQuoteLib {
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant QUOTE_TYPEHASH = keccak256(
        "EpochProofQuote(address proverAddress,uint256 epochToProve,uint256 validUntilSlot,uint256 bondAmount,uint32 basisPointFee)"
    );
    bytes32 private constant NAME = keccak256("Aztec epoch proofs");
    bytes32 private constant VERSION = keccak256("1");
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice The prover did not sign these terms for this rollup, or not in the one form of a signature.
    error QuoteNotSigned(address prover);

    /// @notice Hash of the domain of a rollup on this L1.
    function separator(address rollup) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPEHASH, NAME, VERSION, block.chainid, rollup));
    }

    /// @notice What the prover signs for a rollup.
    function digest(EpochProofQuote calldata quote, address rollup) internal view returns (bytes32) {
        bytes32 terms = keccak256(
            abi.encode(
                QUOTE_TYPEHASH,
                quote.proverAddress,
                quote.epochToProve,
                quote.validUntilSlot,
                quote.bondAmount,
                quote.basisPointFee
            )
        );
        return keccak256(abi.encodePacked(hex"1901", separator(rollup), terms));
    }

    /// @notice Reverts unless the prover signed the quote for a rollup. Of each signature's two forms one counts.
    function requireSigned(EpochProofQuote calldata quote, address rollup) internal view {
        Signature calldata signature = quote.signature;
        address prover = quote.proverAddress;
        bool low = uint256(signature.s) <= HALF_ORDER;
        if (!low || prover == address(0)) revert QuoteNotSigned(prover);
        if (ecrecover(digest(quote, rollup), signature.v, signature.r, signature.s) != prover) {
            revert QuoteNotSigned(prover);
        }
    }
}

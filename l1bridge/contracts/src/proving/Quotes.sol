// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A prover's offer to prove a period (seeds 003, "Proving coordination"); its signature goes beside it.
struct EpochProofQuote {
    /// Has the bond in escrow, and signs.
    address proverAddress;
    /// The epoch at whose end the period falls due.
    uint256 epochToProve;
    /// The last slot in which it may be claimed with.
    uint256 validUntilSlot;
    /// AZT that the prover loses when the proof does not come.
    uint256 bondAmount;
    /// Part of the proving reward that is the prover's, in 1/10,000.
    uint32 basisPointFee;
}

/// @title What a prover signs: EIP-712, for one chain id and one rollup
library Quotes {
    /// @dev Half the order of secp256k1: of two signatures that say the same the one with the smaller S counts.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    bytes32 internal constant DOMAIN_TYPE = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    bytes32 internal constant QUOTE_TYPE = keccak256(
        "EpochProofQuote(address proverAddress,uint256 epochToProve,uint256 validUntilSlot,uint256 bondAmount,uint32 basisPointFee)"
    );

    error WrongSignatureLength(uint256 length);
    error MalleableSignature();
    /// @notice Another than the prover signed, or nobody.
    error NotTheProver(address prover, address signer);

    /// @notice The domain "Aztec epoch proofs", version "1", of a rollup on this L1.
    function domain(address rollup) internal view returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN_TYPE, keccak256("Aztec epoch proofs"), keccak256("1"), block.chainid, rollup)
        );
    }

    /// @notice What is signed.
    function digest(EpochProofQuote calldata quote, address rollup) internal view returns (bytes32) {
        bytes32 content = keccak256(
            abi.encode(
                QUOTE_TYPE,
                quote.proverAddress,
                quote.epochToProve,
                quote.validUntilSlot,
                quote.bondAmount,
                quote.basisPointFee
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain(rollup), content));
    }

    /// @notice Reverts unless the prover signed the quote.
    /// @param signature R, S, V: 65 bytes, V 27 or 28.
    function check(EpochProofQuote calldata quote, bytes calldata signature, address rollup) internal view {
        if (signature.length != 65) revert WrongSignatureLength(signature.length);
        if (uint256(bytes32(signature[32:64])) > HALF_ORDER) revert MalleableSignature();
        address signer = ecrecover(
            digest(quote, rollup), uint8(signature[64]), bytes32(signature[:32]), bytes32(signature[32:64])
        );
        if (signer == address(0) || signer != quote.proverAddress) {
            revert NotTheProver(quote.proverAddress, signer);
        }
    }
}

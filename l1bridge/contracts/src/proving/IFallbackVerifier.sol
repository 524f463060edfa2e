// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {EpochProof, ProvenTip} from "./IEpochVerifier.sol";

/// @notice What the prover shows of bodies, all of it chosen by the prover: it is in the challenge rho.
struct Bodies {
    /// Hashes of all txs of the checkpoint, in order.
    bytes32[] txHashes;
    /// What the messages out are made of, in their order: contract, 32 bytes, recipient, 20, content, 32. Of a withdrawal the
    /// contract is fee juice's, the recipient whom the portal pays, the content the amount.
    bytes sent;
    /// Deposits that the txs claim, in order: index, payer, amount, hash of the secret, a word each.
    bytes claims;
}

/// @title The cryptographic check of a checkpoint that nobody attested to
/// @notice What an epoch proof says (IEpochVerifier), of one header, and all that a certificate attests to besides: the way
/// from the txs' bodies to their effects, and the words of the chunks' headers (docs/proving.md, "Fallback"). That the txs
/// were allowed is IClientProofs'.
interface IFallbackVerifier {
    /// @notice Reverts with a named error unless `proof` proves its only header from `from` on, as the effects of the txs
    /// with these bodies' hashes, in this order and no others. The caller has checked each member of the header that L1 knows.
    /// @param parent The header of `from`: what its slot, fees and origin were is known to L1 by `from.hash`.
    /// @param proof Of one header. Proofs of `t` are of the circuit that takes bodies.
    /// @param hash Of that header; the caller took it.
    /// @param bodies Of all txs of the checkpoint. That the header's fees and slot are by rule the caller has checked.
    /// @return outRoot As of IEpochVerifier.verify.
    function verify(
        ProvenTip calldata from,
        CheckpointHeader calldata parent,
        EpochProof calldata proof,
        bytes32 hash,
        Bodies calldata bodies
    ) external view returns (bytes32 outRoot);

    /// @notice Whose proofs: the challenges bind it.
    function rollup() external view returns (address);
}

/// @title The check that txs were allowed
/// @notice The proof system of clients is a part of the deployment. Where there is none a checkpoint without a committee
/// could spend what is nobody's: such a deployment is refused but on a developer's L1.
interface IClientProofs {
    /// @notice Reverts unless `proofs` prove that each of these txs was allowed.
    function verify(bytes32[] calldata txHashes, bytes calldata proofs) external view;
}

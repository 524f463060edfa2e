// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {Certificates} from "../rollup/Certificates.sol";
import {Committee, Rules} from "../rollup/Chain.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Records} from "../rollup/Records.sol";
import {ChunkHeader} from "./ChunkHeader.sol";
import {MerkleLog} from "./MerkleLog.sol";

/// @notice Shows that a chunk is locked; what proof files hold (docs/protocol.md, "Proof file"), without their committee
/// and L1 block, which are asked for here.
struct LightProof {
    ChunkHeader chunk;
    /// Siblings from the chunk up to the checkpoint's `chunksRoot`.
    bytes32[] log;
    CheckpointHeader checkpoint;
    /// A certificate that names `checkpoint`.
    Certificate cert;
}

/// @notice What it asks of a rollup's clock.
interface IClock {
    function currentSlot() external view returns (uint64);
    function epochDuration() external view returns (uint64);
}

/// @title What is locked, for other contracts
/// @notice A chunk, and each tx in it, is final on its chain as soon as a quorum of its committee signed it, long before
/// L1 has it. Whoever deploys this beside a rollup, or inherits it, can act on that. A
/// governed restart of a dead chain may drop what L1 has not.
/// A lock alone counts while the committee that signed is liable: later its keys may be anybody's. By then an honest
/// chain's checkpoints are confirmed, and a confirmed one counts as long as the rollup keeps its record.
/// @dev Never a part of the rollup: nothing there depends on it.
contract LightVerifier {
    using MerkleLog for bytes32;

    /// @notice The rollup whose committees sign.
    IRollup public immutable rollup;

    error NotInChunk(bytes32 txHash, uint64 chunk);
    error NotInLog(uint64 chunk, uint64 checkpoint);

    constructor(IRollup rollup_) {
        rollup = rollup_;
    }

    /// @notice Reverts unless a tx is in a locked chunk.
    /// @param index Its place among the chunk's txs.
    /// @param path Siblings from the tx up to the chunk's `txsRoot`.
    /// @return Always true: an address without code answers nothing.
    function verifyTx(bytes32 txHash, uint256 index, bytes32[] calldata path, LightProof calldata proof)
        external
        view
        returns (bool)
    {
        ChunkHeader calldata chunk = proof.chunk;
        if (!MerkleLog.plainLeaf(txHash).leads(index, chunk.txCount, path, chunk.txsRoot)) {
            revert NotInChunk(txHash, chunk.number);
        }
        return verifyChunk(proof);
    }

    /// @notice Reverts unless a chunk is locked. Other reasons are those of `IRollup` and `LockVerifier` about certificates.
    /// @return Always true.
    function verifyChunk(LightProof calldata proof) public view returns (bool) {
        ChunkHeader calldata chunk = proof.chunk;
        CheckpointHeader calldata header = proof.checkpoint;
        bytes32 leaf = MerkleLog.leaf(chunk.number, abi.encode(chunk));
        if (!leaf.leads(chunk.number, uint256(header.lastChunk) + 1, proof.log, header.chunksRoot)) {
            revert NotInLog(chunk.number, header.number);
        }
        Certificate calldata cert = proof.cert;
        bytes32 hash = header.hash();
        Rules memory rules;
        rules.currentSlot = IClock(address(rollup)).currentSlot();
        rules.epochDuration = IClock(address(rollup)).epochDuration();
        rules.liability = rollup.windows().liability;
        Certificates.checkEpoch(
            header, cert, rules, _isConfirmed(header.number, hash) ? 0 : rules.currentSlot
        );
        (,, uint256 size) = rollup.drawOf(cert.epoch);
        Committee memory committee = Committee(size, rollup.committeeHash(cert.epoch), true);
        Certificates.verify(cert, hash, bytes(rollup.chainId()), committee);
        return true;
    }

    /// @dev Whether L1 checked a certificate that covers it, as far as the rollup still knows.
    function _isConfirmed(uint64 number, bytes32 hash) private view returns (bool) {
        (uint64 last, bytes32 lastHash,,) = rollup.confirmed();
        if (number >= last) return number == last && hash == lastHash;
        try rollup.record(number) returns (bytes32 record) {
            return Records.names(record, hash);
        } catch {
            return false; // the ring forgot it
        }
    }
}

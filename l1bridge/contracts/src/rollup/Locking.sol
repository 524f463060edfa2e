// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../BlobHashes.sol";
import {ChainName} from "../ChainName.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {LockVerifier} from "../LockVerifier.sol";
import {Certificate} from "./Certificate.sol";
import {Certificates} from "./Certificates.sol";
import {Chain, ChainLib, Rules} from "./Chain.sol";
import {Committees} from "./Committees.sol";
import {Confirmed} from "./Confirmed.sol";
import {Confirming} from "./Confirming.sol";
import {IRollup} from "./IRollup.sol";
import {Links} from "./Links.sol";
import {LockedPublication} from "./LockedPublication.sol";
import {Cursor, Publication} from "./Publication.sol";
import {Queues} from "./Queues.sol";
import {Records} from "./Records.sol";
import {Replacing} from "./Replacing.sol";
import {Rewards} from "./Rewards.sol";
import {Tip, TipLib} from "./Tip.sol";
import {Undo} from "./Undo.sol";
import {DrawLib, Validators} from "./Validators.sol";

/// @title Linked library: what the holder of a certificate can do
library Locking {
    /// @dev IRollup.confirm.
    function confirm(
        Chain storage chain,
        Validators storage v,
        Rules memory rules,
        CheckpointHeader[] calldata headers,
        Certificate calldata cert,
        uint256 keep
    ) external {
        bytes32[] memory hashes = Links.hashes(headers);
        uint256 last = headers.length - 1;
        uint8 kind = _checkCertificate(chain, v, rules, headers[last], hashes[last], cert);

        uint256 standing = _standing(chain, rules, headers, hashes);
        if (standing == 0) revert IRollup.NotTheRecord(headers[0].number, hashes[0]);
        bool news = _confirm(chain, rules, headers, hashes, standing, kind);
        bool voided = Confirming.voidOverdue(chain, rules, headers[standing - 1], keep);
        if (!news && !voided) revert IRollup.NothingToConfirm(headers[standing - 1].number);
    }

    /// @dev IRollup.certify.
    function certify(
        Chain storage chain,
        Validators storage v,
        Rules memory rules,
        CheckpointHeader[] calldata headers,
        Certificate calldata cert
    ) external {
        bytes32[] memory hashes = Links.hashes(headers);
        uint256 last = headers.length - 1;
        _checkCertificate(chain, v, rules, headers[last], hashes[last], cert);
        // Whoever is too far above the confirmed one to be shown to `confirm` at once has this to show that it lives.
        Confirmed confirmed = chain.confirmed;
        confirmed.requireUnbarred(rules.signingEpoch);
        chain.confirmed = confirmed.signedBy(rules.signingEpoch);
        bytes32 hash = headers[0].parentHash;
        chain.certified[hash] = true;
        emit IRollup.CheckpointCertified(headers[0].number - 1, hash);
    }

    /// @dev IRollup.verifyLock.
    function verifyLock(
        Chain storage chain,
        Validators storage v,
        Rules memory rules,
        CheckpointHeader calldata header,
        Certificate calldata cert
    ) external view {
        _checkCertificate(chain, v, rules, header, header.hash(), cert);
        chain.confirmed.requireUnbarred(rules.signingEpoch);
    }

    /// @dev IRollup.publishLocked.
    /// @param right Slot ‖ turn: whose right the sender was found to have; Records.CERTIFIED of this slot for nobody's.
    function publishLocked(
        Chain storage chain,
        Validators storage v,
        Rules memory rules,
        LockedPublication calldata p,
        uint256 right
    ) external {
        bytes32[] memory hashes = Links.hashes(p.headers);
        uint256 last = p.headers.length - 1;
        bytes32 certified = Links.descend(p.headers[last], hashes[last], p.links);
        bool direct = p.links.length == 0;
        CheckpointHeader calldata signed = direct ? p.headers[last] : p.links[p.links.length - 1];
        uint8 kind = _checkCertificate(chain, v, rules, signed, certified, p.cert);
        // A child's certificate closes: nothing can be added to its parent any more.
        if (!direct) kind = LockVerifier.CLOSED;

        uint256 known = _standing(chain, rules, p.headers, hashes);
        if (known <= last) _replaceOrExtend(chain, rules, p, right, hashes, known, kind);
        _confirm(chain, rules, p.headers, hashes, last + 1, kind);
        Confirming.voidOverdue(chain, rules, p.headers[last], p.keep);
    }

    /// @dev IRollup.checkQueues.
    function checkQueues(Chain storage chain, CheckpointHeader calldata header) external view {
        Queues.check(chain.feeds, header);
    }

    /// @dev IRollup.void.
    function void(Chain storage chain, Rules memory rules, CheckpointHeader calldata header, uint256 keep)
        external
    {
        uint64 number = header.number;
        bytes32 hash = header.hash();
        if (number < chain.confirmed.number()) revert IRollup.ConfirmedStays(number + 1);
        if (!Records.names(ChainLib.recordAt(chain, number, rules.ring), hash)) {
            revert IRollup.NotTheRecord(number, hash);
        }
        if (number == chain.tip.number()) revert IRollup.NothingAbove(number);
        uint64 overdueFrom = Undo.overdueFrom(chain, rules, number + 1);
        if (rules.currentSlot < overdueFrom) {
            revert IRollup.NotOverdue(number + 1, overdueFrom, rules.currentSlot);
        }
        Undo.to(chain, rules, header, keep);
    }

    /// @dev IRollup.restart, of a chain that is dead and has a set to go on with. Whoever sends it chooses its moment, but
    /// nothing of the committee that begins: that is drawn from the set as it is at the end of this epoch, with a sample
    /// of the next one.
    function restart(Chain storage chain, Rules memory rules, CheckpointHeader calldata header, uint256 keep)
        external
    {
        bytes32 hash = header.hash();
        if (hash != chain.confirmedHash) revert IRollup.NotTheRecord(header.number, hash);
        if (chain.confirmed.byProof()) revert IRollup.ByProofAlone();
        if (header.number < chain.tip.number()) Undo.to(chain, rules, header, keep);

        Tip tip = chain.tip;
        if (tip.restarts() == TipLib.MAX_RESTARTS || tip.generation() == TipLib.MAX_GENERATION) {
            revert IRollup.NoMoreRestarts();
        }
        uint64 restarts = tip.restarts();
        tip = tip.restarted();
        chain.tip = tip;
        string memory chainId = string(ChainName.build(address(this), tip.restarts()));
        emit IRollup.Restarted(tip.restarts(), tip.generation(), chainId);
        uint64 epoch = rules.currentSlot / rules.epochDuration + DrawLib.SET_LAG;
        chain.lives[restarts].drainedFrom = chain.confirmed.barred();
        chain.lives[restarts + 1].firstEpoch = epoch;
        // The new chain's heartbeats sign it as closed from the first on.
        chain.confirmed = chain.confirmed.restarted(rules.currentSlot, epoch);
        if (address(rules.proving) != address(0)) rules.proving.confirmed(header.number, true);
    }

    /// @dev Of any committee from the header's epoch to the present whose liability is not over, in this generation
    /// and under the present chain id. Returns what the certificate says of the checkpoint. The caller asks whether its
    /// committee may certify at all, of the word that it reads for the rest.
    function _checkCertificate(
        Chain storage chain,
        Validators storage v,
        Rules memory rules,
        CheckpointHeader calldata header,
        bytes32 hash,
        Certificate calldata cert
    ) private view returns (uint8 kind) {
        Tip tip = chain.tip;
        uint32 generation = tip.generation();
        // A confirmed checkpoint keeps the generation it was published in.
        if (header.generation != generation && hash != chain.confirmedHash) {
            revert IRollup.WrongGeneration(generation, header.generation);
        }
        if (cert.signers == 0) {
            if (!chain.certified[hash]) revert IRollup.NotCertified(hash);
            return LockVerifier.CLOSED;
        }
        Certificates.checkEpoch(header, cert, rules, rules.currentSlot);
        uint64 restarts = tip.restarts();
        if (restarts != 0 && cert.epoch < chain.lives[restarts].firstEpoch) {
            revert IRollup.WrongSigningEpoch(
                chain.lives[restarts].firstEpoch, rules.currentSlot / rules.epochDuration, cert.epoch
            );
        }
        Certificates.verify(cert, hash, rules.chainId, Committees.forCertificate(v, cert, rules.draw));
        return cert.kind;
    }

    /// @dev How many of the headers, from the first on, are the records of their numbers. When none is, the parent of
    /// the first must be.
    function _standing(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader[] calldata headers,
        bytes32[] memory hashes
    ) private view returns (uint256 count) {
        uint64 tip = chain.tip.number();
        for (; count < headers.length && headers[count].number <= tip; ++count) {
            bytes32 record = ChainLib.recordAt(chain, headers[count].number, rules.ring);
            if (!Records.names(record, hashes[count])) break;
        }
    }

    /// @dev Confirms the last of the `standing` headers.
    function _confirm(
        Chain storage chain,
        Rules memory rules,
        CheckpointHeader[] calldata headers,
        bytes32[] memory hashes,
        uint256 standing,
        uint8 kind
    ) private returns (bool) {
        bool closed = standing < headers.length || kind == LockVerifier.CLOSED;
        return Confirming.upTo(chain, rules, headers[standing - 1], hashes[standing - 1], closed);
    }

    /// @dev Publishes the headers from the first that is not the record already.
    function _replaceOrExtend(
        Chain storage chain,
        Rules memory rules,
        LockedPublication calldata p,
        uint256 right,
        bytes32[] memory hashes,
        uint256 known,
        uint8 kind
    ) private {
        Cursor memory cursor = _cursor(chain, rules, p, right);
        CheckpointHeader calldata first = p.headers[known];
        if (first.number > cursor.tip.number()) {
            Replacing.checkOpen(chain, rules, p.headers, known, uint8(right) != Records.CERTIFIED);
            cursor.parentKnown = true;
        } else {
            bool isFinal = kind == LockVerifier.CLOSED || known < p.headers.length - 1;
            Replacing.checkReplaces(chain, rules, first, p.standing, isFinal);
            cursor.tip = Undo.above(chain, rules, first.number - 1, p.keep);
            if (known != 0) {
                cursor.tip = cursor.tip.moved(p.headers[known - 1]);
                cursor.parentKnown = true;
            } else if (first.number == 1) {
                cursor.tip = cursor.tip.atGenesis();
                cursor.parentKnown = true;
            }
        }
        _accept(chain, rules, cursor, p.headers, hashes, p.blobCounts, known);
    }

    function _cursor(Chain storage chain, Rules memory rules, LockedPublication calldata p, uint256 right)
        private
        view
        returns (Cursor memory cursor)
    {
        cursor.attestationBlob = BlobHashes.last(Publication.sum(p.blobCounts, p.headers.length));
        cursor.tip = chain.tip;
        cursor.seat = right;
        // What is published late is what was over in the slot whose right it uses.
        cursor.before = right >> 8;
        cursor.epochDuration = rules.epochDuration;
        cursor.ring = rules.ring;
        cursor.certified = true;
    }

    /// @dev What is proven must stay in the ring: a prune goes back to its record. Of what is unproven a period has a bounded
    /// part, so this stops a chain that grows much faster than it is proven.
    function _checkRoom(Chain storage chain, Rules memory rules, uint64 number) private view {
        if (address(rules.proving) == address(0)) return;
        Confirmed c = chain.confirmed;
        if (number - c.proven() >= rules.ring) revert IRollup.RingFull(number, c.number(), c.proven());
    }

    /// @dev Publishes the headers from `known` on; those before it are passed over, with their blobs.
    function _accept(
        Chain storage chain,
        Rules memory rules,
        Cursor memory cursor,
        CheckpointHeader[] calldata headers,
        bytes32[] memory hashes,
        uint256 blobCounts,
        uint256 known
    ) private {
        bytes32 previous = chain.records[(headers[known].number - 1) % rules.ring];
        (uint64 slot, uint256 turn) =
            Records.seatBehind(previous, uint64(cursor.seat >> 8), uint8(cursor.seat));
        cursor.seat = uint256(slot) << 8 | turn;
        cursor.tip = Rewards.earned(chain, cursor.tip, previous, slot, turn, rules.epochDuration);
        for (uint256 i; i < headers.length; ++i) {
            uint256 count = blobCounts >> (8 * i) & 0xff;
            if (i < known) cursor.blob += count;
            else Publication.accept(chain, cursor, headers[i], hashes[i], count);
        }
        _checkRoom(chain, rules, cursor.tip.number());
        chain.tip = cursor.tip;
    }
}

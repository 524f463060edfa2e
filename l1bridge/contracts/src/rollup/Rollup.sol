// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../BlobHashes.sol";
import {ChainName} from "../ChainName.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "./Certificate.sol";
import {ChainLib, Rules} from "./Chain.sol";
import {Charges} from "./Charges.sol";
import {Confirmed} from "./Confirmed.sol";
import {Deployment} from "./Deployment.sol";
import {HeaderFields} from "./HeaderFields.sol";
import {IRollup} from "./IRollup.sol";
import {LockedPublication} from "./LockedPublication.sol";
import {Locking} from "./Locking.sol";
import {Cursor, Publication} from "./Publication.sol";
import {Proven} from "./Proven.sol";
import {Records} from "./Records.sol";
import {Rewards} from "./Rewards.sol";
import {RollupConfig} from "./RollupConfig.sol";
import {WindowRules} from "./WindowRules.sol";
import {Views} from "./Views.sol";
import {IProvingHooks} from "../proving/IProvingHooks.sol";
import {IStaking} from "../staking/IStaking.sol";

/// @title Rollup
/// @notice The chain of checkpoints; the invariants are IRollup's. Publication is here, what certificates and charges
/// do is in linked libraries. No owner, no proxy: the chain id binds the address.
contract Rollup is Views {
    using HeaderFields for CheckpointHeader;

    constructor(RollupConfig memory config, address[] memory attesters, address[] memory publishers)
        Deployment(config, attesters, publishers)
    {}

    // ------------------------------------------------------------------------------------------- publication

    /// @inheritdoc IRollup
    /// @dev Where checkpoints get proven it prunes when that is due, and publishes nothing then. Its selector is the lowest
    /// of all: the compiler has them tried in that order, 20 gas each (RollupGasTest).
    function propose(CheckpointHeader[] calldata headers, uint256 blobCounts, uint16 turn) external {
        if (_gated && _isDone()) return;
        if (headers.length == 0) revert NoHeaders();
        Cursor memory cursor;
        cursor.tip = _chain.tip;
        cursor.ring = ring;
        cursor.attestationBlob = BlobHashes.last(Publication.sum(blobCounts, headers.length));
        uint64 standing = cursor.tip.number();
        bytes32 previous = _chain.records[standing % cursor.ring];

        for (uint256 i; i < headers.length; ++i) {
            CheckpointHeader calldata header = headers[i];
            bytes32 hash = header.hash();
            if (header.numberOf() <= standing) {
                _checkRecord(header.numberOf(), hash);
                cursor.blob += blobCounts & 0xff;
            } else {
                if (cursor.seat == 0) _begin(cursor, previous, turn);
                _extend(cursor, previous, header, hash, blobCounts & 0xff);
                previous = hash;
            }
            blobCounts >>= 8;
        }
        if (cursor.seat == 0) return;
        _checkRoom(standing, cursor.tip.number());
        _chain.tip = cursor.tip;
    }

    /// @inheritdoc IRollup
    function publishLocked(LockedPublication calldata publication) external {
        if (_isPruned()) return;
        uint256 right = _rightOf(publication.turn);
        Locking.publishLocked(_chain, _validators, _rulesFor(publication.cert), publication, right);
    }

    /// @inheritdoc IRollup
    function confirm(CheckpointHeader[] calldata chain, Certificate calldata cert, uint256 keep) external {
        Locking.confirm(_chain, _validators, _rulesFor(cert), chain, cert, keep);
    }

    /// @inheritdoc IRollup
    function certify(CheckpointHeader[] calldata chain, Certificate calldata cert) external {
        Locking.certify(_chain, _validators, _rulesFor(cert), chain, cert);
    }

    /// @inheritdoc IRollup
    function verifyLock(CheckpointHeader calldata header, Certificate calldata cert) external view {
        Locking.verifyLock(_chain, _validators, _rulesFor(cert), header, cert);
    }

    /// @inheritdoc IRollup
    function checkQueues(CheckpointHeader calldata header) external view {
        Locking.checkQueues(_chain, header);
    }

    /// @inheritdoc IRollup
    function forcedCame(uint64 count) external {
        if (msg.sender != address(_chain.feeds.forced)) revert NotTheQueue(msg.sender);
        _chain.feeds.forcedCount = count;
    }

    /// @inheritdoc IRollup
    function void(CheckpointHeader calldata header, uint256 keep) external {
        Locking.void(_chain, _rules(), header, keep);
    }

    // ----------------------------------------------------------------------------------------------- proving

    /// @inheritdoc IRollup
    function proved(CheckpointHeader calldata last, bytes32[] calldata hashes) external {
        _requireProving();
        Proven.advance(_chain, _rules(), last, hashes);
    }

    /// @inheritdoc IRollup
    function prune(uint256 keep, uint256 next) external {
        _requireProving();
        Proven.prune(_chain, _rules(), keep, next);
    }

    // ----------------------------------------------------------------------------------------------- charges

    /// @inheritdoc IRollup
    function charge(uint64 number, bytes32 record_) external payable {
        Charges.charge(_chain, _rules(), number, record_, chargeBond());
    }

    /// @inheritdoc IRollup
    function answer(
        bytes32 record_,
        CheckpointHeader[] calldata chain,
        Certificate calldata cert,
        uint64 restarts
    ) external {
        Rules memory rules = _rulesFor(cert);
        rules.chainId = ChainName.build(address(this), restarts);
        Charges.answer(_chain, _validators, rules, record_, chain, cert, restarts);
    }

    /// @inheritdoc IRollup
    function settle(bytes32 record_) external {
        if (!Charges.settle(_chain, _rules(), record_)) return;
        uint64 slot = Records.slot(record_);
        uint256 turn = Records.turn(record_);
        address attester = attesterOfSeat(slot, turn);
        emit Convicted(record_, _chain.charges[record_].number, slot, turn, attester);
        IStaking(staking).slash(attester, penalty, _chain.charges[record_].by, penaltyReward);
    }

    /// @inheritdoc IRollup
    function withdraw() external {
        Charges.withdraw(_chain);
    }

    // -------------------------------------------------------------------------------------------- governance

    /// @inheritdoc IRollup
    function restart(CheckpointHeader calldata header, uint256 keep) external {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        if (!_isDead()) revert NotDead(aliveSlot() + _restartAfter, slotAt(block.timestamp));
        _requireSet();
        Locking.restart(_chain, _rules(), header, keep);
    }

    /// @inheritdoc IRollup
    function publishParams(bytes calldata params) external {
        bytes32 hash = keccak256(params);
        if (hash != paramsHash) revert WrongParams(paramsHash, hash);
        emit GenesisParams(params);
    }

    // --------------------------------------------------------------------------------------------- internals

    /// @dev What `propose` asks where it is not free to go on.
    function _isDone() private returns (bool) {
        if (eager) revert CertificateNeeded();
        return _isPruned();
    }

    /// @dev Whether the chain was due to be pruned, and is now: a header of the generation that ended so has come for nothing.
    function _isPruned() private returns (bool) {
        return proving != address(0) && IProvingHooks(proving).pruneIfDue();
    }

    function _requireProving() private view {
        if (msg.sender != proving) revert NotProving(msg.sender);
    }

    function _checkRecord(uint64 number, bytes32 hash) private view {
        if (!Records.names(ChainLib.recordAt(_chain, number, ring), hash)) revert NotTheRecord(number, hash);
    }

    /// @dev `previous` is the record or the hash of the cursor's tip.
    function _extend(
        Cursor memory cursor,
        bytes32 previous,
        CheckpointHeader calldata header,
        bytes32 hash,
        uint256 blobCount
    ) private {
        uint64 number;
        unchecked {
            number = cursor.tip.number() + 1;
        }
        if (header.numberOf() != number) revert WrongNumber(number, header.numberOf());
        if (!Records.names(previous, header.parentHash)) revert WrongParent(number, header.parentHash);
        Publication.accept(_chain, cursor, header, hash, blobCount);
    }

    /// @dev Readies the cursor for the first header that is new: whose right is used, what it earns.
    function _begin(Cursor memory cursor, bytes32 previous, uint256 turn) private {
        cursor.epochDuration = epochDuration;
        cursor.parentKnown = true;
        (uint64 slot, bool late) = _right(turn);
        cursor.before = slot;
        _sampleBehind(previous, epochAt(late ? slot + 1 : slot));
        (slot, turn) = Records.seatBehind(previous, slot, turn);
        cursor.seat = uint256(slot) << 8 | turn;
        cursor.tip = Rewards.earned(_chain, cursor.tip, previous, slot, turn, epochDuration);
    }

    /// @dev Slot ‖ turn of who publishes with a certificate: a turn's, where it has one of its own here.
    function _rightOf(uint256 turn) private returns (uint256) {
        uint64 slot = slotAt(block.timestamp);
        if (turn != Records.CERTIFIED) {
            if (!eager) revert NobodysRight(turn);
            uint64 present = epochAt(slot);
            (slot,) = _right(turn);
            _sampleBehind(_chain.records[_chain.tip.number() % ring], present);
        }
        return uint256(slot) << 8 | turn;
    }

    /// @dev The tip's record tells whether this epoch has seen a publication that sampled: one by nobody's right does
    /// not.
    function _sampleBehind(bytes32 previous, uint64 present) private {
        uint256 begin;
        unchecked {
            // Both are of 64 bits.
            begin = uint256(present) * epochDuration;
        }
        if (Records.turn(previous) == Records.CERTIFIED || Records.slot(previous) < begin) {
            _sampleIn(present);
        }
    }

    /// @dev The slot whose right the sender uses: this one's, by elapsed time, or for one publishTimeout after its end
    /// the last one's. The sender names no slot: what it signed in time may be included one block later.
    function _right(uint256 k) private view returns (uint64 slot, bool late) {
        uint256 elapsed = _sinceGenesis(block.timestamp);
        slot = uint64(elapsed / slotDuration);
        unchecked {
            // Times are of 64 bits, k is below 128 where it counts.
            elapsed -= uint256(slot) * slotDuration;
            uint256 begin = k * publishTimeout;
            if (k >= Records.LATE || begin >= slotDuration) revert NotYourTurn(slot, k);
            if (begin <= elapsed && _holdsTurn(msg.sender, slot, k)) return (slot, false);
            if (slot != 0 && elapsed < publishTimeout && _holdsTurn(msg.sender, slot - 1, k)) {
                return (slot - 1, true);
            }
            if (begin > elapsed) revert NotYourTurn(slot, k);
        }
        revert NotPublisher(msg.sender, slot, k);
    }

    /// @dev The record of the confirmed checkpoint and of its parent must stay in the ring. A stride of numbers is looked
    /// at when the tip enters it: the rest of it need not read the confirmed word.
    function _checkRoom(uint64 before, uint64 number) private view {
        uint64 last = number | (WindowRules.STRIDE - 1);
        if (before | (WindowRules.STRIDE - 1) == last) return;
        Confirmed c = _chain.confirmed;
        bool full;
        unchecked {
            // Both are below the tip.
            full = last - c.number() >= ring - 1 || (proving != address(0) && last - c.proven() >= ring);
        }
        if (full) revert RingFull(number, c.number(), c.proven());
    }
}

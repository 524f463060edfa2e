// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlobHashes} from "../BlobHashes.sol";
import {ChainName} from "../ChainName.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {SlotClock} from "../SlotClock.sol";
import {Certificate} from "./Certificate.sol";
import {Chain, ChainLib, Charge, Committee, Rules} from "./Chain.sol";
import {Charges} from "./Charges.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {LockedPublication} from "./LockedPublication.sol";
import {Locking} from "./Locking.sol";
import {Cursor, Publication} from "./Publication.sol";
import {Records} from "./Records.sol";
import {Rewards} from "./Rewards.sol";
import {RollupConfig, Windows} from "./RollupConfig.sol";
import {Seats} from "./Seats.sol";
import {Tip, TipLib} from "./Tip.sol";
import {Undo} from "./Undo.sol";
import {WindowRules} from "./WindowRules.sol";

/// @title Rollup
/// @notice The chain of checkpoints; the invariants are IRollup's. Publication is here, what certificates and charges
/// do is in linked libraries. No owner, no proxy: the chain id binds the address.
contract Rollup is IRollup, SlotClock, Seats {
    /// @notice Seconds of a slot after which one more committee position may publish.
    uint64 public immutable publishTimeout;
    /// @notice How many checkpoints may wait above the confirmed and above the proven one.
    uint64 public immutable ring;
    /// @notice Gas whose price a charge costs.
    uint64 public immutable bondGas;
    /// @notice Whether checkpoints get proven, so that no more than `ring` of them may wait for it.
    bool public immutable proving;
    /// @notice The account that may restart the chain.
    address public immutable governance;
    /// @notice keccak256 of the genesis parameters.
    bytes32 public immutable paramsHash;
    /// @notice Roots of checkpoint 0.
    bytes32 public immutable genesisChunksRoot;
    bytes32 public immutable genesisArchiveRoot;
    bytes32 public immutable genesisStateRoot;
    /// @inheritdoc IRollup
    bytes32 public immutable genesisHash;
    /// @notice The parent of the deployment block: where the genesis file says the chain's view of L1 starts.
    uint64 public immutable genesisOriginNumber;
    bytes32 public immutable genesisOriginHash;

    uint64 private immutable _openAfter;
    uint64 private immutable _publishDeadline;
    uint64 private immutable _confirmWindow;
    uint64 private immutable _settleWindow;
    uint64 private immutable _answerWindow;
    uint64 private immutable _rescue;
    uint64 private immutable _drain;
    uint64 private immutable _liability;
    uint64 private immutable _exitDelay;
    uint64 private immutable _restartAfter;

    Chain private _chain;

    constructor(RollupConfig memory config, address[] memory attesters, address[] memory publishers)
        SlotClock(config.genesisTime, config.slotDuration, config.epochDuration)
        Seats(attesters, publishers)
    {
        WindowRules.check(config);
        publishTimeout = config.publishTimeout;
        ring = config.ring;
        bondGas = config.bondGas;
        proving = config.proving;
        governance = config.governance;
        paramsHash = config.paramsHash;
        genesisChunksRoot = config.genesisChunksRoot;
        genesisArchiveRoot = config.genesisArchiveRoot;
        genesisStateRoot = config.genesisStateRoot;
        Windows memory w = config.windows;
        _openAfter = w.openAfter;
        _publishDeadline = w.publishDeadline;
        _confirmWindow = w.confirmWindow;
        _settleWindow = w.settleWindow;
        _answerWindow = w.answerWindow;
        _rescue = w.rescue;
        _drain = w.drain;
        _liability = w.liability;
        _exitDelay = w.exitDelay;
        _restartAfter = w.restartAfter;

        CheckpointHeader memory genesis;
        genesis.chunksRoot = config.genesisChunksRoot;
        genesis.archiveRoot = config.genesisArchiveRoot;
        genesis.stateRoot = config.genesisStateRoot;
        bytes32 hash = keccak256(abi.encode(genesis));
        genesisHash = hash;
        _chain.records[0] = Records.make(hash, Records.CERTIFIED);
        _chain.confirmed = Confirmed.wrap(0).moved(0, 0, 0, 0, true);
        _chain.confirmedHash = hash;
        _chain.provenHash = hash;

        // Nothing is deployed in block 0, but a fresh L1 estimates gas in it.
        uint256 before = block.number == 0 ? 0 : block.number - 1;
        genesisOriginNumber = uint64(before);
        genesisOriginHash = blockhash(before);
    }

    // ------------------------------------------------------------------------------------------- publication

    /// @inheritdoc IRollup
    function propose(CheckpointHeader[] calldata headers, uint256 blobCounts, uint256 turn) external {
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
            if (header.number <= standing) {
                _checkRecord(header.number, hash);
                cursor.blob += blobCounts & 0xff;
            } else {
                if (cursor.seat == 0) _begin(cursor, previous, turn);
                _extend(cursor, previous, header, hash, blobCounts & 0xff);
                previous = hash;
            }
            blobCounts >>= 8;
        }
        if (cursor.seat == 0) return;
        _checkRoom(cursor.tip.number());
        _chain.tip = cursor.tip;
    }

    /// @inheritdoc IRollup
    function publishLocked(LockedPublication calldata publication) external {
        Locking.publishLocked(_chain, _rulesFor(publication.cert), publication);
    }

    /// @inheritdoc IRollup
    function confirm(CheckpointHeader[] calldata chain, Certificate calldata cert, uint256 keep) external {
        Locking.confirm(_chain, _rulesFor(cert), chain, cert, keep);
    }

    /// @inheritdoc IRollup
    function verifyLock(CheckpointHeader calldata header, Certificate calldata cert) external view {
        Locking.verifyLock(_chain, _rulesFor(cert), header, cert);
    }

    /// @inheritdoc IRollup
    function void(CheckpointHeader calldata header, uint256 keep) external {
        Locking.void(_chain, _rules(), header, keep);
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
        if (restarts > _chain.tip.restarts()) {
            revert UnknownRestart(_chain.tip.restarts(), restarts);
        }
        Rules memory rules = _rulesFor(cert);
        rules.chainId = ChainName.build(address(this), restarts);
        Charges.answer(_chain, rules, record_, chain, cert);
    }

    /// @inheritdoc IRollup
    function settle(bytes32 record_) external {
        if (!Charges.settle(_chain, _rules(), record_)) return;
        uint64 slot = Records.slot(record_);
        uint256 turn = Records.turn(record_);
        emit Convicted(record_, _chain.charges[record_].number, slot, turn, attesterOfSeat(slot, turn));
    }

    /// @inheritdoc IRollup
    function withdraw() external {
        Charges.withdraw(_chain);
    }

    // -------------------------------------------------------------------------------------------- governance

    /// @inheritdoc IRollup
    function restart(CheckpointHeader calldata header, uint256 keep) external {
        if (msg.sender != governance) revert NotGovernance(msg.sender);
        Locking.restart(_chain, _rules(), header, keep, _restartAfter);
        Tip tip_ = _chain.tip;
        emit Restarted(tip_.restarts(), tip_.generation(), chainId());
    }

    /// @inheritdoc IRollup
    function publishParams(bytes calldata params) external {
        bytes32 hash = keccak256(params);
        if (hash != paramsHash) revert WrongParams(paramsHash, hash);
        emit GenesisParams(params);
    }

    // ------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IRollup
    function tip()
        external
        view
        returns (
            uint64 number,
            uint64 slot,
            uint64 lastChunk,
            uint64 originNumber,
            uint32 generation,
            uint64 restarts
        )
    {
        Tip t = _chain.tip;
        return (t.number(), t.slot(), t.lastChunk(), t.originNumber(), t.generation(), t.restarts());
    }

    /// @inheritdoc IRollup
    function confirmed() external view returns (uint64 number, bytes32 hash, bool closed, uint64 slot) {
        Confirmed c = _chain.confirmed;
        return (c.number(), _chain.confirmedHash, c.closed(), c.slot());
    }

    /// @inheritdoc IRollup
    function proven() external view returns (uint64 number, bytes32 hash) {
        return (_chain.confirmed.proven(), _chain.provenHash);
    }

    /// @inheritdoc IRollup
    function record(uint64 number) external view returns (bytes32) {
        return ChainLib.recordAt(_chain, number, ring);
    }

    /// @inheritdoc IRollup
    function confirmation(uint64 number) public view returns (address by, uint64 slot) {
        uint256 word = _chain.confirmations[number];
        return (address(uint160(word)), uint64(word >> 160));
    }

    /// @inheritdoc IRollup
    function settled(uint64 number, uint64 by) external view returns (bool) {
        if (number == 0) return true;
        Confirmed c = _chain.confirmed;
        (address who, uint64 since) = confirmation(by);
        if (who == address(0) || number > by || by > c.number()) return false;
        if (number == c.number() && !c.closed()) return false;
        if (proving) return number <= c.proven();
        return slotAt(block.timestamp) >= since + _settleWindow;
    }

    /// @inheritdoc IRollup
    function rewards(uint64 epoch) public view returns (uint64 bits, bool isFinal) {
        Tip t = _chain.tip;
        Confirmed c = _chain.confirmed;
        bits = Rewards.inEpoch(_chain, _chain.records[t.number() % ring], epoch, epochDuration);
        // The first slot that a record above the last closed one has, or can still get.
        uint64 next = c.published();
        if (c.closed()) {
            uint64 now_ = slotAt(block.timestamp);
            next = c.number() < t.number()
                ? Records.slot(_chain.records[(c.number() + 1) % ring])
                : now_ == 0 ? 0 : now_ - 1;
        }
        isFinal = next / epochDuration > epoch;
    }

    /// @inheritdoc IRollup
    function rewarded(uint64 slot) external view returns (address) {
        (uint64 bits, bool isFinal) = rewards(epochAt(slot));
        uint256 class = bits >> (slot % epochDuration * 2) & 3;
        return isFinal && (class == 1 || class == 2) ? attesterOfSeat(slot, class - 1) : address(0);
    }

    /// @inheritdoc IRollup
    function chargeOf(bytes32 record_)
        external
        view
        returns (uint256 state, uint64 number, uint64 slot, address by, uint256 bond)
    {
        Charge storage c = _chain.charges[record_];
        return (c.state, c.number, c.slot, c.by, c.bond);
    }

    /// @inheritdoc IRollup
    function chargeBond() public view returns (uint256) {
        return bondGas * block.basefee;
    }

    /// @inheritdoc IRollup
    function owed(address account) external view returns (uint256) {
        return _chain.owed[account];
    }

    /// @inheritdoc IRollup
    function chainId() public view returns (string memory) {
        return string(ChainName.build(address(this), _chain.tip.restarts()));
    }

    /// @inheritdoc IRollup
    function windows() external view returns (Windows memory) {
        return Windows({
            openAfter: _openAfter,
            publishDeadline: _publishDeadline,
            confirmWindow: _confirmWindow,
            settleWindow: _settleWindow,
            answerWindow: _answerWindow,
            rescue: _rescue,
            drain: _drain,
            liability: _liability,
            exitDelay: _exitDelay,
            restartAfter: _restartAfter
        });
    }

    // --------------------------------------------------------------------------------------------- internals

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
        uint64 number = cursor.tip.number() + 1;
        if (header.number != number) revert WrongNumber(number, header.number);
        if (!Records.names(previous, header.parentHash)) revert WrongParent(number, header.parentHash);
        Publication.accept(_chain, cursor, header, hash, blobCount);
    }

    /// @dev Readies the cursor for the first header that is new: whose right is used, what it earns.
    function _begin(Cursor memory cursor, bytes32 previous, uint256 turn) private {
        cursor.epochDuration = epochDuration;
        cursor.parentKnown = true;
        (uint64 slot, bool late) = _right(turn);
        cursor.before = slot;
        // A late publication counts as of the slot whose right it uses, unless one of this slot came before it.
        if (late && Records.slot(previous) > slot) {
            ++slot;
            turn |= Records.LATE;
        }
        cursor.seat = uint256(slot) << 8 | turn;
        cursor.tip = Rewards.earned(_chain, cursor.tip, previous, slot, turn, cursor.epochDuration);
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

    /// @dev The record of the confirmed checkpoint and of its parent must stay in the ring.
    function _checkRoom(uint64 number) private view {
        Confirmed c = _chain.confirmed;
        bool full = number - c.number() >= ring - 1 || (proving && number - c.proven() >= ring);
        if (full) revert RingFull(number, c.number(), c.proven());
    }

    function _rules() private view returns (Rules memory rules) {
        rules.currentSlot = slotAt(block.timestamp);
        rules.epochDuration = epochDuration;
        rules.ring = ring;
        rules.openAfter = _openAfter;
        rules.confirmWindow = _confirmWindow;
        rules.answerWindow = _answerWindow;
        rules.liability = _liability;
    }

    function _rulesFor(Certificate calldata cert) private view returns (Rules memory rules) {
        rules = _rules();
        rules.committee = _committeeOf(cert.epoch);
        rules.chainId = ChainName.build(address(this), _chain.tip.restarts());
    }
}

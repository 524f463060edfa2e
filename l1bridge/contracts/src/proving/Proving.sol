// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {IProvenRanges} from "../messages/ProvenOutRoots.sol";
import {Proven} from "../rollup/Proven.sol";
import {IStaking} from "../staking/IStaking.sol";
import {EpochProofQuote, EpochProofQuoteLib} from "./EpochProofQuote.sol";
import {EpochProof, IEpochVerifier, ProvenTip} from "./IEpochVerifier.sol";
import {IProving} from "./IProving.sol";
import {IProvingHooks} from "./IProvingHooks.sol";
import {Claim, Periods} from "./Periods.sol";
import {Progress} from "./Progress.sol";
import {ProofEscrow} from "./ProofEscrow.sol";
import {ProvingConfig, ProvingRules} from "./ProvingConfig.sol";

/// @notice What is asked of the staking contract that IStaking does not have.
interface ISlashing {
    function slasher() external view returns (address);
}

/// @notice How a generation ended.
struct Ending {
    uint40 time;
    uint40 blockNumber;
    uint64 confirmedNumber;
    bytes32 confirmedHash;
}

/// @title Proving
/// @notice The paths of claims, proofs and prunes; the invariants are IProving's. It has no owner.
/// @dev What it calls is of its own deployment: the rollup, the escrow, the verifier's view, the staking contract's views.
contract Proving is Periods {
    using EpochProofQuoteLib for EpochProofQuote;

    ProofEscrow public immutable escrow;
    IEpochVerifier public immutable verifier;
    IStaking public immutable staking;
    /// @notice Who tells of accusations.
    address public immutable slasher;
    /// @inheritdoc IProving
    address public immutable wayOn;
    /// @notice Smallest bond, AZT.
    uint256 public immutable minBond;
    /// @notice Part of a bond that is taken which the next prover gets, 1/10,000.
    uint256 public immutable bountyShare;

    /// @inheritdoc IProving
    mapping(uint64 number => bytes32) public tips;
    /// @inheritdoc IProvenRanges
    mapping(uint64 last => bytes32) public outRootOf;
    /// @inheritdoc IProving
    mapping(address account => uint256) public earned;
    /// @inheritdoc IProvingHooks
    mapping(uint32 generation => Ending) public ended;

    modifier onlyRollup() {
        if (msg.sender != address(rollup)) revert NotTheRollup(msg.sender);
        _;
    }

    modifier onlyWayOn() {
        if (msg.sender != wayOn) revert NotTheWayOn(msg.sender);
        _;
    }

    constructor(ProvingConfig memory config) Periods(config) {
        (escrow, verifier, wayOn) = (config.escrow, config.verifier, config.wayOn);
        (minBond, bountyShare) = (config.minBond, config.bountyShare);
        staking = IStaking(config.rollup.staking());
        slasher = ISlashing(address(staking)).slasher();
        ProvenTip memory genesis;
        (genesis.hash, genesis.world) = (config.rollup.genesisHash(), config.world);
        tips[0] = keccak256(abi.encode(genesis));
        emit EpochProven(0, 0, genesis, 0, msg.sender);
    }

    /// @inheritdoc IProving
    function claimEpochProofRight(EpochProofQuote calldata quote) external {
        Progress p = _opened();
        if (!p.isOpen()) revert NothingDue();
        if (_isClaimed(p)) revert AlreadyClaimed(p.epoch(), _claim.prover);
        if (_isOver(p)) revert PeriodOver(p.epoch());
        uint64 slot = _slot();
        _checkTerms(quote, p.epoch(), slot);
        (address attester, address claimer) = _leader(slot);
        quote.requireSigned(address(rollup));
        _claim = Claim({
            prover: quote.proverAddress,
            opened: uint32(p.opened()),
            slot: uint32(slot),
            blockNumber: uint32(block.number),
            claimer: claimer,
            bond: uint96(quote.bondAmount),
            first: uint32(p.proven() + 1),
            fee: quote.basisPointFee
        });
        emit Claimed(p.epoch(), quote.proverAddress, attester, claimer, quote.bondAmount, quote.basisPointFee);
        escrow.stake(quote.proverAddress, uint128(quote.bondAmount));
    }

    /// @inheritdoc IProving
    function submitEpochProof(ProvenTip calldata from, EpochProof calldata proof) external {
        Progress p = _opened();
        if (_isRipe(p)) revert PeriodOver(p.epoch());
        if (tips[from.number] != keccak256(abi.encode(from))) revert NotAProvenTip(from.number);
        bytes32[] memory hashes = _hashes(proof.headers);
        CheckpointHeader calldata last = proof.headers[hashes.length - 1];
        if (last.number <= p.proven()) revert NothingNew(last.number, p.proven());
        if (p.isOpen() && last.number > p.end()) revert BeyondPeriod(p.end(), last.number);

        bytes32 outRoot = verifier.verify(from, proof, hashes);
        rollup.proved(last, hashes);
        _keep(last, hashes[hashes.length - 1], proof.world, proof.headers[0].number, outRoot, msg.sender);
        _progress = p.provenTo(last.number);
        _reward(p, last.number);
    }

    /// @inheritdoc IProving
    function prune(uint256 keep) external returns (bool) {
        Progress p = _opened();
        if (!p.isOpen()) revert NothingDue();
        (uint64 slot, uint64 number) = _overFrom(p);
        if (!_isOver(p)) revert NotOver(p.epoch(), slot, number);
        bool waited = _rescues.opened == p.opened();
        if (!_isRipe(p)) {
            if (waited) revert RescueOpen(_rescues.waitTime, _rescues.waitBlock);
            return false;
        }
        _prune(p, keep, Proven.AS_BEFORE);
        return true;
    }

    // ---------------------------------------------------------------------------------------- by proof alone

    /// @inheritdoc IProving
    function open() external {
        _opened();
    }

    /// @inheritdoc IProving
    function goByProof(uint256 keep) external onlyWayOn returns (bool) {
        Progress p = _opened();
        if (p.isOpen()) {
            (uint64 slot, uint64 number) = _overFrom(p);
            if (!_isOver(p)) revert NotOver(p.epoch(), slot, number);
            if (!_isRipe(p)) return false;
        } else if (!_rescued(p, NO_PERIOD)) {
            return false;
        }
        _prune(p, keep, Proven.BY_PROOF);
        return true;
    }

    /// @inheritdoc IProving
    function publishProven(
        CheckpointHeader calldata header,
        bytes32 hash,
        bytes32 world,
        bytes32 outRoot,
        address by
    ) external onlyWayOn {
        rollup.proved(header, new bytes32[](0));
        _keep(header, hash, world, header.number, outRoot, by);
        // Nothing falls due of it.
        _progress = _progress.provenTo(header.number).pruned().goingOn(true);
    }

    /// @inheritdoc IProving
    function rejoin(uint64 epoch) external onlyWayOn {
        rollup.prune(0, epoch);
        _progress = _progress.goingOn(false);
    }

    // ------------------------------------------------------------------------------------------------- hooks

    /// @inheritdoc IProvingHooks
    function pruneIfDue() external returns (bool) {
        Progress p = _opened();
        if (!_isRipe(p)) return false;
        _prune(p, 0, Proven.AS_BEFORE);
        return true;
    }

    /// @inheritdoc IProvingHooks
    function confirmed(uint64 number, bool closed) external onlyRollup {
        Progress p = _opened();
        if (!closed) --number;
        _progress = p.closedTo(number, _slot() / epochDuration);
    }

    /// @inheritdoc IProvingHooks
    function accused(uint40 rescueTime, uint40 rescueBlock) external {
        if (msg.sender != slasher) revert NotTheSlasher(msg.sender);
        if (rescueTime > _rescues.time) _rescues.time = rescueTime;
        if (rescueBlock > _rescues.blockNumber) _rescues.blockNumber = rescueBlock;
    }

    // --------------------------------------------------------------------------------------------- internals

    function _checkTerms(EpochProofQuote calldata quote, uint64 epoch, uint64 slot) private view {
        if (quote.epochToProve != epoch) revert OtherPeriod(epoch, quote.epochToProve);
        if (quote.validUntilSlot < slot) revert QuoteExpired(quote.validUntilSlot, slot);
        if (quote.bondAmount < minBond) revert BondTooSmall(quote.bondAmount, minBond);
        if (quote.bondAmount > type(uint96).max) revert BondTooLarge(quote.bondAmount, type(uint96).max);
        if (quote.basisPointFee > ProvingRules.WHOLE) revert FeeTooHigh(quote.basisPointFee);
    }

    /// @dev The leader of a slot, for whom the sender publishes, and who gets its rewards.
    function _leader(uint64 slot) private view returns (address attester, address claimer) {
        address publisher;
        (, attester, publisher) = rollup.seat(slot / epochDuration, rollup.leaderPosition(slot));
        if (msg.sender != publisher) revert NotTheLeader(msg.sender, slot, publisher);
        claimer = staking.withdrawerOf(attester);
    }

    /// @dev The verifier has each name the one before.
    function _hashes(CheckpointHeader[] calldata headers) private pure returns (bytes32[] memory hashes) {
        uint256 count = headers.length;
        if (count == 0) revert NoHeaders();
        hashes = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            hashes[i] = headers[i].hash();
        }
    }

    /// @dev Keeps what the next proof starts from, and what the proven checkpoints send.
    function _keep(
        CheckpointHeader calldata last,
        bytes32 hash,
        bytes32 world,
        uint64 first,
        bytes32 outRoot,
        address by
    ) private {
        ProvenTip memory tip = ProvenTip({
            hash: hash,
            world: world,
            inHash: last.inHash,
            inTotal: last.inTotal,
            number: last.number,
            lastChunk: last.lastChunk
        });
        tips[last.number] = keccak256(abi.encode(tip));
        if (outRoot != 0) outRootOf[last.number] = outRoot;
        emit EpochProven(last.number, first, tip, outRoot, by);
    }

    /// @dev Shares of what is proven anew up to `last`. With a claim all of it is the claim's, once it is fulfilled.
    function _reward(Progress p, uint64 last) private {
        bool ends = p.isOpen() && last == p.end();
        if (!p.isOpen() || !_isClaimed(p)) {
            earned[msg.sender] += (last - p.proven()) * ProvingRules.WHOLE;
            if (!ends) return;
            emit PeriodProven(p.epoch(), msg.sender);
            escrow.award(msg.sender);
        } else if (ends) {
            Claim memory c = _claim;
            uint256 count = last + 1 - c.first;
            earned[c.prover] += count * c.fee;
            earned[c.claimer] += count * (ProvingRules.WHOLE - c.fee);
            emit PeriodProven(p.epoch(), c.prover);
            escrow.unstake(c.prover, c.bond);
        }
    }

    function _prune(Progress p, uint256 keep, uint256 next) private {
        _progress = p.pruned().goingOn(next == Proven.BY_PROOF);
        delete _rescues;
        if (p.isOpen() && _isClaimed(p)) {
            (address prover, uint128 bond) = (_claim.prover, _claim.bond);
            emit BondTaken(p.epoch(), prover, bond);
            escrow.slash(prover, bond, uint128(bond * bountyShare / ProvingRules.WHOLE));
        }
        (uint64 confirmedNumber, bytes32 confirmedHash,,) = rollup.confirmed();
        rollup.prune(keep, next);
        (uint64 number,, uint64 lastChunk,, uint32 generation,) = rollup.tip();
        (, bytes32 hash) = rollup.proven();
        ended[generation - 1] =
            Ending(uint40(block.timestamp), uint40(block.number), confirmedNumber, confirmedHash);
        emit Pruned(_lastPeriod(p), number, hash, generation, lastChunk);
    }
}

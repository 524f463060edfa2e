// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ChainName} from "../ChainName.sol";
import {CheckpointHeader} from "../CheckpointHeader.sol";
import {SlotClock} from "../SlotClock.sol";
import {IProvingHooks} from "../proving/IProvingHooks.sol";
import {Certificate} from "./Certificate.sol";
import {Chain, Rules} from "./Chain.sol";
import {Confirmed} from "./Confirmed.sol";
import {IRollup} from "./IRollup.sol";
import {Feeds, IForcedQueue, IQueue} from "./Queues.sol";
import {Records} from "./Records.sol";
import {RollupConfig, Windows} from "./RollupConfig.sol";
import {Seats} from "./Seats.sol";
import {WindowRules} from "./WindowRules.sol";

/// @title What a deployment fixes, and the storage it starts with
abstract contract Deployment is Seats {
    /// @notice Seconds of a slot after which one more committee position may publish.
    uint64 public immutable publishTimeout;
    /// @notice How many checkpoints may wait above the confirmed and above the proven one.
    uint64 public immutable ring;
    /// @notice Gas whose price a charge costs.
    uint64 public immutable bondGas;
    /// @notice The contract that checks proofs of checkpoints; 0: nobody proves any. No more than `ring` of them may wait.
    address public immutable proving;
    /// @notice Whether whatever is published comes with its certificate, which is checked at once.
    bool public immutable eager;
    /// @notice The account that may restart the chain.
    address public immutable governance;
    /// @notice keccak256 of the genesis parameters.
    bytes32 public immutable paramsHash;
    /// @notice Roots of checkpoint 0.
    bytes32 public immutable genesisChunksRoot;
    bytes32 public immutable genesisArchiveRoot;
    bytes32 public immutable genesisStateRoot;
    /// @notice The contract that pays rewards.
    address public immutable incentives;
    /// @notice AZT taken of an attester that is convicted, and the accuser's part of it.
    uint256 public immutable penalty;
    uint256 public immutable penaltyReward;
    /// @inheritdoc IRollup
    bytes32 public immutable genesisHash;
    /// @notice The parent of the deployment block: where the genesis file says the chain's view of L1 starts.
    uint64 public immutable genesisOriginNumber;
    bytes32 public immutable genesisOriginHash;

    uint64 internal immutable _openAfter;
    uint64 internal immutable _publishDeadline;
    uint64 internal immutable _confirmWindow;
    uint64 internal immutable _settleWindow;
    uint64 internal immutable _answerWindow;
    uint64 internal immutable _rescue;
    uint64 internal immutable _drain;
    uint64 internal immutable _liability;
    uint64 internal immutable _exitDelay;
    uint64 internal immutable _restartAfter;

    /// @dev Whether `propose` asks for more than a turn: one look for both rules.
    bool internal immutable _gated;

    Chain internal _chain;

    constructor(RollupConfig memory config, address[] memory attesters, address[] memory publishers)
        SlotClock(config.genesisTime, config.slotDuration, config.epochDuration)
        Seats(config, attesters, publishers)
    {
        WindowRules.check(config);
        publishTimeout = config.publishTimeout;
        ring = config.ring;
        bondGas = config.bondGas;
        proving = config.proving;
        eager = config.eager;
        _gated = config.eager || config.proving != address(0);
        governance = config.governance;
        paramsHash = config.paramsHash;
        incentives = config.incentives;
        penalty = config.penalty;
        penaltyReward = config.penaltyReward;
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
        _chain.feeds = Feeds(IForcedQueue(config.forced), 0, IQueue(config.inbox));

        // Nothing is deployed in block 0, but a fresh L1 estimates gas in it.
        uint256 before = block.number == 0 ? 0 : block.number - 1;
        genesisOriginNumber = uint64(before);
        genesisOriginHash = blockhash(before);
    }

    function _rules() internal view returns (Rules memory rules) {
        rules.currentSlot = slotAt(block.timestamp);
        rules.epochDuration = epochDuration;
        rules.ring = ring;
        rules.openAfter = _openAfter;
        rules.confirmWindow = _confirmWindow;
        rules.answerWindow = _answerWindow;
        rules.liability = _liability;
        rules.paidWindow = _paidWindow();
        rules.proving = IProvingHooks(proving);
    }

    function _rulesFor(Certificate calldata cert) internal view returns (Rules memory rules) {
        rules = _rules();
        rules.chainId = ChainName.build(address(this), _chain.tip.restarts());
        rules.draw = _drawRules();
        // A certificate without signatures stands for one that was checked.
        if (cert.signers != 0) rules.signingEpoch = cert.epoch;
    }

    /// @dev Slots in which one confirmation is paid.
    function _paidWindow() internal view returns (uint64) {
        return proving != address(0) ? epochDuration : _confirmWindow;
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ChainName} from "../ChainName.sol";
import {IValidatorSet} from "../staking/IValidatorSet.sol";
import {ChainLib, Charge} from "./Chain.sol";
import {Confirmed} from "./Confirmed.sol";
import {Deployment} from "./Deployment.sol";
import {IRollup} from "./IRollup.sol";
import {Earned} from "./Earned.sol";
import {Feeds} from "./Queues.sol";
import {Windows} from "./RollupConfig.sol";
import {Tip} from "./Tip.sol";

/// @title What can be asked of the rollup
abstract contract Views is Deployment {
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
    function confirmation(uint64 number) external view returns (address by, uint64 slot) {
        uint256 word = _chain.confirmations[number];
        return (address(uint160(word)), uint40(word >> 160));
    }

    /// @inheritdoc IRollup
    function settled(uint64 number, uint64 by) external view returns (bool) {
        return Earned.settled(_chain, _rules(), number, by, _settleWindow);
    }

    /// @inheritdoc IRollup
    function rewards(uint64 epoch) public view returns (uint64 bits, bool isFinal) {
        return Earned.inEpoch(_chain, ring, epochDuration, epoch, slotAt(block.timestamp));
    }

    /// @inheritdoc IRollup
    function paidConfirmer(uint64 window) external view returns (address) {
        return _chain.paidConfirmers[window];
    }

    /// @inheritdoc IRollup
    function signedEpoch() external view returns (uint64) {
        return _chain.confirmed.signed();
    }

    /// @inheritdoc IValidatorSet
    function released(uint64 epoch) external view returns (bool) {
        if (slotAt(block.timestamp) < releaseSlot(epoch)) return false;
        return _chain.confirmed.signed() >= epoch || _isDead();
    }

    /// @inheritdoc IRollup
    function aliveSlot() public view returns (uint64) {
        return _chain.confirmed.aliveSlot(epochDuration);
    }

    /// @dev The one notion of it, which exits, the set and a restart go by. Nothing is dead before genesis. Once the
    /// present committee certifies nothing, as the set had drained, what older ones signed makes no chain live.
    function _isDead() internal view override returns (bool) {
        if (block.timestamp < genesisTime) return false;
        uint64 slot = slotAt(block.timestamp);
        Confirmed c = _chain.confirmed;
        return slot >= c.aliveSlot(epochDuration) + _restartAfter || c.isBarred(slot / epochDuration);
    }

    function _bar(uint64 epoch) internal override {
        _chain.confirmed = _chain.confirmed.barredFrom(epoch);
    }

    function _requireCounts(uint64 epoch) internal view override {
        ChainLib.requireCounts(_chain, epoch);
    }

    /// @inheritdoc IValidatorSet
    function releaseSlot(uint64 epoch) public view returns (uint64) {
        return epoch * epochDuration + _exitDelay;
    }

    /// @inheritdoc IRollup
    function queues() external view returns (address inbox, address forced, uint64 forcedCount) {
        Feeds memory f = _chain.feeds;
        return (address(f.inbox), address(f.forced), f.forcedCount);
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
    function windows() external view returns (Windows memory w) {
        w.openAfter = _openAfter;
        w.publishDeadline = _publishDeadline;
        w.confirmWindow = _confirmWindow;
        w.settleWindow = _settleWindow;
        w.answerWindow = _answerWindow;
        w.rescue = _rescue;
        w.drain = _drain;
        w.liability = _liability;
        w.exitDelay = _exitDelay;
        w.restartAfter = _restartAfter;
    }
}

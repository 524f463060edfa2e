// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Committees} from "./Committees.sol";
import {IRollup} from "./IRollup.sol";
import {History, HistoryLib} from "./History.sol";
import {Sampling} from "./Sampling.sol";
import {Draw, DrawLib, DrawRules, Validators} from "./Validators.sol";

/// @title Linked library: the validator set, and committees drawn from it
/// @notice The committee of epoch e is drawn from the set as it was at the end of e - 3 with the first sample of
/// prevrandao made in e - 2, so that all of it is one epoch old when e begins; nothing changes it afterwards. Without a
/// sample the seed follows from that of e - 1: keccak256(seed, e). Epochs 0 to 2 have the genesis set and the
/// deployment's own sample. Where as many sit as there are validators, or fewer, all sit in the set's order.
library ValidatorSet {
    using HistoryLib for History;

    // --------------------------------------------------------------------------------------------------- set

    /// @dev IValidatorSet.addValidator.
    function add(Validators storage v, address attester, address publisher, uint64 present)
        external
        returns (uint256 index)
    {
        uint256 mark = DrawLib.markOf(present);
        index = v.sizes.latest(0);
        if (index + 1 == Sampling.MAX_SIZE) revert IRollup.SetTooLarge(Sampling.MAX_SIZE);
        v.attesters.set(index, uint160(attester), mark);
        v.publishers.set(index, uint160(publisher), mark);
        v.sizes.set(0, index + 1, mark);
        emit IRollup.ValidatorSetChanged(index, attester, publisher, index + 1);
    }

    /// @dev IValidatorSet.removeValidator.
    function remove(Validators storage v, uint256 index, uint256 least, uint64 present)
        external
        returns (address moved)
    {
        uint256 mark = DrawLib.markOf(present);
        uint256 last = v.sizes.latest(0);
        if (last <= least) revert IRollup.SetTooSmall(least);
        if (index >= last) revert IRollup.NoSuchValidator(index);
        --last;
        address publisher;
        if (index != last) {
            moved = address(uint160(v.attesters.latest(last)));
            publisher = address(uint160(v.publishers.latest(last)));
            v.attesters.set(index, uint160(moved), mark);
            v.publishers.set(index, uint160(publisher), mark);
        }
        v.sizes.set(0, last, mark);
        emit IRollup.ValidatorSetChanged(index, moved, publisher, last);
    }

    /// @dev IValidatorSet.changePublisher.
    function changePublisher(Validators storage v, uint256 index, address publisher, uint64 present)
        external
    {
        uint256 size = v.sizes.latest(0);
        if (index >= size) revert IRollup.NoSuchValidator(index);
        v.publishers.set(index, uint160(publisher), DrawLib.markOf(present));
        address attester = address(uint160(v.attesters.latest(index)));
        emit IRollup.ValidatorSetChanged(index, attester, publisher, size);
    }

    // ------------------------------------------------------------------------------------------------- draws

    /// @dev IRollup.sample.
    function sample(Validators storage v, uint64 present) external {
        uint64 epoch = present + DrawLib.SEED_LAG;
        if (epoch < DrawLib.SET_LAG || v.draws[epoch].isKnown()) return;
        Draw draw = DrawLib.make(keccak256(abi.encode(block.prevrandao, epoch)), Committees.sizeFor(v, epoch));
        v.draws[epoch] = draw;
        emit IRollup.EpochSampled(epoch, draw.seed(), draw.size());
    }

    /// @dev Committees.missing.
    function missing(Validators storage v, uint64 epoch, uint64 present) external view returns (Draw) {
        return Committees.missing(v, epoch, present);
    }

    // -------------------------------------------------------------------------------------------- committees

    /// @notice The attesters of an epoch's committee by position.
    function attesters(Validators storage v, uint64 epoch, DrawRules rules)
        external
        view
        returns (address[] memory)
    {
        Draw drawn = Committees.deciding(v, epoch, rules);
        return Committees.members(v.attesters, drawn, epoch, Committees.ALL, rules);
    }

    /// @notice The accounts that publish for them.
    function publishers(Validators storage v, uint64 epoch, DrawRules rules)
        external
        view
        returns (address[] memory)
    {
        Draw drawn = Committees.deciding(v, epoch, rules);
        return Committees.members(v.publishers, drawn, epoch, Committees.ALL, rules);
    }

    /// @notice Who sits at a position.
    function seat(Validators storage v, uint64 epoch, uint256 position, DrawRules rules)
        public
        view
        returns (uint256 index, address attester, address publisher)
    {
        Draw drawn = Committees.drawFor(v, epoch, rules.present());
        if (position >= drawn.seats(rules.committeeSize())) revert IRollup.NoSuchPosition(position);
        index = drawn.indexAt(position, rules.committeeSize(), rules.rounds());
        uint256 mark = DrawLib.knownTo(epoch);
        attester = address(uint160(v.attesters.asOf(index, mark)));
        publisher = address(uint160(v.publishers.asOf(index, mark)));
    }

    /// @notice Who has turn k of a slot of an epoch.
    function turn(Validators storage v, uint64 epoch, uint64 slot, uint256 k, DrawRules rules)
        external
        view
        returns (uint256 position, address attester)
    {
        Draw drawn = Committees.drawFor(v, epoch, rules.present());
        if (k >= drawn.seats(rules.committeeSize())) revert IRollup.NoSuchPosition(k);
        position = drawn.position(slot, k, rules.committeeSize());
        (, attester,) = seat(v, epoch, position, rules);
    }

    /// @notice keccak256 of the attesters by position, 32 bytes each.
    function hash(Validators storage v, uint64 epoch, DrawRules rules) external view returns (bytes32) {
        return Committees.hash(v, Committees.deciding(v, epoch, rules), epoch, rules);
    }

    /// @dev IRollup.storeCommittee.
    function store(Validators storage v, uint64 epoch, DrawRules rules) external {
        Draw drawn = Committees.deciding(v, epoch, rules);
        bytes32 whole = Committees.hash(v, drawn, epoch, rules);
        v.draws[epoch] = drawn;
        v.hashes[epoch] = whole;
        if (drawn.allSit(rules.committeeSize())) v.hashes[Committees.setKey(v, epoch)] = whole;
    }
}

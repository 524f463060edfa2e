// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Certificate} from "./Certificate.sol";
import {Committee} from "./Chain.sol";
import {History, HistoryLib} from "./History.sol";
import {IRollup} from "./IRollup.sol";
import {Draw, DrawLib, DrawRules, Validators} from "./Validators.sol";

/// @title Committees as they were drawn
library Committees {
    using HistoryLib for History;

    /// @notice All positions.
    uint256 internal constant ALL = type(uint256).max;

    /// @notice What fixes the committee of an epoch.
    function drawFor(Validators storage v, uint64 epoch, uint64 present) internal view returns (Draw known) {
        known = v.draws[epoch];
        if (!known.isKnown()) known = missing(v, epoch, present);
    }

    /// @notice The same, of a committee that decides something: what is left of the set of a dead chain is none.
    function deciding(Validators storage v, uint64 epoch, DrawRules rules)
        internal
        view
        returns (Draw drawn)
    {
        drawn = drawFor(v, epoch, rules.present());
        if (drawn.size() < rules.minCommittee()) revert IRollup.SetTooSmall(rules.minCommittee());
    }

    /// @notice The draw of an epoch that nobody has sampled, once nobody can any more.
    function missing(Validators storage v, uint64 epoch, uint64 present) internal view returns (Draw) {
        if (epoch >= present + DrawLib.SEED_LAG) revert IRollup.NotDrawn(epoch);
        uint64 known = epoch;
        do {
            --known;
        } while (!v.draws[known].isKnown());
        bytes32 seed = v.draws[known].seed();
        while (known < epoch) {
            // As it is stored: the low bits are the size's.
            seed = DrawLib.make(keccak256(abi.encode(seed, ++known)), 0).seed();
        }
        return DrawLib.make(seed, sizeFor(v, epoch));
    }

    /// @notice The size of the set that the committee of an epoch is drawn from.
    function sizeFor(Validators storage v, uint64 epoch) internal view returns (uint256) {
        return v.sizes.asOf(0, DrawLib.knownTo(epoch));
    }

    /// @notice Where the hash of the whole set is stored that an epoch's committee is drawn from. Who comes or goes
    /// changes the size, if only for a while: its mark is that of the set's last change.
    function setKey(Validators storage v, uint64 epoch) internal view returns (uint256) {
        return DrawLib.setKey(v.sizes.changedAsOf(0, DrawLib.knownTo(epoch)));
    }

    /// @notice What a history says of who sits at the positions whose bit is set, in their order.
    function members(History storage history, Draw drawn, uint64 epoch, uint256 positions, DrawRules rules)
        internal
        view
        returns (address[] memory sitting)
    {
        uint256 mark = DrawLib.knownTo(epoch);
        uint256 size = drawn.seats(rules.committeeSize());
        sitting = new address[](size);
        uint256 count;
        for (uint256 p; p < size; ++p) {
            if (positions >> p & 1 == 0) continue;
            uint256 index = drawn.indexAt(p, rules.committeeSize(), rules.rounds());
            sitting[count++] = address(uint160(history.asOf(index, mark)));
        }
        assembly ("memory-safe") {
            mstore(sitting, count)
        }
    }

    /// @notice keccak256 of the attesters by position, 32 bytes each.
    function hash(Validators storage v, Draw drawn, uint64 epoch, DrawRules rules)
        internal
        view
        returns (bytes32)
    {
        bytes32 stored = _stored(v, drawn, epoch, rules);
        return stored != 0 ? stored : _hash(v, drawn, epoch, ALL, rules);
    }

    /// @notice What a certificate is checked against: the whole committee, where its hash is stored and the certificate
    /// names who did not sign; else the seats of those that signed, which are computed.
    function forCertificate(Validators storage v, Certificate calldata cert, DrawRules rules)
        internal
        view
        returns (Committee memory)
    {
        uint64 epoch = cert.epoch;
        Draw drawn = deciding(v, epoch, rules);
        uint256 size = drawn.seats(rules.committeeSize());
        uint256 signers = cert.signers;
        if (cert.absent.length != 0 || signers == ALL >> (256 - size)) {
            bytes32 stored = _stored(v, drawn, epoch, rules);
            if (stored != 0) return Committee(size, stored, true);
        }
        return Committee(size, _hash(v, drawn, epoch, signers, rules), false);
    }

    /// @dev 0: nobody has stored it.
    function _stored(Validators storage v, Draw drawn, uint64 epoch, DrawRules rules)
        private
        view
        returns (bytes32)
    {
        return v.hashes[drawn.allSit(rules.committeeSize()) ? setKey(v, epoch) : epoch];
    }

    function _hash(Validators storage v, Draw drawn, uint64 epoch, uint256 positions, DrawRules rules)
        private
        view
        returns (bytes32)
    {
        return keccak256(abi.encodePacked(members(v.attesters, drawn, epoch, positions, rules)));
    }
}

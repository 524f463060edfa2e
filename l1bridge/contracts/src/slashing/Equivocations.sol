// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {SlotClock} from "../SlotClock.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {ISlasher} from "./ISlasher.sol";
import {Punishment} from "./Punishment.sol";
import {Share, ShareLib} from "./Share.sol";
import {SlasherConfig} from "./SlasherConfig.sol";
import {SlasherDeployment} from "./SlasherDeployment.sol";

/// @title Who signed twice
/// @notice A member that runs the rules signs one extension at a height and round: it is a function of the block and the
/// height, and a block is voted for once a round. Which signatures are shown, and in what order, makes no difference.
abstract contract Equivocations is SlasherDeployment, Punishment {
    using ShareLib for Share;

    constructor(SlasherConfig memory config) SlasherDeployment(config) {}

    /// @inheritdoc ISlasher
    function equivocated(uint64 height, uint32 round, Share calldata a, Share calldata b, uint256 position)
        external
    {
        if (a.sameAs(b)) revert NothingSignedTwice();
        bytes memory chainId = bytes(rollup.chainId());
        address signer = a.signer(height, round, chainId);
        if (b.signer(height, round, chainId) != signer) revert NothingSignedTwice();
        _checkLiable(a.epoch);
        (, address attester,) = rollup.seat(a.epoch, position);
        if (attester != signer) revert NotAMember(signer, a.epoch);
        address[] memory members = new address[](1);
        members[0] = signer;
        _punishEquivocation(members, a.epoch, height, round);
    }

    /// @inheritdoc ISlasher
    function conflict(
        CheckpointHeader calldata header,
        Certificate calldata cert,
        CheckpointHeader calldata other,
        Certificate calldata otherCert
    ) external {
        bool sameRound = cert.epoch == otherCert.epoch && cert.height == otherCert.height
            && cert.round == otherCert.round;
        bool same = cert.kind == otherCert.kind && header.hash() == other.hash();
        uint256 both = cert.signers & otherCert.signers;
        if (!sameRound || same || both == 0) revert NothingSignedTwice();
        rollup.verifyLock(header, cert);
        rollup.verifyLock(other, otherCert);
        address[] memory members = _select(rollup.committeeAt(cert.epoch), both);
        _punishEquivocation(members, cert.epoch, cert.height, cert.round);
    }

    function _punishEquivocation(address[] memory members, uint64 epoch, uint64 height, uint32 round)
        private
    {
        bytes32[2] memory matters = [
            keccak256(abi.encode("equivocation, epoch", epoch)),
            keccak256(abi.encode("equivocation, height", rollup.chainId(), height))
        ];
        bool any;
        for (uint256 i; i < members.length; ++i) {
            (bool news, uint256 taken) =
                _punishTwice(staking, members[i], matters, equivocation, equivocationReward);
            if (!news) continue;
            any = true;
            emit EquivocationSlashed(members[i], epoch, height, round, taken);
        }
        if (!any) revert AlreadyPunished(epoch, height);
    }

    /// @dev As for certificates: the epoch has begun, and its committee still answers for it.
    function _checkLiable(uint64 epoch) private view {
        uint64 present = SlotClock(address(rollup)).currentSlot();
        if (epoch > present / epochDuration) {
            revert IRollup.WrongSigningEpoch(0, present / epochDuration, epoch);
        }
        uint64 until = epoch * epochDuration + liability;
        if (present > until) revert IRollup.LiabilityOver(until, present);
    }
}

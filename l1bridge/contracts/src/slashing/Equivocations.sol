// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../CheckpointHeader.sol";
import {Certificate} from "../rollup/Certificate.sol";
import {IRollup} from "../rollup/IRollup.sol";
import {Ballot, BallotLib} from "./Ballot.sol";
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
    using BallotLib for Ballot;

    /// @dev A member pays once for so many heights of a chain: a machine that runs twice does not stop at one, and what it
    /// signed twice there may be shares, votes and proposals, of which some name any epoch and others none.
    uint64 private constant HEIGHTS = 4096;

    constructor(SlasherConfig memory config) SlasherDeployment(config) {}

    /// @inheritdoc ISlasher
    function equivocated(uint64 height, uint32 round, Share calldata a, Share calldata b, uint256 position)
        external
    {
        if (a.sameAs(b)) revert NothingSignedTwice();
        bytes memory chainId = bytes(rollup.chainId());
        address signer = a.signer(height, round, chainId);
        if (b.signer(height, round, chainId) != signer) revert NothingSignedTwice();
        _punishMember(signer, a.epoch, position, height, round);
    }

    /// @inheritdoc ISlasher
    function votedTwice(
        uint8 kind,
        uint64 height,
        uint32 round,
        Ballot calldata a,
        Ballot calldata b,
        uint64 epoch,
        uint256 position
    ) external {
        if (a.sameAs(b)) revert NothingSignedTwice();
        bytes memory chainId = bytes(rollup.chainId());
        address signer = a.signer(kind, height, round, chainId);
        if (b.signer(kind, height, round, chainId) != signer) revert NothingSignedTwice();
        _punishMember(signer, epoch, position, height, round);
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
        _verifyLock(header, cert);
        _verifyLock(other, otherCert);
        address[] memory members = _select(_committee(cert.epoch), both);
        _punishEquivocation(members, cert.epoch, cert.height, cert.round);
    }

    /// @dev Whoever signed sits at that position in the committee of that epoch, which still answers for it.
    function _punishMember(address signer, uint64 epoch, uint256 position, uint64 height, uint32 round)
        private
    {
        _checkLiable(epoch, 0, 0);
        (, address attester,) = rollup.seat(epoch, position);
        if (attester != signer) revert NotAMember(signer, epoch);
        address[] memory members = new address[](1);
        members[0] = signer;
        _punishEquivocation(members, epoch, height, round);
    }

    function _punishEquivocation(address[] memory members, uint64 epoch, uint64 height, uint32 round)
        private
    {
        bytes32 matter = keccak256(abi.encode("equivocation", rollup.chainId(), height / HEIGHTS));
        bool any;
        for (uint256 i; i < members.length; ++i) {
            (bool news, uint256 taken) =
                _punishOnce(staking, members[i], matter, equivocation, equivocationReward);
            if (!news) continue;
            any = true;
            emit EquivocationSlashed(members[i], epoch, height, round, taken);
        }
        if (!any) revert AlreadyPunished(epoch, height);
    }
}

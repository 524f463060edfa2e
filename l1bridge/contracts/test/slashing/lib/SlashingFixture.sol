// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {Certificate} from "../../../src/rollup/Certificate.sol";
import {IRollup} from "../../../src/rollup/IRollup.sol";
import {Comparison} from "../../../src/slashing/Holding.sol";
import {ISlasher} from "../../../src/slashing/ISlasher.sol";
import {Slasher} from "../../../src/slashing/Slasher.sol";
import {SlasherConfig} from "../../../src/slashing/SlasherConfig.sol";
import {vm} from "../../lib/Vm.sol";
import {Fixture} from "../../rollup/lib/Fixture.sol";
import {ChunkLog} from "./ChunkLog.sol";

/// @notice A rollup with its slasher, and checkpoints whose chunks are in logs that can be opened.
abstract contract SlashingFixture is Fixture {
    address internal constant ACCUSER = address(0xacc);
    uint256 internal constant BOND = BOND_GAS * BASE_FEE;
    uint256 internal constant AMOUNT = 17 ether;
    uint256 internal constant REWARD = 1 ether;
    uint256 internal constant TWICE = 20 ether;
    uint256 internal constant TWICE_REWARD = 2 ether;
    uint256 internal constant LESS = 19 ether;
    uint256 internal constant LESS_REWARD = 2 ether;
    uint64 internal constant L1_SLOT = 2;
    uint64 internal constant DEADLINE = 6;
    /// Of the window: slots, and seconds for each checkpoint.
    uint64 internal constant RESCUE = 10;
    uint64 internal constant DRAIN = 2;

    Slasher internal slasher;

    function deploySlasher(uint256 size) internal {
        deploy(size);
        slasher = makeSlasher(slasherConfig());
        vm.deal(ACCUSER, 1000 * BOND);
        vm.deal(OUTSIDER, 1000 * BOND);
    }

    /// @dev From the artifact, as the rollup.
    function makeSlasher(SlasherConfig memory c) internal returns (Slasher) {
        return Slasher(vm.deployCode("src/slashing/Slasher.sol:Slasher", abi.encode(c)));
    }

    function slasherConfig() internal view virtual returns (SlasherConfig memory c) {
        c.rollup = IRollup(address(rollup));
        (c.unpublished, c.unpublishedReward) = (AMOUNT, REWARD);
        (c.equivocation, c.equivocationReward) = (TWICE, TWICE_REWARD);
        (c.omission, c.omissionReward) = (LESS, LESS_REWARD);
        // Deployed behind the slasher, where there is one.
        c.omissions = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        c.l1SlotDuration = L1_SLOT;
    }

    /// @dev The slasher is deployed behind the rollup.
    function slasherAfter(uint64 nonce) internal view virtual override returns (address) {
        return vm.computeCreateAddress(address(this), nonce + 1);
    }

    // ------------------------------------------------------------------------------------------------- chunks

    /// @dev The leaf of a chunk of branch `branch`; branches part at chunk `from`.
    function leafAt(uint256 index, uint256 branch, uint256 from) internal pure returns (bytes32) {
        return keccak256(abi.encode("chunk", index, index < from ? 0 : branch));
    }

    function leavesOf(uint64 last, uint256 branch, uint256 from)
        internal
        pure
        returns (bytes32[] memory leaves)
    {
        leaves = new bytes32[](uint256(last) + 1);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = leafAt(i, branch, from);
        }
    }

    /// @dev A child whose log of chunks can be opened.
    function chunked(CheckpointHeader memory parent, uint64 slot, uint64 chunks)
        internal
        view
        returns (CheckpointHeader memory header)
    {
        header = child(parent, slot, chunks);
        header.chunksRoot = ChunkLog.root(leavesOf(header.lastChunk, 0, 0));
    }

    /// @dev The same checkpoint with other chunks from `from` on.
    function branched(CheckpointHeader memory header, uint64 from)
        internal
        pure
        returns (CheckpointHeader memory copy)
    {
        copy = forged(header);
        copy.chunksRoot = ChunkLog.root(leavesOf(copy.lastChunk, 1, from));
    }

    /// @dev The same checkpoint with its first `chunks` chunks.
    function shortened(CheckpointHeader memory header, uint64 chunks)
        internal
        pure
        returns (CheckpointHeader memory copy)
    {
        copy = forged(header);
        copy.lastChunk = copy.firstChunk + chunks - 1;
        copy.chunksRoot = ChunkLog.root(leavesOf(copy.lastChunk, 0, 0));
    }

    /// @dev What both have at `index`; `header` is of branch 1 from `from` on (none: 0 or beyond).
    function compare(
        CheckpointHeader memory header,
        CheckpointHeader memory standing,
        uint64 index,
        uint64 from
    ) internal pure returns (Comparison memory c) {
        bytes32[] memory leaves = leavesOf(header.lastChunk, from == 0 ? 0 : 1, from);
        bytes32[] memory others = leavesOf(standing.lastChunk, 0, 0);
        (c.standing, c.index) = (standing, index);
        (c.leaf, c.standingLeaf) = (leaves[index], others[index]);
        (c.path, c.standingPath) = (ChunkLog.path(leaves, index), ChunkLog.path(others, index));
    }

    function none() internal pure returns (Comparison[] memory) {
        return new Comparison[](0);
    }

    function one(Comparison memory c) internal pure returns (Comparison[] memory list_) {
        list_ = new Comparison[](1);
        list_[0] = c;
    }

    function standingAlone(CheckpointHeader memory standing) internal pure returns (Comparison memory c) {
        c.standing = standing;
    }

    // ------------------------------------------------------------------------------------------------- sending

    /// @dev Accuses with the certificate of the header's own epoch.
    function accuse(CheckpointHeader memory header) internal {
        accuse(header, certify(header, LOCKED, header.epoch), none());
    }

    function accuse(CheckpointHeader memory header, Certificate memory cert, Comparison[] memory against)
        internal
    {
        vm.prank(ACCUSER);
        slasher.accuse{value: BOND}(header, cert, against);
    }

    function refuseAccusation(CheckpointHeader memory header, bytes memory reason) internal {
        refuseAccusation(header, certify(header, LOCKED, header.epoch), none(), reason);
    }

    function refuseAccusation(
        CheckpointHeader memory header,
        Certificate memory cert,
        Comparison[] memory against,
        bytes memory reason
    ) internal {
        vm.expectRevert(reason);
        vm.prank(ACCUSER);
        slasher.accuse{value: BOND}(header, cert, against);
    }

    function slash(CheckpointHeader memory header) internal {
        slash(header, none());
    }

    function slash(CheckpointHeader memory header, Comparison[] memory against) internal {
        vm.prank(OUTSIDER);
        slasher.slash(header, header.epoch, against);
    }

    function refuseSlash(CheckpointHeader memory header, Comparison[] memory against, bytes memory reason)
        internal
    {
        vm.expectRevert(reason);
        vm.prank(OUTSIDER);
        slasher.slash(header, header.epoch, against);
    }

    // ------------------------------------------------------------------------------------------- time and views

    /// @dev The first slot in which a lock can be accused by its own epoch's certificate.
    function accusableFrom(CheckpointHeader memory header) internal pure returns (uint64) {
        return header.slot + DEADLINE + 1;
    }

    function warpToAccusable(CheckpointHeader memory header) internal {
        warpToSlot(accusableFrom(header));
    }

    /// @dev To the first moment, and the first L1 block, of which an accusation can be slashed.
    function warpToDue(CheckpointHeader memory header) internal {
        (,,, uint256 time, uint256 number) = slasher.accusation(hashOf(header), header.epoch);
        if (block.timestamp < time) vm.warp(time);
        if (block.number < number) vm.roll(number);
    }

    function phaseOf(CheckpointHeader memory header) internal view returns (ISlasher.Phase phase) {
        (phase,,,,) = slasher.accusation(hashOf(header), header.epoch);
    }

    function expectPhase(CheckpointHeader memory header, ISlasher.Phase phase) internal view {
        vm.assertEq(uint256(phaseOf(header)), uint256(phase), "phase");
    }

    function stakeOf(address attester) internal view returns (uint256 amount) {
        (, amount,,,,) = staking.stakeOf(attester);
    }

    /// @dev What each of the genesis validators has lost.
    function expectLosses(uint256 each) internal view {
        for (uint256 i; i < attesters.length; ++i) {
            vm.assertEq(stakeOf(attesters[i]), STAKE - each, "stake");
        }
    }

    function wrongPhase(ISlasher.Phase phase) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(ISlasher.WrongPhase.selector, phase);
    }
}

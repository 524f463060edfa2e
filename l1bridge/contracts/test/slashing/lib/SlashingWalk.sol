// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../../../src/BlockHistory.sol";
import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../../src/LockVerifier.sol";
import {Certificate} from "../../../src/rollup/Certificate.sol";
import {LockedPublication} from "../../../src/rollup/LockedPublication.sol";
import {Comparison} from "../../../src/slashing/Holding.sol";
import {ISlasher} from "../../../src/slashing/ISlasher.sol";
import {Share} from "../../../src/slashing/Share.sol";
import {vm} from "../../lib/Vm.sol";
import {SlashingFixture} from "./SlashingFixture.sol";

/// @notice Three of four members run the rules: they lock one chain, sign one extension at a height and round, and publish
/// what is accused before its window is over, at the last moment. All else is done by whoever wants to see them slashed:
/// junk on L1, accusations with any certificate there is, slashes with any comparison, an L1 that stands still, restarts.
contract SlashingWalk is SlashingFixture {
    uint256 internal constant FAULTY = 3;

    CheckpointHeader[] internal honest;
    CheckpointHeader[] internal accused;
    uint64[] internal epochs;
    uint256 public slashed;
    uint256 public rescued;
    uint256 public restarts;
    uint256 public burnt;

    constructor() {
        deploySlasher(4);
        honest.push(genesis());
        vm.deal(ACCUSER, 1e27);
        // L1 keeps its own history; here nobody does.
        uint256 origin = rollup.genesisOriginNumber();
        vm.store(BlockHistory.CONTRACT, bytes32(origin % BlockHistory.WINDOW), rollup.genesisOriginHash());
        warpToSlot(1);
    }

    /// @dev Each extension has a height of its own.
    function heightOf(bytes32 hash, uint8 kind, uint64 epoch) internal pure override returns (uint64) {
        return uint64(uint256(keccak256(abi.encode(hash, kind, epoch))) >> 193);
    }

    // ------------------------------------------------------------------------------------------ time and chain

    /// Slots go by, with fewer blocks than they should have, or none. Whoever runs the rules publishes before the first
    /// moment and block of which he could be slashed.
    function pass(uint8 slots, uint8 blocks) external {
        uint256 time = block.timestamp + (1 + slots % 12) * SLOT;
        uint256 number = block.number + 1 + blocks % 36;
        uint64 upTo;
        for (uint256 i; i < accused.length; ++i) {
            (ISlasher.Phase phase,,, uint256 from, uint256 fromBlock) =
                slasher.accusation(hashOf(accused[i]), epochs[i]);
            bool due = phase == ISlasher.Phase.RESCUE && time >= from && number >= fromBlock;
            if (due && accused[i].number > upTo) upTo = accused[i].number;
        }
        publishTo(upTo);
        vm.warp(time);
        vm.roll(number);
    }

    /// They lock one more checkpoint.
    function grow(uint8 chunks) external {
        if (honest.length > 30) return;
        CheckpointHeader memory parent = honest[honest.length - 1];
        uint64 slot = rollup.currentSlot() - 1;
        if (slot < parent.slot) return;
        honest.push(chunked(parent, slot, 1 + chunks % 3));
    }

    function publishSome(uint8 count) external {
        uint64 number = confirmedNumber() + count % 4;
        if (number >= honest.length || honest[number].slot + OPEN_AFTER > rollup.currentSlot()) return;
        publishTo(number);
    }

    /// Governance restarts a chain that is dead, and they go on from there when the committee that begins comes.
    function restart() external {
        uint64 number = confirmedNumber();
        vm.prank(GOVERNANCE);
        try rollup.restart(honest[number], 0) {
            ++restarts;
            while (honest.length > number + 1) honest.pop();
            vm.roll(block.number + (rollup.aliveSlot() - rollup.currentSlot()) * 3);
            warpToSlot(rollup.aliveSlot() + 1);
        } catch {}
    }

    /// @dev One by one, by the newest lock there is: its certificate covers all below.
    function publishTo(uint64 number) private {
        uint64 last = uint64(honest.length - 1);
        if (number > last) return;
        for (uint64 n = confirmedNumber() + 1; n <= number; ++n) {
            CheckpointHeader[] memory links = new CheckpointHeader[](last - n);
            for (uint64 k; k < links.length; ++k) {
                links[k] = honest[n + 1 + k];
            }
            LockedPublication memory p = locked(list(honest[n]), links, CLOSED);
            carryBlobs(1);
            rollup.publishLocked(p);
            ++rescued;
        }
    }

    // -------------------------------------------------------------------------------------------- the adversary

    /// The leader publishes something unsigned: right, short, forged or without end.
    function propose(uint8 what) external {
        uint64 number = tipNumber() + 1;
        uint64 slot = rollup.currentSlot();
        if (number >= honest.length || honest[number].slot >= slot) return;
        CheckpointHeader memory h = honest[number];
        if (what % 4 == 1) h = shortened(h, 1);
        if (what % 4 == 2) h = branched(h, h.firstChunk);
        if (what % 4 == 3) h = endless(h);
        address sender = publisherOf(slot, 0);
        carryBlobs(1);
        vm.prank(sender);
        try rollup.propose(list(h), 1, 0) {} catch {}
    }

    function void() external {
        uint64 number = confirmedNumber();
        try rollup.void(honest[number], 0) {} catch {}
    }

    /// Any version that was locked, by any committee that signed it.
    function accuse(uint8 which, bool short, uint8 later, uint8 against) external {
        CheckpointHeader memory h = honest[which % honest.length];
        if (short && h.number != 0) h = shortened(h, 1);
        uint64 epoch = h.epoch + later % 3;
        if (epoch > rollup.epochAt(rollup.currentSlot())) return;
        Certificate memory cert = certify(h, LOCKED, epoch);
        Comparison[] memory c = comparison(h, against);
        vm.prank(ACCUSER);
        try slasher.accuse{value: BOND + which}(h, cert, c) {
            accused.push(h);
            epochs.push(epoch);
        } catch {}
    }

    function slash(uint8 which, uint8 against) external {
        if (accused.length == 0) return;
        uint256 i = which % accused.length;
        uint256 supply = azt.totalSupply();
        Comparison[] memory c = comparison(accused[i], against);
        vm.prank(OUTSIDER);
        try slasher.slash(accused[i], epochs[i], c) {
            ++slashed;
        } catch {}
        burnt += supply - azt.totalSupply();
    }

    function answer(uint8 which, uint8 by) external {
        if (accused.length == 0) return;
        uint256 i = which % accused.length;
        CheckpointHeader memory h = accused[i];
        if (h.number >= honest.length || h.generation != honest[h.number].generation) return;
        Comparison memory c = compare(h, honest[h.number], h.lastChunk, 0);
        try slasher.answer(h, epochs[i], c, h.number + by % 4) {} catch {}
    }

    function reclaim(uint8 which, bool fetch) external {
        if (accused.length == 0) return;
        uint256 i = which % accused.length;
        try slasher.reclaim(hashOf(accused[i]), epochs[i]) {} catch {}
        vm.prank(ACCUSER);
        if (fetch) try slasher.withdraw() {} catch {}
    }

    /// Shares of what was locked, and whatever the faulty one signs, in any pair.
    function equivocate(uint8 which, uint8 other, uint8 member, bool own, bool ownOther) external {
        uint256 left = own ? FAULTY : member % 4;
        uint256 right = ownOther ? FAULTY : member % 4;
        CheckpointHeader memory a = honest[which % honest.length];
        CheckpointHeader memory b = honest[other % honest.length];
        // The faulty one signs at any height.
        uint64 height = heightOf(hashOf(a), LOCKED, a.epoch);
        uint64 otherHeight = right == FAULTY ? height : heightOf(hashOf(b), LOCKED, b.epoch);
        report(share(left, a, height), share(right, b, otherHeight), height, left);
    }

    function report(Share memory a, Share memory b, uint64 height, uint256 position) private {
        uint256 supply = azt.totalSupply();
        try slasher.equivocated(height, 0, a, b, position) {} catch {}
        burnt += supply - azt.totalSupply();
    }

    function share(uint256 member, CheckpointHeader memory h, uint64 height)
        private
        view
        returns (Share memory)
    {
        bytes memory extension = LockVerifier.extension(LOCKED, h.epoch, hashOf(h));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(keys[member], LockVerifier.digest(extension, height, 0, bytes(rollup.chainId())));
        return Share(LOCKED, h.epoch, hashOf(h), abi.encodePacked(r, s, v - 27));
    }

    /// @dev None; the confirmed one; with another leaf, path or root; another one that is confirmed, or is not.
    function comparison(CheckpointHeader memory h, uint8 against) private view returns (Comparison[] memory) {
        uint64 confirmed = confirmedNumber();
        if (against % 6 == 0) return none();
        uint64 number = against % 6 == 1 ? confirmed : uint64(against % honest.length);
        CheckpointHeader memory standing = honest[number];
        if (against % 6 == 5) standing = branched(standing, 0);
        uint64 index = h.lastChunk < standing.lastChunk ? h.lastChunk : standing.lastChunk;
        if (index != 0) index -= against % (index + 1);
        Comparison memory c = compare(h, standing, index, 0);
        if (against % 6 == 3) c.leaf = keccak256("another");
        if (against % 6 == 4) c.index = index + 1;
        return one(c);
    }

    // ------------------------------------------------------------------------------------------------- checks

    /// Who runs the rules has all its stake.
    function checkHonest() external view {
        vm.assertEq(slashed, 0, "slashed for a lock");
        for (uint256 i; i < FAULTY; ++i) {
            vm.assertEq(stakeOf(attesters[i]), STAKE, "stake");
        }
    }

    /// Stakes, rewards and what was burnt are what was minted.
    function checkStakes() external view {
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            sum += stakeOf(attesters[i]);
        }
        vm.assertEq(sum, staking.totalStake(), "stakes");
        vm.assertEq(sum, azt.balanceOf(address(staking)), "held");
        uint256 rewards = azt.balanceOf(ACCUSER) + azt.balanceOf(address(this));
        vm.assertEq(sum + rewards + burnt, 4 * STAKE, "conserved");
    }

    /// The contract holds the open bonds and what it owes.
    function checkBonds() external view {
        uint256 sum = slasher.owed(ACCUSER) + slasher.owed(address(this)) + slasher.owed(OUTSIDER);
        for (uint256 i; i < accused.length; ++i) {
            bool counted;
            for (uint256 k; k < i; ++k) {
                if (hashOf(accused[k]) == hashOf(accused[i]) && epochs[k] == epochs[i]) counted = true;
            }
            if (counted) continue;
            (,, uint256 bond,,) = slasher.accusation(hashOf(accused[i]), epochs[i]);
            sum += bond;
        }
        vm.assertEq(sum, address(slasher).balance, "bonds");
    }
}

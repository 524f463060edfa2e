// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {EpochProofQuote} from "../../../src/proving/EpochProofQuote.sol";
import {IProving, Period} from "../../../src/proving/IProving.sol";
import {vm} from "../../lib/Vm.sol";
import {ProvingFixture} from "./ProvingFixture.sol";

/// @notice Claims, proofs, prunes, publications, confirmations and voids, in any order, right and wrong.
contract ProvingWalk is ProvingFixture {
    address internal constant STRANGER = address(0x57a6);
    /// How often each has happened.
    uint256 public claims;
    uint256 public proofs;
    uint256 public prunes;
    uint256 public voids;
    /// What was proven, by the model.
    uint64 public proven;
    bytes32 public provenHash;
    uint64 internal last;
    uint256 internal paid;

    constructor() {
        deployProving();
        provenHash = hashOf(genesis());
        to(1);
    }

    // ------------------------------------------------------------------------------------------------- walk

    /// L1 mines as many blocks as it should, or none.
    function pass(uint8 slots, bool stands) external {
        uint64 slot = rollup.currentSlot() + 1 + slots % 3;
        if (stands) {
            warpToSlot(slot);
            vm.roll(block.number + 1);
        } else {
            to(slot);
        }
    }

    function grow(uint8 count) external {
        follow();
        for (uint256 i; i <= count % 3; ++i) {
            uint64 slot = rollup.currentSlot();
            if (slot < 1 || chain[height].slot > slot - 1) return;
            CheckpointHeader memory header = child(chain[height], slot - 1, 1);
            address sender = publisherOf(slot, 0);
            carryBlobs(1);
            vm.prank(sender);
            try rollup.propose(list(header), 1, 0) {
                if (follow()) return;
                chain[++height] = header;
            } catch (bytes memory reason) {
                // An origin that L1 has forgotten; else nothing stands in the way.
                vm.assertTrue(
                    bytes4(reason) == bytes4(keccak256("OriginNotCanonical(uint64,bytes32)")), "grows"
                );
                return;
            }
        }
    }

    function confirmSome(uint8 which, bool closed) external {
        follow();
        if (height == 0) return;
        uint64 number = confirmedNumber();
        number += uint64(which) % (height - number + 1);
        if (number == 0) return;
        CheckpointHeader memory header = chain[number];
        try this.confirmOne(header, closed) {} catch {}
        // It voids what is overdue above it.
        if (!follow()) height = tipNumber();
    }

    function confirmOne(CheckpointHeader calldata header, bool closed) external {
        rollup.confirm(list(header), certify(header, closed ? CLOSED : LOCKED), 0);
    }

    function voidSome() external {
        follow();
        uint64 confirmed = confirmedNumber();
        try rollup.void(chain[confirmed], 0) {
            height = tipNumber();
            ++voids;
        } catch {}
    }

    function claimIt(bool withRival, uint8 wrong) external {
        Period memory p = period();
        EpochProofQuote memory q =
            quote(withRival ? RIVAL_KEY : PROVER_KEY, p.epoch, 1 << 30, PROVER_BOND, 3_000);
        if (wrong == 1) q.basisPointFee += 1;
        address leader = publisherOf(rollup.currentSlot(), wrong == 2 ? 1 : 0);
        (uint128 free,) = escrow.accounts(q.proverAddress);
        bool over = rollup.currentSlot() >= p.overSlot && block.number >= p.overBlock;
        bool right = wrong != 1 && leader == publisherOf(rollup.currentSlot(), 0) && p.open && !over
            && p.prover == address(0) && free >= PROVER_BOND;
        vm.prank(leader);
        try proving.claimEpochProofRight(q) {
            vm.assertTrue(right, "claimed");
            ++claims;
        } catch {
            vm.assertTrue(!right, "not claimed");
        }
    }

    function prove(uint8 first, uint8 count, uint8 who) external {
        follow();
        uint64 from = uint64(first) % (proven + 1);
        if (proving.tips(from) == 0) from = proven;
        uint64 end = from + 1 + uint64(count) % 4;
        if (end > height) return;
        address sender = who % 3 == 0 ? prover : who % 3 == 1 ? rival : STRANGER;
        uint64 confirmed = confirmedNumber();
        (,, bool closed,) = rollup.confirmed();
        Period memory p = period();
        bool right = end > proven && (end < confirmed || (end == confirmed && closed));
        if (p.open) right = right && end <= p.end;
        // No accusation holds a prune up here.
        if (p.open && rollup.currentSlot() >= p.overSlot && block.number >= p.overBlock) right = false;
        try this.sendProof(sender, from + 1, end) {
            vm.assertTrue(right, "proven");
            ++proofs;
            (proven, provenHash) = (end, hashOf(chain[end]));
        } catch {
            vm.assertTrue(!right, "not proven");
        }
    }

    function sendProof(address sender, uint64 first, uint64 end) external {
        submit(sender, first, end);
    }

    function pruneIt(bool byHook) external {
        Period memory p = period();
        bool due = p.open && rollup.currentSlot() >= p.overSlot && block.number >= p.overBlock;
        bool pruned;
        if (byHook) {
            pruned = proving.pruneIfDue();
        } else {
            try proving.prune(0) returns (bool ok) {
                pruned = ok;
            } catch {}
        }
        vm.assertTrue(pruned == due, "when it is due");
        follow();
    }

    function money(uint8 act, uint96 amount) external {
        address who = act & 1 == 0 ? prover : rival;
        if (act & 6 == 0) {
            fund(who, uint256(amount) % 50 ether + 1);
        } else if (act & 6 == 2) {
            vm.prank(who);
            escrow.startWithdraw(amount % 60 ether + 1);
        } else {
            vm.prank(who);
            try escrow.finishWithdraw(address(0xfeed)) {} catch {}
        }
    }

    /// @dev After a prune, whoever's, the chain goes on from what is proven. Returns whether there was one.
    function follow() private returns (bool pruned) {
        uint32 g = generation();
        if (g == last) return false;
        vm.assertEq(g, last + 1, "one at a time");
        last = g;
        ++prunes;
        vm.assertEq(tipNumber(), proven, "back to what is proven");
        height = proven;
        return true;
    }

    // ------------------------------------------------------------------------------------------- invariants

    function checkProven() external view {
        (uint64 number, bytes32 hash) = rollup.proven();
        vm.assertEq(number, proven, "proven");
        vm.assertEq(hash, provenHash, "its hash");
        vm.assertTrue(number <= confirmedNumber() && confirmedNumber() <= tipNumber(), "in order");
        vm.assertTrue(proving.tips(number) != 0, "its words");
    }

    function checkEscrow() external view {
        (uint128 a, uint128 aStaked) = escrow.accounts(prover);
        (uint128 b, uint128 bStaked) = escrow.accounts(rival);
        (uint128 c, uint128 cStaked) = escrow.accounts(STRANGER);
        uint256 sum = escrow.bounty() + a + aStaked + b + bStaked + c + cStaked;
        vm.assertEq(azt.balanceOf(address(escrow)), sum, "all is somebody's");
        Period memory p = period();
        bool claimed = p.open && p.prover != address(0);
        vm.assertEq(aStaked + bStaked + cStaked, claimed ? p.bond : 0, "one bond, of the open claim");
    }

    /// Each checkpoint's proving reward is paid once at most.
    function checkEarned() external view {
        uint256 sum = proving.earned(prover) + proving.earned(rival) + proving.earned(STRANGER)
            + proving.earned(WITHDRAWER);
        vm.assertTrue(sum <= uint256(proven) * 10_000, "no more than is proven");
    }
}

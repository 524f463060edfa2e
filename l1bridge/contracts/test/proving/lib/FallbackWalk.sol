// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {ProvenCheckpoint} from "../../../src/proving/IFallback.sol";
import {Period} from "../../../src/proving/IProving.sol";
import {vm} from "../../lib/Vm.sol";
import {FallbackFixture} from "./FallbackFixture.sol";

/// @notice A chain that is proven, or pruned, or goes on by proof alone, in any order.
contract FallbackWalk is FallbackFixture {
    /// How often each has happened.
    uint256 public entries;
    uint256 public published;
    uint256 public exits;
    uint256 public proofs;
    /// By the model: what is proven, whether the chain goes on by proof alone.
    uint64 public proven;
    bytes32 internal provenHash;
    bool public alone;
    /// The slot of the last proof, or of the deployment.
    uint64 internal lastProof;

    constructor() {
        deployFallback();
        provenHash = hashOf(genesis());
        to(1);
    }

    // ------------------------------------------------------------------------------------------------- walk

    function pass(uint8 slots) external {
        to(rollup.currentSlot() + 1 + slots % (2 * EPOCH));
    }

    /// What is published with a turn, and confirmed; refused while the chain goes on by proof alone.
    function growOne() external {
        follow();
        uint64 slot = rollup.currentSlot();
        if (chain[height].slot > slot - 1) return;
        CheckpointHeader memory header = child(chain[height], slot - 1, 1);
        header.originNumber = uint64(block.number - 1);
        vm.setBlockhash(header.originNumber, keccak256(abi.encode(header.originNumber)));
        header.originHash = blockhash(header.originNumber);
        address sender = publisherOf(slot, 0);
        carryBlobs(1);
        vm.prank(sender);
        try rollup.propose(list(header), 1, 0) {
            vm.assertTrue(!alone, "no turn counts");
            if (!follow()) chain[++height] = header;
        } catch {
            vm.assertTrue(alone || restarted(), "grows");
        }
        if (alone || height == 0) return;
        try this.confirmTip() {} catch {}
    }

    function confirmTip() external {
        confirm(height, CLOSED);
    }

    function prove() external {
        follow();
        (uint64 number,,,) = rollup.confirmed();
        Period memory p = period();
        if (p.open && p.end < number) number = p.end;
        if (number <= proven) return;
        try this.proveTo(number) {
            vm.assertTrue(!alone, "proven by its market");
            ++proofs;
            (proven, provenHash, lastProof) = (number, hashOf(chain[number]), rollup.currentSlot());
        } catch {}
    }

    function proveTo(uint64 number) external {
        submit(prover, proven + 1, number);
    }

    function prune() external {
        try proving.pruneIfDue() {
            vm.assertTrue(!alone, "pruned");
        } catch {
            vm.assertTrue(alone, "not pruned");
        }
        follow();
    }

    function force(uint8 due) external {
        FORCED.set(1, due);
    }

    function enterIt() external {
        follow();
        uint64 slot = rollup.currentSlot();
        try way.enter(chain[proven], 0) returns (bool holds) {
            vm.assertTrue(!alone, "once");
            if (!holds) return;
            vm.assertTrue(slot >= lastProof + ENTER, "long after the last proof");
            (alone, height) = (true, proven);
            ++entries;
        } catch {}
    }

    function publishIt(uint8 behind, uint8 wrong) external {
        follow();
        uint64 slot = rollup.currentSlot();
        slot -= behind % 4 < slot - chain[height].slot ? behind % 4 : 0;
        if (chain[height].slot > slot) return;
        ProvenCheckpoint memory c = next(chain[height], slot);
        if (wrong % 4 == 1) c.proof.y = "no";
        if (wrong % 4 == 2) ++c.proof.headers[0].generation;
        carry(1);
        (,, bool over) = way.over();
        vm.prank(OUTSIDER);
        try way.publish(c) {
            vm.assertTrue(alone && !over && wrong % 4 != 1 && wrong % 4 != 2, "published");
            chain[++height] = c.proof.headers[0];
            (proven, provenHash) = (height, hashOf(chain[height]));
            lastProof = rollup.currentSlot();
            ++published;
        } catch {
            vm.assertTrue(!alone || over || wrong % 4 == 1 || wrong % 4 == 2, "not published");
        }
    }

    function exitIt() external {
        (,, bool over) = way.over();
        try way.exit() {
            vm.assertTrue(alone && over, "over");
            alone = false;
            ++exits;
        } catch {
            vm.assertTrue(!(alone && over), "not over");
        }
        follow();
    }

    /// @dev After a prune the chain goes on from what is proven.
    function follow() private returns (bool pruned) {
        if (tipNumber() >= height) return false;
        height = tipNumber();
        vm.assertEq(height, proven, "back to what is proven");
        return true;
    }

    /// @dev Nobody's turn counts for certain before the new committee begins.
    function restarted() private view returns (bool) {
        (,,,,, uint64 restarts) = rollup.tip();
        return restarts != 0;
    }

    // ------------------------------------------------------------------------------------------- invariants

    function check() external view {
        (uint64 number, bytes32 hash) = rollup.proven();
        vm.assertEq(number, proven, "proven never goes back");
        vm.assertEq(hash, provenHash, "its hash");
        vm.assertTrue(proving.tips(number) != 0, "its words");
        vm.assertTrue(way.state().holds == alone, "holds");
        if (alone) {
            vm.assertTrue(tipNumber() == number && confirmedNumber() == number, "nothing else stands");
        }
        (,,,,, uint64 restarts) = rollup.tip();
        vm.assertEq(restarts, exits, "one restart each");
        (uint128 a, uint128 aStaked) = escrow.accounts(prover);
        (uint128 b, uint128 bStaked) = escrow.accounts(rival);
        uint256 sum = escrow.bounty() + a + aStaked + b + bStaked;
        vm.assertEq(azt.balanceOf(address(escrow)), sum, "all is somebody's");
        vm.assertEq(proving.earned(OUTSIDER), 0, "nothing is earned by it");
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../src/CheckpointHeader.sol";
import {IFallback, ProvenCheckpoint} from "../../src/proving/IFallback.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {vm} from "../lib/Vm.sol";
import {FallbackFixture, MockFallbackVerifier} from "./lib/FallbackFixture.sol";

/// What is published without a committee: each member of the header is proved, known to L1, or zero.
contract FallbackPublishTest is FallbackFixture {
    function setUp() public {
        deployFallback();
        INBOX.set(5, 0);
        entered();
        publish(next());
    }

    /// It is confirmed, closed and proven at once, and the next one builds on it.
    function test_ACheckpointIsPublishedWithItsProof() public {
        ProvenCheckpoint memory c = next();
        c.proof.outMessages = "message";
        CheckpointHeader memory header = c.proof.headers[0];
        (header.inTotal, header.inHash) = (5, INBOX.hashAt(5));
        bytes32 hash = hashOf(header);
        uint256 place = header.lastChunk | 1 << 72 | 255 << 80 | uint256(rollup.currentSlot()) << 88;
        vm.expectEmit();
        emit IRollup.CheckpointProposed(2, hash, 0, place);
        vm.expectEmit();
        emit IRollup.CheckpointConfirmed(2, hash, true, address(0));
        vm.expectEmit();
        emit IFallback.FallbackPublished(2, hash, 2, OUTSIDER);
        publish(c);
        (uint64 number, bytes32 proven) = rollup.proven();
        vm.assertEq(number, 2, "proven");
        vm.assertEq(proven, hash, "hash");
        bool closed;
        (number, proven, closed,) = rollup.confirmed();
        vm.assertTrue(number == 2 && proven == hash && closed, "confirmed and closed");
        vm.assertTrue(stands(header) && tipNumber() == 2, "stands");
        vm.assertEq(proving.tips(2), keccak256(abi.encode(tipAt(2))), "words");
        vm.assertEq(proving.outRootOf(2), keccak256("message"), "messages");
        vm.assertTrue(rollup.settled(2, 2), "settled");
        vm.assertEq(proving.earned(OUTSIDER), 0, "earns nothing");
        publish(next());
    }

    /// Several of one slot, and of the slot that runs.
    function test_AnySlotBetweenTheLastAndNow() public {
        uint64 slot = rollup.currentSlot();
        publish(next(chain[1], slot));
        publish(next(chain[2], slot));
        refuse(next(chain[3], slot + 1), abi.encodeWithSelector(IRollup.SlotNotOver.selector, slot + 1, slot));
        refuse(next(chain[3], slot - 1), abi.encodeWithSelector(IRollup.WrongSlot.selector, slot, slot - 1));
    }

    /// A failing call for each member that L1 knows.
    function test_EachMemberThatL1Knows() public {
        ProvenCheckpoint memory c = next();
        c.proof.headers[0].number = 3;
        refuse(c, abi.encodeWithSelector(IRollup.WrongNumber.selector, 2, 3));
        c = next();
        c.proof.headers[0].parentHash = hashOf(genesis());
        refuse(c, abi.encodeWithSelector(IRollup.WrongParent.selector, 2, hashOf(genesis())));
        c = next();
        uint64 epoch = ++c.proof.headers[0].epoch;
        refuse(c, abi.encodeWithSelector(IRollup.WrongEpoch.selector, epoch - 1, epoch));
        c = next();
        c.proof.headers[0].generation = 0;
        refuse(c, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 1, 0));
        c = next();
        c.proof.headers[0].firstChunk = 2;
        refuse(c, abi.encodeWithSelector(IRollup.WrongFirstChunk.selector, 3, 2));
        c = next();
        c.proof.headers[0].lastChunk = 2;
        refuse(c, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 3, 2));
        c.proof.headers[0].lastChunk = 3 + 65_536;
        refuse(c, abi.encodeWithSelector(IRollup.WrongLastChunk.selector, 3, 3 + 65_536));
        c = next();
        c.proof.headers[0].chunksRoot = "log";
        refuse(c, abi.encodeWithSelector(IFallback.ChunksRootNotZero.selector, bytes32("log")));
        c = next();
        c.proof.headers[0].blobsHash = "blobs";
        bytes32 blobs = keccak256(abi.encodePacked(effectBlob(0)));
        refuse(c, abi.encodeWithSelector(IRollup.WrongBlobs.selector, blobs, bytes32("blobs")));
        c = next();
        c.proof.headers[0].originNumber = 1;
        refuse(c, abi.encodeWithSelector(IFallback.OriginMoved.selector, 1, rollup.genesisOriginHash()));
        c = next();
        c.proof.headers[0].originHash = "origin";
        uint64 origin = rollup.genesisOriginNumber();
        refuse(c, abi.encodeWithSelector(IFallback.OriginMoved.selector, origin, bytes32("origin")));
        c = next();
        c.proof.headers[0].feePerDaGas = 1;
        refuse(c, abi.encodeWithSelector(IFallback.FeesMoved.selector, 1, FEE_L2));
        c = next();
        c.proof.headers[0].feePerL2Gas = 1;
        refuse(c, abi.encodeWithSelector(IFallback.FeesMoved.selector, FEE_DA, 1));
    }

    /// Messages are those of the queue; the forced cursor stands still.
    function test_TheQueues() public {
        ProvenCheckpoint memory c = next();
        (c.proof.headers[0].inTotal, c.proof.headers[0].inHash) = (6, keccak256("none"));
        refuse(c, abi.encodeWithSelector(IRollup.WrongInbox.selector, 6, keccak256("none")));
        FORCED.set(1, 0);
        c = next();
        (c.proof.headers[0].forcedTotal, c.proof.headers[0].forcedHash) = (1, FORCED.hashAt(1));
        refuse(c, abi.encodeWithSelector(IFallback.ForcedMoved.selector, 1, FORCED.hashAt(1)));
        c.proof.headers[0].forcedTotal = 0;
        refuse(c, abi.encodeWithSelector(IFallback.ForcedMoved.selector, 0, FORCED.hashAt(1)));
    }

    /// All blobs of the transaction are the checkpoint's.
    function test_TheBlobsAreTheTransactions() public {
        ProvenCheckpoint memory c = next();
        carry(0);
        vm.expectRevert(abi.encodeWithSelector(IRollup.BadBlobCounts.selector, 0));
        way.publish(c);
        carry(2);
        bytes32 both = keccak256(abi.encodePacked(effectBlob(0), effectBlob(1)));
        vm.expectRevert(
            abi.encodeWithSelector(IRollup.WrongBlobs.selector, both, c.proof.headers[0].blobsHash)
        );
        way.publish(c);
    }

    function test_WithoutAProofNothing() public {
        ProvenCheckpoint memory c = next();
        c.proof.y = "no";
        refuse(c, abi.encodeWithSelector(MockFallbackVerifier.NotProven.selector));
        c = next();
        c.proof.headers = list(c.proof.headers[0], c.proof.headers[0]);
        refuse(c, abi.encodeWithSelector(IFallback.NotOneHeader.selector, 2));
        c.proof.headers = list();
        refuse(c, abi.encodeWithSelector(IFallback.NotOneHeader.selector, 0));
        c = next();
        c.clientProofs = "proof";
        refuse(c, abi.encodeWithSelector(IFallback.UnexpectedClientProofs.selector, 5));
    }

    /// A checkpoint fits one place: not again, not on another one, not with other words, not in another generation.
    function test_ItFitsOnePlaceAlone() public {
        ProvenCheckpoint memory c = next();
        publish(c);
        refuse(c, abi.encodeWithSelector(IFallback.NotTheTip.selector, 1));
        c = next();
        c.from.world = "other";
        refuse(c, abi.encodeWithSelector(IFallback.NotTheTip.selector, 2));
        c = next();
        c.parent = chain[1];
        refuse(c, abi.encodeWithSelector(IFallback.NotTheProven.selector, hashOf(chain[2]), hashOf(chain[1])));
        c = next();
        to(rollup.currentSlot() + IDLE);
        way.exit();
        refuse(c, abi.encodeWithSelector(IFallback.NotEntered.selector));
        FORCED.set(1, 0);
        enter();
        to(rollup.currentSlot() + ENTER);
        vm.assertTrue(enter(), "again");
        refuse(c, abi.encodeWithSelector(IRollup.WrongGeneration.selector, 3, 1));
    }

    /// Whoever confirmed last stays who answered for what is below.
    function test_NobodyConfirmed() public view {
        (address by,) = rollup.confirmation(1);
        vm.assertEq(by, address(0), "nobody");
    }
}

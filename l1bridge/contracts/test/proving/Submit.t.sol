// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeaderLib} from "../../src/CheckpointHeader.sol";
import {IRollup} from "../../src/rollup/IRollup.sol";
import {EpochProof, ProvenTip} from "../../src/proving/IEpochVerifier.sol";
import {IProving} from "../../src/proving/IProving.sol";
import {vm} from "../lib/Vm.sol";
import {MockVerifier} from "./lib/MockVerifier.sol";
import {ProvingFixture} from "./lib/ProvingFixture.sol";

/// What is proven, and whose the reward is.
contract SubmitTest is ProvingFixture {
    address internal constant SENDER = address(0x5e4d);

    function setUp() public {
        deployProving();
        fill(0, 3);
        toEpoch(1);
    }

    function expectProven(uint64 number) private view {
        (uint64 n, bytes32 hash) = rollup.proven();
        vm.assertEq(n, number, "number");
        vm.assertEq(hash, hashOf(chain[number]), "hash");
        vm.assertEq(proving.tips(number), keccak256(abi.encode(tipAt(number))), "words");
    }

    /// The claim is fulfilled by the end, whoever sends it; what it earns is its prover's and its leader's.
    function test_AClaimIsFulfilled() public {
        claim(quote(PROVER_KEY, 0));
        vm.expectEmit();
        emit IProving.EpochProven(3, 1, tipAt(3), 0, SENDER);
        vm.expectEmit();
        emit IProving.PeriodProven(0, prover);
        submit(SENDER, 1, 3);
        expectProven(3);
        vm.assertTrue(!period().open, "done");
        expectAccount(prover, FUNDS, 0);
        vm.assertEq(proving.earned(prover), 3 * 2_500, "its part");
        vm.assertEq(proving.earned(WITHDRAWER), 3 * 7_500, "the rest");
        vm.assertEq(proving.earned(SENDER), 0, "a copied proof earns nothing");
    }

    function test_WithoutAClaimTheSenderEarns() public {
        submit(SENDER, 1, 3);
        expectProven(3);
        vm.assertEq(proving.earned(SENDER), 30_000, "all");
        vm.assertTrue(!period().open, "done");
        refuseClaim(quote(PROVER_KEY, 0), abi.encodeWithSelector(IProving.NothingDue.selector));
    }

    /// Parts move the proven checkpoint; the bond stays until the end is proven.
    function test_PartsAreTaken() public {
        submit(SENDER, 1, 1);
        claim(quote(PROVER_KEY, 0));
        submit(prover, 2, 2);
        expectProven(2);
        expectAccount(prover, FUNDS - PROVER_BOND, PROVER_BOND);
        vm.assertEq(proving.earned(prover), 0, "not yet");
        submit(prover, 3, 3);
        expectProven(3);
        expectAccount(prover, FUNDS, 0);
        vm.assertEq(proving.earned(SENDER), 10_000, "its part, from before the claim");
        vm.assertEq(proving.earned(prover), 2 * 2_500, "from the claim on");
    }

    /// Somebody else's part makes the prover's proof no worse: it may start at whatever was proven.
    function test_APartOfSomebodyElseSpoilsNothing() public {
        claim(quote(PROVER_KEY, 0));
        submit(rival, 1, 2);
        submit(prover, 1, 3);
        expectProven(3);
        expectAccount(prover, FUNDS, 0);
        vm.assertEq(proving.earned(prover), 3 * 2_500, "all of it");
        vm.assertEq(proving.earned(rival), 0, "the claim's");
    }

    function test_NothingIsProvenTwice() public {
        submit(SENDER, 1, 2);
        refuseProof(SENDER, 1, 2, abi.encodeWithSelector(IProving.NothingNew.selector, 2, 2));
        refuseProof(SENDER, 1, 1, abi.encodeWithSelector(IProving.NothingNew.selector, 1, 2));
    }

    function test_AProofStartsAtWhatIsProven() public {
        refuseProof(SENDER, 2, 3, abi.encodeWithSelector(IProving.NotAProvenTip.selector, 1));
        ProvenTip memory from = tipAt(0);
        from.world = worldAt(1);
        refuseProof(SENDER, from, proofOf(1, 3), abi.encodeWithSelector(IProving.NotAProvenTip.selector, 0));
        submit(SENDER, 1, 2);
        // Inside a proof nobody knows the words.
        refuseProof(SENDER, 2, 3, abi.encodeWithSelector(IProving.NotAProvenTip.selector, 1));
        submit(SENDER, 3, 3);
    }

    function test_TheVerifierDecides() public {
        EpochProof memory p = proofOf(1, 3);
        p.y = 0;
        refuseProof(SENDER, tipAt(0), p, abi.encodeWithSelector(MockVerifier.NotProven.selector));
        p = proofOf(1, 3);
        p.headers[1] = p.headers[2];
        refuseProof(SENDER, tipAt(0), p, abi.encodeWithSelector(MockVerifier.NotAChild.selector, 3));
    }

    function test_SomethingIsProven() public {
        EpochProof memory p = proofOf(1, 3);
        p.headers = list();
        refuseProof(SENDER, tipAt(0), p, abi.encodeWithSelector(IProving.NoHeaders.selector));
        // A header whose integers do not fit has no hash.
        p = proofOf(1, 3);
        bytes memory data = abi.encodeCall(proving.submitEpochProof, (tipAt(0), p));
        data[find(data, p.headers[1].parentHash) - 32] = 0x01;
        (bool ok, bytes memory reason) = address(proving).call(data);
        vm.assertTrue(!ok, "refused");
        vm.assertEq(reason, abi.encodeWithSelector(CheckpointHeaderLib.IntegerTooWide.selector), "reason");
    }

    /// Only what stands on L1: a valid proof of another chain is worth nothing.
    function test_TheHeadersAreTheRecords() public {
        EpochProof memory p = proofOf(1, 3);
        p.headers[2] = forged(p.headers[2]);
        bytes32 hash = hashOf(p.headers[2]);
        refuseProof(SENDER, tipAt(0), p, abi.encodeWithSelector(IRollup.NotTheRecord.selector, 3, hash));
        p = proofOf(1, 3);
        p.headers[1] = forged(p.headers[1]);
        p.headers[2] = forged(child(p.headers[1], 2, 2));
        hash = hashOf(p.headers[1]);
        refuseProof(SENDER, tipAt(0), p, abi.encodeWithSelector(IRollup.NotTheRecord.selector, 2, hash));
    }

    /// What is not confirmed, or may still get longer, is not proven.
    function test_OnlyWhatIsConfirmedAndClosed() public {
        submit(SENDER, 1, 3);
        grow();
        refuseProof(SENDER, 4, 4, abi.encodeWithSelector(IRollup.NotClosed.selector, 4));
        confirm(4, LOCKED);
        refuseProof(SENDER, 4, 4, abi.encodeWithSelector(IRollup.NotClosed.selector, 4));
        confirm(4, CLOSED);
        submit(SENDER, 4, 4);
        expectProven(4);
    }

    /// A proof ends with the period at the latest: what follows is the next one's.
    function test_AProofStaysInItsPeriod() public {
        grow();
        confirm(4, CLOSED);
        refuseProof(SENDER, 1, 4, abi.encodeWithSelector(IProving.BeyondPeriod.selector, 3, 4));
        submit(SENDER, 1, 3);
        submit(SENDER, 4, 4);
        toEpoch(2);
        vm.assertTrue(!period().open, "nothing is left");
    }

    function test_OnlyProvingMovesTheProvenCheckpoint() public {
        bytes32[] memory hashes = new bytes32[](1);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotProving.selector, address(this)));
        rollup.proved(chain[1], hashes);
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotProving.selector, address(this)));
        rollup.prune(0, 0);
    }

    /// The rollup believes its market no more than it must.
    function test_TheRollupChecksWhatItIsTold() public {
        bytes32[] memory hashes = new bytes32[](2);
        (hashes[0], hashes[1]) = (hashOf(chain[1]), hashOf(chain[2]));
        vm.startPrank(address(proving));
        vm.expectRevert(abi.encodeWithSelector(IRollup.NotTheRecord.selector, 3, hashes[1]));
        rollup.proved(chain[3], hashes);
        vm.expectRevert(IRollup.NotByProofAlone.selector);
        rollup.proved(chain[3], new bytes32[](0));
        vm.expectRevert(IRollup.NoHeaders.selector);
        rollup.proved(chain[1], hashes);
        rollup.proved(chain[2], hashes);
        vm.expectRevert(abi.encodeWithSelector(IRollup.AlreadyProven.selector, 2));
        rollup.proved(chain[2], hashes);
        vm.stopPrank();
    }

    /// What the checkpoints of a proof send is kept by its last one.
    function test_TheOutRootIsKept() public {
        EpochProof memory p = proofOf(1, 2);
        p.outMessages = "message";
        proving.submitEpochProof(tipAt(0), p);
        vm.assertEq(proving.outRootOf(2), keccak256(p.outMessages), "root");
        submit(SENDER, 3, 3);
        vm.assertEq(proving.outRootOf(3), 0, "of none");
    }

    /// Nothing waits for a period to begin: who proves early is paid for it.
    function test_AnEarlyProofIsTaken() public {
        submit(SENDER, 1, 3);
        grow();
        confirm(4, CLOSED);
        submit(SENDER, 4, 4);
        vm.assertEq(proving.earned(SENDER), 40_000, "each once");
    }

    /// @dev Where a word is in bytes.
    function find(bytes memory data, bytes32 word) private pure returns (uint256) {
        for (uint256 i; i + 32 <= data.length; ++i) {
            bytes32 here;
            assembly {
                here := mload(add(add(data, 0x20), i))
            }
            if (here == word) return i;
        }
        revert("not there");
    }
}

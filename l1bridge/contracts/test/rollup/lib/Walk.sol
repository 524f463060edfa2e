// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {Certificate} from "../../../src/rollup/Certificate.sol";
import {ChargeState} from "../../../src/rollup/Charges.sol";
import {LockedPublication} from "../../../src/rollup/LockedPublication.sol";
import {RollupConfig} from "../../../src/rollup/RollupConfig.sol";
import {WindowRules} from "../../../src/rollup/WindowRules.sol";
import {vm} from "../../lib/Vm.sol";
import {Fixture} from "./Fixture.sol";

/// @notice An adversary and the rest of the world, at random: leaders and backups that publish right, short, forged and
/// endless checkpoints, certificates of any age and kind, voids, charges, answers. Beside it a naive model of what L1
/// should hold: a list of checkpoints, cut and appended to.
/// @dev The only certificates are those of the honest chain: of each checkpoint, final or short of a chunk.
contract Walk is Fixture {
    struct Entry {
        CheckpointHeader header;
        bytes32 record;
        uint64 slot;
        /// What its publication earned: 0 to 3.
        uint64 earned;
    }

    error AllPublished();

    CheckpointHeader[] internal honest;
    Entry[] internal chain;
    bytes32[] internal removed;
    uint64[] internal removedNumbers;
    mapping(bytes32 blobsHash => bytes32) internal blobs;
    uint256 internal nextBlob;
    uint64 internal confirmedModel;
    bool internal closedModel;
    address[] internal accounts = [OUTSIDER, address(0xacc)];
    uint256 public accepted;
    uint256 public refused;
    uint256 public undone;
    uint256 public charged;

    constructor() {
        deploy(4);
        honest.push(genesis());
        chain.push(Entry(genesis(), rollup.record(0), 0, 0));
        closedModel = true;
        vm.deal(accounts[0], 1e30);
        vm.deal(accounts[1], 1e30);
        warpToSlot(1);
    }

    /// @dev The smallest ring the windows allow, so that it goes round.
    function config() internal pure virtual override returns (RollupConfig memory c) {
        c = super.config();
        c.ring = CONFIRM + 3 * EPOCH + WindowRules.STRIDE;
    }

    // ---------------------------------------------------------------------------------------- time and chain

    function pass(uint8 slots) external {
        vm.warp(block.timestamp + (1 + slots % 5) * SLOT);
    }

    /// The committee locks one more checkpoint, of the slot that just ended.
    function grow(uint8 chunks) external {
        uint64 slot = rollup.currentSlot();
        CheckpointHeader memory parent = honest[honest.length - 1];
        if (slot - 1 < parent.slot || chunks % 4 == 0) warpToSlot(++slot);
        honest.push(withBlob(child(parent, slot - 1, 2 + chunks % 3)));
    }

    // ------------------------------------------------------------------------------------- without signatures

    /// A leader, a backup, or somebody who is too late, with anything.
    function propose(uint8 what, uint8 turn, uint8 late) external {
        uint64 slot = rollup.currentSlot();
        uint16 k = turn % 4;
        // Now and then too early.
        uint64 begin = GENESIS + slot * SLOT + uint64(k) * TIMEOUT;
        if (block.timestamp < begin && turn % 16 > 3) vm.warp(begin);
        address sender = publisherOf(late % 4 == 0 && slot > 0 ? slot - 1 : slot, k);
        CheckpointHeader memory tip = chain[chain.length - 1].header;
        CheckpointHeader[] memory headers;
        if (what % 8 < 4) {
            headers = segment(chain.length - (what % 2 == 1 && chain.length > 1 ? 1 : 0), 1 + what % 3);
            if (headers.length == 0) return;
        } else {
            if (slot == 0 || slot - 1 < tip.slot) return;
            CheckpointHeader memory junk = child(tip, slot - 1, 1);
            if (what % 8 == 4) junk = endless(junk);
            else if (what % 8 == 5 && chain.length < honest.length) junk = shortOf(chain.length);
            else if (what % 8 == 6) distort(junk, turn / 4, late / 4);
            else junk = forged(junk);
            headers = list(withBlob(junk));
        }
        carry(headers);
        vm.prank(sender);
        try rollup.propose(headers, ones(headers.length), k) {
            ++accepted;
            extendModel(headers);
        } catch {
            ++refused;
        }
    }

    // ---------------------------------------------------------------------------------------- with certificates

    /// Any certificate of the honest chain, of any part of it, in any order.
    function publishLocked(uint8 from, uint8 count, bool short, bool closed, bool show, uint8 keep) external {
        if (honest.length == 1) return;
        CheckpointHeader[] memory headers = segment(1 + from % (honest.length - 1), 1 + count % 3);
        if (short) {
            headers[headers.length - 1] = shortOf(headers[headers.length - 1].number);
        }
        CheckpointHeader memory last = headers[headers.length - 1];
        LockedPublication memory p = locked(headers, closed && !short ? CLOSED : LOCKED);
        if (show && last.number < chain.length) p.standing = list(chain[last.number].header);
        p.keep = keep;
        address sender;
        (sender, p.turn) = sends(count / 3);
        carry(headers);
        vm.prank(sender);
        try rollup.publishLocked(p) {
            ++accepted;
            replaceModel(headers);
            confirmModel(last.number, p.cert.kind == CLOSED);
        } catch {
            ++refused;
        }
    }

    /// Any standing checkpoint, by its own or a descendant's certificate.
    function confirm(uint8 which, bool closed, bool link, uint8 keep) external {
        uint64 number = unconfirmed(which);
        CheckpointHeader[] memory headers = list(chain[number].header);
        CheckpointHeader memory signed = headers[0];
        if (number >= honest.length) return;
        bool final_ = hashOf(signed) == hashOf(honest[number]);
        if (!final_ && (number == 0 || hashOf(signed) != hashOf(shortOf(number)))) return;
        if (final_ && link && number + 1 < honest.length) {
            headers = list(signed, honest[number + 1]);
            signed = headers[1];
        }
        Certificate memory cert = certify(signed, closed && final_ ? CLOSED : LOCKED);
        vm.prank(accounts[1]);
        try rollup.confirm(headers, cert, keep) {
            ++accepted;
            bool both = headers.length == 2 && number + 1 < chain.length
                && hashOf(chain[number + 1].header) == hashOf(signed);
            uint64 top = both ? number + 1 : number;
            confirmModel(top, (headers.length == 2 && !both) || cert.kind == CLOSED);
        } catch {
            ++refused;
        }
    }

    function void(uint8 which, uint8 keep) external {
        uint64 number = uint64(which % chain.length);
        try rollup.void(chain[number].header, keep) {
            ++accepted;
            vm.assertTrue(number >= confirmedModel, "a confirmed one was voided");
            vm.assertTrue(overdue(number + 1), "voided in time");
            cut(number);
        } catch {
            ++refused;
        }
    }

    // ------------------------------------------------------------------------------------------------ charges

    function charge(uint8 which, bool standing, uint8 extra) external {
        (bytes32 record, uint64 number) = anyRecord(which, standing);
        uint256 bond = rollup.chargeBond() + extra;
        vm.prank(accounts[extra % 2]);
        try rollup.charge{value: bond}(number, record) {
            ++charged;
            note(record, number);
        } catch {
            ++refused;
        }
    }

    function answer(uint8 which) external {
        if (removed.length == 0) return;
        bytes32 record = removed[which % removed.length];
        uint64 number = removedNumbers[which % removed.length];
        if (number >= honest.length) return;
        Certificate memory cert = certify(honest[number], LOCKED);
        vm.prank(accounts[0]);
        try rollup.answer(record, list(honest[number]), cert, 0) {
            vm.assertTrue(names(record, honest[number]), "junk was answered for");
        } catch {
            ++refused;
        }
    }

    function settle(uint8 which) external {
        if (removed.length == 0) return;
        try rollup.settle(removed[which % removed.length]) {}
        catch {
            ++refused;
        }
    }

    function withdraw(uint8 who) external {
        address account = accounts[who % 2];
        uint256 owed = rollup.owed(account);
        uint256 before = account.balance;
        vm.prank(account);
        try rollup.withdraw() {
            vm.assertEq(account.balance - before, owed, "paid what was owed");
        } catch {
            vm.assertEq(owed, 0, "not paid");
        }
    }

    // --------------------------------------------------------------------------------------------- invariants

    /// Whatever stands now: the holder of the certificates publishes everything. Changes nothing.
    function publishEverything(uint8 batch) external {
        try this.publishAll(batch) {}
        catch (bytes memory reason) {
            vm.assertEq(reason, abi.encodeWithSelector(AllPublished.selector), "published");
        }
    }

    /// L1 holds what the model holds.
    function checkRecord() external view {
        uint64 tip = tipNumber();
        vm.assertEq(tip, chain.length - 1, "tip");
        for (uint64 i = tip >= rollup.ring() ? tip - rollup.ring() + 1 : 0; i <= tip; ++i) {
            vm.assertEq(rollup.record(i), chain[i].record, "record");
        }
        for (uint64 i = 1; i <= tip; ++i) {
            CheckpointHeader memory header = chain[i].header;
            CheckpointHeader memory parent = chain[i - 1].header;
            vm.assertEq(header.number, i, "numbers are consecutive");
            vm.assertEq(header.parentHash, hashOf(parent), "hashes are chained");
            vm.assertEq(header.firstChunk, parent.lastChunk + 1, "chunks are covered once, in order");
            vm.assertTrue(header.lastChunk >= header.firstChunk, "it has a chunk");
            vm.assertTrue(header.slot >= parent.slot && header.slot < chain[i].slot, "its slot was over");
            vm.assertEq(header.epoch, header.slot / EPOCH, "it is of its slot's epoch");
            vm.assertTrue(header.originNumber >= parent.originNumber, "origins do not go back");
            vm.assertTrue(chain[i].slot >= chain[i - 1].slot, "slots of publication do not go back");
        }
    }

    /// What is confirmed is the honest chain's, and as the model has it.
    function checkConfirmed() external view {
        (uint64 number, bytes32 hash, bool closed,) = rollup.confirmed();
        vm.assertEq(number, confirmedModel, "number");
        vm.assertTrue(closed == closedModel, "closed");
        vm.assertEq(hash, hashOf(chain[number].header), "it stands");
        for (uint64 i = 1; i < number; ++i) {
            vm.assertEq(hashOf(chain[i].header), hashOf(honest[i]), "below it is the honest chain");
        }
        bool right = hash == hashOf(honest[number]) || (!closed && hash == hashOf(shortOf(number)));
        vm.assertTrue(right, "it is locked");
    }

    /// Every wei is somebody's: an open bond's or owed.
    function checkBonds() external view {
        uint256 sum;
        for (uint256 i; i < removed.length; ++i) {
            (uint256 state,,,, uint256 bond) = rollup.chargeOf(removed[i]);
            if (state == ChargeState.OPEN) sum += bond;
        }
        for (uint256 i; i < accounts.length; ++i) {
            sum += rollup.owed(accounts[i]);
        }
        vm.assertEq(address(rollup).balance, sum, "bonds");
    }

    /// What was answered for was locked.
    function checkAnswered() external view {
        for (uint256 i; i < removed.length; ++i) {
            (uint256 state, uint64 number,,,) = rollup.chargeOf(removed[i]);
            if (state != ChargeState.ANSWERED) continue;
            bool right = number < honest.length
                && (names(removed[i], honest[number]) || names(removed[i], shortOf(number)));
            vm.assertTrue(right, "what was answered for was locked");
        }
    }

    /// One reward for each slot whose first publication stands, and no other.
    function checkRewards() external view {
        uint64 last = rollup.epochAt(rollup.currentSlot());
        uint64[] memory bits = new uint64[](last + 1);
        for (uint256 i = 1; i < chain.length; ++i) {
            bits[chain[i].slot / EPOCH] |= chain[i].earned << (chain[i].slot % EPOCH * 2);
        }
        for (uint64 epoch; epoch <= last; ++epoch) {
            (uint64 got,) = rollup.rewards(epoch);
            vm.assertEq(got, bits[epoch], "rewards");
        }
    }

    /// Whatever stands now, and with a forgery in front of each of its transactions: the holder of the certificates
    /// publishes all of the honest chain, in order. Ends with AllPublished, so that nothing of it stays.
    function publishAll(uint256 batch) external {
        warpToSlot(rollup.currentSlot() + OPEN_AFTER + 1);
        uint256 next = 1;
        while (next < honest.length) {
            frontRun();
            if (stands(honest[next]) || next < confirmedNumber()) {
                ++next;
                continue;
            }
            CheckpointHeader[] memory headers = segment(next, 1 + batch % 4);
            LockedPublication memory p = locked(headers, CLOSED);
            carry(headers);
            vm.prank(OUTSIDER);
            rollup.publishLocked(p);
            for (uint256 i; i < headers.length; ++i) {
                vm.assertTrue(stands(headers[i]), "published");
            }
            next += headers.length;
        }
        CheckpointHeader memory last = honest[honest.length - 1];
        (uint64 number,, bool closed,) = rollup.confirmed();
        if (number < last.number || !closed) {
            frontRun();
            rollup.confirm(list(last), certify(last, CLOSED), 0);
        }
        (number,, closed,) = rollup.confirmed();
        vm.assertTrue(number == last.number && closed, "all is confirmed and closed");
        revert AllPublished();
    }

    /// @dev The leader of this slot puts a forgery on top of whatever stands.
    function frontRun() private {
        (uint64 number, uint64 slot, uint64 lastChunk,,,) = rollup.tip();
        CheckpointHeader memory parent;
        parent.number = number;
        parent.lastChunk = lastChunk;
        CheckpointHeader memory junk = withBlob(endless(child(parent, slot, 1)));
        // L1 holds 208 bits of the parent's hash; they are all that it compares.
        junk.parentHash = bytes32(uint256(rollup.record(number)) >> 48 << 48);
        carry(list(junk));
        address leader = publisherOf(rollup.currentSlot(), 0);
        vm.prank(leader);
        try rollup.propose(list(junk), 1, 0) {} catch {}
    }

    // -------------------------------------------------------------------------------------------------- model

    function extendModel(CheckpointHeader[] memory headers) private {
        for (uint256 i; i < headers.length; ++i) {
            if (headers[i].number >= chain.length) append(headers[i]);
        }
    }

    function replaceModel(CheckpointHeader[] memory headers) private {
        for (uint256 i; i < headers.length; ++i) {
            uint64 number = headers[i].number;
            if (number < chain.length) {
                if (hashOf(chain[number].header) == hashOf(headers[i])) continue;
                vm.assertTrue(
                    number > confirmedModel || (number == confirmedModel && !closedModel), "confirmed stays"
                );
                cut(number - 1);
                if (confirmedModel == number) confirmedModel = number - 1;
            }
            append(headers[i]);
        }
    }

    /// @dev The seat is L1's own word for it, checked by the tests of turns; who was first is the model's.
    function append(CheckpointHeader memory header) private {
        bytes32 record = rollup.record(header.number);
        uint256 turn = uint8(uint256(record));
        uint64 slot = uint40(uint256(record) >> 8);
        bool isFirst = slot > chain[chain.length - 1].slot && turn < 128;
        uint64 earned = !isFirst ? 0 : turn < 2 ? uint64(turn) + 1 : 3;
        chain.push(Entry(header, record, slot, earned));
    }

    function confirmModel(uint64 number, bool closed) private {
        if (number > confirmedModel) (confirmedModel, closedModel) = (number, closed);
        else if (number == confirmedModel && closed) closedModel = true;
        if (number == confirmedModel && chain.length - 1 > number && overdue(number + 1)) cut(number);
    }

    function cut(uint64 number) private {
        ++undone;
        while (chain.length - 1 > number) {
            note(chain[chain.length - 1].record, uint64(chain.length - 1));
            chain.pop();
        }
    }

    function note(bytes32 record, uint64 number) private {
        for (uint256 i; i < removed.length; ++i) {
            if (removed[i] == record) return;
        }
        removed.push(record);
        removedNumbers.push(number);
    }

    function overdue(uint64 number) private view returns (bool) {
        return rollup.currentSlot() > chain[number].slot + CONFIRM;
    }

    // ---------------------------------------------------------------------------------------------- helpers

    /// @dev One field off by a little.
    function distort(CheckpointHeader memory header, uint256 field, uint256 by) private pure {
        uint64 off = by % 2 == 0 ? 1 : type(uint64).max;
        unchecked {
            if (field % 9 == 0) header.number += off;
            if (field % 9 == 1) header.firstChunk += off;
            if (field % 9 == 2) header.lastChunk += off;
            if (field % 9 == 3) header.slot += off;
            if (field % 9 == 4) header.epoch += off;
            if (field % 9 == 5) header.generation += 1;
            if (field % 9 == 6) header.originNumber += off;
            if (field % 9 == 7) header.originHash = keccak256(abi.encode(by));
            if (field % 9 == 8) header.parentHash ^= bytes32(uint256(1) << 255);
        }
    }

    function anyRecord(uint8 which, bool standing) private view returns (bytes32, uint64) {
        if (standing || removed.length == 0) {
            uint64 number = unconfirmed(which);
            return (chain[number].record, number);
        }
        return (removed[which % removed.length], removedNumbers[which % removed.length]);
    }

    /// @dev Who publishes with a certificate, and by whose right.
    function sends(uint8) internal virtual returns (address, uint16) {
        return (accounts[0], NOBODY);
    }

    /// @dev A standing checkpoint, mostly one above the confirmed.
    function unconfirmed(uint8 which) private view returns (uint64) {
        if (which % 8 == 0 || confirmedModel + 1 == chain.length) return uint64(which % chain.length);
        return uint64(confirmedModel + 1 + which % (chain.length - 1 - confirmedModel));
    }

    function names(bytes32 record, CheckpointHeader memory header) private pure returns (bool) {
        return uint256(record) >> 48 == uint256(hashOf(header)) >> 48;
    }

    /// @dev Up to `count` honest checkpoints from `number` on.
    function segment(uint256 number, uint256 count) private view returns (CheckpointHeader[] memory headers) {
        if (number >= honest.length) return headers;
        if (count > honest.length - number) count = honest.length - number;
        headers = new CheckpointHeader[](count);
        for (uint256 i; i < count; ++i) {
            headers[i] = honest[number + i];
        }
    }

    /// @dev The version of an honest checkpoint without its last chunk.
    function shortOf(uint256 number) private view returns (CheckpointHeader memory header) {
        header = honest[number];
        if (number == 0) return header;
        header = longer(header, 0);
        header.lastChunk -= 1;
        header.stateRoot = keccak256(abi.encode("state", header.lastChunk));
    }

    /// @dev Gives a header a blob of its own.
    function withBlob(CheckpointHeader memory header) private returns (CheckpointHeader memory) {
        bytes32 blob = effectBlob(2000 + nextBlob++);
        header.blobsHash = keccak256(abi.encodePacked(blob));
        blobs[header.blobsHash] = blob;
        return header;
    }

    /// @dev Gives the transaction the headers' blobs and the attestation blob.
    function carry(CheckpointHeader[] memory headers) private {
        bytes32[] memory hashes = new bytes32[](headers.length + 1);
        for (uint256 i; i < headers.length; ++i) {
            hashes[i] = blobs[headers[i].blobsHash];
        }
        hashes[headers.length] = attestationBlob();
        vm.blobhashes(hashes);
    }
}

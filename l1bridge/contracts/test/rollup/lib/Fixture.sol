// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHistory} from "../../../src/BlockHistory.sol";
import {CheckpointHeader} from "../../../src/CheckpointHeader.sol";
import {LockVerifier} from "../../../src/LockVerifier.sol";
import {Certificate} from "../../../src/rollup/Certificate.sol";
import {LockedPublication} from "../../../src/rollup/LockedPublication.sol";
import {Records} from "../../../src/rollup/Records.sol";
import {Rollup} from "../../../src/rollup/Rollup.sol";
import {RollupConfig, Windows} from "../../../src/rollup/RollupConfig.sol";
import {Allocation, AZT} from "../../../src/staking/AZT.sol";
import {PublicKey} from "../../../src/staking/PublicKeys.sol";
import {Staking} from "../../../src/staking/Staking.sol";
import {StakingConfig} from "../../../src/staking/StakeViews.sol";
import {vm, Wallet} from "../../lib/Vm.sol";

/// @notice A deployed rollup with a committee whose keys are known, its headers, and its certificates.
abstract contract Fixture {
    uint64 internal constant GENESIS = 1_700_000_000;
    uint64 internal constant SLOT = 6;
    uint64 internal constant EPOCH = 4;
    uint64 internal constant TIMEOUT = 1;
    uint64 internal constant OPEN_AFTER = 3;
    uint64 internal constant CONFIRM = 8;
    uint64 internal constant SETTLE = 8;
    uint64 internal constant ANSWER = 10;
    uint64 internal constant LIABILITY = 60;
    uint64 internal constant RESTART = 30;
    uint64 internal constant RING = 64;
    uint64 internal constant BOND_GAS = 750_000;
    uint256 internal constant BASE_FEE = 10 gwei;
    uint256 internal constant DEPLOY_BLOCK = 10_000;
    bytes internal constant PARAMS = "the chain's parameters";
    uint8 internal constant LOCKED = LockVerifier.LOCKED;
    uint8 internal constant CLOSED = LockVerifier.CLOSED;
    uint16 internal constant NOBODY = uint16(Records.CERTIFIED);
    uint256 internal constant ALL = type(uint256).max;
    address internal constant OUTSIDER = address(0xbeef);
    address internal constant GOVERNANCE = address(0x6075);
    bytes internal constant HISTORY_CODE = hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f3560014303811160425761"
        hex"1fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500";

    uint256 internal constant STAKE = 100 ether;
    uint256 internal constant EJECTION = 50 ether;
    uint256 internal constant PENALTY = 10 ether;
    address internal constant WITHDRAWER = address(0xd4a3);
    address internal constant SLASHER = address(0x51a5);

    Rollup internal rollup;
    AZT internal azt;
    Staking internal staking;
    uint256[] internal keys;
    address[] internal attesters;
    address[] internal publishers;
    mapping(address attester => uint256) internal keyOf;

    /// @dev Deploys with a committee of `size` at the start of slot 0.
    function deploy(uint256 size) internal {
        vm.etch(BlockHistory.CONTRACT, HISTORY_CODE);
        vm.prevrandao(keccak256("randao"));
        vm.fee(BASE_FEE);
        vm.roll(DEPLOY_BLOCK);
        vm.warp(GENESIS);
        for (uint256 i; i < size; ++i) {
            keys.push(uint256(keccak256(abi.encode("attester", i))));
            attesters.push(vm.addr(keys[i]));
            keyOf[attesters[i]] = keys[i];
            publishers.push(address(uint160(0x9000 + i)));
        }
        rollup = make(config());
    }

    /// @dev From the artifact: with `new` the compiler would build the rollup once more for each test contract.
    function make(RollupConfig memory c) internal returns (Rollup) {
        bytes memory args = abi.encode(staked(c), attesters, publishers);
        return Rollup(vm.deployCode("src/rollup/Rollup.sol:Rollup", args));
    }

    /// @dev The same with a staking contract for the rollup that is deployed next; a committee of all, unless it says
    /// otherwise.
    function staked(RollupConfig memory c) internal returns (RollupConfig memory) {
        uint64 nonce = vm.getNonce(address(this));
        StakingConfig memory s;
        s.rollup = vm.computeCreateAddress(address(this), nonce + 2);
        c.governance = governanceAfter(nonce + 2);
        if (c.proving == address(0)) c.proving = provingAfter(nonce + 2);
        (s.slasher, s.governance) = (slasherAfter(nonce + 2), c.governance);
        s.governanceLimit = governanceLimit();
        (s.minimum, s.ejection) = (STAKE, EJECTION);
        (s.entryPeriod, s.entryRate) = (SLOT, 1000);
        PublicKey[] memory points = new PublicKey[](keys.length);
        address[] memory withdrawers = new address[](keys.length);
        for (uint256 i; i < keys.length; ++i) {
            Wallet memory w = vm.createWallet(keys[i]);
            (points[i], withdrawers[i]) = (PublicKey(w.publicKeyX, w.publicKeyY), WITHDRAWER);
        }
        Allocation[] memory stakes = new Allocation[](1);
        stakes[0] = Allocation(vm.computeCreateAddress(address(this), nonce + 1), keys.length * STAKE);
        azt = AZT(vm.deployCode("src/staking/AZT.sol:AZT", abi.encode(address(this), stakes)));
        s.token = azt;
        bytes memory args = abi.encode(s, points, withdrawers);
        staking = Staking(vm.deployCode("src/staking/Staking.sol:Staking", args));
        c.staking = address(staking);
        if (c.committeeSize == 0) c.committeeSize = uint64(keys.length);
        return c;
    }

    /// @dev Who may slash, when the rollup is deployed with that nonce.
    function slasherAfter(uint64) internal view virtual returns (address) {
        return SLASHER;
    }

    /// @dev Who governs, when the rollup is deployed with that nonce.
    function governanceAfter(uint64) internal view virtual returns (address) {
        return GOVERNANCE;
    }

    /// @dev What checkpoints get proven by, when the rollup is deployed with that nonce: nothing.
    function provingAfter(uint64) internal view virtual returns (address) {
        return address(0);
    }

    /// @dev AZT that governance may take of a validator: nothing, unless there is something to vote on.
    function governanceLimit() internal pure virtual returns (uint256) {
        return 0;
    }

    /// @dev A developer's L1, with windows as `aztecd localnet` has them.
    function config() internal pure virtual returns (RollupConfig memory c) {
        c.genesisTime = GENESIS;
        c.slotDuration = SLOT;
        c.epochDuration = EPOCH;
        c.publishTimeout = TIMEOUT;
        c.ring = RING;
        c.bondGas = BOND_GAS;
        c.windows = Windows({
            openAfter: OPEN_AFTER,
            publishDeadline: 6,
            confirmWindow: CONFIRM,
            settleWindow: SETTLE,
            answerWindow: ANSWER,
            rescue: 10,
            drain: 2,
            liability: LIABILITY,
            exitDelay: 120,
            restartAfter: RESTART
        });
        c.genesisChunksRoot = keccak256("chunks");
        c.genesisArchiveRoot = keccak256("archive");
        c.genesisStateRoot = keccak256("state");
        c.paramsHash = keccak256(PARAMS);
        c.minCommittee = 1;
        c.samplingRounds = 32;
        (c.penalty, c.penaltyReward) = (PENALTY, PENALTY / 10);
    }

    // ------------------------------------------------------------------------------------------------ headers

    function genesis() internal pure returns (CheckpointHeader memory header) {
        header.chunksRoot = keccak256("chunks");
        header.archiveRoot = keccak256("archive");
        header.stateRoot = keccak256("state");
    }

    /// @dev A header of `chunks` chunks on `parent`, in `slot`, with one effect blob, the first of its transaction.
    function child(CheckpointHeader memory parent, uint64 slot, uint64 chunks)
        internal
        view
        returns (CheckpointHeader memory)
    {
        return child(parent, slot, chunks, 0);
    }

    /// @dev The same with its blob at place `blob`.
    function child(CheckpointHeader memory parent, uint64 slot, uint64 chunks, uint256 blob)
        internal
        view
        returns (CheckpointHeader memory header)
    {
        header.number = parent.number + 1;
        header.parentHash = hashOf(parent);
        header.slot = slot;
        header.epoch = slot / rollup.epochDuration();
        (,,,, header.generation,) = rollup.tip();
        header.firstChunk = parent.lastChunk + 1;
        header.lastChunk = parent.lastChunk + chunks;
        header.chunksRoot = keccak256(abi.encode("chunks", header.lastChunk));
        header.archiveRoot = keccak256(abi.encode("archive", header.lastChunk));
        header.stateRoot = keccak256(abi.encode("state", header.lastChunk));
        header.effectsHash = keccak256(abi.encode("effects", header.lastChunk));
        header.blobsHash = keccak256(abi.encodePacked(effectBlob(blob)));
        header.originNumber = rollup.genesisOriginNumber();
        header.originHash = rollup.genesisOriginHash();
        header.totalMana = 1_000_000;
        header.totalFees = 1e15;
        header.feePerDaGas = 1_000;
        header.feePerL2Gas = 1_000_000;
    }

    /// @dev The same place in the chain, other content.
    function forged(CheckpointHeader memory header) internal pure returns (CheckpointHeader memory copy) {
        copy = abi.decode(abi.encode(header), (CheckpointHeader));
        copy.stateRoot = keccak256(abi.encode("forged", header.stateRoot));
    }

    /// @dev What stands in the way of everything: a forgery with as many chunks as a checkpoint may have.
    function endless(CheckpointHeader memory header) internal pure returns (CheckpointHeader memory copy) {
        copy = forged(header);
        copy.lastChunk = copy.firstChunk + type(uint16).max;
    }

    /// @dev The same checkpoint with `more` chunks.
    function longer(CheckpointHeader memory header, uint64 more)
        internal
        pure
        returns (CheckpointHeader memory copy)
    {
        copy = abi.decode(abi.encode(header), (CheckpointHeader));
        copy.lastChunk += more;
        copy.stateRoot = keccak256(abi.encode("state", copy.lastChunk));
    }

    function hashOf(CheckpointHeader memory header) internal pure returns (bytes32) {
        return keccak256(abi.encode(header));
    }

    function list() internal pure returns (CheckpointHeader[] memory) {
        return new CheckpointHeader[](0);
    }

    function list(CheckpointHeader memory a) internal pure returns (CheckpointHeader[] memory headers) {
        headers = new CheckpointHeader[](1);
        headers[0] = a;
    }

    function list(CheckpointHeader memory a, CheckpointHeader memory b)
        internal
        pure
        returns (CheckpointHeader[] memory headers)
    {
        headers = new CheckpointHeader[](2);
        (headers[0], headers[1]) = (a, b);
    }

    function list(CheckpointHeader memory a, CheckpointHeader memory b, CheckpointHeader memory c)
        internal
        pure
        returns (CheckpointHeader[] memory headers)
    {
        headers = new CheckpointHeader[](3);
        (headers[0], headers[1], headers[2]) = (a, b, c);
    }

    // ------------------------------------------------------------------------------------- time, turns, blobs

    function warpToSlot(uint64 slot) internal {
        vm.warp(GENESIS + slot * SLOT);
    }

    /// @dev The publisher whose turn it is `k` timeouts into a slot, where all sit.
    function publisherOf(uint64 slot, uint256 k) internal view virtual returns (address) {
        return publishers[(rollup.leaderPosition(slot) + k) % publishers.length];
    }

    /// @dev The committee of an epoch, where all sit.
    function membersOf(uint64) internal view virtual returns (address[] memory) {
        return attesters;
    }

    function effectBlob(uint256 i) internal pure returns (bytes32) {
        return bytes32(uint256(keccak256(abi.encode("blob", i))) >> 8 | (1 << 248));
    }

    function attestationBlob() internal pure returns (bytes32) {
        return effectBlob(1000);
    }

    /// @dev Gives the transaction effect blobs 0..count-1 and the attestation blob.
    function carryBlobs(uint256 count) internal {
        bytes32[] memory hashes = new bytes32[](count + 1);
        for (uint256 i; i < count; ++i) {
            hashes[i] = effectBlob(i);
        }
        hashes[count] = attestationBlob();
        vm.blobhashes(hashes);
    }

    /// @dev One effect blob for each of `headers`.
    function ones(uint256 headers) internal pure returns (uint256 counts) {
        for (uint256 i; i < headers; ++i) {
            counts |= 1 << (8 * i);
        }
    }

    // ----------------------------------------------------------------------------------------------- sending

    /// @dev Publishes in the slot after the header's, as that slot's leader.
    function publish(CheckpointHeader memory header) internal {
        warpToSlot(header.slot + 1);
        proposeNow(list(header));
    }

    /// @dev Publishes now, as this slot's leader.
    function proposeNow(CheckpointHeader[] memory headers) internal {
        address sender = publisherOf(rollup.currentSlot(), 0);
        carryBlobs(headers.length);
        vm.prank(sender);
        rollup.propose(headers, ones(headers.length), 0);
    }

    /// @dev Expects `proposeNow` to fail with `data`.
    function refuseNow(CheckpointHeader memory header, bytes memory data) internal {
        address sender = publisherOf(rollup.currentSlot(), 0);
        carryBlobs(1);
        vm.expectRevert(data);
        vm.prank(sender);
        rollup.propose(list(header), 1, 0);
    }

    /// @dev publishLocked as an outsider, now.
    function publishLocked(LockedPublication memory p) internal {
        carryBlobs(p.headers.length);
        vm.prank(OUTSIDER);
        rollup.publishLocked(p);
    }

    /// @dev Expects publishLocked to fail with `data`.
    function refuseLocked(LockedPublication memory p, bytes memory data) internal {
        carryBlobs(p.headers.length);
        vm.expectRevert(data);
        vm.prank(OUTSIDER);
        rollup.publishLocked(p);
    }

    /// @dev One effect blob each, a certificate of the last header.
    function locked(CheckpointHeader[] memory headers, uint8 kind)
        internal
        view
        returns (LockedPublication memory)
    {
        return locked(headers, list(), kind);
    }

    /// @dev One effect blob each, a certificate of the last link.
    function locked(CheckpointHeader[] memory headers, CheckpointHeader[] memory links, uint8 kind)
        internal
        view
        returns (LockedPublication memory)
    {
        CheckpointHeader memory last =
            links.length == 0 ? headers[headers.length - 1] : links[links.length - 1];
        return LockedPublication(headers, ones(headers.length), links, list(), certify(last, kind), 0, NOBODY);
    }

    // ------------------------------------------------------------------------------------------ certificates

    function certify(CheckpointHeader memory header, uint8 kind) internal view returns (Certificate memory) {
        return certify(header, kind, rollup.epochAt(rollup.currentSlot()));
    }

    function certify(CheckpointHeader memory header, uint8 kind, uint64 epoch)
        internal
        view
        returns (Certificate memory)
    {
        uint256 quorum = membersOf(epoch).length * 2 / 3 + 1;
        return certify(header, kind, epoch, (1 << quorum) - 1);
    }

    /// @dev A certificate by the members of `signers`.
    function certify(CheckpointHeader memory header, uint8 kind, uint64 epoch, uint256 signers)
        internal
        view
        returns (Certificate memory)
    {
        return certify(header, kind, epoch, signers, membersOf(epoch));
    }

    /// @dev The same by a committee whoever that is.
    function certify(
        CheckpointHeader memory header,
        uint8 kind,
        uint64 epoch,
        uint256 signers,
        address[] memory members
    ) internal view returns (Certificate memory cert) {
        cert.kind = kind;
        cert.epoch = epoch;
        cert.height = heightOf(hashOf(header), kind, epoch);
        cert.signers = signers;
        bytes memory extension = LockVerifier.extension(kind, epoch, hashOf(header));
        bytes32 digest = LockVerifier.digest(extension, cert.height, cert.round, bytes(rollup.chainId()));
        uint256 absent;
        for (uint256 i; i < members.length; ++i) {
            if (signers >> i & 1 == 0) ++absent;
        }
        cert.absent = new address[](absent);
        absent = 0;
        for (uint256 i; i < members.length; ++i) {
            if (signers >> i & 1 == 0) {
                cert.absent[absent++] = members[i];
            } else {
                (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf[members[i]], digest);
                cert.signatures = abi.encodePacked(cert.signatures, r, s, v - 27);
            }
        }
    }

    /// @dev The consensus height at which a committee signs that.
    function heightOf(bytes32, uint8, uint64) internal pure virtual returns (uint64) {
        return 77;
    }

    // ------------------------------------------------------------------------------------------------- views

    function tipNumber() internal view returns (uint64 number) {
        (number,,,,,) = rollup.tip();
    }

    function confirmedNumber() internal view returns (uint64 number) {
        (number,,,) = rollup.confirmed();
    }

    /// @dev Whether `header` is the record of its number.
    function stands(CheckpointHeader memory header) internal view returns (bool) {
        if (header.number > tipNumber()) return false;
        return uint256(rollup.record(header.number)) >> 48 == uint256(hashOf(header)) >> 48;
    }
}

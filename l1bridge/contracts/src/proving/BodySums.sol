// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {L1ToL2Message, Messages} from "../messages/Messages.sol";
import {Bodies} from "./IFallbackVerifier.sol";
import {Words} from "./Words.sol";

/// @notice What bodies of txs are held against, of one deployment.
struct BodyTerms {
    /// Of txs and messages.
    uint64 version;
    /// In chunks.
    uint64 anchorMaxAge;
    /// Of a chunk.
    uint64 maxTxs;
    uint64 maxMana;
    uint64 maxDaFields;
    /// Of fee juice; 0: none.
    address portal;
    /// Of slot 0, and of each slot, in seconds.
    uint64 genesisTime;
    uint64 slotDuration;
    /// State root of chunk 0, whose header is in no archive.
    bytes32 genesisStateRoot;
}

/// @title Sums over what bodies of txs say
/// @notice By Horner's rule at rho, each from 1, so that a list has not the sum of a longer or a shorter one. What circuits
/// would need SHA-256 for is made here: leaves of deposits, hashes of messages (docs/proving.md, "Bodies").
library BodySums {
    bytes32 private constant FEE_JUICE = bytes32(uint256(5));
    uint256 private constant MESSAGE = 84;
    uint256 private constant GROUP_HEAD = 10;
    uint256 private constant GROUPED = 34;
    uint256 private constant CLAIM = 0x80;

    /// The words shown are not those of the messages out, in number or by hash.
    error WrongSent(uint256 message);
    error WrongClaims(uint256 length);

    /// @notice Over the txs' hashes.
    function txs(uint256 rho, bytes32[] calldata hashes) internal pure returns (uint256 sum) {
        sum = 1;
        for (uint256 i; i < hashes.length; ++i) {
            sum = _add(sum, rho, hashes[i]);
        }
    }

    /// @notice Over place, contract, recipient and content of messages out, of which the groups have places and hashes
    /// (MessagesOut, which has checked their form).
    function sent(uint256 rho, bytes calldata groups, bytes calldata words, BodyTerms memory terms)
        internal
        view
        returns (uint256 sum)
    {
        sum = 1;
        uint256 shown;
        while (groups.length > 0) {
            uint256 end = GROUP_HEAD + GROUPED * uint16(bytes2(groups[8:GROUP_HEAD]));
            (sum, shown) = _group(sum, rho, groups[:end], words, shown, terms);
            groups = groups[end:];
        }
        if (words.length != shown * MESSAGE) revert WrongSent(shown);
    }

    /// @dev The messages of a chunk, before which so many were shown.
    function _group(
        uint256 sum,
        uint256 rho,
        bytes calldata group,
        bytes calldata words,
        uint256 shown,
        BodyTerms memory terms
    ) private view returns (uint256, uint256) {
        uint256 chunk = uint256(uint64(bytes8(group[:8]))) << 32;
        group = group[GROUP_HEAD:];
        while (group.length > 0) {
            if (words.length < (shown + 1) * MESSAGE) revert WrongSent(shown);
            sum = _add(sum, rho, bytes32(chunk | uint16(bytes2(group[:2]))));
            bytes calldata message = words[shown * MESSAGE:(shown + 1) * MESSAGE];
            sum = _message(sum, rho, message);
            if (_hash(message, terms) != bytes32(group[2:GROUPED])) revert WrongSent(shown);
            group = group[GROUPED:];
            ++shown;
        }
        return (sum, shown);
    }

    /// @notice Over index, payer, amount, hash of the secret and leaf of deposits that are claimed.
    function claims(uint256 rho, bytes calldata words, BodyTerms memory terms)
        internal
        view
        returns (uint256 sum)
    {
        if (words.length % CLAIM != 0) revert WrongClaims(words.length);
        sum = 1;
        for (; words.length > 0; words = words[CLAIM:]) {
            (uint64 index, bytes32 payer, bytes32 amount, bytes32 secretHash) =
                abi.decode(words[:CLAIM], (uint64, bytes32, bytes32, bytes32));
            L1ToL2Message memory deposit = L1ToL2Message({
                sender: terms.portal,
                chainId: block.chainid,
                recipient: FEE_JUICE,
                version: terms.version,
                content: Messages.toField(abi.encodeWithSignature("claim(bytes32,uint256)", payer, amount)),
                secretHash: secretHash,
                index: index
            });
            sum = _add(sum, rho, bytes32(uint256(index)));
            sum = _add(sum, rho, payer);
            sum = _add(sum, rho, amount);
            sum = _add(sum, rho, secretHash);
            sum = _add(sum, rho, Messages.leaf(deposit));
        }
    }

    /// @notice What the challenge rho hangs on beside the messages out.
    function digests(Bodies calldata bodies) internal pure returns (bytes memory) {
        return abi.encodePacked(
            keccak256(abi.encodePacked(bodies.txHashes)), keccak256(bodies.sent), keccak256(bodies.claims)
        );
    }

    function _message(uint256 sum, uint256 rho, bytes calldata message) private pure returns (uint256) {
        sum = _add(sum, rho, bytes32(message[:32]));
        sum = _add(sum, rho, bytes32(uint256(uint160(bytes20(message[32:52])))));
        return _add(sum, rho, bytes32(message[52:]));
    }

    /// @dev Of a withdrawal the words are recipient and amount; the message is to the portal, which pays.
    function _hash(bytes calldata message, BodyTerms memory terms) private view returns (bytes32) {
        bytes32 from = bytes32(message[:32]);
        address to = address(bytes20(message[32:52]));
        bytes32 content = bytes32(message[52:]);
        if (from == FEE_JUICE) {
            content = Messages.toField(abi.encodeWithSignature("withdraw(address,uint256)", to, content));
            to = terms.portal;
        }
        return Messages.toField(abi.encodePacked(from, uint256(terms.version), to, block.chainid, content));
    }

    function _add(uint256 sum, uint256 rho, bytes32 word) private pure returns (uint256) {
        Words.check(word);
        return addmod(mulmod(sum, rho, Words.ORDER), uint256(word), Words.ORDER);
    }
}

// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {PublicKey, PublicKeys} from "../../src/staking/PublicKeys.sol";
import {vm, Wallet} from "../lib/Vm.sol";

/// Keys that are points, and those that look like it.
contract PublicKeysTest {
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function testFuzz_AKeyIsAPointAndHashesToItsAttester(uint256 secret) public {
        Wallet memory w = vm.createWallet(secret % (ORDER - 1) + 1);
        PublicKey memory key = PublicKey(w.publicKeyX, w.publicKeyY);
        vm.assertTrue(PublicKeys.isPoint(key), "a point");
        vm.assertEq(PublicKeys.attester(key), w.addr, "attester");
        PublicKey memory found = PublicKeys.recover(key.x, w.addr);
        vm.assertTrue(found.x == key.x && found.y == key.y, "found by x and address");
    }

    function testFuzz_ANeighbourIsNoPoint(uint256 secret, uint256 off) public {
        Wallet memory w = vm.createWallet(secret % (ORDER - 1) + 1);
        off = off % (PublicKeys.P - 1) + 1;
        uint256 y = addmod(w.publicKeyY, off, PublicKeys.P);
        vm.assume(y != PublicKeys.P - w.publicKeyY);
        vm.assertTrue(!PublicKeys.isPoint(PublicKey(w.publicKeyX, y)), "another y");
    }

    function test_WhatIsNotReducedIsNoPoint() public {
        // x = 1 has a point; 1 + p is the same x to the curve, and another key to the hash.
        PublicKey memory key =
            PublicKey(1, 0x4218F20AE6C646B363DB68605822FB14264CA8D2587FDD6FBC750D587E76A7EE);
        vm.assertTrue(PublicKeys.isPoint(key), "a point");
        key.x += PublicKeys.P;
        vm.assertTrue(!PublicKeys.isPoint(key), "x of p and more");
        vm.assertTrue(!PublicKeys.isPoint(PublicKey(0, 0)), "zero");
        vm.expectRevert(abi.encodeWithSelector(PublicKeys.NotAPoint.selector, 0, 0));
        this.attester(PublicKey(0, 0));
    }

    function test_AnXOfAnotherAddressIsNotFound() public {
        Wallet memory w = vm.createWallet(7);
        vm.expectRevert(abi.encodeWithSelector(PublicKeys.NotAPoint.selector, w.publicKeyX, 0));
        this.recover(w.publicKeyX, address(1));
    }

    function attester(PublicKey memory key) external pure returns (address) {
        return PublicKeys.attester(key);
    }

    function recover(uint256 x, address owner) external view returns (PublicKey memory) {
        return PublicKeys.recover(x, owner);
    }
}

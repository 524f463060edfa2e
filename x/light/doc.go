// Package light proves to somebody who runs no node that a chunk is locked, and that a
// tx is in it: tx, chunk, log of chunks, checkpoint, lock certificate. Its main type is
// Proof; what it needs from elsewhere, and takes from nobody who gave the proof, is the
// chain id and the committee of the epoch that signed. A File is a Proof to hand on, with
// the words of the contract's storage at one L1 block that show both.
//
// One rule: every link is a hash or a signature, and the order is fixed; a proof holds
// or names the link that does not.
package light

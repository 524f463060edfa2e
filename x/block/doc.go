// Package block is what aztecd puts into a CometBFT block: a Preamble, then the
// 32-byte hashes of the chunk's txs.
//
// One rule: Decode accepts exactly one encoding of a block, and whether it does
// depends on the bytes and the genesis parameters alone.
package block

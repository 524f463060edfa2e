// Package poseidon2 is Aztec's Poseidon2 over the BN254 scalar field: the
// sponge, and batched hashing for Merkle trees.
//
// One rule: every function here equals barretenberg's bit for bit; the vectors
// in testdata were made by the peer's own packages.
package poseidon2

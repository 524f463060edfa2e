// Package aztec holds the protocol constants and hashes shared with Aztec:
// siloing and uniqueness of note hashes and nullifiers, public storage slots,
// messages between L1 and L2 and their trees, limits and gas.
//
// One rule: every function equals the peer's bit for bit, as the vectors in
// testdata show; what this rollup decides for itself lives elsewhere.
package aztec

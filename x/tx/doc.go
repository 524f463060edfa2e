// Package tx is a transaction as nodes hold it: decoded once, checked in every
// way that needs nothing but its own bytes, with all that execution later asks
// of it already computed.
//
// One rule: there is one way in. A Tx is made by Decode, from what a peer or a wallet
// sent, or by New, from a Body, which encodes and decodes; it is immutable. Whoever
// holds a *Tx may rely on: one canonical encoding, every field element below the
// modulus, the per-tx limits of Aztec kept, no nullifier and no public slot
// twice, nothing of the fee juice contract's among the effects.
//
// # The two hashes
//
// Hash commits to everything but the proof and is what consensus orders. It is
// the Poseidon2 hash of this list of field elements:
//
//	separator az_dom_sep__aztecd_tx_hash
//	anchor.chunk, anchor.state_root
//	l1_chain_id, rollup_version, expires_at
//	fee_payer
//	gas_limits.mana, gas_limits.da
//	max_fees.per_mana, max_fees.per_da
//	priority_fees.per_mana, priority_fees.per_da
//	setup, then app, each as
//	    count of note hashes, then contract, value of each
//	    count of nullifiers, then contract, value of each
//	    count of messages, then contract, recipient, content of each
//	    count of private logs, then contract, count of fields, fields of each
//	    count of public logs, then contract, count of fields, fields of each
//	count of public updates, then contract, slot, value of each, and
//	    0, or 1 and the expected value
//	0, or 1 and the claim's portal, index, amount, secret
//	0, or 1 and the withdrawal's portal, recipient, amount
//
// Every list is preceded by its length, so two bodies never share a list.
//
// ObjectHash is keccak256 of the whole encoding, proof included. Verdicts about
// proofs are remembered by it: a twin of a good tx with a broken proof has the
// good one's Hash and must not spoil it.
package tx

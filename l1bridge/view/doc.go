// Package view follows Ethereum: its heads, with their reorganisations, and what
// the Rollup contract says at the head. Its main type is View; readers take a
// Snapshot, which is immutable and costs one atomic load.
//
// One rule: an endpoint can delay what the view shows, never make it wrong in a
// way the chain of parent hashes tells. Every header is hashed here, a head that
// is older than ours on the same branch is a stale endpoint and no
// reorganisation, every call has a deadline, and another endpoint is asked when
// one fails. Where there are several, what the contract says at a block is proved by the
// block's hash, or said by two.
package view

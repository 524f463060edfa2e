// Package txpool holds the transactions a node knows and that no chunk has
// included: what a proposer draws from and what peers are served.
//
// Pool takes txs that were decoded (x/tx), checked against the tip's state
// (x/execution) and whose proof was checked. It adds the rules that need sight
// of several txs: no two spend one nullifier, a payer has a bounded number, the
// whole has a bounded size. When a chunk is decided, Apply removes what it
// includes and what can no longer be included, and remembers why, so that a
// wallet that asks gets an answer.
//
// One rule: the pool has no clock and reads no state. Time, fees and chunks are
// told to it, and the same calls in the same order leave the same pool.
package txpool

// Package ranges reads what an epoch proof is made of from a rebuilt or executed chain: a
// Range of checkpoints, the world state that it goes on from, and what L1 is shown of it.
//
// One rule: it takes no more than L1 holds, so that whoever rebuilt the chain from L1 alone
// makes the same jobs as a node.
package ranges

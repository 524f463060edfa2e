// Package witnesstest makes small chains whose checkpoints are proven in tests.
//
// One rule: what it gives went through execution and the seal as on a node, and holds what a
// prover that only L1 serves can have.
package witnesstest

// Package machine runs the parts of a prover on one machine: Work makes proofs for a fleet,
// Prove has a range of checkpoints proven.
//
// One rule: of a chain nothing is believed but what L1 holds. The state that proofs start from
// is rebuilt here.
package machine

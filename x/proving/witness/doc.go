// Package witness cuts consecutive checkpoints into the steps that epoch proofs are made
// of (docs/proving.md). It needs the world state at the proven tip and what L1 holds of the
// checkpoints, their headers and blob fields, and nothing of any tx: nobody can keep a
// prover from proving by withholding something.
//
// One rule: what is cut is a function of those inputs, so that two provers make the same
// jobs.
package witness

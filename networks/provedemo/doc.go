// Package provedemo takes a user's money through a chain that is proven, on one machine, and
// tells each step: deposited on L1, claimed and withdrawn on L2, locked, published, claimed by a
// leader for the prover, proven, and paid out on L1. Its main function is Run.
//
// One rule: it is a user: it starts a localnet and asks nodes, the prover and L1 what became of
// what it did.
package provedemo

// Package claims gives the right to prove a period to a prover, when this node's account
// leads a slot of the claim window (seeds 003, "Proof claim phase"), and prunes the chain when
// a period is over. Its main type is Claimer.
//
// One rule: a period is claimed once. Before anything is sent L1 is asked whether somebody
// has, what is pending is taken back as soon as it cannot succeed, and what was sent is in the
// account's journal before, so that no restart sends it again.
package claims

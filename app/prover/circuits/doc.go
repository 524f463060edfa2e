// Package circuits joins the circuits of epoch proofs with their keys and the fleet: it turns
// the parts of a proof into jobs, proves and verifies those. Its main type is Circuits.
//
// One rule: a circuit is known by the hash of its constraints alone, and a proof is checked
// with the verifying key that L1 has, so that a fleet whose programs or keys differ proves
// nothing instead of something else.
package circuits

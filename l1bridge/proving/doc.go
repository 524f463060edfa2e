// Package proving reads what L1 keeps of proofs: the period that is due, who claimed it, what
// provers have in escrow, and the proven checkpoint with the words that a proof starts from.
// Its main type is Contracts.
//
// One rule: all of it is read as of a block that the caller names, so that what is decided
// on hangs together.
package proving

// Package execution is the state transition: what a tx must satisfy to enter a
// chunk, and what it does to the world state when it is in.
//
// Check reads like the specification, one rule after another; Run executes the
// txs of a proposal, in order, and a Builder the txs a proposer chooses. All
// three go through the same code, so what a proposer builds every validator
// accepts.
//
// One rule: a verdict is a function of the block, its parent state and the tx alone.
// Nothing here reads a clock, a file or a node's configuration, and no verdict
// turns from yes to no while its block is being voted on.
//
// # What a tx does
//
// The setup effects and every nullifier of a tx always take effect, and the fee
// is always paid. Its app effects and public updates take effect together or
// not at all: if a public update expects a value that is not there the tx
// reverts, with revert code 1. The fee is
//
//	mana * min(max_fees.per_mana, slot fee + priority_fees.per_mana) +
//	da   * min(max_fees.per_da,   slot fee + priority_fees.per_da)
//
// where mana is metered by effects, reverted or not, and da by the blob fields
// of the effect that is published. It leaves the payer's balance as the tx's
// last public write and nobody receives it on L2: L1 pays those who build and
// prove.
package execution

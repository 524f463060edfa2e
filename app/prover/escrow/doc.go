// Package escrow moves a prover's AZT in and out of ProofEscrow, for commands that act once.
// Its functions are Deposit, StartWithdraw, FinishWithdraw and Read.
//
// One rule: what L1 would refuse is told in its own words before anything is paid.
package escrow

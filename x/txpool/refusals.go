package txpool

import "github.com/aztecd/aztecd/x/tx"

// Refusals of Add, and reasons why txs leave the pool.
var (
	ErrDuplicate = &tx.Refusal{Code: "duplicate", Reason: "the tx is in the pool already"}
	ErrConflict  = &tx.Refusal{Code: "nullifier_conflict", Reason: "a pooled tx spends the same nullifier"}
	ErrPayerFull = &tx.Refusal{Code: "payer_full", Reason: "the payer has too many pooled txs"}
	ErrPayerOwes = &tx.Refusal{Code: "payer_owes", Reason: "the payer's pooled txs may cost all it has"}
	ErrPoolFull  = &tx.Refusal{Code: "pool_full", Reason: "the pool is full"}
	ErrReplaced  = &tx.Refusal{Code: "replaced", Reason: "a tx with a higher priority fee spends the same nullifier"}
)

// Refusals are all of this package, by which metrics count.
func Refusals() []*tx.Refusal {
	return []*tx.Refusal{
		ErrDuplicate, ErrConflict, ErrPayerFull, ErrPayerOwes, ErrPoolFull, ErrReplaced,
	}
}

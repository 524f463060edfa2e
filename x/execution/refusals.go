package execution

import "github.com/aztecd/aztecd/x/tx"

// Refusals of a tx by the rules of the chain.
var (
	ErrWrongChain     = &tx.Refusal{Code: "wrong_chain", Reason: "the tx is for another chain"}
	ErrGasLimit       = &tx.Refusal{Code: "gas_limit", Reason: "the gas limits do not fit the tx or the chain"}
	ErrExpired        = &tx.Refusal{Code: "expired", Reason: "the tx has expired"}
	ErrAnchorUnknown  = &tx.Refusal{Code: "anchor_unknown", Reason: "the tx names a state this chain does not have"}
	ErrAnchorTooOld   = &tx.Refusal{Code: "anchor_too_old", Reason: "the tx names a state too far back"}
	ErrFeesTooLow     = &tx.Refusal{Code: "fees_too_low", Reason: "the maximal fees are below the slot's fees"}
	ErrNullifierSpent = &tx.Refusal{Code: "nullifier_spent", Reason: "a nullifier of the tx is already in the tree"}
	ErrClaimEarly     = &tx.Refusal{Code: "claim_early", Reason: "the chain has not taken the deposit yet"}
	ErrClaimWrong     = &tx.Refusal{Code: "claim_wrong", Reason: "the claim is not of the deposit at its index"}
	ErrCannotPay      = &tx.Refusal{Code: "cannot_pay", Reason: "the payer cannot pay"}
)

// ErrChunkFull is returned when a valid tx does not fit what is left of the
// chunk. It is no verdict on the tx.
var ErrChunkFull = &tx.Refusal{Code: "chunk_full", Reason: "the tx does not fit the chunk"}

// Refusals are all of this package, by which metrics count.
func Refusals() []*tx.Refusal {
	return []*tx.Refusal{
		ErrWrongChain, ErrGasLimit, ErrExpired, ErrAnchorUnknown, ErrAnchorTooOld, ErrFeesTooLow, ErrNullifierSpent, ErrClaimEarly, ErrClaimWrong, ErrCannotPay, ErrChunkFull,
	}
}

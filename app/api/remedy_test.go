package api

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

func TestEveryRefusalComesWithARemedy(t *testing.T) {
	refusals := []*tx.Refusal{
		tx.ErrTooLarge, tx.ErrMalformed, tx.ErrNotCanonical, tx.ErrMissingField, tx.ErrBadField, tx.ErrTooMany, tx.ErrRepeated,
		tx.ErrFeeJuice, tx.ErrProof,
		execution.ErrWrongChain, execution.ErrGasLimit, execution.ErrExpired, execution.ErrAnchorUnknown, execution.ErrAnchorTooOld, execution.ErrFeesTooLow, execution.ErrNullifierSpent, execution.ErrCannotPay, execution.ErrClaimEarly, execution.ErrClaimWrong, execution.ErrChunkFull,
		txpool.ErrDuplicate, txpool.ErrConflict, txpool.ErrPayerFull, txpool.ErrPoolFull, txpool.ErrReplaced,
	}
	known := remedies()
	for _, r := range refusals {
		require.NotEmpty(t, known[r.Code], r.Code)
		delete(known, r.Code)
	}
	require.Empty(t, known, "remedies for codes that do not exist")
}

package api

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

func TestEveryRefusalComesWithARemedy(t *testing.T) {
	refusals := slices.Concat(tx.Refusals(), execution.Refusals(), txpool.Refusals())
	known := remedies()
	for _, r := range refusals {
		require.NotEmpty(t, known[r.Code], r.Code)
		delete(known, r.Code)
	}
	require.Empty(t, known, "remedies for codes that do not exist")
}

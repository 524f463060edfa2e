package economics_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

// At ten transactions a second an epoch is some 2.5 to 3 billion constraints and 18 to 25 core hours;
// from the last slot for a claim that is some 130 cores, and 50 when slices start as checkpoints close.
func TestAFleetForTenTransactionsASecond(t *testing.T) {
	f := economics.StandardProvingQuestion().Needs()
	require.InDelta(t, 11_520, f.Txs, 0)
	require.InDelta(t, 2.75e9, f.Constraints, 0.25e9)
	require.InDelta(t, 21.5, f.CPU/3600, 3.5)
	require.InDelta(t, 130, f.Late, 20)
	require.InDelta(t, 50, f.Early, 10)
	require.Less(t, f.Gas/f.Txs, 500.0)
	require.Less(t, f.Gas, 16.78e6, "one transaction has gas for it: EIP-7825")
}

// The circuits that are reckoned with are those of the keys.
func TestTheModelsCircuitsAreTheCounted(t *testing.T) {
	text, err := os.ReadFile("../../app/prover/keys/testdata/circuits-production.txt")
	require.NoError(t, err)
	q := economics.StandardProvingQuestion()
	for kind, constraints := range map[string]float64{"t": q.SliceT, "b": q.SliceB, "r": q.R} {
		require.Contains(t, string(text), fmt.Sprintf("%s constraints %.0f ", kind, constraints))
	}
}

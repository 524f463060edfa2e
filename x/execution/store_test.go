package execution_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// The real trees under the rules: a chunk is run, committed, and run again.
func TestChunkRunsOnceOnTheWorldState(t *testing.T) {
	rich := worldstate.PublicWrite{Slot: aztec.FeeJuiceSlot(txtest.F(100)), Value: protocol.Amount{Lo: 1 << 50}.Field()}
	store, err := worldstate.Open(kvtest.Memory(t), worldstate.Genesis{PublicData: []worldstate.PublicWrite{rich}}, worldstate.Options{})
	require.NoError(t, err)
	fork, err := store.Fork()
	require.NoError(t, err)

	w := newWorld() // knows the anchors
	txs := []*tx.Tx{with(1, unchanged), with(10, unchanged), txtest.New(txtest.Body(20))}
	r, err := execution.Run(chunk5(), fork, w, inputs.State{}, txs)
	require.NoError(t, err)
	require.NoError(t, fork.Apply(r.Delta))

	for i, x := range txs {
		for _, n := range x.Derived().Nullifiers {
			spent, err := fork.HasNullifier(n)
			require.NoError(t, err)
			require.True(t, spent)
		}
		require.ErrorIs(t, execution.Check(chunk5(), fork, w, x), execution.ErrNullifierSpent, "tx %d", i)
	}
	left, err := execution.Balance(fork, txs[0])
	require.NoError(t, err)
	total, err := left.Add(r.TotalFees)
	require.NoError(t, err)
	require.Equal(t, protocol.Amount{Lo: 1 << 50}, total, "what was paid is what is missing")
}

package l1test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/inputs"
)

// Force has the outsider put objects into the queue of forced txs. The next block tells the
// chain of them.
func (e *Executed) Force(t testing.TB, objects ...string) {
	t.Helper()
	forced := bindings.NewForcedInclusion()
	all := make([][]byte, len(objects))
	for i := range objects {
		all[i] = []byte(objects[i])
	}
	fee := big.NewInt(int64(len(all)) * params.Ether / 1000)
	block := e.PayTo(t, Key(t, "outsider", 0), e.Deployment.ForcedInclusion, forced.PackEnqueue(all), fee)
	receipt, err := e.Node.Client().TransactionReceipt(t.Context(), block.Transactions()[0].Hash())
	require.NoError(t, err)
	require.Len(t, receipt.Logs, len(all))
	for _, l := range receipt.Logs {
		entry, err := forced.UnpackEnqueuedEvent(l)
		require.NoError(t, err)
		e.Forced = append(e.Forced, inputs.Entry{Content: entry.Content, Kind: inputs.Kind(entry.Kind), Due: entry.Due})
	}
}

package execution_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// sixteen returns a tx with 16 note hashes and 16 nullifiers.
func sixteen(seed uint64) *tx.Tx {
	b := txtest.Body(seed)
	b.Setup, b.App = tx.Effects{}, tx.Effects{}
	for i := range uint64(15) {
		b.App.NoteHashes = append(b.App.NoteHashes, tx.Scoped{Contract: txtest.F(7), Value: txtest.F(seed*100 + i + 1)})
		b.App.Nullifiers = append(b.App.Nullifiers, tx.Scoped{Contract: txtest.F(7), Value: txtest.F(seed*100 + i + 50)})
	}
	return txtest.New(b)
}

func BenchmarkDecode16(b *testing.B) {
	raw := sixteen(1).Encode()
	for b.Loop() {
		_, err := tx.Decode(raw, tx.Limits{MaxObjectBytes: 1 << 20})
		require.NoError(b, err)
	}
}

// Rules and effects alone, the state in memory, 16 txs per chunk.
func BenchmarkRun16(b *testing.B) {
	w := newWorld()
	var txs []*tx.Tx
	for seed := range uint64(16) {
		txs = append(txs, sixteen(seed+1))
	}
	b.ReportAllocs()
	for b.Loop() {
		_, err := execution.Run(chunk5(), w, w, inputs.State{}, txs)
		require.NoError(b, err)
	}
	b.ReportMetric(float64(16*b.N)/b.Elapsed().Seconds(), "tx/s")
}

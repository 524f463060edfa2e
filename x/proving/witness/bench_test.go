package witness_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// BenchmarkCut36Txs is the period that `make prove-demo` proves: 4 checkpoints of 3 chunks of
// 3 txs.
func BenchmarkCut36Txs(b *testing.B) {
	c := witnesstest.New(b)
	for i := range uint64(12) {
		c.Chunk(b, i/3, nil, witnesstest.Tx(300*i+1), witnesstest.Tx(300*i+100), witnesstest.Tx(300*i+200))
	}
	p, shape := c.Period(b, 1, 4), run.Production()
	b.Run("cut", func(b *testing.B) {
		steps := 0
		for b.Loop() {
			steps = 0
			cutter := newCutter(b, shape, p)
			for i := range p.Checkpoints {
				cut, err := cutter.Cut(&p.Checkpoints[i])
				require.NoError(b, err)
				steps += len(cut)
			}
		}
		b.ReportMetric(float64(steps), "steps")
	})
	b.Run("jobs", func(b *testing.B) {
		for b.Loop() {
			p.Jobs(b, shape, 2)
		}
	})
}

// BenchmarkCutLargest is a checkpoint of largest txs: what a cutter that follows the chain
// keeps in memory at most.
func BenchmarkCutLargest(b *testing.B) {
	c := witnesstest.New(b)
	c.Chunk(b, 0, nil, txtest.New(txtest.Largest(1)))
	c.Chunk(b, 0, nil, txtest.New(txtest.Largest(2)))
	p, shape := c.Period(b, 1, 1), run.Production()
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		cutter := newCutter(b, shape, p)
		steps, err := cutter.Cut(&p.Checkpoints[0])
		require.NoError(b, err)
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(len(steps)), "steps")
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/(1<<20), "MB")
		runtime.KeepAlive(cutter)
		runtime.KeepAlive(steps)
	}
}

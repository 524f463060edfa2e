package execution_test

import (
	"runtime"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/rebuild"
)

// published is a checkpoint as an audit reads it from blobs.
type published struct {
	header checkpoint.Header
	fields []fr.Element
}

// publish groups executed chunks into the checkpoints they went into.
func publish(chunks []*ledger.Chunk) []published {
	var all []published
	for _, c := range chunks {
		if len(all) == 0 || all[len(all)-1].header.Number != c.Checkpoint.Header.Number {
			all = append(all, published{})
		}
		last := &all[len(all)-1]
		last.header = c.Checkpoint.Header
		last.fields = append(last.fields, c.Fields...)
	}
	for i := range all {
		end := effect.CheckpointEnd(uint32(len(all[i].fields) + effect.CheckpointEndFields))
		all[i].fields = append(all[i].fields, end)
	}
	return all
}

// measureAudit rebuilds the chunks that b executed after its preload from their
// published fields alone, on a state that is as b's was; Rebuild compares every
// root and header. Reading L1 and checking the blobs' commitments is not in it.
func (b *benchChain) measureAudit(key string, chunks []*ledger.Chunk) {
	other := newBenchChain(b.t)
	other.preload(benchPreload)
	all := publish(chunks)
	txs := 0
	runtime.GC()
	spent := benchCPU(b.t, func() {
		for i := range all {
			blocks, err := effect.DecodeCheckpoint(all[i].fields)
			require.NoError(b.t, err)
			p := &rebuild.Published{Header: all[i].header, Blocks: blocks}
			require.NoError(b.t, rebuild.Checkpoint(other.params, &other.state, other.store, p))
			for j := range blocks {
				txs += len(blocks[j].Txs)
			}
		}
	})
	benchPrint("audit_tx_per_s_"+key, "%.0f", float64(txs)/spent.Seconds())
	// Catching up by effects does the same work: decode, seal, compare, write.
	benchPrint("catch_up_by_effects_tx_per_s_"+key, "%.0f", float64(txs)/spent.Seconds())
}

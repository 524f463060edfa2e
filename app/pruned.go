package app

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/x/ledger"
)

// prunesAhead is how many prunes may wait for the txs of one to be in the pool again: at most
// one comes in two epochs.
const prunesAhead = 4

func newPrunedLocked() prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{
		Namespace: "aztecd", Name: "pruned_locked_total",
		Help: "Locked chunks that left the chain because L1 pruned them: they were not proven in time.",
	})
}

// Pruned implements abci.Listener: the tips go back with the chain. That is no rollback of a
// lock, which holds on condition of a proof.
func (t *tips) Pruned(before, s *ledger.State, gone []ledger.ChunkRecord) {
	t.locking.Lock()
	t.mu.Lock()
	lost := t.locked - min(t.locked, s.Chunk.Number)
	t.locked, t.proposed, t.generation = t.locked-lost, s.Chunk.Number, s.Generation
	if t.locked == s.Chunk.Number {
		t.lastLock = s.Chunk.Hash()
	}
	t.mu.Unlock()
	t.locking.Unlock()
	t.prunedLocked.Add(float64(lost))
	t.log.Warn("L1 pruned what was not proven: the chain goes on from the last proven checkpoint", "height", s.Height, "generation", s.Generation,
		"checkpoint", s.Checkpoint.Header.Number, "was", before.Checkpoint.Header.Number, "chunk", s.Chunk.Number, "chunks_gone", len(gone), "locked_gone", lost)
	select {
	case t.gone <- gone:
	default: // the pool has prunes before this one to work off
		t.log.Warn("The txs of chunks that were pruned do not wait again here", "chunks", len(gone))
	}
	t.tell()
}

// takeBack has the txs of chunks that were pruned wait again, until ctx ends.
func (t *tips) takeBack(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case gone := <-t.gone:
			t.objects.Pruned(ctx, gone)
			t.decided() // there may be work
		}
	}
}

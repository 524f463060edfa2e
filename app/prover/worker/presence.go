package worker

import (
	"context"
	"time"

	"github.com/aztecd/aztecd/app/prover/jobs"
	"github.com/aztecd/aztecd/app/prover/queue"
)

// say tells the fleet that this worker works, and at what, until the context ends.
func (w *worker) say(ctx context.Context) {
	tick := time.NewTicker(queue.Present / 4)
	defer tick.Stop()
	for {
		w.mu.Lock()
		said := w.said
		w.mu.Unlock()
		if err := w.Queue.Present(ctx, said); err != nil && ctx.Err() == nil {
			w.Logger.Debug("Cannot say that it works", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (w *worker) at(job *jobs.ID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.said.Doing = job
}

func (w *worker) count(proven, failed int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.said.Proven += proven
	w.said.Failed += failed
}

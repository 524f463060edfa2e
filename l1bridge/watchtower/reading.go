package watchtower

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// maxParts is how many ranges of logs a step reads: after a long outage the rest is for the
// next ones, and what is known by then is acted upon meanwhile.
const maxParts = 8

// reading is how far logs were read. Those of blocks that may still change are read anew, in
// passes: each goes on to the head, over several steps where an endpoint gives few blocks at
// once, and begins with what might change when the one before began.
type reading struct {
	next  uint64 // the first block not looked at in this pass
	anew  uint64 // where the next pass begins at the latest; 0 before the first
	ended bool   // the last pass came to the head
}

// begin is where to go on from. What is settled are blocks that do not change any more.
func (r *reading) begin(settled uint64) uint64 {
	switch {
	case r.anew == 0:
		r.next, r.anew = min(r.next, settled+1), settled+1
	case r.ended:
		r.next, r.anew = min(r.next, r.anew), settled+1
	}
	r.ended = false
	return r.next
}

// readLogs gives the logs from a block on, in parts, and tells whether it came to the head.
func (w *Watchtower) readLogs(ctx context.Context, s *view.Snapshot, what string, filter client.Filter, r *reading, take func(*types.Log)) (through bool, err error) {
	settled := max(s.Finalized, s.Head.Number-min(s.Head.Number, lookedBack))
	for parts, from := 0, r.begin(settled); from <= s.Head.Number; parts++ {
		if parts == maxParts {
			w.opts.Logger.Info("Watchtower reads back what happened on L1", "what", what, "block", from, "of", s.Head.Number)
			return false, nil
		}
		logs, last, err := w.opts.View.Client().LogsFrom(ctx, filter, from, s.Head.Number)
		if err != nil {
			return false, err
		}
		for i := range logs {
			take(&logs[i])
		}
		from = last + 1
		r.next = from
	}
	r.ended = true
	return true, nil
}

// since is the block from which on what so many seconds before the head concerns is read,
// wherever reading ended before.
func (w *Watchtower) since(s *view.Snapshot, next, seconds uint64) uint64 {
	blocks := seconds/max(s.BlockTime, 1) + lookedBack
	return max(next, w.opts.Params.GenesisOrigin.Number, s.Head.Number-min(s.Head.Number, blocks))
}

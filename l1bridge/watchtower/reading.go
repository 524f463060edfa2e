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

// readLogs gives the logs from a block on, in parts; those of blocks that may still change
// are given anew. It moves next on as far as it came, and tells whether that is the head.
func (w *Watchtower) readLogs(ctx context.Context, s *view.Snapshot, what string, filter client.Filter, next *uint64, take func(*types.Log)) (through bool, err error) {
	settled := max(s.Finalized, s.Head.Number-min(s.Head.Number, lookedBack))
	from := min(*next, settled+1)
	for parts := 0; from <= s.Head.Number; parts++ {
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
		*next = from
	}
	return true, nil
}

// since is the block from which on what so many seconds before the head concerns is read,
// wherever reading ended before.
func (w *Watchtower) since(s *view.Snapshot, next, seconds uint64) uint64 {
	blocks := seconds/max(s.BlockTime, 1) + lookedBack
	return max(next, w.opts.Params.GenesisOrigin.Number, s.Head.Number-min(s.Head.Number, blocks))
}

package abci

import (
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// filling is a chunk in the making.
type filling struct {
	app      *App
	builder  *execution.Builder
	fees     protocol.GasFees
	begin    time.Time
	forced   []inputs.Entry // taken of L1's queue of forced txs
	included []*tx.Tx
	tried    map[common.Hash]bool
	full     bool
}

// triesPerPlace bounds how many txs are tried for each that a chunk takes.
const triesPerPlace = 8

// fill takes waiting txs, best first, until the first limit of the chunk or of this
// node. Txs that are refused make room for the next: whoever sends many that can't
// all be included must not empty the chunk.
func (f *filling) fill() error {
	most := f.app.mostTxs()
	f.tried = map[common.Hash]bool{}
	for !f.full && len(f.included) < most && len(f.tried) < triesPerPlace*most {
		progress := false
		for _, t := range f.app.cfg.Pool.Select(len(f.tried)+most-len(f.included), f.fees) {
			if f.full || len(f.included) == most || f.tried[t.ID()] {
				continue
			}
			f.tried[t.ID()], progress = true, true
			if err := f.add(t); err != nil {
				return err
			}
		}
		if !progress {
			return nil
		}
	}
	return nil
}

// add tries a tx. One that the parent state refuses leaves the pool; one that only
// its neighbours in this chunk stand against is tried again in the next.
func (f *filling) add(t *tx.Tx) error {
	a := f.app
	if len(f.included) > 0 && f.late() {
		f.full = true
		return nil
	}
	refusal := new(tx.Refusal)
	err := f.builder.Add(t)
	switch {
	case err == nil:
		f.included = append(f.included, t)
	case errors.Is(err, execution.ErrChunkFull):
		f.full = true
	case errors.As(err, &refusal):
		if why := f.builder.CheckParent(t); errors.As(why, &refusal) {
			a.cfg.Pool.Drop(t.ID(), why)
		}
	default:
		return err
	}
	return nil
}

// late tells whether this node has spent the time on the chunk that it gives it.
func (f *filling) late() bool {
	most := f.app.cfg.BuildTime
	return most > 0 && f.app.cfg.Now().Sub(f.begin) >= most
}

// mostTxs is how many txs this node puts into a chunk.
func (a *App) mostTxs() int {
	most := int(a.cfg.Params.Limits.MaxTxs)
	if a.cfg.MaxTxs > 0 {
		most = min(most, a.cfg.MaxTxs)
	}
	return most
}

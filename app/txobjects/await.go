package txobjects

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/tx"
)

// Await waits until this node holds all the objects or ctx ends, and gives those
// that are missing then. Peers are asked for them; one that a wallet or gossip
// brings meanwhile counts just as well. Asking goes on for a while afterwards,
// and all that comes is kept, so that waiting again goes on where this ended.
func (i *Intake) Await(ctx context.Context, ids []common.Hash) (missing []common.Hash) {
	came, stop := i.arrivals.wait(ids) // before looking: what comes in between counts
	defer stop()
	left := make(map[common.Hash]bool, len(ids))
	for _, id := range ids {
		if !i.holds(id) {
			left[id] = true
		}
	}
	if len(left) == 0 {
		return nil
	}
	i.hunts.pursue(still(ids, left))
	remind := time.NewTicker(huntPatience / 2)
	defer remind.Stop()
	for len(left) > 0 {
		select {
		case t := <-came:
			delete(left, t.ID())
		case <-remind.C:
			i.hunts.pursue(still(ids, left))
		case <-ctx.Done():
			return still(ids, left)
		}
	}
	return nil
}

// still lists those of ids that are left, in order and once each.
func still(ids []common.Hash, left map[common.Hash]bool) (out []common.Hash) {
	seen := make(map[common.Hash]bool, len(left))
	for _, id := range ids {
		if left[id] && !seen[id] {
			seen[id] = true
			out = append(out, id)
		}
	}
	return out
}

// holds tells whether Get would give a tx. One that can't be read is not held, which
// is told: it is fetched anew.
func (i *Intake) holds(id common.Hash) bool {
	if i.cfg.Pool.Has(id) {
		return true
	}
	if _, ok := i.fetched.Get(id); ok {
		return true
	}
	held, err := i.cfg.Store.Has(id)
	if err != nil {
		i.cannotRead("a tx object, which is fetched anew", "tx", id, "err", err)
		return false
	}
	return held
}

// arrived tells of a checked tx. One that a block needs is held whatever becomes
// of it in the pool.
func (i *Intake) arrived(t *tx.Tx) {
	if i.arrivals.announce(t) {
		i.fetched.Add(t)
	}
	i.hunts.found(t.ID())
}

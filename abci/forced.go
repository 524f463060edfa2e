package abci

import (
	"context"
	"errors"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Forced txs (design 4.10; seeds 003, "Forced inclusion queue"). A chunk takes the oldest of
// those that wait; what can be executed of them are its first txs. How many it must take, and
// whether others may follow, are functions of the block and the state before it, and so is
// what each of them does: their objects are what L1 has, byte for byte.

// waiting are the forced txs that b, of the height after s, may take, oldest first, and how
// many of them are due: in an epoch in which so many wait that are due, a chunk takes
// min_forced of them or all, and others behind all of them alone.
func (r *rules) waiting(s *ledger.State, p ledger.Proposal) (waiting []inputs.Entry, due int) {
	waiting = s.Waiting(p.Entries)
	return waiting, protocol.Due(waiting, r.params.EpochAt(p.Timestamp))
}

// checkForced holds how many forced txs b takes, before their objects are known.
func (r *rules) checkForced(s *ledger.State, b *block.Block) error {
	waiting := s.Waiting(b.Entries)
	due := protocol.Due(waiting, r.params.EpochAt(b.Timestamp))
	taken := b.StateInputs.Forced
	switch {
	case !b.IsChunk():
		return nil
	case taken > uint64(len(waiting)) || taken > r.params.Limits.MaxTxs:
		return reject(reasonInputs, "%d forced txs, of which %d wait and a chunk takes %d", taken, len(waiting), r.params.Limits.MaxTxs)
	case taken < uint64(r.params.LeastForced(due)):
		return reject(reasonInputs, "%d forced txs, not %d: %d are due", taken, r.params.LeastForced(due), due)
	case taken < uint64(due) && uint64(len(b.TxHashes)) > taken:
		return reject(reasonInputs, "other txs behind %d forced ones, where %d are due", taken, due)
	}
	return nil
}

// taken are the forced txs that b, of the height after s, takes.
func taken(s *ledger.State, b *block.Block) []inputs.Entry {
	waiting := s.Waiting(b.Entries)
	return waiting[:min(b.StateInputs.Forced, uint64(len(waiting)))]
}

// runForced executes the forced txs that b takes, given by entry: they must be b's first txs,
// and all its txs unless it takes as many as are due.
func (r *rules) runForced(builder *execution.Builder, s *ledger.State, b *block.Block, forced []*tx.Tx) error {
	for i, t := range forced {
		executed, err := builder.Force(t)
		switch {
		case errors.Is(err, execution.ErrChunkFull):
			return &rejection{reasonInputs, err}
		case err != nil:
			return err
		case !executed:
			continue
		}
		if at := builder.Len() - 1; at >= len(b.TxHashes) || b.TxHashes[at] != t.ID() {
			return reject(reasonInputs, "tx %d is not %s, of the forced tx %d", at, t.ID(), i)
		}
	}
	due := protocol.Due(s.Waiting(b.Entries), r.params.EpochAt(b.Timestamp))
	if len(forced) < due && len(b.TxHashes) > builder.Len() {
		return reject(reasonInputs, "other txs behind %d forced ones, where %d are due", len(forced), due)
	}
	return nil
}

// force takes the forced txs that wait into the chunk in the making, oldest first, up to the
// first whose object is not here or that does not fit. What a chunk must take is taken
// whatever this node's own limits are. open: others may follow; less: a chunk must take more.
func (f *filling) force(ctx context.Context, waiting []inputs.Entry, due int, epoch uint64) (open, less bool, err error) {
	a := f.app
	waiting = waiting[:min(len(waiting), int(a.cfg.Params.Limits.MaxTxs))]
	least := a.cfg.Params.LeastForced(due)
	a.awaitForced(ctx, waiting, epoch)
	for i, e := range waiting {
		t, here := a.forcedTx(e, epoch)
		if !here || i >= least && f.late() {
			break
		}
		executed, err := f.builder.Force(t)
		if errors.Is(err, execution.ErrChunkFull) {
			break
		}
		if err != nil {
			return false, false, err
		}
		if executed {
			f.included = append(f.included, t)
		}
		f.forced = waiting[:i+1]
	}
	return len(f.forced) >= due, len(f.forced) < least, nil
}

// forcedTx gives the tx of an entry that is taken in an epoch, nil when there is none, or when
// it has lapsed. Not here: the node does not have the object.
func (a *App) forcedTx(e inputs.Entry, epoch uint64) (t *tx.Tx, here bool) {
	if a.cfg.Params.Lapsed(e, epoch) {
		return nil, true
	}
	return a.cfg.Objects.Forced(e)
}

// awaitForced waits for the objects of forced txs as long as a proposer waits for anything.
func (a *App) awaitForced(ctx context.Context, entries []inputs.Entry, epoch uint64) {
	if len(a.lacksForced(entries, epoch)) > 0 {
		ctx, cancel := context.WithTimeout(ctx, a.cfg.IdleWait)
		defer cancel()
		a.cfg.Objects.AwaitForced(ctx, a.cfg.Params.Lasting(entries, epoch))
	}
}

// lacksForced are those of entries whose objects an epoch needs and are not here.
func (a *App) lacksForced(entries []inputs.Entry, epoch uint64) (missing []inputs.Entry) {
	for _, e := range entries {
		if _, here := a.forcedTx(e, epoch); !here {
			missing = append(missing, e)
		}
	}
	return missing
}

// forcedWork tells what a chunk after s could be made of at a time: of forced txs that wait,
// and of others. Of nothing, while objects are missing of what it must take: a node for which
// anything were work then would propose heartbeats as fast as consensus goes.
func (a *App) forcedWork(s *ledger.State, timestamp uint64) (forced, others bool) {
	epoch := a.cfg.Params.EpochAt(timestamp)
	due := protocol.Due(s.Pending, epoch)
	if len(s.Pending) == 0 {
		return false, true
	}
	least := max(1, a.cfg.Params.LeastForced(due))
	if missing := a.lacksForced(s.Pending[:least], epoch); len(missing) > 0 {
		return false, due == 0
	}
	return true, true
}

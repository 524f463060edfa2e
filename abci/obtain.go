package abci

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
)

// material is what executing a block takes beside the state before it.
type material struct {
	// forced are the txs of the entries that it takes from L1's queue, nil where an entry
	// holds none.
	forced []*tx.Tx
	// txs are those of its tx hashes.
	txs []*tx.Tx
}

// lack is what this node does not have of a block's material.
type lack struct {
	forced []inputs.Entry
	txs    []common.Hash
}

func (l lack) count() int { return len(l.forced) + len(l.txs) }

// String says how much, and what is the first of it.
func (l lack) String() string {
	if len(l.forced) > 0 {
		return fmt.Sprintf("%d forced txs and %d txs, the first is forced, with content %s", len(l.forced), len(l.txs), l.forced[0].Content)
	}
	return fmt.Sprintf("%d txs, the first is %s", len(l.txs), l.txs[0])
}

// held gives what this node has of what b, of the height after s, needs, and what it lacks.
func (a *App) held(s *ledger.State, b *block.Block) (m material, l lack) {
	forced, epoch := map[common.Hash]*tx.Tx{}, a.cfg.Params.EpochAt(b.Timestamp)
	for _, e := range taken(s, b) {
		t, here := a.forcedTx(e, epoch)
		if !here {
			l.forced = append(l.forced, e)
		} else if m.forced = append(m.forced, t); t != nil {
			forced[t.ID()] = t
		}
	}
	for _, id := range b.TxHashes {
		if t := forced[id]; t != nil {
			m.txs = append(m.txs, t)
		} else if t, ok := a.cfg.Objects.Get(id); ok {
			m.txs = append(m.txs, t)
		} else {
			l.txs = append(l.txs, id)
		}
	}
	return m, l
}

// await waits until ctx ends for what b lacks. Forced txs come first: they are among the
// block's txs, and peers may not have them by tx hash.
func (a *App) await(ctx context.Context, s *ledger.State, b *block.Block, l lack) {
	if len(l.forced) > 0 {
		a.cfg.Objects.AwaitForced(ctx, l.forced)
		_, l = a.held(s, b)
	}
	if len(l.txs) > 0 {
		a.cfg.Objects.Await(ctx, l.txs)
	}
}

// gather is how long a vote on a proposal waits: FetchTimeout, so that a proposer
// whose objects nobody has costs a round and no more.
func (a *App) gather(ctx context.Context, s *ledger.State, _ ledger.Proposal, b *block.Block) (material, *candidate, error) {
	m, l := a.held(s, b)
	if l.count() == 0 {
		return m, nil, nil
	}
	a.cfg.Metrics.Missing.Add(float64(l.count()))
	ctx, cancel := context.WithTimeout(ctx, a.cfg.FetchTimeout)
	defer cancel()
	a.await(ctx, s, b, l)
	if m, l = a.held(s, b); l.count() > 0 {
		return m, nil, reject(reasonObjects, "of %d txs there are not to be had in %s: %s", len(b.TxHashes), a.cfg.FetchTimeout, l)
	}
	return m, nil, nil
}

// insist is how long a pre-commit waits for a block that two thirds pre-voted for:
// until it has the txs, which f+1 honest members hold. To give up sooner would be
// to cast no vote at all in the round, not even nil, and nothing ends a round in
// which a quorum of pre-commits does not come. It gives up when the height turns out
// to be decided without this node, or the node stops.
func (a *App) insist(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block) (material, *candidate, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer a.outrun.watch(p.Height, cancel)()
	defer context.AfterFunc(a.life, func() { cancel(a.life.Err()) })()
	m, l := a.held(s, b)
	if l.count() > 0 {
		a.cfg.Metrics.Missing.Add(float64(l.count()))
		a.cfg.Logger.Info("Wait for the txs of a block that two thirds voted for", "height", p.Height, "missing", l, "of", len(b.TxHashes))
	}
	for ; l.count() > 0; m, l = a.held(s, b) {
		if ctx.Err() != nil {
			return m, nil, reject(reasonObjects, "of %d txs are missing %s: %w", len(b.TxHashes), l, context.Cause(ctx))
		}
		a.await(ctx, s, b, l)
	}
	return m, nil, nil
}

// catchUp waits for what a decided block needs, as long as it takes. It gives a
// candidate when the effects of its txs came first.
func (a *App) catchUp(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block) (material, *candidate, error) {
	for {
		m, l := a.held(s, b)
		if l.count() == 0 {
			return m, nil, nil
		}
		if err := ctx.Err(); err != nil {
			return m, nil, fmt.Errorf("stopped while waiting for %s: %w", l, err)
		}
		a.cfg.Logger.Debug("Fetch what a decided block did", "height", p.Height, "missing", l, "of", len(b.TxHashes))
		if c := a.race(ctx, s, p, b, l); c != nil {
			return m, c, nil
		}
	}
}

// race asks for the effects of a decided block, which are cheaper to get and to
// apply, and after a head start for its txs as well. No question is cut as long as
// neither is there: an answer may take as long as the link takes to carry it.
func (a *App) race(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block, l lack) *candidate {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	awaiting, enough := context.WithCancel(ctx)
	defer enough()
	came := make(chan *candidate, 1) // the one answer
	go func() {
		c, err := a.fetchEffects(ctx, s, p, b)
		if c != nil {
			enough()
		} else {
			a.cfg.Logger.Info("No peer gave the effects of a decided block", "height", p.Height, "err", err)
		}
		came <- c
	}()
	headStart := time.NewTimer(a.cfg.FetchTimeout)
	defer headStart.Stop()
	select {
	case c := <-came:
		if c != nil {
			return c
		}
		came <- nil
	case <-headStart.C:
	case <-ctx.Done():
	}
	a.await(awaiting, s, b, l)
	cancel()
	return <-came
}

// outrun tells waiting pre-commits that their height is decided without them.
type outrun struct {
	mu      sync.Mutex
	height  uint64 // known to be decided somewhere
	waiting map[*context.CancelCauseFunc]uint64
}

var errOutrun = errors.New("the height is decided elsewhere")

// watch calls cancel once a height is known to be decided, until stop is called.
func (o *outrun) watch(height uint64, cancel context.CancelCauseFunc) (stop func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if height <= o.height {
		cancel(errOutrun)
		return func() {}
	}
	if o.waiting == nil {
		o.waiting = map[*context.CancelCauseFunc]uint64{}
	}
	key := &cancel
	o.waiting[key] = height
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		delete(o.waiting, key)
	}
}

// Outrun says that a height is decided, as the lock certificate of a later one shows.
func (a *App) Outrun(height uint64) {
	o := &a.outrun
	o.mu.Lock()
	defer o.mu.Unlock()
	o.height = max(o.height, height)
	for cancel, at := range o.waiting {
		if at <= o.height {
			(*cancel)(errOutrun)
		}
	}
}

// Insists gives the height that a pre-commit of this node waits for, if one does.
func (a *App) Insists() (height uint64, ok bool) {
	o := &a.outrun
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, at := range o.waiting {
		if at > o.height { // else it was told to give up, and is about to
			height, ok = max(height, at), true
		}
	}
	return height, ok
}

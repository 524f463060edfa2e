package abci

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
)

// gather is how long a vote on a proposal waits: FetchTimeout, so that a proposer
// whose objects nobody has costs a round and no more.
func (a *App) gather(ctx context.Context, _ *ledger.State, _ ledger.Proposal, b *block.Block) ([]*tx.Tx, *candidate, error) {
	txs, missing := a.held(b.TxHashes)
	if len(missing) == 0 {
		return txs, nil, nil
	}
	a.cfg.Metrics.Missing.Add(float64(len(missing)))
	ctx, cancel := context.WithTimeout(ctx, a.cfg.FetchTimeout)
	defer cancel()
	a.cfg.Objects.Await(ctx, missing)
	if txs, missing = a.held(b.TxHashes); len(missing) > 0 {
		return nil, nil, reject(reasonObjects, "%d of %d txs are not to be had in %s, the first is %s", len(missing), len(b.TxHashes), a.cfg.FetchTimeout, missing[0])
	}
	return txs, nil, nil
}

// insist is how long a pre-commit waits for a block that two thirds pre-voted for:
// until it has the txs, which f+1 honest members hold. To give up sooner would be
// to cast no vote at all in the round, not even nil, and nothing ends a round in
// which a quorum of pre-commits does not come. It gives up when the height turns out
// to be decided without this node, or the node stops.
func (a *App) insist(ctx context.Context, _ *ledger.State, p ledger.Proposal, b *block.Block) ([]*tx.Tx, *candidate, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	defer a.outrun.watch(p.Height, cancel)()
	defer context.AfterFunc(a.life, func() { cancel(a.life.Err()) })()
	txs, missing := a.held(b.TxHashes)
	if len(missing) > 0 {
		a.cfg.Metrics.Missing.Add(float64(len(missing)))
		a.cfg.Logger.Info("Wait for the txs of a block that two thirds voted for", "height", p.Height, "missing", len(missing), "of", len(b.TxHashes))
	}
	for ; len(missing) > 0; txs, missing = a.held(b.TxHashes) {
		if ctx.Err() != nil {
			return nil, nil, reject(reasonObjects, "%d of %d txs are missing, the first is %s: %w", len(missing), len(b.TxHashes), missing[0], context.Cause(ctx))
		}
		a.cfg.Objects.Await(ctx, missing)
	}
	return txs, nil, nil
}

// catchUp waits for what a decided block needs, as long as it takes. It gives a
// candidate when the effects of its txs came first.
func (a *App) catchUp(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block) ([]*tx.Tx, *candidate, error) {
	for {
		txs, missing := a.held(b.TxHashes)
		if len(missing) == 0 {
			return txs, nil, nil
		}
		if err := ctx.Err(); err != nil {
			return nil, nil, fmt.Errorf("stopped while waiting for %d of %d txs: %w", len(missing), len(b.TxHashes), err)
		}
		a.cfg.Logger.Debug("Fetch what a decided block did", "height", p.Height, "missing", len(missing), "of", len(b.TxHashes))
		if c := a.race(ctx, s, p, b, missing); c != nil {
			return nil, c, nil
		}
	}
}

// race asks for the effects of a decided block, which are cheaper to get and to
// apply, and after a head start for its txs as well. No question is cut as long as
// neither is there: an answer may take as long as the link takes to carry it.
func (a *App) race(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block, missing []common.Hash) *candidate {
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
	a.cfg.Objects.Await(awaiting, missing)
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

package abci

import (
	"context"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/internal/fail"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/worldstate"
)

// FinalizeBlock picks the decided candidate. A node that did not see the
// proposal executes it now, and fetches what it lacks until it has it: f+1
// honest members hold every object of a decided block.
//
// An error stops this node: two thirds of the committee decided what it finds
// invalid, so its software, disk or memory is at fault, and whatever it did next
// would be wrong.
func (a *App) FinalizeBlock(_ context.Context, req *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	c, err := a.examine(a.life, path{name: pathFinalize, obtain: a.catchUp}, req)
	if err != nil {
		err = fmt.Errorf("the decided block %d can't be applied here: %w", req.Height, err)
		a.cfg.Fatal(err)
		return nil, err
	}
	updates, err := updatesOf(&c.next)
	if err != nil {
		err = fmt.Errorf("hand over at height %d: %w", req.Height, err)
		a.cfg.Fatal(err)
		return nil, err
	}
	a.decided = c
	results := make([]*abcitypes.ExecTxResult, len(req.Txs))
	for i := range results {
		results[i] = &abcitypes.ExecTxResult{}
	}
	return &abcitypes.ResponseFinalizeBlock{TxResults: results, AppHash: c.appHash[:], ValidatorUpdates: updates}, nil
}

// Commit writes the decided height with one atomic batch, then tells about it.
func (a *App) Commit(context.Context, *abcitypes.RequestCommit) (*abcitypes.ResponseCommit, error) {
	c := a.decided
	if c == nil {
		return nil, fmt.Errorf("commit without a decided block")
	}
	certificate := a.newCertificate(c)
	if err := a.commit(c, certificate); err != nil {
		a.cfg.Fatal(err)
		return nil, err
	}
	a.cfg.Metrics.observe(c)
	a.countLies(c.next.Height, c.next.Extension)
	a.cfg.Listener.Decided(&c.next, c.chunk)
	if certificate != nil {
		a.cfg.Listener.Locked(certificate)
	}
	var retain uint64
	if a.cfg.Retain != nil {
		retain = a.cfg.Retain(c.next.Height)
	}
	return &abcitypes.ResponseCommit{RetainHeight: int64(retain)}, nil
}

// commit makes a candidate the chain's state. No certificate is kept meanwhile, nor told of:
// of which generation it is, is asked of the state.
func (a *App) commit(c *candidate, certificate *lock.Certificate) error {
	a.certifying.Lock()
	defer a.certifying.Unlock()
	before := a.State()
	gone, err := a.write(c, certificate)
	if err != nil {
		return fmt.Errorf("write height %d: %w", c.next.Height, err)
	}
	a.settle(c)
	clear(a.candidates)
	a.decided = nil
	a.passes(&c.next)
	if err := a.serve(&c.next); err != nil {
		return err
	}
	if err := a.advance(&c.next, certificate); err != nil {
		return err
	}
	if c.prunes() {
		a.cfg.Metrics.pruned(len(gone))
		a.cfg.Listener.Pruned(&before, &c.next, gone)
	}
	return nil
}

// advance goes on to a state that is on disk.
func (a *App) advance(next *ledger.State, certificate *lock.Certificate) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	err := a.cfg.Committed.advance(*next)
	a.awake.decidedAt = a.now()
	if certificate != nil {
		a.awake.certified = max(a.awake.certified, certificate.Height)
	}
	a.cfg.Metrics.Uncertified.Set(float64(next.Height - a.awake.certified))
	return err
}

// write puts a candidate on disk, with the certificate of its height, nil for none.
func (a *App) write(c *candidate, certificate *lock.Certificate) (gone []ledger.ChunkRecord, err error) {
	fail.At(fail.StateBefore)
	defer fail.At(fail.StateAfter)
	save := func(w worldstate.Writer) error {
		if certificate != nil {
			if err := ledger.KeepCertificate(a.store, w, c.next.Checkpoint.Header.Number, certificate); err != nil {
				return err
			}
		}
		if c.prunes() {
			before := a.State()
			return c.next.SavePruned(w, &before)
		}
		return c.next.Save(w, c.chunk, c.nodes)
	}
	switch {
	case c.chunk != nil:
		return nil, a.store.Commit(c.fork, c.chunk.Header.Number, save)
	case c.prunes():
		if err := a.store.Unwind(c.next.Chunk.Number, save); err != nil {
			return nil, err
		}
		return finishPrune(a.store)
	}
	return nil, a.store.Write(save)
}

// finishPrune does what a prune has left to be done after it was written.
func finishPrune(s *worldstate.Store) ([]ledger.ChunkRecord, error) {
	return ledger.FinishPrune(s, func(save func(ledger.Writer) error) error {
		return s.Write(func(w worldstate.Writer) error { return save(w) })
	})
}

// newCertificate is the decided block's own, made of the votes it was decided with;
// nil when too few of them match.
func (a *App) newCertificate(c *candidate) *lock.Certificate {
	return a.certify(c.next.Height, c.next.Extension, a.cfg.Commits.Votes(c.next.Height))
}

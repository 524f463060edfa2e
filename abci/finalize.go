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
	save := func(w worldstate.Writer) error {
		if certificate != nil {
			if err := ledger.KeepCertificate(a.store, w, c.next.Checkpoint.Header.Number, certificate); err != nil {
				return err
			}
		}
		return c.next.Save(w, c.chunk, c.nodes)
	}
	if err := a.write(c, save); err != nil {
		err = fmt.Errorf("write height %d: %w", c.next.Height, err)
		a.cfg.Fatal(err)
		return nil, err
	}
	a.settle(c)
	clear(a.candidates)
	a.decided = nil
	a.passes(&c.next)
	if err := a.serve(&c.next); err != nil {
		a.cfg.Fatal(err)
		return nil, err
	}
	a.mu.Lock()
	err := a.cfg.Committed.advance(c.next)
	a.awake.decidedAt = a.now()
	if certificate != nil {
		a.awake.certified = max(a.awake.certified, certificate.Height)
	}
	a.cfg.Metrics.Uncertified.Set(float64(c.next.Height - a.awake.certified))
	a.mu.Unlock()
	if err != nil {
		a.cfg.Fatal(err)
		return nil, err
	}
	a.cfg.Metrics.observe(c)
	a.countLies(c.next.Height, c.next.Extension)
	a.cfg.Listener.Decided(&c.next, c.chunk)
	if certificate != nil {
		a.cfg.Listener.Locked(certificate)
	}
	return &abcitypes.ResponseCommit{}, nil
}

func (a *App) write(c *candidate, save func(worldstate.Writer) error) error {
	fail.At(fail.StateBefore)
	defer fail.At(fail.StateAfter)
	a.certifying.Lock()
	defer a.certifying.Unlock()
	if c.chunk == nil {
		return a.store.Write(save)
	}
	return a.store.Commit(c.fork, c.chunk.Header.Number, save)
}

// newCertificate is the decided block's own, made of the votes it was decided with;
// nil when too few of them match.
func (a *App) newCertificate(c *candidate) *lock.Certificate {
	return a.certify(c.next.Height, c.next.Extension, a.cfg.Commits.Votes(c.next.Height))
}

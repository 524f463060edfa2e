package abci

import (
	"context"
	"errors"
	"fmt"

	abcitypes "github.com/cometbft/cometbft/abci/types"

	"github.com/aztecd/aztecd/internal/fail"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/worldstate"
)

// FinalizeBlock picks the decided candidate. A node that did not see the
// proposal executes it now, and fetches what it lacks until it has it: f+1
// honest members hold every object of a decided block.
func (a *App) FinalizeBlock(_ context.Context, req *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	c := a.candidates[candidateKey(req.Height, req.ProposerAddress, req.Txs)]
	if c == nil {
		var err error
		if c, err = a.catchUp(req); err != nil {
			a.cfg.Fatal(err)
			return nil, err
		}
	}
	a.decided = c
	results := make([]*abcitypes.ExecTxResult, len(req.Txs))
	for i := range results {
		results[i] = &abcitypes.ExecTxResult{}
	}
	return &abcitypes.ResponseFinalizeBlock{TxResults: results, AppHash: c.appHash[:]}, nil
}

// catchUp executes a decided block. An error stops this node: two thirds of the
// committee decided what it finds invalid, so its software, disk or memory is at
// fault, and whatever it did next would be wrong.
func (a *App) catchUp(req *abcitypes.RequestFinalizeBlock) (*candidate, error) {
	s := a.State()
	if uint64(req.Height) != s.Height+1 {
		return nil, fmt.Errorf("finalize height %d after height %d", req.Height, s.Height)
	}
	b, rejected := a.rules.decode(req.Txs)
	if rejected == nil {
		rejected = a.rules.checkPreamble(&s, b)
	}
	if rejected != nil {
		return nil, fmt.Errorf("the decided block %d is invalid here: %w", req.Height, rejected)
	}
	p := proposal(req.Height, req.ProposerAddress, b.Preamble)
	txs, c, err := a.obtain(&s, p, b)
	if err != nil {
		return nil, err
	}
	if c != nil {
		return c, nil
	}
	c, rejected = a.execute(pathFinalize, &s, p, b, txs)
	if rejected != nil {
		return nil, fmt.Errorf("the decided block %d is invalid here: %w", req.Height, rejected)
	}
	if err := a.cfg.Objects.Keep(p.Height, txs); err != nil {
		return nil, fmt.Errorf("keep the txs of block %d: %w", req.Height, err)
	}
	return c, nil
}

// obtain waits for what a decided block needs: the effects of its txs, which are
// cheaper to get and to apply, or the txs. It gives a candidate for the former.
func (a *App) obtain(s *ledger.State, p ledger.Proposal, b *block.Block) ([]*tx.Tx, *candidate, error) {
	for {
		txs, missing := a.held(b.TxHashes)
		if len(missing) == 0 {
			return txs, nil, nil
		}
		a.cfg.Logger.Debug("Fetch what a decided block did", "height", p.Height, "missing", len(missing), "of", len(b.TxHashes))
		ctx, cancel := context.WithTimeout(a.life, a.cfg.FetchTimeout)
		c, err := a.fetchEffects(ctx, s, p, b)
		cancel()
		if err == nil {
			return nil, c, nil
		}
		a.cfg.Logger.Info("No peer gave the effects of a decided block yet, ask for its txs", "height", p.Height, "err", err)
		ctx, cancel = context.WithTimeout(a.life, a.cfg.FetchTimeout)
		a.cfg.Objects.Await(ctx, missing)
		cancel()
		if err := a.life.Err(); err != nil {
			return nil, nil, fmt.Errorf("stopped while fetching txs: %w", err)
		}
	}
}

// Commit writes the decided height with one atomic batch, then tells about it.
func (a *App) Commit(context.Context, *abcitypes.RequestCommit) (*abcitypes.ResponseCommit, error) {
	c := a.decided
	if c == nil {
		return nil, fmt.Errorf("commit without a decided block")
	}
	certificates := a.newCertificates(c)
	save := func(w worldstate.Writer) error {
		for _, found := range certificates {
			if err := ledger.PutCertificate(w, found.checkpoint, found.Certificate, a.latest(found.checkpoint, found.Height)); err != nil {
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
	clear(a.candidates)
	a.decided = nil
	a.mu.Lock()
	a.state = c.next
	a.mu.Unlock()
	a.cfg.Metrics.observe(c)
	a.cfg.Listener.Decided(&c.next, c.chunk)
	for _, found := range certificates {
		a.cfg.Listener.Locked(found.Certificate)
	}
	return &abcitypes.ResponseCommit{}, nil
}

func (a *App) write(c *candidate, save func(worldstate.Writer) error) error {
	fail.At(fail.StateBefore)
	defer fail.At(fail.StateAfter)
	if c.chunk == nil {
		return a.cfg.Store.Write(save)
	}
	return a.cfg.Store.Commit(c.fork, c.chunk.Header.Number, save)
}

// found is a certificate with the checkpoint that was running at its height.
type found struct {
	*lock.Certificate
	checkpoint uint64
}

// newCertificates are those that come to be known with a decided block: that of
// the last height, if only the block brings it, and the block's own, made of the
// votes it was decided with.
func (a *App) newCertificates(c *candidate) []found {
	var out []found
	if last := c.block.LastLock; last != nil {
		record, err := ledger.HeightAt(a.cfg.Store, last.Height)
		if _, known := ledger.CertificateAt(a.cfg.Store, last.Height); err == nil && errors.Is(known, ledger.ErrNoRecord) {
			out = append(out, found{last, record.Checkpoint})
		}
	}
	header := c.next.Checkpoint.Header
	if own := a.certify(c.next.Height, header.Hash(), a.cfg.Commits.Votes(c.next.Height)); own != nil {
		out = append(out, found{own, header.Number})
	}
	return out
}

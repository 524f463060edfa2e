package abci

import (
	"context"
	"fmt"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/ledger"
)

// path is a way on which a block comes to be judged. The checks are the same on
// each; a path says only what is asked of this node's clock and how long it waits
// for what the block needs.
type path struct {
	name string
	// clocked: the block may not be ahead of this node's clock. Only a proposal is
	// held against it: what others voted for or decided is judged by the block and
	// the parent state alone.
	clocked bool
	// named: the committee it hands over to must be the one L1 drew, its L1 origin one of
	// L1's blocks, and what it takes from L1's queues what they have. Only a proposal is held against what this node knows of L1.
	named bool
	// roomy: this node's disk must have room for the block's txs. Only a proposal may
	// be refused for that.
	roomy bool
	// obtain waits for what executing the block needs: its material, or a candidate made
	// without it.
	obtain func(ctx context.Context, s *ledger.State, p ledger.Proposal, b *block.Block) (material, *candidate, error)
}

// asked is what every call of CometBFT about a block brings.
type asked interface {
	GetHeight() int64
	GetProposerAddress() []byte
	GetTxs() [][]byte
}

// examine judges a block of the next height, whatever the call. What it gives is
// executed, is what the block claims, and has its txs on disk; it is kept, so that
// a block once accepted stays accepted, and one whose txs can't be made durable now
// is not executed again. An error is a *rejection, or this node's own trouble.
func (a *App) examine(ctx context.Context, by path, req asked) (*candidate, error) {
	key := candidateKey(req.GetHeight(), req.GetProposerAddress(), req.GetTxs())
	c := a.candidates[key]
	if c != nil && c.accepted {
		return c, nil
	}
	s := a.State()
	if uint64(req.GetHeight()) != s.Height+1 {
		return nil, reject(reasonInternal, "%s of height %d after height %d", by.name, req.GetHeight(), s.Height)
	}
	b, err := a.rules.decode(req.GetTxs())
	if err != nil {
		return nil, err
	}
	if err := a.checkClock(by, b); err != nil {
		return nil, err
	}
	if c, err = a.weigh(ctx, by, &s, c, b, req); err != nil {
		return nil, err
	}
	a.candidates[key] = c
	if err := a.keep(c); err != nil {
		return nil, fmt.Errorf("keep the txs of block %d: %w", req.GetHeight(), err)
	}
	if err := a.agree(by, &s, c); err != nil {
		return nil, fmt.Errorf("keep what of L1 was accepted with block %d: %w", req.GetHeight(), err)
	}
	if by.named && asks(&s, b) {
		a.asked.Store(&question{height: s.Height + 1, slot: a.cfg.Params.SlotAt(b.Timestamp)})
	}
	c.accepted = true
	return c, nil
}

// weigh holds b, of the height after s, against the rules and what this node knows, and
// executes it, unless it was.
func (a *App) weigh(ctx context.Context, by path, s *ledger.State, c *candidate, b *block.Block, req asked) (*candidate, error) {
	on, err := a.parent(ctx, by, s, b)
	if err != nil {
		return nil, err
	}
	if err := a.rules.checkPreamble(&on, b); err != nil {
		return nil, err
	}
	if err := a.checkNamed(by, b); err != nil {
		return nil, err
	}
	if err := a.checkRoom(by, b); err != nil {
		return nil, err
	}
	if err := a.checkSeen(ctx, by, s, b); err != nil {
		return nil, err
	}
	if err := a.checkRead(ctx, by, &on, b); err != nil {
		return nil, err
	}
	if err := a.checkByProof(by, &on, b); err != nil {
		return nil, err
	}
	if c != nil {
		return c, nil
	}
	return a.judge(ctx, by, &on, proposal(req.GetHeight(), req.GetProposerAddress(), b.Preamble), b)
}

// judge executes a block whose preamble is right.
func (a *App) judge(ctx context.Context, by path, s *ledger.State, p ledger.Proposal, b *block.Block) (*candidate, error) {
	m, c, err := by.obtain(ctx, s, p, b)
	if err != nil || c != nil {
		return c, err
	}
	return a.execute(by.name, s, p, b, m)
}

// keep makes what a candidate was executed with durable.
func (a *App) keep(c *candidate) error {
	if forced := a.cfg.Params.Lasting(c.forced, a.cfg.Params.EpochAt(c.next.Timestamp)); len(forced) > 0 {
		if err := a.cfg.Objects.KeepForced(forced); err != nil {
			return err
		}
	}
	if len(c.txs) == 0 {
		return nil
	}
	return a.cfg.Objects.Keep(c.next.Height, c.txs)
}

func (a *App) checkClock(by path, b *block.Block) error {
	now := a.now()
	if by.clocked && b.Timestamp > now+a.cfg.Params.ClockTolerance {
		return reject(reasonTimestamp, "%d ms ahead of this node's clock", b.Timestamp-now)
	}
	return nil
}

// checkRoom refuses a chunk whose txs there is no room for, before they are fetched.
func (a *App) checkRoom(by path, b *block.Block) error {
	if !by.roomy || len(b.TxHashes) == 0 && b.StateInputs.Forced == 0 {
		return nil
	}
	if err := a.cfg.Room(); err != nil {
		return &rejection{reasonDisk, err}
	}
	return nil
}

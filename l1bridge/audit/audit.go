package audit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/rebuild"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Options say what to audit.
type Options struct {
	Client *client.Client
	Blobs  blobs.Source
	Rollup common.Address
	// FromBlock is an L1 block not after the deployment; 0 searches all of L1.
	FromBlock uint64
	// World is where the state is rebuilt: empty, or of an earlier audit of the
	// same rollup, which then goes on.
	World func(genesis worldstate.Genesis) (*worldstate.Store, error)
	// Follow goes on at the tip, looking for more this often; 0 ends there.
	Follow time.Duration
	// Progress is told of each checkpoint that came out right.
	Progress func(Progress)
}

// Progress is how far an audit is.
type Progress struct {
	Checkpoint, Of uint64 // the last one done, and L1's tip
	Chunk          uint64
	Slot           uint64
	Txs            int // of this checkpoint
	TotalTxs       int
	Rebuilding     time.Duration // spent on state, without waiting for L1
	StateRoot      common.Hash
}

// Auditor rebuilds one rollup.
type Auditor struct {
	opts     Options
	genesis  *genesis
	verifier *verify.Verifier
	world    *worldstate.Store
	state    ledger.State

	done       uint64 // the last checkpoint that came out right, in this run
	txs        int
	rebuilding time.Duration
}

// Run audits until the tip, or, following, until ctx ends. A *rebuild.Difference
// or *verify.Failure says what is wrong with what L1 holds.
func Run(ctx context.Context, opts Options) error {
	a, err := open(ctx, opts)
	if err != nil {
		return err
	}
	for {
		if err := a.catchUp(ctx); err != nil {
			return err
		}
		if opts.Follow == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(opts.Follow):
		}
	}
}

func open(ctx context.Context, opts Options) (*Auditor, error) {
	g, err := readGenesis(ctx, opts.Client, opts.Rollup, opts.FromBlock)
	if err != nil {
		return nil, err
	}
	deployment, err := view.ReadDeployment(ctx, opts.Client, opts.Rollup)
	if err != nil {
		return nil, err
	}
	if err := deployment.Check(g.params); err != nil {
		return nil, err
	}
	a := &Auditor{opts: opts, genesis: g, verifier: &verify.Verifier{
		Client: opts.Client, Blobs: opts.Blobs, Rollup: opts.Rollup, FromBlock: g.block,
	}}
	if a.world, err = opts.World(ledger.WorldGenesis(g.params)); err != nil {
		return nil, err
	}
	return a, a.load()
}

// load reads the state of an earlier audit, or makes the genesis state.
func (a *Auditor) load() error {
	setup, err := blob.LoadSetup()
	if err != nil {
		return err
	}
	a.state, err = ledger.Load(a.world, setup)
	if !errors.Is(err, ledger.ErrNoRecord) {
		return err
	}
	members, err := committee.Of(a.genesis.params)
	if err != nil {
		return err
	}
	_, roots := a.world.Tip()
	state, nodes := ledger.Genesis(a.genesis.params, members, setup, roots)
	a.state = state
	return a.world.Write(func(w worldstate.Writer) error { return state.SaveGenesis(w, nodes) })
}

// catchUp rebuilds up to L1's tip. When following, the tip itself is left alone
// until it can't be superseded any more.
func (a *Auditor) catchUp(ctx context.Context) error {
	head, err := a.opts.Client.Tagged(ctx, rpc.LatestBlockNumber)
	if err != nil {
		return err
	}
	tips, err := view.ReadTips(ctx, a.opts.Client, a.opts.Rollup, head.Hash)
	if err != nil {
		return err
	}
	last := tips.Number
	if a.opts.Follow > 0 && last > 0 {
		last--
	}
	begun := a.state.Checkpoint.Header.Number
	if begun == 0 {
		if err := a.checkGenesis(ctx, head.Hash); err != nil {
			return err
		}
	}
	// An interrupted audit may have left off within a checkpoint.
	for number := max(begun, a.done+1, 1); number <= last; number++ {
		err := a.rebuild(ctx, number, tips.Number)
		if a.opts.Follow > 0 && errors.Is(err, verify.ErrNotLocked) {
			return nil // the certificate may come with what is published next
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkGenesis holds the genesis state against the contract's.
func (a *Auditor) checkGenesis(ctx context.Context, at common.Hash) error {
	d, err := view.ReadDeployment(ctx, a.opts.Client, a.opts.Rollup)
	if err != nil {
		return err
	}
	if rebuilt := a.state.Checkpoint.Header.Hash(); rebuilt != d.Genesis {
		return &rebuild.Difference{Tx: -1, What: "genesis state", Rebuilt: rebuilt.String(), Published: d.Genesis.String()}
	}
	return nil
}

func (a *Auditor) rebuild(ctx context.Context, number, tip uint64) error {
	report, err := a.verifier.Checkpoint(ctx, number)
	if err != nil {
		return err
	}
	begin := time.Now()
	err = rebuild.Checkpoint(a.genesis.params, &a.state, a.world, &rebuild.Published{
		Header: report.Header, Blocks: report.Blocks,
	})
	if err != nil {
		return fmt.Errorf("checkpoint %d of slot %d, L1 transaction %s: %w", number, report.Header.Slot, report.Publication.TxHash, err)
	}
	a.done = number
	a.rebuilding += time.Since(begin)
	a.txs += report.Txs
	a.opts.Progress(Progress{
		Checkpoint: number, Of: tip, Chunk: report.Header.LastChunk, Slot: report.Header.Slot,
		Txs: report.Txs, TotalTxs: a.txs, Rebuilding: a.rebuilding, StateRoot: report.Header.StateRoot,
	})
	return nil
}

package audit

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
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
	// Pin is the L1 block to audit up to; nil for the newest one, by an endpoint's word.
	Pin *verify.Pin
	// World is where the state is rebuilt: empty, or of an earlier audit of the
	// same rollup, which then goes on.
	World func(genesis worldstate.Genesis) (*worldstate.Store, error)
	// Genesis is told the parameters that the deployment's transaction has, once they are
	// found to be what the contract says; may be nil.
	Genesis func(*protocol.Params)
	// Deposited is told whom deposits on L1 were made to, each several times maybe; may be nil.
	Deposited func(to fr.Element)
	// Follow goes on at the tip, looking for more this often; 0 ends there.
	Follow time.Duration
	// ToRestart ends at the checkpoint that the last restart went on from.
	ToRestart bool
	// Reexecute runs the txs again that Nodes have; what none has is counted and told.
	Reexecute bool
	// Nodes are asked for what L1 does not show: tx objects, and headers that nothing in
	// an L1 transaction tells. What they say is known by its hash.
	Nodes []Node
	// Progress is told of each checkpoint that came out right.
	Progress func(Progress)
	// Reading is told how far L1's events were read; may be nil.
	Reading func(block, of, checkpoints uint64)
	// Undone is told that L1 took back checkpoints above one, up to another; may be nil.
	Undone func(back, was uint64)
	// Done is told what a pass to L1's tip, all of it right, rests on; may be nil.
	Done func(Summary)
}

// Progress is how far an audit is.
type Progress struct {
	Checkpoint uint64        `json:"checkpoint"` // the last one done
	Of         uint64        `json:"of"`         // L1's tip
	Chunk      uint64        `json:"chunk"`
	Slot       uint64        `json:"slot"`
	Txs        int           `json:"txs"` // of this checkpoint; 0 when an earlier audit did it
	TotalTxs   int           `json:"total_txs"`
	Reexecuted int           `json:"reexecuted"`    // of the txs
	Rebuilding time.Duration `json:"rebuilding_ns"` // spent on state, without waiting for L1
	StateRoot  common.Hash   `json:"state_root"`
}

// The errors that say what is wrong with what L1 holds.
type (
	// Difference is the first place where rebuilt state is not as published.
	Difference = rebuild.Difference
	// Failure is a part of a publication that does not fit, or could not be read.
	Failure = verify.Failure
)

// Auditor rebuilds one rollup.
type Auditor struct {
	opts         Options
	genesis      *genesis
	deployment   *view.Deployment
	reader       *published.Reader
	transactions *published.Transactions
	intake       *intake
	sums         sums // of the pass
	money        *money
	proving      *proving // nil where nobody proves
	world        *worldstate.Store
	state        ledger.State

	earlier    uint64      // the last chunk that an earlier audit rebuilt
	at         *verify.Pin // of the pass
	byContract int         // checkpoints whose lock is the contract's word
	byProof    int         // those that nobody signed
	standing   published.Standing
	origin     protocol.L1Ref // of L1's tip
	generation uint32         // of what L1 takes next
	lock       *verify.Lock   // the last one found; it covers what comes up to its checkpoint
	done       uint64         // the last checkpoint that came out right, in this run
	txs        int
	again      reexecuted
	rebuilding time.Duration
}

// ended tells whether a run was asked to end.
func ended(ctx context.Context) bool {
	select {
	case <-ctx.Done():
		return true
	default:
		return false
	}
}

// Run audits until the tip, or, following, until ctx ends. A *Difference or *Failure
// says what is wrong with what L1 holds; ErrNotReexecuted that nothing is, as far as could
// be seen.
func Run(ctx context.Context, opts Options) error {
	a, err := Open(ctx, opts)
	if err != nil {
		return err
	}
	for {
		switch err := a.CatchUp(ctx); {
		case opts.Follow > 0 && ended(ctx): // whatever it came to
			return nil
		case err != nil:
			return err
		}
		if opts.Follow == 0 {
			return a.again.complete()
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(opts.Follow):
		}
	}
}

// Open begins an audit that CatchUp goes on with. It reads what does not change: the
// deployment, at a block that is final if the contract was there by then.
func Open(ctx context.Context, opts Options) (*Auditor, error) {
	pin, err := opts.pin(ctx)
	if err != nil {
		return nil, err
	}
	d, err := opts.deployment(ctx, pin)
	if err != nil {
		return nil, err
	}
	g, err := readGenesis(ctx, opts.Client, opts.FromBlock, pin, d)
	if err != nil {
		return nil, err
	}
	a := &Auditor{
		opts: opts, genesis: g, deployment: d,
		reader:       &published.Reader{Client: opts.Client, Rollup: opts.Rollup, From: g.block, Progress: opts.Reading},
		transactions: published.NewTransactions(opts.Client, opts.Blobs),
		intake:       newIntake(&opts, d, g),
	}
	now := *g.params
	now.RestartCount = uint64(len(d.ChainIDs()) - 1)
	if err := d.Check(&now); err != nil {
		return nil, err
	}
	if err := a.openProofs(ctx, pin); err != nil {
		return nil, err
	}
	if opts.Genesis != nil {
		opts.Genesis(g.params)
	}
	if a.world, err = opts.World(ledger.WorldGenesis(g.params)); err != nil {
		return nil, err
	}
	err = a.load()
	a.earlier = a.state.Chunk.Number
	return a, err
}

// deployment reads what the contract was deployed with, once: at the last final block,
// if the contract was there by then.
func (o *Options) deployment(ctx context.Context, pin *verify.Pin) (*view.Deployment, error) {
	if final, ok := o.final(ctx, pin); ok {
		fixed := &verify.Pin{Block: final, ChainID: pin.ChainID, Contract: pin.Contract, Proved: pin.Proved}
		d, err := fixed.Deployment(ctx, o.Rollup)
		if !errors.Is(err, view.ErrNoContract) {
			return d, err
		}
	}
	d, err := pin.Deployment(ctx, o.Rollup)
	if errors.Is(err, view.ErrNoContract) {
		return nil, fmt.Errorf("%w: %w; name its address; --from-block does not help here", ErrNoRollup, err)
	}
	return d, err
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
	return a.world.Write(func(w worldstate.Writer) error {
		return errors.Join(state.SaveGenesis(w, nodes), state.Keep(w))
	})
}

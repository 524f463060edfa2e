package machine

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/prover/bidder"
	"github.com/aztecd/aztecd/app/prover/circuits"
	"github.com/aztecd/aztecd/app/prover/fleet"
	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
)

// StartOptions configure a prover that takes part in the market.
type StartOptions struct {
	// Node is the JSON-RPC URL of the prover's own node: quotes are for what it has executed,
	// and go through it. It names the rollup.
	Node string
	L1   L1
	// Home is of the rebuilt state, an embedded queue and the account's journal.
	Home string
	// Key is of the L1 account whose deposit is the bond, and which pays for proofs. Nothing
	// else may send from it.
	Key   *ecdsa.PrivateKey
	Price bidder.Price
	// Caps are the most to offer for gas.
	Caps txmgr.Fees

	Fleet Fleet
	Keys  Keys
	Hands Hands
	// Elsewhere leaves the work to other processes.
	Elsewhere bool
	// Metrics is host:port of /metrics and /healthz; empty serves none.
	Metrics string
	Logger  *slog.Logger

	now func() time.Time // by which L1's head is old; tests put another
}

// Start bids for periods, has those proven that are claimed for it, and sends the proofs, until
// ctx ends. Whatever ends it, begun again it goes on where it was.
func Start(ctx context.Context, o StartOptions) (err error) {
	o.now = time.Now
	if o.Key == nil {
		return errors.New("a prover needs the key of its L1 account: set AZTECD_L1_KEY to its hex digits")
	}
	if !o.Elsewhere {
		if o.Hands, err = o.Hands.ready(); err != nil {
			return err
		}
	}
	var closing closers
	defer func() { err = errors.Join(err, closing.close()) }()
	registry := newRegistry()
	server, err := serve(o.Metrics, registry, o.Logger)
	if err != nil {
		return err
	}
	closing.add(server)
	p, parts, err := o.make(ctx, registry, &closing)
	if err != nil {
		return err
	}
	o.Logger.Info("Takes part in the market of proofs", "prover", p.prover, "rollup", p.params.Rollup, "node", o.Node)
	return beside(ctx, parts, p.run)
}

// make puts the parts of a prover together, and names those that run beside its periods.
func (o *StartOptions) make(ctx context.Context, registry *prometheus.Registry, closing *closers) (*periods, []func(context.Context) error, error) {
	node, chain, err := o.open(ctx, closing)
	if err != nil {
		return nil, nil, err
	}
	l1, err := o.L1.look(ctx, chain.params, account{o.Key, o.Caps}, o, registry)
	if err != nil {
		return nil, nil, err
	}
	closing.add(func() error { l1.client.Close(); return nil })
	all, set, err := o.circuits(ctx, l1, chain.params)
	if err != nil {
		return nil, nil, err
	}
	if o.Fleet.Dir == "" {
		o.Fleet.Dir = filepath.Join(o.Home, "queue")
	}
	q, err := o.Fleet.open(ctx, o.Logger)
	if err != nil {
		return nil, nil, err
	}
	closing.add(q.close)
	desk, err := fleet.New(ctx, fleet.Options{Queue: q.Queue, Verifier: all, Logger: o.Logger, Metrics: fleet.NewMetrics(registry)})
	if err != nil {
		return nil, nil, err
	}
	prover := crypto.PubkeyToAddress(o.Key.PublicKey)
	own := &ownNode{node: node, l1: bidder.Viewed{Params: chain.params, View: l1.view, Contracts: l1.contracts, Now: o.now}}
	bids, err := bidder.New(bidder.Options{
		Params: chain.params, Key: o.Key, Price: o.Price, L1: own, Chain: own, Market: node, Logger: o.Logger.With("part", "bidder"), Metrics: registry,
	})
	if err != nil {
		return nil, nil, err
	}
	parts := []func(context.Context) error{desk.Run, l1.view.Run, bids.Run}
	if !o.Elsewhere {
		parts = append(parts, func(ctx context.Context) error { return work(ctx, q.Queue, all, o.Hands, registry, o.Logger) })
	}
	return &periods{
		params: chain.params, prover: prover, chain: chain, l1: l1, metrics: newMetrics(registry), log: o.Logger,
		fleet: &ranging{set: set, circuits: all, queue: q.Queue, desk: desk, log: o.Logger, alone: true},
	}, parts, nil
}

// circuits opens those of the deployment, with the keys that L1 checks with.
func (o *StartOptions) circuits(ctx context.Context, l1 *onL1, p *protocol.Params) (all *circuits.Circuits, set keys.Set, err error) {
	if set, err = keys.SetOf(o.Keys.Set); err != nil {
		return nil, set, err
	}
	if deployed := run.Shape(p.Proving.Circuit); set.Steps != deployed {
		return nil, set, fmt.Errorf("the chain is proven with circuits of shape %+v, --circuits %s has %+v", deployed, set.Name, set.Steps)
	}
	o.Keys.Chain = p.L1ChainID
	if o.Keys.OnL1, err = l1.keys(ctx, p); err != nil {
		return nil, set, err
	}
	o.Logger.Info("Compiles circuits", "circuits", set.Name)
	return o.Keys.open()
}

// open asks the node which chain it is, and begins to rebuild that from L1.
func (o *StartOptions) open(ctx context.Context, closing *closers) (*client.Client, *chain, error) {
	node, err := client.DialBounded(ctx, o.Node)
	if err != nil {
		return nil, nil, err
	}
	closing.add(func() error { node.Close(); return nil })
	info, err := node.Info(ctx)
	if err != nil {
		return nil, nil, err
	}
	if info.Params == nil || !info.Params.Proven() {
		return nil, nil, fmt.Errorf("the chain of node %s is not proven: its genesis has no proving", o.Node)
	}
	l1 := o.L1
	l1.Rollup = info.Params.Rollup
	if l1.FromBlock == 0 {
		l1.FromBlock = info.Params.GenesisOrigin.Number
	}
	chain, err := l1.open(ctx, filepath.Join(o.Home, "world"))
	if err != nil {
		return nil, nil, err
	}
	closing.add(chain.close)
	if own := chain.params.ChainID(); own != info.Params.ChainID() && info.Params.RestartCount == 0 {
		return nil, nil, fmt.Errorf("node %s is on chain %s, the rollup on L1 is %s", o.Node, info.Params.ChainID(), own)
	}
	return node, chain, nil
}

// closers are closed in the other order.
type closers struct{ all []func() error }

func (c *closers) add(f func() error) { c.all = append(c.all, f) }

func (c *closers) close() (err error) {
	for i := len(c.all) - 1; i >= 0; i-- {
		err = errors.Join(err, c.all[i]())
	}
	return err
}

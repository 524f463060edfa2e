package app

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/syndtr/goleveldb/leveldb/opt"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/genesis"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/origins"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// bridge joins the node to L1. Nothing in consensus waits for it: what it fails
// at is logged, counted and tried again.
type bridge struct {
	node      *Node
	view      *view.View
	publisher *publisher.Publisher   // nil when not enabled
	tower     *watchtower.Watchtower // the same

	contract *contract
	known    chan *view.Deployment // gets it once, when it was found to be genesis's
	namer    *namer
	drawn    *drawn
	atStake  *atStake
	standing *standing
	final    provenTip
	lost     lostOrigin
	halted   atomic.Pointer[error] // why a part of the bridge cannot go on
}

// l1Timeout bounds one call to L1.
const l1Timeout = 5 * time.Second

// startBridge follows L1 and publishes, if the configuration names an endpoint.
// It does not wait for L1.
func (n *Node) startBridge(ctx context.Context) error {
	if len(n.cfg.L1.Endpoints) == 0 {
		n.log.Warn("No L1 endpoint: this node signs chunks but publishes nothing; set l1.endpoints")
		return nil
	}
	log := n.log.With("part", "l1")
	l1, err := l1client.Dial(ctx, n.cfg.L1.Endpoints, l1Timeout, log)
	if err != nil {
		return err
	}
	l1.Anchor(n.params.GenesisOrigin.Number, n.params.GenesisOrigin.Hash)
	b := &bridge{node: n, known: make(chan *view.Deployment, 1), standing: newStanding(n.registry, log)}
	db := n.openL1View(log)
	b.view, err = view.New(l1, view.Options{
		Rollup: n.params.Rollup, FromBlock: n.params.GenesisOrigin.Number, WS: n.cfg.L1.WS,
		Poll: time.Duration(n.cfg.L1.PollMS) * time.Millisecond, FinalityDepth: n.cfg.L1.FinalityBlocks, Depth: n.params.L1.Depth,
		DB: db, Now: n.now, Logger: log, Metrics: n.registry,
	})
	if err != nil {
		return err
	}
	b.showPrices()
	zero, err := genesis.Checkpoint(n.params)
	if err != nil {
		return err
	}
	b.contract = &contract{params: n.params, l1: l1, log: log, genesis: zero.Hash()}
	if b.contract.start, err = startOfProofs(n.params, zero); err != nil {
		return err
	}
	b.drawn = newDrawn(n.params, b.view.Draws())
	if b.atStake, err = newAtStake(l1, n.params.Rollup); err != nil {
		return err
	}
	if err := b.openProving(l1); err != nil {
		return err
	}
	b.namer = &namer{params: n.params, draws: b.view.Draws(), named: n.named, log: log, poke: n.pokes.Poke}
	if db == nil {
		db = dbm.NewMemDB()
	}
	n.parts.run("L1 queues", func(ctx context.Context) error { return b.followQueues(ctx, db) })
	n.parts.run("L1 view", func(ctx context.Context) error {
		defer l1.Close()
		return b.outlive(ctx, "L1 view", b.view.Run(ctx))
	})
	n.parts.run("L1 tips", b.followTips)
	if n.cfg.Publisher.Enabled {
		if err := b.runAccount(l1); err != nil {
			b.halt("publisher", err)
		}
	}
	n.bridge = b
	return nil
}

// showPrices makes visible what L1 costs.
func (b *bridge) showPrices() {
	price := func(of func(gas, blobGas uint64) uint64) func() float64 {
		return func() float64 {
			s := b.view.Snapshot()
			if !s.Ready() {
				return 0
			}
			return float64(of(s.Head.Prices(b.node.params.L1ChainID))) / params.GWei
		}
	}
	gauge := func(name, help string, read func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "aztecd", Name: name, Help: help}, read)
	}
	b.node.registry.MustRegister(
		gauge("l1_base_fee_gwei", "Price of gas in the newest L1 block.", price(func(gas, _ uint64) uint64 { return gas })),
		gauge("l1_blob_fee_gwei", "Price of blob gas in the newest L1 block.", price(func(_, blobGas uint64) uint64 { return blobGas })),
	)
}

// outlive keeps the node going without a part of the bridge that cannot go on:
// consensus does not need it. The node is not ready from then on, and says why.
func (b *bridge) outlive(ctx context.Context, part string, err error) error {
	if ctx.Err() != nil {
		return nil //nolint:nilerr // the node stops
	}
	b.halt(part, err)
	<-ctx.Done()
	return nil
}

func (b *bridge) halt(part string, err error) {
	err = fmt.Errorf("%s has stopped: %w", part, err)
	b.node.log.Error("A part of the L1 bridge cannot go on: restart when the cause is mended", "err", err)
	b.halted.Store(&err)
}

// l1Tables is how many files what was kept of L1 keeps open: it is small.
const l1Tables = 16

// openL1View opens what was kept of L1. Without it L1 is read from the deployment on:
// slower, and no reason for a node not to run.
func (n *Node) openL1View(log *slog.Logger) dbm.DB {
	dir := n.cfg.Files().Data
	db, err := dbm.NewGoLevelDBWithOpts("l1view", dir, &opt.Options{OpenFilesCacheCapacity: l1Tables})
	if err != nil {
		log.Warn("Cannot open what was kept of L1, read it anew: remove the directory if this comes again", "directory", filepath.Join(dir, "l1view.db"), "err", err)
		return nil
	}
	n.parts.add("L1 view's database", db.Close)
	return db
}

// followQueues reads what the chain takes of L1, from the queues that the contract names.
func (b *bridge) followQueues(ctx context.Context, db dbm.DB) error {
	var d *view.Deployment
	select {
	case <-ctx.Done():
		return nil
	case d = <-b.known:
	}
	n := b.node
	source, err := n.beacon()
	if err != nil {
		return err
	}
	f, err := origins.New(origins.Config{
		Params: n.params, View: b.view, Inbox: d.Inbox, Forced: d.ForcedInclusion, DB: db, Blobs: source,
		Changed: func() {
			n.pokes.Poke()
			n.ahead.Poke()
		},
		Logger: n.log.With("part", "l1"),
	})
	if err != nil {
		return b.outlive(ctx, "L1 queues", err)
	}
	n.origins.of.Store(f)
	var foreseeing sync.WaitGroup
	defer foreseeing.Wait()
	foreseeing.Go(func() { n.foresee(ctx) })
	return f.Run(ctx)
}

// foresee has the objects of forced txs fetched before blocks tell of them, each time that
// more of L1 is read, or that blocks told of some.
func (n *Node) foresee(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-n.ahead:
			n.intake.Foresee(n.origins.Entries(n.state().Known, protocol.EntriesWaiting))
		}
	}
}

// followTips tells the chain what is on L1.
func (b *bridge) followTips(ctx context.Context) error {
	moved, end := b.view.Tips()
	defer end()
	retry := time.NewTicker(time.Second)
	defer retry.Stop()
	for told := false; ; {
		if s := b.view.Snapshot(); s.Ready() && b.contract.check(ctx, b.node.now()) {
			if !told {
				told = true
				b.known <- b.contract.deployment.Load()
			}
			b.namer.look(ctx, s, uint64(b.node.now().UnixMilli()))
			if err := b.compare(ctx, s); err != nil {
				b.node.log.Error("Cannot compare L1 with this node's chain, go by the last time", "err", err)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-moved:
		case <-retry.C:
		}
	}
}

// compare holds what L1 has against the node's chain. Only what is both moves a tip.
func (b *bridge) compare(ctx context.Context, s *view.Snapshot) error {
	n := b.node
	on := s.OnL1()
	on.Pruned = n.params.Proven() && s.Tips.Generation > n.state().Generation
	now, err := n.locked().Compare(on)
	if err != nil {
		return err
	}
	b.standing.set(now, b.byProof())
	next, err := nextToPublish(n.stores.world, now.Ours.Number)
	if err != nil {
		return err
	}
	b.lost.look(next, s.Block)
	proven, err := b.proven(s, now.Ours)
	if err != nil {
		return err
	}
	n.tips.SetL1(L1Tips{
		Checkpointed: now.Ours.LastChunk, Confirmed: now.Confirmed, Proven: proven, Finalized: b.final.look(proven, s.Head, s.Finalized, s.Canonical), Period: b.period(ctx, s),
	})
	slot := n.params.SlotAt(uint64(n.now().UnixMilli()))
	return n.backlog.count(n.stores.world, now, slot, n.params.MaxUnpublishedSlots)
}

// Publication implements queries.L1.
func (b *bridge) Publication(number uint64, hash common.Hash) *api.Publication {
	p, ok := b.view.Snapshot().Publication(number)
	if !ok || p.Hash != hash {
		return nil
	}
	return &api.Publication{
		TxHash: p.TxHash, BlockNumber: p.BlockNumber, BlockHash: p.BlockHash,
		Publisher: p.Publisher, AttestationBlob: p.AttestationBlob,
	}
}

package watch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"

	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/conflicts"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watcher"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Run watches until ctx ends: it confirms, voids, charges, accuses, slashes and reports, and
// publishes if it is told to. A node or an L1 that does not answer is waited for.
func Run(ctx context.Context, o Options) error {
	o, err := o.ready()
	if err != nil {
		return err
	}
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	h := &health{now: o.Now}
	server, err := o.serve(h, registry)
	if err != nil {
		return err
	}
	defer server.close()
	node, err := client.DialBounded(ctx, o.Node)
	if err != nil {
		return err
	}
	defer node.Close()
	l1, err := l1client.Dial(ctx, o.L1, l1Timeout, o.Logger)
	if err != nil {
		return err
	}
	defer l1.Close()
	params, err := o.learn(ctx, node, h)
	if err != nil || params == nil {
		return err
	}
	member, err := o.member(params, l1, registry)
	if err != nil {
		return err
	}
	setup, err := blob.LoadSetup()
	if err != nil {
		return err
	}
	h.view.Store(member.View)
	chain := remote{node: node, heard: h.heard}.chain(params, setup)
	found, err := o.detect(member, chain)
	if err != nil {
		return err
	}
	told := &reported{node: node, chainID: params.ChainID(), heard: h.heard, found: found, log: o.Logger}
	return o.run(ctx, member, chain, told, h)
}

// member is what the actors see of L1 and act with.
func (o Options) member(p *protocol.Params, l1 *l1client.Client, registry prometheus.Registerer) (m duty.Member, err error) {
	l1.Anchor(p.GenesisOrigin.Number, p.GenesisOrigin.Hash)
	m = duty.Member{Params: p, Logger: o.Logger, Now: o.Now, Metrics: registry}
	if m.View, err = view.New(l1, view.Options{Rollup: p.Rollup, FromBlock: p.GenesisOrigin.Number, Logger: o.Logger, Metrics: registry}); err != nil {
		return m, err
	}
	m.Account, err = txmgr.New(txmgr.Options{
		Client: l1, ChainID: p.L1ChainID, Rollup: p.Rollup, Key: o.Key, Caps: o.Caps, Logger: o.Logger,
		Journal: filepath.Join(o.Dir, "watchtower.json"),
	})
	return m, err
}

// detect makes what finds locks that L1 shows and the node's chain cannot have.
func (o Options) detect(m duty.Member, c Chain) (*conflicts.Detector, error) {
	draws := m.View.Draws().Apart()
	return conflicts.Open(conflicts.Config{
		ChainID: m.Params.ChainID(), File: filepath.Join(o.Dir, "conflicts.json"), Logger: o.Logger, Metrics: m.Metrics,
		Own: conflicts.Own{Records: c.Records, Locked: c.LockedChunk},
		Committee: func(ctx context.Context, epoch uint64) (*committee.Committee, error) {
			s := m.View.Snapshot()
			if !s.Ready() {
				return nil, view.ErrNotDrawn
			}
			drawn, err := draws.Of(ctx, s, epoch)
			if err != nil {
				return nil, err
			}
			return drawn.Committee, nil
		},
	})
}

func (o Options) run(ctx context.Context, m duty.Member, c Chain, told *reported, h *health) error {
	var source blobs.Source
	if len(o.Beacon) > 0 {
		several, err := blobs.NewSeveral(o.Beacon, blobs.Options{ByNumber: o.BeaconByNumber})
		if err != nil {
			return err
		}
		source = several
	}
	tower, err := watchtower.New(watchtower.Options{Member: m, Chain: c, Blobs: source, Memory: filepath.Join(o.Dir, "watchtower"), Foreign: told.found.Shown})
	if err != nil {
		return err
	}
	reporter, err := watchtower.NewReporter(m, watchtower.Findings{Twice: told.all, Conflicts: told.found.All})
	if err != nil {
		return err
	}
	h.tower.Store(tower)
	again := newRestarts(m, told.node, o.Logger)
	parts := []func(context.Context) error{
		m.View.Run, tower.Run, reporter.Run, told.run, told.found.Run,
		func(ctx context.Context) error { return again.run(ctx, lookForRestart) },
	}
	if o.Publish {
		p, err := publisher.New(publisher.Options{Member: m, Chain: c})
		if err != nil {
			return err
		}
		parts = append(parts, p.Run)
	}
	if o.Propose {
		w, err := watcher.New(watcher.Options{Member: m, Conflicts: told.found.All, Ours: conflicts.Own{Records: c.Records}.Has, Tip: func() (uint64, error) {
			decided, err := c.Decided()
			return decided.Slot, err
		}})
		if err != nil {
			return err
		}
		parts = append(parts, w.Run)
	}
	o.Logger.Info("Watching", "node", o.Node, "rollup", m.Params.Rollup, "account", m.Account.Address(), "publishes", o.Publish, "proposes", o.Propose)
	return together(ctx, parts)
}

// together runs parts until ctx ends or one of them does, and waits for all.
func together(ctx context.Context, parts []func(context.Context) error) error {
	running, stop := context.WithCancel(ctx)
	defer stop()
	ended := make(chan error, len(parts)) // each says one thing
	for _, part := range parts {
		go func() { ended <- part(running) }()
	}
	var errs []error
	for range parts {
		err := <-ended
		if ctx.Err() == nil && !errors.Is(err, context.Canceled) {
			errs = append(errs, err)
		}
		stop()
	}
	return errors.Join(errs...)
}

// makeDir makes the directory of what is remembered.
func (o Options) makeDir() error {
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return fmt.Errorf("watchtower: %w", err)
	}
	return nil
}

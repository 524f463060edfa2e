package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/networks/machine"
)

// network is a localnet that runs beside the bench, which loads it.
type network struct {
	manifest *localnet.Manifest
	clients  []*client.Client
	report   string
	// track is told what every node reports.
	track     *load.Track
	following sync.WaitGroup
	unfollow  context.CancelFunc

	stop  func()
	ended chan struct{}
	err   error // why it ended; read after ended
}

// startNetwork runs four validators and an L1 until end or close, and returns
// when all nodes answer.
func (b *bench) startNetwork(ctx context.Context, name string) (*network, error) {
	home := filepath.Join(b.dir, name)
	if err := os.MkdirAll(home, 0o755); err != nil {
		return nil, fmt.Errorf("make home: %w", err)
	}
	out, err := os.Create(filepath.Join(home, "localnet.log"))
	if err != nil {
		return nil, fmt.Errorf("make log: %w", err)
	}
	stop := make(chan struct{})
	n := &network{
		report: filepath.Join(home, "report.json"), track: load.NewTrack(), unfollow: func() {},
		stop: sync.OnceFunc(func() { close(stop) }), ended: make(chan struct{}),
	}
	go func() {
		defer close(n.ended)
		defer out.Close()
		n.err = localnet.Run(ctx, localnet.Options{
			Home: home, Validators: nodes, Slot: 6 * time.Second, L1Block: time.Second,
			Report: n.report, Executable: b.Executable, Out: out, Stop: stop, Logger: b.Logger,
		})
	}()
	if err := n.reach(ctx, home); err != nil {
		return nil, errors.Join(err, n.close())
	}
	following, unfollow := context.WithCancel(ctx)
	n.unfollow = unfollow
	for i, node := range n.manifest.Nodes {
		n.following.Go(func() { client.Follow(following, node.WS(), follower{n.track, i}) })
	}
	return n, nil
}

// reach waits until all nodes answer.
func (n *network) reach(ctx context.Context, home string) error {
	ctx, cancel := context.WithTimeout(ctx, 2*startPatience)
	defer cancel()
	go func() {
		select {
		case <-n.ended:
			cancel()
		case <-ctx.Done():
		}
	}()
	err := machine.Until(ctx, func(context.Context) (err error) {
		if n.manifest, err = localnet.LoadManifest(home); err == nil && n.manifest == nil {
			err = errors.New("the localnet is not set up")
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, node := range n.manifest.Nodes {
		c, err := client.Dial(ctx, node.RPC())
		if err != nil {
			return err
		}
		n.clients = append(n.clients, c)
		if err := machine.Until(ctx, func(context.Context) error { return ready(ctx, c) }); err != nil {
			return fmt.Errorf("%s is not ready: %w", node.Name, err)
		}
	}
	return nil
}

// ready checks that a node has done what it does once, at start.
func ready(ctx context.Context, c *client.Client) error {
	h, err := c.Health(ctx)
	if err == nil && !h.Ready {
		err = errors.New(strings.Join(h.Reasons, ", "))
	}
	return err
}

// follower gives a node's reports to the track.
type follower struct {
	track *load.Track
	node  int
}

// Locked implements client.Follower.
func (f follower) Locked(chunk api.ChunkEvent, at time.Time) { f.track.Locked(f.node, chunk, at) }

// Moved implements client.Follower.
func (f follower) Moved(tips api.Tips, at time.Time) { f.track.Moved(f.node, tips, at) }

// Reached implements client.Follower.
func (follower) Reached(error) {}

// end stops the localnet and reads its report.
func (n *network) end(b *bench) (*localnet.Report, error) {
	if err := n.close(); err != nil {
		b.say("      the localnet says: %v", err)
	}
	text, err := os.ReadFile(n.report)
	if err != nil {
		return nil, fmt.Errorf("read report: %w", err)
	}
	var r localnet.Report
	if err := json.Unmarshal(text, &r); err != nil {
		return nil, fmt.Errorf("read report: %w", err)
	}
	return &r, nil
}

// close stops the localnet.
func (n *network) close() error {
	n.unfollow()
	n.following.Wait()
	n.stop()
	<-n.ended
	for _, c := range n.clients {
		c.Close()
	}
	return n.err
}

// cpu is the processor time that all validators have taken so far.
func (n *network) cpu(ctx context.Context) (total time.Duration, err error) {
	for _, c := range n.clients {
		info, err := c.Info(ctx)
		if err != nil {
			return 0, err
		}
		total += machine.CPU(info.PID)
	}
	return total, nil
}

// calm waits until no node has a tx left to include.
func (n *network) calm(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startPatience)
	defer cancel()
	return machine.Until(ctx, func(context.Context) error {
		for _, c := range n.clients {
			info, err := c.Info(ctx)
			if err != nil {
				return err
			}
			if info.PoolTxs > 0 {
				return fmt.Errorf("%s still has %d txs", info.Moniker, info.PoolTxs)
			}
		}
		return nil
	})
}

package app

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/conflicts"
	"github.com/aztecd/aztecd/app/equivocations"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/app/quotes"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/app/shares"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/txpool"
)

// Node is a running node.
type Node struct {
	cfg      config.Config
	log      *slog.Logger
	version  api.Versions
	registry Registry
	own      Own
	drawn    committee.Source // names the committees that L1 draws; tests put another there

	// What the home says.
	cometCfg *cmtcfg.Config
	genesis  *cmttypes.GenesisDoc
	params   *protocol.Params
	named    *committee.Named // by the bridge
	schedule *committee.Schedule

	// What it is made of, in the order of making.
	disk      *disk
	story     *story
	stores    *stores
	accused   *accused
	twice     *equivocations.Detector
	conflicts *conflicts.Detector
	committed *abci.Committed
	guard     *signer.Guard
	attester  common.Address
	founds    atomic.Bool // the chain, of which no height was decided when it started
	network   *p2p.Network
	pool      *txpool.Pool
	intake    *txobjects.Intake
	backlog   backlog
	pokes     pokes // to consensus: there may be work
	changed   pokes // to shares: a height was decided or certified
	ahead     pokes // to foresee: L1 moved, or the chain did
	tips      *tips
	metrics   *abci.Metrics
	app       *abci.App
	origins   l1Origins // they are read by the bridge
	shares    *shares.Exchange
	market    *quotes.Market // nil on a chain that is not proven
	escrow    escrow         // it is asked by the market, and filled by the bridge
	snapshots *snapshotting
	trusted   atomic.Pointer[trustedBlocks] // nil unless the state comes from a snapshot
	bridge    *bridge                       // nil without L1
	queries   *queries.Queries
	rpc       atomic.Pointer[rpc.Server] // nil while, or when, nothing is served
	made      atomic.Bool                // what is asked of the node is there, consensus aside
	consensus *consensus

	parts   parts // what runs
	failed  chan error
	failure atomic.Pointer[error] // the first one

	interrupt context.CancelCauseFunc // ends what Start waits for
}

// Run starts a node and serves until ctx ends or a part of it fails.
func Run(ctx context.Context, cfg config.Config, version api.Versions, logger *slog.Logger) error {
	return RunOwn(ctx, cfg, version, logger, Own{})
}

// RunOwn is Run with parts of the caller's own.
func RunOwn(ctx context.Context, cfg config.Config, version api.Versions, logger *slog.Logger, own Own) error {
	n, err := StartOwn(ctx, cfg, version, logger, own)
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		logger.Info("Stopped before the node was up", "waited", err)
		return nil
	}
	if err != nil {
		return err
	}
	return n.Serve(ctx)
}

// Serve closes the node when ctx ends, or when a part of it fails.
func (n *Node) Serve(ctx context.Context) (err error) {
	select {
	case <-ctx.Done():
		n.log.Info("Stop the node", "height", n.state().Height)
	case err = <-n.failed:
		err = withRemedy(err)
		if errors.Is(err, errHalted) {
			n.log.Warn("The halt height is reached, stop the node: start the next version, or set another node.halt_height", "height", n.state().Height)
			err = nil
			break
		}
		n.log.Error("A part of the node failed, stop", "err", err)
	}
	err = errors.Join(err, n.Close())
	state := n.state()
	n.log.Info("Stopped", "height", state.Height, "chunk", state.Chunk.Number, "ran", time.Since(n.story.begun).Round(time.Second))
	return err
}

// Start brings a node up; it follows consensus when Start returns, and says how it is
// long before: what Start waits for, the signer, genesis or what a decided block did,
// is told there.
func Start(ctx context.Context, cfg config.Config, version api.Versions, logger *slog.Logger) (*Node, error) {
	return StartOwn(ctx, cfg, version, logger, Own{})
}

// StartOwn is Start with parts of the caller's own.
func StartOwn(ctx context.Context, cfg config.Config, version api.Versions, logger *slog.Logger, own Own) (*Node, error) {
	n := newNode(cfg, version, logger)
	n.own = own
	if own.Registry != nil {
		n.registry = own.Registry
	}
	n, err := n.start(ctx)
	return n, withRemedy(err)
}

func newNode(cfg config.Config, version api.Versions, logger *slog.Logger) *Node {
	n := &Node{
		cfg: cfg, log: logger, version: version, registry: prometheus.NewRegistry(),
		disk:  &disk{dir: cfg.Home, reserve: cfg.Disk.ReserveBytes, free: freeSpace},
		pokes: newPokes(), changed: newPokes(), ahead: newPokes(), consensus: newConsensus(), story: newStory(logger), failed: make(chan error, 1),
		interrupt: func(error) {},
	}
	n.parts.fail = n.fail
	return n
}

// start takes the steps in order. A part that fails meanwhile ends the step under way.
func (n *Node) start(ctx context.Context) (*Node, error) {
	ctx, n.interrupt = context.WithCancelCause(ctx)
	for _, step := range []func(context.Context) error{
		n.load, n.open, n.tell, n.openSigner, n.makeNetwork, n.makePool, n.makeApp, n.startNetwork, n.startBridge, n.control, n.serve, n.startConsensus,
	} {
		if err := step(ctx); err != nil {
			if failed := n.failure.Load(); failed != nil {
				err = errors.Join(*failed, err)
			}
			return nil, errors.Join(err, n.Close())
		}
	}
	return n, nil
}

// fail ends Start and Run; the first failure counts.
func (n *Node) fail(err error) {
	if n.failure.CompareAndSwap(nil, &err) {
		n.failed <- err
		n.interrupt(err)
	}
}

// Queries answers what is asked of the node.
func (n *Node) Queries() *queries.Queries { return n.queries }

func (n *Node) state() ledger.State { return n.committed.State() }

// Close stops what was started, in the other order.
func (n *Node) Close() error {
	n.consensus.stops()
	defer n.interrupt(nil)
	return n.parts.close()
}

package app

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"sync/atomic"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	cmtcfg "github.com/cometbft/cometbft/config"
	comet "github.com/cometbft/cometbft/node"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/objects"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/txpool"
)

// Node is a running node.
type Node struct {
	cfg      config.Config
	cometCfg *cmtcfg.Config
	params   *protocol.Params
	members  *committee.Committee
	log      *slog.Logger
	version  api.Versions
	registry *prometheus.Registry

	stores   *stores
	pool     *txpool.Pool
	work     *work
	intake   *objects.Intake
	tips     *tips
	app      *abci.App
	front    func(*abci.App) abcitypes.Application // what CometBFT calls; tests put a liar there
	metrics  *abci.Metrics
	network  *p2p.Network
	comet    *comet.Node
	cometDBs cometDBs
	attester common.Address
	queries  *queries.Queries
	rpc      *rpc.Server
	bridge   *bridge // nil without L1

	cancel   context.CancelFunc
	tasks    sync.WaitGroup
	stopping atomic.Bool
	failed   chan error // holds the first failure of a part
}

// Run starts a node and serves until ctx ends or a part of it fails.
func Run(ctx context.Context, cfg config.Config, version api.Versions, logger *slog.Logger) error {
	n, err := Start(ctx, cfg, version, logger)
	if err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		logger.Info("Stop the node")
	case err = <-n.failed:
		logger.Error("A part of the node failed, stop", "err", err)
	}
	return errors.Join(err, n.Close())
}

// Start brings a node up; it serves when Start returns.
func Start(ctx context.Context, cfg config.Config, version api.Versions, logger *slog.Logger) (*Node, error) {
	return newNode(cfg, version, logger).start(ctx)
}

func newNode(cfg config.Config, version api.Versions, logger *slog.Logger) *Node {
	return &Node{
		cfg: cfg, log: logger, version: version, registry: prometheus.NewRegistry(), failed: make(chan error, 1),
		front: func(a *abci.App) abcitypes.Application { return a },
	}
}

func (n *Node) start(ctx context.Context) (*Node, error) {
	if err := n.open(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	if err := n.join(ctx); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	if err := n.serve(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	return n, nil
}

func (n *Node) spawn(task func()) {
	n.tasks.Add(1)
	go func() {
		defer n.tasks.Done()
		task()
	}()
}

// fail ends Run; the first failure counts.
func (n *Node) fail(err error) {
	select {
	case n.failed <- err:
	default:
	}
}

// Queries answers what is asked of the node.
func (n *Node) Queries() *queries.Queries { return n.queries }

// Methods implements rpc.Backend.
func (n *Node) Methods() any { return n.queries }

// SubscribeChunks implements rpc.Backend.
func (n *Node) SubscribeChunks() (<-chan api.LockedChunk, func()) { return n.tips.SubscribeChunks() }

// SubscribeTips implements rpc.Backend.
func (n *Node) SubscribeTips() (<-chan api.Tips, func()) { return n.tips.SubscribeTips() }

func (n *Node) state() ledger.State { return n.app.State() }

// Close stops what was started, in the other order.
func (n *Node) Close() error {
	var errs []error
	n.stopping.Store(true)
	if n.rpc != nil {
		errs = append(errs, n.rpc.Close())
	}
	if n.app != nil {
		n.app.Close() // ends calls that wait for txs
	}
	if n.comet != nil && n.comet.IsRunning() {
		errs = append(errs, n.comet.Stop())
		n.comet.Wait()
	}
	errs = append(errs, n.cometDBs.close())
	if n.cancel != nil {
		n.cancel()
	}
	n.tasks.Wait()
	if n.intake != nil {
		n.intake.Close()
	}
	if n.tips != nil {
		n.tips.close()
	}
	if n.network != nil {
		errs = append(errs, n.network.Close())
	}
	if n.stores != nil {
		errs = append(errs, n.stores.close())
	}
	return errors.Join(errs...)
}

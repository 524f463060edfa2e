package app

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/objects"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

const (
	// fetchTimeout is how long a proposal's missing objects are waited for; with
	// it a vote still comes before the others' timeout_prevote.
	fetchTimeout = 300 * time.Millisecond
	// relayDelay lets peers say that they have an object before it is sent to them
	// again. Senders reach their own peers at once; it counts for further hops only.
	relayDelay = 15 * time.Millisecond
	// idleWait is how long a proposer holds back a heartbeat; well below the
	// others' timeout_propose.
	idleWait = 150 * time.Millisecond
)

// open opens what is on disk and makes the parts that need nothing else.
func (n *Node) open() error {
	files := n.cfg.Files()
	var err error
	if n.cometCfg, err = config.LoadComet(n.cfg.Home); err != nil {
		return err
	}
	if _, n.params, err = config.LoadGenesis(files.Genesis); err != nil {
		return err
	}
	if n.members, err = committee.Of(n.params); err != nil {
		return err
	}
	verifier, err := tx.NewNone(n.params)
	if err != nil {
		return err
	}
	n.log.Warn("CLIENT PROOFS ARE NOT CHECKED: genesis allows it, this chain is a devnet", "client_proofs", n.params.ClientProofs)
	if n.stores, err = openStores(&n.cfg, n.params); err != nil {
		return err
	}
	return n.admission(verifier)
}

// admission makes the pool and what fills it.
func (n *Node) admission(verifier tx.ProofVerifier) error {
	poolConfig := txpool.DefaultConfig()
	poolConfig.MaxBytes, poolConfig.MaxTxs = int(n.cfg.TxPool.MaxBytes), n.cfg.TxPool.MaxTxs
	var err error
	if n.pool, err = txpool.New(poolConfig); err != nil {
		return err
	}
	n.work = newWork(n.pool)
	workers := n.cfg.Proofs.Workers
	if workers == 0 {
		workers = max(1, runtime.NumCPU()/2)
	}
	n.intake, err = objects.NewIntake(objects.Config{
		Params: n.params, Pool: n.pool, Store: n.stores.objects, World: n.stores.world,
		Verifier: verifier, Workers: workers, Now: time.Now,
		Metrics: objects.NewMetrics(n.registry), Logger: n.log.With("part", "objects"),
	})
	return err
}

// join starts the application and its networks.
func (n *Node) join(ctx context.Context) error {
	life, cancel := context.WithCancel(context.Background())
	n.cancel = cancel
	n.tips = &tips{
		params: n.params, world: n.stores.world, objects: n.intake,
		pool: n.pool, log: n.log.With("part", "chain"), decided: func() {},
	}
	n.metrics = abci.NewMetrics(n.registry)
	var err error
	n.app, err = abci.New(abci.Config{
		Params: n.params, Committee: n.members, Store: n.stores.world, Setup: n.stores.setup,
		Pool: n.work, Objects: n.intake, Listener: n.tips, Now: time.Now,
		Metrics: n.metrics, Logger: n.log.With("part", "abci"), Fatal: n.fail,
		FetchTimeout: fetchTimeout, IdleWait: idleWait,
		MaxTxs: int(n.cfg.Chunks.MaxTxs), BuildTime: time.Duration(n.cfg.Chunks.BuildTimeMS) * time.Millisecond,
	})
	if err != nil {
		return err
	}
	if err := n.tips.open(n.app.State()); err != nil {
		return err
	}
	n.intake.SetChain(n.app)
	if n.network, err = n.startObjects(ctx); err != nil {
		return err
	}
	n.intake.SetNetwork(n.network)
	return n.startConsensus(ctx, life)
}

func (n *Node) startObjects(ctx context.Context) (*p2p.Network, error) {
	key, err := p2p.LoadOrCreateKey(n.cfg.Files().P2PKey)
	if err != nil {
		return nil, err
	}
	return p2p.Start(ctx, p2p.Config{
		ListenAddr: n.cfg.P2P.Listen, Key: key, Peers: n.cfg.P2P.Peers, MaxPeers: n.cfg.P2P.MaxPeers,
		ChainID: n.params.ChainID(), MaxObjectBytes: int(n.params.MaxObjectBytes), RelayDelay: relayDelay,
		Logger: n.log.With("part", "p2p"), Registerer: n.registry,
	}, n.intake, n.intake.Sources())
}

func (n *Node) startConsensus(ctx, life context.Context) error {
	genesis, _, err := config.LoadGenesis(n.cfg.Files().Genesis)
	if err != nil {
		return err
	}
	logger := cometLogger{n.log.With("part", "cometbft"), &n.stopping}
	application := stoppable{n.front(n.app), func() bool { return n.stopping.Load() && n.comet != nil && !n.synced() }}
	// CometBFT replays here what it decided last, and the application may wait.
	interruptible := context.AfterFunc(ctx, n.app.Close)
	n.comet, n.attester, err = newComet(ctx, n.cfg.Files(), n.cometCfg, genesis, application, n.cometDBs.open, logger)
	interruptible()
	if err != nil {
		return err
	}
	n.app.SetCommits(commits{n.comet.BlockStore()})
	if err := n.app.CertifyTip(); err != nil {
		return err
	}
	w := newWaker(n.comet.Mempool(), func() bool { return n.app.Ready() || n.pool.HasWork(n.app.State().Fees) })
	n.tips.decided = w.Poke
	watched := newVotes(n.app, n.members, w.Poke, n.log.With("part", "votes"))
	n.spawn(func() { w.run(life) })
	n.spawn(func() { n.work.run(life, w.Poke) })
	n.spawn(func() { n.expireTxs(life) })
	n.spawn(func() { n.intake.Reconcile(life) })
	n.spawn(func() { n.intake.Adopt(life) })
	n.spawn(func() {
		redial(life, n.comet.Switch(), n.cometCfg.P2P.PersistentPeers, n.log.With("part", "consensus"))
	})
	n.spawn(func() {
		if err := watched.run(life, n.comet.EventBus()); err != nil {
			n.fail(err)
		}
	})
	if err := n.comet.Start(); err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	n.bridge, err = n.startBridge(ctx, life)
	return err
}

// expireTxs drops txs that expire while no chunks come.
func (n *Node) expireTxs(ctx context.Context) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			n.pool.Expire(uint64(now.UnixMilli()))
		}
	}
}

func (n *Node) serve() error {
	answered := queries.Config{
		Params: n.params, Committee: n.members, World: n.stores.world, Pool: n.pool, Tips: n.tips,
		Submit: n.intake.Submit, Info: n.Info,
	}
	if n.bridge != nil {
		answered.L1 = n.bridge
	}
	n.queries = queries.New(answered)
	if n.cfg.RPC.Listen == "" {
		return nil
	}
	server, err := rpc.Serve(rpc.Config{
		Listen: n.cfg.RPC.Listen, MetricsListen: n.cfg.RPC.MetricsListen, Profile: n.cfg.RPC.Profile, BodyLimit: n.cfg.RPC.BodyLimitBytes,
		Metrics: prometheus.Gatherers{n.registry, prometheus.DefaultGatherer}, Logger: n.log.With("part", "rpc"),
	}, n)
	if err != nil {
		return err
	}
	n.rpc = server
	n.log.Info("Serve JSON-RPC", "url", "http://"+server.Addr(), "chain_id", n.params.ChainID(), "attester", n.attester, "height", n.state().Height)
	return nil
}

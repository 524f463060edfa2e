package app

import (
	"context"
	"errors"
	"runtime"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/shares"
	"github.com/aztecd/aztecd/app/txobjects"
	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
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

// load reads what the home says. Nothing is opened yet.
func (n *Node) load(context.Context) (err error) {
	files := n.cfg.Files()
	if n.cometCfg, err = n.cfg.LoadComet(); err != nil {
		return err
	}
	if n.genesis, n.params, err = config.LoadGenesis(files.Genesis); err != nil {
		return err
	}
	if err = checkClock(n.cfg.ClockOffset, n.params.L1ChainID); err != nil {
		return err
	}
	if n.named, err = firstNamed(n.params); err != nil {
		return err
	}
	if n.drawn == nil {
		n.drawn = n.named
	}
	if n.schedule, err = committee.NewSchedule(n.params, n.drawn); err != nil {
		return err
	}
	n.story.params = n.params
	if err := n.cfg.CheckKeys(n.cometCfg.PrivValidatorListenAddr != ""); err != nil {
		return err
	}
	if n.cfg.RPC.Listen == "" {
		n.log.Warn("JSON-RPC, /healthz and /metrics are off: rpc.listen is empty")
	}
	return n.boundConnections()
}

// boundConnections keeps both RPCs below the limit of open files.
func (n *Node) boundConnections() error {
	limit, err := fileLimit()
	if err != nil {
		return err
	}
	objectPeers := n.cfg.P2P.MaxPeers + 4*len(n.cfg.P2P.Peers) // two that dial each other, twice
	peers := objectPeers + n.cometCfg.P2P.MaxNumInboundPeers + n.cometCfg.P2P.MaxNumOutboundPeers
	asked := files{limit: limit, peers: peers, rpc: n.cfg.RPC.MaxConnections, cometRPC: n.cometCfg.RPC.MaxOpenConnections}
	node, cometRPC, err := asked.share()
	if err != nil {
		return err
	}
	if node < asked.rpc || cometRPC < asked.cometRPC {
		n.log.Warn("The limit of open files bounds RPC connections", "files", limit, "node", node, "comet", cometRPC)
	}
	n.cfg.RPC.MaxConnections, n.cometCfg.RPC.MaxOpenConnections = node, cometRPC
	return nil
}

// open opens what is on disk.
func (n *Node) open(context.Context) (err error) {
	if err := n.disk.look(); err != nil {
		return err
	}
	unlock, err := config.LockHome(n.cfg.Files())
	if err != nil {
		return err
	}
	n.parts.add("lock of the home", unlock)
	if err := checkPorts(&n.cfg, n.cometCfg); err != nil {
		return err
	}
	if err := checkStoreVersion(n.cfg.Files(), n.version.Aztecd); err != nil {
		return err
	}
	n.stores, err = openStores(&n.cfg, n.cometCfg, n.params)
	if err != nil {
		return err
	}
	n.parts.add("databases", n.stores.close)
	n.own.records(n.stores.world)
	if n.accused, err = openAccused(n.cfg.Files().Evidence, n.log.With("part", "evidence")); err != nil {
		return err
	}
	n.parts.run("evidence", n.accused.run)
	if err := checkGenesis(n.stores.world, n.params, n.cfg.Files().Genesis); err != nil {
		return err
	}
	if n.committed, err = abci.OpenCommitted(n.params, n.schedule, n.stores.world, n.stores.setup); err != nil {
		return err
	}
	if n.disk.reserve > 0 {
		n.parts.run("disk", n.disk.watch)
	}
	return n.checkHalt()
}

// makeNetwork makes the network for tx objects; nobody hears of it yet.
func (n *Node) makeNetwork(context.Context) error {
	key, err := p2p.LoadOrCreateKey(n.cfg.Files().P2PKey)
	if err != nil {
		return err
	}
	n.network, err = p2p.New(p2p.Config{
		ListenAddr: n.cfg.P2P.Listen, Key: key, Peers: n.cfg.P2P.Peers, MaxPeers: n.cfg.P2P.MaxPeers,
		ChainID: n.params.ChainID(), MaxObjectBytes: int(n.params.MaxObjectBytes), RelayDelay: relayDelay,
		Logger: n.log.With("part", "p2p"), Registerer: n.registry,
	})
	if err != nil {
		return err
	}
	n.parts.add("object network", n.network.Close)
	return nil
}

// makePool makes the pool and what fills it.
func (n *Node) makePool(context.Context) error {
	poolConfig := txpool.DefaultConfig()
	poolConfig.MaxBytes, poolConfig.MaxTxs = int(n.cfg.TxPool.MaxBytes), n.cfg.TxPool.MaxTxs
	var err error
	if n.pool, err = txpool.New(poolConfig); err != nil {
		return err
	}
	n.parts.run("tx expiry", n.expireTxs)
	if n.intake, err = n.newIntake(); err != nil {
		return err
	}
	n.parts.add("intake", func() error {
		n.intake.Close()
		return nil
	})
	return nil
}

// makeApp makes the application, and what tells of the heights it decides.
func (n *Node) makeApp(context.Context) (err error) {
	n.metrics = abci.NewMetrics(n.registry)
	n.tips = &tips{
		params: n.params, now: n.now, world: n.stores.world, objects: n.intake, keepObjects: n.cfg.Node.RetainObjects,
		story: n.story,
		pool:  n.pool, log: n.log.With("part", "chain"), decided: func() { n.pokes.Poke(); n.changed.Poke(); n.ahead.Poke() }, fatal: n.fail,
		rolledBack: prometheus.NewCounter(prometheus.CounterOpts{
			Namespace: "aztecd", Name: "locked_rolled_back_total", Help: "Locked chunks that left the chain, but for those that L1 pruned: always 0.",
		}),
		prunedLocked: newPrunedLocked(), locks: newLockMetrics(n.registry, n.schedule, n.metrics.Differing, time.Now), gone: make(chan []ledger.ChunkRecord, prunesAhead),
	}
	n.registry.MustRegister(n.tips.rolledBack, n.tips.prunedLocked)
	n.tips.locks.show(n.state().Height + 1)
	n.parts.add("feeds", n.tips.close)
	n.parts.run("pruned txs", n.tips.takeBack)
	if err = n.tips.open(n.committed.State()); err != nil {
		return err
	}
	if n.twice, err = n.openEquivocations(); err != nil {
		return err
	}
	if n.conflicts, err = n.openConflicts(); err != nil {
		return err
	}
	n.openSnapshots()
	work := newWork(n.pool)
	n.parts.run("work", func(ctx context.Context) error { return work.run(ctx, n.pokes.Poke) })
	n.app, err = abci.New(abci.Config{
		Params: n.params, Schedule: n.schedule, Committed: n.committed,
		Pool: n.own.pool(work), Objects: n.own.held(n.intake), Origins: n.own.origins(&n.origins), Queues: &n.origins, Listener: commitWatch{
			n.tips, n.guard, n.stores.commits, n.accused, n.twice, n.snapshots,
			newDoubt(n.guard, n.params, n.now, n.consensus.synced, n.log.With("part", "signer")), n.fail, n.cfg.Node.HaltHeight,
		}, Commits: n.stores.commits, Now: n.now,
		Metrics: n.metrics, Logger: n.log.With("part", "abci"), Fatal: n.fail, Room: n.disk.room,
		Snapshots: n.snapshots, Trusted: n.trustedBlock, Settled: n.settled, Retain: n.retain,
		FetchTimeout: fetchTimeout, IdleWait: idleWait,
		ProposerLead: n.cometCfg.Consensus.TimeoutPropose / 2, Unpublished: n.backlog.slots.Load,
		MinTxs: int(n.cfg.Chunks.MinTxs), MaxTxs: int(n.cfg.Chunks.MaxTxs), BuildTime: time.Duration(n.cfg.Chunks.BuildTimeMS) * time.Millisecond,
	})
	if err != nil {
		return err
	}
	n.observe()
	n.registry.MustRegister(newByProof(n.app))
	return n.app.CertifyTip()
}

func (n *Node) newIntake() (*txobjects.Intake, error) {
	verifier, err := tx.NewNone(n.params)
	if err != nil {
		return nil, err
	}
	n.log.Warn("CLIENT PROOFS ARE NOT CHECKED: genesis allows it, this chain is a devnet", "client_proofs", n.params.ClientProofs)
	workers := n.cfg.Proofs.Workers
	if workers == 0 {
		workers = max(1, runtime.NumCPU()/2)
	}
	return txobjects.NewIntake(txobjects.Config{
		Params: n.params, Chain: n.committed, Network: n.own.objects(n.network), Pool: n.pool, Store: n.stores.objects, World: n.stores.world, Queue: &n.origins,
		Verifier: verifier, Room: n.disk.room, Workers: workers, Now: n.now,
		Metrics: txobjects.NewMetrics(n.registry), Logger: n.log.With("part", "objects"),
	})
}

// startNetwork joins the network for tx objects: before consensus, which may need
// them for a block that is decided already.
func (n *Node) startNetwork(context.Context) error {
	n.shares = shares.New(shares.Config{
		App: n.app, Guard: n.guard, Peers: n.network, World: n.stores.world, Schedule: n.schedule,
		ChainID: n.params.ChainID(), Changed: n.changed, Logger: n.log.With("part", "shares"),
	})
	sources := n.own.sources(n.intake.Sources())
	sources[p2p.Shares] = n.shares.Source()
	sources[p2p.Equivocations] = n.twice.Source()
	sources[p2p.Conflicts] = n.conflicts.Source()
	topics, err := n.openMarket()
	if err != nil {
		return err
	}
	if err := n.network.Start(n.intake, sources, topics...); err != nil {
		return err
	}
	n.parts.run("shares", n.shares.Run)
	n.parts.run("equivocations", n.twice.Run)
	n.parts.run("reconciliation", n.intake.Reconcile)
	n.parts.once("adoption of old tx objects", n.intake.Adopt)
	return nil
}

// startConsensus waits for genesis, lets CometBFT replay what it decided last, and
// joins its network.
func (n *Node) startConsensus(ctx context.Context) error {
	if err := n.consensus.waitForGenesis(ctx, n.genesis.GenesisTime, n.log); err != nil {
		return err
	}
	if err := n.listen(ctx); err != nil {
		return err
	}
	logger := cometLogger{n.log.With("part", "cometbft"), n.consensus}
	// In its replay the application may wait for what a decided block did.
	interruptible := context.AfterFunc(ctx, n.app.Close)
	options, err := n.prepareStateSync(ctx, logger)
	if err != nil {
		return err
	}
	options = append(append(options, n.twice.Tap()), n.own.Comet...)
	node, err := newComet(ctx, n.cfg.Files(), n.cometCfg, n.genesis, n.guard, stoppable{n.own.front(n.app), n.consensus, n.cfg.Node.HaltHeight}, n.stores.comet.open, logger, options...)
	interruptible()
	if err != nil {
		return errors.Join(err, ctx.Err())
	}
	n.consensus.node.Store(node)
	n.parts.add("consensus", func() error { return n.consensus.close(n.app.Close) })
	watched := &votes{app: n.app, schedule: n.schedule, shares: n.shares, guard: n.guard, wake: n.pokes.Poke, log: n.log.With("part", "votes")}
	n.parts.run("votes", func(ctx context.Context) error { return watched.run(ctx, node.EventBus()) })
	begun, err := newRounds(ctx, node.EventBus(), n.attester, n.app, n.pokes.Poke, n.log.With("part", "rounds"))
	if err != nil {
		return err
	}
	n.parts.run("rounds", begun.run)
	if err := n.consensus.start(node, n.fail); err != nil {
		return err
	}
	waker := &waker{node.Mempool(), n.untilWork, n.pokes}
	n.parts.run("waker", waker.run)
	n.parts.run("redialling", func(ctx context.Context) error {
		return redial(ctx, node.Switch(), n.cometCfg.P2P.PersistentPeers, n.log.With("part", "consensus"))
	})
	return nil
}

// expireTxs drops txs that expire while no chunks come.
func (n *Node) expireTxs(ctx context.Context) error {
	return ticks.Every(ctx, time.Second, func(time.Time) error {
		n.pool.Expire(uint64(n.now().UnixMilli()))
		return nil
	})
}

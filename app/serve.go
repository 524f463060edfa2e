package app

import (
	"context"
	"net/http"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/explorer"
	"github.com/aztecd/aztecd/app/logs"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/app/rpc"
)

// tell serves how the node is, before anything that it may have to wait for.
func (n *Node) tell(context.Context) error {
	if n.cfg.RPC.Listen == "" {
		return nil
	}
	page, err := n.page()
	if err != nil {
		return err
	}
	server, err := rpc.Listen(rpc.Config{
		Listen: n.cfg.RPC.Listen, MetricsListen: n.cfg.RPC.MetricsListen, Profile: n.cfg.RPC.Profile, BodyLimit: n.cfg.RPC.BodyLimitBytes,
		MaxConnections: n.cfg.RPC.MaxConnections, Origins: n.cfg.RPC.Origins, Hosts: n.cfg.RPC.Hosts, Explorer: page,
		Metrics: prometheus.Gatherers{n.registry, prometheus.DefaultGatherer}, Logger: n.log.With("part", "rpc"), Fatal: n.fail,
	}, backend{n})
	if err != nil {
		return err
	}
	n.parts.add("what tells how the node is", server.Close)
	n.rpc.Store(server)
	return nil
}

// indexLogs has logs found by their tags, if that is asked for.
func (n *Node) indexLogs() (*logs.Index, error) {
	db := n.stores.logsDB
	if db == nil {
		return nil, nil //nolint:nilnil // it is off
	}
	world := n.stores.world
	newest := func() uint64 { number, _ := world.Tip(); return number }
	index, err := logs.Open(logs.Config{DB: db, Records: world, Newest: newest, Keep: n.cfg.RPC.LogsKeepChunks, Logger: n.log.With("part", "logs")})
	if err != nil {
		return nil, err
	}
	changed, cancel := n.tips.subscribeChanges()
	n.parts.run("index of logs", func(ctx context.Context) error {
		defer cancel()
		if err := index.Run(ctx, changed); err != nil { // it is made from the chain: no reason to end a node that votes
			n.log.Error("Logs are no longer found by their tags: stop the node, remove data/logs, and start it", "err", err)
		}
		return nil
	})
	return index, nil
}

// page is what a browser shows of the chain; nil where it is off.
func (n *Node) page() (page http.Handler, err error) {
	if n.cfg.RPC.Explorer {
		page, err = explorer.Handler()
	}
	return page, err
}

// serve answers what is asked of the node: before consensus, which may wait long.
func (n *Node) serve(context.Context) error {
	asked := queries.Config{
		Params: n.params, Schedule: n.schedule, World: n.stores.world, Pool: n.pool, Tips: n.tips,
		Changed: n.tips.subscribeChanges, Ready: func() bool { return backend{n}.Health().Ready },
		Submit: n.intake.Submit, Tx: n.intake.Get, Info: n.info, Evidence: n.accused.All, Equivocations: n.twice.All, Conflicts: n.conflicts.All,
		Forced: queries.Forced{State: n.state, Seen: n.intake.SeenForced, Now: func() uint64 { return uint64(n.now().UnixMilli()) }}, //nolint:gosec // a time
	}
	if n.bridge != nil {
		asked.L1 = n.bridge
	}
	index, err := n.indexLogs()
	if err != nil {
		return err
	}
	asked.Logs = index
	if n.market != nil {
		asked.Market, asked.Period = n.market, n.tips.period
	}
	n.parts.run("conflicts", n.conflicts.Run) // it asks the bridge for committees
	if n.queries, err = queries.New(asked); err != nil {
		return err
	}
	n.made.Store(true)
	server := n.rpc.Load()
	if server == nil {
		return nil
	}
	n.parts.add("rpc", server.Close) // before what it answers from
	if err := server.Answer(backend{n}); err != nil {
		return err
	}
	n.log.Info("Serve JSON-RPC", "url", "http://"+server.Addr(), "chain_id", n.params.ChainID(), "attester", n.attester, "height", n.state().Height)
	return nil
}

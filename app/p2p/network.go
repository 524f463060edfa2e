package p2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
)

// Network is a node of the object network.
type Network struct {
	cfg      Config
	log      *slog.Logger
	host     host.Host
	gate     *gater
	standing *standing
	traffic  *traffic
	metrics  *metrics
	arrivals arrivals
	pull     protocol.ID
	keepers  map[peer.ID]*keeper      // never written after New
	outs     chan peer.ID             // to disconnect; holds as many as may come at once
	exchange atomic.Pointer[exchange] // nil until Start

	ctx       context.Context //nolint:containedctx // ends everything, at Close
	cancel    context.CancelFunc
	running   sync.WaitGroup
	closeOnce sync.Once
	closeErr  error
}

// exchange is what objects come and go by, from Start on.
type exchange struct {
	gossip *gossip
	server *server
	asker  asker
}

// ErrNotStarted refuses what needs peers on a Network that was not started.
var ErrNotStarted = errors.New("p2p network is not started")

// New makes a network that is silent: it listens nowhere, dials nobody and serves
// nothing until Start, so that what handles and gives objects can be made with it.
// Close ends it, started or not.
func New(cfg Config) (*Network, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	bootstrap, err := bootstrapPeers(cfg.Peers, cfg.Key.id)
	if err != nil {
		return nil, err
	}
	pull := pullProtocol(cfg.ChainID)
	traffic := &traffic{pull: pull}
	metrics, err := newMetrics(cfg.Registerer, traffic)
	if err != nil {
		return nil, err
	}
	standing, err := newStanding(idsOf(bootstrap))
	if err != nil {
		return nil, err
	}
	gate, err := newGater(cfg.MaxPeers, standing, metrics)
	if err != nil {
		return nil, err
	}
	h, err := newHost(cfg, bootstrap, gate, traffic)
	if err != nil {
		return nil, err
	}
	n := &Network{
		cfg: cfg, log: cfg.Logger, host: h, gate: gate, standing: standing, traffic: traffic, metrics: metrics,
		pull: pull, keepers: make(map[peer.ID]*keeper, len(bootstrap)),
		outs: make(chan peer.ID, maxOuts),
	}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	for _, info := range bootstrap {
		n.keepers[info.ID] = newKeeper(h, info, cfg.Logger)
	}
	h.Network().Notify(&network.NotifyBundle{ConnectedF: n.onConnected, DisconnectedF: n.onDisconnected})
	return n, nil
}

// Start joins the gossip of tx objects and of further topics, serves sources, listens,
// and dials the bootstrap peers. It does not wait for them. It is called once; after an
// error the network can only be closed.
func (n *Network) Start(handler Handler, sources Sources, topics ...Topic) error {
	if err := sources.check(n.cfg.MaxObjectBytes); err != nil {
		return err
	}
	server, err := newServer(sources, n.standing, n.strike, n.metrics)
	if err != nil {
		return err
	}
	gossip, err := startGossip(n.cfg, n.host, handler, topics, n.standing, n.strike, n.metrics)
	if err != nil {
		return err
	}
	ex := &exchange{gossip, server, asker{host: n.host, protocol: n.pull, sources: sources}}
	n.exchange.Store(ex)
	n.host.SetStreamHandler(n.pull, server.handle)
	if err := n.listen(); err != nil {
		return err
	}
	n.running.Go(n.disconnectOuts)
	n.running.Go(func() { n.closeIdle(ex) })
	for _, k := range n.keepers {
		n.running.Go(func() { k.run(n.ctx) })
	}
	n.log.Info("Object network listens", "addrs", strings.Join(n.Addrs(), ","), "bootstrap", len(n.keepers))
	return nil
}

// listen opens the port last, so that no peer meets a half-built node.
func (n *Network) listen() error {
	addr, err := listenMultiaddr(n.cfg.ListenAddr)
	if err != nil {
		return err
	}
	if err := n.host.Network().Listen(addr); err != nil {
		return fmt.Errorf("listen on %s: %w", addr, err)
	}
	return nil
}

func pullProtocol(chainID string) protocol.ID {
	return protocol.ID("/aztec/" + chainID + "/pull/2")
}

func (n *Network) onConnected(_ network.Network, c network.Conn) {
	n.gate.connected(c)
	n.arrivals.announce()
	n.log.Debug("Peer connects", "peer", short(c.RemotePeer()), "direction", strings.ToLower(c.Stat().Direction.String()))
}

func (n *Network) onDisconnected(_ network.Network, c network.Conn) {
	who := c.RemotePeer()
	if !n.gate.disconnected(c) {
		return
	}
	if k := n.keepers[who]; k != nil {
		k.onLost()
	}
	n.log.Debug("Peer is gone", "peer", short(who))
}

// Stats is the traffic since Start.
func (n *Network) Stats() Stats { return n.traffic.stats() }

// Close ends running calls, closes all connections and waits for every goroutine.
func (n *Network) Close() error {
	n.closeOnce.Do(func() {
		n.cancel()
		ex := n.exchange.Load()
		if ex != nil {
			ex.server.stop()
			ex.gossip.close()
		}
		n.closeErr = n.host.Close()
		n.running.Wait()
		if ex != nil {
			ex.server.wait()
		}
	})
	return n.closeErr
}

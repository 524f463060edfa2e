package p2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multiaddr"
)

// ErrTooLarge refuses an own object that no peer would take.
var ErrTooLarge = errors.New("object exceeds the size limit")

// Network is a running node of the object network.
type Network struct {
	cfg      Config
	log      *slog.Logger
	host     host.Host
	gossip   *gossip
	server   *server
	asker    asker
	gate     *gater
	standing *standing
	traffic  *traffic
	metrics  *metrics
	arrivals arrivals
	keepers  map[peer.ID]*keeper // never written after start
	outs     chan peer.ID        // to disconnect; holds as many as may come at once

	ctx       context.Context //nolint:containedctx // ends everything, at Close
	cancel    context.CancelFunc
	running   sync.WaitGroup
	closeOnce sync.Once
	closeErr  error
}

// Start listens, joins the gossip topic and dials the bootstrap peers. It does
// not wait for them. ctx bounds the start only; Close ends the network.
func Start(ctx context.Context, cfg Config, handler Handler, sources Sources) (*Network, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	if err := sources.check(cfg.MaxObjectBytes); err != nil {
		return nil, err
	}
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
		asker:   asker{host: h, protocol: pull, sources: sources},
		keepers: make(map[peer.ID]*keeper, len(bootstrap)),
		outs:    make(chan peer.ID, maxOuts),
	}
	if n.server, err = newServer(sources, standing, n.strike, metrics); err != nil {
		return nil, errors.Join(err, h.Close())
	}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	for _, info := range bootstrap {
		n.keepers[info.ID] = newKeeper(h, info, cfg.Logger)
	}
	h.Network().Notify(&network.NotifyBundle{ConnectedF: n.onConnected, DisconnectedF: n.onDisconnected})
	h.SetStreamHandler(pull, n.server.handle)
	n.gossip, err = startGossip(cfg, h, handler, standing, n.strike, metrics)
	if err != nil {
		return nil, errors.Join(err, h.Close())
	}
	if err := n.listen(); err != nil {
		return nil, errors.Join(err, n.Close())
	}
	n.running.Go(n.disconnectOuts)
	n.running.Go(n.closeIdle)
	for _, k := range n.keepers {
		n.running.Go(func() { k.run(n.ctx) })
	}
	n.log.Info("Object network listens", "addrs", strings.Join(n.Addrs(), ","), "bootstrap", len(bootstrap))
	return n, nil
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

// ranked lists the peers that can be asked, by rank, in random order within each.
func (n *Network) ranked() (peers [ranks][]peer.ID) {
	for _, p := range n.pullPeers() {
		rank := n.standing.rank(p)
		peers[rank] = append(peers[rank], p)
	}
	for _, of := range peers {
		rand.Shuffle(len(of), func(i, j int) { of[i], of[j] = of[j], of[i] })
	}
	return peers
}

// pullPeers lists connected peers, without those known not to speak the protocol.
func (n *Network) pullPeers() []peer.ID {
	return slices.DeleteFunc(n.host.Network().Peers(), func(p peer.ID) bool {
		spoken, err := n.host.Peerstore().GetProtocols(p)
		return err == nil && len(spoken) > 0 && !slices.Contains(spoken, n.asker.protocol)
	})
}

// onBadAnswer counts what a peer sent, or did not, in answer to a question of ours.
func (n *Network) onBadAnswer(who peer.ID, err error) {
	why := askRefusal(err)
	n.metrics.refuse(why)
	n.log.Debug("Pull answer is refused", "peer", short(who), "reason", string(why), "err", err)
	switch {
	case isLie(err):
		n.standing.lapse(who, lyingFor)
		n.strike(who, offenceLie)
	case why == reasonSlow:
		n.standing.lapse(who, silentFor)
		n.strike(who, offenceStall)
	default:
		n.standing.lapse(who, silentFor)
	}
}

// Publish gives an own object to gossip and returns once it is queued for the
// peers; with none connected it is nobody's yet, and no error. Bytes seen within
// the last two minutes are not sent again. raw must not change afterwards.
func (n *Network) Publish(ctx context.Context, raw []byte) error {
	if len(raw) == 0 || len(raw) > n.cfg.MaxObjectBytes {
		return fmt.Errorf("publish %d bytes: %w of 1 to %d", len(raw), ErrTooLarge, n.cfg.MaxObjectBytes)
	}
	if n.ctx.Err() != nil {
		return ErrClosed
	}
	if err := n.gossip.topic.Publish(ctx, raw); err != nil {
		return fmt.Errorf("publish object: %w", err)
	}
	n.metrics.published.Inc()
	return nil
}

// PeerInfo describes a connected peer.
type PeerInfo struct {
	ID      string `json:"id"`
	Addr    string `json:"addr"`
	Inbound bool   `json:"inbound"`
	// Bootstrap says that the peer is one of Config.Peers.
	Bootstrap bool `json:"bootstrap"`
	// Gossip says that the peer takes objects of this chain.
	Gossip bool `json:"gossip"`
}

// Peers lists the connected peers by id.
func (n *Network) Peers() []PeerInfo {
	subscribed := n.gossip.topic.ListPeers()
	var peers []PeerInfo
	for _, id := range n.host.Network().Peers() {
		conns := n.host.Network().ConnsToPeer(id)
		if len(conns) == 0 {
			continue
		}
		peers = append(peers, PeerInfo{
			ID:        id.String(),
			Addr:      conns[0].RemoteMultiaddr().String(),
			Inbound:   conns[0].Stat().Direction == network.DirInbound,
			Bootstrap: n.keepers[id] != nil,
			Gossip:    slices.Contains(subscribed, id),
		})
	}
	slices.SortFunc(peers, func(a, b PeerInfo) int { return strings.Compare(a.ID, b.ID) })
	return peers
}

// Addrs lists the multiaddrs this node listens on, in the form Config.Peers takes.
func (n *Network) Addrs() []string {
	var addrs []string
	for _, addr := range n.host.Addrs() {
		addrs = append(addrs, withPeer(addr, n.host.ID()))
	}
	return addrs
}

func withPeer(addr multiaddr.Multiaddr, id peer.ID) string {
	return addr.String() + "/p2p/" + id.String()
}

// PeerID is this node's public name.
func (n *Network) PeerID() string { return n.host.ID().String() }

// Stats is the traffic since Start.
func (n *Network) Stats() Stats { return n.traffic.stats() }

// Close ends running calls, closes all connections and waits for every goroutine.
func (n *Network) Close() error {
	n.closeOnce.Do(func() {
		n.cancel()
		n.server.stop()
		n.gossip.close()
		n.closeErr = n.host.Close()
		n.running.Wait()
		n.server.wait()
	})
	return n.closeErr
}

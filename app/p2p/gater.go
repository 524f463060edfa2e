package p2p

import (
	"sync"

	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
)

// gater refuses inbound strangers past the cap and those that are out. Configured
// peers are let in always. It sees connections before the host exists, so it keeps
// its own count.
type gater struct {
	max      int
	standing *standing
	metrics  *metrics

	mu    sync.Mutex
	conns map[peer.ID]int
}

func newGater(max int, standing *standing, m *metrics) *gater {
	return &gater{max: max, standing: standing, metrics: m, conns: make(map[peer.ID]int)}
}

func (g *gater) connected(p peer.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.conns[p]++
	g.metrics.peers.Set(float64(len(g.conns)))
}

// disconnected reports whether p's last connection went.
func (g *gater) disconnected(p peer.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.conns[p]--
	last := g.conns[p] <= 0
	if last {
		delete(g.conns, p)
	}
	g.metrics.peers.Set(float64(len(g.conns)))
	return last
}

func (g *gater) admits(p peer.ID) bool {
	if g.standing.isConfigured(p) {
		return true
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	_, already := g.conns[p]
	return already || len(g.conns) < g.max
}

// InterceptPeerDial allows all: only configured peers are dialled.
func (g *gater) InterceptPeerDial(peer.ID) bool { return true }

// InterceptAddrDial allows all.
func (g *gater) InterceptAddrDial(peer.ID, multiaddr.Multiaddr) bool { return true }

// InterceptAccept allows all: who it is shows after the handshake, and the
// resource limits bound handshakes.
func (g *gater) InterceptAccept(network.ConnMultiaddrs) bool { return true }

// InterceptSecured applies refusals and the cap.
func (g *gater) InterceptSecured(dir network.Direction, p peer.ID, addrs network.ConnMultiaddrs) bool {
	switch {
	case dir == network.DirOutbound:
		return true
	case g.standing.refuses(p, addressOf(addrs.RemoteMultiaddr())):
		g.metrics.refuse(reasonOut)
		return false
	case !g.admits(p):
		g.metrics.refuse(reasonTooManyPeers)
		return false
	default:
		return true
	}
}

// InterceptUpgraded allows all.
func (g *gater) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }

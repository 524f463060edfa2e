package p2p

import (
	"net/netip"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"golang.org/x/time/rate"
)

const (
	// connsPerStranger lets one come back before its old connection is found dead.
	connsPerStranger = 2
	// strangersPerAddress is how many connections of strangers one address has.
	// Loopback is not an address in this sense.
	strangersPerAddress = 8
	// An address may come so often per second; a handshake costs half a millisecond.
	// All nodes of a local network have the same one.
	acceptPerSecond, acceptBurst     = 8, 64
	loopbackPerSecond, loopbackBurst = 64, 512
)

// gater refuses inbound strangers past the caps and those that are out. Configured
// peers are let in always and take no stranger's place, nor a stranger theirs. It
// sees connections before the host exists, so it keeps its own count.
type gater struct {
	max      int
	standing *standing
	metrics  *metrics

	mu        sync.Mutex
	conns     map[peer.ID]int
	strangers int                                     // connections, not peers
	at        map[netip.Prefix]int                    // connections of strangers, by address
	accepts   *lru.Cache[netip.Prefix, *rate.Limiter] // by address, loopback too
}

func newGater(max int, standing *standing, m *metrics) (*gater, error) {
	accepts, err := lru.New[netip.Prefix, *rate.Limiter](remembered)
	if err != nil {
		return nil, err
	}
	g := &gater{
		max: max, standing: standing, metrics: m,
		conns: make(map[peer.ID]int), at: make(map[netip.Prefix]int), accepts: accepts,
	}
	return g, nil
}

func (g *gater) connected(c network.Conn) {
	g.mu.Lock()
	defer g.mu.Unlock()
	p := c.RemotePeer()
	g.conns[p]++
	if !g.standing.isConfigured(p) {
		g.strangers++
		if block, ok := addressBlock(addressOf(c.RemoteMultiaddr())); ok {
			g.at[block]++
		}
	}
	g.metrics.peers.Set(float64(len(g.conns)))
}

// disconnected reports whether the peer's last connection went.
func (g *gater) disconnected(c network.Conn) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	p := c.RemotePeer()
	g.conns[p]--
	last := g.conns[p] <= 0
	if last {
		delete(g.conns, p)
	}
	if !g.standing.isConfigured(p) {
		g.strangers--
		if block, ok := addressBlock(addressOf(c.RemoteMultiaddr())); ok {
			if g.at[block]--; g.at[block] <= 0 {
				delete(g.at, block)
			}
		}
	}
	g.metrics.peers.Set(float64(len(g.conns)))
	return last
}

func (g *gater) admits(p peer.ID, from netip.Addr) bool {
	if g.standing.isConfigured(p) {
		return true
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.conns[p] >= connsPerStranger {
		return false
	}
	if block, ok := addressBlock(from); ok && g.at[block] >= strangersPerAddress {
		return false
	}
	return g.strangers < g.max
}

// InterceptPeerDial allows all: only configured peers are dialled.
func (g *gater) InterceptPeerDial(peer.ID) bool { return true }

// InterceptAddrDial allows all.
func (g *gater) InterceptAddrDial(peer.ID, multiaddr.Multiaddr) bool { return true }

// InterceptAccept bounds handshakes: who it is shows only after one. A configured
// peer behind an address that comes too often is found by our own dials.
func (g *gater) InterceptAccept(addrs network.ConnMultiaddrs) bool {
	from := addressOf(addrs.RemoteMultiaddr())
	block, ok := addressBlock(from)
	perSecond, burst := acceptPerSecond, acceptBurst
	if !ok {
		block = netip.PrefixFrom(netip.IPv4Unspecified(), 0)
		perSecond, burst = loopbackPerSecond, loopbackBurst
	}
	g.mu.Lock()
	limit, ok := g.accepts.Get(block)
	if !ok {
		limit = rate.NewLimiter(rate.Limit(perSecond), burst)
		g.accepts.Add(block, limit)
	}
	g.mu.Unlock()
	if !limit.Allow() {
		g.metrics.refuse(reasonTooOften)
		return false
	}
	return true
}

// InterceptSecured applies refusals and the caps.
func (g *gater) InterceptSecured(dir network.Direction, p peer.ID, addrs network.ConnMultiaddrs) bool {
	from := addressOf(addrs.RemoteMultiaddr())
	switch {
	case dir == network.DirOutbound:
		return true
	case g.standing.refuses(p, from):
		g.metrics.refuse(reasonOut)
		return false
	case !g.admits(p, from):
		g.metrics.refuse(reasonTooManyPeers)
		return false
	default:
		return true
	}
}

// InterceptUpgraded allows all.
func (g *gater) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }

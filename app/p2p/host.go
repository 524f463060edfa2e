package p2p

import (
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	connrate "github.com/libp2p/go-libp2p/x/rate"
	"github.com/multiformats/go-multiaddr"
)

const (
	// keepAlive finds a peer that vanished without closing its connection.
	keepAlive = 5 * time.Second
	// streamWindow is the unacknowledged data of one stream: 100 Mbit/s at 160 ms.
	streamWindow = 2 << 20
	dialTimeout  = 5 * time.Second
	// hostMemory is what the connections' buffers may take, in bytes.
	hostMemory = 128 << 20
	// handshakes is how many inbound connections may be in one.
	handshakes = 32
	// connsPerAddress caps connections of one address, in handshakes too. Loopback is
	// exempt.
	connsPerAddress = 16
)

// newHost makes a TCP host with noise and yamux and nothing else: no relay, no
// discovery, no hole punching. TCP rather than QUIC keeps buffers in the kernel
// and needs no tuned UDP limits.
func newHost(cfg Config, configured []peer.AddrInfo, gate *gater, traffic *traffic) (host.Host, error) {
	resources, err := newResources(cfg.MaxPeers, configured)
	if err != nil {
		return nil, err
	}
	muxer := *yamux.DefaultTransport
	muxer.KeepAliveInterval = keepAlive
	muxer.ConnectionWriteTimeout = 2 * keepAlive
	muxer.MaxStreamWindowSize = streamWindow

	h, err := libp2p.New(
		libp2p.Identity(cfg.Key.priv),
		libp2p.NoListenAddrs, // Network.Start listens when all handlers are set
		libp2p.Transport(tcp.NewTCPTransport, tcp.DisableReuseport()),
		libp2p.Security(noise.ID, noise.New),
		libp2p.Muxer(yamux.ID, &muxer),
		libp2p.ConnectionGater(gate),
		libp2p.ConnectionManager(connmgr.NullConnMgr{}), // the gater caps peers
		libp2p.ResourceManager(resources),
		libp2p.BandwidthReporter(traffic),
		libp2p.WithDialTimeout(dialTimeout),
		libp2p.UserAgent("aztecd"),
		libp2p.DisableRelay(),
		libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.AddrsFactory(nobodys), // peers dial what their configuration says
		libp2p.DisableMetrics(),      // they go to a global registry
		libp2p.Ping(false),
	)
	if err != nil {
		return nil, fmt.Errorf("start p2p host: %w", err)
	}
	return h, nil
}

// nobodys is what a node tells peers of where it listens: nothing. Who is to dial it has its
// address from its operator, and it may be known to few.
func nobodys([]multiaddr.Multiaddr) []multiaddr.Multiaddr { return nil }

// newResources caps connections, streams and buffers of the host. Twice the
// configured peers: two nodes that dial each other hold two connections for a
// while. Inbound connections never take what the dials of configured peers need,
// and those from the configured peers' addresses have room when all other is taken.
func newResources(maxPeers int, configured []peer.AddrInfo) (network.ResourceManager, error) {
	inbound := rcmgr.LimitVal(maxPeers + 2*len(configured) + handshakes)
	outbound := rcmgr.LimitVal(2*len(configured) + 16)
	conns := inbound + outbound
	streams := 16 * conns
	limits := rcmgr.PartialLimitConfig{
		System: rcmgr.ResourceLimits{
			Conns: conns, ConnsInbound: inbound, ConnsOutbound: outbound, FD: conns,
			Streams: streams, StreamsInbound: streams, StreamsOutbound: streams,
		},
		Transient: rcmgr.ResourceLimits{
			Conns: handshakes + outbound, ConnsInbound: handshakes, ConnsOutbound: outbound, FD: handshakes + outbound,
		},
		PeerDefault: rcmgr.ResourceLimits{
			Conns: 4, ConnsInbound: 4, ConnsOutbound: 4,
			Streams: 64, StreamsInbound: 32, StreamsOutbound: 64,
		},
	}.Build(rcmgr.DefaultLimits.Scale(hostMemory, int(conns)))
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits),
		rcmgr.WithMetricsDisabled(),
		rcmgr.WithAllowlistedMultiaddrs(withIP(configured)),
		// The gater counts what comes by address; the default counts our redials too
		// and would stop them after a minute.
		rcmgr.WithConnRateLimiters(&connrate.Limiter{}),
		rcmgr.WithLimitPerSubnet(
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 32, ConnCount: connsPerAddress}},
			[]rcmgr.ConnLimitPerSubnet{{PrefixLength: 56, ConnCount: connsPerAddress}}))
	if err != nil {
		return nil, fmt.Errorf("set p2p resource limits: %w", err)
	}
	return resources, nil
}

// withIP lists the addresses of peers that name an IP, with the peer.
func withIP(peers []peer.AddrInfo) []multiaddr.Multiaddr {
	var addrs []multiaddr.Multiaddr
	for _, info := range peers {
		for _, addr := range info.Addrs {
			if full, err := multiaddr.NewMultiaddr(withPeer(addr, info.ID)); err == nil && addressOf(addr).IsValid() {
				addrs = append(addrs, full)
			}
		}
	}
	return addrs
}

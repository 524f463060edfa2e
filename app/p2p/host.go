package p2p

import (
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
)

const (
	// keepAlive finds a peer that vanished without closing its connection.
	keepAlive = 5 * time.Second
	// streamWindow is the unacknowledged data of one stream: 100 Mbit/s at 160 ms.
	streamWindow = 2 << 20
	dialTimeout  = 5 * time.Second
	// hostMemory is what the connections' buffers may take, in bytes.
	hostMemory = 128 << 20
)

// newHost makes a TCP host with noise and yamux and nothing else: no relay, no
// discovery, no hole punching. TCP rather than QUIC keeps buffers in the kernel
// and needs no tuned UDP limits.
func newHost(cfg Config, gate *gater, traffic *traffic) (host.Host, error) {
	resources, err := newResources(cfg.MaxPeers)
	if err != nil {
		return nil, err
	}
	muxer := *yamux.DefaultTransport
	muxer.KeepAliveInterval = keepAlive
	muxer.ConnectionWriteTimeout = 2 * keepAlive
	muxer.MaxStreamWindowSize = streamWindow

	h, err := libp2p.New(
		libp2p.Identity(cfg.Key.priv),
		libp2p.NoListenAddrs, // Start listens when all handlers are set
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
		libp2p.DisableMetrics(), // they go to a global registry
		libp2p.Ping(false),
	)
	if err != nil {
		return nil, fmt.Errorf("start p2p host: %w", err)
	}
	return h, nil
}

// newResources caps connections, streams and buffers of the host. Twice the
// peers: two nodes that dial each other hold two connections for a while.
func newResources(maxPeers int) (network.ResourceManager, error) {
	conns := rcmgr.LimitVal(2*maxPeers + 16)
	streams := 16 * conns
	limits := rcmgr.PartialLimitConfig{
		System: rcmgr.ResourceLimits{
			Conns: conns, ConnsInbound: conns, ConnsOutbound: conns, FD: conns + 16,
			Streams: streams, StreamsInbound: streams, StreamsOutbound: streams,
		},
		PeerDefault: rcmgr.ResourceLimits{
			Conns: 4, ConnsInbound: 4, ConnsOutbound: 4,
			Streams: 64, StreamsInbound: 32, StreamsOutbound: 64,
		},
	}.Build(rcmgr.DefaultLimits.Scale(hostMemory, int(conns)+16))
	resources, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits), rcmgr.WithMetricsDisabled())
	if err != nil {
		return nil, fmt.Errorf("set p2p resource limits: %w", err)
	}
	return resources, nil
}

package p2p_test

import (
	"testing"

	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/stretchr/testify/require"
)

const pullProtocol = "/aztec/" + chainID + "/pull/2"

// rawHost is a bare libp2p host: the body of a hostile peer.
func rawHost(t testing.TB) host.Host {
	t.Helper()
	h, err := newRawHost()
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Close()) })
	return h
}

func newRawHost() (host.Host, error) {
	return libp2p.New(
		libp2p.ListenAddrStrings("/ip4/127.0.0.1/tcp/0"),
		libp2p.Transport(tcp.NewTCPTransport),
		libp2p.Security(noise.ID, noise.New),
		libp2p.DisableRelay(),
		libp2p.DisableMetrics(),
	)
}

func dial(t testing.TB, from host.Host, to *node) {
	t.Helper()
	require.NoError(t, from.Connect(patient(t), addrInfo(t, to)))
}

func addrInfo(t testing.TB, n *node) peer.AddrInfo {
	t.Helper()
	info, err := peer.AddrInfoFromString(n.Addrs()[0])
	require.NoError(t, err)
	return *info
}

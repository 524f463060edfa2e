package p2p

import (
	"fmt"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/stretchr/testify/require"
)

// link is a connection as far as the gater looks at it.
type link struct {
	network.Conn
	who  peer.ID
	from multiaddr.Multiaddr
}

func (l link) RemotePeer() peer.ID                  { return l.who }
func (l link) RemoteMultiaddr() multiaddr.Multiaddr { return l.from }

func linkOf(who, ip string) link {
	return link{who: peer.ID(who), from: multiaddr.StringCast("/ip4/" + ip + "/tcp/1")}
}

// gaterOf has places for max strangers and a configured peer "member".
func gaterOf(t *testing.T, max int) *gater {
	t.Helper()
	standing, _ := standingAt(t)
	metrics, err := newMetrics(nil, &traffic{})
	require.NoError(t, err)
	g, err := newGater(max, standing, metrics)
	require.NoError(t, err)
	return g
}

// connects asks the gater as the host does, and counts who is let in.
func connects(g *gater, l link) bool {
	if !g.InterceptSecured(network.DirInbound, l.who, l) {
		return false
	}
	g.connected(l)
	return true
}

// Strangers fill their places and nobody else's, and a configured peer takes none
// of theirs.
func TestConfiguredPeersHavePlacesOnTop(t *testing.T) {
	g := gaterOf(t, 3)
	require.True(t, connects(g, linkOf("member", "192.0.2.1")))
	for i := range 5 {
		require.Equal(t, i < 3, connects(g, linkOf(fmt.Sprint("stranger ", i), fmt.Sprint("192.0.2.", 10+i))))
	}
	require.True(t, connects(g, linkOf("member", "192.0.2.1")), "a second connection")
	require.True(t, g.disconnected(linkOf("stranger 0", "192.0.2.10")))
	require.True(t, connects(g, linkOf("late", "192.0.2.99")))
}

// A stranger has two connections at most, and each takes a place.
func TestStrangersCountByConnections(t *testing.T) {
	g := gaterOf(t, 3)
	for i := range 5 {
		require.Equal(t, i < connsPerStranger, connects(g, linkOf("greedy", "192.0.2.1")))
	}
	require.True(t, connects(g, linkOf("another", "192.0.2.2")))
	require.False(t, connects(g, linkOf("third", "192.0.2.3")))
}

// One address does not take all places of strangers; a configured peer there is let
// in all the same, and a local network has one address.
func TestOneAddressHasFewPlaces(t *testing.T) {
	g := gaterOf(t, 100)
	for i := range 2 * strangersPerAddress {
		require.Equal(t, i < strangersPerAddress, connects(g, linkOf(fmt.Sprint("stranger ", i), "192.0.2.1")))
	}
	require.True(t, connects(g, linkOf("member", "192.0.2.1")))
	require.True(t, connects(g, linkOf("elsewhere", "192.0.2.2")))
	for i := range 2 * strangersPerAddress {
		require.True(t, connects(g, linkOf(fmt.Sprint("local ", i), "127.0.0.1")))
	}
	for i := range strangersPerAddress {
		require.True(t, g.disconnected(linkOf(fmt.Sprint("stranger ", i), "192.0.2.1")))
	}
	require.True(t, connects(g, linkOf("stranger 99", "192.0.2.1")))
}

// Handshakes cost: an address that comes too often waits, others do not.
func TestHandshakesOfOneAddressAreBounded(t *testing.T) {
	g := gaterOf(t, 100)
	accepted := 0
	for range 10 * acceptBurst {
		if g.InterceptAccept(linkOf("", "192.0.2.1")) {
			accepted++
		}
	}
	require.GreaterOrEqual(t, accepted, acceptBurst)
	require.Less(t, accepted, 10*acceptBurst)
	require.True(t, g.InterceptAccept(linkOf("", "192.0.2.2")))
	require.True(t, g.InterceptAccept(linkOf("", "127.0.0.1")))
}

// A peer that hangs up at once is dialled no faster than one that does not answer.
func TestOnlyASteadyConnectionIsRedialledAtOnce(t *testing.T) {
	for name, c := range map[string]struct{ pause, lasted, now, next time.Duration }{
		"no answer":         {firstRedial, 0, firstRedial, 2 * firstRedial},
		"hangs up at once":  {time.Second, time.Millisecond, time.Second, 2 * time.Second},
		"never more often":  {lastRedial, 0, lastRedial, lastRedial},
		"lost after a time": {lastRedial, steady, firstRedial, 2 * firstRedial},
	} {
		t.Run(name, func(t *testing.T) {
			now, next := redialPause(c.pause, c.lasted)
			require.Equal(t, c.now, now)
			require.Equal(t, c.next, next)
		})
	}
}

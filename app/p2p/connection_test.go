package p2p_test

import (
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// A peer goes and comes back with its key and port; the node that lists it finds
// it again and objects flow.
func TestReturnedPeerIsReconnected(t *testing.T) {
	key, err := p2p.NewKey()
	require.NoError(t, err)
	first := start(t, newPool(), func(cfg *p2p.Config) { cfg.Key = key })
	addr := first.Addrs()[0]
	stayer := start(t, newPool(), withPeers(first))
	stayer.awaitGossip(t, 1)

	require.NoError(t, first.Close())
	require.Eventually(t, func() bool { return len(stayer.Peers()) == 0 }, patience, tick)

	second := start(t, newPool(), func(cfg *p2p.Config) {
		cfg.Key = key
		cfg.ListenAddr = addr[:len(addr)-len("/p2p/")-len(key.PeerID())]
	})
	require.Equal(t, addr, second.Addrs()[0])
	stayer.awaitGossip(t, 1)
	raw := object("after the return", 1000)
	require.NoError(t, stayer.Publish(patient(t), raw))
	second.awaitHandled(t, raw)
}

// A node tells peers its protocols and not where it listens: who hides behind others is
// found by nobody that they tell of it.
func TestANodeTellsNobodyItsAddress(t *testing.T) {
	other := rawHost(t)
	n := start(t, newPool(), func(cfg *p2p.Config) {
		cfg.Peers = []string{other.Addrs()[0].String() + "/p2p/" + other.ID().String()}
	})
	id, err := peer.Decode(n.PeerID())
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		spoken, err := other.Peerstore().GetProtocols(id)
		return err == nil && len(spoken) > 0
	}, patience, tick, "the peer never learnt what the node speaks")
	for _, known := range other.Peerstore().Addrs(id) {
		for _, addr := range n.Addrs() {
			require.NotContains(t, addr, known.String())
		}
	}
}

// Two of two places are taken; a third peer is refused unless it is listed.
func TestPeersPastTheCapAreRefused(t *testing.T) {
	friendKey, err := p2p.NewKey()
	require.NoError(t, err)
	unreachable, err := friendKey.Multiaddr("127.0.0.1:1")
	require.NoError(t, err)
	full := start(t, newPool(), func(cfg *p2p.Config) {
		cfg.MaxPeers = 2
		cfg.Peers = []string{unreachable}
	})
	for range 2 {
		start(t, newPool(), withPeers(full)).awaitGossip(t, 1)
	}
	full.awaitGossip(t, 2)

	start(t, newPool(), withPeers(full))
	full.awaitRefusal(t, "too_many_peers")
	require.Len(t, full.Peers(), 2)

	start(t, newPool(), func(cfg *p2p.Config) { cfg.Key = friendKey; withPeers(full)(cfg) })
	full.awaitGossip(t, 3)
}

// A stranger that neither listens nor asks gives its place back; one that listens,
// and a configured peer of whatever kind, stay.
func TestIdleStrangersAreDisconnected(t *testing.T) {
	victim, _ := pairOf(t, newPool(), func(cfg *p2p.Config) { cfg.IdleTimeout = 100 * time.Millisecond })
	start(t, newPool(), withPeers(victim))
	victim.awaitGossip(t, 2)
	h := rawHost(t)
	dial(t, h, victim)
	await(t, func() bool { return len(h.Network().Peers()) == 0 })
	require.Positive(t, victim.count(t, "peers_idle_total", ""))
	victim.awaitGossip(t, 2)
}

// Nodes of another chain connect but exchange neither objects nor answers.
func TestOtherChainsExchangeNothing(t *testing.T) {
	ours := start(t, newPool(), nil)
	other := start(t, newPool(), func(cfg *p2p.Config) { cfg.ChainID = "az-other"; withPeers(ours)(cfg) })
	friend := start(t, newPool(), withPeers(ours))
	ours.awaitGossip(t, 1)
	require.Eventually(t, func() bool { return len(other.Peers()) == 1 }, patience, tick)

	raw := object("ours", 100)
	require.NoError(t, ours.Publish(patient(t), raw))
	friend.awaitHandled(t, raw)
	require.Zero(t, other.pool.timesHandled(raw))
}

func TestCloseTwiceIsHarmless(t *testing.T) {
	n := start(t, newPool(), nil)
	require.NoError(t, n.Close())
	require.NoError(t, n.Close())
}

// A network is there before what it serves: until then it listens nowhere, knows
// nobody and says so to who wants to use it.
func TestANetworkIsSilentUntilItStarts(t *testing.T) {
	other := start(t, newPool(), nil)
	cfg := configOf(t)
	withPeers(other)(&cfg)
	early, err := p2p.New(cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, early.Close()) })
	require.Empty(t, early.Addrs())
	require.Empty(t, early.Peers())
	require.ErrorIs(t, early.Publish(patient(t), object("early", 9)), p2p.ErrNotStarted)
	require.ErrorIs(t, early.Fetch(patient(t), p2p.Tx, [][32]byte{{1}}, new(collector).got), p2p.ErrNotStarted)
	require.ErrorIs(t, early.Survey(patient(t), p2p.Tx, [32]byte{1}, func([]byte) error { return nil }), p2p.ErrNotStarted)

	pool := newPool()
	require.NoError(t, early.Start(pool, pool.sources(0)))
	require.NotEmpty(t, early.Addrs())
	other.awaitGossip(t, 1)
}

// One that was never started, or could not listen, is closed like any other.
func TestANetworkThatDoesNotStartIsClosed(t *testing.T) {
	cfg := configOf(t)
	unused, err := p2p.New(cfg)
	require.NoError(t, err)
	require.NoError(t, unused.Close())

	taken := start(t, newPool(), nil)
	cfg.ListenAddr, _, _ = strings.Cut(taken.Addrs()[0], "/p2p/")
	late, err := p2p.New(cfg)
	require.NoError(t, err)
	pool := newPool()
	require.ErrorContains(t, late.Start(pool, pool.sources(0)), "listen on")
	require.NoError(t, late.Close())
}

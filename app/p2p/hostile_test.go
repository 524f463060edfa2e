package p2p_test

import (
	"context"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// pair starts a node that victim has for a configured peer, and the other way.
func pair(t testing.TB) (victim, member *node) {
	t.Helper()
	key, err := p2p.NewKey()
	require.NoError(t, err)
	unreachable, err := key.Multiaddr("127.0.0.1:1") // the member dials
	require.NoError(t, err)
	patiently := func(cfg *p2p.Config) { cfg.Stagger = patience }
	victim = start(t, newPool(), func(cfg *p2p.Config) { patiently(cfg); cfg.Peers = []string{unreachable} })
	member = start(t, newPool(), func(cfg *p2p.Config) { patiently(cfg); cfg.Key = key; withPeers(victim)(cfg) })
	victim.awaitGossip(t, 1)
	member.awaitGossip(t, 1)
	return victim, member
}

// fetches lets asker fetch count objects of holder, one at a time.
func fetches(t testing.TB, asker, holder *node, count int) {
	t.Helper()
	for i := range count {
		hash := holder.pool.add(object(fmt.Sprint("tx ", i), 2000))
		require.NoError(t, asker.Fetch(patient(t), p2p.Tx, [][32]byte{hash}, new(collector).got))
	}
}

// besiege keeps running attack from each of count strangers on streams streams, and
// reconnecting them, until the returned function is called.
func besiege(t testing.TB, victim *node, count, streams int, attack func(network.Stream)) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	to := addrInfo(t, victim)
	for range count {
		h := rawHost(t)
		dial(t, h, victim)
		for range streams {
			running.Go(func() {
				for ctx.Err() == nil {
					_ = h.Connect(ctx, to) // refused at times
					s, err := h.NewStream(ctx, to.ID, pullProtocol)
					if err != nil {
						continue
					}
					unblock := context.AfterFunc(ctx, func() { _ = s.Reset() })
					attack(s)
					unblock()
					_ = s.Reset()
				}
			})
		}
	}
	return func() { cancel(); running.Wait() }
}

func sendOneByte(s network.Stream) {
	_, _ = s.Write([]byte{0x20})
	_, _ = s.Read(make([]byte, 1)) // ends when the victim resets the stream
}

// Strangers, free identities all, open as many requests as they can and send one
// byte of each. No request of a configured peer is turned away for it.
func TestStalledRequestsOfStrangersCostAConfiguredPeerNothing(t *testing.T) {
	victim, member := pair(t)
	stop := besiege(t, victim, 4, 8, sendOneByte)
	defer stop()
	victim.awaitRefusal(t, "busy")
	fetches(t, member, victim, 40)
	require.Zero(t, member.count(t, "refusals_total", "hung_up"))
	require.Equal(t, 40.0, member.count(t, "objects_fetched_total", ""))
}

// The same with requests that are whole, for more than the asker reads.
func TestUnreadAnswersOfStrangersCostAConfiguredPeerNothing(t *testing.T) {
	victim, member := pair(t)
	var wanted [][]byte
	for i := range 16 {
		hash := victim.pool.add(object(fmt.Sprint("big ", i), 512<<10))
		wanted = append(wanted, hash[:])
	}
	raw := request(t, wanted...)
	unread := make(chan struct{}) // nothing more is read until it closes
	stop := besiege(t, victim, 5, 4, func(s network.Stream) {
		_, _ = s.Write(raw)
		_ = s.CloseWrite()
		_, _ = io.CopyN(io.Discard, s, 1) // the answer begins
		<-unread
	})
	defer func() { close(unread); stop() }()
	victim.awaitRefusal(t, "busy")
	fetches(t, member, victim, 40)
	require.Zero(t, member.count(t, "refusals_total", "hung_up"))
	victim.awaitRefusal(t, "slow")
}

// Silent strangers are not even asked while a configured peer has the object.
func TestSilentStrangersDoNotHideTheHolder(t *testing.T) {
	holder, asker := pair(t)
	var asked atomic.Int32
	for range 30 {
		silent := rawHost(t)
		silent.SetStreamHandler(pullProtocol, func(s network.Stream) {
			asked.Add(1)
			_, _ = io.Copy(io.Discard, s)
		})
		dial(t, silent, asker)
	}
	require.Eventually(t, func() bool { return len(asker.Peers()) == 31 }, patience, tick)
	fetches(t, asker, holder, 40)
	require.Zero(t, asked.Load())
}

// A stranger that does something wrong again and again is disconnected, and refused
// when it comes back; others, of the same address too, are not.
func TestStrangerIsRefusedAfter(t *testing.T) {
	hash := hashOf([]byte("x"))
	for name, misbehave := range map[string]func(t *testing.T, h host.Host, victim *node){
		"stalled requests": func(t *testing.T, h host.Host, victim *node) {
			s, err := h.NewStream(patient(t), addrInfo(t, victim).ID, pullProtocol)
			if err == nil {
				sendOneByte(s)
			}
		},
		"broken requests": func(t *testing.T, h host.Host, victim *node) {
			s, err := h.NewStream(patient(t), addrInfo(t, victim).ID, pullProtocol)
			if err == nil {
				_, _ = s.Write(request(t, hash[:31]))
				_ = s.CloseWrite()
				_, _ = io.ReadAll(s)
			}
		},
		"lies": func(t *testing.T, h host.Host, victim *node) {
			h.SetStreamHandler(pullProtocol, send([]byte{5, 0x0a, 3, 'b', 'a', 'd'}))
			lied := victim.count(t, "refusals_total", "unwanted_object")
			ctx, cancel := context.WithCancel(patient(t))
			done := make(chan error, 1)
			go func() { done <- victim.Fetch(ctx, p2p.Tx, [][32]byte{hash}, new(collector).got) }()
			require.Eventually(t, func() bool {
				return victim.count(t, "refusals_total", "unwanted_object") > lied || len(victim.Peers()) == 0
			}, patience, tick)
			cancel()
			require.ErrorIs(t, <-done, context.Canceled)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			victim := start(t, newPool(), nil)
			h := rawHost(t)
			dial(t, h, victim)
			require.Eventually(t, func() bool {
				misbehave(t, h, victim)
				return victim.count(t, "peers_out_total", "") > 0
			}, patience, tick)
			require.Eventually(t, func() bool { return len(victim.Peers()) == 0 }, patience, tick)

			_ = h.Connect(patient(t), addrInfo(t, victim))
			victim.awaitRefusal(t, "out")
			require.Empty(t, victim.Peers())
			dial(t, rawHost(t), victim)
			require.Eventually(t, func() bool { return len(victim.Peers()) == 1 }, patience, tick)
		})
	}
}

package p2p_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"testing"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// pair starts two nodes that have each other for configured peers and all the time
// of the world for each other.
func pair(t testing.TB) (victim, member *node) {
	t.Helper()
	return pairOf(t, newPool(), nil)
}

func pairOf(t testing.TB, pool *pool, change func(*p2p.Config)) (victim, member *node) {
	t.Helper()
	key, err := p2p.NewKey()
	require.NoError(t, err)
	unreachable, err := key.Multiaddr("127.0.0.1:1") // the member dials
	require.NoError(t, err)
	both := func(cfg *p2p.Config) {
		cfg.Stagger = patience
		if change != nil {
			change(cfg)
		}
	}
	victim = start(t, pool, func(cfg *p2p.Config) { both(cfg); cfg.Peers = []string{unreachable} })
	member = start(t, newPool(), func(cfg *p2p.Config) { both(cfg); cfg.Key = key; withPeers(victim)(cfg) })
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
	// Each gets ready before it connects and returns what it does once connected,
	// again and again.
	for name, ready := range map[string]func(t *testing.T, h host.Host, victim *node) func(){
		"stalled requests": func(t *testing.T, h host.Host, victim *node) func() {
			return func() {
				if s, err := h.NewStream(patient(t), addrInfo(t, victim).ID, pullProtocol); err == nil {
					sendOneByte(s)
				}
			}
		},
		"broken requests": func(t *testing.T, h host.Host, victim *node) func() {
			return func() {
				if s, err := h.NewStream(patient(t), addrInfo(t, victim).ID, pullProtocol); err == nil {
					_, _ = s.Write(request(t, hash[:31]))
					_ = s.CloseWrite()
					_, _ = io.ReadAll(s)
				}
			}
		},
		"lies": func(t *testing.T, h host.Host, victim *node) func() {
			h.SetStreamHandler(pullProtocol, send([]byte{5, 0x0a, 3, 'b', 'a', 'd'}))
			return func() {
				lied := victim.count(t, "refusals_total", "unwanted_object")
				ctx, cancel := context.WithCancel(patient(t))
				done := make(chan error, 1)
				go func() { done <- victim.Fetch(ctx, p2p.Tx, [][32]byte{hash}, new(collector).got) }()
				await(t, func() bool {
					return victim.count(t, "refusals_total", "unwanted_object") > lied || len(victim.Peers()) == 0
				})
				cancel()
				require.ErrorIs(t, <-done, context.Canceled)
			}
		},
		"rejected objects": publishing("bad", pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor()),
		"authored objects": publishing("signed"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			rejecting := newPool()
			rejecting.verdict = func(context.Context, []byte) p2p.Verdict { return p2p.Reject }
			victim := start(t, rejecting, nil)
			h := rawHost(t)
			misbehave := ready(t, h, victim)
			dial(t, h, victim)
			for victim.count(t, "peers_out_total", "") == 0 {
				misbehave()
			}
			await(t, func() bool { return len(victim.Peers()) == 0 && len(h.Network().Peers()) == 0 })

			_ = h.Connect(patient(t), addrInfo(t, victim))
			victim.awaitRefusal(t, "out")
			require.Empty(t, victim.Peers())
			dial(t, rawHost(t), victim)
			await(t, func() bool { return len(victim.Peers()) == 1 })
		})
	}
}

// publishing sends object after object, and waits until each is refused.
func publishing(name string, opts ...pubsub.Option) func(*testing.T, host.Host, *node) func() {
	return func(t *testing.T, h host.Host, victim *node) func() {
		topic := gossipOf(t, h, opts...)
		sent := 0
		return func() {
			await(t, func() bool { return len(topic.ListPeers()) == 1 || len(victim.Peers()) == 0 })
			require.NoError(t, topic.Publish(patient(t), object(fmt.Sprint(name, sent), 100)))
			sent++
			await(t, func() bool { return victim.refusals(t) >= sent || len(victim.Peers()) == 0 })
		}
	}
}

// Strangers whose objects take long fill their own lane only: objects of a
// configured peer are handled meanwhile, also one that a stranger brought when its
// lane was full.
func TestSlowObjectsOfStrangersHoldUpNoConfiguredPeer(t *testing.T) {
	release := make(chan struct{})
	slow := newPool()
	slow.verdict = func(_ context.Context, raw []byte) p2p.Verdict {
		if raw[0] == 's' {
			<-release
		}
		return p2p.Accept
	}
	victim, member := pairOf(t, slow, func(cfg *p2p.Config) {
		cfg.ValidateQueue = 8 // two for strangers, one for each of them
		cfg.ValidationTimeout = patience
	})
	defer close(release)
	wanted := object("wanted", 100)
	for range 3 {
		topic, h := rawGossip(t, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor())
		dial(t, h, victim)
		await(t, func() bool { return len(topic.ListPeers()) == 1 })
		require.NoError(t, topic.Publish(patient(t), object("slow "+h.ID().String(), 100)))
		require.NoError(t, topic.Publish(patient(t), wanted))
	}
	require.Eventually(t, func() bool { return victim.count(t, "refusals_total", "queue_full") >= 3 }, patience, tick)
	require.Zero(t, victim.pool.timesHandled(wanted))
	require.NoError(t, member.Publish(patient(t), wanted))
	victim.awaitHandled(t, wanted)
}

// A configured peer that sends bad objects is ignored by gossip until that has
// faded, but stays connected and is answered.
func TestConfiguredPeerWithBadObjectsIsIgnoredButNotCutOff(t *testing.T) {
	rejecting := newPool()
	rejecting.verdict = func(context.Context, []byte) p2p.Verdict { return p2p.Reject }
	victim, member := pairOf(t, rejecting, nil)
	sent := 0
	require.Eventually(t, func() bool {
		require.NoError(t, member.Publish(patient(t), object(fmt.Sprint("bad ", sent), 100)))
		sent++
		return victim.gauge(t, "peers_ignored") == 1
	}, patience, tick)
	require.Less(t, victim.count(t, "refusals_total", "invalid"), float64(sent)+1)
	require.Zero(t, victim.count(t, "peers_out_total", ""))
	require.Len(t, victim.Peers(), 1)
	fetches(t, member, victim, 5)
}

// A Handler may hold what the node closes next.
func TestCloseWaitsForTheHandler(t *testing.T) {
	entered, release := make(chan struct{}), make(chan struct{})
	slow := newPool()
	slow.verdict = func(context.Context, []byte) p2p.Verdict {
		close(entered)
		<-release
		return p2p.Ignore
	}
	victim := start(t, slow, nil)
	sender := start(t, newPool(), withPeers(victim))
	sender.awaitGossip(t, 1)
	require.NoError(t, sender.Publish(patient(t), object("slow", 100)))
	<-entered
	var left atomic.Bool
	closed := make(chan error, 1)
	go func() {
		err := victim.Close()
		if !left.Load() {
			err = errors.Join(err, errors.New("closed before the handler returned"))
		}
		closed <- err
	}()
	require.Eventually(t, func() bool { return victim.Publish(patient(t), []byte("x")) != nil }, patience, tick)
	left.Store(true)
	close(release)
	require.NoError(t, <-closed)
}

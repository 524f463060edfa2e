package p2p_test

import (
	"context"
	"log/slog"
	"testing"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

const notices = "notices/0.1.0"

// startWith starts a node that also takes part in the topic of notices, with a Handler of
// their own.
func startWith(t testing.TB, objects, others *pool, change func(*p2p.Config)) *node {
	t.Helper()
	return start(t, objects, change, p2p.Topic{Name: notices, MaxBytes: 256, Handler: others})
}

// A message of a further topic is shown to that topic's Handler, relayed when accepted, and
// never shown to that of tx objects. Who does not take part hears nothing, and is no worse off.
func TestATopicHasAHandlerOfItsOwn(t *testing.T) {
	var of [3]*pool
	for i := range of {
		of[i] = newPool()
	}
	of[1].verdict = func(_ context.Context, raw []byte) p2p.Verdict {
		if raw[0] == 'r' {
			return p2p.Ignore
		}
		return p2p.Accept
	}
	b := startWith(t, newPool(), of[1], nil)
	a := startWith(t, newPool(), of[0], withPeers(b))
	c := startWith(t, newPool(), of[2], withPeers(b))
	deaf := start(t, newPool(), withPeers(b))
	b.awaitGossip(t, 3)
	// Neighbours take part once what is sent to them arrives; each try is another message.
	tries := 0
	awaitNotice := func(from *node, to *pool, first byte) {
		require.Eventually(t, func() bool {
			tries++
			require.NoError(t, from.PublishOn(patient(t), notices, object(string(first)+" notice "+string(rune(tries)), 100)))
			return to.anyHandled()
		}, patience, 20*tick)
	}
	awaitNotice(a, of[1], 'r')
	require.False(t, of[2].anyHandled(), "what b ignored")
	awaitNotice(a, of[2], 'n')

	raw := object("an object", 300)
	require.NoError(t, a.Publish(patient(t), raw))
	for _, n := range []*node{b, c, deaf} {
		n.awaitHandled(t, raw)
	}
	require.Zero(t, of[1].timesHandled(raw))
	deaf.pool.mu.Lock()
	defer deaf.pool.mu.Unlock()
	require.Len(t, deaf.pool.handled, 1)
}

// Handlers of a further topic that wait as long as they may hold no tx object up, be it of the
// same peer: objects have room and slots of their own.
func TestAStuckTopicHoldsNoObjectUp(t *testing.T) {
	stuck, release := newPool(), make(chan struct{})
	stuck.verdict = func(context.Context, []byte) p2p.Verdict { <-release; return p2p.Ignore }
	peer := startWith(t, newPool(), newPool(), nil)
	victim := startWith(t, newPool(), stuck, func(cfg *p2p.Config) {
		withPeers(peer)(cfg)
		cfg.Validators, cfg.ValidateQueue, cfg.ValidationTimeout = 1, 4, patience
	})
	t.Cleanup(func() { close(release) }) // before the node is closed, which waits for Handlers
	peer.awaitGossip(t, 1)
	for i := 0; victim.count(t, "refusals_total", "queue_full") == 0; i++ {
		require.NoError(t, peer.PublishOn(patient(t), notices, object("notice "+string(rune('a'+i)), 200)))
		require.Less(t, i, 10_000)
	}
	raw := object("an object", 300)
	require.NoError(t, peer.Publish(patient(t), raw))
	victim.awaitHandled(t, raw)
}

// What is too long for a topic is refused at its sender, and at the receiver.
func TestATopicBoundsItsMessages(t *testing.T) {
	taken := newPool()
	victim := startWith(t, newPool(), taken, nil)
	require.ErrorIs(t, victim.PublishOn(patient(t), notices, make([]byte, 257)), p2p.ErrTooLarge)
	require.ErrorIs(t, victim.PublishOn(patient(t), notices, nil), p2p.ErrTooLarge)
	require.ErrorContains(t, victim.PublishOn(patient(t), "other/1", []byte{1}), "not started with that topic")

	h := rawHost(t)
	objects := gossipOn(t, h, "/aztec/"+chainID+"/"+notices, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor())
	dial(t, h, victim)
	require.Eventually(t, func() bool { return len(objects.ListPeers()) == 1 }, patience, tick)
	require.NoError(t, objects.Publish(patient(t), object("big", 257)))
	victim.awaitRefusal(t, "too_large")
	require.False(t, taken.anyHandled())
}

func TestTopicsAreCheckedBeforeTheyAreJoined(t *testing.T) {
	for name, topic := range map[string]p2p.Topic{
		"no name":    {MaxBytes: 1, Handler: newPool()},
		"a space":    {Name: "a b", MaxBytes: 1, Handler: newPool()},
		"a root":     {Name: "/a", MaxBytes: 1, Handler: newPool()},
		"no bound":   {Name: "a", Handler: newPool()},
		"no handler": {Name: "a", MaxBytes: 1},
	} {
		cfg := configOf(t)
		cfg.Logger = slog.New(slog.DiscardHandler)
		n, err := p2p.New(cfg)
		require.NoError(t, err)
		pool := newPool()
		require.ErrorContains(t, n.Start(pool, pool.sources(0), topic), "p2p topic", name)
		require.NoError(t, n.Close())
	}
}

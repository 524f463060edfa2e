package p2p_test

import (
	"context"
	"fmt"
	"testing"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// Each other node is shown a published object exactly once, its publisher never.
func TestPublishedObjectReachesAllOnce(t *testing.T) {
	nodes := mesh(t, 4)
	var objects [][]byte
	for i := range 20 {
		objects = append(objects, object(fmt.Sprintf("tx %d", i), 80<<10))
		require.NoError(t, nodes[i%4].Publish(patient(t), objects[i]))
	}
	for i, raw := range objects {
		for j, n := range nodes {
			if j == i%4 {
				continue
			}
			n.awaitHandled(t, raw)
		}
	}
	for i, raw := range objects {
		for j, n := range nodes {
			want := 1
			if j == i%4 {
				want = 0
			}
			require.Equal(t, want, n.pool.timesHandled(raw), "object %d at node %d", i, j)
		}
	}
	require.Positive(t, nodes[0].Stats().Gossip.Out)
	require.Positive(t, nodes[0].Stats().Gossip.In)
}

// On a line a - b - c, c gets only what b accepts. The marker published after
// shows that anything relayed before it would have arrived.
func TestOnlyAcceptedObjectsAreRelayed(t *testing.T) {
	verdicts := map[byte]p2p.Verdict{'r': p2p.Reject, 'i': p2p.Ignore, 'a': p2p.Accept}
	middle := newPool()
	middle.verdict = func(_ context.Context, raw []byte) p2p.Verdict { return verdicts[raw[0]] }
	b := start(t, middle, nil)
	a := start(t, newPool(), withPeers(b))
	c := start(t, newPool(), withPeers(b))
	a.awaitGossip(t, 1)
	b.awaitGossip(t, 2)
	a.awaitRelay(t, c)

	rejected, ignored, marker := object("reject", 5000), object("ignore", 5000), object("accept", 5000)
	require.NoError(t, a.Publish(patient(t), rejected))
	require.NoError(t, a.Publish(patient(t), ignored))
	b.awaitHandled(t, rejected)
	b.awaitHandled(t, ignored)
	require.NoError(t, a.Publish(patient(t), marker))
	c.awaitHandled(t, marker)

	require.Zero(t, c.pool.timesHandled(rejected))
	require.Zero(t, c.pool.timesHandled(ignored))
	require.Equal(t, 1.0, b.count(t, "refusals_total", "invalid"))
	require.Equal(t, 1.0, b.count(t, "refusals_total", "ignored"))
}

// Two nodes publish the same bytes, so the third gets them twice at least.
func TestDuplicateIsValidatedOnce(t *testing.T) {
	nodes := mesh(t, 3)
	raw := object("twice", 50<<10)
	require.NoError(t, nodes[0].Publish(patient(t), raw))
	require.NoError(t, nodes[1].Publish(patient(t), raw))
	nodes[2].awaitHandled(t, raw)

	marker := object("marker", 10)
	require.NoError(t, nodes[0].Publish(patient(t), marker))
	nodes[2].awaitHandled(t, marker)
	require.Equal(t, 1, nodes[2].pool.timesHandled(raw))
}

func TestPublishRefusesWhatNoPeerTakes(t *testing.T) {
	n := start(t, newPool(), nil)
	require.ErrorIs(t, n.Publish(patient(t), object("big", 512<<10+1)), p2p.ErrTooLarge)
	require.ErrorIs(t, n.Publish(patient(t), nil), p2p.ErrTooLarge)
	require.NoError(t, n.Publish(patient(t), object("fits", 512<<10)))
}

// A hostile peer sends an object a little past the cap, then one past the frame
// limit. Neither is shown to the Handler and honest peers notice nothing.
func TestOversizedObjectIsRefused(t *testing.T) {
	const limit = 8 << 10
	small := func(cfg *p2p.Config) { cfg.MaxObjectBytes = limit }
	victim := start(t, newPool(), small)
	honest := start(t, newPool(), func(cfg *p2p.Config) { small(cfg); withPeers(victim)(cfg) })
	honest.awaitGossip(t, 1)
	hostile, h := rawGossip(t, pubsub.WithMessageSignaturePolicy(pubsub.StrictNoSign), pubsub.WithNoAuthor())
	dial(t, h, victim)
	require.Eventually(t, func() bool { return len(hostile.ListPeers()) == 1 }, patience, tick)

	big, huge := object("big", limit+1), object("huge", 1<<20)
	require.NoError(t, hostile.Publish(patient(t), big))
	victim.awaitRefusal(t, "too_large")
	require.NoError(t, hostile.Publish(patient(t), huge))

	marker := object("marker", limit)
	require.NoError(t, honest.Publish(patient(t), marker))
	victim.awaitHandled(t, marker)
	require.Zero(t, victim.pool.timesHandled(big))
	require.Zero(t, victim.pool.timesHandled(huge))
}

// A message that names its author would make copies of one object look distinct.
func TestAuthoredMessageIsRefused(t *testing.T) {
	victim := start(t, newPool(), nil)
	hostile, h := rawGossip(t) // signs
	dial(t, h, victim)
	require.Eventually(t, func() bool { return len(hostile.ListPeers()) == 1 }, patience, tick)

	raw := object("signed", 100)
	require.NoError(t, hostile.Publish(patient(t), raw))
	victim.awaitRefusal(t, "authored")
	require.Zero(t, victim.pool.timesHandled(raw))
}

// With the only Handler slot taken and room for one object more, a third is
// dropped as busy; the first two are decided when the slot comes free.
func TestBusyHandlerBoundsWhatWaits(t *testing.T) {
	release := make(chan struct{})
	slow := newPool()
	slow.verdict = func(context.Context, []byte) p2p.Verdict { <-release; return p2p.Accept }
	const size = 10 << 10
	victim := start(t, slow, func(cfg *p2p.Config) {
		cfg.MaxObjectBytes = size
		cfg.Validators = 1
		cfg.MaxPendingBytes = 2 * size
		cfg.ValidationTimeout = patience
	})
	peer := start(t, newPool(), func(cfg *p2p.Config) { cfg.MaxObjectBytes = size; withPeers(victim)(cfg) })
	peer.awaitGossip(t, 1)
	for i := range 3 {
		require.NoError(t, peer.Publish(patient(t), object(fmt.Sprint("object ", i), size)))
	}
	victim.awaitRefusal(t, "pending_bytes")
	close(release)
	require.Eventually(t, func() bool { return victim.count(t, "objects_accepted_total", "") == 2 }, patience, tick)
}

// rawGossip is a peer that speaks the topic but keeps none of our rules.
func rawGossip(t *testing.T, opts ...pubsub.Option) (*pubsub.Topic, host.Host) {
	t.Helper()
	h := rawHost(t)
	return gossipOf(t, h, opts...), h
}

func gossipOf(t *testing.T, h host.Host, opts ...pubsub.Option) *pubsub.Topic {
	t.Helper()
	return gossipOn(t, h, "/aztec/"+chainID+"/objects/1", opts...)
}

func gossipOn(t *testing.T, h host.Host, name string, opts ...pubsub.Option) *pubsub.Topic {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	byContent := func(msg *pb.Message) string { return string(msg.GetData()) } // without an author all are alike otherwise
	opts = append(opts, pubsub.WithMaxMessageSize(4<<20), pubsub.WithFloodPublish(true), pubsub.WithMessageIdFn(byContent))
	ps, err := pubsub.NewGossipSub(ctx, h, opts...)
	require.NoError(t, err)
	topic, err := ps.Join(name)
	require.NoError(t, err)
	_, err = topic.Relay()
	require.NoError(t, err)
	return topic
}

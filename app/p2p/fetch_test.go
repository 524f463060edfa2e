package p2p_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// Each object is at one of three peers only; one Fetch finds them all, each once.
func TestFetchFindsObjectsWhereverTheyAre(t *testing.T) {
	nodes := mesh(t, 4)
	var hashes [][32]byte
	for i := range 150 { // more than one request holds
		hashes = append(hashes, nodes[1+i%3].pool.add(object(fmt.Sprintf("tx %d", i), 1+i*100)))
	}
	var c collector
	require.NoError(t, nodes[0].Fetch(patient(t), p2p.Tx, append(hashes, hashes[0]), c.got))
	require.Len(t, c.objects, len(hashes))
	require.Equal(t, float64(len(hashes)), nodes[0].count(t, "objects_fetched_total", ""))
	require.Positive(t, nodes[0].Stats().Pull.In)
}

// What a peer holds exceeds one answer, so it takes several questions to it.
func TestFetchGoesOnAfterAFullAnswer(t *testing.T) {
	nodes := mesh(t, 2)
	var hashes [][32]byte
	for i := range 24 { // 12 MiB
		hashes = append(hashes, nodes[1].pool.add(object(fmt.Sprintf("tx %d", i), 512<<10)))
	}
	var c collector
	require.NoError(t, nodes[0].Fetch(patient(t), p2p.Tx, hashes, c.got))
	require.Len(t, c.objects, len(hashes))
}

func TestFetchOfNothingNeedsNoPeer(t *testing.T) {
	n := start(t, newPool(), nil)
	require.NoError(t, n.Fetch(context.Background(), p2p.Tx, nil, nil))
}

// The object is nowhere when the Fetch starts, and its holder not connected.
func TestFetchWaitsForAPeerAndForTheObject(t *testing.T) {
	t.Run("peer connects later", func(t *testing.T) {
		alone := start(t, newPool(), nil)
		holder := newPool()
		hash := holder.add(object("late peer", 1000))
		var c collector
		done := fetching(t, alone, hash, &c)
		start(t, holder, withPeers(alone))
		require.NoError(t, <-done)
		require.Contains(t, c.objects, hash)
	})
	t.Run("peer gets it later", func(t *testing.T) {
		nodes := mesh(t, 2)
		raw := object("late object", 1000)
		var c collector
		done := fetching(t, nodes[0], hashOf(raw), &c)
		require.Eventually(t, func() bool { return nodes[1].Stats().Pull.In > 0 }, patience, tick)
		nodes[1].pool.add(raw)
		require.NoError(t, <-done)
	})
}

func TestFetchEndsWithItsContextAndSaysWhatIsMissing(t *testing.T) {
	nodes := mesh(t, 2)
	have := nodes[1].pool.add(object("there", 100))
	ctx, cancel := context.WithCancel(context.Background())
	var c collector
	got := func(hash [32]byte, raw []byte) error {
		defer cancel()
		return c.got(hash, raw)
	}
	err := nodes[0].Fetch(ctx, p2p.Tx, [][32]byte{have, hashOf([]byte("nowhere"))}, got)
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, "1 of 2 missing")
	require.Contains(t, c.objects, have)
}

func TestCloseEndsAFetch(t *testing.T) {
	n := start(t, newPool(), nil)
	done := fetching(t, n, hashOf([]byte("nowhere")), new(collector))
	require.NoError(t, n.Close())
	require.ErrorIs(t, <-done, p2p.ErrClosed)
	require.ErrorIs(t, n.Publish(patient(t), []byte("late")), p2p.ErrClosed)
}

// One peer misbehaves in each way; the honest one still delivers.
func TestFetchSurvivesPeersThat(t *testing.T) {
	raw := object("wanted", 100<<10)
	for name, c := range map[string]struct {
		answer func(network.Stream)
		reason string // "" when the honest peer wins the race without a refusal
	}{
		"hang":                  {answer: func(s network.Stream) { _, _ = io.Copy(io.Discard, s) }},
		"send half an object":   {answer: send([]byte{0x80, 0x01, 0x0a})},
		"hang up":               {answer: func(s network.Stream) { _ = s.Reset() }, reason: "hung_up"},
		"end at once":           {answer: func(s network.Stream) { _ = s.Close() }, reason: "hung_up"},
		"send another object":   {answer: send([]byte{5, 0x0a, 3, 'b', 'a', 'd'}), reason: "unwanted_object"},
		"send an unknown field": {answer: send([]byte{5, 0x12, 3, 'b', 'a', 'd'}), reason: "bad_response"},
		"announce a gigabyte":   {answer: send([]byte{0x80, 0x80, 0x80, 0x80, 0x04}), reason: "bad_response"},
		"send endless garbage":  {answer: flood, reason: "bad_response"},
	} {
		t.Run(name, func(t *testing.T) {
			asker := start(t, newPool(), nil)
			for range 3 { // so that one of them is asked first, nearly always
				h := rawHost(t)
				h.SetStreamHandler(pullProtocol, c.answer)
				dial(t, h, asker)
			}
			require.Eventually(t, func() bool { return len(asker.Peers()) == 3 }, patience, tick)
			got := new(collector)
			done := fetching(t, asker, hashOf(raw), got)
			if c.reason != "" {
				asker.awaitRefusal(t, c.reason)
			}
			holder := newPool()
			hash := holder.add(raw)
			start(t, holder, withPeers(asker))
			require.NoError(t, <-done)
			require.Equal(t, raw, got.objects[hash])
		})
	}
}

func fetching(t *testing.T, n *node, hash [32]byte, c *collector) <-chan error {
	t.Helper()
	ctx := patient(t)
	done := make(chan error, 1)
	go func() { done <- n.Fetch(ctx, p2p.Tx, [][32]byte{hash}, c.got) }()
	return done
}

// send answers with bytes and leaves the stream open.
func send(answer []byte) func(network.Stream) {
	return func(s network.Stream) { _, _ = s.Write(answer) }
}

func flood(s network.Stream) {
	_ = s.SetWriteDeadline(time.Now().Add(patience))
	for {
		if _, err := s.Write(bytes.Repeat([]byte{0xff}, 64<<10)); err != nil {
			return
		}
	}
}

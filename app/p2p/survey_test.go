package p2p_test

import (
	"context"
	"testing"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
)

// Every configured peer is heard, whichever is the quickest; strangers are not asked
// while there are any.
func TestSurveyHearsAllConfiguredPeers(t *testing.T) {
	key := hashOf([]byte("what is pending"))
	var members []*node
	for _, list := range []string{"one", "two", "three"} {
		pool := newPool()
		pool.objects[key] = []byte(list)
		members = append(members, start(t, pool, nil))
	}
	asker := start(t, newPool(), func(cfg *p2p.Config) { withPeers(members...)(cfg); cfg.Stagger = patience })
	asker.awaitGossip(t, len(members))
	stranger := rawHost(t)
	asked := make(chan struct{}, 1)
	stranger.SetStreamHandler(pullProtocol, func(s network.Stream) { asked <- struct{}{}; _ = s.Reset() })
	dial(t, stranger, asker)
	await(t, func() bool { return len(asker.Peers()) == 4 })

	heard := map[string]int{}
	require.NoError(t, asker.Survey(patient(t), p2p.Tx, key, func(raw []byte) error { heard[string(raw)]++; return nil }))
	require.Equal(t, map[string]int{"one": 1, "two": 1, "three": 1}, heard)
	require.Empty(t, asked)
}

// A node without configured peers asks strangers; alone, it says so.
func TestSurveyWithoutConfiguredPeersAsksStrangers(t *testing.T) {
	alone := start(t, newPool(), nil)
	key := hashOf([]byte("what is pending"))
	require.ErrorIs(t, alone.Survey(patient(t), p2p.Tx, key, nil), p2p.ErrNoAnswer)

	pool := newPool()
	pool.objects[key] = []byte("list")
	start(t, pool, withPeers(alone))
	alone.awaitGossip(t, 1)
	heard := 0
	require.NoError(t, alone.Survey(patient(t), p2p.Tx, key, func([]byte) error { heard++; return nil }))
	require.Equal(t, 1, heard)
}

// Who does not answer ends with the survey, and the others' answers stand.
func TestSurveyEndsWithItsContext(t *testing.T) {
	silent := rawHost(t)
	silent.SetStreamHandler(pullProtocol, func(s network.Stream) { _, _ = s.Read(make([]byte, 1<<10)) })
	key := hashOf([]byte("what is pending"))
	pool := newPool()
	pool.objects[key] = []byte("list")
	asker := start(t, newPool(), nil)
	start(t, pool, withPeers(asker))
	asker.awaitGossip(t, 1)
	dial(t, silent, asker)
	await(t, func() bool { return len(asker.Peers()) == 2 })

	ctx, cancel := context.WithCancel(patient(t))
	require.NoError(t, asker.Survey(ctx, p2p.Tx, key, func([]byte) error { cancel(); return nil }))
}

package p2p

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	pb "github.com/libp2p/go-libp2p-pubsub/pb"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
)

const testTopic = "topic"

// inflowOf is one with two configured peers, a and b, and a clock that tests move.
func inflowOf(t testing.TB, change func(*Config)) (*inflow, *time.Time) {
	t.Helper()
	cfg := Config{Logger: slog.New(slog.DiscardHandler)}.withDefaults()
	if change != nil {
		change(&cfg)
	}
	standing, err := newStanding(map[peer.ID]struct{}{"a": {}, "b": {}})
	require.NoError(t, err)
	metrics, err := newMetrics(nil, &traffic{})
	require.NoError(t, err)
	f, err := newInflow(cfg, standing, metrics)
	require.NoError(t, err)
	now := time.Unix(1000, 0)
	f.now = func() time.Time { return now }
	standing.now = f.now
	return f, &now
}

// flowsOf has the inflow for the only topic.
func flowsOf(f *inflow) flows {
	strike := func(p peer.ID, what offence) { f.standing.strike(p, what) }
	return flows{map[string]*inflow{testTopic: f}, f.metrics, strike}
}

// sends gives the inflow count objects of size bytes and returns those it takes.
func sends(t testing.TB, f *inflow, from peer.ID, count, size int) []*pb.Message {
	t.Helper()
	topic := testTopic
	var taken []*pb.Message
	for range count {
		rpc := &pubsub.RPC{RPC: pb.RPC{Publish: []*pb.Message{{Topic: &topic, Data: make([]byte, size)}}}}
		require.NoError(t, flowsOf(f).inspect(from, rpc))
		taken = append(taken, rpc.Publish...)
	}
	return taken
}

// Any number of strangers leaves each configured peer its room, and a configured
// peer leaves the other one its own.
func TestNobodyFillsTheRoomOfAConfiguredPeer(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"of objects": func(c *Config) { c.ValidateQueue = 80 },
		"of bytes":   func(c *Config) { c.MaxObjectBytes, c.MaxPendingBytes = 1000, 80_000 },
	} {
		t.Run(name, func(t *testing.T) {
			f, _ := inflowOf(t, change)
			strange := 0
			for i := range 50 {
				strange += len(sends(t, f, peer.ID(fmt.Sprint("stranger ", i)), 20, 1000))
			}
			require.Equal(t, 20, strange, "a quarter")
			require.Len(t, sends(t, f, "a", 100, 1000), 30)
			require.Len(t, sends(t, f, "b", 100, 1000), 30)
		})
	}
}

// Room comes back with each object that is done, once.
func TestRoomComesBackWhenAnObjectIsDone(t *testing.T) {
	f, _ := inflowOf(t, func(c *Config) { c.ValidateQueue = 8 })
	taken := sends(t, f, "stranger", 8, 10)
	require.Len(t, taken, 1)
	for range 3 {
		f.done(taken[0])
	}
	require.Len(t, sends(t, f, "stranger", 8, 10), 1)
	require.Equal(t, 10, f.pending)
}

// The router says nothing of objects of a peer that it ignores; their room comes
// back all the same.
func TestRoomOfForgottenObjectsComesBack(t *testing.T) {
	f, now := inflowOf(t, nil)
	taken := len(sends(t, f, "a", 1000, 10))
	require.Empty(t, sends(t, f, "a", 10, 10))
	*now = now.Add(f.stale + time.Second)
	require.Len(t, sends(t, f, "a", 1000, 10), taken)
}

// A stranger may send so many objects and bytes, and have so much time spent in
// vain; another one may go on, until strangers together had their share.
func TestStrangersAreWithinTheirBudgets(t *testing.T) {
	room := func(c *Config) { c.ValidateQueue, c.MaxPendingBytes = 1<<20, 1<<40 }
	t.Run("objects", func(t *testing.T) {
		f, now := inflowOf(t, room)
		require.Len(t, sends(t, f, "stranger", 1000, 1), 2*strangerRates.objects)
		require.NotEmpty(t, sends(t, f, "another", 1, 1))
		*now = now.Add(time.Second)
		require.Len(t, sends(t, f, "stranger", 1000, 1), strangerRates.objects)
	})
	t.Run("bytes", func(t *testing.T) {
		f, _ := inflowOf(t, room)
		const size = 512 << 10
		require.Len(t, sends(t, f, "stranger", 100, size), 2*strangerRates.bytes/size)
		all := 0
		for i := range 20 {
			all += len(sends(t, f, peer.ID(fmt.Sprint(i)), 100, size))
		}
		require.Equal(t, 2*(strangersRates.bytes-strangerRates.bytes)/size, all)
		require.NotEmpty(t, sends(t, f, "a", 1, size))
	})
	t.Run("time", func(t *testing.T) {
		f, now := inflowOf(t, room)
		f.inVain("stranger", 2*strangerRates.vain)
		require.Empty(t, sends(t, f, "stranger", 1, 1))
		f.inVain("stranger", 2*strangerRates.vain)
		require.Empty(t, sends(t, f, "stranger", 1, 1))
		require.NotEmpty(t, sends(t, f, "another", 1, 1))
		f.inVain("another", time.Hour)
		require.Empty(t, sends(t, f, "third", 1, 1), "all strangers together")
		require.NotEmpty(t, sends(t, f, "a", 1, 1))
		*now = now.Add(time.Minute)
		require.NotEmpty(t, sends(t, f, "stranger", 1, 1))
	})
}

// What no honest router sends costs little and counts much.
func TestAbsurdEnvelopesAreRefusedWhole(t *testing.T) {
	f, _ := inflowOf(t, nil)
	topic, other := testTopic, "other"
	many := make([]*pb.Message, maxPerMessage+1)
	for i := range many {
		many[i] = &pb.Message{Topic: &topic}
	}
	for range 3 {
		require.ErrorIs(t, flowsOf(f).inspect("stranger", &pubsub.RPC{RPC: pb.RPC{Publish: many}}), errTooMany)
	}
	require.Empty(t, f.under)
	_, known := f.standing.strangers.Peek("stranger")
	require.True(t, known)

	rpc := &pubsub.RPC{RPC: pb.RPC{Publish: []*pb.Message{{Topic: &other}}}}
	require.NoError(t, flowsOf(f).inspect("another", rpc))
	require.Empty(t, rpc.Publish)
}

// A stranger is struck for what it sends past its own share, never for room and
// budgets that other strangers used up.
func TestAStrangerIsStruckForItsOwnExcessOnly(t *testing.T) {
	points := func(f *inflow, p peer.ID) float64 {
		r, ok := f.standing.strangers.Peek(p)
		if !ok {
			return 0
		}
		return r.points
	}
	t.Run("lane of objects", func(t *testing.T) {
		f, _ := inflowOf(t, func(c *Config) { c.ValidateQueue = 80 })
		require.Len(t, sends(t, f, "first", 11, 1), 10)
		require.Len(t, sends(t, f, "second", 10, 1), 10)
		require.Empty(t, sends(t, f, "honest", 90, 1))
		require.Zero(t, points(f, "honest"))
		require.Zero(t, points(f, "second"))
		require.Equal(t, 1.0, points(f, "first"))
	})
	t.Run("lane of bytes", func(t *testing.T) {
		f, _ := inflowOf(t, func(c *Config) { c.MaxObjectBytes, c.MaxPendingBytes = 1000, 80_000 })
		sends(t, f, "first", 20, 1000)
		require.Empty(t, sends(t, f, "honest", 90, 1000))
		require.Zero(t, points(f, "honest"))
	})
	t.Run("budget", func(t *testing.T) {
		f, _ := inflowOf(t, func(c *Config) { c.ValidateQueue, c.MaxPendingBytes = 1<<20, 1<<40 })
		for i := range 4 {
			sends(t, f, peer.ID(fmt.Sprint(i)), 2*strangerRates.objects, 1)
		}
		require.Empty(t, sends(t, f, "honest", 90, 1))
		require.Zero(t, points(f, "honest"))
	})
	t.Run("own budget, while there is no room", func(t *testing.T) {
		f, _ := inflowOf(t, func(c *Config) { c.ValidateQueue = 80 })
		sends(t, f, "first", 10, 1)
		sends(t, f, "second", 10, 1)
		require.Empty(t, sends(t, f, "flooding", 2*strangerRates.objects+50, 1))
		require.Equal(t, 50.0, points(f, "flooding"))
	})
}

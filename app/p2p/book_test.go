package p2p

import (
	"fmt"
	"testing"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func someHashes(count int) [][32]byte {
	hashes := make([][32]byte, count)
	for i := range hashes {
		hashes[i] = [32]byte{byte(i), byte(i >> 8)}
	}
	return hashes
}

// Few objects go to one peer, many are spread, none past what a request holds.
func TestPlanSpreadsWhatIsWorthSpreading(t *testing.T) {
	for _, c := range []struct {
		objects, peers int
		want           []int // hashes per question
	}{
		{objects: 1, peers: 3, want: []int{1}},
		{objects: 8, peers: 3, want: []int{8}},
		{objects: 10, peers: 3, want: []int{8, 2}},
		{objects: 90, peers: 3, want: []int{30, 30, 30}},
		{objects: 500, peers: 3, want: []int{64, 64, 64}},
		{objects: 5, peers: 0},
	} {
		t.Run(fmt.Sprintf("%d objects, %d peers", c.objects, c.peers), func(t *testing.T) {
			b := newBook(someHashes(c.objects))
			var sizes []int
			asked := make(map[[32]byte]bool)
			for _, q := range b.plan([]peer.ID{"a", "b", "c"}[:c.peers]) {
				sizes = append(sizes, len(q.hashes))
				for _, h := range q.hashes {
					require.False(t, asked[h], "asked of two peers at once")
					asked[h] = true
				}
			}
			require.Equal(t, c.want, sizes)
		})
	}
}

func TestLateAnswerLetsAnotherPeerBeAsked(t *testing.T) {
	b := newBook(someHashes(3))
	peers := []peer.ID{"slow", "other"}
	first := b.plan(peers)
	require.Len(t, first, 1)
	require.Empty(t, b.plan(peers), "the first has time")
	b.widen()
	second := b.plan(peers)
	require.Len(t, second, 1)
	require.NotEqual(t, first[0].peer, second[0].peer)
	require.ElementsMatch(t, first[0].hashes, second[0].hashes)
}

func TestPeerIsAskedAgainOnlyInANewRoundAndNeverAfterALie(t *testing.T) {
	b := newBook(someHashes(2))
	peers := []peer.ID{"lacks", "lies"}
	b.settle(b.plan(peers[:1])[0], 2, false)
	b.settle(b.plan(peers[1:])[0], 2, true)
	require.Empty(t, b.plan(peers))
	b.newRound()
	again := b.plan(peers)
	require.Len(t, again, 1)
	require.Equal(t, peers[0], again[0].peer)
}

// A hanging peer is asked forever; another one that lacked the object is asked
// again all the same.
func TestHangingPeerDoesNotHoldUpTheNextRound(t *testing.T) {
	b := newBook(someHashes(1))
	peers := []peer.ID{"hangs", "late"}
	b.plan(peers[:1])
	b.widen()
	require.False(t, b.exhausted(peers))
	q := b.plan(peers)
	require.Len(t, q, 1)
	b.settle(q[0], 1, false)
	require.True(t, b.exhausted(peers))
	b.newRound()
	again := b.plan(peers)
	require.Len(t, again, 1)
	require.Equal(t, peers[1], again[0].peer)
}

// The rest of a cut answer may be asked of the same peer in the same round.
func TestUnansweredRestStaysOpen(t *testing.T) {
	hashes := someHashes(5)
	b := newBook(hashes)
	q := b.plan([]peer.ID{"a"})[0]
	b.got(hashes[0])
	b.settle(q, 2, false)
	next := b.plan([]peer.ID{"a"})
	require.Len(t, next, 1)
	require.Equal(t, hashes[2:], next[0].hashes)
}

// Whatever peers do, as long as one that has everything answers each time, a
// fetch completes, and within a round nobody is asked twice for one hash.
func TestAnyOrderOfAnswersCompletes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hashes := someHashes(rapid.IntRange(1, 200).Draw(t, "objects"))
		b := newBook(hashes)
		peers := []peer.ID{"honest", "lacking", "lying", "silent"}
		var open []question
		for steps := 0; !b.done(); steps++ {
			require.Less(t, steps, 5000, "no progress")
			open = append(open, b.plan(peers)...)
			for _, q := range open {
				require.LessOrEqual(t, len(q.hashes), maxKeys)
			}
			if len(open) == 0 {
				require.True(t, b.exhausted(peers))
				b.newRound()
				continue
			}
			i := rapid.IntRange(0, len(open)-1).Draw(t, "which")
			q := open[i]
			if q.peer == "silent" {
				b.widen()
				if len(open) > 1 {
					continue
				}
			}
			open = append(open[:i:i], open[i+1:]...)
			answered := len(q.hashes)
			if q.peer == "honest" {
				answered = rapid.IntRange(1, len(q.hashes)).Draw(t, "answered")
				for _, h := range q.hashes[:answered] {
					b.got(h)
				}
			}
			b.settle(q, answered, q.peer == "lying")
		}
		for _, left := range b.missing {
			require.Zero(t, left)
		}
	})
}

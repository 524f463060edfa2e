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

// strangers is a network without configured peers, members one of nothing else.
func strangers(ids ...peer.ID) [ranks][]peer.ID { return [ranks][]peer.ID{2: ids} }
func members(ids ...peer.ID) [ranks][]peer.ID   { return [ranks][]peer.ID{0: ids} }

// askedOf names the peers of questions.
func askedOf(questions []*question) (ids []peer.ID) {
	for _, q := range questions {
		ids = append(ids, q.peer)
	}
	return ids
}

// wait passes ticks until a question without a byte is late.
func wait(b *book) {
	for range silentTicks {
		b.tick()
	}
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
		{objects: 5000, peers: 3, want: []int{64, 64, 64}},
		{objects: 5, peers: 0},
	} {
		t.Run(fmt.Sprintf("%d objects, %d peers", c.objects, c.peers), func(t *testing.T) {
			b := newBook(someHashes(c.objects), maxKeys)
			var sizes []int
			asked := make(map[[32]byte]bool)
			for _, q := range b.plan(strangers([]peer.ID{"a", "b", "c"}[:c.peers]...)) {
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

// One silent member costs no time when little is asked for, and no bytes when much is.
func TestTwoConfiguredPeersAreAskedForLittle(t *testing.T) {
	little := newBook(someHashes(shareFloor), maxKeys).plan(members("a", "b", "c"))
	require.Equal(t, []peer.ID{"a", "b"}, askedOf(little))
	require.Equal(t, little[0].hashes, little[1].hashes)

	much := newBook(someHashes(2*shareFloor), maxKeys).plan(members("a", "b", "c"))
	require.Len(t, much, 2)
	require.NotEqual(t, much[0].hashes, much[1].hashes)
}

// A stranger is asked for what all configured peers lack or are late with, and for
// nothing before that, busy though they may be.
func TestStrangersAreAskedForWhatConfiguredPeersDoNotGive(t *testing.T) {
	peers := [ranks][]peer.ID{{"good"}, {"behind"}, {"stranger"}, {"suspect"}}
	b := newBook(someHashes(1), maxKeys)
	good := b.plan(peers)
	require.Equal(t, []peer.ID{"good"}, askedOf(good))
	require.Empty(t, b.plan(peers), "it has time")
	b.settle(good[0], 1, false) // lacks it
	behind := b.plan(peers)
	require.Equal(t, []peer.ID{"behind"}, askedOf(behind))
	require.Empty(t, b.plan(peers))
	wait(b)
	stranger := b.plan(peers)
	require.Equal(t, []peer.ID{"stranger"}, askedOf(stranger))
	wait(b)
	require.Equal(t, []peer.ID{"suspect"}, askedOf(b.plan(peers)))
}

// All a stranger could take while the one configured peer is busy stays for it.
func TestBusyConfiguredPeerIsWaitedFor(t *testing.T) {
	peers := [ranks][]peer.ID{{"member"}, nil, {"stranger"}}
	b := newBook(someHashes(200), maxKeys)
	q := b.plan(peers)
	require.Equal(t, []peer.ID{"member"}, askedOf(q))
	for range 10 * slowTicks {
		q[0].moved, q[0].gave = true, true
		require.Empty(t, b.tick())
		require.Empty(t, b.plan(peers))
	}
}

func TestLateAnswerLetsAnotherPeerBeAsked(t *testing.T) {
	b := newBook(someHashes(3), maxKeys)
	peers := strangers("slow", "other")
	first := b.plan(peers)
	require.Len(t, first, 1)
	require.Empty(t, b.plan(peers), "the first has time")
	wait(b)
	second := b.plan(peers)
	require.Len(t, second, 1)
	require.NotEqual(t, first[0].peer, second[0].peer)
	require.ElementsMatch(t, first[0].hashes, second[0].hashes)
}

// Bytes give an answer time, but not for ever: who trickles is late as well, though
// not silent.
func TestTricklingAnswerIsLateToo(t *testing.T) {
	b := newBook(someHashes(1), maxKeys)
	peers := strangers("trickles", "other")
	first := b.plan(peers)
	for tick := 1; ; tick++ {
		first[0].moved = true
		require.Empty(t, b.tick())
		if q := b.plan(peers); len(q) > 0 {
			require.Equal(t, peer.ID("other"), q[0].peer)
			require.Equal(t, slowTicks, tick)
			return
		}
	}
}

// Who sent nothing at all is told apart, once.
func TestSilentPeerIsNamedOnce(t *testing.T) {
	b := newBook(someHashes(1), maxKeys)
	b.plan(strangers("silent"))
	require.Empty(t, b.tick())
	require.Equal(t, []peer.ID{"silent"}, b.tick())
	for range 2 * slowTicks {
		require.Empty(t, b.tick())
	}
}

func TestPeerIsAskedAgainOnlyInANewRoundAndNeverAfterALie(t *testing.T) {
	b := newBook(someHashes(2), maxKeys)
	b.settle(b.plan(strangers("lacks"))[0], 2, false)
	b.settle(b.plan(strangers("lies"))[0], 2, true)
	require.Empty(t, b.plan(strangers("lacks", "lies")))
	b.newRound()
	require.Equal(t, []peer.ID{"lacks"}, askedOf(b.plan(strangers("lacks", "lies"))))
}

// A hanging peer is asked forever; another one that lacked the object is asked
// again all the same.
func TestHangingPeerDoesNotHoldUpTheNextRound(t *testing.T) {
	b := newBook(someHashes(1), maxKeys)
	peers := strangers("hangs", "late")
	b.plan(strangers("hangs"))
	wait(b)
	require.False(t, b.exhausted(peers))
	q := b.plan(peers)
	require.Len(t, q, 1)
	b.settle(q[0], 1, false)
	require.True(t, b.exhausted(peers))
	b.newRound()
	require.Equal(t, []peer.ID{"late"}, askedOf(b.plan(peers)))
}

// The rest of a cut answer may be asked of the same peer in the same round.
func TestUnansweredRestStaysOpen(t *testing.T) {
	hashes := someHashes(5)
	b := newBook(hashes, maxKeys)
	q := b.plan(strangers("a"))[0]
	b.got(hashes[0])
	b.settle(q, 2, false)
	next := b.plan(strangers("a"))
	require.Len(t, next, 1)
	require.Equal(t, hashes[2:], next[0].hashes)
}

// Whatever peers do, whatever their ranks, as long as one that has everything
// answers each time, a fetch completes, and at its end nothing is counted as asked.
func TestAnyOrderOfAnswersCompletes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hashes := someHashes(rapid.IntRange(1, 200).Draw(t, "objects"))
		b := newBook(hashes, maxKeys)
		var peers [ranks][]peer.ID
		for _, p := range []peer.ID{"honest", "lacking", "lying", "silent"} {
			rank := rapid.IntRange(0, ranks-1).Draw(t, string(p))
			peers[rank] = append(peers[rank], p)
		}
		var open []*question
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
				b.tick()
				if b.exhausted(peers) {
					b.newRound()
				}
				continue
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

// A question has no more keys than the peer takes.
func TestQuestionsKeepTheBoundOfTheirKind(t *testing.T) {
	questions := newBook(someHashes(20), Shares.maxKeys()).plan(members("a", "b"))
	require.NotEmpty(t, questions)
	for _, q := range questions {
		require.LessOrEqual(t, len(q.hashes), Shares.maxKeys())
	}
}

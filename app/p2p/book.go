package p2p

import (
	"slices"

	"github.com/libp2p/go-libp2p/core/peer"
)

const (
	// shareFloor is the fewest hashes worth a question of their own when there is a
	// choice: below it one peer gets them all. A fetch of no more than that asks two
	// configured peers at once, so that a silent one costs no time.
	shareFloor = 8
	// window is how many hashes are planned at a time.
	window = 1024
	// silentTicks is after how many ticks without a byte a question is late, and
	// slowTicks after how many without a whole object.
	silentTicks, slowTicks = 2, 8
)

// book decides whom a Fetch asks for what. It is pure: no clock, no network.
//
// Asking goes in rounds. Within a round a peer is asked once for a hash, and peers
// of a lower rank only for what all peers of the higher ranks lack or are late
// with. A question that is late goes on, but its hashes are asked of others too. A
// peer that gave a wrong object is not asked again.
type book struct {
	order   [][32]byte       // as given by the caller, to ask in that order
	missing map[[32]byte]int // how many questions ask for it and are not late
	most    int              // hashes in one question
	width   int              // how many of those there may be, of configured peers
	asked   map[peer.ID]map[[32]byte]struct{}
	open    map[peer.ID]*question
	bad     map[peer.ID]struct{}
}

// question is a set of hashes to ask one peer for.
type question struct {
	peer   peer.ID
	hashes [][32]byte

	moved, gave  bool // bytes, a whole object, since the last tick
	still, empty int  // ticks without
	late         bool
}

func newBook(hashes [][32]byte, most int) *book {
	b := &book{
		missing: make(map[[32]byte]int, len(hashes)),
		most:    most,
		width:   1,
		asked:   make(map[peer.ID]map[[32]byte]struct{}),
		open:    make(map[peer.ID]*question),
		bad:     make(map[peer.ID]struct{}),
	}
	for _, h := range hashes {
		if _, twice := b.missing[h]; !twice {
			b.missing[h] = 0
			b.order = append(b.order, h)
		}
	}
	if len(b.order) <= shareFloor {
		b.width = 2
	}
	return b
}

// newRound makes all peers askable for all hashes again.
func (b *book) newRound() { clear(b.asked) }

// tick passes time: it finds the questions that are late from now on. Those that
// brought nothing at all are returned.
func (b *book) tick() (silent []peer.ID) {
	for _, q := range b.open {
		q.still, q.empty = q.still+1, q.empty+1
		if q.moved {
			q.still = 0
		}
		if q.gave {
			q.empty = 0
		}
		q.moved, q.gave = false, false
		if q.late || q.still < silentTicks && q.empty < slowTicks {
			continue
		}
		q.late = true
		b.drop(q)
		if q.still >= silentTicks {
			silent = append(silent, q.peer)
		}
	}
	return silent
}

// exhausted reports whether no free peer can be asked for anything in this round,
// however late answers are.
func (b *book) exhausted(peers [ranks][]peer.ID) bool {
	for _, rank := range peers {
		for _, p := range b.free(rank) {
			for h := range b.missing {
				if _, before := b.asked[p][h]; !before {
					return false
				}
			}
		}
	}
	return true
}

func (b *book) done() bool { return len(b.missing) == 0 }

func (b *book) wants(h [32]byte) bool {
	_, ok := b.missing[h]
	return ok
}

func (b *book) got(h [32]byte) { delete(b.missing, h) }

// plan assigns open hashes to free peers, rank by rank, in the order of peers.
func (b *book) plan(peers [ranks][]peer.ID) []*question {
	b.order = slices.DeleteFunc(b.order, func(h [32]byte) bool { return !b.wants(h) })
	left := slices.Clone(b.order[:min(window, len(b.order))])

	var questions []*question
	for rank, of := range peers {
		width := 1
		if rank < 2 {
			width = b.width
		}
		questions = append(questions, b.planRank(b.free(of), left, width)...)
		left = slices.DeleteFunc(left, func(h [32]byte) bool { return b.mayStillGive(of, h) })
	}
	return questions
}

// planRank spreads hashes over the free peers of one rank.
func (b *book) planRank(free []peer.ID, hashes [][32]byte, width int) []*question {
	var questions []*question
	for i, p := range free {
		var open [][32]byte
		for _, h := range hashes {
			if _, before := b.asked[p][h]; !before && b.missing[h] < width {
				open = append(open, h)
			}
		}
		if len(open) == 0 {
			continue
		}
		slices.SortStableFunc(open, func(x, y [32]byte) int { return b.missing[x] - b.missing[y] })
		left := len(free) - i
		share := min(max(shareFloor, (len(open)+left-1)/left), b.most, len(open))
		questions = append(questions, b.assign(p, open[:share]))
	}
	return questions
}

// mayStillGive reports whether one of peers was not asked for h yet in this round
// or has time left to answer.
func (b *book) mayStillGive(peers []peer.ID, h [32]byte) bool {
	return slices.ContainsFunc(peers, func(p peer.ID) bool {
		_, bad := b.bad[p]
		_, before := b.asked[p][h]
		q := b.open[p]
		return !bad && !before && (q == nil || !q.late)
	})
}

func (b *book) free(peers []peer.ID) []peer.ID {
	return slices.DeleteFunc(slices.Clone(peers), func(p peer.ID) bool {
		_, busy := b.open[p]
		_, bad := b.bad[p]
		return busy || bad
	})
}

func (b *book) assign(p peer.ID, hashes [][32]byte) *question {
	q := &question{peer: p, hashes: slices.Clone(hashes)}
	b.open[p] = q
	for _, h := range hashes {
		b.missing[h]++
	}
	return q
}

// drop lets others be asked for what q asks for.
func (b *book) drop(q *question) {
	for _, h := range q.hashes {
		if b.wants(h) {
			b.missing[h]--
		}
	}
}

// settle ends a question of which the first `answered` hashes were answered, with
// the object or without. bad bars the peer from this fetch.
func (b *book) settle(q *question, answered int, bad bool) {
	delete(b.open, q.peer)
	if bad {
		b.bad[q.peer] = struct{}{}
	}
	if !q.late {
		b.drop(q)
	}
	if b.asked[q.peer] == nil {
		b.asked[q.peer] = make(map[[32]byte]struct{})
	}
	for _, h := range q.hashes[:answered] {
		b.asked[q.peer][h] = struct{}{}
	}
}

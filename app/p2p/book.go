package p2p

import (
	"slices"

	"github.com/libp2p/go-libp2p/core/peer"
)

// shareFloor is the fewest hashes worth a question of their own when there is a
// choice: below it one peer gets them all.
const shareFloor = 8

// book decides whom a Fetch asks for what. It is pure: no clock, no network.
//
// Asking goes in rounds. Within a round a peer is asked once for a hash, and
// `depth` peers at most are asked for one hash at the same time; depth grows as
// answers are late. A peer that gave a wrong object is not asked again.
type book struct {
	order   [][32]byte       // as given by the caller, to ask in that order
	missing map[[32]byte]int // how many peers are being asked now
	asked   map[peer.ID]map[[32]byte]struct{}
	busy    map[peer.ID]struct{}
	bad     map[peer.ID]struct{}
	depth   int
}

// question is a set of hashes to ask one peer for.
type question struct {
	peer   peer.ID
	hashes [][32]byte
}

func newBook(hashes [][32]byte) *book {
	b := &book{
		missing: make(map[[32]byte]int, len(hashes)),
		busy:    make(map[peer.ID]struct{}),
		bad:     make(map[peer.ID]struct{}),
	}
	for _, h := range hashes {
		if _, twice := b.missing[h]; !twice {
			b.missing[h] = 0
			b.order = append(b.order, h)
		}
	}
	b.newRound()
	return b
}

// newRound makes all peers askable for all hashes again, one more at a time than
// are still being asked: one that hangs must not hold up the others.
func (b *book) newRound() {
	b.asked = make(map[peer.ID]map[[32]byte]struct{})
	b.depth = 1
	for _, asking := range b.missing {
		b.depth = max(b.depth, asking+1)
	}
}

// widen lets one more peer be asked for hashes whose answer is late.
func (b *book) widen() { b.depth++ }

// exhausted reports whether no free peer can be asked for anything in this round,
// however late answers are.
func (b *book) exhausted(peers []peer.ID) bool {
	for _, p := range b.free(peers) {
		for h := range b.missing {
			if _, before := b.asked[p][h]; !before {
				return false
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

// plan assigns open hashes to free peers, in the order of peers.
func (b *book) plan(peers []peer.ID) []question {
	free := b.free(peers)
	b.order = slices.DeleteFunc(b.order, func(h [32]byte) bool { return !b.wants(h) })

	var questions []question
	for i, p := range free {
		open := b.openFor(p)
		if len(open) == 0 {
			continue
		}
		left := len(free) - i
		share := min(max(shareFloor, (len(open)+left-1)/left), maxKeys, len(open))
		questions = append(questions, b.assign(p, open[:share]))
	}
	return questions
}

func (b *book) free(peers []peer.ID) []peer.ID {
	return slices.DeleteFunc(slices.Clone(peers), func(p peer.ID) bool {
		_, busy := b.busy[p]
		_, bad := b.bad[p]
		return busy || bad
	})
}

// openFor lists what p can be asked for, least asked first.
func (b *book) openFor(p peer.ID) [][32]byte {
	var open [][32]byte
	for _, h := range b.order {
		if _, before := b.asked[p][h]; !before && b.missing[h] < b.depth {
			open = append(open, h)
		}
	}
	slices.SortStableFunc(open, func(x, y [32]byte) int { return b.missing[x] - b.missing[y] })
	return open
}

func (b *book) assign(p peer.ID, hashes [][32]byte) question {
	b.busy[p] = struct{}{}
	for _, h := range hashes {
		b.missing[h]++
	}
	return question{peer: p, hashes: slices.Clone(hashes)}
}

// settle ends a question of which the first `answered` hashes were answered, with
// the object or without. bad bars the peer from this fetch.
func (b *book) settle(q question, answered int, bad bool) {
	delete(b.busy, q.peer)
	if bad {
		b.bad[q.peer] = struct{}{}
	}
	if b.asked[q.peer] == nil {
		b.asked[q.peer] = make(map[[32]byte]struct{})
	}
	for i, h := range q.hashes {
		if b.wants(h) {
			b.missing[h]--
		}
		if i < answered {
			b.asked[q.peer][h] = struct{}{}
		}
	}
}

package view

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/publication"
)

// mainnetBlockTime is assumed until two blocks were seen, in seconds.
const mainnetBlockTime = 12

// Tips is what the contract holds at the head.
type Tips struct {
	// Number of the last checkpoint, 0 for none. Record is what L1 keeps of it; Hash is
	// its header's, from its event, and zero while that was not seen.
	Number uint64
	Hash   common.Hash
	Record Record
	// LastChunk and Slot are the last checkpoint's.
	LastChunk uint64
	Slot      uint64
	// Origin is the number of the last checkpoint's L1 origin.
	Origin uint64
	// Generation and Restarts are those of what may be published next.
	Generation uint32
	Restarts   uint64
	// Confirmed is the last checkpoint that a certificate shown to L1 covers, ConfirmedIn
	// the slot in which one was shown last. Closed: nothing can be added to it.
	Confirmed     uint64
	ConfirmedHash common.Hash
	Closed        bool
	ConfirmedIn   uint64
	// Proven is the last checkpoint proven.
	Proven     uint64
	ProvenHash common.Hash
}

// Snapshot is L1 as of one head. It never changes.
type Snapshot struct {
	// Head is the newest block; its Hash is zero before the first.
	Head client.Header
	// SeenAt is when the head was first seen.
	SeenAt time.Time
	// Safe and Finalized are block numbers, 0 when not known.
	Safe, Finalized uint64
	Tips            Tips
	// BlockTime is the length of an L1 slot in seconds, as observed.
	BlockTime uint64

	window       window
	publications history  // not final yet
	archive      *archive // of those that are
}

// Ready tells whether a head was seen yet.
func (s *Snapshot) Ready() bool { return s.Head.Hash != common.Hash{} }

// Age is how long ago the head was new.
func (s *Snapshot) Age(now time.Time) time.Duration { return now.Sub(s.SeenAt) }

// Canonical tells whether a block is on the head's chain. Of blocks older than
// the window only finality speaks: they are believed.
func (s *Snapshot) Canonical(number uint64, hash common.Hash) bool {
	h, ok := s.window.at(number)
	if !ok {
		return len(s.window) > 0 && number < s.window[0].Number
	}
	return h.Hash == hash
}

// Block returns a recent canonical header by number.
func (s *Snapshot) Block(number uint64) (client.Header, bool) { return s.window.at(number) }

// BlocksSince counts the recent blocks at or after a time, unix seconds.
func (s *Snapshot) BlocksSince(time uint64) int {
	n := 0
	for i := len(s.window) - 1; i >= 0 && s.window[i].Time >= time; i-- {
		n++
	}
	return n
}

// Publication tells how a checkpoint came to L1, as of the head. What was undone did
// not.
func (s *Snapshot) Publication(number uint64) (Publication, bool) {
	if p, found, gone := s.publications.get(number); found || gone {
		return p, found
	}
	return s.archive.get(number)
}

// OnL1 is what a node holds its own chain against.
func (s *Snapshot) OnL1() publication.OnL1 {
	return publication.OnL1{
		Tip:  publication.Record{Number: s.Tips.Number, Hash: s.Tips.Hash, LastChunk: s.Tips.LastChunk},
		Slot: s.Tips.Slot, Confirmed: s.Tips.Confirmed,
		At: func(number uint64) (publication.Record, bool) {
			p, ok := s.Publication(number)
			return publication.Record{Number: number, Hash: p.Hash, LastChunk: p.LastChunk}, ok
		},
	}
}

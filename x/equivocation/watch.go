package equivocation

import (
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

const (
	// Heights is for how many heights below the last decided one messages are held against
	// one another.
	Heights = 32
	// places is at how many places of a height a member's messages are kept: a liar may
	// sign in any number of rounds. Beyond, the highest rounds go: heights are decided in
	// low ones.
	places = 64
	// unverified is how many of those may hold what nobody verified: who sends such
	// messages may be anybody.
	unverified = 16
	// forgeries is how many wrong signatures are verified for a source until a height is
	// decided.
	forgeries = 16
	// unnamed is for how many messages of a source its signer is found out until then.
	unnamed = 64
)

// ErrForged says that a source sent a message which its member did not sign.
var ErrForged = errors.New("forged message")

// Watch finds evidence in messages that are heard, in any order, from anybody. A message is
// verified only once another stands against it, so honest ones cost a look-up. It is safe
// for concurrent use.
type Watch struct {
	chainID  string
	schedule *committee.Schedule

	mu      sync.Mutex
	tip     uint64
	heights map[uint64]map[common.Address]map[Place]*heard
	proved  map[uint64]map[common.Address]bool          // who was found to sign twice at a height
	forged  map[string]int                              // by source
	signers map[[lock.SignatureSize]byte]common.Address // of what came without a name
	named   map[string]int                              // how many of those, by source
}

// heard is the message of a place that came first.
type heard struct {
	Signed
	from     string
	verified bool
}

// NewWatch makes a watch of a chain.
func NewWatch(chainID string, schedule *committee.Schedule) *Watch {
	return &Watch{
		chainID: chainID, schedule: schedule,
		heights: map[uint64]map[common.Address]map[Place]*heard{}, proved: map[uint64]map[common.Address]bool{}, forged: map[string]int{},
		signers: map[[lock.SignatureSize]byte]common.Address{}, named: map[string]int{},
	}
}

// Decided says up to which height the chain is decided, and lets old ones go.
func (w *Watch) Decided(height uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.tip = height
	clear(w.forged)
	clear(w.signers)
	clear(w.named)
	for h := range w.heights {
		if !w.near(h) {
			delete(w.heights, h)
			delete(w.proved, h)
		}
	}
}

// near tells whether messages of a height are looked at.
func (w *Watch) near(height uint64) bool {
	return height <= w.tip+1 && height+Heights > w.tip
}

// Leave forgets a source.
func (w *Watch) Leave(source string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.forged, source)
	delete(w.named, source)
}

// Hear takes a message from a source and gives evidence, verified, when it makes some: once
// for each member and height.
// ErrForged: the member did not sign it. That counts against the source; after some,
// nothing is taken from it until a height is decided.
func (w *Watch) Hear(s Signed, source string) (*Evidence, error) {
	if err := s.check(); err != nil {
		return nil, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.hear(s, source)
}

// Name finds out who signed a message that comes without its member's name, for Hear; it
// gives false for one that is not looked at. Each costs a verification, so one of no member
// counts as forged, and only so many of a source are looked at.
func (w *Watch) Name(s Signed, source string) (Signed, bool, error) {
	if err := s.check(); err != nil {
		return s, false, err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.heeds(s.Height, source) {
		return s, false, nil
	}
	key := [lock.SignatureSize]byte(s.Signature)
	if who, known := w.signers[key]; known {
		s.Member = who // or not: then the message differs, and is verified
		return s, true, nil
	}
	if w.named[source] >= unnamed {
		return s, false, nil
	}
	w.named[source]++
	who, ok := s.signer(w.chainID)
	s.Member = who
	if !ok || !w.member(&s) {
		w.forged[source]++
		return s, false, ErrForged
	}
	w.signers[key] = who
	return s, true, nil
}

// Verify tells whether a message is signed by its member. Like Hear, it looks at no other
// heights than the last ones, and a wrong signature counts against the source.
func (w *Watch) Verify(s Signed, source string) bool {
	if s.check() != nil {
		return false
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.heeds(s.Height, source) && w.holds(&heard{Signed: s, from: source})
}

// heeds tells whether messages of a height are looked at, from that source.
func (w *Watch) heeds(height uint64, source string) bool {
	return w.near(height) && w.forged[source] < forgeries
}

func (w *Watch) hear(s Signed, source string) (*Evidence, error) {
	if !w.heeds(s.Height, source) || !w.member(&s) || w.proved[s.Height][s.Member] {
		return nil, nil
	}
	own := w.of(s.Height, s.Member)
	first, known := own[s.Place]
	switch {
	case !known:
		return nil, w.keep(own, &heard{Signed: s, from: source})
	case first.same(&s.Message):
		return nil, nil
	case !w.holds(first):
		delete(own, s.Place)
		return nil, w.keep(own, &heard{Signed: s, from: source})
	case first.says(&s.Message):
		return nil, nil
	}
	e := Evidence{Place: s.Place, A: first.Message, B: s.Message}
	if !e.blame(w.schedule) {
		return nil, nil // both shares name epochs of others: they count nowhere, and cost nothing
	}
	second := heard{Signed: s, from: source}
	if !w.holds(&second) {
		return nil, ErrForged
	}
	w.prove(s.Height, s.Member)
	return &e, nil
}

// prove notes that a member signed twice at a height. More of it there says nothing new,
// and could be repeated by anybody, at the price of a verification each time.
func (w *Watch) prove(height uint64, member common.Address) {
	if w.proved[height] == nil {
		w.proved[height] = map[common.Address]bool{}
	}
	w.proved[height][member] = true
}

// member tells whether who is said to have signed sits in the committee on duty.
func (w *Watch) member(s *Signed) bool {
	members := w.schedule.Of(s.Height)
	if members == nil {
		return false
	}
	_, ok := members.Position(s.Member)
	return ok
}

func (w *Watch) of(height uint64, member common.Address) map[Place]*heard {
	if w.heights[height] == nil {
		w.heights[height] = map[common.Address]map[Place]*heard{}
	}
	if w.heights[height][member] == nil {
		w.heights[height][member] = map[Place]*heard{}
	}
	return w.heights[height][member]
}

// holds verifies a message once; a wrong one counts against its source.
func (w *Watch) holds(h *heard) bool {
	if !h.verified {
		h.verified = h.verify(w.chainID)
		if !h.verified {
			w.forged[h.from]++
		}
	}
	return h.verified
}

// keep keeps the first message of a place. What is more than a few must be signed by the
// member: others cannot fill its places.
func (w *Watch) keep(own map[Place]*heard, h *heard) error {
	loose := 0
	highest := h.Place
	for place, other := range own {
		if !other.verified {
			loose++
		}
		if place.Round > highest.Round {
			highest = place
		}
	}
	if loose >= unverified && !w.holds(h) {
		return ErrForged
	}
	own[h.Place] = h
	if len(own) > places {
		delete(own, highest)
	}
	return nil
}

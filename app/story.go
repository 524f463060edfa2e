package app

import (
	"log/slog"
	"sync"
	"time"

	"github.com/aztecd/aztecd/x/ledger"
)

// story tells whoever reads the log what the chain does, seen from this node: how far it is
// while it catches up, and one line for each slot at the head.
type story struct {
	log   *slog.Logger
	now   func() time.Time
	begun time.Time
	every time.Duration // between lines of a node that catches up

	mu     sync.Mutex
	slot   uint64 // that is told of next
	behind bool
	first  uint64 // height that this node caught up from
	told   time.Time
	chunks int
	txs    uint64
	blocks int
	params slotClock
}

// slotClock tells which slot a time is in.
type slotClock interface{ SlotAt(ms uint64) uint64 }

// catchingUp is how old a block is at least that is not of the head: some slots are, where
// nothing is decided for a while.
const catchingUp = 2

func newStory(log *slog.Logger) *story {
	return &story{log: log.With("part", "chain"), now: time.Now, begun: time.Now(), every: 5 * time.Second}
}

// decided takes a height.
func (s *story) decided(state *ledger.State, chunk *ledger.Chunk) {
	if s == nil || s.params == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	slot, present := s.params.SlotAt(state.Timestamp), s.params.SlotAt(uint64(now.UnixMilli())) //nolint:gosec // a time
	if slot+catchingUp < present {
		s.catchesUp(state, present-slot, now)
		return
	}
	if s.behind {
		s.behind = false
		s.log.Info("At the head", "height", state.Height, "chunk", state.Chunk.Number, "heights", state.Height-s.first, "slot", slot)
		s.begin(slot)
	}
	if slot > s.slot {
		s.tell(state)
		s.begin(slot)
	}
	s.blocks++
	if chunk != nil {
		s.chunks++
		s.txs += uint64(chunk.Header.TxCount)
	}
}

// catchesUp says how far the node is, now and then.
func (s *story) catchesUp(state *ledger.State, behind uint64, now time.Time) {
	if !s.behind {
		s.behind, s.first, s.told = true, state.Height, time.Time{}
	}
	if now.Sub(s.told) < s.every {
		return
	}
	s.told = now
	s.log.Info("Catching up", "height", state.Height, "chunk", state.Chunk.Number, "slots_behind", behind)
}

// tell says what happened in a slot that is over.
func (s *story) tell(state *ledger.State) {
	if s.blocks > 0 {
		s.log.Info("Slot", "slot", s.slot, "blocks", s.blocks, "chunks", s.chunks, "txs", s.txs,
			"height", state.Height-1, "checkpoint", state.Checkpoint.Header.Number)
	}
}

func (s *story) begin(slot uint64) { s.slot, s.blocks, s.chunks, s.txs = slot, 0, 0, 0 }

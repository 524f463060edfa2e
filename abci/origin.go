package abci

import (
	"context"

	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
)

// The L1 origin (design 4.2). A block names the one before it again, or a later L1 block.
// What it may be follows from the block and the state before it; that L1 has it, at depth,
// is asked of a proposal alone.

// Origins is L1 as far as this node sees it. It asks L1 nothing: what it answers from is
// there, or comes meanwhile.
type Origins interface {
	// Newest is what an honest proposer names at a time, unix milliseconds, in a generation:
	// no block past a prune to a later one that is not final. False while this node sees no
	// such block.
	Newest(generation uint32, timestamp uint64) (protocol.Origin, bool)
	// At is L1's block of a number. It waits until ctx ends for that to be at depth, and for a
	// prune to a later generation that it passes to be final; false when it is not then.
	At(ctx context.Context, generation uint32, number uint64) (protocol.Origin, bool)
	// Prune is what a generation began with, false while this node does not see it.
	Prune(generation uint32) (inputs.Prune, bool)
	// Generation is that of the newest block that this node sees.
	Generation() uint32
	// ByProof tells that in a generation the chain goes on by proof alone, as far as this node
	// sees what it began with.
	ByProof(generation uint32) bool
}

// noL1 are those of a node without an endpoint.
type noL1 struct{}

func (noL1) Newest(uint32, uint64) (o protocol.Origin, ok bool) { return o, false }

func (noL1) At(context.Context, uint32, uint64) (o protocol.Origin, ok bool) { return o, false }

func (noL1) Prune(uint32) (p inputs.Prune, ok bool) { return p, false }

func (noL1) Generation() uint32 { return 0 }

func (noL1) ByProof(uint32) bool { return false }

// question is a proposal that this node accepted and that no rule could tell to be true of
// L1: others are asked for their view. It is of a height, in a slot; decided, they have it too.
type question struct {
	height, slot uint64
	decided      bool
}

// asks tells whether a block after s asks validators for their view of L1: it names another
// origin than the one before, or reads a queue and stops before its end.
func asks(s *ledger.State, b *block.Block) bool {
	return b.Origin != s.Origin || len(unproven(s, b)) > 0
}

// lost tells whether a round of the height after s, or of a slot, was lost to what others
// do not see of L1 yet.
func (a *App) lost(s *ledger.State, slot uint64) bool {
	last := a.asked.Load()
	return last != nil && !last.decided && (last.height == s.Height+1 || last.slot == slot)
}

// settle notes that a block is decided, before the state moves on.
func (a *App) settle(c *candidate) {
	s := a.State()
	if last := a.asked.Load(); last != nil && last.height == s.Height+1 && asks(&s, c.block) {
		a.asked.Store(&question{last.height, last.slot, true})
	}
}

// originAt is the origin that this node gives the block after s at a time: what was to be had
// at its slot's start, so that all blocks of a slot name the same, and one that a liar left
// out comes with the next. Messages need not wait for another slot: what brings some to a
// block that could take them is named as soon as it is to be had. Where a round was lost to
// an origin, as more than a third do not see that L1 block yet, no other one is: for the rest
// of the height and of the slot it stays.
func (a *App) originAt(s *ledger.State, timestamp uint64) protocol.Origin {
	slot := a.cfg.Params.SlotAt(timestamp)
	if a.lost(s, slot) {
		return s.Origin
	}
	origin, last := s.Origin, a.asked.Load()
	if last == nil || last.slot != slot && last.height != s.Height+1 {
		if next, ok := a.newest(s, a.cfg.Params.SlotStart(slot), timestamp); ok {
			origin = next
		}
	}
	if now, ok := a.newest(s, timestamp, timestamp); ok && a.messagesWait(s, now, timestamp) && !a.messagesWait(s, origin, timestamp) {
		return now
	}
	return origin
}

// newest is what was to be had at a time, for a block after s of another time.
func (a *App) newest(s *ledger.State, at, timestamp uint64) (protocol.Origin, bool) {
	o, ok := a.cfg.Origins.Newest(s.Generation, at)
	return o, ok && o.Generation >= s.Origin.Generation && s.CheckOrigin(a.cfg.Params, o, timestamp) == nil
}

// checkOrigin holds the L1 origin of b, of the height after s, against s.
func (r *rules) checkOrigin(s *ledger.State, b *block.Block) error {
	if err := s.CheckGeneration(r.params, b.Origin); err != nil {
		return &rejection{reasonOrigin, err}
	}
	if err := s.CheckOrigin(r.params, b.Origin, b.Timestamp); err != nil {
		return &rejection{reasonOrigin, err}
	}
	if b.IsChunk() && !r.params.FreshOrigin(b.Origin.L1Block, b.Timestamp) {
		return reject(reasonOriginAge, "L1 block %d was made %d ms before the chunk, more than %d", b.Origin.Number, protocol.OriginAge(b.Origin.L1Block, b.Timestamp), r.params.MaxOriginAge())
	}
	return nil
}

// checkSeen refuses a proposal whose origin is none of L1's blocks at depth, as far as this
// node sees L1 now. It waits a moment for one that it may be about to see. As with a
// committee that is handed over to, nobody asks it of a block that others voted for or
// decided, nor of an origin that this node accepted once: it never takes back a yes.
func (a *App) checkSeen(ctx context.Context, by path, s *ledger.State, b *block.Block) error {
	if !by.named || b.Origin == s.Origin {
		return nil
	}
	if agreed, err := ledger.AgreedOrigin(a.store, b.Origin); agreed || err != nil {
		return err
	}
	switch at, ok := a.cfg.Origins.At(ctx, s.Generation, b.Origin.Number); {
	case !ok:
		return reject(reasonUnseen, "this node does not see %d blocks on L1 block %d yet", a.cfg.Params.L1.Depth, b.Origin.Number)
	case at != b.Origin:
		return reject(reasonOrigin, "L1 block %d is %s of %d s in generation %d, not %s of %d s in %d",
			at.Number, at.Hash, at.Timestamp, at.Generation, b.Origin.Hash, b.Origin.Timestamp, b.Origin.Generation)
	}
	return nil
}

// OriginAge is how old the last block's L1 origin is now, milliseconds. Stale: that is too
// old for a chunk, and this node sees no newer one that the next block could have.
func (a *App) OriginAge() (age uint64, stale bool) {
	s := a.State()
	p, now := a.cfg.Params, max(a.now(), s.Timestamp)
	age = protocol.OriginAge(s.Origin.L1Block, now)
	if p.FreshOrigin(s.Origin.L1Block, now) {
		return age, false
	}
	next, ok := a.newest(&s, p.SlotStart(p.SlotAt(now)), now)
	return age, !ok || !p.FreshOrigin(next.L1Block, now)
}

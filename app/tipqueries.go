package app

import (
	"errors"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/queries"
	"github.com/aztecd/aztecd/l1bridge/claims"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/ledger"
)

// numbers gives the tips as chunk numbers, cut to what the node has itself: L1
// may be ahead of a node that catches up.
func (t *tips) numbers() (proposed, locked uint64, l1 L1Tips) {
	t.mu.Lock()
	defer t.mu.Unlock()
	l1 = t.l1
	l1.Checkpointed = min(l1.Checkpointed, t.locked)
	l1.Proven = min(l1.Proven, l1.Checkpointed)
	l1.Finalized = min(l1.Finalized, l1.Proven)
	l1.Confirmed = min(l1.Confirmed, l1.Checkpointed)
	return t.proposed, t.locked, l1
}

// Tips are the five tips.
func (t *tips) Tips() (out api.Tips, err error) {
	proposed, locked, l1 := t.numbers()
	for _, one := range []struct {
		to     *api.Tip
		number uint64
	}{
		{&out.Proposed, proposed},
		{&out.Locked, locked},
		{&out.Checkpointed, l1.Checkpointed},
		{&out.Proven, l1.Proven},
		{&out.Finalized, l1.Finalized},
	} {
		if *one.to, err = t.tip(one.number); err != nil {
			return api.Tips{}, err
		}
		one.to.Confirmed = one.number <= l1.Confirmed
	}
	out.Claimed = queries.ClaimOf(t.params, l1.Period)
	return out, nil
}

// period is what has to be proven next, as L1 said last.
func (t *tips) period() claims.Period {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.l1.Period
}

// tip describes a chunk; a proposed one that is not decided yet has no hash.
func (t *tips) tip(number uint64) (api.Tip, error) {
	found, err := ledger.ChunkAt(t.world, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return api.Tip{Chunk: number}, nil
	}
	if err != nil {
		return api.Tip{}, err
	}
	out := api.Tip{Chunk: number, Hash: found.Header.Hash(), Checkpoint: found.Header.Checkpoint, AgeMS: t.age(found)}
	whole, err := t.whole(found.Header)
	if err == nil && !whole {
		out.Checkpoint = max(out.Checkpoint, 1) - 1
	}
	return out, err
}

// whole tells whether a chunk is the last of its checkpoint: another one follows, or a
// block of a later slot.
func (t *tips) whole(h chunk.Header) (bool, error) {
	next, err := ledger.ChunkAt(t.world, h.Number+1)
	if errors.Is(err, ledger.ErrNoRecord) {
		t.mu.Lock()
		defer t.mu.Unlock()
		return t.slot > h.Slot, nil
	}
	return err == nil && next.Header.Checkpoint != h.Checkpoint, err
}

// age of a chunk's block, in milliseconds. Genesis is as old as its time.
func (t *tips) age(c ledger.ChunkRecord) uint64 {
	dated, now := c.Block.Timestamp, uint64(t.now().UnixMilli())
	if c.Header.Number == 0 {
		dated = t.params.GenesisTime
	}
	return max(now, dated) - dated
}

// LockedChunk implements queries.Tips.
func (t *tips) LockedChunk() uint64 {
	_, locked, _ := t.numbers()
	return locked
}

// Status implements queries.Tips.
func (t *tips) Status(number uint64) api.Status {
	_, locked, l1 := t.numbers()
	switch {
	case number <= l1.Finalized:
		return api.StatusFinalized
	case number <= l1.Proven:
		return api.StatusProven
	case number <= l1.Checkpointed:
		return api.StatusCheckpointed
	case number <= locked:
		return api.StatusLocked
	}
	return api.StatusProposed
}

// Confirmed implements queries.Tips.
func (t *tips) Confirmed(number uint64) bool {
	_, _, l1 := t.numbers()
	return number <= l1.Confirmed
}

// feedRoom is how far a subscriber may lag.
const feedRoom = 256

// subscribeChanges gives a signal whenever the chain or its tips may have changed: a full
// buffer has one already.
func (t *tips) subscribeChanges() (<-chan struct{}, func()) { return t.changes.Subscribe(1) }

// SubscribeTips implements rpc.Feeds.
func (t *tips) SubscribeTips() (<-chan api.Tips, func()) { return t.moves.Subscribe(feedRoom) }

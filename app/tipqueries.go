package app

import (
	"errors"

	"github.com/aztecd/aztecd/app/api"
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
	}
	return out, nil
}

// tip describes a chunk; a proposed one that is not decided yet has no hash.
func (t *tips) tip(number uint64) (api.Tip, error) {
	chunk, err := ledger.ChunkAt(t.world, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return api.Tip{Chunk: number}, nil
	}
	if err != nil {
		return api.Tip{}, err
	}
	out := api.Tip{Chunk: number, Hash: chunk.Header.Hash(), Checkpoint: chunk.Header.Checkpoint}
	next, err := ledger.ChunkAt(t.world, number+1)
	if err != nil && !errors.Is(err, ledger.ErrNoRecord) {
		return api.Tip{}, err
	}
	if err != nil || next.Header.Checkpoint == chunk.Header.Checkpoint {
		out.Checkpoint = max(out.Checkpoint, 1) - 1
	}
	return out, nil
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

// feedRoom is how far a subscriber may lag.
const feedRoom = 256

// SubscribeChunks implements rpc.Feeds.
func (t *tips) SubscribeChunks() (<-chan api.LockedChunk, func()) {
	return t.chunks.Subscribe(feedRoom)
}

// SubscribeTips implements rpc.Feeds.
func (t *tips) SubscribeTips() (<-chan api.Tips, func()) { return t.moves.Subscribe(feedRoom) }

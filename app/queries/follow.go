package queries

import (
	"context"
	"errors"
	"fmt"
	"sort"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/ledger"
)

// A follower is told of chunks from the records of the chain, never from what passes by: so
// nothing is lost on a slow line, and nothing is told that is not in the chain. What was told
// is held against the chain by hash before anything else is.

// FollowChunks begins to follow chunks as a filter says. What it returns tells emit of them
// until ctx ends, emit fails, or the node stops.
func (q *Queries) FollowChunks(filter api.ChunkFilter) (func(ctx context.Context, emit func(api.ChunkEvent) error) error, error) {
	f := follower{q: q, proposals: filter.Level == api.StatusProposed}
	if err := f.begin(filter); err != nil {
		return nil, err
	}
	return f.run, nil
}

func (f *follower) run(ctx context.Context, emit func(api.ChunkEvent) error) error {
	f.emit = emit
	changed, cancel := f.q.cfg.Changed()
	defer cancel()
	for {
		if err := f.catchUp(ctx); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case _, ok := <-changed:
			if !ok {
				return nil
			}
		}
	}
}

// follower is one subscriber: the last chunks that it was told.
type follower struct {
	q         *Queries
	emit      func(api.ChunkEvent) error
	proposals bool
	// decided is the last chunk told, locked the last told to be locked: the same, unless
	// proposals are told, too.
	decided, locked api.Cursor
}

func cursor(c *ledger.ChunkRecord) api.Cursor {
	return api.Cursor{Number: c.Header.Number, Hash: c.Header.Hash(), Generation: c.Header.Generation}
}

// begin finds where a subscriber starts: its last chunk, as it had it.
func (f *follower) begin(filter api.ChunkFilter) error {
	if filter.Level != "" && filter.Level != api.StatusLocked && !f.proposals {
		return api.BadParams("level is %q; write locked or proposed", filter.Level)
	}
	after := filter.After
	if after == nil {
		last := f.q.cfg.Tips.LockedChunk()
		if filter.From != nil {
			last = max(*filter.From, 1) - 1
		}
		record, err := ledger.ChunkAt(f.q.cfg.World, last)
		switch {
		case errors.Is(err, ledger.ErrNoRecord):
			return api.NotFound(fmt.Errorf("the chunks before chunk %d are not kept here, or not made yet: begin with a later one, or without from", last+1))
		case err != nil:
			return answer(err)
		}
		at := cursor(&record)
		after = &at
	}
	if newest, _ := f.q.cfg.World.Tip(); after.Number > newest+ahead {
		return api.BadParams("after chunk %d: this node's last is %d; is it of this chain", after.Number, newest)
	}
	f.decided, f.locked = *after, *after
	return nil
}

// ahead is how far a subscriber may be ahead of a node that catches up, or of a chain that was
// pruned, in chunks.
const ahead = 1 << 20

// catchUp tells all that there is to tell.
func (f *follower) catchUp(ctx context.Context) error {
	for ctx.Err() == nil {
		if err := f.retract(); err != nil {
			return err
		}
		locked := f.q.cfg.Tips.LockedChunk()
		newest, _ := f.q.cfg.World.Tip()
		var told bool
		var err error
		switch {
		case f.proposals && f.decided.Number < newest:
			told, err = f.tell(api.EventProposed, &f.decided)
		case f.locked.Number < min(locked, newest):
			told, err = f.tell(api.EventLocked, &f.locked)
			if told && !f.proposals {
				f.decided = f.locked
			}
		}
		if err != nil || !told {
			return err
		}
	}
	return ctx.Err()
}

// tell tells the chunk after one, and moves that one on. It does not when the chain changed
// meanwhile: then it is looked at again.
func (f *follower) tell(what api.Event, last *api.Cursor) (bool, error) {
	c, err := ledger.ChunkAt(f.q.cfg.World, last.Number+1)
	if errors.Is(err, ledger.ErrNoRecord) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if c.Header.ParentHash != last.Hash {
		return false, nil // Changed tells of what changed it
	}
	e := api.ChunkEvent{
		Event: what, Number: c.Header.Number, Hash: c.Header.Hash(), Generation: c.Header.Generation,
		Height: c.Block.Height, Slot: c.Header.Slot, Checkpoint: c.Header.Checkpoint,
		EffectsHash: c.Header.EffectsHash, StateRoot: c.Header.StateRoot, TxHashes: c.TxHashes,
	}
	if err := f.emit(e); err != nil {
		return false, err
	}
	*last = cursor(&c)
	return true, nil
}

// retract takes back what is no longer in the chain.
func (f *follower) retract() error {
	in, err := f.inChain(f.decided)
	if err != nil || in {
		return err
	}
	newest, _ := f.q.cfg.World.Tip()
	generation := f.q.cfg.Forced.State().Generation
	if generation < f.decided.Generation || generation == f.decided.Generation && newest < f.decided.Number {
		return nil // this node is behind: it may come to where the subscriber was
	}
	kept, err := f.q.keptOf(f.decided, newest)
	if err != nil {
		return err
	}
	if err := f.emit(api.ChunkEvent{Event: api.EventRetracted, Number: kept.Number + 1, Last: f.decided.Number, Hash: kept.Hash, Generation: kept.Generation}); err != nil {
		return err
	}
	f.decided = kept
	if f.locked.Number > kept.Number {
		f.locked = kept
	}
	return nil
}

func (f *follower) inChain(c api.Cursor) (bool, error) {
	record, err := ledger.ChunkAt(f.q.cfg.World, c.Number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return false, nil
	}
	return err == nil && record.Header.Hash() == c.Hash, err
}

// keptOf is the last chunk of the present chain that a chain which ends with c has, too: chunks
// leave a chain only with a prune, which begins a generation, so it is the last one of c's
// generation or an earlier one, and before c.
func (q *Queries) keptOf(c api.Cursor, newest uint64) (api.Cursor, error) {
	var failed error
	top := min(c.Number, newest)
	n := sort.Search(int(top), func(i int) bool { //nolint:gosec // chunks are counted
		record, err := ledger.ChunkAt(q.cfg.World, uint64(i)+1) //nolint:gosec // an index
		if errors.Is(err, ledger.ErrNoRecord) {
			return false // before what this node keeps
		}
		failed = errors.Join(failed, err)
		return err == nil && (record.Header.Generation > c.Generation || record.Header.Number == c.Number)
	})
	record, err := ledger.ChunkAt(q.cfg.World, uint64(n)) //nolint:gosec // an index
	if errors.Is(err, ledger.ErrNoRecord) {
		return api.Cursor{}, api.NotFound(fmt.Errorf("chunk %d and what this node keeps have nothing in common: begin anew, without after", c.Number))
	}
	if err := errors.Join(failed, err); err != nil {
		return api.Cursor{}, answer(err)
	}
	return cursor(&record), nil
}

package origins

import (
	"context"
	"errors"
	"fmt"
	"math"
	"sort"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/inputs"
)

// eras are the generations that L1 was in over a row of blocks: each prune begins another
// one, none ever ends in an earlier one. What it was at a block is the contract's word there,
// proved by the block's hash.
type eras struct {
	before uint32  // up to the first that begins
	begins []begin // ascending
	// since is the first block of the row of which it is known; end the first that a chain
	// of this id has no business with, as governance gave it another one.
	since, end uint64
}

// begin is a block with which another generation began, what with, and whether the chain goes
// on by proof alone since.
type begin struct {
	block uint64
	inputs.Prune
	alone bool
}

// at is the generation after a block of the row.
func (e *eras) at(block uint64) uint32 {
	generation := e.before
	for _, b := range e.begins {
		if b.block <= block {
			generation = b.Generation
		}
	}
	return generation
}

// stateKept is how far behind the head servers surely have the state of a block.
const stateKept = 96

// readEras finds out what generations L1 was in after a place, up to the head. There is
// nothing to ask but when another one began.
func (f *Follower) readEras(ctx context.Context, s *view.Snapshot, from place) (*eras, error) {
	e := &eras{before: from.Generation, end: math.MaxUint64}
	if !f.cfg.Params.Proven() {
		return e, nil
	}
	next, known := from.Number+1, from.Generation
	for {
		if _, seen := s.Block(next); seen || next >= s.Head.Number {
			break
		}
		next++
	}
	for known < s.Tips.Generation {
		block, tips, err := f.firstAbove(ctx, s, e, next, known)
		if err != nil {
			return nil, err
		}
		if tips.Restarts > f.cfg.Params.RestartCount {
			e.end = block
			return e, nil
		}
		h, _ := s.Block(block)
		alone, err := f.byProof(ctx, h)
		if err != nil {
			return nil, err
		}
		e.begins = append(e.begins, begin{block, pruneOf(tips), alone})
		next, known = block+1, tips.Generation
	}
	// What it began with before the place is where it is still, as long as anybody has to ask.
	if _, told := f.prunes[known]; known > 0 && !told && len(e.begins) == 0 && s.Tips.Restarts == f.cfg.Params.RestartCount {
		alone, err := f.byProof(ctx, s.Head)
		if err != nil {
			return nil, err
		}
		e.begins = append(e.begins, begin{0, pruneOf(s.Tips), alone})
	}
	return e, nil
}

// byProof tells whether the chain goes on by proof alone after a block.
func (f *Follower) byProof(ctx context.Context, at client.Header) (bool, error) {
	way := f.cfg.Params.FallbackOf()
	if way == nil {
		return false, nil
	}
	state, err := proving.ReadFallback(ctx, view.Witness(f.cfg.View.Client(), at), way.Contract, at.Hash)
	if err != nil {
		return false, fmt.Errorf("read how the chain goes on as of L1 block %d: %w", at.Number, err)
	}
	return state.Holds, nil
}

// firstAbove finds the first of the view's blocks from one on that is above a generation: the
// head is. Of blocks whose state servers do not have any more nothing is known.
func (f *Follower) firstAbove(ctx context.Context, s *view.Snapshot, e *eras, next uint64, known uint32) (uint64, view.Tips, error) {
	read := map[uint64]view.Tips{s.Head.Number: s.Tips}
	gone := map[uint64]bool{}
	var failed error
	above := func(block uint64) bool {
		tips, ok := read[block]
		if !ok && failed == nil {
			h, _ := s.Block(block)
			var err error
			tips, err = view.ReadTips(ctx, view.Witness(f.cfg.View.Client(), h), f.cfg.Params.Rollup, h.Hash)
			switch {
			case err == nil:
				read[block] = tips
			case ctx.Err() == nil && !errors.Is(err, client.ErrMalformed) && s.Head.Number-block > stateKept:
				gone[block] = true
			default:
				failed = fmt.Errorf("read in which generation L1 block %d is: %w", block, err)
			}
		}
		return tips.Generation > known
	}
	rest := int(s.Head.Number - next)                                                              //nolint:gosec // of a window
	found := next + uint64(sort.Search(rest, func(i int) bool { return above(next + uint64(i)) })) //nolint:gosec // an index
	if found > next && gone[found-1] {
		e.since = found
	}
	return found, read[found], failed
}

func pruneOf(t view.Tips) inputs.Prune {
	return inputs.Prune{Generation: t.Generation, Checkpoint: t.Proven, Hash: t.ProvenHash}
}

package watchtower

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// onL1 is how L1 compares with our chain, whose last certified checkpoint is last.
type onL1 struct {
	standing publication.Standing
	last     uint64
}

// first is the lowest checkpoint of ours that is not whole on L1.
func (o onL1) first(read func(uint64) (checkpoint.Header, error)) (uint64, error) {
	n := o.standing.Ours.Number
	if n == 0 {
		return 1, nil
	}
	whole, err := read(n)
	if err != nil || whole.LastChunk > o.standing.Ours.LastChunk {
		return n, err
	}
	return n + 1, nil
}

// unpublished are the locks that are past their deadline and not on L1: of each committee's
// the last one that nobody paid for.
func (w *Watchtower) unpublished(ctx context.Context, s *view.Snapshot, at slasher, on onL1, in *Input) error {
	first, err := on.first(w.opts.Chain.Header)
	if err != nil {
		return err
	}
	for n := first; n <= on.last; {
		end, err := w.overdueOf(n, on.last, in.slot())
		if err != nil || end.overdue < n {
			return err // of what is above, nothing is overdue
		}
		u, found, err := w.blame(ctx, s, at, on, in, n, end.overdue)
		if err != nil {
			return err
		}
		if found {
			in.L1.Unpublished = append(in.L1.Unpublished, u)
		}
		n = end.committee + 1
	}
	return nil
}

// ends are the last checkpoint of an epoch, and the last one of those that is overdue.
type ends struct{ committee, overdue uint64 }

// overdueOf finds them from the epoch's first unpublished checkpoint on: slots grow with
// numbers.
func (w *Watchtower) overdueOf(first, last, slot uint64) (ends, error) {
	h, err := w.opts.Chain.Header(first)
	if err != nil {
		return ends{}, err
	}
	var failed error
	before := func(past func(checkpoint.Header) bool) uint64 {
		return first + uint64(sort.Search(int(last-first+1), func(i int) bool {
			one, err := w.opts.Chain.Header(first + uint64(i))
			failed = errors.Join(failed, err)
			return err != nil || past(one)
		})) - 1
	}
	e := ends{committee: before(func(one checkpoint.Header) bool { return one.Epoch > h.Epoch })}
	e.overdue = min(e.committee, before(func(one checkpoint.Header) bool { return slot <= one.Slot+w.rules.Deadline }))
	return e, failed
}

// blame finds the last lock of some checkpoints that somebody can be made to pay for.
func (w *Watchtower) blame(ctx context.Context, s *view.Snapshot, at slasher, on onL1, in *Input, first, last uint64) (Unpublished, bool, error) {
	for n := last; n >= first; n-- {
		l, err := w.opts.Chain.FirstLock(n)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue // a later checkpoint's certificate alone covers it: nobody is to blame for this one
		}
		if err != nil {
			return Unpublished{}, false, fmt.Errorf("read the lock of checkpoint %d: %w", n, err)
		}
		if !on.standing.Missing(l.Header) {
			continue
		}
		u, due, err := w.toBlame(ctx, s, at, in, l)
		if err != nil || due {
			return u, due, err
		}
	}
	return Unpublished{}, false, nil
}

// toBlame is what the planner knows of a lock; false when it was paid for, is of before a
// restart, or L1 refuses to hear of it. More than whom it blames is only read where that
// makes a difference.
func (w *Watchtower) toBlame(ctx context.Context, s *view.Snapshot, at slasher, in *Input, l *publication.Lock) (Unpublished, bool, error) {
	h, epoch := l.Header, l.Certificate.Extension.Epoch()
	u := Unpublished{Number: h.Number, Hash: h.Hash(), Epoch: epoch, Since: max(h.Slot, epoch*w.rules.Clock.EpochDuration)}
	if h.Generation != s.Tips.Generation || w.refusals.recent(u.Hash, epoch, in.slot(), w.rules) {
		return u, false, nil
	}
	if in.covered(u) || !in.Rules.accusable(u, in.slot()) {
		return u, true, nil
	}
	payers, err := at.payers(ctx, s.Head.Hash, epoch)
	if err != nil || len(payers) == 0 {
		return u, false, err
	}
	if paid, err := at.paid(ctx, s.Head.Hash, h, payers[0]); err != nil || paid {
		return u, false, err
	}
	drawn, err := w.opts.View.Draws().Of(ctx, s, epoch)
	if err != nil {
		return u, false, fmt.Errorf("read the committee of epoch %d: %w", epoch, err)
	}
	u.Members, u.Pays = drawn.Committee.Size(), slices.Contains(payers, w.opts.Attester)
	u.Lost, err = w.lostBelow(ctx, s, h)
	return u, true, err
}

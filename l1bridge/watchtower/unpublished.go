package watchtower

import (
	"context"
	"errors"
	"sort"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
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
	if n < o.standing.First {
		return o.standing.First, nil
	}
	whole, err := read(n)
	if err != nil || whole.LastChunk > o.standing.Ours.LastChunk {
		return n, err
	}
	return n + 1, nil
}

// maxBlamed is how many locks a step asks L1 about; the next one goes on where it ended.
// After a long outage there are thousands.
const maxBlamed = 16

// hunt goes through the locks that L1 does not have.
type hunt struct {
	ctx  context.Context //nolint:containedctx // of one step
	s    *view.Snapshot
	at   slasher
	on   onL1
	in   *Input
	left int // how many locks L1 may still be asked about
}

// unpublished is a lock that is past its deadline and not on L1, and that somebody can be
// accused of: of the first committee for which there is one, the last that nobody paid for.
func (w *Watchtower) unpublished(ctx context.Context, s *view.Snapshot, at slasher, on onL1, in *Input) error {
	first, err := w.firstLiable(on, in.slot())
	if err != nil || first > on.last {
		return err
	}
	h := &hunt{ctx, s, at, on, in, maxBlamed}
	from := w.blameFrom
	if from < first || from > on.last {
		from = 0
	}
	for n := first; n <= on.last; {
		end, err := w.overdueOf(n, on.last, in.slot())
		if err != nil {
			return err
		}
		if from > end.committee { // looked at before
			n = end.committee + 1
			continue
		}
		last := end.overdue
		if from != 0 {
			last = min(last, from)
		}
		from = 0
		u, next, err := w.blame(h, n, last)
		switch {
		case err != nil:
			return err
		case u != nil:
			w.blameFrom = u.Number // until it is accused: what comes and goes never grows old
			in.L1.Unpublished = append(in.L1.Unpublished, *u)
			return nil
		case next != 0:
			w.blameFrom = next
			return nil
		}
		n = end.committee + 1
	}
	w.blameFrom = 0
	return nil
}

// firstLiable is the first checkpoint that L1 does not have whole and that somebody may
// still answer for: slots grow with numbers. A certificate of a later epoch than its
// checkpoint's is covered by some epochs more.
func (w *Watchtower) firstLiable(on onL1, slot uint64) (uint64, error) {
	first, err := on.first(w.opts.Chain.Header)
	if err != nil || first > on.last {
		return first, err
	}
	var failed error
	later := sort.Search(int(on.last-first+1), func(i int) bool {
		h, err := w.opts.Chain.Header(first + uint64(i))
		failed = errors.Join(failed, err)
		return err != nil || h.Slot+w.rules.Liability+renewed*w.rules.Clock.EpochDuration >= slot
	})
	return first + uint64(later), failed
}

// renewed is how many epochs after a checkpoint's the committee may be that signed it first.
const renewed = 4

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

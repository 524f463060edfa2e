package origins

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/inputs"
)

// tellEvery is how often a long reading says how far it is.
const tellEvery = 10 * time.Second

// reading goes over a row of blocks, part by part: each is stored, and none is shown before
// all lead to what L1 has at the head.
type reading struct {
	from          place
	inbox, forced progress
	eras          *eras
}

// progress is how far a queue was read.
type progress struct {
	block uint64
	queue inputs.Queue
	// base is the queue before the view's blocks, after it as each of them left it that says
	// to have added to it.
	base  inputs.Queue
	after map[uint64]inputs.Queue
}

func progressOf(block uint64, q inputs.Queue) progress {
	return progress{block, q, q, map[uint64]inputs.Queue{}}
}

// again goes on from there.
func (p *progress) again() progress { return progressOf(p.block, p.queue) }

// at is the queue after one of the view's blocks, which came before one.
func (p *progress) at(block uint64, before inputs.Queue) inputs.Queue {
	if q, ok := p.after[block]; ok {
		return q
	}
	return before
}

// add enters an entry of a block, which the view may have.
func (p *progress) add(next inputs.Queue, block uint64, seen bool) {
	if p.queue = next; seen {
		p.after[block] = next
	} else {
		p.base = next
	}
}

// read reads what was added to the queues after a place, up to the head. How far they are
// filled then is proved by the head's hash, and the events must lead there.
func (f *Follower) read(ctx context.Context, s *view.Snapshot, from place) (*reading, error) {
	e, err := f.readEras(ctx, s, from)
	if err != nil {
		return nil, err
	}
	r := &reading{from, progressOf(from.Number, from.Inbox), progressOf(from.Number, from.Forced), e}
	if !f.touched(s, from) {
		return r, nil
	}
	if f.before == nil || f.before.from != from {
		f.before = &reading{from, r.inbox, r.forced, e}
	}
	r.inbox, r.forced = f.before.inbox.again(), f.before.forced.again()
	inbox, forced, err := f.reader.At(ctx, view.Witness(f.cfg.View.Client(), s.Head), s.Head.Hash)
	if err != nil {
		return nil, err
	}
	told := time.Now()
	tell := func() {
		if time.Since(told) >= tellEvery {
			told = time.Now()
			f.cfg.Logger.Info("Reads L1's queues", "messages", r.inbox.queue.Total, "of", inbox.Total, "to_block", r.inbox.block,
				"forced", r.forced.queue.Total, "forced_of", forced.Total, "forced_to_block", r.forced.block, "head", s.Head.Number)
		}
	}
	if err := f.messages(ctx, s, r, inbox, tell); err != nil {
		return nil, err
	}
	if err := f.entries(ctx, s, r, forced, tell); err != nil {
		return nil, err
	}
	if err := f.prove(ctx, s, r); err != nil {
		return nil, err
	}
	f.before = nil
	return r, nil
}

// touched tells whether a block after one, up to the head, may have added to a queue.
func (f *Follower) touched(s *view.Snapshot, from place) bool {
	for n := from.Number + 1; n <= s.Head.Number; n++ {
		if h, ok := s.Block(n); !ok || f.reader.Touched(h) {
			return true
		}
	}
	return false
}

// over tells whether a queue was read to a final block before the view's: to go on from there
// will do when a reading does not come to its end.
func (p *progress) over(s *view.Snapshot) bool {
	_, seen := s.Block(p.block)
	return !seen && p.block <= s.Finalized
}

func (f *Follower) messages(ctx context.Context, s *view.Snapshot, r *reading, to inputs.Queue, tell func()) error {
	for p := &r.inbox; p.block < s.Head.Number; tell() {
		part, err := f.reader.FirstMessages(ctx, queues.Span{First: p.block + 1, Last: s.Head.Number, Before: p.queue, After: to})
		if err == nil {
			err = f.keep(part.Entries, nil, place{Inbox: p.queue})
		}
		if err != nil {
			return err
		}
		for _, m := range part.Entries {
			_, seen := s.Block(m.Block)
			p.add(p.queue.With(m.Leaf.Bytes()), m.Block, seen)
		}
		if p.block = part.Through; p.over(s) {
			f.before.inbox = p.again()
		}
	}
	return nil
}

func (f *Follower) entries(ctx context.Context, s *view.Snapshot, r *reading, to inputs.Queue, tell func()) error {
	for p := &r.forced; p.block < s.Head.Number; tell() {
		part, err := f.reader.FirstEntries(ctx, queues.Span{First: p.block + 1, Last: s.Head.Number, Before: p.queue, After: to})
		if err == nil {
			err = f.keep(nil, part.Entries, place{Forced: p.queue})
		}
		if err != nil {
			return err
		}
		for _, e := range part.Entries {
			_, seen := s.Block(e.Block)
			p.add(p.queue.With(e.Leaf()), e.Block, seen)
		}
		if p.block = part.Through; p.over(s) {
			f.before.forced = p.again()
		}
	}
	return nil
}

// prove holds the blocks of the view to what they brought. In which block an event is, is an
// endpoint's word: all of them lead to the head's queues, wherever they are. Where but one
// block can have brought anything there is nothing to prove. Else the state after the first
// block tells what was before, and each later one's receipts what it brought; who gives no
// such state has the receipts of all asked for that mention a queue.
func (f *Follower) prove(ctx context.Context, s *view.Snapshot, r *reading) error {
	blocks, since := f.mentioning(s, r)
	anchored := since == r.from.Number+1
	only := anchored && len(blocks) < 2
	if !anchored {
		switch err := f.anchor(ctx, s, r, since); {
		case errors.Is(err, client.ErrMalformed) || ctx.Err() != nil:
			return err
		default:
			anchored = err == nil
		}
	}
	inbox, forced := r.inbox.base.Total, r.forced.base.Total
	for _, h := range blocks {
		before, forcedBefore := inbox, forced
		inbox, forced = r.inbox.totalAt(h.Number, inbox), r.forced.totalAt(h.Number, forced)
		if only || anchored && inbox == before && forced == forcedBefore {
			continue
		}
		messages, entries, err := f.reader.Brought(ctx, h)
		if err != nil {
			return err
		}
		if inbox-before != uint64(messages) || forced-forcedBefore != uint64(entries) { //nolint:gosec // counts
			return fmt.Errorf("%w: L1 block %d brought %d messages and %d forced txs, by events %d and %d",
				client.ErrMalformed, h.Number, messages, entries, inbox-before, forced-forcedBefore)
		}
	}
	// What is in a block that mentions no queue is not among these.
	if inbox != r.inbox.queue.Total || forced != r.forced.queue.Total {
		return fmt.Errorf("%w: events of a queue in L1 blocks up to %d that mention none", client.ErrMalformed, s.Head.Number)
	}
	return nil
}

// mentioning are the view's blocks of the row that mention a queue, and the first that the view
// has of it.
func (f *Follower) mentioning(s *view.Snapshot, r *reading) (out []client.Header, since uint64) {
	for since = s.Head.Number; since > r.from.Number+1; since-- {
		if _, ok := s.Block(since - 1); !ok {
			break
		}
	}
	for n := since; n <= s.Head.Number; n++ {
		if h, ok := s.Block(n); ok && f.reader.Touched(h) {
			out = append(out, h)
		}
	}
	return out, since
}

// anchor holds the queues after a block of the view to its state.
func (f *Follower) anchor(ctx context.Context, s *view.Snapshot, r *reading, number uint64) error {
	h, _ := s.Block(number)
	inbox, forced, err := f.reader.At(ctx, view.Witness(f.cfg.View.Client(), h), h.Hash)
	if err != nil {
		return err
	}
	if inbox != r.inbox.at(number, r.inbox.base) || forced != r.forced.at(number, r.forced.base) {
		return fmt.Errorf("%w: %w: not those of L1 block %d and before", client.ErrMalformed, queues.ErrEvents, number)
	}
	return nil
}

// totalAt is how many there were after a block of the view, which came after so many.
func (p *progress) totalAt(block, before uint64) uint64 {
	return p.at(block, inputs.Queue{Total: before}).Total
}

package watchtower

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// gather collects what Plan decides on, but for the account: that is read when there is
// something to send.
func (w *Watchtower) gather(ctx context.Context, s *view.Snapshot) (Input, error) {
	in := Input{Rules: *w.rules, L1: timeOf(s, w.rules, w.opts.Now())}
	if in.L1.Stale {
		return in, nil
	}
	epoch := w.rules.Clock.EpochOf(w.rules.slot(in.L1.Next))
	drawn, err := w.opts.View.Draws().Of(ctx, s, epoch)
	if err != nil {
		return in, fmt.Errorf("read the draw of epoch %d: %w", epoch, err)
	}
	in.Rules.Draw = *drawn
	if in.L1.Unsampled, err = w.unsampled(ctx, s, in.slot()); err != nil {
		return in, err
	}
	if in.L1.Unstored, err = w.unstored(ctx, s, in.slot()); err != nil {
		return in, err
	}
	on, err := w.opts.Chain.Compare(s.OnL1())
	if err != nil {
		return in, fmt.Errorf("compare L1 with our chain: %w", err)
	}
	w.lookAtForeign(ctx, s, on)
	in.L1.Confirmed = Confirmed{Number: s.Tips.Confirmed, Closed: s.Tips.Closed, Slot: s.Tips.ConfirmedIn}
	if on.Ours.Number < s.Tips.Confirmed && (!on.Below || on.AboveConfirmed) {
		return in, nil // we are behind, or on another chain: nothing here is to be acted on
	}
	short, err := w.ours(ctx, s, &in, on)
	if err != nil {
		return in, err
	}
	in.Bare = on.Below || w.below.Number > 0 && w.below.Number < on.First
	if err := w.signOfLife(ctx, s, &in); err != nil {
		return in, err
	}
	in.L1.Records = records(s, on, short)
	w.conflicts(in.L1.Records)
	w.forget(s, in.slot())
	w.forgetBlame(in.slot())
	if in.L1.Held, err = w.held(ctx, s, in.slot()); err != nil {
		return in, err
	}
	if err := w.slashing(ctx, s, &in, on); err != nil {
		return in, err
	}
	if len(in.L1.Unpublished) > 0 || slices.ContainsFunc(in.L1.Held, func(h Held) bool { return in.Rules.charges(h, in.slot()) }) {
		if in.L1.Bond, err = w.sure(s).bond(ctx, s.Head); err != nil {
			return in, err
		}
	}
	if in.L1.Owed, err = w.contract.owed(ctx, s.Head.Hash, w.account); err != nil {
		// Nor does one endpoint keep the watchtower from all else.
		in.L1.Owed, err = w.sure(s).owed(ctx, s.Head.Hash, w.account)
	}
	return in, err
}

// slashing collects what concerns the slasher, where there is one.
func (w *Watchtower) slashing(ctx context.Context, s *view.Snapshot, in *Input, on publication.Standing) error {
	last, err := w.opts.Chain.LastCertified()
	if err != nil {
		return fmt.Errorf("read the last certified checkpoint: %w", err)
	}
	at, is, err := w.slasher(ctx, s)
	if err != nil || !is {
		return errors.Join(err, w.observe(s, in, onL1{on, last}))
	}
	if in.L1.Accusations, err = w.accusations(ctx, s, at, on); err != nil {
		return err
	}
	if w.accused.through {
		if err := w.unpublished(ctx, s, at, onL1{on, last}, in); err != nil {
			return err
		}
	}
	if err := w.readOmissions(ctx, s, at, onL1{on, last}, in); err != nil {
		return err
	}
	in.L1.Bonds, err = at.owed(ctx, s.Head.Hash, w.account)
	return errors.Join(err, w.observe(s, in, onL1{on, last}))
}

// timeOf is L1's time as far as it counts here.
func timeOf(s *view.Snapshot, rules *Rules, now time.Time) L1 {
	age := s.Age(now)
	missed := uint64(max(age, 0)/time.Second) / max(s.BlockTime, 1)
	return L1{
		Ready: true, Stale: age >= 10*time.Duration(s.BlockTime)*time.Second,
		Time: s.Head.Time, Next: s.Head.Time + max(missed, 1)*s.BlockTime, Now: uint64(max(0, now.Unix())),
		SlotBlocks:   rules.Clock.SlotDuration / 1000 / max(s.BlockTime, 1),
		BlocksInSlot: s.BlocksSince(rules.start(rules.slot(s.Head.Time))),
	}
}

// ours reads what covers the last whole one of ours on L1, and whether a version that is
// too short stands above it.
func (w *Watchtower) ours(ctx context.Context, s *view.Snapshot, in *Input, on publication.Standing) (short bool, err error) {
	last, err := w.opts.Chain.LastCertified()
	if err != nil {
		return false, fmt.Errorf("read the last certified checkpoint: %w", err)
	}
	w.below, w.first = on.Ours, on.First
	maps.DeleteFunc(w.read, func(n uint64, i item) bool { return i.last != last || n+1 < on.Ours.Number })
	if n := on.Ours.Number; n >= on.First && n <= last {
		var whole checkpoint.Header
		if whole, in.Lock, err = w.publishable(ctx, s, n, last); err != nil {
			return false, err
		}
		switch short = whole.LastChunk > on.Ours.LastChunk; {
		case short && n == s.Tips.Confirmed:
			in.Lock = nil // what it covers is not what stands, and nothing below is left to confirm
		case short:
			if err := w.underShort(ctx, s, in, n-1, last); err != nil {
				return false, err
			}
		case whole.LastChunk < on.Ours.LastChunk:
			in.Lock = nil // L1 has it with chunks that have no certificate here yet
		}
	}
	return short, nil
}

// underShort looks below a version that is too short.
func (w *Watchtower) underShort(ctx context.Context, s *view.Snapshot, in *Input, number, last uint64) (err error) {
	w.below, err = w.opts.Chain.Header(number)
	if errors.Is(err, ledger.ErrNoRecord) { // of before this node began
		w.below, in.Lock = checkpoint.Header{Number: number}, nil
		return nil
	}
	if err != nil || number == 0 {
		in.Lock = nil
		return err
	}
	_, in.Lock, err = w.publishable(ctx, s, number, last)
	return err
}

// publishable reads a checkpoint of ours and what covers it, and keeps both for the
// action. Whose the certificate is L1 says at this head: a reorganisation may change it.
func (w *Watchtower) publishable(ctx context.Context, s *view.Snapshot, number, last uint64) (header checkpoint.Header, l *Lock, err error) {
	one, ok := w.read[number]
	if !ok || one.last != last || number >= last {
		if one, err = w.readOne(number, last); err != nil {
			return header, nil, err
		}
	}
	if one.covering != nil {
		if err := w.seat(ctx, s, one.covering); err != nil {
			return header, nil, err
		}
	}
	w.read[number] = one
	return one.Header, one.lock(), nil
}

// seat reads the committee of a certificate.
func (w *Watchtower) seat(ctx context.Context, s *view.Snapshot, c *covering) error {
	epoch := c.certificate.Extension.Epoch()
	drawn, err := w.opts.View.Draws().Of(ctx, s, epoch)
	if err != nil {
		return fmt.Errorf("read the committee of epoch %d: %w", epoch, err)
	}
	c.members = drawn.Committee
	return nil
}

// readOne reads a checkpoint and what covers it from our chain.
func (w *Watchtower) readOne(number, last uint64) (item, error) {
	p, err := w.opts.Chain.Publishable(number)
	if err != nil {
		return item{}, fmt.Errorf("read checkpoint %d: %w", number, err)
	}
	covering, err := w.covers(p, last)
	if err != nil {
		return item{}, fmt.Errorf("read what covers checkpoint %d: %w", number, err)
	}
	return item{p, covering, last}, nil
}

// records are what stands unconfirmed on L1.
func records(s *view.Snapshot, on publication.Standing, short bool) []Record {
	var out []Record
	for n := s.Tips.Confirmed + 1; n <= s.Tips.Number; n++ {
		p, known := s.Publication(n)
		if !known {
			return out // what is above cannot be told apart from what is gone
		}
		r := Record{Number: n, Word: common.Hash(p.Record()), Slot: p.Slot, Turn: p.Turn, Kin: Own}
		switch {
		case n == on.Ours.Number && short:
			r.Kin = Short
		case n > on.Ours.Number && on.Foreign && n >= on.Above.Number:
			r.Kin = Foreign
		case n > on.Ours.Number:
			r.Kin = Open
		}
		out = append(out, r)
	}
	return out
}

package watchtower

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// gather collects what Plan decides on, but for the account: that is read when there is
// something to send.
func (w *Watchtower) gather(ctx context.Context, s *view.Snapshot) (Input, error) {
	in := Input{Rules: *w.rules, L1: w.clock(s)}
	if in.L1.Stale {
		return in, nil
	}
	tip, _ := s.Record(s.Tips.Number)
	on, err := w.opts.Chain.Compare(publication.OnL1{Tip: tip, Slot: s.Tips.Slot, Confirmed: s.Tips.Confirmed, At: s.Record})
	if err != nil {
		return in, fmt.Errorf("compare L1 with our chain: %w", err)
	}
	confirmed, err := w.contract.confirmed(ctx, s.Head.Hash)
	if err != nil {
		return in, err
	}
	in.L1.Confirmed = Confirmed{Number: confirmed.Number, Closed: confirmed.Closed, Slot: confirmed.Slot}
	if on.Ours.Number < confirmed.Number {
		return in, nil // we are behind, or on another chain: nothing here is to be acted on
	}
	short, err := w.ours(&in, on)
	if err != nil {
		return in, err
	}
	if in.L1.Records, err = w.records(ctx, s, on, confirmed.Number, short); err != nil {
		return in, err
	}
	if in.L1.Held, err = w.held(ctx, s); err != nil {
		return in, err
	}
	if slices.ContainsFunc(in.L1.Held, func(h Held) bool { return !h.Open && h.Refuted }) {
		if in.L1.Bond, err = w.contract.bond(ctx, s.Head.Hash); err != nil {
			return in, err
		}
	}
	in.L1.Owed, err = w.contract.owed(ctx, s.Head.Hash, w.account)
	return in, err
}

// clock is L1's time as far as it counts here.
func (w *Watchtower) clock(s *view.Snapshot) L1 {
	now, age := w.opts.Now(), s.Age(w.opts.Now())
	missed := uint64(max(age, 0)/time.Second) / max(s.BlockTime, 1)
	return L1{
		Ready: true, Stale: age >= 10*time.Duration(s.BlockTime)*time.Second,
		Time: s.Head.Time, Next: s.Head.Time + max(missed, 1)*s.BlockTime, Now: uint64(max(0, now.Unix())),
		BlocksInSlot: s.BlocksSince(w.rules.start(w.rules.slot(s.Head.Time))),
	}
}

// ours reads what covers the last whole one of ours on L1, whether another version that
// is too short stands above it, and what of ours is to follow.
func (w *Watchtower) ours(in *Input, on publication.Standing) (short bool, err error) {
	last, err := w.opts.Chain.LastCertified()
	if err != nil {
		return false, fmt.Errorf("read the last certified checkpoint: %w", err)
	}
	w.below = on.Ours
	maps.DeleteFunc(w.read, func(n uint64, i item) bool { return i.last != last || n+1 < on.Ours.Number })
	if n := on.Ours.Number; n > 0 && n <= last {
		var whole checkpoint.Header
		if whole, in.Lock, err = w.publishable(n, last); err != nil {
			return false, err
		}
		if short = whole.LastChunk > on.Ours.LastChunk; short {
			if err := w.underShort(in, n-1, last); err != nil {
				return false, err
			}
		} else if whole.LastChunk < on.Ours.LastChunk {
			in.Lock = nil // L1 has it with chunks that have no certificate here yet
		}
	}
	in.L1.Confirmed.Short = short && !in.L1.Confirmed.Closed && on.Ours.Number == in.L1.Confirmed.Number
	return short, w.queue(in, w.below.Number+1, last)
}

// underShort looks below a version that is too short.
func (w *Watchtower) underShort(in *Input, number, last uint64) (err error) {
	if w.below, err = w.opts.Chain.Header(number); err != nil || number == 0 {
		in.Lock = nil
		return err
	}
	_, in.Lock, err = w.publishable(number, last)
	return err
}

// queue reads what of ours is to stand on L1 from a number on, as much as one
// transaction could hold.
func (w *Watchtower) queue(in *Input, from, last uint64) error {
	for n := from; n <= min(last, from+protocol.MaxEffectBlobs-1); n++ {
		header, lock, err := w.publishable(n, last)
		if err != nil {
			return err
		}
		if header.Slot >= in.slot() {
			return nil // L1 takes none of a slot that runs
		}
		in.Queue = append(in.Queue, Candidate{Header: header, Blobs: blob.Count(len(w.read[n].Fields)), Lock: lock})
	}
	return nil
}

// publishable reads a checkpoint of ours and what covers it, and keeps both for the
// action.
func (w *Watchtower) publishable(number, last uint64) (header checkpoint.Header, l *Lock, err error) {
	if known, ok := w.read[number]; ok && known.last == last && number < last {
		return known.Header, known.lock(), nil
	}
	p, err := w.opts.Chain.Publishable(number)
	if err != nil {
		return header, nil, fmt.Errorf("read checkpoint %d: %w", number, err)
	}
	covering, err := w.covers(p, last)
	if err != nil {
		return header, nil, fmt.Errorf("read what covers checkpoint %d: %w", number, err)
	}
	w.read[number] = item{p, covering, last}
	return p.Header, covering.lock(), nil
}

// records reads what stands unconfirmed on L1.
func (w *Watchtower) records(ctx context.Context, s *view.Snapshot, on publication.Standing, confirmed uint64, short bool) ([]Record, error) {
	out := make([]Record, 0, s.Tips.Number-min(confirmed, s.Tips.Number))
	for n := confirmed + 1; n <= s.Tips.Number; n++ {
		word, err := w.word(ctx, s, n)
		if err != nil {
			return nil, err
		}
		r := Record{Number: n, Word: common.Hash(word), Slot: word.Slot(), Turn: word.Turn(), Kin: Own}
		switch {
		case n == on.Ours.Number && short:
			r.Kin = Short
		case n > on.Ours.Number && on.Foreign:
			r.Kin = Foreign
		case n > on.Ours.Number:
			r.Kin = Open
		}
		out = append(out, r)
	}
	return out, nil
}

// word is the record of a checkpoint, read once for each publication.
func (w *Watchtower) word(ctx context.Context, s *view.Snapshot, number uint64) (view.Record, error) {
	p, known := s.Publication(number)
	if old, ok := w.words[number]; ok && known && old.tx == p.TxHash && old.block == p.BlockHash {
		return old.word, nil
	}
	word, err := w.contract.record(ctx, s.Head.Hash, number)
	if err == nil {
		w.words[number] = readWord{p.TxHash, p.BlockHash, word}
	}
	return word, err
}

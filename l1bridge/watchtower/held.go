package watchtower

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// How many records a step asks the contract about: anybody may have thousands kept.
const (
	maxUseful = 8 // something was to be done about at the last look, the oldest first
	maxNews   = 8 // something happened since, what was charged first
	maxAgain  = 8 // all others that can still change, in turn
)

// entry is what is known of a record that was kept or charged.
type entry struct {
	number  uint64
	told    uint64        // the last block with an event of it
	charged bool          // which says that it was charged
	at      client.Header // where the contract was asked for it; no hash before that
	held    Held          // what it was there
	over    bool          // nothing can come of it, the state of that block says
}

// news tells that the record is not what it was when it was asked for, as far as events
// tell.
func (e *entry) news(s *view.Snapshot) bool {
	return e.at.Hash == common.Hash{} || e.told > e.at.Number || !s.Canonical(e.at.Number, e.at.Hash)
}

// held are the charges that are open and the records kept, of those that are looked at,
// as of a head: what came first is first.
func (w *Watchtower) held(ctx context.Context, s *view.Snapshot, slot uint64) (out []Held, err error) {
	if err := w.readCharges(ctx, s); err != nil {
		return nil, err
	}
	w.forgetCharges(s)
	for _, word := range w.charges.due(s, w.rules, slot) {
		if err := w.look(ctx, s, word); err != nil {
			return nil, err
		}
		if e := w.charges.known[word]; e.held.Number != 0 {
			out = append(out, e.held)
		}
	}
	slices.SortFunc(out, earlier)
	return out, nil
}

// earlier orders by what nears its end first: each charge may be answered for as long as
// any other, each record charged.
func earlier(a, b Held) int {
	since := func(h Held) uint64 {
		if h.Open {
			return h.Slot
		}
		return view.Record(h.Word).Slot()
	}
	return cmp.Or(cmp.Compare(since(a), since(b)), a.Word.Cmp(b.Word))
}

// due are the records to look at in this step.
func (c *charges) due(s *view.Snapshot, r *Rules, slot uint64) []view.Record {
	type known struct {
		*entry
		word view.Record
	}
	byWord := func(a, b known) int { return common.Hash(a.word).Cmp(common.Hash(b.word)) }
	var useful, news, again []known
	for word, e := range c.known {
		switch k := (known{e, word}); {
		case r.useful(e.held, slot) > 0:
			useful = append(useful, k)
		case e.news(s):
			news = append(news, k)
		case !e.over:
			again = append(again, k)
		}
	}
	slices.SortFunc(useful, func(a, b known) int {
		return cmp.Or(cmp.Compare(r.useful(b.held, slot), r.useful(a.held, slot)), earlier(a.held, b.held))
	})
	slices.SortFunc(news, func(a, b known) int {
		if a.charged != b.charged {
			return map[bool]int{true: -1, false: 1}[a.charged]
		}
		return cmp.Or(cmp.Compare(a.told, b.told), byWord(a, b))
	})
	again = append(again, useful[min(len(useful), maxUseful):]...)
	slices.SortFunc(again, func(a, b known) int { return cmp.Or(cmp.Compare(a.at.Number, b.at.Number), byWord(a, b)) })
	var out []view.Record
	for _, part := range [][]known{useful[:min(len(useful), maxUseful)], news[:min(len(news), maxNews)], again[:min(len(again), maxAgain)]} {
		for _, k := range part {
			out = append(out, k.word)
		}
	}
	return out
}

// look asks the contract what a record is, and the chain what to think of it.
func (w *Watchtower) look(ctx context.Context, s *view.Snapshot, word view.Record) error {
	e := w.charges.known[word]
	now, err := w.contract.charge(ctx, s.Head.Hash, word)
	if err != nil {
		now, err = w.sure(s).charge(ctx, s.Head.Hash, word)
	}
	if err != nil {
		return err
	}
	e.at, e.held, e.over = s.Head, Held{}, false
	state := now.State.Uint64()
	if state != chargeKept && state != chargeOpen {
		// Whoever says so falsely would have us forget a charge: unproven, it is asked again.
		now, err = w.sure(s).charge(ctx, s.Head.Hash, word)
		if state = now.State.Uint64(); err != nil || state != chargeKept && state != chargeOpen {
			e.over = err == nil
			return ctx.Err()
		}
	}
	e.held = Held{Number: e.number, Word: common.Hash(word), Open: state == chargeOpen, Slot: now.Slot, Ours: now.By == w.account}
	if _, known := w.charges.made[word]; e.held.Open && e.held.Ours && !known {
		if _, err := w.keepMade(Decision{Action: Charge, Number: e.number, Record: common.Hash(word)}, e.told); err != nil {
			return err
		}
	}
	if e.held.Lock, e.held.Refuted, err = w.judge(ctx, s, e.number, word); err != nil {
		e.at = client.Header{}
		return err
	}
	e.held.Refuted = e.held.Refuted && w.checked[word].carried != CarriedLock && !w.past(word)
	return nil
}

// past tells that a record is of the chain before a restart. That one may have locked it:
// what is here in its place says nothing of it.
func (w *Watchtower) past(word view.Record) bool {
	p := w.opts.Params
	return p.Restart != nil && word.Slot() <= p.SlotAt(p.Restart.Block.Timestamp*1000)
}

// judge gives what covers a record here, or says that what is locked in its place
// contradicts it.
func (w *Watchtower) judge(ctx context.Context, s *view.Snapshot, number uint64, word view.Record) (covers *Lock, refuted bool, err error) {
	last, err := w.opts.Chain.LastCertified()
	if err != nil || number > last {
		return nil, false, err
	}
	header, lock, err := w.publishable(ctx, s, number, last)
	switch {
	case errors.Is(err, ledger.ErrNoRecord):
		return nil, false, nil // of before this node began: nothing is here that says so or otherwise
	case err != nil || word.Names(header.Hash()):
		return lock, false, err
	}
	version, ours, err := w.opts.Chain.Version(number, func(h common.Hash) bool { return word.Names(h) })
	switch {
	case errors.Is(err, ledger.ErrNoRecord):
		return nil, false, nil // as above
	case err != nil || !ours:
		return nil, err == nil, err
	}
	covers, err = w.brought(ctx, s, word, version)
	return covers, false, err
}

// brought is the lock of a version of ours that a longer one replaced, if its certificate
// was seen to come with it: no later one covers it.
func (w *Watchtower) brought(ctx context.Context, s *view.Snapshot, word view.Record, version checkpoint.Header) (*Lock, error) {
	c := w.checked[word]
	if c.brought == nil {
		return nil, nil //nolint:nilnil // nothing covers it, which is no error
	}
	if err := w.seat(ctx, s, c.brought); err != nil {
		return nil, err
	}
	c.header = version
	w.checked[word] = c
	return c.brought.lock(), nil
}

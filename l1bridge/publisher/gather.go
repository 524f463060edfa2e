package publisher

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// fetched is a checkpoint read from the chain, and how far the chain was then.
type fetched struct {
	*publication.Publishable
	last uint64
}

// gather collects what Plan decides on, and changes nothing. Prices and balance are
// read only when there is something to send.
func (p *Publisher) gather(ctx context.Context, h txmgr.Head, l1 L1, pending *txmgr.Pending) (Input, error) {
	backlog, err := p.backlog()
	if err != nil {
		return Input{}, err
	}
	in := Input{Rules: *p.rules, L1: l1, Backlog: backlog, Most: p.most, Account: txmgr.Account{Pending: pending}}
	if l1.Base.Unknown {
		return in, nil
	}
	in.Idle = !in.Rules.due(l1) && !in.Rules.open(l1, l1.Base.Slot) && !l1.foreign()
	if in.Idle {
		return in, nil
	}
	if in.Queue, err = p.queue(l1, h.Canonical); err != nil {
		return Input{}, err
	}
	if in.choose().sends() {
		in.Account, err = p.sender.Account(ctx, h)
	}
	return in, err
}

func (p *Publisher) l1(s *view.Snapshot) (L1, error) {
	l1 := L1{
		Ready: true, Age: s.Age(p.opts.Now()), StaleAfter: p.opts.StaleAfter,
		Number: s.Head.Number, Time: s.Head.Time, Now: uint64(max(0, p.opts.Now().Unix())), BlockTime: s.BlockTime, Tips: s.Tips,
	}
	if l1.StaleAfter == 0 {
		l1.StaleAfter = 10 * time.Duration(s.BlockTime) * time.Second
	}
	l1.BlocksInSlot = s.BlocksSince(p.rules.start(p.rules.slot(s.Head.Time)))
	var err error
	l1.Base, err = p.base(s)
	return l1, err
}

// queue reads the certified checkpoints after L1's base, as many as one transaction
// could hold. canonical tells of a block whether L1 has it, as far back as the view does.
func (p *Publisher) queue(l1 L1, canonical func(number uint64, hash common.Hash) bool) ([]Candidate, error) {
	last, err := p.opts.Chain.LastCertified()
	if err != nil || last == 0 {
		return nil, err
	}
	from := l1.Base.Number + 1
	to := min(last, l1.Base.Number+protocol.MaxEffectBlobs)
	for n := range p.fetched {
		if n+1 < from || n > to {
			delete(p.fetched, n)
		}
	}
	var out []Candidate
	for n := from; n <= to; n++ {
		one, err := p.read(n, last)
		if err != nil {
			return nil, fmt.Errorf("read checkpoint %d: %w", n, err)
		}
		c := Candidate{
			Header: one.Header, Hash: one.Header.Hash(), Blobs: blob.Count(len(one.Fields)),
			Settled: n < last || p.settled(one.Header.Slot, l1),
			Lost:    !canonical(one.Header.Origin.Number, one.Header.Origin.Hash),
		}
		if one.Certificate != nil {
			c.Signatures, c.Links = len(one.Certificate.Signatures), len(one.Links)
			c.Final = len(one.Links) > 0 || one.Certificate.Extension.Kind() == lock.Closed
		}
		out = append(out, c)
	}
	return out, nil
}

// read takes a checkpoint from the chain again whenever it may have grown.
func (p *Publisher) read(number, last uint64) (*publication.Publishable, error) {
	if known, ok := p.fetched[number]; ok && known.last == last && number < last {
		return known.Publishable, nil
	}
	one, err := p.opts.Chain.Publishable(number)
	if err != nil {
		return nil, err
	}
	if one.Header.Number != number {
		return nil, fmt.Errorf("%w: checkpoint %d is number %d", errContent, number, one.Header.Number)
	}
	p.fetched[number] = fetched{one, last}
	return one, nil
}

// settled tells whether a slot is well over by our clock, or half its deadline is over by
// L1's: what is locked goes out by then, closed or not (design 4.2), and a wrong clock
// here keeps nothing back for good.
func (p *Publisher) settled(slot uint64, l1 L1) bool {
	over := time.Unix(int64(p.rules.start(slot+1)), 0)
	if !p.hurry {
		over = over.Add(p.opts.Settle)
	}
	return !p.opts.Now().Before(over) || p.rules.late(l1, slot)
}

// base finds the highest checkpoint on L1 that is ours. One that is has only ours below
// it, since each names its parent.
func (p *Publisher) base(s *view.Snapshot) (Base, error) {
	last, err := p.opts.Chain.LastCertified()
	if err != nil {
		return Base{}, err
	}
	first, before, err := p.beginning(last)
	if err != nil {
		return Base{}, err
	}
	if before.Number > 0 && (s.Tips.Number < first || last < first) {
		return p.before(s, before), nil
	}
	if s.Tips.Number <= last {
		own, is, err := p.ours(s.Tips.Number, last, s.Tips.Record.Names)
		if err != nil || is {
			return own, err
		}
	}
	var best Base
	low := uint64(0)
	if before.Number > 0 {
		if best = p.before(s, before); best.Unknown {
			return best, nil
		}
		low = first
	}
	for high := min(last, s.Tips.Number); low <= high; {
		middle := (low + high) / 2
		at, known := s.Publication(middle)
		own, is, err := p.ours(middle, last, func(hash [32]byte) bool { return middle == 0 || known && at.Hash == hash })
		switch {
		case err != nil:
			return Base{}, err
		case is:
			best, low = own, middle+1
		case middle == 0:
			return Base{}, fmt.Errorf("%w: checkpoint 0", errContent)
		default:
			high = middle - 1
		}
	}
	return best, nil
}

// beginning is the first checkpoint that this node has records of, and what is known of the
// one before: that never changes.
func (p *Publisher) beginning(last uint64) (first uint64, before publication.Record, err error) {
	if p.first == 0 && last > 0 {
		p.first, p.parent, err = p.opts.Chain.First()
	}
	return p.first, p.parent, err
}

// before is the checkpoint before the first that this node has records of, if L1 has it: of
// what is below this node has nothing to publish.
func (p *Publisher) before(s *view.Snapshot, before publication.Record) Base {
	base := Base{Number: before.Number, LastChunk: before.LastChunk, Hash: before.Hash}
	at, known := s.Publication(before.Number)
	base.Unknown = s.Tips.Number < before.Number || !known || at.Hash != before.Hash
	if s.Tips.Number == before.Number {
		base.Unknown = !s.Tips.Record.Names(before.Hash)
	}
	return base
}

// ours is the node's own checkpoint of a number, and whether L1's is the same.
func (p *Publisher) ours(number, last uint64, same func(hash [32]byte) bool) (Base, bool, error) {
	if number == 0 {
		return Base{Hash: p.genesis}, same(p.genesis), nil
	}
	one, err := p.read(number, last)
	if err != nil {
		return Base{}, false, fmt.Errorf("read checkpoint %d: %w", number, err)
	}
	h := one.Header
	return baseOf(h), same(h.Hash()), nil
}

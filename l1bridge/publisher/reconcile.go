package publisher

import (
	"cmp"
	"context"
	"errors"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/view"
)

// forgetAfter is how many blocks an included transaction is remembered when L1
// tells no finality.
const forgetAfter = 128

// reconcile holds what we sent against L1 and returns what is in flight. It asks
// nothing when nothing is open.
func (p *Publisher) reconcile(ctx context.Context, s *view.Snapshot, sending bool) (*Flight, error) {
	if !sending && !p.open(s) {
		return nil, nil
	}
	mined, err := p.client.NonceAt(ctx, p.account, s.Head.Hash)
	if err != nil {
		return nil, err
	}
	changed := false
	for nonce, f := range p.flights {
		switch {
		case f.Included != nil && !s.Canonical(f.Included.BlockNumber, f.Included.BlockHash):
			p.opts.Logger.Warn("L1 reorganisation drops a publication", "tx", f.Included.Hash, "block", f.Included.BlockNumber)
			f.Included, f.SentAt, changed = nil, s.Head.Number, true
		case f.Included != nil && isOld(f.Included.BlockNumber, s):
			delete(p.flights, nonce)
			changed = true
		case f.Included == nil && f.Counted && nonce < mined && isOld(f.SentAt, s):
			delete(p.flights, nonce) // used up by another program
			changed = true
		}
		if nonce < mined && f.Included == nil {
			found, err := p.settle(ctx, s, f)
			if err != nil {
				return nil, err
			}
			changed = changed || found
		}
	}
	if changed {
		if err := p.save(); err != nil {
			return nil, err
		}
	}
	return p.flights[mined], nil
}

// open tells whether some flight's fate is not known.
func (p *Publisher) open(s *view.Snapshot) bool {
	for _, f := range p.flights {
		if f.Included == nil || !s.Canonical(f.Included.BlockNumber, f.Included.BlockHash) {
			return true
		}
	}
	return false
}

func isOld(block uint64, s *view.Snapshot) bool {
	return block <= s.Finalized || block+forgetAfter <= s.Head.Number
}

// settle looks for the attempt that used up a nonce. A receipt counts only when
// its block is on our head's chain.
func (p *Publisher) settle(ctx context.Context, s *view.Snapshot, f *Flight) (bool, error) {
	for i := len(f.Attempts) - 1; i >= 0; i-- {
		a := f.Attempts[i]
		r, err := p.client.Receipt(ctx, a.Hash)
		switch {
		case errors.Is(err, ethereum.NotFound):
			continue
		case err != nil:
			return false, err
		}
		number := r.BlockNumber.Uint64()
		if number > s.Head.Number || !s.Canonical(number, r.BlockHash) {
			continue
		}
		f.Included = &Inclusion{a.Hash, number, r.BlockHash}
		p.count(f, a, r)
		return true, nil
	}
	if !f.Counted {
		f.Counted = true
		p.metrics.failed("foreign_transaction")
		p.opts.Logger.Warn("Another program sends from the publisher account", "account", p.account, "nonce", f.Nonce)
		return true, nil
	}
	return false, nil
}

func (p *Publisher) count(f *Flight, a Attempt, r *types.Receipt) {
	if f.Counted {
		return
	}
	f.Counted = true
	p.metrics.gas.Add(float64(r.GasUsed))
	p.metrics.blobs.Add(float64(a.Blobs))
	if r.Status != types.ReceiptStatusSuccessful {
		p.metrics.failed("reverted")
		p.opts.Logger.Warn("Publication reverted", "tx", a.Hash, "from", a.From, "to", a.To, "gas", r.GasUsed)
		return
	}
	n := a.To - a.From + 1
	p.metrics.checkpoints.Add(float64(n))
	for range n {
		p.metrics.gasEach.Observe(float64(r.GasUsed) / float64(n))
	}
	p.opts.Logger.Info("Published", "from", a.From, "to", a.To, "tx", a.Hash, "block", r.BlockNumber, "gas", r.GasUsed)
}

// save writes the journal, in order of nonce.
func (p *Publisher) save() error {
	byNonce := func(a, b *Flight) int { return cmp.Compare(a.Nonce, b.Nonce) }
	return p.journal.save(p.account, p.opts.Params.Rollup, slices.SortedFunc(maps.Values(p.flights), byNonce))
}

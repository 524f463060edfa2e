package txmgr

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
)

// forgetAfter is how many blocks an included transaction is remembered when L1
// tells no finality.
const forgetAfter = 128

// Reconcile holds what was sent against a head: outcomes go to their senders, and
// what is pending, if anything, is returned. It asks L1 nothing when the fate of all
// that was sent is known.
func (s *Sender) Reconcile(ctx context.Context, h Head) (*Pending, error) {
	s.m.mu.Lock()
	pending, outcomes, err := s.m.reconcile(ctx, h, s.name)
	s.m.mu.Unlock()
	deliver(outcomes)
	return pending, err
}

func (m *Manager) reconcile(ctx context.Context, h Head, by string) (*Pending, []delivery, error) {
	changed, open := m.review(h)
	if !open {
		return nil, nil, m.saveIf(changed)
	}
	account, err := m.accountAt(ctx, h)
	if err != nil {
		return nil, nil, errors.Join(err, m.saveIf(changed))
	}
	next := account.Nonce
	var outcomes []delivery
	for nonce, r := range m.sent {
		if nonce >= next || r.Included != nil {
			continue
		}
		outcome, by, err := m.settle(ctx, h, r)
		if err != nil {
			return nil, outcomes, errors.Join(err, m.saveIf(changed))
		}
		switch {
		case !r.Told:
			r.Told, changed = true, true
			outcomes = append(outcomes, delivery{m.senders[by], outcome})
		case r.Included != nil:
			changed = true // found again after a reorganisation
		case h.isOld(r.SentAt):
			delete(m.sent, nonce) // used up by another program
			changed = true
		}
	}
	if m.readBack(ctx, h, m.sent[next]) {
		changed = true
	}
	return m.sent[next].pending(by), outcomes, m.saveIf(changed)
}

// review forgets what is final and takes back what a reorganisation dropped. It
// tells whether anything changed, and whether the fate of some nonce is open.
func (m *Manager) review(h Head) (changed, open bool) {
	for nonce, r := range m.sent {
		switch {
		case r.Included == nil:
			open = true
		case !h.Canonical(r.Included.BlockNumber, r.Included.BlockHash):
			m.opts.Logger.Warn("L1 reorganisation drops a transaction", "tx", r.Included.Hash, "block", r.Included.BlockNumber, "sender", r.Sender)
			r.lost(h.Number)
			changed, open = true, true
		case h.isOld(r.Included.BlockNumber):
			delete(m.sent, nonce)
			changed = true
		}
	}
	return changed, open
}

func (h Head) isOld(block uint64) bool { return block <= h.Finalized || block+forgetAfter <= h.Number }

// settle looks for the attempt that used up a nonce, and whose it was. A receipt counts
// only when its block is on the head's chain.
func (m *Manager) settle(ctx context.Context, h Head, r *record) (o Outcome, by string, err error) {
	for i := len(r.Attempts) - 1; i >= 0; i-- {
		a := r.Attempts[i]
		receipt, err := m.opts.Client.Receipt(ctx, a.Hash)
		switch {
		case errors.Is(err, ethereum.NotFound):
			continue
		case err != nil:
			return Outcome{}, "", err
		}
		number := receipt.BlockNumber.Uint64()
		if number > h.Number || !h.Canonical(number, receipt.BlockHash) {
			continue
		}
		r.Included, r.tx = &inclusion{a.Hash, number, receipt.BlockHash}, nil
		result := Succeeded
		if receipt.Status != types.ReceiptStatusSuccessful {
			result = Reverted
		}
		return Outcome{result, r.Nonce, a.Tag, a.Hash, number, receipt.GasUsed, a.Blobs, costOf(receipt)}, r.by(a), nil
	}
	return Outcome{Result: Foreign, Nonce: r.Nonce, Tag: r.last().Tag}, r.by(r.last()), nil
}

// costOf is what an included transaction cost, in wei, its value apart.
func costOf(r *types.Receipt) *big.Int {
	cost := new(big.Int)
	if r.EffectiveGasPrice != nil {
		cost.Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
	}
	if r.BlobGasPrice != nil {
		cost.Add(cost, new(big.Int).Mul(r.BlobGasPrice, new(big.Int).SetUint64(r.BlobGasUsed)))
	}
	return cost
}

package txpool

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
)

// A payer's pooled txs are held against its balance together: each may cost its
// fee limit and what it withdraws, and one that the others leave nothing for would
// only be in the way of those who can pay. A claim counts for its own tx alone: no other
// one can rely on coming after it.

// checkPayer holds o and what stays of its payer's pooled txs against balance.
func (p *Pool) checkPayer(o *offer, rivals []*entry, balance protocol.Amount) error {
	stay := slices.DeleteFunc(slices.Clone(p.payers[o.feeSlot]), func(e *entry) bool { return slices.Contains(rivals, e) })
	if len(stay) >= p.cfg.MaxPerPayer {
		return ErrPayerFull.With("the payer has %d pooled txs, at most %d are taken; wait until some are included", len(stay), p.cfg.MaxPerPayer)
	}
	left := balance
	for _, e := range stay {
		var err error
		if left, err = left.Sub(e.terms.Need); err != nil {
			left = protocol.Amount{} // the balance fell since they were taken
			break
		}
	}
	if left.Cmp(o.terms.Need) < 0 {
		return ErrPayerOwes.With("the payer has %s fee juice, of which its %d pooled txs may leave %s, and this one may take %s; wait, fund it, or lower gas_limits or max_fees",
			balance, len(stay), left, o.terms.Need)
	}
	return nil
}

// Settle tells the pool a payer's balance, by the slot it lies in. In order of
// selection, the txs that those before them leave enough for stay.
func (p *Pool) Settle(feeSlot fr.Element, balance protocol.Amount) []Departure {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.settle(feeSlot, balance)
}

func (p *Pool) settle(feeSlot fr.Element, balance protocol.Amount) (dropped []Departure) {
	left := balance
	for _, e := range slices.SortedFunc(slices.Values(p.payers[feeSlot]), before) {
		need := e.terms.Need
		rest, err := left.Sub(need)
		if err != nil {
			dropped = append(dropped, p.drop(e, execution.ErrCannotPay.With(
				"the payer has %s fee juice left, %s beside its better pooled txs; this one may take %s", balance, left, need)))
			continue
		}
		left = rest
	}
	return dropped
}

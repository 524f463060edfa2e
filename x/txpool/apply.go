package txpool

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Chunk is what a pool must know of a decided chunk.
type Chunk struct {
	Number    uint64
	Timestamp uint64
	Effects   []effect.TxEffect
	// AnchorMaxAge of the genesis, in chunks.
	AnchorMaxAge uint64
}

// Apply removes the txs that the chunk includes, which it returns, and drops
// those that can no longer be included: a nullifier spent, expired, anchor too
// old, payer too poor.
func (p *Pool) Apply(c Chunk) (included []*tx.Tx, dropped []Departure) {
	p.mu.Lock()
	defer p.mu.Unlock()

	for i := range c.Effects {
		id := common.Hash(c.Effects[i].TxHash.Bytes())
		if e, ok := p.entries[id]; ok {
			p.remove(e)
			included = append(included, e.tx)
		}
		p.left.Remove(id)
	}
	for i := range c.Effects {
		for _, n := range c.Effects[i].Nullifiers {
			if e, ok := p.nullifiers[n]; ok {
				dropped = append(dropped, p.drop(e, execution.ErrNullifierSpent.With(
					"nullifier 0x%x was spent by tx 0x%x in chunk %d", n.Bytes(), c.Effects[i].TxHash.Bytes(), c.Number)))
			}
		}
	}
	dropped = append(dropped, p.dropPoor(c.Effects)...)
	dropped = append(dropped, p.dropWhere(func(t tx.Terms) error {
		if err := execution.CheckAnchorAge(t.Anchor, c.Number+1, c.AnchorMaxAge); err != nil {
			return err
		}
		return execution.CheckExpiry(t, c.Timestamp)
	})...)
	if len(p.entries) > 0 {
		p.signal()
	}
	return included, dropped
}

// dropPoor drops the txs that their payers can't pay for any more. Balances change through public writes only, so the effects tell them all.
func (p *Pool) dropPoor(effects []effect.TxEffect) (dropped []Departure) {
	balances := make(map[fr.Element]fr.Element)
	var touched []fr.Element
	for i := range effects {
		for _, w := range effects[i].PublicWrites {
			if len(p.payers[w.Slot]) == 0 {
				continue
			}
			if _, again := balances[w.Slot]; !again {
				touched = append(touched, w.Slot)
			}
			balances[w.Slot] = w.Value
		}
	}
	for _, slot := range touched {
		balance, err := protocol.AmountFromField(balances[slot])
		if err != nil {
			balance = protocol.Amount{} // what is no amount pays for nothing
		}
		dropped = append(dropped, p.settle(slot, balance)...)
	}
	return dropped
}

// Expire drops the txs that have expired at now, for when no chunks come.
func (p *Pool) Expire(now uint64) []Departure {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.dropWhere(func(t tx.Terms) error { return execution.CheckExpiry(t, now) })
}

// Drop removes a tx that cannot be included, for the reason given. It reports
// whether the tx was pooled.
func (p *Pool) Drop(id common.Hash, reason error) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	e, ok := p.entries[id]
	if ok {
		p.drop(e, reason)
	}
	return ok
}

// Recheck drops every tx that check refuses, for when the chain went back to an
// earlier chunk. What chunks that are gone were the reason of stands no more: whom they kept
// out may come again. The pool stays usable meanwhile; check may read state.
func (p *Pool) Recheck(check func(*tx.Tx) error) (dropped []Departure) {
	p.mu.Lock()
	for _, id := range p.left.Keys() {
		if s, _ := p.left.Peek(id); s.Final() && s.State != Expired {
			p.left.Remove(id)
		}
	}
	snapshot := slices.Clone(p.order)
	p.mu.Unlock()
	for _, e := range snapshot {
		reason := check(e.tx)
		if reason == nil {
			continue
		}
		p.mu.Lock()
		if !e.gone {
			dropped = append(dropped, p.drop(e, reason))
		}
		p.mu.Unlock()
	}
	return dropped
}

// dropWhere drops, in order of selection, the txs whose terms refuse refuses.
func (p *Pool) dropWhere(refuse func(tx.Terms) error) (dropped []Departure) {
	for _, e := range slices.Clone(p.order) {
		if reason := refuse(e.terms); reason != nil {
			dropped = append(dropped, p.drop(e, reason))
		}
	}
	return dropped
}

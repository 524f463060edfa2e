package txpool

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Waiting is a pooled tx with when it came, Unix milliseconds.
type Waiting struct {
	Tx      *tx.Tx
	Arrived uint64
}

// Pending returns up to max txs in the order in which they came, from the first, or those
// that came after one. It is false when that one is not pooled.
func (p *Pool) Pending(max int, after *common.Hash) ([]Waiting, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	from := uint64(0)
	if after != nil {
		last, ok := p.entries[*after]
		if !ok {
			return nil, false
		}
		from = last.seq + 1
	}
	out := make([]Waiting, 0, min(max, len(p.entries)))
	for _, e := range p.arrivals {
		if len(out) == max {
			break
		}
		if !e.gone && e.seq >= from {
			out = append(out, Waiting{e.tx, e.arrived})
		}
	}
	return out, true
}

// Bids gives the priorities above some fees of the txs that accept them, the highest first, up
// to max.
func (p *Pool) Bids(max int, fees protocol.GasFees) []uint64 {
	selected := p.Select(max, fees)
	out := make([]uint64, len(selected))
	for i, t := range selected {
		out[i] = Priority(t.Terms(), fees)
	}
	return out
}

// HighestPriorityFees gives the most that a pooled tx offers above the chain's fees, for either
// gas.
func (p *Pool) HighestPriorityFees() (most protocol.GasFees) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, e := range p.entries {
		most.PerDA, most.PerMana = max(most.PerDA, e.terms.PriorityFees.PerDA), max(most.PerMana, e.terms.PriorityFees.PerMana)
	}
	return most
}

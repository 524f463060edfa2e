package txpool

import (
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Select returns up to max txs in the order a proposer should try them: highest
// priority first, then first come. Txs that do not accept the fees are left
// out: they wait for lower ones.
func (p *Pool) Select(max int, fees protocol.GasFees) []*tx.Tx {
	p.mu.Lock()
	defer p.mu.Unlock()
	selected := make([]*tx.Tx, 0, min(max, len(p.order)))
	for _, e := range p.order {
		if len(selected) == max {
			break
		}
		if execution.AcceptsFees(e.terms, fees) {
			selected = append(selected, e.tx)
		}
	}
	return selected
}

// HasWork reports whether Select would return anything.
func (p *Pool) HasWork(fees protocol.GasFees) bool { return len(p.Select(1, fees)) > 0 }

// FirstArrival returns when the tx that waits longest arrived, Unix
// milliseconds, and false when the pool is empty. A proposer lingers from then.
func (p *Pool) FirstArrival() (uint64, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.arrivals) == 0 {
		return 0, false
	}
	return p.arrivals[0].arrived, true
}

// Work returns a channel that holds a signal while there may be something to
// select: after each Add, and after an Apply that leaves txs behind. It is one
// level for one receiver; receiving lowers it.
func (p *Pool) Work() <-chan struct{} { return p.work }

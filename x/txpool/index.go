package txpool

import (
	"errors"
	"slices"

	"github.com/aztecd/aztecd/x/execution"
)

// insert puts e under every index.
func (p *Pool) insert(e *entry) {
	p.seq++
	p.entries[e.tx.ID()] = e
	p.order.insert(e)
	for _, s := range e.spends {
		p.spends[s] = e
	}
	for _, n := range e.tx.Derived().Nullifiers {
		p.nullifiers[n] = e
	}
	p.payers[e.feeSlot] = append(p.payers[e.feeSlot], e)
	p.arrivals = append(p.arrivals, e)
	p.bytes += e.footprint
	p.left.Remove(e.tx.ID())
}

// remove takes e out of every index.
func (p *Pool) remove(e *entry) {
	delete(p.entries, e.tx.ID())
	p.order.remove(e)
	for _, s := range e.spends {
		delete(p.spends, s)
	}
	for _, n := range e.tx.Derived().Nullifiers {
		delete(p.nullifiers, n)
	}
	rest := slices.DeleteFunc(p.payers[e.feeSlot], func(o *entry) bool { return o == e })
	if len(rest) == 0 {
		delete(p.payers, e.feeSlot)
	} else {
		p.payers[e.feeSlot] = rest
	}
	p.bytes -= e.footprint
	e.gone = true
	p.trimArrivals()
}

// drop removes e and remembers why.
func (p *Pool) drop(e *entry, reason error) Departure {
	p.remove(e)
	status := Status{State: Dropped, Reason: reason}
	switch {
	case errors.Is(reason, execution.ErrExpired):
		status.State = Expired
	case errors.Is(reason, ErrReplaced):
		status.State = Replaced
	}
	p.left.Add(e.tx.ID(), status)
	return Departure{Tx: e.tx, Status: status}
}

// trimArrivals forgets departed txs at the head, and everywhere once they are
// the majority, so that the list stays in proportion to the pool.
func (p *Pool) trimArrivals() {
	if len(p.arrivals) > 2*len(p.entries)+64 {
		p.arrivals = slices.DeleteFunc(p.arrivals, func(e *entry) bool { return e.gone })
	}
	for len(p.arrivals) > 0 && p.arrivals[0].gone {
		p.arrivals[0] = nil
		p.arrivals = p.arrivals[1:]
	}
}

// signal raises the level of Work.
func (p *Pool) signal() {
	select {
	case p.work <- struct{}{}:
	default:
	}
}

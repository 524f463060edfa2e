package txpool

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/tx"
)

// State is what became of a tx before inclusion.
type State string

// The states of a tx that is in no chunk.
const (
	Pending  State = "pending"
	Dropped  State = "dropped"
	Expired  State = "expired"
	Replaced State = "replaced"
)

// Status is a state with its reason, nil while pending.
type Status struct {
	State  State
	Reason error
}

// Final tells whether the reason stands for good: a spent nullifier, an expired
// time and an old anchor never come back. A full pool, a better bid or an empty
// purse may pass, and the tx be sent again.
func (s Status) Final() bool {
	return errors.Is(s.Reason, execution.ErrNullifierSpent) || errors.Is(s.Reason, execution.ErrExpired) ||
		errors.Is(s.Reason, execution.ErrAnchorTooOld)
}

// Departure is a tx that left the pool without being included.
type Departure struct {
	Tx *tx.Tx
	Status
}

// Status returns what the pool knows of a tx: pending, or why it left. Included
// txs are the chain's to answer for: they and unknown ones give false.
func (p *Pool) Status(id common.Hash) (Status, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, ok := p.entries[id]; ok {
		return Status{State: Pending}, true
	}
	return p.left.Get(id)
}

// Get returns a pooled tx.
func (p *Pool) Get(id common.Hash) (*tx.Tx, bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	e, ok := p.entries[id]
	if !ok {
		return nil, false
	}
	return e.tx, true
}

// Has reports whether a tx is pooled.
func (p *Pool) Has(id common.Hash) bool {
	_, ok := p.Get(id)
	return ok
}

// Size returns how many txs are pooled and the bytes they occupy.
func (p *Pool) Size() (txs, bytes int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return len(p.entries), p.bytes
}

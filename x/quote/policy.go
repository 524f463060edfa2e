package quote

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/protocol"
)

// Policy is by what who leads a slot chooses among quotes. It is the leader's own affair: no
// rule of the protocol depends on it.
type Policy struct {
	// MinBond is the least that must be at stake, beside what the deployment asks.
	MinBond protocol.Amount
	// MaxFee is the most of the reward to leave to a prover, in basis points.
	MaxFee uint32
	// Allow are the provers whose quotes are taken; empty: anybody's.
	Allow []common.Address
	// Own is the leader's own prover, taken before all others whatever it asks; zero: none.
	Own common.Address
	// MaxShare ranks a prover lower than all others that has more than so many percent of the
	// last claims; 0: never.
	MaxShare uint64
}

// Situation is when is chosen, and what L1 says of the provers.
type Situation struct {
	Epoch, Slot uint64
	// MinBond is the deployment's.
	MinBond protocol.Amount
	// Free is what of a prover's deposit could be staked now.
	Free func(prover common.Address) protocol.Amount
	// Recent are the provers of the last periods that were claimed, in any order.
	Recent []common.Address
}

// Usable refuses a quote that this leader would not, or could not, claim with.
func (p Policy) Usable(q Quote, at Situation) error {
	own := q.Prover == p.Own
	switch {
	case q.Epoch != at.Epoch:
		return ErrUnusable.With("it is of epoch %d; epoch %d falls due", q.Epoch, at.Epoch)
	case q.ValidUntil < at.Slot:
		return ErrUnusable.With("it was valid until slot %d; this is slot %d", q.ValidUntil, at.Slot)
	case q.Bond.Cmp(at.MinBond) < 0:
		return ErrUnusable.With("its bond of %s is below the deployment's least, %s", q.Bond, at.MinBond)
	case at.Free(q.Prover).Cmp(q.Bond) < 0:
		return ErrUnusable.With("of its prover's deposit %s are free; its bond is %s", at.Free(q.Prover), q.Bond)
	case own:
		return nil
	case q.Bond.Cmp(p.MinBond) < 0:
		return ErrUnusable.With("its bond of %s is below this node's least, %s", q.Bond, p.MinBond)
	case q.Fee > p.MaxFee:
		return ErrUnusable.With("its fee of %d basis points is above this node's most, %d", q.Fee, p.MaxFee)
	case len(p.Allow) > 0 && !slices.Contains(p.Allow, q.Prover):
		return ErrUnusable.With("its prover %s is not among those that this node allows", q.Prover)
	}
	return nil
}

// Choose gives the quotes that are usable, the one to claim with first: the leader's own
// prover's, then those within their share, then the others; of each the better ones first.
func (p Policy) Choose(all []Signed, at Situation) []Signed {
	usable := slices.DeleteFunc(slices.Clone(all), func(s Signed) bool { return p.Usable(s.Quote, at) != nil })
	slices.SortFunc(usable, func(a, b Signed) int {
		if d := p.class(a.Prover, at.Recent) - p.class(b.Prover, at.Recent); d != 0 {
			return d
		}
		return Compare(a, b)
	})
	return usable
}

// class is 0 for the leader's own prover, 2 for one above its share, 1 for all others.
func (p Policy) class(prover common.Address, recent []common.Address) int {
	if prover == p.Own {
		return 0
	}
	claims := uint64(0)
	for _, of := range recent {
		if of == prover {
			claims++
		}
	}
	if p.MaxShare > 0 && 100*claims > p.MaxShare*uint64(len(recent)) {
		return 2
	}
	return 1
}

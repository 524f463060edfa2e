package bidder

import (
	"errors"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/quote"
)

// Reason says in a word what came of a look; it is a metric label.
type Reason string

// The reasons.
const (
	// Bid: a quote was submitted. Stands: the last one is still the one to make.
	Bid    Reason = "bid"
	Stands Reason = "stands"
	// NothingDue: no period waits for its proof. Claimed: it is somebody's, maybe ours. TooLate:
	// its claim window is over.
	NothingDue Reason = "nothing_due"
	Claimed    Reason = "claimed"
	TooLate    Reason = "too_late"
	// Poor: the deposit does not cover the bond.
	Poor Reason = "deposit_too_small"
	// Behind: this node has not executed all of the period, or has no records of where it
	// begins. Foreign: it has, and L1 holds something else.
	Behind  Reason = "node_behind"
	Foreign Reason = "not_this_nodes_chain"
	// Failed: L1, the node or the market gave no answer.
	Failed Reason = "failed"
)

var reasons = []Reason{Bid, Stands, NothingDue, Claimed, TooLate, Poor, Behind, Foreign, Failed}

// opposed tells why L1 has nothing to bid for, empty if it has.
func (b *Bidder) opposed(s Sight) Reason {
	switch p := s.Period; {
	case !p.Open:
		return NothingDue
	case p.Claimed():
		return Claimed
	case p.Over(s.Slot, s.Block) || s.Slot >= p.OverSlot:
		return TooLate
	case s.Free.Cmp(b.opts.Price.bond(b.opts.Params.Proving.MinBond)) < 0:
		return Poor
	}
	return ""
}

// disagrees tells why this node does not vouch for a period, empty if it does. L1's checkpoints
// name the one before by its hash, so that whoever has the last one has all of them; and what is
// due was confirmed.
func disagrees(s Sight, own publication.Standing) Reason {
	switch end := s.Period.End; {
	case own.Foreign && own.Above != nil && own.Above.Number <= end:
		return Foreign
	case own.Below || own.Ours.Number < end || own.First > s.Period.First || s.OnL1.Confirmed < end:
		return Behind
	}
	return ""
}

// say logs what keeps the prover from bidding, when it is news.
func (b *Bidder) say(r Reason) {
	if r == b.said || r == Failed {
		return
	}
	b.said = r
	switch r {
	case Foreign:
		b.opts.Logger.Error("No bid: what L1 has confirmed is not what this node executed, so that nobody may be able to prove it", "prover", b.prover)
	case Poor:
		b.opts.Logger.Warn("No bid: the deposit does not cover the bond; deposit AZT with ProofEscrow", "prover", b.prover, "escrow", b.opts.Params.Proving.Escrow)
	case Behind:
		b.opts.Logger.Warn("No bid: this node has not executed the period that is due", "prover", b.prover)
	}
}

// refusedAs tells whether the market refused a quote with a code, here or over JSON-RPC.
func refusedAs(err error, code string) bool {
	var answer *api.Error
	return quote.CodeOf(err) == code || errors.As(err, &answer) && answer.Data.Reason == code
}

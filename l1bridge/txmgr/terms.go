package txmgr

import (
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// Want is a transaction that somebody would like to send.
type Want struct {
	// Gas is its limit, Blobs how many it carries.
	Gas   uint64
	Blobs int
	// Value goes with it, in wei; nil for none.
	Value *big.Int
	// Leaves is what the balance must still pay for after it, at the prices of now; nil for
	// nothing.
	Leaves *Want
	// StillUseful tells that what the sender has pending does what it was sent for.
	StillUseful bool
}

// MaxGas is the most that L1 lets a transaction have (EIP-7825). Limits leave room to
// spare, so that what wants more gets that, and is simulated with it.
const MaxGas = params.MaxTxGas

// cost is the most that it can cost at some prices, in wei.
func (w Want) cost(f Fees) *big.Int {
	return f.cost(w.Gas, uint64(w.Blobs)*params.BlobTxBlobGasPerBlob)
}

// Terms are what a transaction goes out with.
type Terms struct {
	Nonce uint64
	Gas   uint64
	Fees  Fees
	// Resend is why a pending transaction is sent again or replaced; empty for the
	// first of its nonce.
	Resend Reason
	// Cost is the most that it can cost, in wei; pools want it covered.
	Cost *big.Int

	attempts int    // that the nonce had when the terms were made
	takes    bool   // the nonce over from what no pool has
	wanted   uint64 // gas, before it was held to MaxGas
}

// Reason says in a word why to send, or why not to; it may be a metric label.
type Reason string

// Reasons to wait: ReasonPending, ReasonFees and ReasonBalance. Reasons to send once
// more: the others.
const (
	ReasonPending Reason = "in_flight"
	ReasonFees    Reason = "fees_above_cap"
	ReasonBalance Reason = "balance_too_low"
	ReasonOverdue Reason = "replace_overdue"
	ReasonUseless Reason = "replace_useless"
	ReasonUnsent  Reason = "send_again"
)

// Terms says what to send with, or, if blockedBy is not empty, why not to send. It
// is a pure function.
func (a Account) Terms(w Want) (t Terms, blockedBy Reason) {
	if !a.Market.within(a.Caps, w.Blobs > 0) {
		return Terms{}, ReasonFees
	}
	wanted := w.Gas
	w.Gas = min(w.Gas, MaxGas)
	t = Terms{Nonce: a.Nonce, Gas: w.Gas, wanted: wanted, Fees: a.Market.offer().cappedAt(a.Caps)}
	if p := a.Pending; p != nil {
		t.attempts = p.attempts
		if t.Resend = a.resendReason(w); t.Resend == ReasonPending {
			return Terms{}, ReasonPending
		}
		t.takes = p.Lost && p.apart(w)
		if !p.Lost || p.Outbid || !t.takes && !p.Refused {
			t.Fees = a.reprice(w)
		}
	}
	t.Cost = w.cost(t.Fees)
	if w.Value != nil {
		t.Cost.Add(t.Cost, w.Value)
	}
	needed := t.Cost
	if w.Leaves != nil {
		needed = new(big.Int).Add(needed, w.Leaves.cost(a.Market.offer().cappedAt(a.Caps)))
	}
	if a.Balance != nil && needed.Cmp(a.Balance) > 0 {
		return Terms{Cost: needed}, ReasonBalance
	}
	return t, ""
}

// apart tells that a transaction can't replace the pending one: what another sender has
// pending is its own to replace, and no pool replaces a blob transaction by a plain one.
func (p *Pending) apart(w Want) bool { return p.Others || (p.Blobs > 0) != (w.Blobs > 0) }

// resendReason says why to send once more with a pending nonce, or that it is not
// time. What no pool has keeps nobody from using its nonce.
func (a Account) resendReason(w Want) Reason {
	switch p := a.Pending; {
	case p.apart(w) && p.Lost:
		return ReasonUnsent
	case p.apart(w):
		return ReasonPending
	case !w.StillUseful:
		return ReasonUseless
	case p.Lost && a.Head < p.SentAt+a.ResendAfter: // it goes on failing: others come between
		return ReasonPending
	case p.Unsent, p.Refused && a.Head > p.SentAt:
		return ReasonUnsent
	case a.Head < p.SentAt+a.ResendAfter:
		return ReasonPending
	}
	return ReasonOverdue
}

// reprice makes an offer above the pending one. Pools want each price doubled to
// replace a blob transaction, also the one that is dear already; so what bounds a
// replacement is what the caps pay for the whole transaction. When that is used up the
// old prices are offered once more: a pool that lost the transaction takes them,
// another refuses and keeps what it has.
func (a Account) reprice(w Want) Fees {
	was := a.Pending.Fees
	next := a.Dear.offer().cappedAt(a.Caps).max(was.doubled())
	if a.Pending.Unsent || a.Pending.Refused {
		next = a.Market.offer().cappedAt(a.Caps).max(was)
	}
	if w.cost(next).Cmp(w.cost(a.Caps)) > 0 {
		return was
	}
	return next
}

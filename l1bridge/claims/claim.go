package claims

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/quote"
)

// claim sends the claim of a period with the best quote that L1 takes.
func (c *Claimer) claim(ctx context.Context, at place, p Period, pending *txmgr.Pending) (sent bool, err error) {
	candidates, err := c.candidates(ctx, at, p)
	if err != nil {
		return false, err
	}
	if len(candidates) == 0 {
		c.lament(p)
		return false, c.release(ctx, at, pending)
	}
	for _, q := range candidates[:min(len(candidates), mostTried)] {
		free, err := c.opts.Contracts.Free(ctx, at.snapshot.Head, q.Prover)
		if err != nil {
			return false, fmt.Errorf("read what prover %s has deposited: %w", q.Prover, err)
		}
		if free.Cmp(q.Bond) < 0 {
			continue
		}
		sent, err := c.sendClaim(ctx, at, p, q, pending)
		refusal := new(txmgr.Refusal)
		switch {
		case !errors.As(err, &refusal):
			return sent, err
		case !blames(refusal.Name):
			return false, c.release(ctx, at, pending)
		}
	}
	return false, c.release(ctx, at, pending)
}

// blames tells whether L1 refuses a claim for its quote: with another one it may be taken.
func blames(refusal string) bool {
	switch refusal {
	case "TooLittleInEscrow", "OtherPeriod", "QuoteExpired", "BondTooSmall", "BondTooLarge", "FeeTooHigh", "QuoteNotSigned":
		return true
	}
	return false
}

// candidates are the quotes to claim with, the first choice first. Deposits are read of those
// few that are tried.
func (c *Claimer) candidates(ctx context.Context, at place, p Period) (out []quote.Signed, err error) {
	all := quote.Situation{
		Epoch: p.Epoch, Slot: at.slot, MinBond: c.opts.Params.Proving.MinBond,
		Free: func(common.Address) protocol.Amount { return protocol.Amount{Hi: ^uint64(0), Lo: ^uint64(0)} },
	}
	if c.opts.Policy.MaxShare > 0 {
		if all.Recent, err = c.opts.Contracts.Claimants(ctx, at.snapshot.Head); err != nil {
			return nil, fmt.Errorf("read whom past periods were claimed for: %w", err)
		}
	}
	for _, q := range c.opts.Policy.Choose(c.opts.Quotes(p.Epoch), all) {
		if !c.refuses(c.domain().Digest(q.Quote), at) {
			out = append(out, q)
		}
	}
	return out, nil
}

// sendClaim claims with a quote, once: what is pending and still does so is left alone. A
// *txmgr.Refusal says that L1 would not.
func (c *Claimer) sendClaim(ctx context.Context, at place, p Period, q quote.Signed, pending *txmgr.Pending) (bool, error) {
	call, err := c.opts.Contracts.Claim(q)
	if err != nil {
		return false, fmt.Errorf("write a claim of period %d: %w", p.Epoch, err)
	}
	// Of the pending one only the period counts: another quote would be better by a little, and
	// to replace it costs its price once more.
	pends := pending != nil && !pending.Others && readNote(pending.Tag).claims(p.Epoch)
	n := note{Claim: &p.Epoch, Prover: q.Prover, Quote: c.domain().Digest(q.Quote)}
	sent, err := c.send(ctx, at, order{note: n, call: call, gas: c.gas(at, gasClaim), useful: pends})
	if sent {
		c.opts.Logger.Info("Claiming a period for a prover", "period", p.Epoch, "prover", q.Prover, "bond", q.Bond, "fee_basis_points", q.Fee)
	}
	return sent, err
}

// lament says once a period that nobody offers to prove it.
func (c *Claimer) lament(p Period) {
	if c.empty == p.Epoch+1 {
		return
	}
	c.empty = p.Epoch + 1
	c.opts.Logger.Warn("No quote that this node would claim with: the chain is pruned unless somebody proves the period, or claims it",
		"period", p.Epoch, "until_slot", p.OverSlot, "quotes", len(c.opts.Quotes(p.Epoch)))
}

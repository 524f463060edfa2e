package quotes

import (
	"context"
	"maps"

	"github.com/aztecd/aztecd/x/quote"
)

// Refusals of a Market, beside those of package quote. All but ErrLowBond depend on when and
// where a quote is looked at.
var (
	ErrLowBond     = &quote.Refusal{Code: "bond_too_low", Reason: "the bond is below the deployment's least"}
	ErrEpoch       = &quote.Refusal{Code: "wrong_epoch", Reason: "the epoch cannot be claimed now or next"}
	ErrExpired     = &quote.Refusal{Code: "expired", Reason: "the quote is over before it could be claimed with"}
	ErrNotBetter   = &quote.Refusal{Code: "not_better", Reason: "the prover has a better quote for the epoch"}
	ErrTooOften    = &quote.Refusal{Code: "too_often", Reason: "the prover has changed its quote for the epoch too often"}
	ErrFull        = &quote.Refusal{Code: "full", Reason: "there are many better quotes for the epoch"}
	ErrNotEscrowed = &quote.Refusal{Code: "not_escrowed", Reason: "the prover's free deposit does not cover the bond"}
	ErrNoL1        = &quote.Refusal{Code: "no_l1", Reason: "L1 does not say what the prover has deposited; try again"}
)

// refusals are all codes that admit gives.
func refusals() []*quote.Refusal {
	return []*quote.Refusal{
		quote.ErrMalformed, quote.ErrBadField, quote.ErrSignature,
		ErrLowBond, ErrEpoch, ErrExpired, ErrNotBetter, ErrTooOften, ErrFull, ErrNotEscrowed, ErrNoL1,
	}
}

// admit takes a quote into the book of its epoch. What is cheap to find comes first: L1 is
// asked last, for signed quotes only.
func (m *Market) admit(ctx context.Context, s quote.Signed) error {
	if err := m.timely(s.Quote); err != nil {
		return err
	}
	if err := m.enter(s, false); err != nil {
		return err
	}
	if err := m.domain.Verify(s); err != nil {
		return err
	}
	free, err := m.deposits.free(ctx, s.Prover)
	switch {
	case err != nil:
		return ErrNoL1.With("%s: %s", ErrNoL1.Reason, err)
	case free.Cmp(s.Bond) < 0:
		return ErrNotEscrowed.With("of the deposit of %s %s are free, the bond is %s; deposit more with ProofEscrow at %s", s.Prover, free, s.Bond, m.cfg.Params.Proving.Escrow)
	}
	return m.enter(s, true)
}

// timely refuses what nobody can claim with, now or next.
func (m *Market) timely(q quote.Quote) error {
	if least := m.cfg.Params.Proving.MinBond; q.Bond.Cmp(least) < 0 {
		return ErrLowBond.With("the bond of %s is below the deployment's least, %s", q.Bond, least)
	}
	if from, to := m.Epochs(); q.Epoch < from || q.Epoch > to {
		return ErrEpoch.With("epoch %d cannot be claimed now or next: those are %d and %d", q.Epoch, from, to)
	}
	opens := (q.Epoch + 1) * m.cfg.Params.EpochDuration
	if first := max(opens, m.slot()); q.ValidUntil < first {
		return ErrExpired.With("valid until slot %d; epoch %d is not claimed before slot %d", q.ValidUntil, q.Epoch, first)
	}
	return nil
}

// enter puts a quote into its book, or with keep unset only tells whether it would.
func (m *Market) enter(s quote.Signed, keep bool) error {
	slot := m.slot()
	m.mu.Lock()
	defer m.mu.Unlock()
	from, _ := m.Epochs()
	maps.DeleteFunc(m.books, func(epoch uint64, _ *book) bool { return epoch < from })
	b := m.books[s.Epoch]
	if b == nil {
		b = newBook()
	}
	if err := b.admits(s.Quote, slot); err != nil || !keep {
		return err
	}
	m.books[s.Epoch] = b
	b.put(s, slot)
	kept := 0
	for _, each := range m.books {
		kept += len(each.quotes)
	}
	m.cfg.Metrics.kept.Set(float64(kept))
	return nil
}

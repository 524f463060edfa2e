package staking

import (
	"fmt"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// ClaimCalls have rewards paid: those of checkpoints go to the attester's withdrawer, those
// of confirmations to who sent them, those of proofs to provers and who claimed for them. Anyone may.
func ClaimCalls(r stakes.Rules, c stakes.Claims) ([]Call, error) {
	switch {
	case c.None() && len(c.Unproven) > 0:
		return nil, fmt.Errorf("%w yet: second halves of epochs %d to %d wait for proofs; call again once `aztecd query tips` says that they are proven",
			ErrNothingToPay, c.Unproven[0], c.Unproven[len(c.Unproven)-1])
	case c.None() && len(c.Open) > 0:
		return nil, fmt.Errorf("%w yet: what was published in epochs %d to %d can still be undone; call again once it is confirmed and closed",
			ErrNothingToPay, c.Open[0], c.Open[len(c.Open)-1])
	case c.None():
		return nil, fmt.Errorf("%w: nothing that was not paid; --from-epoch looks further back", ErrNothingToPay)
	case c.Pot.Cmp(c.AZT) < 0:
		return nil, fmt.Errorf("%w: %s AZT are due, contract %s has %s; whoever fills it sends it AZT, what is due stays due", ErrEmptyPot, c.AZT, r.Incentives, c.Pot)
	}
	var calls []Call
	for _, e := range c.Checkpoints {
		calls = append(calls, Call{
			Name: "claim", About: fmt.Sprintf("rewards of %d slots of epoch %d", len(e.Slots), e.Epoch), To: r.Incentives,
			Data: incentives.PackClaim(e.Epoch, e.Mask(r.EpochDuration)), Gas: gasClaim + gasPerSlot*uint64(len(e.Slots)),
		})
	}
	for _, e := range c.Proven {
		calls = append(calls, Call{
			Name: "claimProven", About: fmt.Sprintf("second halves of %d slots of epoch %d, which is proven", len(e.Slots), e.Epoch), To: r.Incentives,
			Data: incentives.PackClaimProven(e.Epoch, e.Mask(r.EpochDuration)), Gas: gasClaim + gasPerSlot*uint64(len(e.Slots)),
		})
	}
	for _, p := range c.Proofs {
		calls = append(calls, Call{
			Name: "claimProofs", About: fmt.Sprintf("%s AZT to %s for proofs", p.AZT, p.Account), To: r.Incentives,
			Data: incentives.PackClaimProofs(p.Account), Gas: gasClaim,
		})
	}
	for _, window := range c.Windows {
		calls = append(calls, Call{
			Name: "claimConfirm", About: fmt.Sprintf("reward of the confirmation in window %d", window), To: r.Incentives,
			Data: incentives.PackClaimConfirm(window), Gas: gasClaim,
		})
	}
	return calls, nil
}

package genesis

import (
	"cmp"
	"math/big"
	"time"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Slashing says what a deployment takes for which offence. What is zero is as
// deploy.StandardSlashing has it.
type Slashing struct {
	// Unpublished is taken of each who pays for a lock that L1 did not get, Equivocation of
	// a member that signed twice, Omission of an attester that published less than it signed.
	Unpublished, Equivocation, Omission stakes.AZT
	// RewardPercent of what is taken goes to the accuser, or the reporter: 25 at most.
	RewardPercent uint64
	// LeadersOnly has the leaders of an epoch's slots pay for an unpublished lock.
	LeadersOnly bool
	// L1Slot is the time between L1 blocks.
	L1Slot time.Duration
}

// of is the standard with what was chosen in place of it.
func (s Slashing) of(standard deploy.Slashing) deploy.Slashing {
	chosen := func(amount stakes.AZT, standard *big.Int) *big.Int {
		if amount.Units().Sign() == 0 {
			return standard
		}
		return amount.Units()
	}
	share := func(amount *big.Int) *big.Int {
		percent := new(big.Int).SetUint64(cmp.Or(s.RewardPercent, deploy.RewardPercent))
		return percent.Div(percent.Mul(percent, amount), big.NewInt(100))
	}
	out := standard
	out.Unpublished, out.Equivocation = chosen(s.Unpublished, standard.Unpublished), chosen(s.Equivocation, standard.Equivocation)
	out.Omission = chosen(s.Omission, standard.Omission)
	out.OmissionReward = share(out.Omission)
	out.UnpublishedReward, out.EquivocationReward = share(out.Unpublished), share(out.Equivocation)
	out.LeadersOnly = s.LeadersOnly
	out.L1Slot = cmp.Or(uint64(s.L1Slot.Seconds()), standard.L1Slot)
	return out
}

package deploy

import (
	"fmt"
	"math/big"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// Slashing is what a deployment fixes of offences. Amounts of AZT are in its smallest unit,
// 1e-18; none is above the smallest deposit, and no reward above a quarter of what is taken,
// so that whoever accuses himself loses most of it.
type Slashing struct {
	// Unpublished is taken of each who pays for a lock that L1 did not get;
	// UnpublishedReward of it goes to the accuser.
	Unpublished, UnpublishedReward *big.Int
	// Equivocation is taken of a member that signed twice; EquivocationReward of it goes
	// to the reporter.
	Equivocation, EquivocationReward *big.Int
	// Omission is taken of an attester that published less of a checkpoint than it signed;
	// OmissionReward of it goes to the accuser.
	Omission, OmissionReward *big.Int
	// LeadersOnly has the leaders of the epoch's slots pay for an unpublished lock, and not
	// the whole committee.
	LeadersOnly bool
	// L1Slot is the seconds between L1 blocks: 12, but on a development L1. A rescue window
	// lasts half as many blocks as it has room for, at least.
	L1Slot uint64
}

// maxPayers is how many can pay in one transaction.
const maxPayers = 96

// rewardShare is the largest part of what is taken that a reward may be.
const rewardShare = 4

// RewardPercent is what part of it the accuser, or the reporter, gets by StandardSlashing.
const RewardPercent = 10

// standardOffence, AZT, is what each offence takes: of the smallest stake the 17 % on which
// seeds 000 rests its guarantees. One amount for all, so that no offence is a cheaper way to
// the same end.
const standardOffence = 17_000

// StandardSlashing are starting values: what a certificate of 48 members puts at stake is
// 816,000 AZT.
func StandardSlashing() Slashing {
	amount, reward := azt(standardOffence), azt(standardOffence*RewardPercent/100)
	return Slashing{
		Unpublished: amount, UnpublishedReward: reward,
		Equivocation: amount, EquivocationReward: reward,
		Omission: amount, OmissionReward: reward,
		L1Slot: l1Slot,
	}
}

// check reports what the contract would refuse, where the smallest deposit is most.
func (s Slashing) check(most *big.Int) error {
	for _, offence := range []struct {
		name           string
		amount, reward *big.Int
	}{
		{"an unpublished lock", s.Unpublished, s.UnpublishedReward},
		{"signing twice", s.Equivocation, s.EquivocationReward},
		{"publishing less than was signed", s.Omission, s.OmissionReward},
	} {
		switch amount, reward := offence.amount, offence.reward; {
		case amount == nil || amount.Sign() <= 0 || amount.Cmp(most) > 0:
			return fmt.Errorf("%w: %v AZT (1e-18) for %s, 1 to the smallest stake (%s) are possible", ErrConfig, amount, offence.name, most)
		case reward == nil || reward.Sign() < 0 || reward.Cmp(new(big.Int).Div(amount, big.NewInt(rewardShare))) > 0:
			return fmt.Errorf("%w: a reward of %v AZT (1e-18) for %s, up to a quarter of the %s that are taken is possible", ErrConfig, reward, offence.name, amount)
		}
	}
	if s.L1Slot == 0 {
		return fmt.Errorf("%w: L1 slots of zero seconds", ErrConfig)
	}
	return nil
}

// checkOn reports what the contract would refuse on the L1 with that EIP-155 id.
func (s Slashing) checkOn(l1 uint64) error {
	if l1 != protocol.DevnetL1ChainID && s.L1Slot != l1Slot {
		return fmt.Errorf("%w: L1 slots of %d seconds; they have %d, but on a development L1", ErrConfig, s.L1Slot, l1Slot)
	}
	return nil
}

// slashing is the constructor call of Slasher.
func (c Config) slashing(s suite) []byte {
	of := c.Staking.Slashing
	return bindings.NewSlasher().PackConstructor(bindings.SlasherConfig{
		Rollup:      s.rollup,
		Unpublished: of.Unpublished, UnpublishedReward: of.UnpublishedReward,
		Equivocation: of.Equivocation, EquivocationReward: of.EquivocationReward,
		Omission: of.Omission, OmissionReward: of.OmissionReward, Omissions: s.omissions,
		LeadersOnly: of.LeadersOnly, L1SlotDuration: of.L1Slot,
	})
}

// omitted is the constructor call of Omissions, which finds who published less than it signed.
func (c Config) omitted(s suite) []byte {
	return bindings.NewOmissions().PackConstructor(s.slasher)
}

package stakes

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Claims are rewards that wait to be claimed.
type Claims struct {
	// Checkpoints are those of an attester by epoch, Windows those of an account for the
	// confirmations it sent.
	Checkpoints []EpochClaim `json:"checkpoints"`
	Windows     []uint64     `json:"windows"`
	// AZT is what they come to; Pot is what there is to pay from.
	AZT AZT `json:"azt"`
	Pot AZT `json:"pot"`
	// Open are epochs with publications that can still change.
	Open []uint64 `json:"open_epochs"`
}

// EpochClaim is what an attester has coming from one epoch.
type EpochClaim struct {
	Epoch uint64   `json:"epoch"`
	Slots []uint64 `json:"slots"`
}

// Mask is what Incentives.claim is told: bit i is the i-th slot of the epoch.
func (c EpochClaim) Mask(epochDuration uint64) *big.Int {
	mask := new(big.Int)
	for _, slot := range c.Slots {
		mask.SetBit(mask, int(slot%epochDuration), 1)
	}
	return mask
}

// Claims looks through the epochs from one on, and the windows from its first slot on: two
// calls for each epoch and window, and one for each slot with a publication.
func (r *Reader) Claims(ctx context.Context, attester, confirmer common.Address, from uint64) (Claims, error) {
	c := Claims{Checkpoints: []EpochClaim{}, Windows: []uint64{}, Open: []uint64{}}
	for epoch := from; epoch <= r.Epoch(); epoch++ {
		claim, open, err := r.epochClaim(ctx, attester, epoch)
		if err != nil {
			return Claims{}, err
		}
		if open {
			c.Open = append(c.Open, epoch)
		}
		if len(claim.Slots) > 0 {
			c.Checkpoints = append(c.Checkpoints, claim)
		}
	}
	present := (r.Epoch() + 1) * r.Rules.EpochDuration / r.Rules.ConfirmWindow
	for window := from * r.Rules.EpochDuration / r.Rules.ConfirmWindow; window <= present; window++ {
		waits, err := r.windowWaits(ctx, confirmer, window)
		if err != nil {
			return Claims{}, err
		}
		if waits {
			c.Windows = append(c.Windows, window)
		}
	}
	c.AZT = r.worth(c)
	pot, err := r.BalanceOf(ctx, r.Rules.Incentives)
	c.Pot = pot
	return c, err
}

// worth is what claims come to.
func (r *Reader) worth(c Claims) AZT {
	sum := new(big.Int).Mul(r.Rules.PerConfirm.Units(), big.NewInt(int64(len(c.Windows))))
	for _, e := range c.Checkpoints {
		sum.Add(sum, new(big.Int).Mul(r.Rules.PerCheckpoint.Units(), big.NewInt(int64(len(e.Slots)))))
	}
	return NewAZT(sum)
}

// epochClaim tells what an attester has coming from an epoch, and whether there are
// publications in it that can still change.
func (r *Reader) epochClaim(ctx context.Context, attester common.Address, epoch uint64) (c EpochClaim, open bool, err error) {
	c.Epoch = epoch
	earned, err := Get(ctx, r, "rewards", r.Rules.Rollup, rollups.PackRewards(epoch), rollups.UnpackRewards)
	if err != nil || !earned.IsFinal {
		return c, earned.Bits != 0, err
	}
	if earned.Bits == 0 {
		return c, false, nil
	}
	paid, err := Get(ctx, r, "paid slots", r.Rules.Incentives, incentives.PackPaidSlots(epoch), incentives.UnpackPaidSlots)
	if err != nil {
		return c, false, err
	}
	for i := range r.Rules.EpochDuration {
		if earned.Bits>>(2*i)&3 == 0 || paid.Bit(int(i)) == 1 {
			continue
		}
		slot := epoch*r.Rules.EpochDuration + i
		by, err := Get(ctx, r, "reward of a slot", r.Rules.Rollup, rollups.PackRewarded(slot), rollups.UnpackRewarded)
		if err != nil {
			return c, false, err
		}
		if by == attester {
			c.Slots = append(c.Slots, slot)
		}
	}
	return c, false, nil
}

func (r *Reader) windowWaits(ctx context.Context, confirmer common.Address, window uint64) (bool, error) {
	by, err := Get(ctx, r, "confirmation", r.Rules.Rollup, rollups.PackPaidConfirmer(window), rollups.UnpackPaidConfirmer)
	if err != nil || by != confirmer {
		return false, err
	}
	paid, err := Get(ctx, r, "paid windows", r.Rules.Incentives, incentives.PackPaidWindow(window), incentives.UnpackPaidWindow)
	return !paid, err
}

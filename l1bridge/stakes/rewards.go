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
	// Proven are second halves of checkpoints' rewards, of epochs that are proven, and Proofs what
	// accounts earned by proofs: where checkpoints get proven.
	Proven []EpochClaim `json:"proven"`
	Proofs []ProofClaim `json:"proofs"`
	// AZT is what they come to; Pot is what there is to pay from.
	AZT AZT `json:"azt"`
	Pot AZT `json:"pot"`
	// Open are epochs with publications that can still change, Unproven those whose second halves
	// wait for proofs.
	Open     []uint64 `json:"open_epochs"`
	Unproven []uint64 `json:"unproven_epochs"`
}

// None tells that there is nothing to claim.
func (c *Claims) None() bool {
	return len(c.Checkpoints)+len(c.Windows)+len(c.Proven)+len(c.Proofs) == 0
}

// ProofClaim is what an account has coming for proofs: the prover, or who claimed a period for one.
type ProofClaim struct {
	Account common.Address `json:"account"`
	AZT     AZT            `json:"azt"`
}

// EpochClaim is what an attester has coming from one epoch.
type EpochClaim struct {
	Epoch uint64   `json:"epoch"`
	Slots []uint64 `json:"slots"`
}

// Mask is what Incentives.claim and claimProven are told: bit i is the i-th slot of the epoch.
func (c EpochClaim) Mask(epochDuration uint64) *big.Int {
	mask := new(big.Int)
	for _, slot := range c.Slots {
		mask.SetBit(mask, int(slot%epochDuration), 1)
	}
	return mask
}

// Claims looks through the epochs from one on, and the windows from its first slot on: two or three
// calls for each epoch and window, and one for each slot with a publication. Proofs are those of the
// account and of the attester's withdrawer, which has the claimer's share.
func (r *Reader) Claims(ctx context.Context, attester, account common.Address, from uint64) (Claims, error) {
	c := Claims{Checkpoints: []EpochClaim{}, Windows: []uint64{}, Proven: []EpochClaim{}, Proofs: []ProofClaim{}, Open: []uint64{}, Unproven: []uint64{}}
	proven, err := r.provenEpochs(ctx)
	if err != nil {
		return Claims{}, err
	}
	for epoch := from; epoch <= r.Epoch(); epoch++ {
		if err := r.epochClaims(ctx, &c, attester, epoch, proven); err != nil {
			return Claims{}, err
		}
	}
	present := (r.Epoch() + 1) * r.Rules.EpochDuration / r.Rules.ConfirmWindow
	for window := from * r.Rules.EpochDuration / r.Rules.ConfirmWindow; window <= present; window++ {
		waits, err := r.windowWaits(ctx, account, window)
		if err != nil {
			return Claims{}, err
		}
		if waits {
			c.Windows = append(c.Windows, window)
		}
	}
	if c.Proofs, err = r.proofClaims(ctx, attester, account); err != nil {
		return Claims{}, err
	}
	c.AZT = r.worth(c)
	pot, err := r.BalanceOf(ctx, r.Rules.Incentives)
	c.Pot = pot
	return c, err
}

// worth is what claims come to.
func (r *Reader) worth(c Claims) AZT {
	sum := new(big.Int).Mul(r.Rules.PerConfirm.Units(), big.NewInt(int64(len(c.Windows))))
	first, second := r.Rules.PerCheckpoint.Units(), new(big.Int)
	if r.Rules.Proving != (common.Address{}) {
		first = new(big.Int).Rsh(first, 1)
		second.Sub(r.Rules.PerCheckpoint.Units(), first)
	}
	for _, half := range []struct {
		of   []EpochClaim
		each *big.Int
	}{{c.Checkpoints, first}, {c.Proven, second}} {
		for _, e := range half.of {
			sum.Add(sum, new(big.Int).Mul(half.each, big.NewInt(int64(len(e.Slots)))))
		}
	}
	for _, p := range c.Proofs {
		sum.Add(sum, p.AZT.Units())
	}
	return NewAZT(sum)
}

// provenEpochs is how many epochs, the first, are proven with all that was published in them; none where
// nobody proves.
func (r *Reader) provenEpochs(ctx context.Context) (uint64, error) {
	if r.Rules.Proving == (common.Address{}) {
		return 0, nil
	}
	slot, err := Get(ctx, r, "first slot that is not proven", r.Rules.Incentives, incentives.PackProvenBefore(), incentives.UnpackProvenBefore)
	return slot / r.Rules.EpochDuration, err
}

// epochClaims adds what an attester has coming from an epoch, or that there are publications in it
// that can still change or wait for their proof.
func (r *Reader) epochClaims(ctx context.Context, c *Claims, attester common.Address, epoch, proven uint64) error {
	earned, err := Get(ctx, r, "rewards", r.Rules.Rollup, rollups.PackRewards(epoch), rollups.UnpackRewards)
	switch {
	case err != nil || earned.Bits == 0:
		return err
	case !earned.IsFinal:
		c.Open = append(c.Open, epoch)
		return nil
	}
	paid, err := Get(ctx, r, "paid slots", r.Rules.Incentives, incentives.PackPaidSlots(epoch), incentives.UnpackPaidSlots)
	if err != nil {
		return err
	}
	second := new(big.Int).Set(paid)
	if r.Rules.Proving != (common.Address{}) {
		if second, err = Get(ctx, r, "paid second halves", r.Rules.Incentives, incentives.PackPaidProven(epoch), incentives.UnpackPaidProven); err != nil {
			return err
		}
	}
	first, late := EpochClaim{Epoch: epoch}, EpochClaim{Epoch: epoch}
	for i := range r.Rules.EpochDuration {
		lacksFirst, lacksSecond := paid.Bit(int(i)) == 0, second.Bit(int(i)) == 0
		if earned.Bits>>(2*i)&3 == 0 || !lacksFirst && !lacksSecond {
			continue
		}
		slot := epoch*r.Rules.EpochDuration + i
		by, err := Get(ctx, r, "reward of a slot", r.Rules.Rollup, rollups.PackRewarded(slot), rollups.UnpackRewarded)
		if err != nil {
			return err
		}
		if by == attester && lacksFirst {
			first.Slots = append(first.Slots, slot)
		}
		if by == attester && lacksSecond {
			late.Slots = append(late.Slots, slot)
		}
	}
	if len(first.Slots) > 0 {
		c.Checkpoints = append(c.Checkpoints, first)
	}
	switch {
	case len(late.Slots) == 0 || r.Rules.Proving == (common.Address{}):
	case epoch < proven:
		c.Proven = append(c.Proven, late)
	default:
		c.Unproven = append(c.Unproven, epoch)
	}
	return nil
}

// proofClaims are what an account, and the withdrawer of an attester, have coming for proofs.
func (r *Reader) proofClaims(ctx context.Context, attester, account common.Address) ([]ProofClaim, error) {
	out := []ProofClaim{}
	if r.Rules.Proving == (common.Address{}) {
		return out, nil
	}
	withdrawer, err := Get(ctx, r, "withdrawer", r.Rules.Staking, stakings.PackWithdrawerOf(attester), stakings.UnpackWithdrawerOf)
	if err != nil {
		return nil, err
	}
	for i, of := range []common.Address{account, withdrawer} {
		if of == (common.Address{}) || i > 0 && of == account {
			continue
		}
		due, err := r.ProofsDue(ctx, of)
		if err != nil {
			return nil, err
		}
		if due.Units().Sign() > 0 {
			out = append(out, ProofClaim{of, due})
		}
	}
	return out, nil
}

// wholeProof is a checkpoint's whole proving reward, as the contract counts parts of it.
const wholeProof = 10_000

// ProofsDue is what an account earned by proofs and was not paid.
func (r *Reader) ProofsDue(ctx context.Context, account common.Address) (AZT, error) {
	earned, err := Get(ctx, r, "proving rewards", r.Rules.Proving, provings.PackEarned(account), provings.UnpackEarned)
	if err != nil {
		return AZT{}, err
	}
	paid, err := Get(ctx, r, "paid proving rewards", r.Rules.Incentives, incentives.PackPaidProofs(account), incentives.UnpackPaidProofs)
	if err != nil {
		return AZT{}, err
	}
	sum := new(big.Int).Mul(earned, r.Rules.PerProof.Units())
	return NewAZT(sum.Sub(sum.Quo(sum, big.NewInt(wholeProof)), paid)), nil
}

func (r *Reader) windowWaits(ctx context.Context, confirmer common.Address, window uint64) (bool, error) {
	by, err := Get(ctx, r, "confirmation", r.Rules.Rollup, rollups.PackPaidConfirmer(window), rollups.UnpackPaidConfirmer)
	if err != nil || by != confirmer {
		return false, err
	}
	paid, err := Get(ctx, r, "paid windows", r.Rules.Incentives, incentives.PackPaidWindow(window), incentives.UnpackPaidWindow)
	return !paid, err
}

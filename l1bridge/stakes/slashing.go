package stakes

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

var slashers = bindings.NewSlasher()

// Slashing is what a deployment fixed of locks that stay unpublished (design 4.9).
type Slashing struct {
	Slasher common.Address
	// Unpublished is what each who pays loses; Reward of it is the accuser's.
	Unpublished, Reward AZT
	// Equivocation is what each loses who signed twice.
	Equivocation AZT
	// Deadline is the slots in which a lock has to be on L1, Liability those for which it
	// is answered for.
	Deadline, Liability uint64
	// BondGas times the base fee is the bond of an accusation.
	BondGas uint64
}

// ErrNoSlasher means that the deployment has none.
var ErrNoSlasher = errors.New("this deployment slashes nobody")

// Slashing reads them; ErrNoSlasher where there is nothing to read.
func (r *Reader) Slashing(ctx context.Context) (Slashing, error) {
	slasher := r.Rules.Slasher
	if slasher == (common.Address{}) {
		return Slashing{}, ErrNoSlasher
	}
	b := &batch{ctx: ctx, r: r}
	return Slashing{
		Slasher:      slasher,
		Unpublished:  NewAZT(into(b, "amount of an unpublished lock", slasher, slashers.PackUnpublished(), slashers.UnpackUnpublished)),
		Reward:       NewAZT(into(b, "accuser's reward", slasher, slashers.PackUnpublishedReward(), slashers.UnpackUnpublishedReward)),
		Equivocation: NewAZT(into(b, "amount of an equivocation", slasher, slashers.PackEquivocation(), slashers.UnpackEquivocation)),
		Deadline:     into(b, "publish deadline", slasher, slashers.PackPublishDeadline(), slashers.UnpackPublishDeadline),
		Liability:    into(b, "liability", slasher, slashers.PackLiability(), slashers.UnpackLiability),
		BondGas:      into(b, "gas of a bond", r.Rules.Rollup, rollups.PackBondGas(), rollups.UnpackBondGas),
	}, b.err
}

// Payer is a member that pays for an unpublished lock of its epoch.
type Payer struct {
	Attester common.Address
	// Risk is what would be taken from it: it may have less than the amount.
	Risk AZT
}

// atOnce is how many stakes are asked for at once.
const atOnce = 8

// Payers are the members of an epoch's committee that pay for an unpublished lock, and
// what each would lose as of the block.
func (r *Reader) Payers(ctx context.Context, s Slashing, epoch uint64) ([]Payer, error) {
	members, err := Get(ctx, r, "who pays", s.Slasher, slashers.PackPayers(epoch), slashers.UnpackPayers)
	if err != nil {
		return nil, err
	}
	payers := make([]Payer, len(members))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(atOnce)
	for i, attester := range members {
		g.Go(func() error {
			stake, err := Get(ctx, r, "stake", r.Rules.Staking, stakings.PackStakeOf(attester), stakings.UnpackStakeOf)
			if err != nil {
				return err
			}
			payers[i] = Payer{attester, lesser(NewAZT(stake.Amount), s.Unpublished)}
			return nil
		})
	}
	return payers, g.Wait()
}

func lesser(a, b AZT) AZT {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// Risk is what all of them would lose.
func Risk(payers []Payer) AZT {
	sum := new(big.Int)
	for _, p := range payers {
		sum.Add(sum, p.Risk.Units())
	}
	return NewAZT(sum)
}

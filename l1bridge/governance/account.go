package governance

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Account is what somebody can vote with.
type Account struct {
	Account common.Address `json:"account"`
	// Balance is what it has and did not lock.
	Balance stakes.AZT `json:"azt"`
	Locked  stakes.AZT `json:"locked"`
	// Until is when the last vote that it takes part in is over, in unix seconds: from then on
	// what is locked can be had back.
	Until uint64 `json:"locked_until"`

	allowance stakes.AZT
}

// Account reads what an account has.
func (r *Reader) Account(ctx context.Context, account common.Address) (a Account, err error) {
	a.Account = account
	if a.Balance, err = r.At.BalanceOf(ctx, account); err != nil {
		return a, err
	}
	if a.allowance, err = r.At.AllowanceFor(ctx, account, r.Rules.Governance); err != nil {
		return a, err
	}
	locked, err := get(ctx, r, "locked AZT", contract.PackLockedOf(account), contract.UnpackLockedOf)
	if err != nil {
		return a, err
	}
	a.Locked, a.Until = stakes.NewAZT(locked.Amount), locked.Until
	return a, nil
}

// VotesOf is how much of an account's AZT has voted on a proposal.
func (r *Reader) VotesOf(ctx context.Context, id common.Hash, account common.Address) (stakes.AZT, error) {
	v, err := get(ctx, r, "votes", contract.PackVotesOf(id, account), contract.UnpackVotesOf)
	return stakes.NewAZT(v), err
}

package stakes

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// BalanceOf is the AZT of an account.
func (r *Reader) BalanceOf(ctx context.Context, account common.Address) (AZT, error) {
	v, err := Get(ctx, r, "balance", r.Rules.AZT, tokens.PackBalanceOf(account), tokens.UnpackBalanceOf)
	return NewAZT(v), err
}

// AllowanceOf is what the staking contract may take of an account's AZT.
func (r *Reader) AllowanceOf(ctx context.Context, account common.Address) (AZT, error) {
	return r.AllowanceFor(ctx, account, r.Rules.Staking)
}

// AllowanceFor is what a contract may take of an account's AZT.
func (r *Reader) AllowanceFor(ctx context.Context, account, spender common.Address) (AZT, error) {
	v, err := Get(ctx, r, "allowance", r.Rules.AZT, tokens.PackAllowance(account, spender), tokens.UnpackAllowance)
	return NewAZT(v), err
}

// SetSize is how many validators are in the set.
func (r *Reader) SetSize(ctx context.Context) (uint64, error) {
	v, err := Get(ctx, r, "size of the set", r.Rules.Rollup, rollups.PackValidatorCount(), rollups.UnpackValidatorCount)
	return narrow(v), err
}

// CanShrink tells whether the set can do without another validator: it has more than the
// least number, or its chain is dead.
func (r *Reader) CanShrink(ctx context.Context) (bool, error) {
	return Get(ctx, r, "room in the set", r.Rules.Rollup, rollups.PackCanShrink(), rollups.UnpackCanShrink)
}

// Minter is who may mint AZT; zero: nobody.
func (r *Reader) Minter(ctx context.Context) (common.Address, error) {
	return Get(ctx, r, "minter", r.Rules.AZT, tokens.PackMinter(), tokens.UnpackMinter)
}

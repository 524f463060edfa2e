package staking

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Now is what a plan decides by.
type Now struct {
	// Reader is the contracts at the head. Next is the time of the block after it, in unix
	// seconds.
	*stakes.Reader
	Next uint64
	// Sent is what was included since the action began.
	Sent []Sent
}

// Did tells whether the action has had a call included.
func (n Now) Did(name string) bool {
	for _, s := range n.Sent {
		if s.Call == name {
			return true
		}
	}
	return false
}

// Plan says what is left to send. Nothing: the action is done, or waits for something else
// than a call. Plans read what an action depends on and leave the rest to pure functions.
type Plan func(ctx context.Context, now Now) ([]Call, error)

// Plan is Calls for the stake of the attester and the purse of the depositor.
func (d Deposit) Plan(attester common.Address) Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		stake, err := now.Of(ctx, attester)
		if err != nil {
			return nil, err
		}
		var p Purse
		if p.Balance, err = now.BalanceOf(ctx, d.Terms.Depositor); err != nil {
			return nil, err
		}
		if p.Allowance, err = now.AllowanceOf(ctx, d.Terms.Depositor); err != nil {
			return nil, err
		}
		return d.Calls(now.Rules, stake, p, now.Next)
	}
}

// Enter lets in who may enter, by one call.
func Enter() Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		queue, err := now.Queue(ctx)
		if err != nil || now.Did("enter") {
			return nil, err
		}
		return EnterCalls(now.Rules, queue, now.Next)
	}
}

// Exit starts a validator's way out. One that the set cannot do without sits on.
func Exit(attester, account common.Address) Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		stake, err := now.Of(ctx, attester)
		if err != nil || now.Did("exit") || now.Did("depart") {
			return nil, err
		}
		free, err := now.CanShrink(ctx)
		if err != nil {
			return nil, err
		}
		return ExitCalls(now.Rules, stake, account, free)
	}
}

// Finalize pays a stake back.
func Finalize(attester common.Address) Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		stake, err := now.Of(ctx, attester)
		if err != nil || now.Did("finalize") {
			return nil, err
		}
		return FinalizeCalls(now.Rules, stake, now.Head.Time)
	}
}

// SetPublisher changes who publishes for a validator.
func SetPublisher(attester, account, publisher common.Address) Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		stake, err := now.Of(ctx, attester)
		if err != nil {
			return nil, err
		}
		return PublisherCalls(now.Rules, stake, account, publisher)
	}
}

// Claim has paid what an attester and an account have coming, from an epoch on.
func Claim(attester, account common.Address, from uint64) Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		claims, err := now.Claims(ctx, attester, account, from)
		if err != nil || claims.None() && len(now.Sent) > 0 {
			return nil, err
		}
		return ClaimCalls(now.Rules, claims)
	}
}

// Mint makes AZT for an account, once. The minter alone may: on a devnet who deployed.
func Mint(account, to common.Address, amount stakes.AZT) Plan {
	return func(ctx context.Context, now Now) ([]Call, error) {
		minter, err := now.Minter(ctx)
		if err != nil || now.Did("mint") {
			return nil, err
		}
		return MintCalls(now.Rules, minter, account, to, amount)
	}
}

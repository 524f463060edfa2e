package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Reasons that an action is refused; each error says what to do.
var (
	ErrState     = errors.New("the proposal is not where it takes that")
	ErrNotVetoer = errors.New("the account may not veto")
	ErrLocked    = errors.New("what is locked votes still")
	ErrNothing   = errors.New("no AZT is left for that")
)

// Plan says what is left to send, of votes.
type Plan func(ctx context.Context, r *Reader, now staking.Now) ([]staking.Call, error)

// On makes a plan one of the actor's.
func On(plan Plan) staking.Plan {
	return func(ctx context.Context, now staking.Now) ([]staking.Call, error) {
		r, err := Open(ctx, now.Reader)
		if err != nil {
			return nil, err
		}
		return plan(ctx, r, now)
	}
}

// Propose makes a proposal, once, and locks what that takes before.
func Propose(account common.Address, m Motion, reason string, evidence []byte) Plan {
	return func(ctx context.Context, r *Reader, now staking.Now) ([]staking.Call, error) {
		if now.Did("propose") {
			return nil, nil
		}
		if err := m.Check(r.Rules.Limit); err != nil {
			return nil, err
		}
		a, err := r.Account(ctx, account)
		if err != nil {
			return nil, err
		}
		return r.locked(a, r.Rules.Threshold, r.propose(m, reason, evidence))
	}
}

// Vote votes on a proposal with an amount, or with all that the account has locked or not,
// and locks what that takes before.
func Vote(l1 *client.Client, account common.Address, id common.Hash, support bool, amount *stakes.AZT) Plan {
	return func(ctx context.Context, r *Reader, now staking.Now) ([]staking.Call, error) {
		if now.Did("vote") {
			return nil, nil
		}
		p, err := r.Proposal(ctx, l1, id)
		if err != nil {
			return nil, err
		}
		if p.State != Voting || now.Next >= p.End {
			return nil, fmt.Errorf("%w: %s is %s, its vote ends at %s", ErrState, id, p.State, when(p.End))
		}
		a, err := r.Account(ctx, account)
		if err != nil {
			return nil, err
		}
		voted, err := r.VotesOf(ctx, id, account)
		if err != nil {
			return nil, err
		}
		with := sub(sum(a.Balance, a.Locked), voted)
		if amount != nil {
			with = *amount
		}
		if with.Units().Sign() <= 0 {
			return nil, fmt.Errorf("%w: of %s AZT that %s has, %s voted on it already", ErrNothing, sum(a.Balance, a.Locked), account, voted)
		}
		return r.locked(a, sum(voted, with), r.vote(p, support, with))
	}
}

// Unlock takes an amount back, or all that is locked.
func Unlock(account common.Address, amount *stakes.AZT) Plan {
	return func(ctx context.Context, r *Reader, now staking.Now) ([]staking.Call, error) {
		if now.Did("unlock") {
			return nil, nil
		}
		a, err := r.Account(ctx, account)
		if err != nil {
			return nil, err
		}
		back := a.Locked
		if amount != nil {
			back = *amount
		}
		switch {
		case back.Units().Sign() <= 0 || back.Cmp(a.Locked) > 0:
			return nil, fmt.Errorf("%w: %s has %s AZT locked", ErrNothing, account, a.Locked)
		case now.Next < a.Until:
			return nil, fmt.Errorf("%w: until %s", ErrLocked, when(a.Until))
		}
		return []staking.Call{r.unlock(back)}, nil
	}
}

// Veto ends a proposal.
func Veto(l1 *client.Client, account common.Address, id common.Hash) Plan {
	return func(ctx context.Context, r *Reader, now staking.Now) ([]staking.Call, error) {
		p, err := r.Proposal(ctx, l1, id)
		switch {
		case err != nil:
			return nil, err
		case p.State == Vetoed:
			return nil, nil
		case !p.State.Open():
			return nil, fmt.Errorf("%w: %s is %s", ErrState, id, p.State)
		case account != r.Rules.Vetoer:
			return nil, fmt.Errorf("%w: %s does, %s asks; send from that one (AZTECD_L1_KEY)", ErrNotVetoer, r.Rules.Vetoer, account)
		}
		return []staking.Call{r.veto(p)}, nil
	}
}

// Execute does what was voted; of a restart, header finds the last confirmed checkpoint.
func Execute(l1 *client.Client, id common.Hash, header func(context.Context) (checkpoint.Header, error)) Plan {
	return func(ctx context.Context, r *Reader, now staking.Now) ([]staking.Call, error) {
		p, err := r.Proposal(ctx, l1, id)
		switch {
		case err != nil:
			return nil, err
		case p.State == Executed:
			return nil, nil
		case p.State == Voting || p.State == Timelock && now.Next < p.From:
			return nil, fmt.Errorf("%w: %s is %s; if it passes it can be executed from %s to %s", ErrState, id, p.State, when(p.From), when(p.Until))
		case p.State != Due && p.State != Timelock || now.Next >= p.Until:
			return nil, fmt.Errorf("%w: %s is %s; propose it anew", ErrState, id, p.State)
		case p.Motion.Kind != Restart:
			return []staking.Call{r.execute(p)}, nil
		}
		h, err := header(ctx)
		if err != nil {
			return nil, err
		}
		return []staking.Call{r.executeRestart(id, h)}, nil
	}
}

// locked puts a call behind those that lock what it needs.
func (r *Reader) locked(a Account, needed stakes.AZT, then staking.Call) ([]staking.Call, error) {
	lack := sub(needed, a.Locked)
	if lack.Units().Sign() <= 0 {
		return []staking.Call{then}, nil
	}
	if a.Balance.Cmp(lack) < 0 {
		return nil, fmt.Errorf("%w: %s needs %s AZT locked, has %s locked and %s besides", staking.ErrNotEnoughAZT, a.Account, needed, a.Locked, a.Balance)
	}
	calls := []staking.Call{r.lock(lack), then}
	if a.allowance.Cmp(lack) < 0 {
		calls = append([]staking.Call{r.approve(lack)}, calls...)
	}
	return calls, nil
}

func sum(a, b stakes.AZT) stakes.AZT { return stakes.NewAZT(new(big.Int).Add(a.Units(), b.Units())) }

func sub(a, b stakes.AZT) stakes.AZT { return stakes.NewAZT(new(big.Int).Sub(a.Units(), b.Units())) }

// when writes a time, unix seconds, for people.
func when(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 MST")
}

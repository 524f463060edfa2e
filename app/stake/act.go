package stake

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/deposit"
)

// Result is what an action came to.
type Result struct {
	// Account sent, or would have.
	Account common.Address `json:"account"`
	// Sent was included; Would, of a dry run, is what would be sent, in that order.
	Sent  []staking.Sent `json:"sent,omitempty"`
	Would []staking.Call `json:"would_send,omitempty"`
	// Stake is as it is now, Next what comes next, in words.
	Stake stakes.Stake `json:"stake"`
	Next  string       `json:"next"`
}

// DepositOptions are of a deposit.
type DepositOptions struct {
	Withdrawer common.Address
	// Publisher is zero for the home's own account.
	Publisher common.Address
	Amount    stakes.AZT // zero for the smallest that is taken
	// Proof was made elsewhere; nil has the home's key sign.
	Proof []byte
	// Wait goes on until the validator is in the set.
	Wait bool
}

// Deposit stakes for the attester. With Wait it also waits for the queue, and lets it in.
func (d *Desk) Deposit(ctx context.Context, o DepositOptions, dry bool) (*Result, error) {
	attester, err := d.attester()
	if err != nil {
		return nil, err
	}
	request, err := d.request(ctx, o, attester)
	if err != nil {
		return nil, err
	}
	r, err := d.act(ctx, attester, dry, func(common.Address) staking.Plan { return request.Plan(attester) })
	for err == nil && !dry && o.Wait && r.Stake.Status == stakes.Queued {
		if err = d.sleepUntil(ctx, r.Stake.Queue.EntersAt); err != nil {
			return r, err
		}
		var more *Result
		if more, err = d.act(ctx, attester, dry, func(common.Address) staking.Plan { return request.Plan(attester) }); err == nil {
			more.Sent = append(r.Sent, more.Sent...)
			r = more
		}
	}
	return r, err
}

// request makes the deposit with its proof.
func (d *Desk) request(ctx context.Context, o DepositOptions, attester common.Address) (staking.Deposit, error) {
	at, err := d.reader(ctx)
	if err != nil {
		return staking.Deposit{}, err
	}
	sender, err := d.sender()
	if err != nil {
		return staking.Deposit{}, err
	}
	if o.Publisher == (common.Address{}) {
		if o.Publisher, err = d.publisher(); err != nil {
			return staking.Deposit{}, err
		}
	}
	request := staking.Deposit{Amount: o.Amount, Terms: deposit.Terms{
		L1ChainID: at.Rules.L1ChainID, Staking: at.Rules.Staking, Depositor: sender, Withdrawer: o.Withdrawer, Publisher: o.Publisher,
	}}
	if request.Amount.Units().Sign() == 0 {
		request.Amount = at.Rules.Minimum
	}
	if request.Proof, err = d.prove(request.Terms, o.Proof); err != nil {
		return staking.Deposit{}, err
	}
	return request, ofAttester(request, attester)
}

// sleepUntil waits until a time by L1's clock, unix seconds, as far as ours tells it, and a
// poll longer.
func (d *Desk) sleepUntil(ctx context.Context, unix uint64) error {
	left := time.Unix(int64(unix), 0).Sub(d.opts.Now())
	d.opts.Logger.Info("Wait for the queue", "until", time.Unix(int64(unix), 0).UTC())
	select {
	case <-ctx.Done():
		return fmt.Errorf("wait for the queue: %w; the same command, or `aztecd stake enter`, goes on", ctx.Err())
	case <-time.After(max(left, 0) + d.poll()):
		return nil
	}
}

// Enter lets in who may enter.
func (d *Desk) Enter(ctx context.Context, dry bool) (*Result, error) {
	return d.actFor(ctx, dry, func(_, _ common.Address) staking.Plan { return staking.Enter() })
}

// Exit starts the attester's way out.
func (d *Desk) Exit(ctx context.Context, dry bool) (*Result, error) {
	return d.actFor(ctx, dry, staking.Exit)
}

// Finalize pays the attester's stake back.
func (d *Desk) Finalize(ctx context.Context, dry bool) (*Result, error) {
	return d.actFor(ctx, dry, func(attester, _ common.Address) staking.Plan { return staking.Finalize(attester) })
}

// SetPublisher changes who publishes for the attester.
func (d *Desk) SetPublisher(ctx context.Context, publisher common.Address, dry bool) (*Result, error) {
	return d.actFor(ctx, dry, func(attester, account common.Address) staking.Plan {
		return staking.SetPublisher(attester, account, publisher)
	})
}

// Claim has rewards from an epoch on paid: the attester's, and those that an account earned
// by confirming.
func (d *Desk) Claim(ctx context.Context, confirmer common.Address, from uint64, dry bool) (*Result, error) {
	return d.actFor(ctx, dry, func(attester, account common.Address) staking.Plan {
		if confirmer != (common.Address{}) {
			account = confirmer
		}
		return staking.Claim(attester, account, from)
	})
}

func (d *Desk) actFor(ctx context.Context, dry bool, plan func(attester, account common.Address) staking.Plan) (*Result, error) {
	attester, err := d.attester()
	if err != nil {
		return nil, err
	}
	if _, err := d.reader(ctx); err != nil { // the right L1, before anything is sent
		return nil, err
	}
	return d.act(ctx, attester, dry, func(account common.Address) staking.Plan { return plan(attester, account) })
}

// act does what the plan of an account says, or tells what that would be.
func (d *Desk) act(ctx context.Context, attester common.Address, dry bool, plan func(account common.Address) staking.Plan) (r *Result, err error) {
	actor, unlock, err := d.actor(dry)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	r = &Result{Account: actor.Account()}
	if dry {
		r.Would, err = actor.Dry(ctx, plan(r.Account))
	} else {
		r.Sent, err = actor.Do(ctx, plan(r.Account))
	}
	if err != nil {
		return nil, err
	}
	at, err := actor.At(ctx)
	if err != nil {
		return nil, err
	}
	if r.Stake, err = at.Of(ctx, attester); err != nil {
		return nil, err
	}
	r.Next = next(at, r.Stake)
	return r, nil
}

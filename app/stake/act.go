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
	// Stake is as of L1's Time, in unix seconds; Next is what comes next, in words.
	Time  uint64       `json:"time"`
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
		if err = d.wait(ctx, r); err != nil {
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
	at, err := d.Reader(ctx)
	if err != nil {
		return staking.Deposit{}, err
	}
	sender, err := d.Sender()
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

// wait lets as much time go by as L1's clock lacks until the queue is due, and a poll more.
func (d *Desk) wait(ctx context.Context, r *Result) error {
	due := r.Stake.Queue.EntersAt
	d.opts.Logger.Info("Wait for the queue", "until", moment(due))
	select {
	case <-ctx.Done():
		return fmt.Errorf("wait for the queue: %w; the same command, or `aztecd stake enter`, goes on", ctx.Err())
	case <-time.After(time.Duration(due-min(due, r.Time))*time.Second + d.poll()):
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
	return d.act(ctx, attester, dry, func(account common.Address) staking.Plan { return plan(attester, account) })
}

// act does what the plan of an account says, or tells what that would be.
func (d *Desk) act(ctx context.Context, attester common.Address, dry bool, plan func(account common.Address) staking.Plan) (*Result, error) {
	did, err := d.Send(ctx, dry, plan)
	if err != nil {
		return nil, err
	}
	r := &Result{Account: did.Account, Sent: did.Sent, Would: did.Would, Time: did.At.Head.Time}
	if r.Stake, err = did.At.Of(ctx, attester); err != nil {
		return nil, err
	}
	r.Next = next(did.At, r.Stake)
	return r, nil
}

// Did is what a plan came to.
type Did struct {
	// Account sent, or would have.
	Account common.Address
	// Sent was included; Would, of a dry run, is what would be sent, in that order.
	Sent  []staking.Sent
	Would []staking.Call
	// At is the contracts afterwards.
	At *stakes.Reader
}

// Send does what the plan of an account says, or tells what that would be. L1 must be the
// one that genesis names.
func (d *Desk) Send(ctx context.Context, dry bool, plan func(account common.Address) staking.Plan) (did *Did, err error) {
	if _, err := d.Reader(ctx); err != nil { // before anything is sent
		return nil, err
	}
	actor, unlock, err := d.actor(dry)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	did = &Did{Account: actor.Account()}
	if dry {
		did.Would, err = actor.Dry(ctx, plan(did.Account))
	} else {
		did.Sent, err = actor.Do(ctx, plan(did.Account))
	}
	if err != nil {
		return nil, err
	}
	did.At, err = actor.At(ctx)
	return did, err
}

// Mint makes AZT for an account, by the minter's; the stake shown is still the attester's.
func (d *Desk) Mint(ctx context.Context, to common.Address, amount stakes.AZT, dry bool) (*Result, error) {
	return d.actFor(ctx, dry, func(_, account common.Address) staking.Plan { return staking.Mint(account, to, amount) })
}

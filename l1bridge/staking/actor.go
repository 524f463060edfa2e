package staking

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Options configure an Actor.
type Options struct {
	// L1 is asked, and Account pays; Rollup is the deployment's contract.
	L1      *client.Client
	Account *txmgr.Manager
	Rollup  common.Address
	// Poll is how often to look for a new head. 0 means half a second.
	Poll time.Duration
	// Head gives the head of L1; nil follows the client's.
	Head func(context.Context) (txmgr.Head, error)
	// Now is the clock of who follows it here; nil means time.Now.
	Now func() time.Time
	// Logger receives what an operator acts on; nil discards it.
	Logger *slog.Logger
}

// Actor sends the calls of actions from one account. It is for one goroutine.
type Actor struct {
	opts    Options
	sender  *txmgr.Sender
	reader  *stakes.Reader
	outcome *txmgr.Outcome // of what was sent last, until it is taken
}

// senderName stands in the account's journal.
const senderName = "stake"

// New makes an actor; it sends nothing yet.
func New(opts Options) (*Actor, error) {
	if opts.Poll == 0 {
		opts.Poll = 500 * time.Millisecond
	}
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.DiscardHandler)
	}
	if opts.Head == nil {
		opts.Head = newHeads(opts.L1, opts.Now).read
	}
	a := &Actor{opts: opts}
	var err error
	a.sender, err = opts.Account.Sender(senderName, func(o txmgr.Outcome) { a.outcome = &o })
	return a, err
}

// Account is who sends.
func (a *Actor) Account() common.Address { return a.opts.Account.Address() }

// Sent is a call that was included.
type Sent struct {
	Call    string      `json:"call"`
	TxHash  common.Hash `json:"tx_hash"`
	Block   uint64      `json:"block"`
	GasUsed uint64      `json:"gas_used"`
}

// Dry is what the plan would send now.
func (a *Actor) Dry(ctx context.Context, plan Plan) ([]Call, error) {
	head, err := a.opts.Head(ctx)
	if err != nil {
		return nil, err
	}
	at, err := a.at(ctx, head)
	if err != nil {
		return nil, err
	}
	return plan(ctx, Now{at, head.Next, nil})
}

// Do sends one call after the other until nothing is left, each when the one before is in
// a block, and goes on with what an earlier run of it had sent.
func (a *Actor) Do(ctx context.Context, plan Plan) (all []Sent, err error) {
	for {
		head, err := a.settle(ctx, &all)
		if err != nil {
			return all, err
		}
		at, err := a.at(ctx, head)
		if err != nil {
			return all, err
		}
		calls, err := plan(ctx, Now{at, head.Next, all})
		if err != nil || len(calls) == 0 {
			return all, err
		}
		if err := a.send(ctx, head, calls[0]); err != nil && !errors.Is(err, txmgr.ErrTaken) {
			return all, err
		}
	}
}

// At is the contracts as of the newest head.
func (a *Actor) At(ctx context.Context) (*stakes.Reader, error) {
	head, err := a.opts.Head(ctx)
	if err != nil {
		return nil, err
	}
	return a.at(ctx, head)
}

func (a *Actor) at(ctx context.Context, head txmgr.Head) (*stakes.Reader, error) {
	if a.reader != nil {
		a.reader = a.reader.At(a.opts.L1, head.Header)
		return a.reader, nil
	}
	var err error
	a.reader, err = stakes.Open(ctx, a.opts.L1, a.opts.Rollup, head.Header)
	return a.reader, err
}

// settle waits until nothing that the account sent is pending, and gives the head at which
// that is so. What is overdue is sent again.
func (a *Actor) settle(ctx context.Context, all *[]Sent) (txmgr.Head, error) {
	for {
		head, err := a.opts.Head(ctx)
		if err != nil {
			return head, err
		}
		pending, err := a.sender.Reconcile(ctx, head)
		if err != nil {
			return head, err
		}
		if err := a.told(all); err != nil {
			return head, err
		}
		if pending == nil || pending.Lost && pending.Others {
			return head, nil
		}
		if !pending.Others {
			if err := a.again(ctx, head, pending.Tag); err != nil {
				return head, err
			}
		}
		select {
		case <-ctx.Done():
			return head, fmt.Errorf("wait for what %s has sent (nonce pending at block %d): %w; the same command goes on with it", a.Account(), head.Number, ctx.Err())
		case <-time.After(a.opts.Poll):
		}
	}
}

// told takes note of an outcome.
func (a *Actor) told(all *[]Sent) error {
	o := a.outcome
	if a.outcome = nil; o == nil {
		return nil
	}
	call, err := callOf(o.Tag)
	if err != nil {
		return err
	}
	switch o.Result {
	case txmgr.Succeeded:
		*all = append(*all, Sent{call.Name, o.TxHash, o.Block, o.GasUsed})
		a.opts.Logger.Info("Included", "call", call.Name, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
	case txmgr.Reverted:
		return fmt.Errorf("%w: %s in %s, block %d: L1 changed while it was on its way; look at `aztecd stake status` and try again", ErrReverted, call.Name, o.TxHash, o.Block)
	case txmgr.Foreign:
		a.opts.Logger.Warn("Another program sends from the account; look again", "account", a.Account(), "nonce", o.Nonce)
	}
	return nil
}

// again sends what is pending once more when it is time.
func (a *Actor) again(ctx context.Context, head txmgr.Head, tag json.RawMessage) error {
	call, err := callOf(tag)
	if err != nil {
		return err
	}
	var refusal *txmgr.Refusal
	switch err := a.send(ctx, head, call); {
	case errors.Is(err, errPending), errors.Is(err, txmgr.ErrTaken), errors.Is(err, ErrFees):
		return nil // not yet
	case errors.As(err, &refusal):
		return nil // L1 has changed: it reverts when it comes
	case errors.Is(err, txmgr.ErrNotHandedOver):
		a.opts.Logger.Warn("No pool took the transaction yet", "call", call.Name, "err", err)
		return nil
	default:
		return err
	}
}

// errPending: what was sent has time yet.
var errPending = errors.New("in flight")

// send sends a call on the account's terms.
func (a *Actor) send(ctx context.Context, head txmgr.Head, c Call) error {
	account, err := a.sender.Account(ctx, head)
	if err != nil {
		return err
	}
	terms, blockedBy := account.Terms(txmgr.Want{Gas: c.Gas, StillUseful: true})
	switch blockedBy {
	case "":
	case txmgr.ReasonPending:
		return errPending
	case txmgr.ReasonFees:
		return fmt.Errorf("%w: base fee %d wei; wait, or raise publisher.max_fee_gwei", ErrFees, account.Market.Base)
	case txmgr.ReasonBalance:
		return fmt.Errorf("%w: %s needs up to %s wei, %s has %s wei; send it ether", ErrNoEther, c.Name, terms.Cost, a.Account(), account.Balance)
	default:
		return fmt.Errorf("%s: %s", c.Name, blockedBy)
	}
	tag, err := json.Marshal(c)
	if err != nil {
		return fmt.Errorf("encode call: %w", err)
	}
	tx, err := a.sender.Send(ctx, head, txmgr.Request{To: c.To, Data: c.Data, Tag: tag}, terms)
	if err != nil {
		return explained(c, err)
	}
	a.opts.Logger.Info("Sent", "call", c.Name, "tx", tx.Hash(), "nonce", tx.Nonce())
	return nil
}

// callOf reads the note that stands with a transaction in the journal.
func callOf(tag json.RawMessage) (c Call, err error) {
	if err := json.Unmarshal(tag, &c); err != nil {
		return Call{}, fmt.Errorf("the account's journal is not of stakes: %w", err)
	}
	return c, nil
}

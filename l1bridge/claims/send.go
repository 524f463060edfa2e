package claims

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// order is a transaction to send.
type order struct {
	note   note
	call   []byte
	gas    uint64
	useful bool // what is pending does the same
}

// gas of a call that has the leader of a slot found.
func (c *Claimer) gas(at place, own uint64) uint64 {
	clock := c.opts.Params
	return own + c.seatGas + duty.DrawGas(clock.Clock(), at.slot, at.snapshot.Tips.ConfirmedIn, 1)
}

// send sends an order, unless the account is busy or the price too high. What L1 refuses is
// remembered.
func (c *Claimer) send(ctx context.Context, at place, o order) (sent bool, err error) {
	tag, err := o.note.tag()
	if err != nil {
		return false, err
	}
	account, err := c.sender.Account(ctx, at.head)
	if err != nil {
		return false, err
	}
	terms, blocked := account.Terms(txmgr.Want{Gas: o.gas, StillUseful: o.useful})
	switch blocked {
	case "":
	case txmgr.ReasonBalance:
		return false, fmt.Errorf("account %s is too poor to %s: send ether to it, %s wei are needed", c.account, o.note, terms.Cost)
	default:
		return false, nil
	}
	_, err = c.sender.Send(ctx, at.head, txmgr.Request{To: c.opts.Params.Proving.Contract, Data: o.call, Tag: tag}, terms)
	if refusal := new(txmgr.Refusal); errors.As(err, &refusal) {
		c.refused[o.note.id()] = at.snapshot.Head.Number
		c.metrics.count(o.note, "refused")
		c.opts.Logger.Debug("L1 would refuse it", "what", o.note, "why", refusal.Name, "detail", refusal.Detail)
		return false, err
	}
	if err == nil || errors.Is(err, txmgr.ErrNotHandedOver) {
		c.metrics.count(o.note, "sent")
	}
	if err != nil {
		return false, fmt.Errorf("%s: %w", o.note, err)
	}
	return true, nil
}

// refuses tells that L1 would not have something a few blocks ago.
func (c *Claimer) refuses(id common.Hash, at place) bool {
	head := at.snapshot.Head.Number
	for old, block := range c.refused {
		if block > head || block+lookAgain <= head {
			delete(c.refused, old)
		}
	}
	_, refused := c.refused[id]
	return refused
}

// release takes back at once what we have pending: it would be included too late to do
// anything but cost its gas, and it keeps whoever shares the account waiting.
func (c *Claimer) release(ctx context.Context, at place, pending *txmgr.Pending) error {
	if pending == nil || pending.Others || pending.Lost || readNote(pending.Tag) == (note{}) {
		return nil
	}
	account, err := c.sender.Account(ctx, at.head)
	if err != nil {
		return err
	}
	terms, blocked := account.Terms(txmgr.Want{Gas: gasCancel})
	if blocked != "" {
		return nil
	}
	_, err = c.sender.Send(ctx, at.head, txmgr.Request{To: c.account}, terms)
	return err
}

// gasCancel is what a transaction needs that does nothing.
const gasCancel = 21_000

// settled is told what became of a transaction.
func (c *Claimer) settled(o txmgr.Outcome) {
	n := readNote(o.Tag)
	if n == (note{}) {
		return // taken back
	}
	c.metrics.count(n, string(o.Result))
	switch o.Result {
	case txmgr.Succeeded:
		c.opts.Logger.Info("L1 has done it", "what", n, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
	case txmgr.Reverted:
		c.opts.Logger.Warn("L1 has refused it", "what", n, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
	case txmgr.Foreign:
		c.opts.Logger.Warn("Another program sends from the account of this node", "account", c.account, "nonce", o.Nonce)
	}
}

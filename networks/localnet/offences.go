package localnet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// terms are what the slasher of a deployment fixed.
type terms struct {
	// Amount is taken of each who pays for an unpublished lock.
	Amount *big.Int
	// Deadline is in slots; Rescue, and Drain for each checkpoint, in time.
	Deadline      uint64
	Rescue, Drain time.Duration
}

// due is when a slash can be, at the earliest, for what is locked in the first slot of an
// epoch, when accused as soon as it may be.
func (t terms) due(r stakes.Rules, epoch uint64) time.Time {
	accusable := r.SlotStart(epoch*r.EpochDuration + t.Deadline + 1)
	return time.Unix(int64(accusable), 0).Add(t.Rescue + t.Drain) //nolint:gosec // a time of this century
}

// accusation is one that was made.
type accusation struct {
	epoch, number uint64
	by            common.Address
	rescueTime    time.Time
}

// slash is one that was made.
type slash struct {
	epoch uint64
	taken *big.Int
}

// offences reads the slasher's events, once each.
type offences struct {
	*ledger
	at    common.Address
	terms terms
	next  uint64 // the first block not looked at
}

func openOffences(ctx context.Context, l *ledger) (*offences, error) {
	o := &offences{ledger: l, at: l.start.Rules.Slasher, next: l.start.Head.Number + 1}
	s := bindings.NewSlasher()
	for _, getter := range []struct {
		call []byte
		into func([]byte) error
	}{
		{s.PackUnpublished(), func(raw []byte) (err error) { o.terms.Amount, err = s.UnpackUnpublished(raw); return err }},
		{s.PackPublishDeadline(), func(raw []byte) (err error) { o.terms.Deadline, err = s.UnpackPublishDeadline(raw); return err }},
		{s.PackRescueTime(), func(raw []byte) error { return seconds(&o.terms.Rescue)(s.UnpackRescueTime(raw)) }},
		{s.PackDrain(), func(raw []byte) error { return seconds(&o.terms.Drain)(s.UnpackDrain(raw)) }},
	} {
		data, err := l.l1.CallAt(ctx, o.at, getter.call, l.start.Head.Hash)
		if err == nil {
			err = getter.into(data)
		}
		if err != nil {
			return nil, fmt.Errorf("ask L1 for the terms of slasher %s: %w", o.at, err)
		}
	}
	return o, nil
}

func seconds(into *time.Duration) func(uint64, error) error {
	return func(n uint64, err error) error {
		*into = time.Duration(n) * time.Second //nolint:gosec // a window
		return err
	}
}

// news are the events since the last call: accusations and slashes, and what their
// transactions cost in gas.
func (o *offences) news(ctx context.Context, heard func(event any, gas uint64)) error {
	end, err := o.now(ctx)
	if err != nil || end.Head.Number < o.next {
		return err
	}
	logs, err := logsOf(ctx, o.l1, o.at, o.next, end.Head.Number)
	if err != nil {
		return err
	}
	o.next = end.Head.Number + 1
	for i := range logs {
		event := parse(&logs[i])
		if event == nil {
			continue
		}
		gas, err := gasOf(ctx, o.l1, logs[i].TxHash)
		if err != nil {
			return err
		}
		heard(event, gas)
	}
	return nil
}

// parse is the accusation or the slash that a log tells of.
func parse(log *types.Log) any {
	s := bindings.NewSlasher()
	if e, err := s.UnpackAccusedEvent(log); err == nil {
		return accusation{e.Epoch, e.Number, e.By, time.Unix(e.RescueTime.Int64(), 0)}
	}
	if e, err := s.UnpackUnpublishedSlashedEvent(log); err == nil {
		return slash{e.Epoch, e.Taken}
	}
	return nil
}

func gasOf(ctx context.Context, l1 *l1client.Client, tx common.Hash) (uint64, error) {
	receipt, err := l1.Receipt(ctx, tx)
	if err != nil {
		return 0, fmt.Errorf("ask L1 what %s cost: %w", tx, err)
	}
	return receipt.GasUsed, nil
}

// payers are who pays for an unpublished lock of an epoch's committee.
func (o *offences) payers(ctx context.Context, epoch uint64) ([]common.Address, error) {
	end, err := o.now(ctx)
	if err != nil {
		return nil, err
	}
	s := bindings.NewSlasher()
	data, err := o.l1.CallAt(ctx, o.at, s.PackPayers(epoch), end.Head.Hash)
	if err != nil {
		return nil, fmt.Errorf("ask L1 who pays for epoch %d: %w", epoch, err)
	}
	return s.UnpackPayers(data)
}

// confirmed is the number of the last checkpoint that L1 confirmed.
func (o *offences) confirmed(ctx context.Context) (uint64, error) {
	end, err := o.now(ctx)
	if err != nil {
		return 0, err
	}
	c := bindings.NewRollup()
	data, err := o.l1.CallAt(ctx, o.start.Rules.Rollup, c.PackConfirmed(), end.Head.Hash)
	if err != nil {
		return 0, fmt.Errorf("ask L1 what is confirmed: %w", err)
	}
	out, err := c.UnpackConfirmed(data)
	return out.Number, err
}

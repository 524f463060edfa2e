package execution

import (
	"fmt"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// RevertCodeApp says that the revertible part of a tx did not hold.
const RevertCodeApp = 1

// apply checks t on the overlay and executes it there. On an error the overlay
// is unchanged.
func apply(ctx BlockContext, state *overlay, anchors Anchors, t *tx.Tx) (effect.TxEffect, protocol.Amount, error) {
	balance, err := check(ctx, state, anchors, t)
	if err != nil {
		return effect.TxEffect{}, protocol.Amount{}, err
	}
	reverted, err := reverts(state, t)
	if err != nil {
		return effect.TxEffect{}, protocol.Amount{}, err
	}
	e, fields := outcome(t, reverted)
	paid, err := fee(ctx, t, fields)
	if err != nil {
		return effect.TxEffect{}, protocol.Amount{}, err
	}
	rest, err := left(balance, paid, t, reverted)
	if err != nil {
		return effect.TxEffect{}, protocol.Amount{}, ErrCannotPay.With("the fee is %s, the payer has %s", paid, balance)
	}
	e.TransactionFee = paid.Field()
	e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: t.Derived().FeeSlot, Value: rest.Field()})
	for _, n := range e.Nullifiers {
		state.nullifiers[n] = struct{}{}
	}
	for _, w := range e.PublicWrites {
		state.values[w.Slot] = w.Value
	}
	return e, paid, nil
}

// reverts reports whether a public update expects a value that is not there.
// A tx writes no slot twice, so all expectations concern the state before it.
func reverts(state State, t *tx.Tx) (bool, error) {
	for i, u := range t.Body().PublicUpdates {
		if !u.Conditional {
			continue
		}
		value, err := state.PublicValue(t.Derived().Slots[i])
		if err != nil {
			return false, fmt.Errorf("read public value: %w", err)
		}
		if value != u.Expected {
			return true, nil
		}
	}
	return false, nil
}

// outcome returns the effect of t without its fee, and the effect's length in
// blob fields with it.
func outcome(t *tx.Tx, reverted bool) (effect.TxEffect, uint64) {
	d := t.Derived()
	e := effect.TxEffect{TxHash: t.Hash(), Nullifiers: d.Nullifiers}
	if reverted {
		e.RevertCode = RevertCodeApp
		e.NoteHashes = d.NoteHashes[:d.SetupNoteHashes]
		e.L2ToL1Msgs = d.Messages[:d.SetupMessages]
		e.PrivateLogs = d.PrivateLogs[:d.SetupPrivateLogs]
		e.PublicLogs = d.PublicLogs[:d.SetupPublicLogs]
		return e, d.RevertedFields
	}
	e.NoteHashes, e.L2ToL1Msgs = d.NoteHashes, d.Messages
	e.PrivateLogs, e.PublicLogs = d.PrivateLogs, d.PublicLogs
	e.PublicWrites = make([]effect.PublicWrite, 0, len(d.Slots)+1)
	for i, u := range t.Body().PublicUpdates {
		e.PublicWrites = append(e.PublicWrites, effect.PublicWrite{Slot: d.Slots[i], Value: u.Value})
	}
	return e, d.Fields
}

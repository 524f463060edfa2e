package messages

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// ErrUnsettled says that L1 does not act on a checkpoint yet.
var ErrUnsettled = errors.New("L1 has not settled it yet")

// settlement is a settled checkpoint, and the confirmation that makes it one.
type settlement struct {
	checkpoint, by uint64
	record         view.Record
}

func (s settlement) names(hash common.Hash) bool { return s.record.Names(hash) }

// lookedAt is how many checkpoints above one are looked at for a confirmation: those of
// some epochs.
const lookedAt = 256

// settled finds a settled checkpoint at or above one: the oldest whose record L1 has. A
// confirmation covers all checkpoints up to its number.
func (d *Desk) settled(ctx context.Context, from uint64) (s settlement, err error) {
	rollup := bindings.NewRollup()
	confirmed, err := ask(ctx, d, "confirmed checkpoint", d.at.Rollup, rollup.PackConfirmed(), rollup.UnpackConfirmed)
	if err != nil {
		return s, err
	}
	if confirmed.Number < from {
		return s, fmt.Errorf("%w: it has confirmed up to checkpoint %d", ErrUnsettled, confirmed.Number)
	}
	slot, err := ask(ctx, d, "current slot", d.at.Rollup, rollup.PackCurrentSlot(), rollup.UnpackCurrentSlot)
	if err != nil {
		return s, err
	}
	last, window := confirmed.Number, d.at.Windows.SettleWindow
	if d.at.Proving != (common.Address{}) {
		if err := d.isProven(ctx, from); err != nil {
			return s, err
		}
		proven, err := ask(ctx, d, "proven checkpoint", d.at.Rollup, rollup.PackProven(), rollup.UnpackProven)
		if err != nil {
			return s, err
		}
		last, window = proven.Number, 0
	}
	wait := fmt.Errorf("%w: checkpoint %d is confirmed but may still be replaced by a longer version", ErrUnsettled, confirmed.Number)
	for n := from; n <= confirmed.Number && n < from+lookedAt; n++ {
		c, err := ask(ctx, d, "confirmation", d.at.Rollup, rollup.PackConfirmation(n), rollup.UnpackConfirmation)
		switch {
		case err != nil:
			return s, err
		case c.By == (common.Address{}):
			continue
		case slot < c.Slot+window:
			return s, fmt.Errorf("%w: checkpoint %d was confirmed in slot %d and settles in slot %d", ErrUnsettled, n, c.Slot, c.Slot+window)
		}
		for k := from; k <= min(n, last); k++ { // all that it covers, but one that is not closed or proven
			if k == confirmed.Number && !confirmed.Closed {
				continue
			}
			record, err := ask(ctx, d, "record", d.at.Rollup, rollup.PackRecord(k), rollup.UnpackRecord)
			if _, forgotten := l1client.RevertData(err); forgotten {
				continue
			}
			if err != nil {
				return s, err
			}
			return settlement{k, n, record}, nil
		}
	}
	return s, wait
}

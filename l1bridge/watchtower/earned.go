package watchtower

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// earned tells whether the bond of an accusation is for a confirmation of ours: the first
// that covers what was accused, which was published two slots or more before (a late turn
// is of the slot before).
func (w *Watchtower) earned(ctx context.Context, s *view.Snapshot, one *accused) (bool, error) {
	p, known := s.Publication(one.number)
	if !known {
		return false, nil
	}
	if one.made == 0 {
		block, known := s.Block(one.told)
		if !known {
			var err error
			if block, err = w.opts.View.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(one.told)); err != nil {
				return false, err
			}
		}
		one.made = w.rules.slot(block.Time)
	}
	if p.Slot+1 >= one.made {
		return false, nil
	}
	if through, err := w.confirmedBy(ctx, s, p.BlockNumber, one); err != nil || !through || one.by == 0 {
		return false, err
	}
	sure := w.sure(s)
	by, err := ask(ctx, sure, "confirmation", s.Head.Hash, sure.abi.PackConfirmation(one.by), sure.abi.UnpackConfirmation)
	if err == nil && by.By == (common.Address{}) { // a reorganisation took it back
		one.by, one.looked = 0, reading{}
	}
	return err == nil && by.By == w.account, err
}

// confirmedBy finds the lowest number from an accusation's on that a confirmation named
// since its publication; false while not all blocks were looked at.
func (w *Watchtower) confirmedBy(ctx context.Context, s *view.Snapshot, published uint64, one *accused) (through bool, err error) {
	filter := client.Filter{Contract: w.opts.Params.Rollup, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("CheckpointConfirmed(uint64,bytes32,bool,address)"))}}}
	abi := bindings.NewRollup()
	one.looked.next = max(one.looked.next, published)
	return w.readLogs(ctx, s, "confirmations", filter, &one.looked, func(l *types.Log) {
		e, err := abi.UnpackCheckpointConfirmedEvent(l)
		if err == nil && l.BlockNumber >= published && e.Number >= one.number && (one.by == 0 || e.Number < one.by) {
			one.by = e.Number
		}
	})
}

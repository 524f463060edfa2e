package watchtower

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
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
	var err error
	if one.by, err = w.confirmedBy(ctx, s, p.BlockNumber, one.number); err != nil || one.by == 0 {
		return false, err
	}
	sure := w.sure(s)
	by, err := ask(ctx, sure, "confirmation", s.Head.Hash, sure.abi.PackConfirmation(one.by), sure.abi.UnpackConfirmation)
	return err == nil && by.By == w.account, err
}

// confirmedBy is the lowest number from one on that a confirmation named since a block, 0
// for none.
func (w *Watchtower) confirmedBy(ctx context.Context, s *view.Snapshot, block, number uint64) (lowest uint64, err error) {
	filter := client.Filter{Contract: w.opts.Params.Rollup, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("CheckpointConfirmed(uint64,bytes32,bool,address)"))}}}
	abi := bindings.NewRollup()
	for from := block; from <= s.Head.Number; {
		logs, through, err := w.opts.View.Client().LogsFrom(ctx, filter, from, s.Head.Number)
		if err != nil {
			return 0, err
		}
		for i := range logs {
			e, err := abi.UnpackCheckpointConfirmedEvent(&logs[i])
			if err == nil && e.Number >= number && (lowest == 0 || e.Number < lowest) {
				lowest = e.Number
			}
		}
		from = through + 1
	}
	return lowest, nil
}

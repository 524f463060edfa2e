package txobjects

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/ledger"
)

// Decided ends the questions for what was asked for up to a decided height that is on
// disk. A tx of a lost proposal waits in the pool from then on, if it can still be
// included: its proposer may be gone.
//
// What was kept for lost proposals goes up to the height outrun only, above which a
// certificate shows to every member that it was decided. Until then one of them may
// hold a polka of a lost proposal, and pre-commits nothing before it has these txs.
func (i *Intake) Decided(height, outrun uint64) error {
	i.hunts.drop()
	lost, err := i.cfg.Store.Lost(i.lastTold, height, i.included)
	if err != nil {
		return err
	}
	for _, id := range lost {
		if t, ok := i.fetched.Get(id); ok {
			i.count("lost", i.pool(t))
		}
	}
	i.lastTold = height
	if err := i.settleForced(height, outrun); err != nil {
		return err
	}
	return i.cfg.Store.Release(min(height, outrun), i.included)
}

// Forget removes objects of old chunks.
func (i *Intake) Forget(ids []common.Hash) error { return i.cfg.Store.Forget(ids) }

// Adopt takes over what an older version kept on disk, unless ctx ends first.
func (i *Intake) Adopt(ctx context.Context) {
	err := i.cfg.Store.Adopt(ctx, i.cfg.Chain.State().Height+1, i.included)
	if err != nil && ctx.Err() == nil {
		i.cfg.Logger.Warn("Cannot look through old tx objects, try again at the next start", "err", err)
	}
}

// included tells whether a tx is in a chunk.
func (i *Intake) included(id common.Hash) (bool, error) {
	_, err := ledger.TxAt(i.cfg.World, id)
	if errors.Is(err, ledger.ErrNoRecord) {
		return false, nil
	}
	return err == nil, err
}

package txobjects

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/ledger"
)

// Decided lets go of what was kept and asked for for proposals up to a height that
// is decided and on disk. A tx of a lost proposal waits in the pool from then on,
// if it can still be included: its proposer may be gone.
func (i *Intake) Decided(height uint64) error {
	i.hunts.drop()
	lost, err := i.cfg.Store.Release(height, i.included)
	if err != nil {
		return err
	}
	for _, id := range lost {
		if t, ok := i.fetched.Get(id); ok {
			i.count("lost", i.pool(t))
		}
	}
	return nil
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

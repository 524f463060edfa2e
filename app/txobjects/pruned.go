package txobjects

import (
	"context"
	"errors"

	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx"
)

// Pruned has the pool go by a chain that was taken back. What cannot be included any more
// leaves it. The txs of the chunks that are gone wait again, in their order, if the state takes
// them, as it does while their anchor stands, and if no chunk with them was pruned before: else
// one tx that nobody can prove would have the chain pruned for ever. An ending ctx ends it.
func (i *Intake) Pruned(ctx context.Context, gone []ledger.ChunkRecord) {
	for _, d := range i.cfg.Pool.Recheck(func(t *tx.Tx) error {
		_, err := i.checkState(t)
		if refusal := new(tx.Refusal); errors.As(err, &refusal) {
			return err
		}
		return nil
	}) {
		i.cfg.Logger.Debug("Tx leaves the pool with what was pruned", "tx", d.Tx.ID(), "why", d.Reason)
	}
	again, all := 0, 0
	for _, c := range gone {
		for _, id := range c.TxHashes {
			if ctx.Err() != nil {
				return
			}
			all++
			if was, err := ledger.PrunedAt(i.cfg.World, id); err != nil || was.Times > 1 {
				continue
			}
			t, ok := i.Get(id)
			if !ok {
				continue // this node took the effects alone
			}
			err := i.pool(t)
			i.count("pruned", err)
			if err == nil {
				again++
			}
		}
	}
	i.cfg.Logger.Info("Txs of chunks that were pruned wait again", "txs", again, "of", all)
}

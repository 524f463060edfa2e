package app

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// keepStake has this node let its own validator into the set, and out of it, when a call is
// all that lacks: those behind it in the queue, and who took its place, wait for that.
func keepStake(v *view.View, account *txmgr.Manager, p *protocol.Params, attester common.Address, now func() time.Time, log *slog.Logger) (*staking.Keeper, error) {
	poll := max(time.Duration(p.SlotDuration)*time.Millisecond/10, 100*time.Millisecond)
	return staking.NewKeeper(staking.Options{
		L1: v.Client(), Account: account, Rollup: p.Rollup, Poll: poll, Logger: log,
		Head: func(ctx context.Context) (txmgr.Head, error) { return headOf(ctx, v, poll, now) },
	}, attester, time.Duration(p.SlotDuration)*time.Millisecond)
}

// headOf is the head that the node follows, once it has seen one.
func headOf(ctx context.Context, v *view.View, poll time.Duration, now func() time.Time) (txmgr.Head, error) {
	for !v.Snapshot().Ready() {
		select {
		case <-ctx.Done():
			return txmgr.Head{}, fmt.Errorf("wait for L1: %w", ctx.Err())
		case <-time.After(poll):
		}
	}
	s := v.Snapshot()
	missed := uint64(max(s.Age(now()), 0)/time.Second) / max(s.BlockTime, 1)
	return txmgr.Head{
		Header: s.Head, Finalized: s.Finalized, Canonical: s.Canonical, BlockTime: s.BlockTime,
		Next: s.Head.Time + max(missed, 1)*s.BlockTime,
	}, nil
}

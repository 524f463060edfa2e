package queries

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
)

const (
	// syncTimeout is how long SendTxSync waits unless told, maxSyncTimeout the most.
	syncTimeout    = 30 * time.Second
	maxSyncTimeout = 90 * time.Second
	// maxSyncs bounds how many calls wait: each holds a connection and a goroutine.
	maxSyncs = 512
	// syncLook is how often a tx is looked at that no change of the chain tells of: it may
	// have left the pool.
	syncLook = time.Second
)

// SendTxSync sends a tx and waits until it has come to a level: proposed, locked (unless told),
// checkpointed, proven or finalized, or left the pool. It returns the receipt; after timeoutMs
// (30,000 unless told, 90,000 at most) the error with code -32003 has the tx hash.
func (q *Queries) SendTxSync(ctx context.Context, tx api.TxBytes, level *api.Status, timeoutMs *uint64) (*api.Receipt, error) {
	want, wait := api.StatusLocked, syncTimeout
	if level != nil {
		want = *level
	}
	if !want.Reached(api.StatusProposed) {
		return nil, api.BadParams("level is %q; write proposed, locked, checkpointed, proven or finalized", want)
	}
	if timeoutMs != nil {
		wait = time.Duration(min(*timeoutMs, uint64(maxSyncTimeout.Milliseconds()))) * time.Millisecond //nolint:gosec // it is bounded
	}
	if q.syncs.Add(1) > maxSyncs {
		q.syncs.Add(-1)
		return nil, api.Unavailable(fmt.Errorf("%d calls wait for their txs already: use node_sendTx", maxSyncs))
	}
	defer q.syncs.Add(-1)
	changed, cancel := q.cfg.Changed() // before the tx, so that nothing is missed
	defer cancel()
	hash, err := q.SendTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithTimeout(ctx, wait)
	defer stop()
	look := time.NewTicker(syncLook)
	defer look.Stop()
	return q.await(ctx, hash, want, changed, look.C)
}

func (q *Queries) await(ctx context.Context, hash common.Hash, want api.Status, changed <-chan struct{}, look <-chan time.Time) (*api.Receipt, error) {
	for {
		r, err := q.GetTxReceipt(hash)
		if err != nil || r.Status.Reached(want) || r.Status.Gone() {
			return r, err
		}
		select {
		case <-ctx.Done():
			return nil, api.Late(hash, r.Status)
		case _, ok := <-changed:
			if !ok {
				return nil, api.Late(hash, r.Status)
			}
		case <-look:
		}
	}
}

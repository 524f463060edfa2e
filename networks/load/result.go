package load

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
)

// Result is what became of the txs.
type Result struct {
	// Submitted is how many submissions were made; Locked and Checkpointed how
	// many the nodes' receipts call so; Rejected how many were refused at
	// submission or left the pool without being included.
	Submitted, Locked, Checkpointed, Rejected int
	// Reasons counts the rejected by reason, and "lost": accepted once, and
	// known to no node now.
	Reasons map[string]int
	// ToLocked and ToCheckpointed are nil when nothing came so far.
	ToLocked, ToCheckpointed *Latency
	// ObjectBytes is the mean size of a tx object; nil when none was sent.
	ObjectBytes *float64
}

// receiptBatch bounds one request for receipts.
const receiptBatch = 500

// Asker answers for receipts: a client of one node.
type Asker interface {
	Receipts(ctx context.Context, txs []common.Hash) ([]api.Receipt, error)
}

// Result asks the nodes for the receipts of all accepted txs and counts. The node that has
// seen a tx go furthest decides: one may be a block of L1 behind another.
func (t *Track) Result(ctx context.Context, nodes []Asker) (Result, error) {
	open := t.Accepted()
	known := map[common.Hash]api.Receipt{}
	var errs []error
	for _, node := range nodes {
		if len(open) == 0 {
			break
		}
		rest, err := askReceipts(ctx, node, open, known)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		open = rest
	}
	r := t.measured()
	if len(errs) == len(nodes) && len(open) > 0 {
		return r, fmt.Errorf("no node answers for receipts: %w", errors.Join(errs...))
	}
	for _, receipt := range known {
		r.add(receipt)
	}
	for _, hash := range open {
		if _, ok := known[hash]; !ok {
			r.reject("lost", 1)
		}
	}
	return r, nil
}

// askReceipts notes the receipts of a node that say more than those known, and returns the txs that
// another node may know more of.
func askReceipts(ctx context.Context, node Asker, txs []common.Hash, known map[common.Hash]api.Receipt) (open []common.Hash, err error) {
	for len(txs) > 0 {
		batch := txs[:min(receiptBatch, len(txs))]
		txs = txs[len(batch):]
		receipts, err := node.Receipts(ctx, batch)
		if err != nil {
			return nil, err
		}
		for i, receipt := range receipts {
			if before, ok := known[batch[i]]; receipt.Status != "" && (!ok || seen(receipt.Status) > seen(before.Status)) {
				known[batch[i]] = receipt
			}
			if !known[batch[i]].Status.Reached(api.StatusCheckpointed) {
				open = append(open, batch[i])
			}
		}
	}
	return open, nil
}

// seen is how far a node has seen a tx go: one that waits for it knows less than one that
// let it go, and that less than one that has it in a chunk.
func seen(s api.Status) int {
	for i, status := range []api.Status{api.StatusCheckpointed, api.StatusLocked, api.StatusProposed} {
		if s.Reached(status) {
			return 4 - i
		}
	}
	if s.Gone() {
		return 1
	}
	return 0
}

func (r *Result) add(receipt api.Receipt) {
	switch {
	case receipt.Status.Gone():
		reason := receipt.Reason
		if reason == "" {
			reason = string(receipt.Status)
		}
		r.reject(reason, 1)
	case receipt.Status.Reached(api.StatusCheckpointed):
		r.Checkpointed++
		r.Locked++
	case receipt.Status.Reached(api.StatusLocked):
		r.Locked++
	}
}

func (r *Result) reject(reason string, n int) {
	if n > 0 {
		r.Rejected += n
		r.Reasons[reason] += n
	}
}

// measured is the part of the result that the sender sees itself.
func (t *Track) measured() Result {
	t.mu.Lock()
	defer t.mu.Unlock()
	r := Result{Submitted: len(t.sent), Reasons: map[string]int{}}
	for reason, n := range t.refused {
		r.reject(reason, n)
	}
	var locked, checkpointed []time.Duration
	for _, tx := range t.txs {
		if !tx.locked.IsZero() {
			locked = append(locked, tx.locked.Sub(tx.at))
		}
		if !tx.checkpointed.IsZero() {
			checkpointed = append(checkpointed, tx.checkpointed.Sub(tx.at))
		}
	}
	r.ToLocked, r.ToCheckpointed = LatencyOf(locked), LatencyOf(checkpointed)
	if len(t.sent) > 0 {
		mean := float64(t.size) / float64(len(t.sent))
		r.ObjectBytes = &mean
	}
	return r
}

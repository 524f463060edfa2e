package load

import (
	"context"
	"errors"
	"fmt"
	"maps"
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

// Result asks the nodes for the receipts of all accepted txs and counts. The
// first node that knows a tx decides.
func (t *Track) Result(ctx context.Context, nodes []Asker) (Result, error) {
	unknown := t.accepted()
	r := t.measured()
	var errs []error
	for _, node := range nodes {
		rest, err := r.ask(ctx, node, unknown)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if unknown = rest; len(unknown) == 0 {
			return r, nil
		}
	}
	if len(errs) == len(nodes) && len(unknown) > 0 {
		return r, fmt.Errorf("no node answers for receipts: %w", errors.Join(errs...))
	}
	r.reject("lost", len(unknown))
	return r, nil
}

// ask counts the receipts a node has and returns the txs it does not know.
func (r *Result) ask(ctx context.Context, node Asker, txs []common.Hash) (unknown []common.Hash, err error) {
	counted := *r
	counted.Reasons = maps.Clone(r.Reasons)
	for len(txs) > 0 {
		batch := txs[:min(receiptBatch, len(txs))]
		txs = txs[len(batch):]
		receipts, err := node.Receipts(ctx, batch)
		if err != nil {
			return nil, err
		}
		for i, receipt := range receipts {
			if receipt.Status == "" {
				unknown = append(unknown, batch[i])
				continue
			}
			counted.add(receipt)
		}
	}
	*r = counted
	return unknown, nil
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

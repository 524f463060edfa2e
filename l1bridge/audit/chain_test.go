package audit_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/publication"
)

// rollup is an executed chain that may lie about what it publishes.
type rollup struct {
	*l1test.Executed
	// lie changes what is published of a checkpoint, if not nil.
	lie func(p *publication.Publishable)
}

func newRollup(t *testing.T) *rollup {
	t.Helper()
	return &rollup{Executed: l1test.StartExecuted(t, nil)}
}

// lock executes so many txs as the next chunk, in a slot, and certifies it.
func (r *rollup) lock(t *testing.T, slot uint64, txs int) {
	t.Helper()
	r.Lock(t, slot, txs)
}

// decide executes so many txs as the next chunk, in a slot, which nobody certifies.
func (r *rollup) decide(t *testing.T, slot uint64, txs int) checkpoint.Header {
	t.Helper()
	return r.Decide(t, slot, txs)
}

// Publishable implements publisher.Chain.
func (r *rollup) Publishable(number uint64) (*publication.Publishable, error) {
	p, err := r.Executed.Publishable(number)
	if err == nil && r.lie != nil {
		r.lie(p)
	}
	return p, err
}

// publish brings everything locked to L1, in a slot.
func (r *rollup) publish(t *testing.T, slot uint64) *types.Transaction {
	t.Helper()
	block := r.Publish(t, r, slot, publisher.Propose, publisher.PublishLocked)
	require.Len(t, block.Transactions(), 1)
	return block.Transactions()[0]
}

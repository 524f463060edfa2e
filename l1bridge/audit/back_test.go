package audit_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// What L1 took back is undone in the audit's directory, too, as far as it reaches: it
// goes on from what stands, and comes to the same state as an audit of its own.
func TestAnAuditGoesBackWithL1(t *testing.T) {
	r := newRollup(t)
	r.lock(t, 0, 1)
	r.publish(t, 1)
	before, last := r.State, r.Last
	fork, err := r.Node.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	r.lock(t, 1, 1)
	r.publish(t, 2)
	r.lock(t, 2, 2)
	r.lock(t, 3, 1)
	r.publish(t, 4)
	a := newRun(t, r)
	var undone []uint64
	a.Undone = func(back, was uint64) { undone = []uint64{back, was} }
	a.again(t, 1, 2, 3, 4)

	var censored []common.Address
	require.NoError(t, r.Node.Reorg(t.Context(), fork))
	for _, key := range r.Publishers { // whose transactions are in the pool again
		censored = append(censored, l1test.Address(key))
	}
	r.Node.Censor(censored...)
	require.NoError(t, r.World.Unwind(before.Chunk.Number, nil))
	r.State, r.Last = before, last
	r.lock(t, 1, 3) // other txs than before
	r.lock(t, 2, 1)
	r.SealInto(t, 9, 0)
	for number := uint64(2); number <= 3; number++ {
		p, err := r.Publishable(number)
		require.NoError(t, err)
		r.sendBlobs(t, r.outsider(t), r.Deployment.Rollup, publishLocked(r, p), p)
	}
	a.again(t, 2, 3)
	require.Equal(t, []uint64{1, 4}, undone)
	a.same(t, r)
	afresh := newRun(t, r)
	afresh.again(t, 1, 2, 3)
	afresh.same(t, r)
}

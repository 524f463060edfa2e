package audit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proving"
)

// What anybody published by proof alone is rebuilt like the rest, from L1 alone, and so is what
// the chain goes on from when a committee takes over under another id.
func TestAnAuditCrossesWhatNobodySigned(t *testing.T) {
	r := &rollup{Executed: l1test.StartExecutedOf(t, nil, l1test.Fallible(t))}
	r.lock(t, 0, 2)
	r.lock(t, 1, 1)
	r.publish(t, 2)
	r.Confirm(t, 2)
	slot := r.Fall(t, 5)
	l1 := r.Client(t)
	head, err := l1.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	state, err := proving.ReadFallback(t.Context(), l1, r.Deployment.Fallback, head.Hash)
	require.NoError(t, err)
	require.True(t, state.Holds)
	require.Zero(t, state.Number)

	a := newRun(t, r)
	r.PublishByProof(t, slot, 2, 0, 1)
	a.again(t, 1)
	r.PublishByProof(t, slot+1, 1)
	r.PublishByProof(t, slot+2, 0)
	a.again(t, 2, 3)
	a.same(t, r)

	r.Rejoin(t, slot+3)
	require.EqualValues(t, 2, r.State.Generation)
	got, err := audit.ToRestart(t.Context(), a.Options, r.latest(t, a))
	require.NoError(t, err)
	require.Equal(t, r.State.Checkpoint.Header, got.State.Checkpoint.Header)
	require.Equal(t, []uint64{1, 3}, []uint64{got.Restart.Count, got.Restart.After})
	require.EqualValues(t, 2, got.Restart.Generation)

	next := r.Params.Restart.Epoch * r.Params.EpochDuration
	r.lock(t, next, 2)
	r.publish(t, next+1)
	a.again(t, 4)
	afresh := newRun(t, r)
	afresh.again(t, 1, 2, 3, 4)
	afresh.same(t, r)
}

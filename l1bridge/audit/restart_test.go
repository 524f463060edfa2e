package audit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// restarted is a chain of three checkpoints on L1, the second confirmed, that governance
// restarted; before runs just before that.
func restarted(t *testing.T, before func(r *rollup)) (r *rollup, lost checkpoint.Header) {
	t.Helper()
	r = &rollup{Executed: l1test.StartExecutedOf(t, nil, l1test.Restartable(t))}
	r.lock(t, 0, 2)
	r.lock(t, 1, 1)
	r.publish(t, 2)
	r.Confirm(t, 2)
	r.lock(t, 2, 1)
	r.publish(t, 3)
	lost = r.State.Checkpoint.Header
	before(r)
	r.Restart(t, 2, 40)
	return r, lost
}

// An audit goes over a restart: what was confirmed is locked under the old chain id, what
// comes next under the new one, and what was not confirmed is not there.
func TestAnAuditCrossesARestart(t *testing.T) {
	var a *run
	r, lost := restarted(t, func(r *rollup) {
		a = newRun(t, r)
		a.again(t, 1, 2, 3)
	})
	a.again(t, 2)
	a.same(t, r)

	r.lock(t, 53, 2)
	r.lock(t, 54, 1)
	require.NotEqual(t, lost.Hash(), r.State.Checkpoint.Header.ParentHash)
	r.publish(t, 55)
	a.again(t, 3, 4)
	a.same(t, r)
	afresh := newRun(t, r)
	afresh.again(t, 1, 2, 3, 4)
	afresh.same(t, r)

	v := verify.Verifier{Client: r.Client(t), Blobs: a.Blobs, Rollup: a.Rollup}
	for number := uint64(1); number <= 4; number++ {
		report, err := v.Checkpoint(t.Context(), number)
		require.NoError(t, err)
		require.Len(t, report.Signers, 3, "checkpoint %d", number)
	}
}

// A restart may follow a restart, from the same checkpoint or a later one.
func TestAnAuditCrossesRestarts(t *testing.T) {
	r, _ := restarted(t, func(*rollup) {})
	r.Restart(t, 2, 84)
	r.lock(t, 97, 1)
	r.publish(t, 98)
	r.Confirm(t, 3)
	r.Restart(t, 3, 128)
	r.lock(t, 141, 1)
	r.publish(t, 142)
	require.EqualValues(t, 3, r.State.Generation)
	a := newRun(t, r)
	a.again(t, 1, 2, 3, 4)
	a.same(t, r)
}

// A certificate under the old chain id locks nothing of the new one.
func TestAnOldCertificateLocksNothingAfterARestart(t *testing.T) {
	r, _ := restarted(t, func(*rollup) {})
	r.Deployment.ChainID = protocol.ChainID(r.Params.L1ChainID, r.Params.Rollup, 0) // that members sign for
	r.lock(t, 53, 1)
	r.publish(t, 54)
	require.ErrorIs(t, audit.Run(t.Context(), newRun(t, r).Options), verify.ErrNotLocked)
}

// What a restarted chain goes on from is rebuilt, whatever was published since; by whom
// audited further before, too.
func TestTheStateOfARestartIsRebuilt(t *testing.T) {
	r, _ := restarted(t, func(r *rollup) {
		a := newRun(t, r)
		_, err := audit.ToRestart(t.Context(), a.Options, r.latest(t, a))
		require.ErrorIs(t, err, audit.ErrNotRestarted)
	})
	want, wantRoots := r.World.Tip()
	seam := r.State
	r.lock(t, 53, 1)
	r.publish(t, 54)
	further := newRun(t, r)
	further.again(t, 1, 2, 3)
	for _, a := range []*run{newRun(t, r), further, further} {
		got, err := audit.ToRestart(t.Context(), a.Options, r.latest(t, a))
		require.NoError(t, err)
		require.Equal(t, seam.Checkpoint.Header, got.State.Checkpoint.Header)
		require.Equal(t, seam.Chunk, got.State.Chunk)
		require.Equal(t, []uint64{1, 2}, []uint64{got.Restart.Count, got.Restart.After})
		require.EqualValues(t, 1, got.Restart.Generation)
		require.Zero(t, got.Params.RestartCount)
		chunk, roots := a.world.Tip()
		require.Equal(t, want, chunk)
		require.Equal(t, wantRoots, roots)
	}
}

func (r *rollup) latest(t *testing.T, a *run) *verify.Pin {
	t.Helper()
	pin, err := verify.Latest(t.Context(), a.Client)
	require.NoError(t, err)
	return pin
}

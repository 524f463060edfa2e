package execution_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// An entry has effect if its tx can be the chunk's next and takes no more than its share; else
// it leaves the chunk as it was.
func TestAForcedTxHasEffectOrNone(t *testing.T) {
	w, ctx := newWorld(), chunk5()
	good := with(1, unchanged)
	ctx.Params.Limits.MaxDAFields, ctx.Params.Limits.MinForced = 2*good.Derived().Fields, 2
	limits := func(b *tx.Body) { b.GasLimits.DA = tx.DAGas(ctx.Params.Limits.MaxDAFields) }
	good = with(1, limits)
	larger := with(2, func(b *tx.Body) {
		limits(b)
		b.App.NoteHashes = append(b.App.NoteHashes, tx.Scoped{Contract: txtest.F(8), Value: txtest.F(9)})
	})
	require.True(t, execution.FitsForced(ctx.Params, good.Terms()))
	require.False(t, execution.FitsForced(ctx.Params, larger.Terms()))
	b := execution.NewBuilder(ctx, w, w)
	for _, tc := range []struct {
		name     string
		t        *tx.Tx
		executed bool
	}{
		{"no tx", nil, false},
		{"too large for its share", larger, false},
		{"valid", good, true},
		{"once more", good, false},
		{"expired", with(3, func(b *tx.Body) { limits(b); b.ExpiresAt = ctx.Timestamp }), false},
		{"valid, too", with(4, limits), true},
	} {
		executed, err := b.Force(tc.t)
		require.NoError(t, err, tc.name)
		require.Equal(t, tc.executed, executed, tc.name)
	}
	executed, err := b.Force(with(5, limits))
	require.ErrorIs(t, err, execution.ErrChunkFull, "the first two fit, whatever came between them")
	require.False(t, executed)
	require.Len(t, b.Result(inputs.State{}).Effects, 2)

	w.broken = true
	_, err = execution.NewBuilder(ctx, w, w).Force(good)
	require.ErrorIs(t, err, errBroken, "no verdict")
}

package execution_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	proving "github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// proven is a chain that is proven, whose checkpoints take so much.
func proven(room protocol.Work) execution.BlockContext {
	ctx := chunk5()
	ctx.Params.Proving = protocol.StandardProving(ctx.Params.EpochDuration)
	ctx.Params.Proving.OutCap = room.Messages
	ctx.Params.Proving.MaxSteps += room.Steps - ctx.Params.WorkRoom().Steps
	return ctx
}

// succeeds whatever other txs do.
func succeeds(b *tx.Body) { b.PublicUpdates[1].Conditional = false }

// A chunk takes no more of a proof than fits an empty checkpoint; the tx in whose way that
// stands is the next chunk's.
func TestAChunkTakesWhatCanBeProven(t *testing.T) {
	of := proving.WorkOf(proven(protocol.Work{Messages: 1}).Params, with(1, succeeds).Derived().Effect)
	require.Equal(t, protocol.Work{Steps: 2, Messages: 2}, of)
	for name, room := range map[string]protocol.Work{
		"steps":    {Steps: 2*of.Steps + 1, Messages: 100},
		"messages": {Steps: 100, Messages: 2*of.Messages + 1},
	} {
		t.Run(name, func(t *testing.T) {
			w, ctx := newWorld(), proven(room)
			b := execution.NewBuilder(ctx, w, w)
			require.NoError(t, b.Add(with(1, succeeds)))
			require.NoError(t, b.Add(with(2, succeeds)))
			require.ErrorIs(t, b.Add(with(3, succeeds)), execution.ErrChunkFull)
			require.NoError(t, b.CheckParent(with(3, succeeds)))
			require.Equal(t, of.Plus(of), b.Work())
			r := b.Result(inputs.State{})
			require.Equal(t, b.Work(), proving.WorkOfChunk(ctx.Params, r.Effects))
			_, err := execution.Run(ctx, w, w, inputs.State{}, []*tx.Tx{with(1, succeeds), with(2, succeeds), with(3, succeeds)})
			require.ErrorIs(t, err, execution.ErrChunkFull, "who votes sees it, too")
		})
	}
}

// A tx that no proof has room for is refused for good, and is no forced one beyond its share.
func TestATxThatCannotBeProvenIsRefused(t *testing.T) {
	largest := txtest.New(txtest.Largest(1))
	ctx, w := chunk5(), newWorld()
	work := proving.WorkOf(proven(protocol.Work{Messages: 1}).Params, largest.Derived().Effect)
	require.NoError(t, execution.CheckStatic(ctx.Params, largest.Terms()), "without provers")
	for name, room := range map[string]protocol.Work{
		"steps":    {Steps: work.Steps - 1, Messages: work.Messages},
		"messages": {Steps: work.Steps, Messages: work.Messages - 1},
	} {
		err := execution.NewBuilder(proven(room), w, w).Add(largest)
		require.ErrorIs(t, err, execution.ErrGasLimit, name)
		require.ErrorContains(t, err, "split it")
	}
	ctx = proven(work)
	require.NoError(t, execution.CheckStatic(ctx.Params, largest.Terms()))
	ctx.Params.Limits.MinForced = 1
	require.True(t, execution.FitsForced(ctx.Params, largest.Terms()))
	ctx.Params.Proving.OutCap--
	require.False(t, execution.FitsForced(ctx.Params, largest.Terms()))
}

// A tx that reverts takes no more of a proof than it was weighed for, and what it was weighed
// for is its effect's when it succeeds.
func TestATxTakesNoMoreWorkThanWeighed(t *testing.T) {
	ctx := proven(protocol.Work{Steps: 300, Messages: 100})
	w := newWorld()
	for _, made := range []*tx.Tx{with(1, unchanged), with(2, unchanged), txtest.New(txtest.Body(3))} {
		b := execution.NewBuilder(ctx, w, w)
		require.NoError(t, b.Add(made))
		e := b.Result(inputs.State{}).Effects[0]
		require.Equal(t, e.StartMarker(), made.Derived().Effect)
	}
	reverted := with(4, func(b *tx.Body) { b.PublicUpdates[1].Expected = txtest.F(77) })
	b := execution.NewBuilder(ctx, w, w)
	require.NoError(t, b.Add(reverted))
	m := b.Result(inputs.State{}).Effects[0].StartMarker()
	require.EqualValues(t, execution.RevertCodeApp, m.RevertCode)
	require.True(t, b.Work().Fits(proving.WorkOf(ctx.Params, reverted.Derived().Effect)))
	require.NotEqual(t, effect.StartMarker{}, m)
}

package execution_test

import (
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

func run(t *testing.T, w *world, txs ...*tx.Tx) *execution.Result {
	t.Helper()
	r, err := execution.Run(chunk5(), w, w, inputs.State{}, txs)
	require.NoError(t, err)
	return r
}

func TestSuccessfulTxHasAllItsEffects(t *testing.T) {
	w, made := newWorld(), with(1, unchanged)
	d := made.Derived()
	r := run(t, w, made)
	e := r.Effects[0]

	require.Zero(t, e.RevertCode)
	require.Equal(t, made.Hash(), e.TxHash)
	require.Equal(t, d.NoteHashes, e.NoteHashes)
	require.Equal(t, d.Nullifiers, e.Nullifiers)
	require.Equal(t, d.Messages, e.L2ToL1Msgs)
	require.Equal(t, d.PrivateLogs, e.PrivateLogs)
	require.Equal(t, d.PublicLogs, e.PublicLogs)

	paid := d.Mana*3 + tx.DAGas(d.Fields)*2
	require.Equal(t, fr.NewElement(paid), e.TransactionFee)
	left, err := w.balance(100).Sub(protocol.Amount{Lo: paid})
	require.NoError(t, err)
	require.Equal(t, []effect.PublicWrite{
		{Slot: d.Slots[0], Value: txtest.F(6)},
		{Slot: d.Slots[1], Value: txtest.F(6)},
		{Slot: d.FeeSlot, Value: left.Field()},
	}, e.PublicWrites)
	require.NoError(t, e.Validate())
}

func TestRevertedTxKeepsSetupAndNullifiersAndPays(t *testing.T) {
	w, made := newWorld(), with(1, unchanged)
	d := made.Derived()
	w.values[d.Slots[1]] = txtest.F(1) // it expects zero
	r := run(t, w, made)
	e := r.Effects[0]

	require.Equal(t, uint8(1), e.RevertCode)
	require.Equal(t, d.NoteHashes[:1], e.NoteHashes)
	require.Equal(t, d.Nullifiers, e.Nullifiers)
	require.Equal(t, d.Messages[:1], e.L2ToL1Msgs)
	require.Equal(t, d.PrivateLogs[:1], e.PrivateLogs)
	require.Equal(t, d.PublicLogs[:1], e.PublicLogs)
	paid := d.Mana*3 + tx.DAGas(d.RevertedFields)*2
	require.Equal(t, fr.NewElement(paid), e.TransactionFee)
	require.Len(t, e.PublicWrites, 1, "no public update, not even the one whose expectation held")
	require.Equal(t, d.FeeSlot, e.PublicWrites[0].Slot)
	require.NoError(t, e.Validate())
}

func TestExpectationsSeeEarlierTxsOfTheChunk(t *testing.T) {
	w := newWorld()
	first := with(1, func(b *tx.Body) { b.PublicUpdates = b.PublicUpdates[:1] }) // writes 6 to slot 1
	expect := func(v uint64) func(*tx.Body) {
		return func(b *tx.Body) {
			b.PublicUpdates = b.PublicUpdates[:1]
			b.PublicUpdates[0].Conditional, b.PublicUpdates[0].Expected = true, txtest.F(v)
		}
	}
	r := run(t, w, first, with(10, expect(0)), with(20, expect(6)))
	require.Equal(t, []uint8{0, 1, 0}, []uint8{r.Effects[0].RevertCode, r.Effects[1].RevertCode, r.Effects[2].RevertCode})
}

func TestDoubleSpendsWithinAChunkAreRefused(t *testing.T) {
	w, a := newWorld(), with(1, unchanged)
	rival := with(50, func(b *tx.Body) { b.App.Nullifiers = txtest.Full(1).App.Nullifiers })
	for name, second := range map[string]*tx.Tx{"same tx": a, "same nullifier": rival} {
		t.Run(name, func(t *testing.T) {
			_, err := execution.Run(chunk5(), w, w, inputs.State{}, []*tx.Tx{a, second})
			require.ErrorIs(t, err, execution.ErrNullifierSpent)
			var at *execution.TxError
			require.ErrorAs(t, err, &at)
			require.Equal(t, 1, at.Index)
		})
	}
}

// A reverted tx keeps its nullifiers, so they are spent for the next tx too.
func TestNullifiersOfRevertedTxsAreSpent(t *testing.T) {
	w, a := newWorld(), with(1, unchanged)
	w.values[a.Derived().Slots[1]] = txtest.F(1)
	rival := with(50, func(b *tx.Body) { b.App.Nullifiers = txtest.Full(1).App.Nullifiers })
	_, err := execution.Run(chunk5(), w, w, inputs.State{}, []*tx.Tx{a, rival})
	require.ErrorIs(t, err, execution.ErrNullifierSpent)
}

func TestPayersBalanceFallsWithinTheChunk(t *testing.T) {
	plain := func(b *tx.Body) { b.PublicUpdates = nil }
	w, a, b := newWorld(), with(1, plain), with(10, plain)
	w.fund(100, a.Derived().FeeLimit)
	_, err := execution.Run(chunk5(), w, w, inputs.State{}, []*tx.Tx{a, b})
	require.ErrorIs(t, err, execution.ErrCannotPay)

	paid, err := protocol.AmountFromField(run(t, w, a).Effects[0].TransactionFee)
	require.NoError(t, err)
	enough, err := a.Derived().FeeLimit.Add(paid)
	require.NoError(t, err)
	w.fund(100, enough)
	r := run(t, w, a, b)
	total, err := paid.Add(paid)
	require.NoError(t, err)
	require.Equal(t, total, r.TotalFees)
}

func TestPriorityFeesAreCappedByTheMaximum(t *testing.T) {
	fees := protocol.GasFees{PerDA: 2, PerMana: 3}
	for _, tc := range []struct{ max, priority, perMana uint64 }{
		{10, 0, 3}, {10, 4, 7}, {10, 7, 10}, {10, 8, 10}, {10, ^uint64(0), 10}, {3, 5, 3}, {^uint64(0), ^uint64(0), ^uint64(0)},
	} {
		made := with(1, func(b *tx.Body) {
			b.GasLimits.DA = 0
			b.MaxFees, b.PriorityFees = protocol.GasFees{PerMana: tc.max, PerDA: 2}, protocol.GasFees{PerMana: tc.priority}
		})
		require.Equal(t, protocol.GasFees{PerMana: tc.perMana, PerDA: 2}, execution.Prices(fees, made.Terms()), "%+v", tc)
	}
}

func TestResultAddsUp(t *testing.T) {
	w := newWorld()
	reverted := with(10, func(b *tx.Body) { b.PublicUpdates[1].Expected = txtest.F(3) })
	txs := []*tx.Tx{with(1, unchanged), reverted, txtest.New(txtest.Body(20))}
	messages := inputs.State{Messages: []inputs.Message{{Leaf: txtest.F(71)}, {Leaf: txtest.F(72)}}}
	r, err := execution.Run(chunk5(), w, w, messages, txs)
	require.NoError(t, err)

	var mana uint64
	var fields []fr.Element
	var out [][]fr.Element
	for i := range txs {
		e := &r.Effects[i]
		mana += txs[i].Derived().Mana
		fields = e.AppendFields(fields)
		out = append(out, e.L2ToL1Msgs)
	}
	require.Equal(t, mana, r.ManaUsed)
	require.Equal(t, fields, r.Fields)
	require.Equal(t, uint64(len(fields)), r.DAFields)
	require.Equal(t, txs[0].Derived().Fields, uint64(r.Effects[0].Fields()), "metered as encoded")
	require.Equal(t, txs[1].Derived().RevertedFields, uint64(r.Effects[1].Fields()), "metered as encoded")
	require.Len(t, slices.Concat(out...), 3, "messages to L1, in the effects")
	require.Equal(t, messages, r.Inputs)
}

func TestChunkIsClosedAtTheFirstLimit(t *testing.T) {
	w := newWorld()
	d := with(1, unchanged).Derived()
	for name, tc := range map[string]struct {
		set  func(*protocol.Limits, uint64)
		need uint64
	}{
		"txs":  {func(l *protocol.Limits, v uint64) { l.MaxTxs = v }, 2},
		"mana": {func(l *protocol.Limits, v uint64) { l.MaxMana = v }, 2 * d.Mana},
		"DA":   {func(l *protocol.Limits, v uint64) { l.MaxDAFields = v }, 2 * d.Fields},
	} {
		t.Run(name, func(t *testing.T) {
			shrink := func(body *tx.Body) { body.GasLimits = tx.Gas{Mana: d.Mana, DA: tx.DAGas(d.Fields)} }
			a, b := with(1, shrink), with(10, shrink)
			c := chunk5()
			tc.set(&c.Params.Limits, tc.need)
			_, err := execution.Run(c, w, w, inputs.State{}, []*tx.Tx{a, b})
			require.NoError(t, err)

			tc.set(&c.Params.Limits, tc.need-1)
			builder := execution.NewBuilder(c, w, w)
			require.NoError(t, builder.Add(a))
			require.ErrorIs(t, builder.Add(b), execution.ErrChunkFull)
			require.Equal(t, 1, builder.Len())
			_, err = execution.Run(c, w, w, inputs.State{}, []*tx.Tx{a, b})
			require.ErrorIs(t, err, execution.ErrChunkFull)
		})
	}
}

func TestTxTooLargeForAnyChunkDoesNotCloseOne(t *testing.T) {
	c, w := chunk5(), newWorld()
	c.Params.Limits.MaxDAFields = 27
	builder := execution.NewBuilder(c, w, w)
	err := builder.Add(with(1, func(b *tx.Body) { b.GasLimits.DA = tx.DAGas(27) }))
	require.ErrorIs(t, err, execution.ErrGasLimit)
}

func TestTxRefusedForItsNeighboursStaysGood(t *testing.T) {
	w, a := newWorld(), with(1, unchanged)
	builder := execution.NewBuilder(chunk5(), w, w)
	require.NoError(t, builder.Add(a))
	rival := with(50, func(b *tx.Body) { b.App.Nullifiers = txtest.Full(1).App.Nullifiers })
	require.ErrorIs(t, builder.Add(rival), execution.ErrNullifierSpent)
	require.NoError(t, builder.CheckParent(rival))

	w.nullifiers[rival.Derived().Nullifiers[2]] = true
	require.ErrorIs(t, builder.CheckParent(rival), execution.ErrNullifierSpent)
}

// Whatever a proposer is offered, what it builds is accepted, to the same
// result, and a tx the builder skipped left no trace.
func TestWhatABuilderMakesRunAccepts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld()
		w.fund(100, protocol.Amount{Lo: rapid.Uint64Range(0, 3_000_000_000).Draw(t, "balance")})
		c := chunk5()
		c.Params.Limits.MaxTxs = rapid.Uint64Range(1, 6).Draw(t, "max txs")
		offered := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) *tx.Tx {
			return with(rapid.Uint64Range(0, 6).Draw(t, "seed"), func(b *tx.Body) {
				b.Anchor.StateRoot = txtest.F(rapid.Uint64Range(1, 2).Draw(t, "root"))
				b.PublicUpdates[1].Expected = txtest.F(rapid.SampledFrom([]uint64{0, 6}).Draw(t, "expected"))
				b.PriorityFees.PerMana = rapid.Uint64Range(0, 200).Draw(t, "priority")
			})
		}), 0, 12).Draw(t, "offered")

		builder := execution.NewBuilder(c, w, w)
		var taken []*tx.Tx
		for _, o := range offered {
			if builder.Add(o) == nil {
				taken = append(taken, o)
			}
		}
		built := builder.Result(inputs.State{})
		ran, err := execution.Run(c, w, w, inputs.State{}, taken)
		require.NoError(t, err)
		require.Equal(t, ran, built)
	})
}

func TestDeltaIsWhatTheEffectsSay(t *testing.T) {
	w := newWorld()
	messages := inputs.State{Messages: []inputs.Message{{Leaf: txtest.F(71)}}}
	r, err := execution.Run(chunk5(), w, w, messages, []*tx.Tx{with(1, unchanged), with(10, unchanged)})
	require.NoError(t, err)
	require.Equal(t, execution.DeltaOf(messages, r.Effects), r.Delta)
	require.Equal(t, messages.Leaves(), r.Delta.L1ToL2Messages)
	require.Len(t, r.Delta.Txs, 2)
	e, d := r.Effects[1], r.Delta.Txs[1]
	require.Equal(t, e.NoteHashes, d.NoteHashes)
	require.Equal(t, e.Nullifiers, d.Nullifiers)
	require.Len(t, d.PublicWrites, len(e.PublicWrites))
	last := len(e.PublicWrites) - 1
	require.Equal(t, e.PublicWrites[last], effect.PublicWrite(d.PublicWrites[last]), "the fee is part of the delta")
}

package run_test

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// bodyShape is small, so that txs take several steps.
func bodyShape() run.BodyShape {
	return run.BodyShape{Shape: run.Shape{Steps: 1, NoteHashes: 2, Nullifiers: 2, Fields: 32, Depth: 11, ArchiveDepth: 5}, Words: 13}
}

// bodies is a chain whose txs have bodies, at genesis.
func bodies(t *testing.T, shape run.BodyShape) (*runtest.Bodies, *protocol.Params) {
	t.Helper()
	rnd := rand.New(rand.NewPCG(1, 2))
	p := txtest.Params()
	context := run.NewContext(p, 3, protocol.GasFees{PerMana: 3, PerDA: 2}, txtest.F(1))
	c, err := runtest.NewBodies(shape, runtest.Element(rnd), runtest.Element(rnd), context)
	require.NoError(t, err)
	return c, p
}

// kinds are txs of all kinds, each with its own seed.
func kinds(t *testing.T, anchor tx.Anchor) []*tx.Tx {
	t.Helper()
	var out []*tx.Tx
	for seed, change := range []func(b *tx.Body){
		func(b *tx.Body) { *b = txtest.Everything(0) },
		func(*tx.Body) {},
		func(b *tx.Body) { b.PublicUpdates[1].Expected = txtest.F(99) }, // reverts
		func(b *tx.Body) { b.Setup, b.App, b.PublicUpdates = tx.Effects{}, tx.Effects{}, nil },
		func(b *tx.Body) { b.PublicUpdates[0].Conditional, b.PublicUpdates[0].Expected = true, txtest.F(5) }, // what the first wrote
		func(b *tx.Body) {
			b.PriorityFees = protocol.GasFees{PerMana: 4, PerDA: 1000}
			b.Withdrawal = tx.Withdrawal{Portal: txtest.Portal, Amount: protocol.Amount{Lo: 9}}
			b.Withdrawal.Recipient[3] = 1
			b.PublicUpdates = nil
		},
	} {
		b := txtest.Full(uint64(seed) << 8)
		b.PublicUpdates[1].Slot = txtest.F(uint64(100 + seed))
		change(&b)
		b.FeePayer, b.Anchor = runtest.Payer(seed%runtest.Payers), anchor
		out = append(out, txtest.New(b))
	}
	return out
}

// What execution makes of txs their bodies lead to.
func TestBodiesLeadToWhatExecutionMakes(t *testing.T) {
	c, p := bodies(t, bodyShape())
	claiming := txtest.Everything(0)
	claiming.FeePayer = runtest.Payer(0)
	end := run.ChunkEnd{Slot: 3, Generation: 1}
	_, _, err := c.Add(runtest.BodyChunk{Messages: []fr.Element{txtest.Deposit(claiming), txtest.F(5)}, End: end}, false)
	require.NoError(t, err)
	require.False(t, c.State.Boundary())

	var root fr.Element
	root.SetBytes(c.Headers[1].StateRoot[:])
	for i, anchor := range []tx.Anchor{{Chunk: 1, StateRoot: root}, {Chunk: 0, StateRoot: txtest.F(1)}} {
		txs := kinds(t, anchor)
		if i > 0 {
			txs = txs[3:4]
			b := *txs[0].Body()
			b.ExpiresAt--
			txs[0] = txtest.New(b)
		}
		ctx := execution.NewContext(p, uint64(2+i), c.State.Context.Timestamp*1000, c.State.Context.Fees)
		want, err := execution.Run(ctx, c, c, inputs.State{}, txs)
		require.NoError(t, err)
		_, effects, err := c.Add(runtest.BodyChunk{Txs: txs, End: end}, i > 0)
		require.NoError(t, err)
		require.Equal(t, want.Effects, effects)
		require.Equal(t, want.ManaUsed, c.Headers[2+i].ManaUsed)
	}
	require.True(t, c.State.Boundary())
	require.Len(t, c.State.BodyWords(), run.BodyWords)
}

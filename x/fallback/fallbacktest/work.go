// Package fallbacktest makes checkpoints of a fallback by real execution, for tests of
// packages that prove or check them.
package fallbacktest

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/fallback"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// Genesis is the state root of chunk 0 that test txs name.
var Genesis = txtest.F(1)

// Small is a checkpoint of two chunks after two that a committee made: a deposit claimed, a
// withdrawal, a tx that reverts, one that is anchored to a chunk, a message from L1.
type Small struct {
	Params     *protocol.Params
	Parent     checkpoint.Header
	Checkpoint *witness.BodyCheckpoint
	Work       *fallback.Work
}

// NewSmall makes it, and what is to be proved of it with these circuits.
func NewSmall(t testing.TB, shapes fallback.Shapes) *Small { return newSmall(t, shapes, false) }

// NewSmallest is of the deposit's tx alone, for who proves it.
func NewSmallest(t testing.TB, shapes fallback.Shapes) *Small { return newSmall(t, shapes, true) }

func newSmall(t testing.TB, shapes fallback.Shapes, alone bool) *Small {
	t.Helper()
	chain := witnesstest.New(t)
	claiming := txtest.Everything(0)
	chain.Chunk(t, 0, []fr.Element{txtest.Deposit(claiming), txtest.F(7001)}, witnesstest.Tx(10))
	chain.Chunk(t, 1, nil, witnesstest.Tx(20))
	s := &Small{Params: chain.Params, Parent: chain.Last(t, 2)}
	source, err := chain.World.At(s.Parent.LastChunk)
	require.NoError(t, err)
	fork, err := chain.World.Fork()
	require.NoError(t, err)
	headers := Chunks{chain.Node}

	anchored, reverting := *witnesstest.Tx(40).Body(), *witnesstest.Tx(30).Body()
	last, err := headers.ChunkHeader(2)
	require.NoError(t, err)
	anchored.Anchor.Chunk = 2
	anchored.Anchor.StateRoot.SetBytes(last.StateRoot[:])
	reverting.PublicUpdates[1].Conditional, reverting.PublicUpdates[1].Expected = true, txtest.F(1234567)
	txs := [][]*tx.Tx{{txtest.New(claiming), txtest.New(reverting)}, {txtest.New(anchored)}}
	if alone {
		txs = [][]*tx.Tx{{txtest.New(claiming)}}
	}
	s.Checkpoint, err = fallback.Build(s.Params, &s.Parent, fork, headers, fallback.Proposal{
		Slot: 2, Generation: 1, Messages: []inputs.Message{{Index: 2, Leaf: txtest.F(7002)}}, Chunks: txs,
	})
	require.NoError(t, err)
	s.Work, err = fallback.Plan(s.Params, shapes, source, headers, Genesis, s.Checkpoint)
	require.NoError(t, err)
	return s
}

// Tiny are the circuits of tests.
func Tiny() fallback.Shapes { return fallback.Shapes{Steps: run.BodyTiny(), BlobRuns: 1} }

// Chunks are those of a node, and the anchors of txs.
type Chunks struct{ *ledgertest.Node }

// ChunkHeader implements witness.Headers.
func (c Chunks) ChunkHeader(number uint64) (chunk.Header, error) {
	record, err := ledger.ChunkAt(c.World, number)
	if err != nil {
		return chunk.Header{}, err
	}
	return record.Header, nil
}

// StateRootOf implements execution.Anchors.
func (c Chunks) StateRootOf(number uint64) (root fr.Element, known bool, err error) {
	if number == 0 {
		return Genesis, true, nil
	}
	h, err := c.ChunkHeader(number)
	root.SetBytes(h.StateRoot[:])
	return root, err == nil, err
}

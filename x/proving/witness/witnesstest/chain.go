package witnesstest

import (
	"maps"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/tx"
)

// Chain is decided on one machine.
type Chain struct {
	*ledgertest.Node
	// Messages are all that it took from L1.
	Messages []fr.Element
	// Payers are those of genesis and of all txs.
	Payers witness.Payers
}

// New is a chain at genesis.
func New(t testing.TB) *Chain {
	t.Helper()
	node := ledgertest.New(t)
	return &Chain{Node: node, Payers: witness.PayersOf(node.Params)}
}

// Chunk decides a chunk in a slot that takes messages, which only the first of a checkpoint
// may, and txs.
func (c *Chain) Chunk(t testing.TB, slot uint64, messages []fr.Element, txs ...*tx.Tx) {
	t.Helper()
	var in inputs.State
	for _, leaf := range messages {
		in.Messages = append(in.Messages, inputs.Message{Index: uint64(len(c.Messages)), Leaf: leaf})
		c.Messages = append(c.Messages, leaf)
	}
	for i := range txs {
		c.Payers.Add(txs[i].Terms().FeePayer)
	}
	c.Take(t, slot, in, nil, txs...)
}

// Period gives the checkpoints between two numbers, both included, once they are closed.
func (c *Chain) Period(t testing.TB, first, last uint64) *Period {
	t.Helper()
	p := &Period{Chain: c, Tip: c.Tip(t, first-1), Payers: maps.Clone(c.Payers)}
	before := p.Tip.Checkpoint.In.Total
	for number := first; number <= last; number++ {
		h := c.Last(t, number)
		p.Checkpoints = append(p.Checkpoints, witness.Checkpoint{
			Header: h, Blocks: c.Content(t, h), Messages: slices.Clone(c.Messages[before:h.In.Total]),
		})
		before = h.In.Total
	}
	var err error
	p.Source, err = c.World.At(p.Tip.Checkpoint.LastChunk)
	require.NoError(t, err)
	p.After, err = c.World.At(p.Checkpoints[len(p.Checkpoints)-1].Header.LastChunk)
	require.NoError(t, err)
	return p
}

// Tip is a checkpoint as a proven one.
func (c *Chain) Tip(t testing.TB, number uint64) (tip witness.Tip) {
	t.Helper()
	tip.Checkpoint = c.Version(t, 0)
	if number > 0 {
		tip.Checkpoint = c.Last(t, number)
	}
	last, err := ledger.ChunkAt(c.World, tip.Checkpoint.LastChunk)
	require.NoError(t, err)
	tip.Chunk = last.Header
	return tip
}

package txobjects_test

import (
	"context"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// prune takes the chain back to its first checkpoint, and gives the chunks that are gone.
func (r *rig) prune(l1 []protocol.Origin) (gone []ledger.ChunkRecord, grown []protocol.Origin) {
	r.t.Helper()
	for n := uint64(2); n <= r.node.App.State().Chunk.Number; n++ {
		c, err := ledger.ChunkAt(r.node.Store, n)
		require.NoError(r.t, err)
		gone = append(gone, c)
	}
	to, err := ledger.CheckpointAt(r.node.Store, 1)
	require.NoError(r.t, err)
	before := r.node.App.State().Generation
	l1 = r.chain.Prune(l1, "one", 1, to)
	l1 = abcitest.Grow(l1, "one", int(r.chain.Params.L1.Depth), 1) //nolint:gosec // small
	r.node.L1.See(l1)
	r.node.L1.Finalize(l1[len(l1)-1].Number)
	r.slot()
	r.chain.Advance(r.node)
	require.Equal(r.t, before+1, r.node.App.State().Generation)
	return gone, l1
}

func (r *rig) slot() { r.node.Clock.Add(r.chain.Params.SlotDuration) }

// The txs of chunks that were pruned wait again, if their anchor stands; once: a tx whose chunk is
// pruned again has to be sent again. What waited and hangs on what is gone waits no more.
func TestTxsOfPrunedChunksWaitAgainOnce(t *testing.T) {
	r := newRigOn(t, abcitest.NewChain(t, func(p *protocol.Params) {
		p.Proving = protocol.StandardProving(p.EpochDuration)
		p.Proving.Contract, p.Proving.Escrow = common.Address{7}, common.Address{8}
	}))
	include := func(x *tx.Tx) {
		r.slot()
		require.NoError(t, r.intake.Keep(r.node.App.State().Height+1, []*tx.Tx{x}))
		r.include(x)
	}
	anchored := func(seed int) *tx.Tx {
		s := r.node.App.State()
		var root fr.Element
		root.SetBytes(s.Chunk.StateRoot[:])
		return r.chain.Tx(seed, func(b *tx.Body) { b.Anchor = tx.Anchor{Chunk: s.Chunk.Number, StateRoot: root} })
	}
	stays, back := r.chain.Tx(1), r.chain.Tx(2)
	include(stays)
	include(back)
	lost := anchored(3)
	include(lost)
	waits := anchored(4)
	r.node.Add(waits)

	gone, l1 := r.prune(r.chain.L1Chain("one", 1, 1))
	r.intake.Pruned(context.Background(), gone)
	for x, want := range map[*tx.Tx]bool{stays: false, back: true, lost: false, waits: false} {
		require.Equal(t, want, r.pool.Has(x.ID()), x.Body().Anchor.Chunk)
	}
	require.True(t, r.pool.Has(back.ID()))

	r.slot()
	r.include()
	at, err := ledger.TxAt(r.node.Store, back.ID())
	require.NoError(t, err)
	require.EqualValues(t, 2, at.Chunk)
	gone, _ = r.prune(l1)
	r.intake.Pruned(context.Background(), gone)
	require.False(t, r.pool.Has(back.ID()), "it may be what cannot be proven")
	was, err := ledger.PrunedAt(r.node.Store, back.ID())
	require.NoError(t, err)
	require.EqualValues(t, 2, was.Times)
}

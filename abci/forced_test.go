package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// forced is a shore on whose L1 txs are forced.
type forced struct {
	*shore
	t       testing.TB
	entries []inputs.Entry
	objects [][]byte
}

func newForced(t testing.TB, change ...func(*protocol.Params)) *forced {
	t.Helper()
	f := &forced{t: t, shore: onShore(abcitest.NewChain(t, append([]func(*protocol.Params){shoreParams}, change...)...))}
	f.to(1, 0)
	return f
}

func minForced(n uint64) func(*protocol.Params) {
	return func(p *protocol.Params) { p.Limits.MinForced = n }
}

// enqueue puts objects into L1's queue with the L1 block of a place, due in an epoch. Both
// nodes read them, once they see L1 anew.
func (f *forced) enqueue(at int, due uint64, objects ...[]byte) {
	for _, o := range objects {
		f.entries, f.objects = append(f.entries, abcitest.Entry(o, due)), append(f.objects, o)
	}
	f.l1 = abcitest.Grow(f.Force(f.l1[:at+1], due, objects...), "one", len(f.l1)-at-1, l1Every)
	f.read(f.a, f.b)
}

// read gives nodes the objects of the queue.
func (f *forced) read(nodes ...*abcitest.Node) {
	for _, n := range nodes {
		n.Objects.Read(f.entries, f.objects)
	}
}

func encoded(txs ...*tx.Tx) (out [][]byte) {
	for _, t := range txs {
		out = append(out, t.Encode())
	}
	return out
}

// block makes one as a Byzantine proposer may: it takes so many forced txs and has these txs,
// whatever the rules say. What it claims of their execution is right.
func (f *forced) block(n *abcitest.Node, member, taken int, txs ...*tx.Tx) *abcitest.Block {
	f.t.Helper()
	s, honest := n.App.State(), n.Prepare(member, 0)
	b := f.Decode(honest)
	p := ledger.Proposal{
		Height: s.Height + 1, Proposer: common.BytesToAddress(f.Address(member)), Timestamp: b.Timestamp, Origin: b.Origin, Entries: b.Entries, Fees: b.Fees,
	}
	b.StateInputs, b.TxHashes = inputs.State{Forced: uint64(taken)}, nil
	fork, err := n.Store.Fork()
	require.NoError(f.t, err)
	result, err := execution.Run(execution.NewContext(f.Params, s.Chunk.Number+1, b.Timestamp, b.Fees), fork, n.Committed, b.StateInputs, txs)
	require.NoError(f.t, err)
	if !b.StateInputs.Empty() || len(txs) > 0 {
		chunk, err := s.Seal(f.Params, fork, p, result)
		require.NoError(f.t, err)
		b.ChunkHash, b.CheckpointHash = chunk.Header.Hash(), chunk.Checkpoint.Header.Hash()
	} else {
		b.ChunkHash, b.CheckpointHash = common.Hash{}, s.Checkpoint.Header.Hash()
	}
	for _, x := range txs {
		b.TxHashes = append(b.TxHashes, x.ID())
	}
	out := *honest
	out.Txs, err = b.Encode()
	require.NoError(f.t, err)
	return &out
}

// The seed's examples (003, "Forced inclusion queue"): three txs of the queue are due, the
// fourth is not. Of what a chunk may be made of, any other permutation is refused.
func TestForcedTxsThatAreDueComeFirst(t *testing.T) {
	for min, sizes := range map[uint64][]int{1: {1, 2, 3, 4}, 2: {2, 3, 4}, 3: {3, 4}, 4: {3, 4}} {
		f := newForced(t, minForced(min))
		txs := f.Txs(1, 4)
		others := f.Txs(5, 2)
		give(others, f.a, f.b)
		f.enqueue(1, 1, encoded(txs[:3]...)...)
		f.enqueue(1, 2, encoded(txs[3])...)
		f.to(4, 2_000) // epoch 1
		valid := map[int]bool{}
		for _, n := range sizes {
			valid[n] = true
		}
		list := func(n int, more ...*tx.Tx) []*tx.Tx { return append(append([]*tx.Tx(nil), txs[:n]...), more...) }
		for n := range 5 {
			if n > 0 {
				require.Equal(t, valid[n], f.b.Process(f.block(f.a, 0, n, list(n)...)), "%d of the queue, min %d", n, min)
			}
			for _, more := range [][]*tx.Tx{others[:1], others, {others[1], others[0]}} {
				require.Equal(t, n >= 3, f.b.Process(f.block(f.a, 0, n, list(n, more...)...)), "%d of the queue and %d others, min %d", n, len(more), min)
			}
		}
		require.True(t, f.b.Process(f.block(f.a, 0, 3, list(3, others[0], txs[3])...)), "the fourth as any other")
		for name, b := range map[string]*abcitest.Block{
			"in another order":        f.block(f.a, 0, 3, txs[1], txs[0], txs[2]),
			"without the first":       f.block(f.a, 0, 3, txs[1], txs[2]),
			"without the last":        f.block(f.a, 0, 3, txs[0], txs[1]),
			"behind another":          f.block(f.a, 0, 3, others[0], txs[0], txs[1], txs[2]),
			"with another in between": f.block(f.a, 0, 3, txs[0], others[0], txs[1], txs[2]),
			"none, said to be three":  f.block(f.a, 0, 3),
			"three, said to be none":  f.block(f.a, 0, 0, txs[:3]...),
			"more than wait":          f.Change(f.block(f.a, 0, 4, txs...), func(b *block.Block) { b.StateInputs.Forced = 5 }),
			"all there could be":      f.Change(f.block(f.a, 0, 4, txs...), func(b *block.Block) { b.StateInputs.Forced = 1<<64 - 1 }),
		} {
			before := f.b.Rejections("inputs")
			require.False(t, f.b.Process(b), name)
			require.Equal(t, before+1, f.b.Rejections("inputs"), name)
		}
		none := f.block(f.a, 0, 0)
		require.True(t, f.b.Process(none), "a heartbeat takes nothing")
		require.False(t, f.b.Process(f.Change(none, func(b *block.Block) { b.StateInputs.Forced = 1 })))
		require.Equal(t, 1, f.b.Rejections("malformed"))

		b := f.advance()
		require.Equal(t, uint64(4), b.StateInputs.Forced, "an honest proposer takes all that wait")
		require.Len(t, b.TxHashes, 6)
		require.Empty(t, f.a.App.State().Pending)
		require.Equal(t, inputs.Queue{}.WithEntries(f.entries), f.a.App.State().Checkpoint.Header.Forced)
	}
}

// Before an epoch in which something is due, nothing of the queue has to be taken.
func TestForcedTxsWaitUntilTheyAreDue(t *testing.T) {
	f := newForced(t)
	other := f.Tx(5)
	give([]*tx.Tx{other}, f.a, f.b)
	f.enqueue(1, 2, encoded(f.Txs(1, 2)...)...)
	f.to(7, 2_000) // the end of epoch 1
	b := f.block(f.a, 0, 0, other)
	f.Vote(b, f.a, f.b)
	f.Decide(b, f.a, f.b)
	require.Len(t, f.a.App.State().Pending, 2)
	require.Equal(t, inputs.Queue{}.WithEntries(f.entries), f.a.App.State().Known)
	third := f.Tx(6)
	give([]*tx.Tx{third}, f.a, f.b)
	f.to(8, 2_000)
	require.False(t, f.b.Process(f.block(f.a, 0, 0, third)))
	require.Equal(t, 1, f.b.Rejections("inputs"))
	require.Len(t, f.advance().TxHashes, 3)
}

// What of the queue cannot be executed is taken without effect, and changes nothing but how
// far the queue was read. Nobody may claim that it can, or that another cannot.
func TestForcedTxsWithoutEffect(t *testing.T) {
	f := newForced(t, func(p *protocol.Params) { p.Limits.MinForced, p.AnchorMaxAge = 4, 10 })
	good, spent, last := f.Tx(1), f.Tx(2), f.Tx(3)
	give([]*tx.Tx{spent}, f.a, f.b)
	f.advance()
	bad := map[string][]byte{
		"no bytes":           nil,
		"no object":          []byte("object"),
		"a trailing byte":    append(f.Tx(11).Encode(), 0),
		"included before":    spent.Encode(),
		"the same again":     good.Encode(),
		"its nullifier":      f.Tx(12, func(b *tx.Body) { b.App.Nullifiers = txtest.Body(1).App.Nullifiers }).Encode(),
		"expired":            f.Tx(13, func(b *tx.Body) { b.ExpiresAt = f.Params.GenesisTime + 1_000 }).Encode(),
		"cannot pay":         f.Tx(14, func(b *tx.Body) { b.FeePayer = abcitest.Payer(abcitest.Payers) }).Encode(),
		"pays too little":    f.Tx(15, func(b *tx.Body) { b.MaxFees.PerMana = 0 }).Encode(),
		"of another chain":   f.Tx(16, func(b *tx.Body) { b.RollupVersion++ }).Encode(),
		"an anchor too old":  f.Tx(17, func(b *tx.Body) { b.Anchor.Chunk = 1 << 40 }).Encode(),
		"more than a fourth": txtest.New(f.largest()).Encode(),
	}
	objects := [][]byte{good.Encode()}
	var names []string
	for name, object := range bad {
		names, objects = append(names, name), append(objects, object)
	}
	f.enqueue(4, 0, append(objects, last.Encode())...)
	f.to(2, 2_000)
	all := len(f.entries)
	for i, name := range names {
		object, err := tx.Decode(f.objects[i+1], tx.Limits{MaxObjectBytes: 1 << 20})
		if err != nil || name == "included before" || name == "the same again" || name == "its nullifier" || name == "cannot pay" {
			continue // of these no block can be made that has them
		}
		if name == "more than a fourth" {
			f.Objects(object)
			require.False(t, f.b.Process(f.block(f.a, 0, all, good, object, last)), name)
			require.Positive(t, f.b.Rejections("inputs"))
		}
	}
	for name, txs := range map[string][]*tx.Tx{"the first as if it were invalid": {last}, "the last as if it were invalid": {good}} {
		require.False(t, f.b.Process(f.block(f.a, 0, all, txs...)), name)
	}
	before := f.a.App.State()
	b := f.advance()
	require.Equal(t, uint64(all), b.StateInputs.Forced)
	require.Equal(t, []common.Hash{good.ID(), last.ID()}, b.TxHashes)
	require.Equal(t, before.Chunk.Number+1, f.b.App.State().Chunk.Number)
	for _, e := range f.entries {
		require.True(t, f.b.Objects.KeptForced(e), "those without effect too are on disk before the vote")
	}

	f.enqueue(7, 0, good.Encode(), []byte("x"))
	f.to(3, 2_000)
	b = f.advance()
	require.Equal(t, uint64(2), b.StateInputs.Forced)
	require.Empty(t, b.TxHashes)
	require.True(t, b.IsChunk(), "a chunk of entries without effect is one")
	require.Empty(t, f.b.App.State().Pending)
}

// largest is a tx that is valid, and needs more than a fourth of a chunk.
func (f *forced) largest() tx.Body {
	b := f.Tx(30).Body()
	large := txtest.Largest(30)
	b.Setup, b.App, b.PublicUpdates, b.GasLimits = large.Setup, large.App, large.PublicUpdates, large.GasLimits
	return *b
}

// Objects gives both nodes txs.
func (f *forced) Objects(txs ...*tx.Tx) {
	f.a.Objects.Hold(txs...)
	f.b.Objects.Hold(txs...)
}

// A tx that comes both ways is executed once: in the pool when its entry is taken, and in a
// chunk before its entry is.
func TestATxThatArrivesBothWaysIsExecutedOnce(t *testing.T) {
	f := newForced(t)
	x, y := f.Tx(1), f.Tx(2)
	give([]*tx.Tx{x, y}, f.a, f.b)
	f.enqueue(1, 5, x.Encode())
	f.to(2, 2_000)
	b := f.advance()
	require.Equal(t, uint64(1), b.StateInputs.Forced)
	require.Equal(t, []common.Hash{x.ID(), y.ID()}, b.TxHashes)

	z := f.Tx(3)
	give([]*tx.Tx{z}, f.a, f.b)
	before := f.block(f.a, 0, 0, z)
	f.Vote(before, f.a, f.b)
	f.Decide(before, f.a, f.b)
	f.enqueue(7, 5, z.Encode())
	f.to(3, 2_000)
	b = f.advance()
	require.Equal(t, uint64(1), b.StateInputs.Forced)
	require.Empty(t, b.TxHashes)
}

// However many are due, and whatever is in them, a chunk can be made: what it must take fits.
// It takes all that fit, up to its limits, and others only once nothing is due.
func TestWhatIsDueFitsChunkByChunk(t *testing.T) {
	f := newForced(t, func(p *protocol.Params) { p.Limits.MaxTxs, p.Limits.MinForced = 4, 2 })
	txs, other := f.Txs(1, 5), f.Tx(9)
	give([]*tx.Tx{other}, f.a, f.b)
	bad := []byte("bad")
	objects := append(append(encoded(txs[:1]...), bad, bad), encoded(txs[1:]...)...)
	f.enqueue(1, 0, append(objects, bad, bad, bad)...)
	f.to(2, 2_000)
	type taken struct{ forced, txs int }
	var got []taken
	for range 4 {
		b := f.advance()
		got = append(got, taken{int(b.StateInputs.Forced), len(b.TxHashes)})
	}
	require.Equal(t, []taken{{4, 2}, {4, 3}, {2, 1}, {0, 0}}, got, "the other came with the last two")
	require.Empty(t, f.a.App.State().Pending)
}

// A valid tx that does not fit the chunk any more is left to the next, by rule.
func TestAForcedTxThatDoesNotFitStopsTheChunk(t *testing.T) {
	mana := txtest.New(txtest.Body(1)).Derived().Mana
	f := newForced(t, func(p *protocol.Params) { p.Limits.MaxMana, p.Limits.MinForced = 2*mana+mana/2, 2 })
	fit := func(b *tx.Body) { b.GasLimits.Mana = 2 * mana }
	txs := []*tx.Tx{f.Tx(1, fit), f.Tx(2, fit), f.Tx(3, fit)}
	f.enqueue(1, 0, encoded(txs...)...)
	f.to(2, 2_000)
	b := f.a.Prepare(0, 0)
	require.Equal(t, uint64(2), f.Decode(b).StateInputs.Forced)
	greedy := f.Change(b, func(b *block.Block) { b.StateInputs.Forced = 3 })
	require.False(t, f.b.Process(greedy), "the third as if it were invalid")
	require.Equal(t, 1, f.b.Rejections("inputs"))
	f.Vote(b, f.a, f.b)
	f.Decide(b, f.a, f.b)
	require.Equal(t, []common.Hash{txs[2].ID()}, f.advance().TxHashes)
}

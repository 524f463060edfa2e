package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ridge is a shore whose checkpoints get proven, each of one chunk.

type ridge struct {
	*shore
	t    testing.TB
	slot uint64 // of the last chunk
	// roots after each chunk.
	roots map[uint64]worldstate.Roots
}

func provenParams(p *protocol.Params) {
	p.Proving = protocol.StandardProving(p.EpochDuration)
	p.Proving.Contract, p.Proving.Escrow = common.Address{7}, common.Address{8}
}

func newRidge(t testing.TB, change ...func(*protocol.Params)) *ridge {
	t.Helper()
	s := onShore(abcitest.NewChain(t, append([]func(*protocol.Params){shoreParams, provenParams}, change...)...))
	s.to(1, 0)
	return &ridge{shore: s, t: t, slot: 1, roots: map[uint64]worldstate.Roots{}}
}

// chunks makes so many, one a slot.

func (r *ridge) chunks(count int) {
	r.t.Helper()
	for range count {
		r.slot++
		r.to(r.slot, 2_000)
		give(r.Txs(int(r.slot), 1), r.a, r.b) //nolint:gosec // small
		require.True(r.t, r.advance().IsChunk(), "slot %d", r.slot)
		number, roots := r.a.Store.Tip()
		r.roots[number] = roots
	}
}

// header is that of a checkpoint.

func (r *ridge) header(number uint64) checkpoint.Header {
	r.t.Helper()
	h, err := ledger.CheckpointAt(r.a.Store, number)
	require.NoError(r.t, err)
	return h
}

// begins is the index of the L1 block with which a slot begins.

func begins(slot uint64) int { return 3*int(slot) + 3 } //nolint:gosec // small

// prune has L1 go back to a checkpoint with the first block of a slot. It is not final yet.

func (r *ridge) prune(slot, to uint64) (at protocol.Origin) {
	i := begins(slot)
	l1 := r.Prune(r.l1[:i], "ridge", l1Every, r.header(to))
	r.l1 = abcitest.Grow(l1, "ridge", len(r.l1)-len(l1), l1Every)
	return r.l1[i]
}

// finalize has both nodes take all that they see up to a block as final.

func (r *ridge) finalize(at protocol.Origin) {
	r.a.L1.Finalize(at.Number)
	r.b.L1.Finalize(at.Number)
}

// pass makes the heartbeats of slots up to one in which a prune, made with its first block, can

// be passed, and gives the block that carries it.

func (r *ridge) pass(prune protocol.Origin, from uint64) *block.Block {
	r.t.Helper()
	r.finalize(prune)
	r.to(from+2, 2_000)
	b := r.advance()
	_, ok := b.Prune()
	require.True(r.t, ok)
	r.slot = from + 2
	return b
}

// The first block whose origin is past a prune carries it, as a heartbeat; the chain is then

// what it was after the checkpoint that is proven, signed as closed, and chunks go on in the

// next generation. Until the prune is final no block names such an origin.

func TestAPruneTakesTheChainBackToWhatIsProven(t *testing.T) {
	r := newRidge(t)
	r.chunks(4)
	proven, gone := r.header(2), r.a.App.State()
	pruned := r.prune(6, 2)

	r.to(6, 1_000)
	give(r.Txs(50, 1), r.a, r.b)
	require.False(t, r.advance().IsChunk(), "this node sees a prune: what it made now would be lost")
	require.True(t, r.a.App.Pruned())
	r.to(9, 2_000)
	b := r.advance()
	require.False(t, b.IsChunk())
	require.Empty(t, b.ControlInputs)
	require.Equal(t, pruned.Number-1, b.Origin.Number, "the last before it")
	before := r.a.AppHash()

	r.finalize(pruned)
	r.to(10, 2_000)
	b = r.advance()
	require.Equal(t, []inputs.Control{inputs.Prune{Generation: 1, Checkpoint: 2, Hash: proven.Hash()}}, b.ControlInputs)
	require.False(t, b.IsChunk())
	require.EqualValues(t, 1, b.Origin.Generation)
	require.Equal(t, proven.Hash(), b.CheckpointHash)
	require.NotEqual(t, before, r.a.AppHash(), "so that CometBFT makes a block that proves it")
	for _, n := range []*abcitest.Node{r.a, r.b} {
		s := n.App.State()
		require.Equal(t, proven, s.Checkpoint.Header)
		require.EqualValues(t, 2, s.Chunk.Number)
		require.EqualValues(t, 1, s.Generation)
		require.Equal(t, lock.NewExtension(lock.Closed, s.Extension.Epoch(), proven.Hash()), s.Extension)
		require.Equal(t, ledger.Tips{Chunk: 2, ChunkHash: s.Chunk.Hash(), Checkpoint: 2, CheckpointHash: proven.Hash(), Generation: 1}, s.Tips())
		number, roots := n.Store.Tip()
		require.EqualValues(t, 2, number)
		require.Equal(t, r.roots[2], roots)
		require.Equal(t, []uint64{3, 4}, n.Heard.Gone)
		require.False(t, n.App.Pruned())
		forgotten(t, n, &gone)
	}

	give(r.Txs(60, 1), r.a, r.b)
	b = r.advance()
	require.True(t, b.IsChunk(), "in the same slot")
	s := r.a.App.State()
	require.EqualValues(t, 3, s.Chunk.Number)
	require.EqualValues(t, 1, s.Chunk.Generation)
	require.EqualValues(t, 3, s.Checkpoint.Header.Number)
	require.EqualValues(t, 1, s.Checkpoint.Header.Generation)
	require.Equal(t, proven.Hash(), s.Checkpoint.Header.ParentHash)
	require.Equal(t, s.Chunk.ParentHash, r.chunk(2).Hash())
	require.NotEqual(t, gone.Chunk.Number, s.Chunk.Number)
	require.Equal(t, r.a.AppHash(), r.b.AppHash())
}

// forgotten wants nothing of chunks 3 and 4 to be found by number, but their effects by hash.

func forgotten(t *testing.T, n *abcitest.Node, gone *ledger.State) {
	t.Helper()
	for number := uint64(3); number <= 4; number++ {
		_, err := ledger.ChunkAt(n.Store, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
		_, err = ledger.FieldsAt(n.Store, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
		_, err = ledger.CheckpointAt(n.Store, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
		_, err = ledger.LastCertificate(n.Store, number)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
	}
	effects, err := ledger.EffectsOf(n.Store, gone.Chunk.Hash())
	require.NoError(t, err, "for who replays the chain")
	require.NotEmpty(t, effects)
}

func (r *ridge) chunk(number uint64) (h interface{ Hash() common.Hash }) {
	r.t.Helper()
	c, err := ledger.ChunkAt(r.a.Store, number)
	require.NoError(r.t, err)
	return c.Header
}

// The txs of chunks that are gone are known as pruned, and how often; a tx that comes again is

// where it is.

func TestPrunedTxsAreKnownAsSuch(t *testing.T) {
	r := newRidge(t)
	r.chunks(3)
	tx := r.Txs(int(r.slot), 1)
	id := tx[0].ID()
	at, err := ledger.TxAt(r.a.Store, id)
	require.NoError(t, err)
	require.EqualValues(t, 3, at.Chunk)
	for times := uint32(1); times <= 2; times++ {
		r.pass(r.prune(r.slot+1, 2), r.slot+1)
		_, err = ledger.TxAt(r.a.Store, id)
		require.ErrorIs(t, err, ledger.ErrNoRecord)
		pruned, err := ledger.PrunedAt(r.a.Store, id)
		require.NoError(t, err)
		require.Equal(t, ledger.PrunedTx{Chunk: 3, Generation: times - 1, Times: times}, pruned)

		give(tx, r.a, r.b)
		require.True(t, r.advance().IsChunk())
		at, err = ledger.TxAt(r.a.Store, id)
		require.NoError(t, err)
		require.EqualValues(t, 3, at.Chunk)
		require.EqualValues(t, times, r.a.App.State().Chunk.Generation)
	}
}

// All of a chain may be pruned, to genesis, and the same again.

func TestTheWholeChainCanBePrunedTwice(t *testing.T) {
	r := newRidge(t)
	genesis := r.header(0)
	for generation := uint32(1); generation <= 2; generation++ {
		r.chunks(5)
		require.EqualValues(t, 5, r.a.App.State().Chunk.Number)
		b := r.pass(r.prune(r.slot+1, 0), r.slot+1)
		require.Equal(t, []inputs.Control{inputs.Prune{Generation: generation, Checkpoint: 0, Hash: genesis.Hash()}}, b.ControlInputs)
		s := r.a.App.State()
		require.Zero(t, s.Chunk.Number)
		require.Equal(t, genesis, s.Checkpoint.Header)
		require.Equal(t, lock.Closed, s.Extension.Kind())
	}
	require.Equal(t, 2, r.a.Total(r.a.Metrics.Prunes))
	require.Equal(t, 10, r.a.Total(r.a.Metrics.Pruned))
	r.chunks(1)
}

// A prune that takes nothing away begins another generation all the same.

func TestAPruneOfNothingBeginsAGeneration(t *testing.T) {
	r := newRidge(t)
	r.chunks(2)
	r.pass(r.prune(r.slot+1, 2), r.slot+1)
	s := r.a.App.State()
	require.EqualValues(t, 2, s.Chunk.Number)
	require.EqualValues(t, 1, s.Generation)
	require.Empty(t, r.a.Heard.Gone)
	r.chunks(1)
	require.EqualValues(t, 3, r.a.App.State().Checkpoint.Header.Number)
}

// Who hides a prune that its origin has passed, or tells of one that it has not, of another or

// with a chunk, is refused by everybody; by rule where a rule can tell.

// Where nothing is proven nothing is pruned, and no origin has a generation.

// A node that does not see the prune as final yet, or sees another one, does not vote for it; it

// follows all the same when it is decided. What it accepted once it accepts again, whatever it

// sees since.

// What chunks took of L1 waits again, and is taken again.

func TestWhatPrunedChunksTookOfL1WaitsAgain(t *testing.T) {
	f := newForced(t, provenParams)
	r := &ridge{shore: f.shore, t: t, slot: 1, roots: map[uint64]worldstate.Roots{}}
	r.chunks(1)
	proven := r.a.App.State()
	sent, tx := leaves(0, 3), f.Txs(40, 2)
	f.l1 = abcitest.Grow(f.Send(f.l1[:begins(3)], sent...), "one", 600, l1Every)
	f.enqueue(begins(3)-1, 1, encoded(tx...)...)
	give(tx, r.a, r.b)
	r.slot = 4
	r.chunks(1)
	s := r.a.App.State()
	require.EqualValues(t, 3, s.Checkpoint.Header.In.Total)
	require.EqualValues(t, 2, s.Checkpoint.Header.Forced.Total)
	require.Empty(t, s.Pending)

	b := r.pass(r.prune(r.slot+1, 1), r.slot+1)
	s = r.a.App.State()
	require.Equal(t, proven.Checkpoint.Header, s.Checkpoint.Header)
	require.Zero(t, s.Checkpoint.Header.In.Total)
	require.Len(t, b.Entries, 2, "they are told again")
	require.Equal(t, f.entries, s.Pending)
	require.EqualValues(t, 2, s.Known.Total)

	b = r.advance()
	require.True(t, b.IsChunk())
	require.Equal(t, messages(0, sent), b.StateInputs.Messages)
	require.EqualValues(t, 2, b.StateInputs.Forced)
	require.Equal(t, []common.Hash{tx[0].ID(), tx[1].ID()}, b.TxHashes[:2])
}

// A node killed before or after any of its writes, of a prune too, restarts at a height it

// committed and ends like one that ran through; and so does one that replays the chain with

// nothing but the effects of others, of pruned chunks as well.

// A node that let go of what a prune leads to says so and stops: it never goes on with

// something else.

// A certificate of before a prune that comes after it is of nothing that the chain has.

// A block may hand over and carry a prune at once.

func TestABlockMayHandOverAndPrune(t *testing.T) {
	c := abcitest.NewRelay(t, 2, shoreParams, provenParams, func(p *protocol.Params) { p.L1.MaxOriginAge = 1 << 10 })
	s := onShore(c)
	s.a.Learn(1, 2, 3, 4)
	s.b.Learn(1, 2, 3, 4)
	s.to(1, 0)
	r := &ridge{shore: s, t: t, slot: 1, roots: map[uint64]worldstate.Roots{}}
	r.chunks(2)
	pruned := r.prune(4, 1)
	r.finalize(pruned)
	r.to(8, 2_000) // epoch 2
	b := r.advance()
	require.Equal(t, []inputs.Control{
		inputs.Committee{Epoch: 2, Members: c.CommitteeOf(2).Seats()},
		inputs.Prune{Generation: 1, Checkpoint: 1, Hash: pruneHash(r, 1)},
	}, b.ControlInputs)
	state := r.a.App.State()
	require.EqualValues(t, 1, state.Generation)
	require.EqualValues(t, 2, state.Next.Epoch)
	require.EqualValues(t, 1, state.Chunk.Number)
	require.False(t, r.advance().IsChunk(), "the second heartbeat of a handover")
	give(r.Txs(80, 1), r.a, r.b)
	require.True(t, r.advance().IsChunk())
	require.EqualValues(t, 2, r.a.App.State().Chunk.Number)
}

// A node that began with the snapshot of what is proven goes back to it with the others; one that

// begins with a snapshot of after the prune goes on with them. Of a generation without a chunk

// there is none.

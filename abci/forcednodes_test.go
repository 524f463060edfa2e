package abci_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Forced txs are work as soon as the chain knows of them, for who could make a chunk of them:
// a node that lacks their objects proposes no heartbeats instead.
func TestForcedTxsAreWorkForWhoHasThem(t *testing.T) {
	f := newForced(t)
	f.enqueue(1, 1, encoded(f.Tx(1))...)
	f.to(2, 2_000)
	told := f.block(f.a, 0, 0)
	f.Vote(told, f.a, f.b)
	f.Decide(told, f.a, f.b)
	require.True(t, awake(f.a))
	f.b.Objects.Lose()
	require.False(t, awake(f.b))
	give(f.Txs(5, 1), f.b)
	require.True(t, awake(f.b), "nothing is due")
	f.to(4, 2_000)
	heartbeat := f.b.Prepare(0, 0)
	require.False(t, f.Decode(heartbeat).IsChunk(), "it is due")
	f.Vote(heartbeat, f.a, f.b)
	f.Decide(heartbeat, f.a, f.b)
	for range 5 {
		require.False(t, awake(f.b), "what it must take first is not here")
		f.b.Clock.Add(1_000)
	}
	f.read(f.b)
	require.True(t, awake(f.b))
	require.Len(t, f.Decode(f.b.Prepare(0, 0)).TxHashes, 2)
}

// A node that cannot read L1 takes part: it has the objects from its peers.
func TestWhoCannotReadL1GetsObjectsFromPeers(t *testing.T) {
	f := newForced(t)
	f.b.Objects.Peers = []*abcitest.Node{f.a}
	f.enqueue(1, 1, append(encoded(f.Txs(1, 2)...), []byte("none"))...)
	f.b.Objects.Lose()
	f.to(2, 2_000)
	b := f.advance()
	require.Equal(t, uint64(3), b.StateInputs.Forced)
	for _, e := range f.entries {
		require.True(t, f.b.Objects.KeptForced(e))
	}
}

// A vote waits for the object of an entry as for a tx: a moment, and then it is nil; a
// pre-commit, until it is there.
func TestAVoteNeedsTheObjectsOfForcedTxs(t *testing.T) {
	f := newForced(t)
	f.enqueue(1, 1, []byte("none"))
	f.to(2, 2_000)
	b := f.a.Prepare(0, 0)
	require.True(t, f.Decode(b).IsChunk())
	f.b.Objects.Lose()
	require.False(t, f.b.Process(b))
	require.Equal(t, 1, f.b.Rejections("objects"))
	require.Empty(t, f.b.Extend(b))
	f.read(f.b)
	require.True(t, f.b.Process(b))
	require.NotEmpty(t, f.b.Extend(b))
}

// The objects of what a block takes are on disk before the vote, those without effect too:
// when all are killed before they commit, they execute it again.
func TestForcedTxsAreExecutedAgainAfterAKill(t *testing.T) {
	f := newForced(t)
	f.enqueue(1, 1, append(encoded(f.Txs(1, 2)...), []byte("none"))...)
	f.to(2, 2_000)
	b := f.a.Prepare(0, 0)
	require.Equal(t, uint64(3), f.Decode(b).StateInputs.Forced)
	f.Vote(b, f.a, f.b)
	f.a, f.b = f.a.Reopen(), f.b.Reopen()
	require.True(t, f.a.Process(b))
	f.Decide(b, f.a, f.b)
	require.Zero(t, f.b.Count(f.b.Metrics.Executions, "effects"))
	require.Empty(t, f.b.App.State().Pending)

	f.b.Objects.KeepFails = fmt.Errorf("disk full")
	f.enqueue(7, 1, []byte("another"))
	f.to(3, 2_000)
	require.False(t, f.b.Process(f.a.Prepare(0, 0)), "no vote for what is not on disk")
}

// Late nodes know what was taken: by effects, by txs and objects, and from a snapshot, which
// has what waits. Without L1, all of them.
func TestLateNodesFollowTheQueue(t *testing.T) {
	f := newForced(t, func(p *protocol.Params) { p.Limits.MaxTxs, p.Limits.MinForced = 4, 1 })
	f.enqueue(1, 100, append(encoded(f.Txs(1, 3)...), []byte("none"), f.Tx(1).Encode())...)
	f.enqueue(7, 100, encoded(f.Txs(4, 6)...)...)
	var snapshot uint64
	for slot := uint64(2); slot < 6; slot++ {
		f.to(slot, 2_000)
		f.advance()
		if slot == 3 {
			require.NotEmpty(t, f.a.App.State().Pending)
			snapshot = f.a.Snapshot().Height
			f.advance()
		}
	}
	require.Empty(t, f.a.App.State().Pending)
	byEffects, byTxs, young := f.Node(), f.Node(), f.Open(kvtest.Memory(t), nil)
	byEffects.Objects.Peers, young.Objects.Peers = []*abcitest.Node{f.a}, []*abcitest.Node{f.a}
	byTxs.Objects.Read(f.entries, f.objects)
	byTxs.Objects.Hold(f.Txs(1, 9)...)
	young.Take(f.a, nil)
	require.Equal(t, snapshot, young.App.State().Height)
	require.NotEmpty(t, young.App.State().Pending)
	for _, b := range f.Blocks {
		require.Equal(t, b.AppHash, byEffects.Decide(b))
		require.Equal(t, b.AppHash, byTxs.Decide(b))
		if uint64(b.Height) > snapshot {
			require.Equal(t, b.AppHash, young.Decide(b))
		}
	}
	require.Positive(t, byEffects.Count(byEffects.Metrics.Executions, "effects"))
	require.Zero(t, byTxs.Count(byTxs.Metrics.Executions, "effects"))
	for _, n := range []*abcitest.Node{byEffects, byTxs, young} {
		require.Equal(t, f.a.App.State(), n.App.State())
	}
}

// A member that never tells of the queue can make heartbeats, and no chunk; the next honest
// one tells, and takes.
func TestALiarThatNeverTellsOfTheQueueMakesNoChunks(t *testing.T) {
	f := newForced(t)
	f.enqueue(1, 1, encoded(f.Txs(1, 2)...)...)
	give(f.Txs(5, 1), f.a, f.b)
	hush := func(b *block.Block) { b.Entries, b.Known, b.StateInputs.Forced = nil, f.a.App.State().Known, 0 }
	for slot := uint64(2); slot < 6; slot++ {
		f.to(slot, 2_000)
		require.False(t, f.b.Process(f.Change(f.a.Prepare(0, 0), hush)), "a chunk")
		heartbeat := f.Change(f.a.Prepare(0, 0), func(b *block.Block) {
			hush(b)
			b.TxHashes, b.ChunkHash, b.CheckpointHash = nil, [32]byte{}, f.a.App.State().Checkpoint.Header.Hash()
		})
		f.Vote(heartbeat, f.a, f.b)
		f.Decide(heartbeat, f.a, f.b)
		require.Empty(t, f.a.App.State().Pending)
	}
	f.to(6, 2_000)
	b := f.advance()
	require.Equal(t, uint64(2), b.StateInputs.Forced)
	require.Len(t, b.TxHashes, 3)
}

// What Prepare makes of a queue Process accepts on another node, whatever is in the queue and
// in the pool and when it is due; and never does anything due wait behind another tx.
func TestWhatIsPreparedOfAQueueIsAccepted(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		f := &forced{t: t, shore: onShore(abcitest.NewChain(r, shoreParams, func(p *protocol.Params) {
			p.Limits.MaxTxs = rapid.Uint64Range(1, 6).Draw(r, "max txs")
			p.Limits.MinForced = rapid.Uint64Range(1, p.Limits.MaxTxs).Draw(r, "min forced")
			p.Limits.ChunksPerCheckpoint = rapid.Uint64Range(1, 4).Draw(r, "chunks per checkpoint")
		}))}
		slot, seed := uint64(1), 0
		f.to(slot, 0)
		for range rapid.IntRange(1, 6).Draw(r, "heights") {
			for range rapid.IntRange(0, 4).Draw(r, "forced") {
				seed++
				object := rapid.SampledFrom([][]byte{
					f.Tx(seed).Encode(), f.Tx(seed).Encode(), f.Tx(1).Encode(), []byte("none"), fmt.Appendf(nil, "none %d", seed),
					f.Tx(seed, func(b *tx.Body) { b.FeePayer = abcitest.Payer(abcitest.Payers) }).Encode(),
				}).Draw(r, "object")
				due := uint64(0)
				if len(f.entries) > 0 {
					due = f.entries[len(f.entries)-1].Due
				}
				f.enqueue(3*int(slot)+1, due+rapid.Uint64Range(0, 1).Draw(r, "later"), object)
			}
			for range rapid.IntRange(0, 4).Draw(r, "new txs") {
				seed++
				offer(r, f.Chain, f.a, f.b, seed)
			}
			slot += rapid.Uint64Range(0, 2).Draw(r, "slots")
			f.to(slot, max(2_000, f.a.Clock.Milli()-f.Params.SlotStart(slot))+1)
			before := f.a.App.State()
			b := f.Decode(f.Advance(f.a, f.b))
			require.Equal(r, f.a.App.State(), f.b.App.State())
			after := f.a.App.State()
			due := protocol.Due(before.Waiting(b.Entries), f.Params.EpochAt(b.Timestamp))
			if b.IsChunk() {
				require.GreaterOrEqual(r, b.StateInputs.Forced, min(f.Params.Limits.MinForced, uint64(due)))
			} else {
				require.Empty(r, after.Pending, "they are taken as soon as they are known")
			}
			require.Equal(r, after.Known, after.Checkpoint.Header.Forced.WithEntries(after.Pending))
			require.Equal(r, inputs.Queue{}.WithEntries(f.entries[:after.Known.Total]), after.Known)
		}
	})
}

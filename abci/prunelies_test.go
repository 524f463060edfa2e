package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/block"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
)

func TestALieAboutAPruneIsRefused(t *testing.T) {
	r := newRidge(t)
	r.chunks(4)
	first, second := r.header(1), r.header(2)
	pruned := r.prune(6, 2)
	r.finalize(pruned)
	r.to(8, 2_000)
	give(r.Txs(70, 1), r.a, r.b)
	honest := r.a.Prepare(0, 0)
	origin := r.Decode(honest).Origin
	prune := func(generation uint32, to checkpoint.Header) []inputs.Control {
		return []inputs.Control{inputs.Prune{Generation: generation, Checkpoint: to.Number, Hash: to.Hash()}}
	}
	tip := r.a.App.State().Checkpoint.Header
	for name, c := range map[string]struct {
		reason string
		lie    func(*block.Block)
	}{
		"hidden": {"l1_origin", func(b *block.Block) {
			b.ControlInputs, b.CheckpointHash = nil, tip.Hash()
		}},
		"hidden with its generation": {"l1_origin", func(b *block.Block) {
			b.ControlInputs, b.CheckpointHash, b.Origin.Generation = nil, tip.Hash(), 0
		}},
		"to an earlier checkpoint": {"inputs", func(b *block.Block) {
			b.ControlInputs, b.CheckpointHash = prune(1, first), first.Hash()
		}},
		"to another hash": {"inputs", func(b *block.Block) {
			other := second
			other.Slot++
			b.ControlInputs = prune(1, other)
		}},
		"to a later generation": {"l1_origin", func(b *block.Block) {
			b.ControlInputs, b.Origin.Generation = prune(2, second), 2
		}},
		"to the generation that is":               {"inputs", func(b *block.Block) { b.ControlInputs = prune(0, second) }},
		"of another generation than the origin's": {"l1_origin_unseen", func(b *block.Block) { b.ControlInputs = prune(2, second) }},
		"with another checkpoint":                 {"checkpoint_hash", func(b *block.Block) { b.CheckpointHash = tip.Hash() }},
		"made up": {"l1_origin", func(b *block.Block) {
			b.Origin = r.l1[begins(6)-1] // before it
			b.Origin.Generation = 1
		}},
		"with an origin before it": {"l1_origin", func(b *block.Block) { b.Origin = r.l1[begins(6)-1] }},
		"with a chunk": {"inputs", func(b *block.Block) {
			b.TxHashes, b.ChunkHash = []common.Hash{r.Txs(70, 1)[0].ID()}, common.Hash{1}
		}},
	} {
		lie := r.Change(honest, c.lie)
		before := r.b.Rejections(c.reason)
		require.False(t, r.b.Process(lie), name)
		require.Equal(t, before+1, r.b.Rejections(c.reason), name)
	}
	require.EqualValues(t, 1, origin.Generation)
	require.True(t, r.b.Process(honest))
}

func TestWithoutProversNothingIsPruned(t *testing.T) {
	s := newShore(t)
	s.to(3, 2_000)
	honest := s.a.Prepare(0, 0)
	genesis := s.a.App.State().Checkpoint.Header.Hash()
	for reason, lie := range map[string]func(*block.Block){
		"inputs":    func(b *block.Block) { b.ControlInputs = []inputs.Control{inputs.Prune{Generation: 1, Hash: genesis}} },
		"l1_origin": func(b *block.Block) { b.Origin.Generation = 1 },
	} {
		require.False(t, s.b.Process(s.Change(honest, lie)))
		require.Equal(t, 1, s.b.Rejections(reason))
	}
	require.True(t, s.b.Process(honest))
}

func TestNodesMaySeeAPruneDifferently(t *testing.T) {
	r := newRidge(t)
	r.chunks(4)
	pruned := r.prune(6, 2)
	r.a.L1.Finalize(pruned.Number)
	r.to(8, 2_000)
	carries := r.a.Prepare(0, 0)
	require.Contains(t, r.Decode(carries).ControlInputs, inputs.Prune{Generation: 1, Checkpoint: 2, Hash: pruneHash(r, 2)})
	require.False(t, r.b.Process(carries), "not final in its view")
	require.Equal(t, 1, r.b.Rejections("l1_origin_unseen"))
	require.Empty(t, r.Decode(r.b.Prepare(0, 0)).ControlInputs)

	r.b.L1.Finalize(pruned.Number)
	require.True(t, r.b.Process(carries))
	again := r.b.Reopen()
	again.L1.See(nil)
	require.True(t, again.Process(carries), "it said yes once")

	blind := r.Node() // it sees nothing of L1, and has the txs
	for number := range r.Blocks {
		blind.Objects.Peers = []*abcitest.Node{r.a}
		require.Equal(t, r.Blocks[number].AppHash, blind.Decide(r.Blocks[number]))
	}
	r.Vote(carries, r.a, again)
	r.Decide(carries, r.a, again, blind)
	require.EqualValues(t, 1, blind.App.State().Generation)
}

func pruneHash(r *ridge, number uint64) common.Hash {
	h := r.header(number)
	return h.Hash()
}

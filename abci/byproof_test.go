package abci_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
)

// mayFall lets the chain go on by proof alone.
func mayFall(p *protocol.Params) {
	p.Proving.Fallback = protocol.StandardFallback(p.EpochDuration)
	p.Proving.Fallback.Contract = common.Address{9}
}

// In a generation that goes on by proof alone there are heartbeats and no chunks; txs wait.
func TestAGenerationByProofAloneHasNoChunks(t *testing.T) {
	r := newRidge(t, mayFall)
	r.chunks(3)
	require.False(t, r.a.App.ByProof())
	r.ByProof(1)
	r.pass(r.prune(r.slot+1, 2), r.slot+1)
	require.True(t, r.a.App.ByProof())
	give(r.Txs(80, 2), r.a, r.b)
	for range 3 {
		r.slot++
		r.to(r.slot, 2_000)
		require.False(t, r.advance().IsChunk())
	}
	s := r.a.App.State()
	require.EqualValues(t, 2, s.Chunk.Number)
	require.EqualValues(t, 1, s.Generation)
	require.Equal(t, r.a.AppHash(), r.b.AppHash())
}

// Whoever proposes a chunk in it is refused by all that see it; what others decided is followed.
func TestAChunkWithoutACommitteeIsRefused(t *testing.T) {
	r := newRidge(t, mayFall)
	r.chunks(3)
	r.pass(r.prune(r.slot+1, 2), r.slot+1)
	r.slot++
	r.to(r.slot, 2_000)
	give(r.Txs(80, 1), r.a, r.b)
	chunk := r.a.Prepare(0, 0)
	require.True(t, r.Decode(chunk).IsChunk())
	r.ByProof(1)
	require.False(t, r.b.Process(chunk))
	require.Equal(t, 1, r.b.Rejections("by_proof_alone"))
	require.False(t, r.Decode(r.b.Prepare(0, 0)).IsChunk(), "nor does an honest node make one")
	r.Decide(chunk, r.a, r.b)
	require.EqualValues(t, 3, r.b.App.State().Chunk.Number)
}

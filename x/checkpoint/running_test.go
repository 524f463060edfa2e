package checkpoint_test

import (
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
)

var setup = sync.OnceValues(blob.LoadSetup)

func genesis(t testing.TB) checkpoint.Running {
	s, err := setup()
	require.NoError(t, err)
	return checkpoint.NewGenesis(s, common.Hash{1}, common.Hash{2})
}

// addition is a chunk of so many blob fields.
func addition(number uint64, fields int) checkpoint.Addition {
	a := checkpoint.Addition{
		Chunk: chunk.Header{
			Number: number, Slot: 5, ManaUsed: 10 * number, StateRoot: common.Hash{31: byte(number)}, EffectsHash: common.Hash{30: byte(number)},
			Origin: protocol.L1Block{Number: number},
		},
		ArchiveRoot: common.Hash{29: byte(number)}, Fees: protocol.GasFees{PerDA: 1, PerMana: 2},
		L2ToL1: [][]fr.Element{{fr.NewElement(number)}},
	}
	for i := range fields {
		a.Fields = append(a.Fields, fr.NewElement(number<<20|uint64(i)))
	}
	return a
}

// The running header commits to exactly the blobs that will be published: those of
// all chunks' fields and the end marker, committed to as a whole.
func TestBlobsHashIsThatOfTheWholeBlobs(t *testing.T) {
	r := genesis(t)
	var all []fr.Element
	for i, size := range []int{40, 4090, 1, 0, 5000} {
		a := addition(uint64(i+1), size)
		all = append(all, a.Fields...)
		var err error
		if i == 0 {
			r, err = r.Next(3, a)
		} else {
			r, err = r.Extend(a)
		}
		require.NoError(t, err)
		blobs, err := blob.Pack(append(all[:len(all):len(all)], effect.CheckpointEnd(uint32(len(all)+1))))
		require.NoError(t, err)
		var commitments []kzg4844.Commitment
		for i := range blobs {
			c, err := kzg4844.BlobToCommitment(&blobs[i])
			require.NoError(t, err)
			commitments = append(commitments, c)
		}
		require.Equal(t, blob.Hash(blob.VersionedHashes(commitments)), r.Header.BlobsHash, "after chunk %d", i+1)
	}
}

func TestHeaderFollowsItsChunks(t *testing.T) {
	start := genesis(t)
	first, err := start.Next(3, addition(1, 40))
	require.NoError(t, err)
	second, err := first.Extend(addition(2, 50))
	require.NoError(t, err)
	h := second.Header
	require.Equal(t, uint64(1), h.Number)
	require.Equal(t, start.Header.Hash(), h.ParentHash)
	require.Equal(t, []uint64{5, 3, 1, 2, 30}, []uint64{h.Slot, h.Epoch, h.FirstChunk, h.LastChunk, h.TotalMana})
	require.Equal(t, addition(2, 50).Chunk.Hash(), h.LastChunkHash)
	require.Equal(t, common.Hash{29: 2}, h.ArchiveRoot)
	require.Equal(t, uint64(2), h.Origin.Number)
	require.NotEqual(t, first.Header.EffectsHash, h.EffectsHash)
	require.NotEqual(t, first.Header.OutRoot, h.OutRoot)
	require.Equal(t, uint64(2), second.Chunks)

	again, err := first.Extend(addition(2, 50))
	require.NoError(t, err)
	require.Equal(t, second, again, "extending leaves the receiver alone: candidates share it")
	other, err := first.Extend(addition(2, 51))
	require.NoError(t, err)
	require.NotEqual(t, other.Header.Hash(), second.Header.Hash())

	next, err := second.Next(4, addition(3, 10))
	require.NoError(t, err)
	require.Equal(t, uint64(2), next.Header.Number)
	require.Equal(t, second.Header.Hash(), next.Header.ParentHash)
	require.Equal(t, uint64(3), next.Header.FirstChunk)
	require.Equal(t, uint64(1), next.Chunks)
}

// A checkpoint is continued in its slot and generation until it is full of chunks
// or its blobs are.
func TestWhatContinuesACheckpoint(t *testing.T) {
	limits := protocol.Limits{ChunksPerCheckpoint: 2, EffectBlobs: 1}
	require.False(t, genesis(t).Continues(0, 0, 1, limits), "nothing extends genesis")
	r, err := genesis(t).Next(0, addition(1, 100))
	require.NoError(t, err)
	room := protocol.FieldsPerBlob - 100 - effect.BlockEndFields - effect.CheckpointEndFields
	require.True(t, r.Continues(5, 0, room, limits))
	require.False(t, r.Continues(5, 0, room+1, limits), "the blobs are full")
	require.False(t, r.Continues(6, 0, 1, limits), "another slot")
	require.False(t, r.Continues(5, 1, 1, limits), "another generation")
	r, err = r.Extend(addition(2, room+effect.BlockEndFields))
	require.NoError(t, err, "what continues it does fit")
	require.False(t, r.Continues(5, 0, 0, limits), "it has its chunks")
	_, err = r.Extend(addition(3, blob.MaxFields))
	require.ErrorIs(t, err, blob.ErrTooManyFields)
}

// A checkpoint read back from disk goes on as if nothing had happened.
func TestARunningCheckpointSurvivesDisk(t *testing.T) {
	s, err := setup()
	require.NoError(t, err)
	r := genesis(t)
	for i := range uint64(40) {
		raw, err := r.MarshalBinary()
		require.NoError(t, err)
		read, err := checkpoint.Unmarshal(s, raw)
		require.NoError(t, err)
		require.Equal(t, r, read)
		for n := 0; n < len(raw); n += 101 {
			_, err := checkpoint.Unmarshal(s, raw[:n])
			require.Error(t, err)
		}
		if i == 0 {
			r, err = read.Next(0, addition(1, 100))
		} else {
			r, err = read.Extend(addition(i+1, 100))
		}
		require.NoError(t, err)
	}
}

// Damaged bytes are an error, and what is accepted is written the same again.
func FuzzUnmarshal(f *testing.F) {
	s, err := setup()
	require.NoError(f, err)
	r, err := genesis(f).Next(0, addition(1, 10))
	require.NoError(f, err)
	raw, err := r.MarshalBinary()
	require.NoError(f, err)
	f.Add(raw)
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := checkpoint.Unmarshal(s, b)
		if err != nil {
			return
		}
		again, err := r.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}

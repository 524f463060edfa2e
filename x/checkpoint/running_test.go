package checkpoint_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

func genesis(t testing.TB) checkpoint.Running {
	s, err := blob.LoadSetup()
	require.NoError(t, err)
	return checkpoint.NewGenesis(s, common.Hash{3}, common.Hash{1}, common.Hash{2})
}

// addition is a chunk of so many blob fields, the last of them its end; it extends r,
// or starts the checkpoint after it.
func addition(t testing.TB, r checkpoint.Running, extends bool, number uint64, fields int) checkpoint.Addition {
	t.Helper()
	leaf := fr.NewElement(number)
	a := checkpoint.Addition{
		Chunk:      chunk.Header{Number: number, Slot: 5, ManaUsed: 10 * number, StateRoot: common.Hash{31: byte(number)}},
		ChunksRoot: common.Hash{30: byte(number)}, ArchiveRoot: common.Hash{29: byte(number)},
		Origin: protocol.L1Ref{Number: number}, Fees: protocol.GasFees{PerDA: 1, PerMana: 2}, TotalFees: protocol.Amount{Lo: number},
		In: r.Header.In.With(leaf.Bytes()), Forced: r.Header.Forced,
	}
	for i := range fields {
		a.Fields = append(a.Fields, fr.NewElement(number<<20|uint64(i)))
	}
	var err error
	a.Sponge, err = r.Absorb(extends, a.Fields[:max(fields, 1)-1])
	require.NoError(t, err)
	return a
}

// extend adds a chunk to r.
func extend(t testing.TB, r checkpoint.Running, number uint64, fields int) checkpoint.Running {
	t.Helper()
	next, err := r.Extend(addition(t, r, true, number, fields))
	require.NoError(t, err)
	return next
}

// start begins the checkpoint after r.
func start(t testing.TB, r checkpoint.Running, epoch, number uint64, fields int) checkpoint.Running {
	t.Helper()
	next, err := r.Next(epoch, addition(t, r, false, number, fields))
	require.NoError(t, err)
	return next
}

// The running header commits to exactly the blobs that will be published: those of
// all chunks' fields and the end marker, committed to as a whole, by KZG and by sponge.
func TestHashesAreThoseOfTheWholeBlobs(t *testing.T) {
	r := genesis(t)
	var all []fr.Element
	for i, size := range []int{40, 4090, 1, 0, 5000} {
		a := addition(t, r, i > 0, uint64(i+1), size)
		effects := append(all[:len(all):len(all)], a.Fields[:max(size, 1)-1]...)
		require.Equal(t, effect.Hash(effects), a.Sponge.Sum(), "a chunk's effects hash is the same sponge, on its way")
		all = append(all, a.Fields...)
		if i == 0 {
			r = start(t, r, 3, 1, size)
		} else {
			r = extend(t, r, uint64(i+1), size)
		}
		published := append(all[:len(all):len(all)], effect.CheckpointEnd(uint32(len(all)+1)))
		blobs, err := blob.Pack(published)
		require.NoError(t, err)
		var commitments []kzg4844.Commitment
		for i := range blobs {
			c, err := kzg4844.BlobToCommitment(&blobs[i])
			require.NoError(t, err)
			commitments = append(commitments, c)
		}
		require.Equal(t, blob.Hash(blob.VersionedHashes(commitments)), r.Header.BlobsHash, "after chunk %d", i+1)
		sponge := effect.Hash(published)
		require.Equal(t, common.Hash(sponge.Bytes()), r.Header.EffectsHash, "after chunk %d", i+1)
	}
}

func TestHeaderFollowsItsChunks(t *testing.T) {
	parent := genesis(t)
	first := start(t, parent, 3, 1, 40)
	second := extend(t, first, 2, 50)
	h := second.Header
	require.Equal(t, uint64(1), h.Number)
	require.Equal(t, parent.Header.Hash(), h.ParentHash)
	require.Equal(t, []uint64{5, 3, 1, 2, 30}, []uint64{h.Slot, h.Epoch, h.FirstChunk, h.LastChunk, h.TotalMana})
	require.Equal(t, protocol.Amount{Lo: 3}, h.TotalFees)
	require.Equal(t, common.Hash{29: 2}, h.ArchiveRoot)
	require.Equal(t, common.Hash{30: 2}, h.ChunksRoot)
	require.Equal(t, uint64(1), h.Origin.Number, "that of the first chunk, in every version")
	require.NotEqual(t, first.Header.EffectsHash, h.EffectsHash)
	require.Equal(t, uint64(2), second.Chunks)

	again := extend(t, first, 2, 50)
	require.Equal(t, second, again, "extending leaves the receiver alone: candidates share it")
	other := extend(t, first, 2, 51)
	require.NotEqual(t, other.Header.Hash(), second.Header.Hash())

	next := start(t, second, 4, 3, 10)
	require.Equal(t, uint64(2), next.Header.Number)
	require.Equal(t, second.Header.Hash(), next.Header.ParentHash)
	require.Equal(t, uint64(3), next.Header.FirstChunk)
	require.Equal(t, []uint64{3, 30}, []uint64{next.Header.Origin.Number, next.Header.TotalMana}, "its own")
	require.Equal(t, protocol.Amount{Lo: 3}, next.Header.TotalFees)
	require.Equal(t, uint64(1), next.Chunks)
}

// The queues are counted from genesis on, with the rolling hash at the count.
func TestQueuesAreCountedThroughAllCheckpoints(t *testing.T) {
	r := start(t, extend(t, start(t, genesis(t), 0, 1, 10), 2, 10), 0, 3, 10)
	var hash common.Hash
	for n := range uint64(3) {
		leaf := fr.NewElement(n + 1)
		b := leaf.Bytes()
		hash = crypto.Keccak256Hash(hash[:], b[:])
	}
	require.Equal(t, inputs.Queue{Total: 3, Hash: hash}, r.Header.In)
	require.Zero(t, r.Header.Forced)
}

// A checkpoint is continued in its slot and generation until it is full of chunks
// or its blobs are.
func TestWhatContinuesACheckpoint(t *testing.T) {
	limits := protocol.Limits{ChunksPerCheckpoint: 2, EffectBlobs: 1}
	require.False(t, genesis(t).Continues(0, 0, 1, limits), "nothing extends genesis")
	r := start(t, genesis(t), 0, 1, 100)
	room := protocol.FieldsPerBlob - 100 - effect.BlockEndFields - effect.CheckpointEndFields
	require.True(t, r.Continues(5, 0, room, limits))
	require.False(t, r.Continues(5, 0, room+1, limits), "the blobs are full")
	require.False(t, r.Continues(6, 0, 1, limits), "another slot")
	require.False(t, r.Continues(5, 1, 1, limits), "another generation")
	r = extend(t, r, 2, room+effect.BlockEndFields)
	require.False(t, r.Continues(5, 0, 0, limits), "it has its chunks")
	_, err := r.Extend(addition(t, r, true, 3, 4*protocol.FieldsPerBlob+1))
	require.ErrorIs(t, err, blob.ErrTooManyFields)
	a := addition(t, r, true, 3, 10)
	a.Fields = a.Fields[:8]
	_, err = r.Extend(a)
	require.ErrorContains(t, err, "sponge", "it took what is not published")
}

// A checkpoint read back from disk goes on as if nothing had happened.
func TestARunningCheckpointSurvivesDisk(t *testing.T) {
	s, err := blob.LoadSetup()
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
			r = start(t, read, 0, 1, 100)
		} else {
			r = extend(t, read, i+1, 100)
		}
	}
}

// What chunks take of a proof adds up in a checkpoint, begins anew with the next and survives
// disk; nothing is written of it where nothing is counted.
func TestTheWorkOfACheckpoint(t *testing.T) {
	s, err := blob.LoadSetup()
	require.NoError(t, err)
	first := addition(t, genesis(t), false, 1, 10)
	without, err := genesis(t).Next(0, first)
	require.NoError(t, err)
	first.Work = protocol.Work{Steps: 3, Messages: 1}
	r, err := genesis(t).Next(0, first)
	require.NoError(t, err)
	second := addition(t, r, true, 2, 10)
	second.Work = protocol.Work{Steps: 4}
	r, err = r.Extend(second)
	require.NoError(t, err)
	require.Equal(t, protocol.Work{Steps: 7, Messages: 1}, r.Work)
	raw, err := r.MarshalBinary()
	require.NoError(t, err)
	read, err := checkpoint.Unmarshal(s, raw)
	require.NoError(t, err)
	require.Equal(t, r, read)
	restored, err := checkpoint.Restore(s, r.Header, append(first.Fields[:10:10], second.Fields...), r.Work)
	require.NoError(t, err)
	require.Equal(t, r, restored)
	third := addition(t, r, false, 3, 10)
	third.Work = protocol.Work{Steps: 1}
	next, err := r.Next(0, third)
	require.NoError(t, err)
	require.Equal(t, protocol.Work{Steps: 1}, next.Work)

	raw, err = without.MarshalBinary()
	require.NoError(t, err)
	var parts []rlp.RawValue
	require.NoError(t, rlp.DecodeBytes(raw, &parts))
	require.Len(t, parts, 4)
	longer, err := rlp.EncodeToBytes(append(parts, rlp.RawValue{0x80}))
	require.NoError(t, err)
	_, err = checkpoint.Unmarshal(s, longer)
	require.ErrorContains(t, err, "zeros")
}

// Damaged bytes are an error, and what is accepted is written the same again.
func FuzzUnmarshal(f *testing.F) {
	s, err := blob.LoadSetup()
	require.NoError(f, err)
	r := start(f, genesis(f), 0, 1, 10)
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

package chunk_test

import (
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/chunk"
)

func sample() chunk.Header {
	return chunk.Header{
		Number: 1, ParentHash: common.Hash{2}, Generation: 3, Slot: 4, Timestamp: 5, Checkpoint: 6,
		TxCount: 7, ManaUsed: 8, DAFields: 9,
		TxsRoot: common.Hash{10}, OutRoot: common.Hash{11}, EffectsHash: common.Hash{12}, StateRoot: common.Hash{13},
	}
}

// leaves lists the plain values a struct is made of.
func leaves(v reflect.Value) (out []reflect.Value) {
	if v.Kind() != reflect.Struct {
		return []reflect.Value{v}
	}
	for i := range v.NumField() {
		out = append(out, leaves(v.Field(i))...)
	}
	return out
}

// Both hashes commit to every field.
func TestHashesCommitToEveryField(t *testing.T) {
	h := sample()
	hashes, archive := map[common.Hash]bool{h.Hash(): true}, map[fr.Element]bool{h.ArchiveLeaf(): true}
	require.Len(t, h.Encode(), 13*32)
	fields := leaves(reflect.ValueOf(&h).Elem())
	require.Len(t, fields, 13, "one word each")
	for _, f := range fields {
		old := reflect.New(f.Type()).Elem()
		old.Set(f)
		if f.CanUint() {
			f.SetUint(f.Uint() + 100)
		} else {
			f.Index(f.Len() - 1).SetUint(1)
		}
		hashes[h.Hash()], archive[h.ArchiveLeaf()] = true, true
		again, err := chunk.Decode(h.Encode())
		require.NoError(t, err)
		require.Equal(t, h, again)
		f.Set(old)
	}
	require.Len(t, hashes, 14)
	require.Len(t, archive, 14)
	require.Equal(t, sample(), h)
}

// Halves of a hash that is no field element are told apart in the archive.
func TestArchiveLeafTakesAnyHash(t *testing.T) {
	a, b := sample(), sample()
	a.ParentHash, b.ParentHash = common.MaxHash, common.MaxHash
	b.ParentHash[0] = 0xfe
	require.NotEqual(t, a.ArchiveLeaf(), b.ArchiveLeaf())
}

// Whatever Decode accepts encodes to the same bytes.
func FuzzDecode(f *testing.F) {
	f.Add(sample().Encode())
	f.Add(chunk.Header{}.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		h, err := chunk.Decode(b)
		if err != nil {
			return
		}
		require.Equal(t, b, h.Encode())
		require.NotEqual(t, common.Hash{}, h.Hash())
		_ = h.ArchiveLeaf()
	})
}

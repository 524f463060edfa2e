package chunk_test

import (
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/protocol"
)

func sample() chunk.Header {
	return chunk.Header{
		Number: 1, Height: 2, ParentHash: common.Hash{3}, Generation: 4, Slot: 5, Timestamp: 6,
		Origin: protocol.L1Block{Number: 7, Hash: common.Hash{8}, Timestamp: 9}, Proposer: common.Address{10},
		TxCount: 11, ManaUsed: 12, DAFields: 13, TxsRoot: common.Hash{14}, EffectsHash: common.Hash{15}, StateRoot: common.Hash{16},
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
	require.Len(t, h.Encode(), 16*32)
	fields := leaves(reflect.ValueOf(&h).Elem())
	require.Len(t, fields, 16, "one word each")
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
	require.Len(t, hashes, 17)
	require.Len(t, archive, 17)
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

package checkpoint_test

import (
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

func sample() checkpoint.Header {
	return checkpoint.Header{
		Number: 1, ParentHash: common.Hash{2}, Slot: 3, Epoch: 4, Generation: 5, FirstChunk: 6, LastChunk: 7,
		ChunksRoot: common.Hash{8}, ArchiveRoot: common.Hash{9}, StateRoot: common.Hash{10}, EffectsHash: common.Hash{11},
		BlobsHash: common.Hash{12}, In: inputs.Queue{Total: 13, Hash: common.Hash{14}}, Forced: inputs.Queue{Total: 15, Hash: common.Hash{16}},
		Origin:    protocol.L1Ref{Number: 17, Hash: common.Hash{18}},
		TotalMana: 19, TotalFees: protocol.Amount{Hi: 20, Lo: 21}, Fees: protocol.GasFees{PerDA: 22, PerMana: 23},
	}
}

func leaves(v reflect.Value) (out []reflect.Value) {
	if v.Kind() != reflect.Struct {
		return []reflect.Value{v}
	}
	for i := range v.NumField() {
		out = append(out, leaves(v.Field(i))...)
	}
	return out
}

// The hash that the committee signs commits to every field.
func TestHashCommitsToEveryField(t *testing.T) {
	h := sample()
	hashes := map[common.Hash]bool{h.Hash(): true}
	require.Len(t, h.Encode(), 22*32)
	fields := leaves(reflect.ValueOf(&h).Elem())
	require.Len(t, fields, 23, "one word each, the fees' sum in two halves")
	for _, f := range fields {
		old := reflect.New(f.Type()).Elem()
		old.Set(f)
		if f.CanUint() {
			f.SetUint(f.Uint() + 100)
		} else {
			f.Index(f.Len() - 1).SetUint(1)
		}
		hashes[h.Hash()] = true
		again, err := checkpoint.Decode(h.Encode())
		require.NoError(t, err)
		require.Equal(t, h, again)
		f.Set(old)
	}
	require.Len(t, hashes, 24)
}

// Whatever Decode accepts encodes to the same bytes.
func FuzzDecode(f *testing.F) {
	f.Add(sample().Encode())
	f.Add(checkpoint.Header{}.Encode())
	f.Fuzz(func(t *testing.T, b []byte) {
		if h, err := checkpoint.Decode(b); err == nil {
			require.Equal(t, b, h.Encode())
		}
	})
}

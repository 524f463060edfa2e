package bindings_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Calldata from L1 is either a publication, whose headers survive the way to the
// contract's form and back, or an error.
func FuzzDecodeCall(f *testing.F) {
	contract := bindings.NewRollup()
	h := bindings.FromHeader(checkpoint.Genesis(common.HexToHash("0xa0"), common.HexToHash("0xa1"), common.HexToHash("0xa2")))
	f.Add(contract.PackPropose([]bindings.CheckpointHeader{h, h}, big.NewInt(0x0102), 1))
	f.Add(contract.PackPublishLocked(bindings.LockedPublication{
		Headers: []bindings.CheckpointHeader{h}, BlobCounts: big.NewInt(1), Keep: big.NewInt(0),
		Cert: bindings.Certificate{Signers: big.NewInt(7), Signatures: []byte{1}},
	}))
	f.Add([]byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, data []byte) {
		call, err := bindings.DecodeCall(data)
		if err != nil {
			require.ErrorIs(t, err, bindings.ErrCall)
			return
		}
		require.Len(t, call.BlobCounts, len(call.Headers))
		for i, h := range call.Headers {
			require.Equal(t, h, bindings.ToHeader(bindings.FromHeader(h)))
			_, _ = call.EffectBlobs(i, make([]common.Hash, 6))
		}
	})
}

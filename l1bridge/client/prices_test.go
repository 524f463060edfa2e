package client_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/x/protocol"
)

// A block's prices are what its L1 charges in it, by its own account, and no header is dear
// to look at.
func TestPricesOfABlock(t *testing.T) {
	excess := uint64(95_000_000)
	l1, err := devnet.StartManual(t.Context(), devnet.Config{Dir: t.TempDir(), HTTPAddr: "127.0.0.1:0", ExcessBlobGas: excess})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l1.Close()) })
	var said struct {
		Gas     []*hexutil.Big `json:"baseFeePerGas"`
		BlobGas []*hexutil.Big `json:"baseFeePerBlobGas"`
	}
	require.NoError(t, l1.Client().Client().CallContext(t.Context(), &said, "eth_feeHistory", "0x1", "0x0", []float64{50}))

	h := client.Header{BaseFee: said.Gas[0].ToInt(), ExcessBlobGas: excess}
	gas, blobGas := h.Prices(protocol.DevnetL1ChainID)
	require.Equal(t, said.Gas[0].ToInt().Uint64(), gas)
	require.Equal(t, said.BlobGas[0].ToInt().Uint64(), blobGas)
	require.Greater(t, blobGas, uint64(1000))

	h.ExcessBlobGas, h.BaseFee = math.MaxUint64, new(big.Int).Lsh(big.NewInt(1), 80)
	gas, blobGas = h.Prices(1)
	require.EqualValues(t, uint64(math.MaxUint64), gas)
	require.Zero(t, blobGas, "before there were blobs")
	h.Time = 1_800_000_000
	for _, chain := range []uint64{1, 11155111, 560048, 5} {
		_, blobGas = h.Prices(chain)
		require.EqualValues(t, uint64(math.MaxUint64), blobGas, chain)
		h.ExcessBlobGas = 1<<30 - 1
		_, blobGas = h.Prices(chain)
		require.EqualValues(t, uint64(math.MaxUint64), blobGas, chain)
	}
	h.ExcessBlobGas = 0
	_, blobGas = h.Prices(1)
	require.EqualValues(t, 1, blobGas)
}

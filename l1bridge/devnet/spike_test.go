package devnet_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// A blob transaction whose cap the fee has passed waits until the fee is down
// again. Full blocks are what raises it, under the real rules.
func TestFeeSpikeKeepsCheapBlobsOut(t *testing.T) {
	alice := newAccount(t, "alice")
	cfg := manual(t, alice)
	cfg.BlobFeeFraction = 600_000
	n := start(t, cfg)

	require.NoError(t, n.RaiseBlobFee(t.Context(), big.NewInt(1e9)))
	var fee string
	require.NoError(t, n.Client().Client().CallContext(t.Context(), &fee, "eth_blobBaseFee"))
	reported, ok := new(big.Int).SetString(fee[2:], 16)
	require.True(t, ok)
	require.GreaterOrEqual(t, reported.Cmp(big.NewInt(1e9)), 0)
	require.Less(t, headNumber(t, n), uint64(20))

	tx := publish(t, n, alice, someBlob(1), 1e6)
	seal(t, n, 1)
	requirePending(t, n, tx)

	seal(t, n, 60)
	includedIn(t, n, tx)
}

// The pool's transactions keep their place in a block that is filled up.
func TestFilledBlocksStillServeThePool(t *testing.T) {
	alice, bob := newAccount(t, "alice"), newAccount(t, "bob")
	n := start(t, manual(t, alice, bob))
	n.SpikeBlobFee(2)
	plain, blob := pay(t, n, alice), publish(t, n, bob, someBlob(1), 1e9)
	block := seal(t, n, 1)
	require.Equal(t, block.Hash(), includedIn(t, n, plain))
	require.Equal(t, block.Hash(), includedIn(t, n, blob))
	const full = 21 << 17
	require.EqualValues(t, full, *block.BlobGasUsed())
	require.EqualValues(t, full, *seal(t, n, 1).BlobGasUsed())
	require.Zero(t, *seal(t, n, 1).BlobGasUsed())
}

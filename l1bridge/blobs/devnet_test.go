package blobs_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/devnet"
)

// What a blob transaction carried is read back from the chain that included it.
func TestPublishedBlobsAreReadBack(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("publisher")))
	require.NoError(t, err)
	wei := new(big.Int).Mul(big.NewInt(10), big.NewInt(params.Ether))
	n, err := devnet.StartManual(t.Context(), devnet.Config{
		Dir: t.TempDir(), SecondsPerSlot: 12, GenesisTime: 1_900_000_000, BeaconAddr: "127.0.0.1:0",
		Alloc: map[common.Address]*big.Int{crypto.PubkeyToAddress(key.PublicKey): wei},
	})
	require.NoError(t, err)
	defer func() { require.NoError(t, n.Close()) }()

	sent, _ := someBlob(t, 9)
	tx := blobTx(t, devnet.DefaultChainID, sent)
	tx, err = types.SignTx(tx, types.LatestSignerForChainID(tx.ChainId()), key)
	require.NoError(t, err)
	require.NoError(t, n.Client().SendTransaction(t.Context(), tx))
	n.SkipSlots(3)
	block, err := n.Seal(t.Context())
	require.NoError(t, err)

	r := reader(t, n.BeaconURL(), blobs.Options{})
	ref := blobs.BlockRef{Number: block.NumberU64(), Hash: block.Hash(), Time: block.Time()}
	got, err := r.Blobs(t.Context(), ref, tx.BlobHashes())
	require.NoError(t, err)
	require.Equal(t, []kzg4844.Blob{sent}, got)

	_, err = r.Blobs(t.Context(), ref, []common.Hash{{1}})
	require.ErrorIs(t, err, blobs.ErrNotFound)
	ref.Time += 12
	_, err = r.Blobs(t.Context(), ref, tx.BlobHashes())
	require.ErrorIs(t, err, blobs.ErrNotFound)
}

package devnet_test

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
)

const genesisTime = 1_900_000_000

// account is a funded sender.
type account struct {
	key  *ecdsa.PrivateKey
	addr common.Address
}

func newAccount(t *testing.T, name string) account {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	require.NoError(t, err)
	return account{key, crypto.PubkeyToAddress(key.PublicKey)}
}

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }

// manual is the configuration of a chain that seals when told.
func manual(t *testing.T, funded ...account) devnet.Config {
	t.Helper()
	cfg := devnet.Config{
		Dir:            t.TempDir(),
		SecondsPerSlot: 12,
		GenesisTime:    genesisTime,
		Seed:           []byte("seed"),
		FinalityDepth:  4,
		Alloc:          map[common.Address]*big.Int{},
	}
	for _, a := range funded {
		cfg.Alloc[a.addr] = ether(1000)
	}
	return cfg
}

func start(t *testing.T, cfg devnet.Config) *devnet.Manual {
	t.Helper()
	n, err := devnet.StartManual(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.Close()) })
	return n
}

func seal(t *testing.T, n *devnet.Manual, count int) *types.Block {
	t.Helper()
	var block *types.Block
	for range count {
		var err error
		block, err = n.Seal(t.Context())
		require.NoError(t, err)
	}
	return block
}

// pay sends a plain transfer of one wei.
func pay(t *testing.T, n *devnet.Manual, from account) *types.Transaction {
	t.Helper()
	tx, err := types.SignNewTx(from.key, signer(), &types.DynamicFeeTx{
		ChainID:   chainID(),
		Nonce:     nonce(t, n, from),
		GasTipCap: big.NewInt(1e9),
		GasFeeCap: big.NewInt(1e11),
		Gas:       params.TxGas,
		To:        &common.Address{1},
		Value:     big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, n.Client().SendTransaction(t.Context(), tx))
	return tx
}

// publish sends one blob.
func publish(t *testing.T, n *devnet.Manual, from account, blob *kzg4844.Blob, blobFeeCap uint64) *types.Transaction {
	t.Helper()
	commitment, err := kzg4844.BlobToCommitment(blob)
	require.NoError(t, err)
	proofs, err := kzg4844.ComputeCellProofs(blob)
	require.NoError(t, err)
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{*blob}, []kzg4844.Commitment{commitment}, proofs)
	tx, err := types.SignNewTx(from.key, signer(), &types.BlobTx{
		ChainID:    uint256.MustFromBig(chainID()),
		Nonce:      nonce(t, n, from),
		GasTipCap:  uint256.NewInt(1e9),
		GasFeeCap:  uint256.NewInt(1e11),
		Gas:        params.TxGas,
		To:         common.Address{1},
		BlobFeeCap: uint256.NewInt(blobFeeCap),
		BlobHashes: sidecar.BlobHashes(),
		Sidecar:    sidecar,
	})
	require.NoError(t, err)
	require.NoError(t, n.Client().SendTransaction(t.Context(), tx))
	return tx
}

// someBlob is a blob whose first field element is the given byte.
func someBlob(b byte) *kzg4844.Blob {
	var blob kzg4844.Blob
	blob[31] = b
	return &blob
}

func chainID() *big.Int    { return big.NewInt(devnet.DefaultChainID) }
func signer() types.Signer { return types.LatestSignerForChainID(chainID()) }

func nonce(t *testing.T, n *devnet.Manual, of account) uint64 {
	t.Helper()
	next, err := n.Client().PendingNonceAt(t.Context(), of.addr)
	require.NoError(t, err)
	return next
}

// includedIn is the hash of the canonical block that holds the transaction.
func includedIn(t *testing.T, n *devnet.Manual, tx *types.Transaction) common.Hash {
	t.Helper()
	receipt, err := n.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt.BlockHash
}

func requirePending(t *testing.T, n *devnet.Manual, tx *types.Transaction) {
	t.Helper()
	_, pending, err := n.Client().TransactionByHash(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.True(t, pending)
}

func headNumber(t *testing.T, n *devnet.Manual) uint64 {
	t.Helper()
	number, err := n.Client().BlockNumber(context.Background())
	require.NoError(t, err)
	return number
}

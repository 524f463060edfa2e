package origins_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	dbm "github.com/cosmos/cosmos-db"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/blobs"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/forced"
	"github.com/aztecd/aztecd/x/inputs"
)

// beacon has the blobs of one block, after it was asked in vain so often.
type beacon struct {
	at     *types.Block
	blobs  []kzg4844.Blob
	inVain int
}

// Blobs implements blobs.Source.
func (b *beacon) Blobs(_ context.Context, at blobs.BlockRef, want []common.Hash) ([]kzg4844.Blob, error) {
	if b.inVain--; b.inVain >= 0 {
		return nil, errors.New("away")
	}
	if at.Hash != b.at.Hash() || at.Time != b.at.Time() || len(want) != len(b.blobs) {
		return nil, errors.New("another block, or other blobs")
	}
	return b.blobs, nil
}

// enqueueBlobs puts an object into the queue in blobs, and gives the block.
func enqueueBlobs(t *testing.T, l1 *l1test.L1, object []byte) (*types.Block, []kzg4844.Blob) {
	t.Helper()
	key, packed := l1test.Key(t, "outsider", 0), forced.Pack(object)
	var commitments []kzg4844.Commitment
	var cells []kzg4844.Proof
	for i := range packed {
		c, err := kzg4844.BlobToCommitment(&packed[i])
		require.NoError(t, err)
		p, err := kzg4844.ComputeCellProofs(&packed[i])
		require.NoError(t, err)
		commitments, cells = append(commitments, c), append(cells, p...)
	}
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, packed, commitments, cells)
	nonce, err := l1.Node.Client().PendingNonceAt(t.Context(), crypto.PubkeyToAddress(key.PublicKey))
	require.NoError(t, err)
	id := new(big.Int).SetUint64(l1.Params.L1ChainID)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.BlobTx{
		ChainID: uint256.MustFromBig(id), Nonce: nonce, Gas: 500_000, To: l1.Deployment.ForcedInclusion, Value: uint256.NewInt(params.Ether / 1000),
		Data: bindings.NewForcedInclusion().PackEnqueueBlobs([]uint64{uint64(len(object))}), GasTipCap: uint256.NewInt(1), GasFeeCap: uint256.NewInt(params.GWei * 100),
		BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	})
	require.NoError(t, err)
	require.NoError(t, l1.Node.Client().SendTransaction(t.Context(), tx))
	block := l1.Seal(t)
	receipt, err := l1.Node.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	return block, packed
}

// A forced tx in blobs is read from them, as soon as somebody has them; without anybody to
// ask it is not there, and nothing else is held up.
func TestForcedTxsInBlobsAreRead(t *testing.T) {
	l1 := l1test.Start(t, nil)
	source := &beacon{inVain: 1}
	r := readWith(t, l1, l1.Client(t), dbm.NewMemDB(), source)
	without := readWith(t, l1, l1.Client(t), dbm.NewMemDB(), nil)
	object := make([]byte, forced.BlobBytes+5)
	object[0], object[len(object)-1] = 1, 2
	source.at, source.blobs = enqueueBlobs(t, l1, object)
	seal(t, l1, l1.Params.L1.Depth)
	r.step(t)
	without.step(t)
	entries := r.Entries(inputs.Queue{}, 10)
	require.Len(t, entries, 1)
	require.Equal(t, inputs.Blobs, entries[0].Kind)
	raw, ok := r.Raw(t.Context(), entries[0])
	require.True(t, ok)
	require.NoError(t, forced.Check(entries[0], raw))
	got, err := forced.Object(inputs.Blobs, raw)
	require.NoError(t, err)
	require.Equal(t, object, got)

	require.Equal(t, entries, without.Entries(inputs.Queue{}, 10))
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, ok = without.Raw(ctx, entries[0])
	require.False(t, ok)
}

// Whoever enqueues what an entry's event has, as an object or in blobs, hides nothing of the
// entry: its blobs are looked for in its own block.
func TestATwinHidesNoBlobs(t *testing.T) {
	l1 := l1test.Start(t, nil)
	source := &beacon{}
	r := readWith(t, l1, l1.Client(t), dbm.NewMemDB(), source)
	object := []byte("an object in a blob")
	source.at, source.blobs = enqueueBlobs(t, l1, object)
	seal(t, l1, l1.Params.L1.Depth)
	r.step(t)
	first := r.Entries(inputs.Queue{}, 10)
	require.Len(t, first, 1)
	events := l1.Node.Client()
	logs, err := events.FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{l1.Deployment.ForcedInclusion}})
	require.NoError(t, err)
	require.Len(t, logs, 1)
	came, err := bindings.NewForcedInclusion().UnpackEnqueuedEvent(&logs[0])
	require.NoError(t, err)

	fee, err := bind.Call(bindings.NewForcedInclusion().Instance(l1.Node.Client(), l1.Deployment.ForcedInclusion), nil, bindings.NewForcedInclusion().PackFee(), bindings.NewForcedInclusion().UnpackFee)
	require.NoError(t, err)
	l1.PayTo(t, l1test.Key(t, "outsider", 0), l1.Deployment.ForcedInclusion, bindings.NewForcedInclusion().PackEnqueue([][]byte{came.Data}), fee)
	enqueueBlobs(t, l1, object)
	seal(t, l1, l1.Params.L1.Depth)
	r.step(t)
	all := r.Entries(inputs.Queue{}, 10)
	require.Len(t, all, 3)
	require.Equal(t, all[0].Content, all[1].Content)
	require.Equal(t, all[0], all[2])
	raw, ok := r.Raw(t.Context(), all[0])
	require.True(t, ok)
	require.NoError(t, forced.Check(all[0], raw))
	raw, ok = r.Raw(t.Context(), all[1])
	require.True(t, ok)
	require.Equal(t, came.Data, raw)
}

package clef_test

import (
	"crypto/ecdsa"
	"errors"
	"math/big"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/clef"
)

// server speaks clef's API: arguments and answer are of go-ethereum's own types. The module
// that this project builds with has no clef any more.
type server struct {
	key   *ecdsa.PrivateKey
	spoil func(*apitypes.SendTxArgs) error
}

const chainID = 31337

// SignTransaction is account_signTransaction.
func (s *server) SignTransaction(args apitypes.SendTxArgs, _ *string) (map[string]any, error) {
	if s.spoil != nil {
		if err := s.spoil(&args); err != nil {
			return nil, err
		}
	}
	tx, err := args.ToTransaction()
	if err != nil {
		return nil, err
	}
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(big.NewInt(chainID)), s.key)
	if err != nil {
		return nil, err
	}
	raw, err := signed.MarshalBinary()
	return map[string]any{"raw": hexutil.Bytes(raw), "tx": signed}, err
}

func newSigner(t *testing.T, s *server, account common.Address) *clef.Signer {
	t.Helper()
	rpc := gethrpc.NewServer()
	require.NoError(t, rpc.RegisterName("account", s))
	http := httptest.NewServer(rpc)
	t.Cleanup(http.Close)
	signer, err := clef.New(t.Context(), http.URL, account, chainID, 10*time.Second)
	require.NoError(t, err)
	t.Cleanup(func() { _ = signer.Close() })
	return signer
}

func transactions(t *testing.T) map[string]*types.Transaction {
	t.Helper()
	to := common.Address{5}
	var b kzg4844.Blob
	commitment, err := kzg4844.BlobToCommitment(&b)
	require.NoError(t, err)
	proofs, err := kzg4844.ComputeCellProofs(&b)
	require.NoError(t, err)
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, []kzg4844.Blob{b}, []kzg4844.Commitment{commitment}, proofs)
	return map[string]*types.Transaction{
		"call": types.NewTx(&types.DynamicFeeTx{
			ChainID: big.NewInt(chainID), Nonce: 3, GasTipCap: big.NewInt(2), GasFeeCap: big.NewInt(9), Gas: 50_000, To: &to, Value: big.NewInt(7), Data: []byte{1, 2},
		}),
		"publication": types.NewTx(&types.BlobTx{
			ChainID: uint256.NewInt(chainID), Nonce: 4, GasTipCap: uint256.NewInt(2), GasFeeCap: uint256.NewInt(9), Gas: 60_000, To: to, Data: []byte{3},
			BlobFeeCap: uint256.NewInt(11), BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
		}),
	}
}

// Publications are signed elsewhere as calls are: what comes back is what was asked for, with
// the blobs that the signer never saw.
func TestASignerElsewhereSignsWhatItIsAsked(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	account := crypto.PubkeyToAddress(key.PublicKey)
	signer := newSigner(t, &server{key: key}, account)
	of := types.LatestSignerForChainID(big.NewInt(chainID))
	for name, tx := range transactions(t) {
		signed, err := signer.Sign(t.Context(), tx)
		require.NoError(t, err, name)
		require.Equal(t, of.Hash(tx), of.Hash(signed))
		require.Equal(t, tx.BlobTxSidecar(), signed.BlobTxSidecar())
		local, err := types.SignTx(tx, of, key)
		require.NoError(t, err)
		require.Equal(t, local.Hash(), signed.Hash())
	}
}

// A signer that answers with anything else sends nothing from here.
func TestOtherAnswersAreRefused(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	account := crypto.PubkeyToAddress(key.PublicKey)
	for name, c := range map[string]struct {
		spoil   func(*apitypes.SendTxArgs) error
		account common.Address
		want    string
	}{
		"dearer": {func(a *apitypes.SendTxArgs) error { a.MaxFeePerGas = (*hexutil.Big)(big.NewInt(99)); return nil }, account, "another transaction"},
		"other receiver": {func(a *apitypes.SendTxArgs) error {
			to := common.NewMixedcaseAddress(common.Address{6})
			a.To = &to
			return nil
		}, account, "another transaction"},
		"another account": {nil, common.Address{1}, "signed by"},
		"denied":          {func(*apitypes.SendTxArgs) error { return errors.New("request denied") }, account, "request denied"},
	} {
		t.Run(name, func(t *testing.T) {
			signer := newSigner(t, &server{key: key, spoil: c.spoil}, c.account)
			for _, tx := range transactions(t) {
				_, err := signer.Sign(t.Context(), tx)
				require.ErrorContains(t, err, c.want)
			}
		})
	}
}

// The URL of a signer may hold a secret.
func TestErrorsNameTheHostAlone(t *testing.T) {
	signer, err := clef.New(t.Context(), "http://127.0.0.1:1/TOPSECRET", common.Address{1}, chainID, time.Second)
	require.NoError(t, err)
	_, err = signer.Sign(t.Context(), transactions(t)["call"])
	require.ErrorContains(t, err, "127.0.0.1:1")
	require.NotContains(t, err.Error(), "TOPSECRET")
}

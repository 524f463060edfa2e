package blobs_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/blobs"
)

const (
	genesisTime = 1_000
	perSlot     = 12
)

// carrier is a block in slot 5.
var carrier = blobs.BlockRef{Number: 3, Time: genesisTime + 5*perSlot}

// someBlob is a blob whose first field element is the given byte, with its hash.
func someBlob(t *testing.T, b byte) (kzg4844.Blob, common.Hash) {
	t.Helper()
	var blob kzg4844.Blob
	blob[31] = b
	hash, err := blobs.VersionedHash(&blob)
	require.NoError(t, err)
	return blob, hash
}

// server is a beacon API that answers as a test wants.
type server struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string // Request URIs.
}

// serve answers genesis and spec well, and blobs with the given handler.
func serve(t *testing.T, blobs http.HandlerFunc) *server {
	t.Helper()
	mux := http.NewServeMux()
	mux.HandleFunc("/eth/v1/beacon/genesis", text(`{"data":{"genesis_time":"1000"}}`))
	mux.HandleFunc("/eth/v1/config/spec", text(`{"data":{"SECONDS_PER_SLOT":"12","OTHER":"x"}}`))
	mux.HandleFunc("/eth/v1/beacon/blobs/", blobs)
	return serveAll(t, mux)
}

func serveAll(t *testing.T, h http.Handler) *server {
	t.Helper()
	s := &server{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked = append(s.asked, r.URL.RequestURI())
		s.mu.Unlock()
		h.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// requests are the URIs asked for so far.
func (s *server) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string{}, s.asked...)
}

func text(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(body)) }
}

// list answers with blobs, in the order given.
func list(t *testing.T, data ...kzg4844.Blob) http.HandlerFunc {
	t.Helper()
	texts := []string{}
	for _, blob := range data {
		texts = append(texts, hexutil.Encode(blob[:]))
	}
	body, err := json.Marshal(map[string]any{"execution_optimistic": false, "finalized": true, "data": texts})
	require.NoError(t, err)
	return text(string(body))
}

func reader(t *testing.T, url string, opts blobs.Options) *blobs.Beacon {
	t.Helper()
	b, err := blobs.NewBeacon(url, opts)
	require.NoError(t, err)
	return b
}

// blobTx is the first transaction of an account, unsigned.
func blobTx(t *testing.T, chainID uint64, data ...kzg4844.Blob) *types.Transaction {
	t.Helper()
	sidecar := types.NewBlobTxSidecar(types.BlobSidecarVersion1, data, nil, nil)
	for i := range data {
		commitment, err := kzg4844.BlobToCommitment(&data[i])
		require.NoError(t, err)
		proofs, err := kzg4844.ComputeCellProofs(&data[i])
		require.NoError(t, err)
		sidecar.Commitments = append(sidecar.Commitments, commitment)
		sidecar.Proofs = append(sidecar.Proofs, proofs...)
	}
	return types.NewTx(&types.BlobTx{
		ChainID:    uint256.NewInt(chainID),
		GasTipCap:  uint256.NewInt(1e9),
		GasFeeCap:  uint256.NewInt(1e11),
		Gas:        params.TxGas,
		BlobFeeCap: uint256.NewInt(1e9),
		BlobHashes: sidecar.BlobHashes(),
		Sidecar:    sidecar,
	})
}

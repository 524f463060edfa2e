package devnet_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"
)

// Pages that this machine serves may use JSON-RPC and the beacon API, others may not
// unless they are named.
func TestPagesOfThisMachineMayReadAnswers(t *testing.T) {
	ask := func(url, method, origin string) string {
		req, err := http.NewRequestWithContext(t.Context(), method, url, nil)
		require.NoError(t, err)
		req.Header.Set("Origin", origin)
		req.Header.Set("Access-Control-Request-Method", "POST")
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		return resp.Header.Get("Access-Control-Allow-Origin")
	}
	n := start(t, served(t))
	for _, url := range []string{n.HTTPURL(), n.BeaconURL() + "/eth/v1/config/spec"} {
		for _, local := range []string{"http://localhost:3000", "http://127.0.0.1:5173"} {
			require.Equal(t, local, ask(url, http.MethodOptions, local), url)
		}
		require.Empty(t, ask(url, http.MethodOptions, "https://wallet.example"), url)
	}
	require.Equal(t, "http://localhost:3000", ask(n.BeaconURL()+"/eth/v1/config/spec", http.MethodGet, "http://localhost:3000"))

	cfg := served(t)
	cfg.Origins = []string{"https://wallet.example"}
	n = start(t, cfg)
	for _, url := range []string{n.HTTPURL(), n.BeaconURL() + "/eth/v1/config/spec"} {
		require.Equal(t, "https://wallet.example", ask(url, http.MethodOptions, "https://wallet.example"), url)
		require.Empty(t, ask(url, http.MethodOptions, "http://localhost:3000"), url)
	}
}

// What common clients ask of a beacon API is answered: who it is, how far it is, which
// fork, a block's header, its blobs with proofs that hold.
func TestBeaconAnswersCommonClients(t *testing.T) {
	alice := newAccount(t, "alice")
	n := start(t, served(t, alice))
	blob := someBlob(7)
	publish(t, n, alice, blob, 1e9)
	block := seal(t, n, 1)

	resp, err := http.Get(n.BeaconURL() + "/eth/v1/node/health")
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	require.Equal(t, http.StatusOK, resp.StatusCode)
	for path, holds := range map[string]string{
		"/eth/v1/node/version":             `"aztecd-devnet"`,
		"/eth/v1/node/syncing":             `"head_slot":"1"`,
		"/eth/v1/config/fork_schedule":     `"current_version":"0x00000000"`,
		"/eth/v1/beacon/states/head/fork":  `"epoch":"0"`,
		"/eth/v1/beacon/headers/head":      block.Hash().Hex(),
		"/eth/v1/beacon/headers?slot=1":    block.ParentHash().Hex(),
		"/eth/v1/beacon/headers":           block.Hash().Hex(),
		"/eth/v1/beacon/headers?slot=1000": `[]`,
	} {
		status, data := fetch(t, n, path)
		require.Equal(t, http.StatusOK, status, path)
		require.Contains(t, string(data), holds, path)
	}
	status, _ := fetch(t, n, "/eth/v1/beacon/headers/1000")
	require.Equal(t, http.StatusNotFound, status)

	var sidecars []struct {
		Index      string        `json:"index"`
		Blob       hexutil.Bytes `json:"blob"`
		Commitment hexutil.Bytes `json:"kzg_commitment"`
		Proof      hexutil.Bytes `json:"kzg_proof"`
	}
	_, data := fetch(t, n, "/eth/v1/beacon/blob_sidecars/1?indices=0,5")
	require.NoError(t, json.Unmarshal(data, &sidecars))
	require.Len(t, sidecars, 1)
	require.Equal(t, blob[:], []byte(sidecars[0].Blob))
	require.NoError(t, kzg4844.VerifyBlobProof(blob, kzg4844.Commitment(sidecars[0].Commitment), kzg4844.Proof(sidecars[0].Proof)))
	_, data = fetch(t, n, "/eth/v1/beacon/blob_sidecars/1?indices=5")
	require.Equal(t, "[]", strings.TrimSpace(string(data)))
}

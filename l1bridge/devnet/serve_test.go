package devnet_test

import (
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
)

func served(t *testing.T, funded ...account) devnet.Config {
	cfg := manual(t, funded...)
	cfg.HTTPAddr, cfg.WSAddr, cfg.BeaconAddr = "127.0.0.1:0", "127.0.0.1:0", "127.0.0.1:0"
	return cfg
}

// fetch gets a beacon path and returns the status and the data field.
func fetch(t *testing.T, n *devnet.Manual, path string) (int, json.RawMessage) {
	t.Helper()
	resp, err := http.Get(n.BeaconURL() + path)
	require.NoError(t, err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	var answer struct{ Data json.RawMessage }
	require.NoError(t, json.Unmarshal(body, &answer))
	return resp.StatusCode, answer.Data
}

// What a bridge asks of an L1 is answered on every transport.
func TestJSONRPCServesWhatABridgeNeeds(t *testing.T) {
	n := start(t, served(t))
	for _, url := range []string{n.HTTPURL(), n.WSURL()} {
		client, err := ethclient.DialContext(t.Context(), url)
		require.NoError(t, err)
		defer client.Close()
		id, err := client.ChainID(t.Context())
		require.NoError(t, err)
		require.Equal(t, chainID(), id)
		for _, tag := range []string{"latest", "safe", "finalized", "pending"} {
			var header map[string]any
			require.NoError(t, client.Client().CallContext(t.Context(), &header, "eth_getBlockByNumber", tag, false), tag)
			require.NotEmpty(t, header, tag)
		}
		var fee hexutil.Big
		require.NoError(t, client.Client().CallContext(t.Context(), &fee, "eth_blobBaseFee"))
		require.NoError(t, client.Client().CallContext(t.Context(), &fee, "eth_maxPriorityFeePerGas"))
		_, err = client.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int)})
		require.NoError(t, err)
		_, err = client.CallContract(t.Context(), ethereum.CallMsg{To: &common.Address{4}, Data: []byte("x")}, nil)
		require.NoError(t, err)
		var simulated []any
		require.NoError(t, client.Client().CallContext(t.Context(), &simulated, "eth_simulateV1",
			map[string]any{"blockStateCalls": []any{map[string]any{"calls": []any{map[string]any{"to": common.Address{4}}}}}}, "latest"))
		require.Len(t, simulated, 1)
	}
}

func TestNewHeadsFollowReorganisations(t *testing.T) {
	n := start(t, served(t))
	client, err := ethclient.DialContext(t.Context(), n.WSURL())
	require.NoError(t, err)
	defer client.Close()
	heads := make(chan *types.Header, 8)
	sub, err := client.SubscribeNewHead(t.Context(), heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()

	require.Equal(t, seal(t, n, 1).Hash(), (<-heads).Hash())
	require.Equal(t, seal(t, n, 1).Hash(), (<-heads).Hash())
	require.NoError(t, n.Replace(t.Context(), 1, 0))
	require.EqualValues(t, 1, (<-heads).Number.Uint64())
	replaced := seal(t, n, 1)
	require.Equal(t, replaced.Hash(), (<-heads).Hash())
}

// A blob travels from a transaction into a block and out of the beacon API, and
// still does after a restart; blocks beyond the retention answer 404.
func TestBeaconServesTheBlobsOfABlockWhileRetained(t *testing.T) {
	alice := newAccount(t, "alice")
	cfg := served(t, alice)
	cfg.BlobRetention = 3
	n := start(t, cfg)
	n.SkipSlots(6)
	blob := someBlob(7)
	tx := publish(t, n, alice, blob, 1e9)
	block := seal(t, n, 1)
	seal(t, n, 2)
	want := []string{hexutil.Encode(blob[:])}
	get := func(path string, wantStatus int, want ...string) {
		t.Helper()
		status, data := fetch(t, n, path)
		require.Equal(t, wantStatus, status)
		if wantStatus == http.StatusOK {
			var got []string
			require.NoError(t, json.Unmarshal(data, &got))
			require.Equal(t, append([]string{}, want...), got)
		}
	}
	const path = "/eth/v1/beacon/blobs/"
	get(path+"7", 200, want...)
	get(path+block.Hash().Hex(), 200, want...)
	get(path+"7?versioned_hashes="+tx.BlobHashes()[0].Hex(), 200, want...)
	get(path+"7?versioned_hashes="+common.Hash{1}.Hex(), 200)
	get(path+"head", 200)
	get(path+"genesis", 200)
	get(path+"finalized", 200)
	get(path+"6", 404)
	get(path+"1000", 404)
	get(path+"nonsense", 404)
	require.NoError(t, n.Close())

	n = start(t, cfg)
	get(path+"7", 200, want...)
	seal(t, n, 1)
	get(path+"7", 404)
}

func TestBeaconTellsItsClock(t *testing.T) {
	n := start(t, served(t))
	_, data := fetch(t, n, "/eth/v1/beacon/genesis")
	require.Contains(t, string(data), `"genesis_time":"1900000000"`)
	_, data = fetch(t, n, "/eth/v1/config/spec")
	require.Contains(t, string(data), `"SECONDS_PER_SLOT":"12"`)
}

// A web page must not reach the servers under a host name of its own.
func TestForeignHostsAreRefused(t *testing.T) {
	n := start(t, served(t))
	for _, url := range []string{n.HTTPURL(), n.BeaconURL() + "/eth/v1/config/spec"} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
		require.NoError(t, err)
		req.Host = "attacker.example"
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusForbidden, resp.StatusCode)
	}
}

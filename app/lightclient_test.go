package app_test

import (
	"encoding/json"
	"testing"
	"time"

	dbm "github.com/cometbft/cometbft-db"
	"github.com/cometbft/cometbft/light"
	"github.com/cometbft/cometbft/light/provider"
	lighthttp "github.com/cometbft/cometbft/light/provider/http"
	lightrpc "github.com/cometbft/cometbft/light/rpc"
	lightdb "github.com/cometbft/cometbft/light/store/db"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/ledger"
	proofs "github.com/aztecd/aztecd/x/light"
)

// CometBFT's own light client and proxy verify what our RPC says as they are: on an idle
// chain, at once after a lock, under load, and down to a tx.
func TestCometBFTsLightClientVerifiesATx(t *testing.T) {
	n := newNetwork(t, 4)
	n.start(0, 1, 2, 3)
	r := n.lock(0, 1)
	n.rest()
	proxy := n.lightProxy(0, 1)
	query := func(store string, chunk uint64) []byte {
		got, err := proxy.ABCIQuery(t.Context(), "/store/"+store+"/key", ledger.LogKey(chunk))
		require.NoError(t, err, store)
		return got.Response.Value
	}
	for range 3 { // the chain is idle
		query("chunks", 0)
		query("checkpoints", r.Chunk)
	}
	header, err := chunk.Decode(query("chunks", r.Chunk))
	require.NoError(t, err)

	raw, err := n.comet(0).ABCIQuery(t.Context(), "/proof/"+r.TxHash.Hex(), nil)
	require.NoError(t, err)
	var proof proofs.Proof
	require.NoError(t, json.Unmarshal(raw.Response.Value, &proof))
	require.Equal(t, r.TxHash, proof.Tx.Hash)
	require.NoError(t, proof.Tx.In(header))

	for seed := range 6 { // blocks come while it asks
		n.send(seed%4, seed+2)
		query("chunks", r.Chunk)
	}
	second := int64(2)
	commit, err := proxy.Commit(t.Context(), &second)
	require.NoError(t, err)
	require.Equal(t, second, commit.Height)
}

// comet is a node's CometBFT RPC.
func (n *network) comet(i int) *rpchttp.HTTP {
	n.t.Helper()
	comet, err := config.LoadComet(n.homes[i])
	require.NoError(n.t, err)
	client, err := rpchttp.New(comet.RPC.ListenAddress, "/websocket")
	require.NoError(n.t, err)
	return client
}

// lightProxy is what `cometbft light` makes of nodes' RPC, beginning with block 1.
func (n *network) lightProxy(primary, witness int) *lightrpc.Client {
	t := n.t
	chain, first := n.params.ChainID(), int64(1)
	trusted, err := n.comet(primary).Commit(t.Context(), &first)
	require.NoError(t, err)
	client, err := light.NewClient(t.Context(), chain,
		light.TrustOptions{Period: time.Hour, Height: first, Hash: trusted.Commit.BlockID.Hash},
		lighthttp.NewWithClient(chain, n.comet(primary)), []provider.Provider{lighthttp.NewWithClient(chain, n.comet(witness))},
		lightdb.New(dbm.NewMemDB(), ""))
	require.NoError(t, err)
	return lightrpc.NewClient(n.comet(primary), client, lightrpc.KeyPathFn(lightrpc.DefaultMerkleKeyPathFn()))
}

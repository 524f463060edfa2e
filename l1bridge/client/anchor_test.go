package client_test

import (
	"encoding/json"
	"math/big"
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// chain is an endpoint of a chain with one known block.
type chain struct {
	url   string
	block *types.Header
	asked map[string]int
	off   bool
}

func newChain(t *testing.T, extra string) *chain {
	t.Helper()
	c := &chain{asked: map[string]int{}, block: &types.Header{Number: big.NewInt(5), Difficulty: new(big.Int), Extra: []byte(extra)}}
	c.url = serveCalls(t, func(w http.ResponseWriter, asked call) {
		c.asked[asked.Method]++
		switch {
		case c.off:
			down(w, asked.ID)
		case asked.Method == "eth_getBlockByNumber":
			raw, err := json.Marshal(c.block)
			require.NoError(t, err)
			result(string(raw))(w, asked.ID)
		default:
			result(`"0x7"`)(w, asked.ID)
		}
	})
	return c
}

// An endpoint of another chain is not listened to. It is asked for the anchor once
// while it serves the right one, and again after an outage, when another chain may
// answer at its address; once it is mended it counts again.
func TestAnEndpointOfAnotherChainIsNotListenedTo(t *testing.T) {
	ours, other := newChain(t, "ours"), newChain(t, "other")
	c := dial(t, other.url, ours.url)
	c.Anchor(5, ours.block.Hash())
	for range 3 {
		_, err := c.ChainID(t.Context())
		require.NoError(t, err)
	}
	require.Zero(t, other.asked["eth_chainId"])
	require.Equal(t, 3, ours.asked["eth_chainId"])
	require.Equal(t, 1, ours.asked["eth_getBlockByNumber"])

	alone := dial(t, ours.url)
	alone.Anchor(5, ours.block.Hash())
	_, err := alone.ChainID(t.Context())
	require.NoError(t, err)
	right := ours.block
	ours.off = true
	_, err = alone.ChainID(t.Context())
	require.ErrorIs(t, err, client.ErrUnavailable)
	ours.off, ours.block = false, other.block
	_, err = alone.ChainID(t.Context())
	require.ErrorIs(t, err, client.ErrOtherChain)
	require.ErrorIs(t, err, client.ErrUnavailable)
	ours.block = right
	_, err = alone.ChainID(t.Context())
	require.NoError(t, err)
}

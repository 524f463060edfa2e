package localnet

import (
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
)

const gateFrom = 12

var gateRollup = common.HexToAddress("0x6011")

// behindGate is a gate before an L1 that takes every transaction, and how many came.
func behindGate(t *testing.T) (g *gate, arrived *int) {
	t.Helper()
	arrived = new(int)
	l1 := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		*arrived++
		body, _ := io.ReadAll(r.Body)
		var request struct{ ID json.RawMessage }
		_ = json.Unmarshal(body, &request)
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": request.ID, "result": common.Hash{1}})
	}))
	t.Cleanup(l1.Close)
	g, err := newGate(l1.URL, l1.URL, gateRollup, gateFrom)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.close()) })
	return g, arrived
}

// send sends a call to a contract through a gate.
func (g *gate) sendCall(t *testing.T, to common.Address, data []byte) error {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(31337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(31337), To: &to, Gas: 1, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1), Data: data,
	})
	require.NoError(t, err)
	l1, err := ethclient.Dial(g.url())
	require.NoError(t, err)
	defer l1.Close()
	return l1.SendTransaction(t.Context(), tx)
}

func headersOf(slots ...uint64) []bindings.CheckpointHeader {
	headers := make([]bindings.CheckpointHeader, len(slots))
	for i, slot := range slots {
		headers[i] = bindings.FromHeader(checkpoint.Header{Number: uint64(i) + 1, Slot: slot})
	}
	return headers
}

func TestTheGateStopsPublicationAlone(t *testing.T) {
	rollup := bindings.NewRollup()
	propose := func(slots ...uint64) []byte {
		return rollup.PackPropose(headersOf(slots...), big.NewInt(1), 0)
	}
	locked := func(slots ...uint64) []byte {
		return rollup.PackPublishLocked(bindings.LockedPublication{Headers: headersOf(slots...), BlobCounts: big.NewInt(1), Keep: new(big.Int), Cert: bindings.Certificate{Signers: new(big.Int)}})
	}
	for name, c := range map[string]struct {
		to      common.Address
		data    []byte
		stopped bool
	}{
		"a slot before":         {gateRollup, propose(gateFrom - 1), false},
		"the first slot":        {gateRollup, propose(gateFrom), true},
		"a run into it":         {gateRollup, propose(gateFrom-1, gateFrom), true},
		"locked, a slot before": {gateRollup, locked(gateFrom - 1), false},
		"locked, later":         {gateRollup, locked(gateFrom + 5), true},
		"a confirmation":        {gateRollup, rollup.PackConfirm(headersOf(gateFrom), bindings.Certificate{Signers: new(big.Int)}, new(big.Int)), false},
		"another contract":      {common.Address{7}, propose(gateFrom), false},
		"no call":               {gateRollup, nil, false},
		"half a call":           {gateRollup, propose(gateFrom)[:40], false},
	} {
		t.Run(name, func(t *testing.T) {
			g, arrived := behindGate(t)
			err := g.sendCall(t, c.to, c.data)
			if !c.stopped {
				require.NoError(t, err)
				require.Equal(t, 1, *arrived)
				return
			}
			require.ErrorContains(t, err, "no publication is let through")
			require.Zero(t, *arrived)
			require.EqualValues(t, 1, g.refused.Load())
			g.open.Store(true)
			require.NoError(t, g.sendCall(t, c.to, c.data), "once it is open")
		})
	}
}

func TestASilentGateAnswersNothing(t *testing.T) {
	g, arrived := behindGate(t)
	g.open.Store(true)
	g.silent.Store(true)
	require.Error(t, g.sendCall(t, common.Address{7}, nil))
	_, err := http.Get(g.url() + "/eth/v1/beacon/genesis")
	require.Error(t, err)
	require.Zero(t, *arrived)
	g.silent.Store(false)
	require.NoError(t, g.sendCall(t, common.Address{7}, nil))
	answer, err := http.Get(g.url() + "/eth/v1/beacon/genesis")
	require.NoError(t, err)
	require.NoError(t, answer.Body.Close())
	require.Equal(t, 2, *arrived)
}

package client_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// An endpoint that leaves events out of a block is found out by another one, and neither
// is believed: receipts prove the events, and who changes them is passed over.
func TestEventsThatAreLeftOutAreProven(t *testing.T) {
	l1 := l1test.Start(t, nil)
	told, err := l1.Node.Client().BlockByNumber(t.Context(), big.NewInt(int64(l1.Params.GenesisOrigin.Number)+2))
	require.NoError(t, err)
	head, err := l1.Client(t).HeaderByHash(t.Context(), told.Hash())
	require.NoError(t, err)
	params := crypto.Keccak256Hash([]byte("GenesisParams(bytes)"))
	f := client.Filter{Contract: l1.Deployment.Rollup, Topics: [][]common.Hash{{params}}}
	truth, err := l1.Client(t).Logs(t.Context(), f, head)
	require.NoError(t, err)
	require.Len(t, truth, 1)

	omits, honest := l1.Wire("omits"), l1.Wire("honest")
	receipts := 0
	omits.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		switch c.Method {
		case "eth_getLogs":
			out = json.RawMessage(`[]`)
		case "eth_getBlockReceipts":
			receipts++
			out = json.RawMessage(strings.ReplaceAll(string(out), params.Hex(), common.Hash{9}.Hex()))
		}
		return out, err
	})
	got, err := l1test.ClientOf(t, omits, honest).Logs(t.Context(), f, head)
	require.NoError(t, err)
	require.Equal(t, truth, got)
	require.Equal(t, 1, receipts, "asked, and not believed")

	f.Topics[0][0] = common.Hash{1}
	got, err = l1test.ClientOf(t, omits, honest).Logs(t.Context(), f, head)
	require.NoError(t, err)
	require.Empty(t, got)
}

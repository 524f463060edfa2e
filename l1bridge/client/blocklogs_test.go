package client_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// paramsBlock is the one in which the contract told its parameters.
func paramsBlock(t *testing.T, l1 *l1test.L1) *types.Block {
	t.Helper()
	receipt, err := l1.Node.Client().TransactionReceipt(t.Context(), l1.Deployment.ParamsTx)
	require.NoError(t, err)
	block, err := l1.Node.Client().BlockByNumber(t.Context(), receipt.BlockNumber)
	require.NoError(t, err)
	return block
}

// An endpoint that leaves events out of a block is found out by another one, and neither
// is believed: receipts prove the events, and who changes them is passed over.
func TestEventsThatAreLeftOutAreProven(t *testing.T) {
	l1 := l1test.Start(t, nil)
	told := paramsBlock(t, l1)
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

// Nor is one believed that changes events, or leaves them out of a range of blocks: what
// endpoints differ on is proven, whoever is asked first.
func TestEventsThatEndpointsDifferOnAreProven(t *testing.T) {
	l1 := l1test.Start(t, nil)
	told := paramsBlock(t, l1)
	head, err := l1.Client(t).HeaderByHash(t.Context(), told.Hash())
	require.NoError(t, err)
	f := client.Filter{Contract: l1.Deployment.Rollup}
	truth, err := l1.Client(t).Logs(t.Context(), f, head)
	require.NoError(t, err)
	require.Len(t, truth, 1)
	word := common.Bytes2Hex(truth[0].Data[64:96])

	for name, lie := range map[string]func(string) string{
		"changes them":        func(truth string) string { return strings.ReplaceAll(truth, word, common.Hash{9}.Hex()[2:]) },
		"leaves them out":     func(string) string { return `[]` },
		"knows no such thing": func(string) string { return `null` },
	} {
		t.Run(name, func(t *testing.T) {
			liar := l1.Wire("liar")
			liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				out, err := ask()
				if c.Method == "eth_getLogs" || c.Method == "eth_getBlockReceipts" {
					out = json.RawMessage(lie(string(out)))
				}
				return out, err
			})
			for _, wires := range [][]*l1test.Wire{{liar, l1.Wire("honest")}, {l1.Wire("honest"), liar}} {
				c := l1test.ClientOf(t, wires...)
				got, err := c.Logs(t.Context(), f, head)
				require.NoError(t, err)
				require.Equal(t, truth, got)
				got, through, err := c.LogsFrom(t.Context(), f, l1.Params.GenesisOrigin.Number, head.Number)
				require.NoError(t, err)
				require.Equal(t, head.Number, through)
				require.Equal(t, truth, got)
			}
		})
	}
}

// What nobody can prove any more, since it is too old, is what the endpoint says that
// knows most of it.
func TestOfOldEventsTheFullestAnswerCounts(t *testing.T) {
	l1 := l1test.Start(t, nil)
	f, to := client.Filter{Contract: l1.Deployment.Rollup}, paramsBlock(t, l1).NumberU64()
	truth, _, err := l1.Client(t).LogsFrom(t.Context(), f, 0, to)
	require.NoError(t, err)
	require.NotEmpty(t, truth)
	forgetful := func(events bool) l1test.Bend {
		return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			switch {
			case c.Method == "eth_getBlockReceipts", c.Method == "eth_getLogs" && !events:
				return json.RawMessage(`[]`), nil
			}
			return ask()
		}
	}
	pruned, full := l1.Wire("pruned"), l1.Wire("full")
	pruned.Bend(forgetful(false))
	full.Bend(forgetful(true))
	got, _, err := l1test.ClientOf(t, pruned, full).LogsFrom(t.Context(), f, 0, to)
	require.NoError(t, err)
	require.Equal(t, truth, got)
}

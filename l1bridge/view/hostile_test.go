package view_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

func dial(t *testing.T, timeout time.Duration, urls ...string) *client.Client {
	t.Helper()
	c, err := client.Dial(t.Context(), urls, timeout, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// A head further back on the same branch is a stale endpoint: nothing moves back.
func TestStaleEndpointIsNoReorganisation(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	liar := newLiar(t, l1)
	v := newView(t, l1, dial(t, time.Minute, liar.URL))
	publish(t, l1, chain, 1)
	good := step(t, v)
	require.EqualValues(t, 1, good.Tips.Number)

	var old json.RawMessage
	require.NoError(t, l1.Node.Client().Client().CallContext(t.Context(), &old, "eth_getBlockByNumber", "0x2", false))
	liar.lie("eth_getBlockByNumber", func([]json.RawMessage, json.RawMessage) json.RawMessage { return old })
	require.Same(t, good, step(t, v))

	liar.lie("eth_getBlockByNumber", nil)
	l1.Seal(t)
	require.Equal(t, good.Head.Number+1, step(t, v).Head.Number)
}

// An endpoint that still has a branch which the chain left brings nothing back.
func TestBranchThatWasLeftStaysLeft(t *testing.T) {
	l1 := l1test.Start(t, nil)
	liar := newLiar(t, l1)
	v := newView(t, l1, dial(t, time.Minute, liar.URL))
	fork := l1.Seal(t)
	l1.Seal(t)
	step(t, v)
	var left json.RawMessage
	require.NoError(t, l1.Node.Client().Client().CallContext(t.Context(), &left, "eth_getBlockByNumber", "latest", false))
	require.NoError(t, l1.Node.Replace(t.Context(), fork.NumberU64(), 2))
	good := step(t, v)

	liar.lie("eth_getBlockByNumber", func([]json.RawMessage, json.RawMessage) json.RawMessage { return left })
	require.Same(t, good, step(t, v))
}

// What an endpoint makes up is refused with an error, and the snapshot stays.
func TestMadeUpAnswersAreRefused(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	liar := newLiar(t, l1)
	v := newView(t, l1, dial(t, time.Minute, liar.URL))
	good := step(t, v)
	publish(t, l1, chain, 1)

	other := func(answer string) func([]json.RawMessage, json.RawMessage) json.RawMessage {
		return func([]json.RawMessage, json.RawMessage) json.RawMessage { return json.RawMessage(answer) }
	}
	var head json.RawMessage
	require.NoError(t, l1.Node.Client().Client().CallContext(t.Context(), &head, "eth_getBlockByNumber", "latest", false))
	log := `{"address":"` + l1.Deployment.Rollup.Hex() + `","topics":%s,"data":"0x","blockNumber":"0x1","transactionHash":"0x` +
		"00000000000000000000000000000000000000000000000000000000000000aa" + `","transactionIndex":"0x0","blockHash":"0x` +
		"00000000000000000000000000000000000000000000000000000000000000aa" + `","logIndex":"0x0","removed":false}`
	for name, c := range map[string]struct{ method, answer string }{
		"no head":                {"eth_getBlockByNumber", `null`},
		"a head of nothing":      {"eth_getBlockByNumber", `{}`},
		"a head that is a list":  {"eth_getBlockByNumber", `[]`},
		"no parent":              {"eth_getBlockByHash", `null`},
		"another parent":         {"eth_getBlockByHash", string(head)},
		"a log without topics":   {"eth_getLogs", `[` + fmt.Sprintf(log, `[]`) + `]`},
		"a log of another event": {"eth_getLogs", `[` + fmt.Sprintf(log, `["0x01"]`) + `]`},
		"logs that are missing":  {"eth_getLogs", `[]`},
		"tips too short":         {"eth_call", `"0x01"`},
		"no contract":            {"eth_call", `"0x"`},
		"no transaction":         {"eth_getTransactionByHash", `{}`},
	} {
		t.Run(name, func(t *testing.T) {
			liar.lie(c.method, other(c.answer))
			defer liar.lie(c.method, nil)
			require.Error(t, v.Step(t.Context()))
			require.Same(t, good, v.Snapshot())
		})
	}
	require.EqualValues(t, 1, step(t, v).Tips.Number)
}

// An endpoint that hangs costs its deadline; another one answers in its place.
func TestHangingEndpointIsPassedOver(t *testing.T) {
	l1 := l1test.Start(t, nil)
	liar := newLiar(t, l1)
	liar.stall("eth_getBlockByNumber", true)
	alone := newView(t, l1, dial(t, 50*time.Millisecond, liar.URL))
	require.ErrorIs(t, alone.Step(t.Context()), client.ErrUnavailable)

	both := newView(t, l1, dial(t, 2*time.Second, liar.URL, l1.Node.HTTPURL()))
	require.True(t, step(t, both).Ready())
}

// Genesis that differs from the deployed contract is named.
func TestDeploymentIsHeldAgainstGenesis(t *testing.T) {
	l1 := l1test.Start(t, nil)
	d, err := view.ReadDeployment(t.Context(), l1.Client(t), l1.Deployment.Rollup)
	require.NoError(t, err)
	require.NoError(t, d.Check(l1.Params))
	require.Equal(t, l1.Deployment.ChainID, d.ChainID)

	other := *l1.Params
	other.PublishTimeout += 1000
	require.ErrorIs(t, d.Check(&other), view.ErrMismatch)
	require.ErrorContains(t, d.Check(&other), "publish_timeout_ms is 12000 on L1 and 13000 in genesis")
	other = *l1.Params
	other.RestartCount++
	require.ErrorIs(t, d.Check(&other), view.ErrMismatch)

	_, err = view.ReadDeployment(t.Context(), l1.Client(t), l1test.Address(l1.Publishers[0]))
	require.ErrorContains(t, err, "no contract answers")
}

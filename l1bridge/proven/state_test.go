package proven_test

import (
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proven"
	"github.com/aztecd/aztecd/l1bridge/view"
)

func newState(t *testing.T, l1 *l1test.L1, c *client.Client) *proven.State {
	t.Helper()
	head, err := l1.Client(t).Tagged(t.Context(), rpc.LatestBlockNumber)
	require.NoError(t, err)
	return proven.New(c, head, l1.Params.L1ChainID)
}

// What a call gives when it is run here, on proved state, is what the server's own
// gives, reverts included.
func TestAProvedCallIsTheServersOwn(t *testing.T) {
	l1 := l1test.Start(t, nil)
	c := l1.Client(t)
	s := newState(t, l1, c)
	at := s.Block().Hash
	want, err := view.ReadDeploymentAt(t.Context(), c, l1.Params.L1ChainID, l1.Deployment.Rollup, at)
	require.NoError(t, err)
	got, err := view.ReadDeploymentAt(t.Context(), s, l1.Params.L1ChainID, l1.Deployment.Rollup, at)
	require.NoError(t, err)
	require.Equal(t, want, got)
	tips, err := view.ReadTips(t.Context(), s, l1.Deployment.Rollup, at)
	require.NoError(t, err)
	require.Equal(t, l1test.Genesis().Hash(), tips.Hash)

	_, err = view.ReadRecord(t.Context(), s, l1.Deployment.Rollup, 1, at)
	data, reverted := client.RevertData(err)
	require.True(t, reverted, "%v", err)
	_, err = view.ReadRecord(t.Context(), c, l1.Deployment.Rollup, 1, at)
	wanted, reverted := client.RevertData(err)
	require.True(t, reverted, "%v", err)
	require.Equal(t, wanted, data)

	_, err = view.ReadTips(t.Context(), s, common.Address{1, 2}, at)
	require.ErrorIs(t, err, view.ErrNoContract)
	_, err = view.ReadTips(t.Context(), s, l1.Deployment.Rollup, s.Block().Parent)
	require.ErrorIs(t, err, proven.ErrOtherBlock)
}

// liar passes calls on and changes answers of a method.
func liar(t *testing.T, l1 *l1test.L1, method string, change func(answer string) string) *client.Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, _ := io.ReadAll(q.Body)
		var call struct{ Method string }
		_ = json.Unmarshal(body, &call)
		answer, err := http.Post(l1.Node.HTTPURL(), "application/json", bytes.NewReader(body)) //nolint:noctx // of the test
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer answer.Body.Close()
		text, _ := io.ReadAll(answer.Body)
		if call.Method == method {
			text = []byte(change(string(text)))
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(text)
	}))
	t.Cleanup(server.Close)
	c, err := client.Dial(t.Context(), []string{server.URL}, time.Minute, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// An endpoint that changes a proof, code or receipts in any place gives no answer at
// all; a made-up answer of a call is not even looked at.
func TestNothingThatAnEndpointMakesUpIsBelieved(t *testing.T) {
	l1 := l1test.Start(t, nil)
	for name, c := range map[string]struct {
		method string
		change func(string) string
	}{
		"a proof with another byte": {"eth_getProof", func(s string) string {
			at := strings.Index(s, `"0xf9`) + 40
			return s[:at] + flipped(s[at]) + s[at+1:]
		}},
		"no proof":     {"eth_getProof", func(string) string { return `{"jsonrpc":"2.0","id":1,"result":{"accountProof":[],"storageProof":[]}}` }},
		"other code":   {"eth_getCode", func(s string) string { return strings.Replace(s, `"0x60`, `"0x61`, 1) }},
		"no code":      {"eth_getCode", func(string) string { return `{"jsonrpc":"2.0","id":1,"result":"0x"}` }},
		"other answer": {"eth_call", func(string) string { return `{"jsonrpc":"2.0","id":1,"result":"0x"}` }},
	} {
		t.Run(name, func(t *testing.T) {
			s := newState(t, l1, liar(t, l1, c.method, c.change))
			tips, err := view.ReadTips(t.Context(), s, l1.Deployment.Rollup, s.Block().Hash)
			if c.method == "eth_call" {
				require.NoError(t, err)
				require.Equal(t, l1test.Genesis().Hash(), tips.Hash)
				return
			}
			require.ErrorIs(t, err, client.ErrUnavailable)
		})
	}
	logs, err := l1.Node.Client().FilterLogs(t.Context(), ethereum.FilterQuery{Addresses: []common.Address{l1.Deployment.Rollup}})
	require.NoError(t, err)
	require.Len(t, logs, 1)
	l1.Seal(t)
	l1.Seal(t)
	require.NoError(t, newState(t, l1, l1.Client(t)).Holds(t.Context(), &logs[0]))
	s := newState(t, l1, liar(t, l1, "eth_getBlockReceipts", func(s string) string {
		at := strings.Index(s, `"data":"0x`) + 200
		return s[:at] + flipped(s[at]) + s[at+1:]
	}))
	require.ErrorIs(t, s.Holds(t.Context(), &logs[0]), client.ErrUnavailable)
	logs[0].Data = bytes.Clone(logs[0].Data)
	logs[0].Data[70] ^= 1
	require.ErrorIs(t, newState(t, l1, l1.Client(t)).Holds(t.Context(), &logs[0]), client.ErrMalformed)
}

func flipped(digit byte) string {
	if digit == '0' {
		return "1"
	}
	return "0"
}

// Blocks before the trusted one are known by its state, or by each other's parent.
func TestAncestorsAreProved(t *testing.T) {
	l1 := l1test.Start(t, nil)
	for range 5 {
		l1.Seal(t)
	}
	s := newState(t, l1, l1.Client(t))
	for n := uint64(0); n <= s.Block().Number; n++ {
		want, err := l1.Node.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(n))
		require.NoError(t, err)
		got, err := s.Ancestor(t.Context(), n)
		require.NoError(t, err)
		require.Equal(t, want.Hash(), got.Hash)
	}
	_, err := s.Ancestor(t.Context(), s.Block().Number+1)
	require.Error(t, err)
}

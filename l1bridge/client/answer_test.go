package client_test

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
)

type answer = func(http.ResponseWriter, json.RawMessage)

// Whatever is neither a success nor a revert with data is no answer: the next endpoint
// is asked, and stays the first one.
func TestWhatIsNoAnswerGoesToTheNext(t *testing.T) {
	for name, bad := range map[string]answer{
		"a quota under HTTP 200":       refusal(-32005, "daily request count exceeded", ""),
		"a quota with an object":       refusal(-32005, "rate limited", `{"rate":{"allowed_rps":1}}`),
		"a quota with words for data":  refusal(-32005, "rate limited", `"see our prices"`),
		"a block it does not have yet": refusal(-32000, "header not found", ""),
		"a method it does not know":    refusal(-32601, "method not found", ""),
		"a quota by HTTP":              func(w http.ResponseWriter, _ json.RawMessage) { http.Error(w, "slow down", http.StatusTooManyRequests) },
		"a redirect": func(w http.ResponseWriter, _ json.RawMessage) {
			w.Header().Set("Location", "http://127.0.0.1:1/")
			w.WriteHeader(http.StatusTemporaryRedirect)
		},
		"no JSON":           func(w http.ResponseWriter, _ json.RawMessage) { _, _ = w.Write([]byte("<html>")) },
		"something else":    result(`{}`),
		"a number too wide": result(`"0xffffffffffffffffffff"`),
	} {
		t.Run(name, func(t *testing.T) {
			asked := 0
			first := serve(t, func(w http.ResponseWriter, id json.RawMessage) {
				asked++
				bad(w, id)
			})
			c := dial(t, first, serve(t, result(`"0x7"`)))
			for range 3 {
				id, err := c.ChainID(t.Context())
				require.NoError(t, err)
				require.EqualValues(t, 7, id)
			}
			require.Equal(t, 1, asked)
			_, err := dial(t, first).ChainID(t.Context())
			require.ErrorIs(t, err, client.ErrUnavailable)
		})
	}
}

// What one endpoint does not know another may. An endpoint that is merely a little
// behind stays the first one, a few times.
func TestWhatIsNotFoundIsAskedOfOthers(t *testing.T) {
	asked := 0
	behind := serve(t, func(w http.ResponseWriter, id json.RawMessage) {
		asked++
		result(`null`)(w, id)
	})
	receipt := receiptOf(common.Hash{1})
	c := dial(t, behind, serve(t, result(receipt)))
	for range 10 {
		_, err := c.Receipt(t.Context(), common.Hash{1})
		require.NoError(t, err)
	}
	require.Equal(t, 3, asked)

	_, err := dial(t, behind, serve(t, down)).Receipt(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, ethereum.NotFound)
	require.NotErrorIs(t, err, client.ErrUnavailable)
}

func receiptOf(tx common.Hash) string {
	return `{"transactionHash":"` + tx.Hex() + `","blockNumber":"0x1","blockHash":"` + tx.Hex() + `","gasUsed":"0x0","cumulativeGasUsed":"0x0",
		"status":"0x1","logs":[],"logsBloom":"0x` + strings.Repeat("0", 512) + `"}`
}

// A revert is an answer: nobody else is asked.
func TestARevertIsAnAnswer(t *testing.T) {
	others := 0
	c := dial(t, serve(t, refusal(3, "execution reverted", `"0x01020304"`)), serve(t, func(w http.ResponseWriter, id json.RawMessage) {
		others++
		result(`"0x"`)(w, id)
	}))
	_, err := c.CallAt(t.Context(), common.Address{1}, nil, common.Hash{2})
	var revert rpc.DataError
	require.ErrorAs(t, err, &revert)
	require.Equal(t, "0x01020304", revert.ErrorData())
	require.NotErrorIs(t, err, client.ErrUnavailable)
	require.Zero(t, others)
}

// A transaction is held back only by a revert that every endpoint sees: one that lies,
// or runs another fork, stops nothing.
func TestASimulationIsRefusedByAll(t *testing.T) {
	no, yes := serve(t, refusal(3, "execution reverted", `"0x01020304"`)), serve(t, result(`"0x"`))
	broken := serve(t, refusal(-32602, "block overrides are not supported", ""))
	simulate := func(urls ...string) error {
		return dial(t, urls...).Simulate(t.Context(), ethereum.CallMsg{}, client.Header{}, 0)
	}
	require.NoError(t, simulate(no, yes))
	require.NoError(t, simulate(broken, yes))
	var revert rpc.DataError
	require.ErrorAs(t, simulate(no, no), &revert)
	require.NotErrorIs(t, simulate(broken, no), client.ErrUnavailable, "the one that can tell says no")
	require.ErrorIs(t, simulate(broken, broken), client.ErrUnavailable)
}

// A failing endpoint is logged once, not for each call, and again when it fails in
// another way or answers.
func TestAFailingEndpointIsLoggedOnce(t *testing.T) {
	var log bytes.Buffer
	c, err := client.Dial(t.Context(), []string{serve(t, refusal(-32005, "rate limited", ""))}, time.Minute, slog.New(slog.NewTextHandler(&log, nil)))
	require.NoError(t, err)
	t.Cleanup(c.Close)
	for range 20 {
		_, err := c.ChainID(t.Context())
		require.Error(t, err)
	}
	require.Equal(t, 1, strings.Count(log.String(), "level=WARN"), log.String())
	require.Contains(t, log.String(), "reason=refusal")
}

// Keys in URLs show neither in errors nor in logs, whoever repeats them: the HTTP
// library, or the server itself.
func TestKeysInURLsAreNotShown(t *testing.T) {
	echo := serveCalls(t, func(w http.ResponseWriter, c call) {
		refusal(-32001, "unknown key SECRETPATH or SECRETQUERY", "")(w, c.ID)
	})
	closed := "http://user:SECRETWORD@127.0.0.1:1"
	hang := serveHanging(t)
	for _, base := range []string{echo, closed, hang} {
		raw := base + "/v3/SECRETPATH/?apikey=SECRETQUERY"
		var log bytes.Buffer
		c, err := client.Dial(t.Context(), []string{raw, raw}, 100*time.Millisecond, slog.New(slog.NewTextHandler(&log, nil)))
		require.NoError(t, err)
		_, err = c.ChainID(t.Context())
		require.ErrorIs(t, err, client.ErrUnavailable)
		require.NotContains(t, err.Error(), "SECRET")
		_, _, err = c.LogsFrom(t.Context(), client.Filter{}, 1, 2)
		require.Error(t, err)
		require.NotContains(t, err.Error(), "SECRET")
		err = c.Send(t.Context(), transaction(t))
		require.Error(t, err)
		require.NotContains(t, err.Error(), "SECRET")
		require.Contains(t, err.Error(), "127.0.0.1")
		require.Contains(t, log.String(), "endpoint=127.0.0.1")
		require.NotContains(t, log.String(), "SECRET")
		c.Close()
	}
}

// serveHanging gives no answer.
func serveHanging(t *testing.T) string {
	t.Helper()
	release := make(chan struct{})
	url := serveCalls(t, func(http.ResponseWriter, call) { <-release })
	t.Cleanup(func() { close(release) })
	return url
}

// A hanging endpoint costs its deadline once.
func TestAHangingEndpointCostsItsDeadlineOnce(t *testing.T) {
	var asked atomic.Int32
	release := make(chan struct{})
	hanging := serveCalls(t, func(http.ResponseWriter, call) {
		asked.Add(1)
		<-release
	})
	t.Cleanup(func() { close(release) })
	c, err := client.Dial(t.Context(), []string{hanging, serve(t, result(`"0x7"`))}, 200*time.Millisecond, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	for range 3 {
		_, err := c.ChainID(context.WithoutCancel(t.Context()))
		require.NoError(t, err)
	}
	require.EqualValues(t, 1, asked.Load())
}

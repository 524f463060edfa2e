package client_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// call is what an endpoint was asked.
type call struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

// serveCalls answers JSON-RPC calls.
func serveCalls(t *testing.T, answer func(w http.ResponseWriter, c call)) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var c call
		if json.NewDecoder(r.Body).Decode(&c) == nil {
			w.Header().Set("Content-Type", "application/json")
			answer(w, c)
		}
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// serve answers every JSON-RPC call in the same way.
func serve(t *testing.T, answer func(w http.ResponseWriter, id json.RawMessage)) string {
	t.Helper()
	return serveCalls(t, func(w http.ResponseWriter, c call) { answer(w, c.ID) })
}

func result(value string) func(http.ResponseWriter, json.RawMessage) {
	return func(w http.ResponseWriter, id json.RawMessage) {
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, id, value)
	}
}

// refusal is an error of the server's own under HTTP 200; with data, the contract's.
func refusal(code int, message, data string) func(http.ResponseWriter, json.RawMessage) {
	if data != "" {
		data = `,"data":` + data
	}
	return func(w http.ResponseWriter, id json.RawMessage) {
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":%d,"message":%q%s}}`, id, code, message, data)
	}
}

func down(w http.ResponseWriter, _ json.RawMessage) { http.Error(w, "down", http.StatusBadGateway) }

func dial(t *testing.T, urls ...string) *client.Client {
	t.Helper()
	c, err := client.Dial(t.Context(), urls, time.Minute, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// An endpoint that gives no answer is passed over, now and next time; when none is
// left, the error says so.
func TestAnotherEndpointIsAsked(t *testing.T) {
	asked := 0
	first := serve(t, func(w http.ResponseWriter, id json.RawMessage) {
		asked++
		down(w, id)
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
}

// An answer without end is cut off.
func TestAnEndlessAnswerIsCutOff(t *testing.T) {
	c := dial(t, serve(t, func(w http.ResponseWriter, id json.RawMessage) {
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x`, id)
		zeros := make([]byte, 1<<20)
		for i := range zeros {
			zeros[i] = '0'
		}
		for {
			if _, err := w.Write(zeros); err != nil {
				return
			}
		}
	}))
	_, err := c.ChainID(t.Context())
	require.ErrorIs(t, err, client.ErrUnavailable)
	require.ErrorContains(t, err, "answer is too long")
}

// What hashes tell is checked: a header of another hash, a receipt of another
// transaction.
func TestAnswersToAnotherQuestionAreRefused(t *testing.T) {
	hash := `"0x` + fmt.Sprintf("%064x", 2) + `"`
	receipt := `{"transactionHash":` + hash + `,"blockNumber":"0x1","blockHash":` + hash + `,"gasUsed":"0x0","cumulativeGasUsed":"0x0",
		"status":"0x1","logs":[],"logsBloom":"0x` + fmt.Sprintf("%0512x", 0) + `"}`
	_, err := dial(t, serve(t, result(receipt))).Receipt(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, client.ErrMalformed)
	_, err = dial(t, serve(t, result(`"0xffffffffffffffffffff"`))).ChainID(t.Context())
	require.ErrorIs(t, err, client.ErrMalformed)
}

// Without an endpoint, or with one that is no URL, there is no client. What was
// written in its place is not repeated: it may hold a key.
func TestEndpointsAreChecked(t *testing.T) {
	_, err := client.New(nil, 0, nil)
	require.ErrorContains(t, err, "no L1 endpoint configured")
	for _, raw := range []string{"localhost/TOPSECRET", "http://[::1/TOPSECRET"} {
		_, err = client.Dial(t.Context(), []string{"http://a", raw}, 0, nil)
		require.ErrorContains(t, err, "L1 endpoint 2: it is not a URL")
		require.NotContains(t, err.Error(), "TOPSECRET")
	}
}

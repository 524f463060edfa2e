package audit_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// counted is L1 behind a proxy that counts calls by method.
func counted(t *testing.T, r *rollup) (c *client.Client, calls func() map[string]int) {
	t.Helper()
	target, err := url.Parse(r.Node.HTTPURL())
	require.NoError(t, err)
	proxy := httputil.NewSingleHostReverseProxy(target)
	var mu sync.Mutex
	count := map[string]int{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, _ := io.ReadAll(q.Body)
		var call struct{ Method string }
		_ = json.Unmarshal(body, &call)
		mu.Lock()
		count[call.Method]++
		mu.Unlock()
		q.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, q)
	}))
	t.Cleanup(server.Close)
	c, err = client.Dial(t.Context(), []string{server.URL}, time.Minute, nil)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c, func() map[string]int {
		mu.Lock()
		defer mu.Unlock()
		out := count
		count = map[string]int{}
		return out
	}
}

// The contract's events are read once, forward, and the deployment once: what grows
// with the chain is a transaction and its block for each publication.
func TestAnAuditAsksL1ForNothingTwice(t *testing.T) {
	r := newRollup(t)
	c, calls := counted(t, r)
	r.lock(t, 0, 1)
	r.publish(t, 1)
	one := newRun(t, r)
	one.Client = c
	require.NoError(t, audit.Run(t.Context(), one.Options))
	forOne := calls()
	for slot := uint64(1); slot < 7; slot++ {
		r.lock(t, slot, 1)
		if slot%2 == 0 {
			r.publish(t, slot+1)
		}
	}
	all := newRun(t, r)
	all.Client = c
	require.NoError(t, audit.Run(t.Context(), all.Options))
	require.Len(t, all.told, 7)
	forAll := calls()
	t.Logf("1 checkpoint: %v; 7 in 4 transactions: %v", forOne, forAll)
	require.Equal(t, forOne["eth_getTransactionByHash"]+3, forAll["eth_getTransactionByHash"])
	require.Equal(t, forOne["eth_getBlockByHash"]+3, forAll["eth_getBlockByHash"])
	for method, n := range forAll {
		if method != "eth_getTransactionByHash" && method != "eth_getBlockByHash" {
			require.Equal(t, forOne[method], n, method)
		}
	}
	require.LessOrEqual(t, total(forAll), 62, "115 calls for 4 checkpoints were too many")

	// What an earlier audit did costs nothing but the events again.
	all.again(t, 7)
	require.Zero(t, calls()["eth_getTransactionByHash"])
}

func total(calls map[string]int) (n int) {
	for _, c := range calls {
		n += c
	}
	return n
}

package app

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

// asker is a method that tells whether its caller may have something read.
type asker struct{ *fair }

func (a asker) Allow(ctx context.Context) bool { return a.allow(ctx) }

// asks has strangers at an address ask so often, and tells how many may.
func asks(t *testing.T, server *gethrpc.Server, from string, times int) (allowed int) {
	t.Helper()
	for range times {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"test_allow"}`)
		r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/", body)
		r.Header.Set("Content-Type", "application/json")
		r.RemoteAddr = from
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		if strings.Contains(w.Body.String(), "true") {
			allowed++
		}
	}
	return allowed
}

// One stranger who asks for all there is leaves the others something: it has addresses of
// its own network, but not others'.
func TestOneStrangerDoesNotUseUpTheBudgetOfAll(t *testing.T) {
	server := gethrpc.NewServer()
	require.NoError(t, server.RegisterName("test", asker{newFair()}))
	require.InDelta(t, oneAtOnce, asks(t, server, "203.0.113.7:1000", 200), 2)
	require.Equal(t, 1, asks(t, server, "203.0.113.8:1000", 1))
	require.InDelta(t, oneAtOnce, asks(t, server, "[2001:db8::1]:1", 100)+asks(t, server, "[2001:db8::2]:1", 100), 2)
	require.Equal(t, 1, asks(t, server, "[2001:db8:0:1::1]:1", 1))
	require.Greater(t, asks(t, server, "127.0.0.1:1", 100), oneAtOnce, "this machine's own have what is left")
	require.Zero(t, asks(t, server, "203.0.113.9:1000", 1), "all together have no more than all")
}

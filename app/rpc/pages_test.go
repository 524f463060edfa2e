package rpc_test

import (
	"log/slog"
	"net/http"
	"strings"
	"testing"

	gethrpc "github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/rpc"
	"github.com/aztecd/aztecd/app/rpc/rpctest"
	"github.com/aztecd/aztecd/x/protocol"
)

// A web page gets to a node, by http and by websocket alike, when rpc.origins names it or the
// node serves it, and under no name but the node's own.
func TestPagesCallOnlyWhereTheyMay(t *testing.T) {
	p := protocol.Devnet()
	server, err := rpc.Serve(rpc.Config{
		Listen: "127.0.0.1:0", MaxConnections: maxConnections, BodyLimit: 1 << 20, Logger: slog.New(slog.DiscardHandler),
		Origins: []string{"https://wallet.example"}, Hosts: []string{"node.example"},
	}, rpctest.NewNode(&p))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Close()) })
	for name, tc := range map[string]struct {
		host, origin string
		status       int
	}{
		"no page":                    {"", "", 200},
		"a page that may":            {"", "https://wallet.example", 200},
		"another page":               {"", "https://evil.example", 403},
		"the same without TLS":       {"", "http://wallet.example", 403},
		"a page of the node":         {"", "http://" + server.Addr(), 200},
		"the node's name":            {"node.example:8080", "https://wallet.example", 200},
		"a page of the node by name": {"node.example:8080", "http://node.example:8080", 200},
		"a name that is rebound":     {"evil.example", "http://evil.example", 403},
		"that without an origin":     {"evil.example:8080", "", 403},
		"localhost":                  {"localhost:8080", "", 200},
		"an address of version 6":    {"[::1]:8080", "", 200},
	} {
		t.Run(name, func(t *testing.T) {
			call := func(method string) *http.Response {
				req, err := http.NewRequestWithContext(t.Context(), method, "http://"+server.Addr(), strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"node_getTips"}`))
				require.NoError(t, err)
				req.Header.Set("Content-Type", "application/json")
				req.Host = tc.host
				if tc.origin != "" {
					req.Header.Set("Origin", tc.origin)
				}
				res, err := http.DefaultClient.Do(req)
				require.NoError(t, err)
				require.NoError(t, res.Body.Close())
				return res
			}
			res := call(http.MethodPost)
			require.Equal(t, tc.status, res.StatusCode)
			if tc.origin != "" && tc.status == 200 {
				require.Equal(t, tc.origin, res.Header.Get("Access-Control-Allow-Origin"))
				before := call(http.MethodOptions)
				require.Equal(t, http.StatusNoContent, before.StatusCode)
				require.Equal(t, "Content-Type", before.Header.Get("Access-Control-Allow-Headers"))
			}
			if tc.host == "" {
				c, err := gethrpc.DialWebsocket(t.Context(), "ws://"+server.Addr(), tc.origin)
				require.Equal(t, tc.status == 200, err == nil, "%v", err)
				if err == nil {
					c.Close()
				}
			}
		})
	}
}

// The document that describes the methods is served under the name that OpenRPC gave its
// method, alone and in a batch.
func TestTheDocumentIsServed(t *testing.T) {
	_, server := serve(t)
	for _, call := range []string{
		`{"jsonrpc":"2.0","id":1,"method":"rpc.discover"}`,
		`[{"jsonrpc":"2.0","id":1,"method":"rpc.discover","params":[]}]`,
		`{"jsonrpc":"2.0","id":1,"method":"rpc_discover"}`,
	} {
		answer := post(t, server, call)
		require.Contains(t, answer, `"openrpc": "1.`, call)
		require.Contains(t, answer, `"node_getTips"`)
	}
}

package rpc_test

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/rpc"
)

// idle opens a connection, makes one call on it, and keeps it; nil when the server
// closes it.
func idle(t *testing.T, s *rpc.Server) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", s.Addr())
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(time.Minute)))
	if !call(conn) {
		return nil
	}
	return conn
}

func call(conn net.Conn) bool {
	if _, err := fmt.Fprintf(conn, "GET /healthz HTTP/1.1\r\nHost: node\r\n\r\n"); err != nil {
		return false
	}
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		return false
	}
	defer res.Body.Close()
	return res.StatusCode == http.StatusOK
}

// Clients that keep idle connections take files from consensus: past the limit they
// are closed at once, those before it work on, and what they give back can be used.
func TestConnectionsAreBounded(t *testing.T) {
	_, server := serve(t)
	var kept []net.Conn
	refused := 0
	for range maxConnections + 20 {
		if conn := idle(t, server); conn != nil {
			kept = append(kept, conn)
		} else {
			refused++
		}
	}
	require.Len(t, kept, maxConnections)
	require.Equal(t, 20, refused)
	for _, conn := range kept {
		require.True(t, call(conn), "those that came first work on")
	}
	require.NoError(t, kept[0].Close())
	require.Eventually(t, func() bool { return idle(t, server) != nil }, time.Minute, 10*time.Millisecond)
}

// One websocket can't fill the node's memory with subscriptions.
func TestSubscriptionsOfAConnectionAreBounded(t *testing.T) {
	_, server := serve(t)
	conn, _, err := websocket.DefaultDialer.Dial("ws://"+server.Addr(), nil)
	require.NoError(t, err)
	defer conn.Close()
	const tried = 1000
	var calls []string
	for i := range tried {
		calls = append(calls, fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"node_subscribe","params":["chunks"]}`, i+1))
	}
	var answers []struct {
		Result string
		Error  *struct{ Code int }
	}
	require.NoError(t, conn.WriteMessage(websocket.TextMessage, []byte("["+strings.Join(calls, ",")+"]")))
	require.NoError(t, conn.ReadJSON(&answers))
	require.Len(t, answers, tried)
	var ids []string
	for _, a := range answers {
		if a.Error == nil {
			ids = append(ids, a.Result)
		}
	}
	require.Len(t, ids, 8)

	// One that ends makes room for another.
	require.NoError(t, conn.WriteMessage(websocket.TextMessage, []byte(`{"jsonrpc":"2.0","id":1,"method":"node_unsubscribe","params":["`+ids[0]+`"]}`)))
	var ended struct{ Result bool }
	require.NoError(t, conn.ReadJSON(&ended))
	require.True(t, ended.Result)
	require.Eventually(t, func() bool {
		require.NoError(t, conn.WriteMessage(websocket.TextMessage, []byte(calls[0])))
		var again struct{ Result string }
		require.NoError(t, conn.ReadJSON(&again))
		return again.Result != ""
	}, time.Minute, 10*time.Millisecond)
}

package app_test

import (
	"context"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
)

// deaf is an L1 endpoint that takes questions and never answers.
func deaf(t *testing.T) (url string, asked <-chan struct{}) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	heard := make(chan struct{}, 1)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			defer func() { _ = conn.Close() }() // when the test ends
			select {
			case heard <- struct{}{}:
			default:
			}
		}
	}()
	t.Cleanup(func() {
		require.NoError(t, l.Close())
		<-done
	})
	return "http://" + l.Addr().String(), heard
}

// An L1 endpoint that hangs keeps no node from starting, voting, locking or stopping.
// The node says that it reads nothing from L1.
func TestAnL1ThatHangsHoldsUpNoLock(t *testing.T) {
	n := newNetwork(t, 1)
	cfg := n.config(0)
	url, asked := deaf(t)
	cfg.L1.Endpoints = []string{url}
	node, err := app.Start(context.Background(), cfg, api.Versions{}, n.log)
	require.NoError(t, err)
	n.nodes[0] = node
	<-asked
	for seed := range 3 {
		n.lock(0, seed)
	}
	require.Eventually(t, func() bool {
		status, body := n.ask(0, "/readyz")
		return status == http.StatusServiceUnavailable && strings.Contains(body, "no block was read from L1 yet")
	}, patience, 5*time.Millisecond)
	n.stop(0)
}

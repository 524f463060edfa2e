package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// A part of the bridge that cannot go on does not end the node, which consensus needs.
// The node is not ready from then on and says which part and why.
func TestAStoppedPartOfTheBridgeMakesTheNodeNotReady(t *testing.T) {
	for _, part := range []string{"L1 view", "publisher"} {
		t.Run(part, func(t *testing.T) {
			b := newTestBridge(t)
			stopped := part + " has stopped: of the test"
			require.NotContains(t, reasons(b), stopped)
			p := parts{fail: func(err error) { t.Error(err) }}
			p.run(part, func(ctx context.Context) error {
				return b.outlive(ctx, part, errors.New("of the test"))
			})
			require.Eventually(t, func() bool { return b.halted.Load() != nil }, time.Minute, time.Millisecond)
			require.Contains(t, reasons(b), stopped)
			require.NoError(t, p.close())
		})
	}
}

// The end of a node is no fault of its parts.
func TestAPartOfTheBridgeThatIsStoppedIsNoFault(t *testing.T) {
	b := newTestBridge(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.NoError(t, b.outlive(ctx, "L1 view", nil))
	require.NoError(t, b.outlive(ctx, "publisher", ctx.Err()))
	require.Nil(t, b.halted.Load())
}

// newTestBridge is a bridge whose L1 nobody asks.
func newTestBridge(t *testing.T) *bridge {
	t.Helper()
	l1, err := l1client.Dial(t.Context(), []string{"http://127.0.0.1:1"}, 0, nil)
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	v, err := view.New(l1, view.Options{Rollup: common.Address{1}})
	require.NoError(t, err)
	log := slog.New(slog.DiscardHandler)
	return &bridge{node: &Node{log: log}, view: v, contract: &contract{l1: l1, log: log}, standing: newStanding(prometheus.NewRegistry(), log)}
}

// reasons are why the bridge keeps the node from being ready.
func reasons(b *bridge) (out []string) {
	b.health(&api.Health{}, func(ok bool, format string, args ...any) {
		if !ok {
			out = append(out, fmt.Sprintf(format, args...))
		}
	})
	return out
}

// An L1 that is replaced by another one at its address makes the node not ready, with
// that reason, and moves no tip. When the right one is back the node is ready by itself.
func TestAnotherChainAtTheAddressIsNotReadyUntilItIsMended(t *testing.T) {
	ours := l1test.Start(t, nil)
	other := l1test.Start(t, func(c *devnet.Config) { c.Seed = []byte("another chain") })
	for range 20 {
		other.Seal(t)
	}
	var proxies [2]http.Handler
	for i, l1 := range []*l1test.L1{ours, other} {
		target, err := url.Parse(l1.Node.HTTPURL())
		require.NoError(t, err)
		proxies[i] = httputil.NewSingleHostReverseProxy(target)
	}
	var serves atomic.Int32 // 2 is neither
	address := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if i := int(serves.Load()); i < len(proxies) {
			proxies[i].ServeHTTP(w, r)
			return
		}
		http.Error(w, "down", http.StatusBadGateway)
	}))
	t.Cleanup(address.Close)

	log := slog.New(slog.DiscardHandler)
	l1, err := l1client.Dial(t.Context(), []string{address.URL}, time.Minute, log)
	require.NoError(t, err)
	t.Cleanup(l1.Close)
	origin := ours.Params.GenesisOrigin
	l1.Anchor(origin.Number, origin.Hash)
	v, err := view.New(l1, view.Options{Rollup: ours.Deployment.Rollup, FromBlock: origin.Number, Poll: time.Millisecond})
	require.NoError(t, err)
	b := &bridge{
		node: &Node{log: log, tips: &tips{}}, view: v, contract: &contract{params: ours.Params, l1: l1, log: log},
		standing: newStanding(prometheus.NewRegistry(), log),
	}
	p := parts{fail: func(err error) { t.Error(err) }}
	p.run("L1 view", v.Run)
	defer func() { require.NoError(t, p.close()) }()
	foreign := func() bool { return strings.Contains(strings.Join(reasons(b), "\n"), "serves another L1") }

	require.Eventually(t, func() bool { return v.Snapshot().Ready() }, time.Minute, time.Millisecond)
	require.False(t, foreign())
	serves.Store(2)
	require.Eventually(t, func() bool { err, _ := v.Failure(); return err != nil }, time.Minute, time.Millisecond)
	serves.Store(1)
	require.Eventually(t, foreign, time.Minute, time.Millisecond)
	last, err := ours.Node.Client().BlockNumber(t.Context())
	require.NoError(t, err)
	require.LessOrEqual(t, v.Snapshot().Head.Number, last, "nothing of the other chain is shown")
	serves.Store(0)
	head := ours.Seal(t)
	require.Eventually(t, func() bool { return !foreign() && v.Snapshot().Head.Hash == head.Hash() }, time.Minute, time.Millisecond)
}

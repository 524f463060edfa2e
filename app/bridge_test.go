package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
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
	return &bridge{node: &Node{log: log}, view: v, contract: &contract{l1: l1, log: log}}
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

package app_test

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// mute is a member that votes for blocks and never attests one: it casts no
// pre-commit at all.
type mute struct{ abcitypes.Application }

func (m mute) ExtendVote(ctx context.Context, req *abcitypes.RequestExtendVote) (*abcitypes.ResponseExtendVote, error) {
	if _, err := m.Application.ExtendVote(ctx, req); err != nil {
		return nil, err
	}
	return &abcitypes.ResponseExtendVote{}, nil
}

// heard closes done when a message is logged.
type heard struct {
	slog.Handler
	message string
	once    *sync.Once
	done    chan struct{}
}

func hear(message string) heard {
	return heard{slog.DiscardHandler, message, new(sync.Once), make(chan struct{})}
}

func (h heard) Enabled(context.Context, slog.Level) bool { return true }
func (h heard) WithAttrs([]slog.Attr) slog.Handler       { return h }
func (h heard) Handle(_ context.Context, r slog.Record) error {
	if r.Message == h.message {
		h.once.Do(func() { close(h.done) })
	}
	return nil
}

// One member that never attests and one that lacks a block's tx: two thirds voted for
// the block, and its pre-commits come to a quorum only with the one that waits. It does
// wait, and the block is decided once it has the tx. If it gave up, it would cast no
// vote, and no round would ever end again.
func TestASilentMemberAndOneThatLacksATxDoNotStopTheChain(t *testing.T) {
	n := newNetwork(t, 4, func(p *protocol.Params) { p.SlotDuration = 24 * 3_600_000 })
	var err error
	n.nodes[0], err = app.StartBehind(context.Background(), n.config(0), n.log.With("node", 0), func(a *abci.App) abcitypes.Application { return mute{a} })
	require.NoError(t, err)
	n.start(1, 2)
	alone := n.config(3) // it gets votes and blocks, but no txs
	alone.P2P.Peers, alone.P2P.Listen = nil, "127.0.0.1:0"
	waits := hear("Wait for the txs of a block that two thirds voted for")
	n.nodes[3], err = app.Start(context.Background(), alone, api.Versions{}, slog.New(waits))
	require.NoError(t, err)
	n.rest()

	sent, err := tx.New(n.body(1, 1), []byte("proof"))
	require.NoError(t, err)
	hash, err := n.nodes[1].Queries().SendTx(context.Background(), sent.Encode())
	require.NoError(t, err)
	select {
	case <-waits.done:
	case <-time.After(patience):
		require.Fail(t, "it gave up, or never saw the block")
	}
	for page, want := range map[string]int{"/healthz": http.StatusOK, "/readyz": http.StatusServiceUnavailable} {
		require.Eventually(t, func() bool {
			status, body := n.ask(3, page)
			return status == want && strings.Contains(body, "which two thirds voted for: needs its 1 txs from peers for tx objects, since ")
		}, patience, 5*time.Millisecond)
	}
	_, err = n.nodes[3].Queries().SendTx(context.Background(), sent.Encode())
	require.NoError(t, err)
	for _, i := range []int{1, 2, 3} {
		n.waitFor(i, hash, api.StatusLocked)
	}
}

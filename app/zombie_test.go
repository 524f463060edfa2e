package app_test

import (
	"context"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci"
	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/protocol"
)

// ask gets a page of node i's RPC; 0 when nothing answers.
func (n *network) ask(i int, page string) (status int, body string) {
	req, err := http.NewRequestWithContext(n.t.Context(), http.MethodGet, "http://"+n.config(i).RPC.Listen+page, nil)
	require.NoError(n.t, err)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, ""
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	require.NoError(n.t, err)
	return res.StatusCode, string(text)
}

// broken panics in the middle of a height, as CometBFT itself does when its
// write-ahead log or its databases can't be written.
type broken struct{ abcitypes.Application }

func (broken) FinalizeBlock(context.Context, *abcitypes.RequestFinalizeBlock) (*abcitypes.ResponseFinalizeBlock, error) {
	panic("no space left on device")
}

// CometBFT recovers a panic of its state machine, logs it and goes on without: it
// has peers, answers, and never votes again. Such a node ends.
func TestAConsensusPanicEndsTheNode(t *testing.T) {
	n := newNetwork(t, 1)
	node, err := app.StartBehind(context.Background(), n.config(0), n.log, func(a *abci.App) abcitypes.Application { return broken{a} })
	require.NoError(t, err)
	n.nodes[0] = node
	n.send(0, 1)
	require.Eventually(t, func() bool { status, _ := n.ask(0, "/healthz"); return status == http.StatusInternalServerError }, patience, 5*time.Millisecond)
	status, body := n.ask(0, "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Contains(t, body, "no space left on device")

	n.nodes[0] = nil
	err = node.ServeUntil(context.Background())
	require.ErrorContains(t, err, "consensus has stopped: no space left on device")
}

// A node whose disk fills up says so while there is room to end in order, keeps no
// chunks from then on, and ends.
func TestAFullDiskEndsTheNodeInOrder(t *testing.T) {
	n := newNetwork(t, 1)
	var free atomic.Uint64
	free.Store(1 << 40)
	node, err := app.StartOnDisk(context.Background(), n.config(0), n.log, free.Load)
	require.NoError(t, err)
	n.nodes[0] = node
	n.lock(0, 1)
	ready := func(want int) func() bool {
		return func() bool { status, _ := n.ask(0, "/readyz"); return status == want }
	}
	require.Eventually(t, ready(http.StatusOK), patience, 5*time.Millisecond)

	free.Store(n.config(0).Disk.ReserveBytes - 1)
	require.Eventually(t, ready(http.StatusServiceUnavailable), patience, 5*time.Millisecond)
	_, body := n.ask(0, "/readyz")
	require.Contains(t, body, "disk.reserve_bytes")
	locked := node.Tips().Locked.Chunk
	hash := n.send(0, 2)
	require.Never(t, func() bool { return node.Tips().Locked.Chunk != locked }, time.Second, 10*time.Millisecond, "no chunk is kept")

	free.Store(1 << 40)
	require.Equal(t, hash, n.waitFor(0, hash, api.StatusLocked).TxHash, "room that was made counts")
	free.Store(0)
	n.nodes[0] = nil
	require.ErrorContains(t, node.ServeUntil(context.Background()), "the disk is nearly full")
	_, err = app.StartOnDisk(context.Background(), n.config(0), n.log, free.Load)
	require.ErrorContains(t, err, "the disk is nearly full", "nothing is opened before there is room")
}

// A part that fails while the node waits for genesis ends the start.
func TestAFailureEndsAStartThatWaits(t *testing.T) {
	n := newNetwork(t, 1, func(p *protocol.Params) { p.GenesisTime += uint64(time.Hour / time.Millisecond) })
	var free atomic.Uint64
	free.Store(1 << 40)
	ctx, stop := context.WithTimeout(context.Background(), time.Minute)
	defer stop()
	ended := make(chan error)
	go func() {
		_, err := app.StartOnDisk(ctx, n.config(0), n.log, free.Load)
		ended <- err
	}()
	require.Eventually(t, func() bool { status, _ := n.ask(0, "/healthz"); return status == http.StatusOK }, patience, 5*time.Millisecond)
	free.Store(0)
	require.ErrorContains(t, <-ended, "the disk is nearly full")
}

// A chain that begins later is waited for in sight: the node answers what it waits
// for, and obeys.
func TestANodeBeforeGenesisServesAndObeys(t *testing.T) {
	n := newNetwork(t, 1, func(p *protocol.Params) { p.GenesisTime += uint64(time.Hour / time.Millisecond) })
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	ended := make(chan error)
	go func() { ended <- app.Run(ctx, n.config(0), api.Versions{}, n.log) }()

	require.Eventually(t, func() bool { status, _ := n.ask(0, "/healthz"); return status == http.StatusOK }, patience, 5*time.Millisecond)
	require.Eventually(t, func() bool { _, body := n.ask(0, "/healthz"); return body != "ok\n" }, patience, 5*time.Millisecond)
	_, body := n.ask(0, "/healthz")
	require.Contains(t, body, "waits for genesis at ")
	status, body := n.ask(0, "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Contains(t, body, "waits for genesis at ")
	stop()
	require.NoError(t, <-ended, "a node that is told to stop has not failed")
}

// Data and genesis belong together: a file that was edited since is named with what
// changed, not found out by a block that breaks the new rule.
func TestAnEditedGenesisIsRefusedAtStart(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	n.lock(0, 1)
	n.stop(0)
	file := config.Paths(n.homes[0]).Genesis
	for field, edit := range map[string]func(*protocol.Params){
		"app_state.limits.max_txs":   func(p *protocol.Params) { p.Limits.MaxTxs, p.Limits.MinForced = 1, 1 },
		"app_state.slot_duration_ms": func(p *protocol.Params) { p.SlotDuration *= 2 },
		"app_state.validators":       func(p *protocol.Params) { p.Validators[0].Publisher = common.Address{9} },
	} {
		edited := *n.params
		edited.Validators = slices.Clone(n.params.Validators)
		edit(&edited)
		require.NoError(t, config.WriteGenesis(file, &edited))
		_, err := app.Start(context.Background(), n.config(0), api.Versions{}, n.log)
		require.ErrorContains(t, err, "is not the genesis this node's data was made with")
		require.ErrorContains(t, err, field)
	}
	require.NoError(t, config.WriteGenesis(file, n.params))
	n.start(0)
	n.lock(0, 2)
}

// A home is one node's: a second one is told so.
func TestTwoNodesOnOneHomeAreToldApart(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	_, err := app.Start(context.Background(), n.config(0), api.Versions{}, n.log)
	require.ErrorContains(t, err, "another aztecd runs on "+n.homes[0])
	n.lock(0, 1)
}

// A node whose chain stands still is not ready, whatever peers it has.
func TestANodeWithoutQuorumIsNotReady(t *testing.T) {
	long.Test(t)
	n := newNetwork(t, 4, func(p *protocol.Params) { p.SlotDuration, p.PublishTimeout = 4000, 1000 })
	n.start(0, 1, 2)
	n.lock(0, 1)
	n.stop(2)
	n.send(0, 2)
	require.Eventually(t, func() bool {
		status, body := n.ask(0, "/readyz")
		return status == http.StatusServiceUnavailable && strings.Contains(body, "no block for")
	}, patience, 50*time.Millisecond)
	n.start(2)
	require.Eventually(t, func() bool {
		status, _ := n.ask(0, "/readyz")
		return status == http.StatusOK
	}, patience, 50*time.Millisecond)
}

// What is decided and does not reach L1 slows all nodes down, visibly. It makes none
// of them unready: whoever takes away those that are not would take them all.
func TestABacklogOnL1IsShownAndMakesNoNodeUnready(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	n.lock(0, 1)
	const slow = "chunks are made slowly: more than"
	_, body := n.ask(0, "/healthz")
	require.NotContains(t, body, slow)
	n.nodes[0].SetBacklog(n.params.MaxUnpublishedSlots + 1)
	status, body := n.ask(0, "/healthz")
	require.Equal(t, http.StatusOK, status)
	require.Contains(t, body, slow)
	require.Eventually(t, func() bool {
		status, body = n.ask(0, "/readyz")
		return status == http.StatusOK
	}, patience, 5*time.Millisecond, "it catches up at its start")
	require.Contains(t, body, slow)
	_, body = n.ask(0, "/metrics")
	require.Contains(t, body, "aztecd_chunks_slowed 1")
}

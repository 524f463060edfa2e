package app_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/protocol"
)

// Three of four go on locking; two lock nothing and break nothing; with the others
// back the tx that waited is locked, and all end in the same state.
func TestAQuorumLocksAndLessWaits(t *testing.T) {
	n := newNetwork(t, 4)
	n.start(0, 1, 2, 3)
	n.lock(0, 1)

	n.stop(3)
	n.lock(1, 2)
	before := n.lock(2, 3)

	n.stop(2)
	waiting := n.send(0, 4)
	// Two prevotes are no quorum of anything: from here only another vote leads on.
	n.until("it has voted", (*app.Node).Prevoted)
	for _, i := range n.live() {
		require.Equal(t, before.Chunk, n.nodes[i].Tips().Locked.Chunk)
		r, err := n.nodes[i].Queries().GetTxReceipt(waiting)
		if err == nil { // gossip may not have brought it to the other yet
			require.False(t, r.Status.Reached(api.StatusLocked))
		}
		require.NoError(t, n.nodes[i].Failed())
	}

	n.start(2)
	for _, i := range n.live() {
		n.waitFor(i, waiting, api.StatusLocked)
	}
	n.start(3)
	n.waitFor(3, waiting, api.StatusLocked)
	for i := range n.nodes {
		n.lock(i, 5+i)
	}
	n.sameState()
}

// Within a slot a chain with nothing to do makes no blocks: a tx costs the block of its
// chunk and the one that proves its app hash, and then consensus waits.
func TestAnIdleChainMakesNoBlocksWithinASlot(t *testing.T) {
	n := newNetwork(t, 4, func(p *protocol.Params) { p.SlotDuration = 24 * 3_600_000 })
	n.start(0, 1, 2, 3)
	height := n.rest()
	for k := range 3 {
		n.lock(k, k+1)
		require.Equal(t, height+2, n.rest())
		height += 2
	}
}

// An idle chain closes its slots: in each there is a block, and no more than it takes,
// so that a chain with nothing to do is told from one that is dead, and no chunk can be
// dated back further than a slot.
func TestAnIdleChainClosesItsSlots(t *testing.T) {
	n := newNetwork(t, 4, func(p *protocol.Params) { p.SlotDuration, p.PublishTimeout = 2000, 1000 })
	n.start(0, 1, 2, 3)
	n.lock(0, 1)
	hash := n.nodes[0].AppHash()
	for range 4 {
		slot, height := n.slot(0)
		require.Eventually(t, func() bool {
			later, _ := n.slot(0)
			return later > slot
		}, patience, 5*time.Millisecond)
		later, blocks := n.slot(0)
		// One to close each slot, and one more where a proposer was asleep or dated its own
		// in the slot before.
		require.LessOrEqual(t, blocks-height, 2*(later-slot)+1)
	}
	require.Equal(t, hash, n.nodes[0].AppHash(), "heartbeats change nothing that would have to be proved")
	n.lock(1, 2)
}

// A node that was away catches up to the same state and keeps what it knew as
// locked when it restarts; so does the network as a whole.
func TestRestartedNodesGoOn(t *testing.T) {
	n := newNetwork(t, 4)
	n.start(0, 1, 2, 3)
	n.lock(0, 1)
	n.stop(3)
	var missed []api.Receipt
	for k := range 6 {
		missed = append(missed, n.lock(k%3, k+2))
	}
	n.start(3)
	for _, r := range missed {
		n.waitFor(3, r.TxHash, api.StatusLocked)
		own, err := n.nodes[3].Queries().GetLockCertificate(api.AtNumber(r.Chunk))
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(own.Signers), 3)
	}
	n.sameState()
	n.lock(3, 20)

	locked := n.nodes[3].Tips().Locked
	n.stop(3)
	n.start(3)
	require.Equal(t, locked.Hash, n.nodes[3].Tips().Locked.Hash, "at once, before any peer says so")

	n.rest()
	for i := range n.nodes {
		n.stop(i)
	}
	n.start(0, 1, 2, 3)
	for i := range n.nodes {
		require.GreaterOrEqual(t, n.nodes[i].Tips().Locked.Chunk, locked.Chunk)
	}
	for i := range n.nodes {
		n.lock(i, 30+i)
	}
	n.sameState()
}

// A node that lacks what a decided block did waits for it, is stopped all the same,
// and catches up once a peer gives it.
func TestANodeThatWaitsForEffectsCanBeStopped(t *testing.T) {
	n := newNetwork(t, 4)
	n.start(0, 1, 2)
	n.lock(0, 1)
	n.lock(1, 2)
	alone := n.config(3)
	alone.P2P.Peers, alone.P2P.Listen = nil, "127.0.0.1:0"

	// It gets blocks, but no effects.
	node, err := app.Start(context.Background(), alone, api.Versions{}, n.log)
	require.NoError(t, err)
	n.nodes[3] = node
	waits := func() bool {
		status, body := n.ask(3, "/healthz")
		return status == http.StatusOK && strings.Contains(body, "applies the decided block")
	}
	require.Eventually(t, waits, patience, 5*time.Millisecond)
	n.stop(3)

	// Started again it has to apply the block on its disk before it follows consensus,
	// and says so.
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	ended := make(chan error)
	go func() { ended <- app.Run(ctx, alone, api.Versions{}, n.log) }()
	require.Eventually(t, waits, patience, 5*time.Millisecond)
	status, _ := n.ask(3, "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, status)
	stop()
	require.NoError(t, <-ended)

	n.start(3)
	n.lock(3, 3)
	n.sameState()
}

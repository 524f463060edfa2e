package app_test

import (
	"cmp"
	"context"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/protocol"
)

// begun is a chain whose members have gathered long ago: a start listens whether it decided
// anything, for a short slot.
func begun(p *protocol.Params) {
	p.SlotDuration, p.PublishTimeout = 2000, 1000
	p.GenesisTime -= uint64(time.Hour / time.Millisecond)
}

// settle has heights decided until no node that runs doubts, by txs of its own for each node
// that takes them.
func (n *network) settle(to int) {
	n.t.Helper()
	first := 1000 * (to + 1)
	for seed := first; ; seed++ {
		require.Less(n.t, seed, first+60)
		doubts := false
		for _, i := range n.live() {
			require.NoError(n.t, n.nodes[i].Failed())
			doubts = doubts || n.nodes[i].Doubts()
		}
		if !doubts {
			return
		}
		n.lock(to, seed)
	}
}

// without has a node's home have a key and nothing of what it signed, as `aztecd init` leaves it.
func (n *network) without(i int, key []byte) {
	n.t.Helper()
	files := config.Paths(n.homes[i])
	require.NoError(n.t, os.WriteFile(files.ConsensusKey, key, 0o600))
	require.NoError(n.t, config.WriteUnsigned(files.ConsensusState))
	require.NoError(n.t, os.RemoveAll(files.SigningBook))
}

func (n *network) key(i int) []byte {
	n.t.Helper()
	key, err := os.ReadFile(config.Paths(n.homes[i]).ConsensusKey)
	require.NoError(n.t, err)
	return key
}

// A machine is lost with all that its key signed. The key in a home without a book signs no
// height that had begun, and then goes on. Where the chain stands still for want of it, it does
// so until its operator names the height.
func TestAKeyWithoutABookWaitsForAHeightThatBegins(t *testing.T) {
	long.Minutes(t)
	n := newNetwork(t, 4, begun)
	n.start(0, 1, 2, 3)
	n.lock(0, 1)
	n.settle(0)
	n.stop(0)
	n.without(0, n.key(0))
	n.start(0)
	require.True(t, n.nodes[0].Doubts())
	n.settle(1)
	n.stop(1) // from now on nothing is locked without the key
	n.lock(2, 100)

	n.stop(0)
	n.without(0, n.key(0))
	stuck := n.nodes[2].Info().Height + 1
	for _, named := range []uint64{0, stuck + 1, stuck} {
		cfg := n.config(0)
		cfg.SignHeight = named
		var err error
		n.nodes[0], err = app.Start(context.Background(), cfg, api.Versions{}, n.log.With("node", 0))
		require.NoError(t, err)
		hash := n.send(2, 200+int(named-stuck))
		if named == stuck {
			n.waitFor(2, hash, api.StatusLocked)
			require.False(t, n.nodes[0].Doubts())
			break
		}
		require.Eventually(t, func() bool { return n.nodes[0].Unable() != nil }, patience, 5*time.Millisecond, "it is asked, and does not sign")
		require.ErrorIs(t, n.nodes[0].Unable(), signer.ErrUnsure)
		n.stop(0)
	}
}

// A second machine starts with the key of one that runs, and has no book: it hears the first
// and ends, before it signed anything. The first goes on.
func TestASecondMachineWithoutABookHearsTheFirst(t *testing.T) {
	n := newNetwork(t, 4, begun)
	n.without(3, n.key(0))
	n.start(0, 1, 2)
	n.lock(0, 1)
	n.start(3)
	var failed error
	for seed := 2; failed == nil; seed++ {
		require.Less(t, seed, 60)
		n.waitFor(0, n.send(seed%3, seed), api.StatusLocked)
		require.True(t, n.nodes[3].Doubts())
		failed = n.nodes[3].Failed()
	}
	require.ErrorIs(t, failed, signer.ErrElsewhere)
	n.stop(3)
	n.lock(1, 100)
	for i := range 3 {
		require.NoError(t, n.nodes[i].Failed())
	}
}

// Two machines sign with one key, each with a book of its own that knows nothing of the other:
// the first message that one hears of the other ends it.
func TestTheFirstMessageOfASecondSignerEndsANode(t *testing.T) {
	n := newNetwork(t, 4)
	n.without(3, n.key(0))
	n.start(0, 1, 2, 3)
	var failed error
	for seed := 1; failed == nil; seed++ {
		require.Less(t, seed, 60)
		n.waitFor(1, n.send(1, seed), api.StatusLocked)
		failed = cmp.Or(n.nodes[0].Failed(), n.nodes[3].Failed())
	}
	require.ErrorIs(t, failed, signer.ErrElsewhere)
	require.NoError(t, n.nodes[1].Failed())
}

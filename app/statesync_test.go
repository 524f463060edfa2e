package app_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/snapshots"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/protocol"
)

// snapshotting has the nodes make a snapshot of every checkpoint.
func (n *network) snapshotting() {
	for i := range n.homes {
		cfg := n.config(i)
		cfg.Snapshots.EveryCheckpoints, cfg.Snapshots.Keep = 1, 2
		require.NoError(n.t, cfg.Write())
	}
}

// snapshotsOf lists what a node offers to others.
func (n *network) snapshotsOf(i int) []*snapshots.Kept {
	all, err := snapshots.New(config.Paths(n.homes[i]).Snapshots).List()
	require.NoError(n.t, err)
	return all
}

// syncState has a node take its state from others: what it trusts is the hash of block 1.
func (n *network) syncState(i int, from ...int) {
	comet, err := config.LoadComet(n.homes[i])
	require.NoError(n.t, err)
	s := comet.StateSync
	s.Enable, s.TrustHeight, s.TrustPeriod, s.DiscoveryTime = true, 1, time.Hour, 5*time.Second
	for _, server := range from {
		other, err := config.LoadComet(n.homes[server])
		require.NoError(n.t, err)
		s.RPCServers = append(s.RPCServers, other.RPC.ListenAddress)
	}
	client, err := rpchttp.New(s.RPCServers[0], "/websocket")
	require.NoError(n.t, err)
	height := s.TrustHeight
	first, err := client.Commit(n.t.Context(), &height)
	require.NoError(n.t, err)
	s.TrustHash = fmt.Sprintf("%X", first.Commit.BlockID.Hash)
	require.NoError(n.t, config.WriteComet(comet))
}

// A member that was never there takes its state from a snapshot and the rest from
// blocks, and signs: without it the others have no quorum.
func TestAMemberJoinsByStateSync(t *testing.T) {
	long.Test(t)
	n := newNetwork(t, 5, func(p *protocol.Params) { p.SlotDuration, p.PublishTimeout = 2_000, 1_000 })
	n.snapshotting()
	n.start(0, 1, 2, 3)
	seed := 0
	for made := n.snapshotsOf(0); len(made) == 0 || made[0].Checkpoint < 2; made = n.snapshotsOf(0) {
		seed++
		n.lock(seed%4, seed)
		slot, _ := n.slot(0)
		n.until("next slot", func(node *app.Node) bool { return n.params.SlotAt(node.State().Timestamp) > slot })
	}
	n.syncState(4, 0, 1)
	n.start(4)
	n.until("all at one chunk", func(node *app.Node) bool { return node.Tips().Locked.Chunk >= n.snapshotsOf(0)[0].Chunk })
	require.NotEmpty(t, n.snapshotsOf(4), "it hands on what it took")
	_, err := n.nodes[4].Queries().GetChunk(api.AtNumber(1))
	require.Error(t, err, "it did not replay the chain")
	n.stop(3)
	for range 3 {
		seed++
		n.lock(4, seed)
	}
	n.stop(4)
	n.start(4)
	seed++
	n.lock(0, seed)
	n.start(3)
	n.sameState()
	n.beginsWithAFile(seed)
}

// beginsWithAFile loses the data of member 4, and everybody's snapshots but one that an
// operator made and copied.
func (n *network) beginsWithAFile(seed int) {
	t := n.t
	for i := range n.nodes {
		n.stop(i)
		require.NoError(t, os.RemoveAll(config.Paths(n.homes[i]).Snapshots))
	}
	made, err := app.CreateSnapshot(t.Context(), n.config(0))
	require.NoError(t, err)
	from, to := config.Paths(n.homes[0]), config.Paths(n.homes[4])
	entries, err := os.ReadDir(to.Data)
	require.NoError(t, err)
	for _, e := range entries {
		if file := filepath.Join(to.Data, e.Name()); file != to.SigningBook && file != to.ConsensusState {
			require.NoError(t, os.RemoveAll(file))
		}
	}
	require.NoError(t, snapshots.New(from.Snapshots).Copy(snapshots.New(to.Snapshots), made, func(int, int) {}))
	require.NoError(t, os.RemoveAll(from.Snapshots))
	n.start(0, 1, 2, 3)
	n.lock(0, seed+1)
	n.start(4)
	require.GreaterOrEqual(t, n.nodes[4].Tips().Locked.Chunk, made.Chunk, "at once")
	n.stop(3)
	n.lock(4, seed+2)
	n.start(3)
	n.sameState()
}

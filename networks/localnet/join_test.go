package localnet

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/x/protocol"
)

// networkOf writes what a network's first run leaves.
func networkOf(t *testing.T) (home string, m *Manifest) {
	t.Helper()
	o := options(t)
	nodes, err := makeNodes(&o, 21_000)
	require.NoError(t, err)
	m = &Manifest{Version: manifestVersion, BasePort: 21_000, L1: L1{HTTP: "http://127.0.0.1:1", Beacon: "http://127.0.0.1:2", Embedded: true}, Nodes: nodes}
	p := protocol.Devnet()
	p.Rollup, p.GenesisTime = common.Address{1}, 1_700_000_000_000
	for _, node := range nodes {
		p.Validators = append(p.Validators, node.Keys.Validator())
	}
	require.NoError(t, writeHomes(m, &p, nil))
	require.NoError(t, m.save(o.Home))
	return o.Home, m
}

// Who joins has all validators as peers and ports of its own, and is listed.
func TestNodesJoinANetwork(t *testing.T) {
	home, m := networkOf(t)
	first, err := Join(t.Context(), home, "follower", false)
	require.NoError(t, err)
	second, err := Join(t.Context(), home, "another", false)
	require.NoError(t, err)
	require.NotEqual(t, first.Ports, second.Ports)
	for _, node := range []Node{first, second} {
		c, err := config.Load(node.Home, config.Source{})
		require.NoError(t, err)
		require.Len(t, c.P2P.Peers, len(m.Nodes))
		require.False(t, c.Publisher.Enabled)
		require.Equal(t, ports.Loopback(node.Ports.RPC), c.RPC.Listen)
		comet, err := c.LoadComet()
		require.NoError(t, err)
		for _, peer := range m.Nodes {
			require.Contains(t, comet.P2P.PersistentPeers, peer.Keys.NodeID)
		}
	}
	require.NoError(t, Note(home, "follower", os.Getpid()))
	all, err := List(home)
	require.NoError(t, err)
	require.Len(t, all, 1+len(m.Nodes)+2)
	for _, one := range all {
		want := 0
		if one.Name == "follower" {
			want = os.Getpid()
		}
		require.Equal(t, want, one.PID, one.Name)
	}
	require.ErrorContains(t, Note(home, "nobody", 1), "has no nobody")
}

func TestNobodyJoinsWhatIsNotThere(t *testing.T) {
	_, err := Join(t.Context(), t.TempDir(), "x", false)
	require.ErrorIs(t, err, ErrNoNetwork)
	_, err = List(t.TempDir())
	require.ErrorIs(t, err, ErrNoNetwork)
	home, _ := networkOf(t)
	_, err = Join(t.Context(), home, "../x", false)
	require.ErrorContains(t, err, "small letters")
	_, err = Join(t.Context(), home, "validator-0", false)
	require.ErrorContains(t, err, "is there already")
	require.FileExists(t, filepath.Join(home, "validator-0", "config", "genesis.json"))
}

package localnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/x/protocol"
)

func TestHomesOfANetworkKnowEachOther(t *testing.T) {
	o := options(t)
	nodes, err := makeNodes(&o, 21_000)
	require.NoError(t, err)
	m := &Manifest{L1: L1{HTTP: "http://127.0.0.1:1", Beacon: "http://127.0.0.1:2"}, Nodes: nodes}
	p := protocol.Devnet()
	p.Rollup, p.GenesisTime = common.Address{1}, 1_700_000_000_000
	for _, node := range nodes {
		p.Validators = append(p.Validators, node.Keys.Validator())
	}
	require.NoError(t, writeHomes(m, &p, nil))
	for _, node := range nodes {
		c, err := config.Load(node.Home, config.Source{})
		require.NoError(t, err)
		require.Len(t, c.P2P.Peers, 3)
		require.Equal(t, ports.Loopback(node.Ports.RPC), c.RPC.Listen)
		comet, err := config.LoadComet(node.Home)
		require.NoError(t, err)
		require.NotContains(t, comet.P2P.PersistentPeers, node.Keys.NodeID)
		for _, other := range nodes {
			if other.Name != node.Name {
				require.Contains(t, comet.P2P.PersistentPeers, other.Keys.NodeID)
			}
		}
		_, got, err := config.LoadGenesis(config.Paths(node.Home).Genesis)
		require.NoError(t, err)
		require.Equal(t, &p, got)
	}
}

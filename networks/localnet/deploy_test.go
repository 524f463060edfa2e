package localnet

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/x/protocol"
)

func startL1(t *testing.T) *devnet.Node {
	t.Helper()
	alloc, err := FundedAtGenesis(nil)
	require.NoError(t, err)
	l1, err := devnet.Start(t.Context(), devnet.Config{
		Dir: t.TempDir(), Interval: 100 * time.Millisecond, Alloc: alloc, HTTPAddr: "127.0.0.1:0",
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = l1.Close() })
	return l1
}

func TestADeployedChainHasAValidGenesis(t *testing.T) {
	l1 := startL1(t)
	dir := t.TempDir()
	var members []protocol.Member
	for range 2 {
		keys, err := config.MakeKeys(t.TempDir())
		require.NoError(t, err)
		members = append(members, keys.Member())
	}
	committee := filepath.Join(dir, "committee.json")
	text, err := json.Marshal(members)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(committee, text, 0o600))
	o := DeployOptions{
		L1: l1.HTTPURL(), Committee: committee, Genesis: filepath.Join(dir, "genesis.json"),
		Slot: 4 * time.Second, Epoch: 8, PublishTimeout: time.Second, FundPayers: true, FundPublishers: true,
	}
	made, err := DeployChain(t.Context(), o)
	require.NoError(t, err)

	_, p, err := config.LoadGenesis(o.Genesis)
	require.NoError(t, err)
	require.Equal(t, made.Rollup, p.Rollup)
	require.Equal(t, made.ChainID, p.ChainID())
	require.Equal(t, members, p.Committee)
	require.Len(t, p.FeeJuice, load.Payers)
	require.EqualValues(t, 4000, p.SlotDuration)
	require.Less(t, p.GenesisOrigin.Number, made.Block)
	require.NotEqual(t, common.Hash{}, p.GenesisOrigin.Hash)
	code, err := l1.Client().CodeAt(t.Context(), made.Rollup, nil)
	require.NoError(t, err)
	require.NotEmpty(t, code)
	balance, err := l1.Client().BalanceAt(t.Context(), members[1].Publisher, nil)
	require.NoError(t, err)
	require.Equal(t, ether(fullPurse), balance)

	_, err = DeployChain(t.Context(), o)
	require.ErrorContains(t, err, "is there already")
}

func TestHomesOfANetworkKnowEachOther(t *testing.T) {
	o := options(t)
	nodes, err := makeNodes(&o, 21_000)
	require.NoError(t, err)
	m := &Manifest{L1: L1{HTTP: "http://127.0.0.1:1", Beacon: "http://127.0.0.1:2"}, Nodes: nodes}
	p := protocol.Devnet()
	p.Rollup, p.GenesisTime = common.Address{1}, 1_700_000_000_000
	for _, node := range nodes {
		p.Committee = append(p.Committee, node.Keys.Member())
	}
	require.NoError(t, writeHomes(m, &p))
	for _, node := range nodes {
		c, err := config.Load(node.Home, config.Source{})
		require.NoError(t, err)
		require.Len(t, c.P2P.Peers, 4)
		require.Equal(t, loopback(node.Ports.RPC), c.RPC.Listen)
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

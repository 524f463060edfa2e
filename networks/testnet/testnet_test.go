package testnet_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/networks/testnet"
	"github.com/aztecd/aztecd/x/protocol"
)

const hosts = `
# four nodes, two on one machine
alpha  10.1.0.1
beta   10.1.0.2   # in the cellar
gamma  gamma.example.org
delta  10.1.0.1
`

func options(t *testing.T) testnet.Options {
	t.Helper()
	all, err := testnet.ParseHosts(hosts)
	require.NoError(t, err)
	return testnet.Options{
		Dir: t.TempDir(), Hosts: all, L1: []string{"http://10.1.0.9:8545"}, Beacon: []string{"http://10.1.0.9:5052"}, RPCListen: "127.0.0.1",
		NodeHome: "/var/lib/aztecd", Program: "/usr/local/bin/aztecd", User: "aztecd",
	}
}

// genesisOf writes the genesis that `aztecd l1 deploy` would make of what was made.
func genesisOf(t *testing.T, made *testnet.Made) string {
	t.Helper()
	p := protocol.Devnet()
	p.Rollup, p.GenesisTime = common.Address{1}, 1_700_000_000_000
	for _, n := range made.Nodes {
		p.Validators = append(p.Validators, n.Keys.Validator())
	}
	p.SetCommittee(uint64(len(made.Nodes)))
	file := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, config.WriteGenesis(file, &p))
	return file
}

// First there are keys and the validators' file, then, with a genesis, homes that load and
// know each other; keys stay.
func TestATestnetIsMadeInTwoSteps(t *testing.T) {
	o := options(t)
	first, err := testnet.Init(o)
	require.NoError(t, err)
	require.Empty(t, first.ChainID)
	require.FileExists(t, first.Validators)
	_, err = config.Load(first.Nodes[0].Home, config.Source{})
	require.Error(t, err, "it has no configuration yet")

	o.Genesis = genesisOf(t, first)
	made, err := testnet.Init(o)
	require.NoError(t, err)
	require.NotEmpty(t, made.ChainID)
	for i, n := range made.Nodes {
		require.Equal(t, first.Nodes[i].Keys, n.Keys)
		c, err := config.Load(n.Home, config.Source{})
		require.NoError(t, err)
		require.Len(t, c.P2P.Peers, 3)
		require.Equal(t, o.L1, c.L1.Endpoints)
		require.True(t, c.Publisher.Enabled)
		comet, err := c.LoadComet()
		require.NoError(t, err)
		require.False(t, comet.P2P.AddrBookStrict, "10.0.0.0/8 is not routable")
		for j, other := range made.Nodes {
			require.Equal(t, i != j, strings.Contains(comet.P2P.PersistentPeers, other.Comet), n.Name)
		}
		_, got, err := config.LoadGenesis(config.Paths(n.Home).Genesis)
		require.NoError(t, err)
		require.Equal(t, made.ChainID, got.ChainID())
	}
	require.Contains(t, made.Nodes[2].Peer, "/dns/gamma.example.org/tcp/26680/p2p/")
	require.Contains(t, made.Nodes[3].Peer, "/ip4/10.1.0.1/tcp/26690/p2p/", "it is the second node there")
	require.Contains(t, made.Nodes[3].Comet, "@10.1.0.1:26666")
}

// Units start the node's own home, and systemd takes them.
func TestUnitsAreWhatSystemdTakes(t *testing.T) {
	o := options(t)
	first, err := testnet.Init(o)
	require.NoError(t, err)
	o.Genesis = genesisOf(t, first)
	o.Program, o.User = "/bin/true", "root" // are on the machine, as systemd wants
	made, err := testnet.Init(o)
	require.NoError(t, err)
	var units []string
	for _, n := range made.Nodes {
		text, err := os.ReadFile(n.Unit)
		require.NoError(t, err)
		require.Contains(t, string(text), "ExecStart=/bin/true start --home /var/lib/aztecd/"+n.Name+"\n")
		units = append(units, n.Unit)
		env, err := os.ReadFile(n.Env)
		require.NoError(t, err)
		require.Contains(t, string(env), "AZTECD_HOME=/var/lib/aztecd/"+n.Name+"\n")
	}
	if _, err := exec.LookPath("systemd-analyze"); err != nil {
		t.Skip("systemd-analyze is not installed: units are looked at as text only")
	}
	out, err := exec.CommandContext(t.Context(), "systemd-analyze", append([]string{"verify", "--man=no"}, units...)...).CombinedOutput()
	require.NoError(t, err, string(out))
	require.NotContains(t, string(out), "Unknown", string(out))
}

// What an operator wrote into an environment file stays.
func TestAnOperatorsEnvironmentStays(t *testing.T) {
	o := options(t)
	first, err := testnet.Init(o)
	require.NoError(t, err)
	o.Genesis = genesisOf(t, first)
	made, err := testnet.Init(o)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(made.Nodes[0].Env, []byte("AZTECD_NODE_LOG_LEVEL=debug\n"), 0o600))
	_, err = testnet.Init(o)
	require.NoError(t, err)
	text, err := os.ReadFile(made.Nodes[0].Env)
	require.NoError(t, err)
	require.Equal(t, "AZTECD_NODE_LOG_LEVEL=debug\n", string(text))
}

func TestHostsThatCannotBeMeantAreRefusedByLine(t *testing.T) {
	for text, want := range map[string]string{
		"alpha":                      "line 1",
		"a 10.0.0.1\na 10.0.0.2":     "line 2: a is there twice",
		"Alpha 10.0.0.1":             "no name of a node",
		"../x 10.0.0.1":              "no name of a node",
		"alpha 10.0.0.1:26656":       "no IP address and no DNS name",
		"alpha http://example.org/x": "no IP address and no DNS name",
		"alpha 10.0.0.1 more":        "write a node's name",
	} {
		_, err := testnet.ParseHosts(text)
		require.ErrorContains(t, err, want, text)
	}
	all, err := testnet.ParseHosts("six fd00::1\n")
	require.NoError(t, err)
	require.Equal(t, []testnet.Host{{Name: "six", Addr: "fd00::1"}}, all)
}

func TestOptionsThatCannotWorkAreNamed(t *testing.T) {
	for flag, spoil := range map[string]func(*testnet.Options){
		"--dir":        func(o *testnet.Options) { o.Dir = "" },
		"--validators": func(o *testnet.Options) { o.Hosts = nil },
		"--node-home":  func(o *testnet.Options) { o.NodeHome = "here" },
		"--program":    func(o *testnet.Options) { o.Program = "aztecd" },
		"--user":       func(o *testnet.Options) { o.User = "a b" },
		"--rpc-listen": func(o *testnet.Options) { o.RPCListen = "localhost" },
		"URL of L1":    func(o *testnet.Options) { o.L1 = []string{"http://x/$(rm)"} },
	} {
		o := options(t)
		spoil(&o)
		_, err := testnet.Init(o)
		require.ErrorContains(t, err, flag)
	}
}

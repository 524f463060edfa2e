package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	appclient "github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/internal/ports"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/test/long"
)

// Somebody who was not there at genesis deposits a stake as an operator would, follows the
// chain, is drawn, and signs; meanwhile every epoch has another committee. Its machine has
// no key that L1 knows: another node publishes for it, which has no other part in consensus.
func TestAValidatorDepositsIsDrawnAndSigns(t *testing.T) {
	long.Minutes(t)
	binary, home := build(t), filepath.Join(t.TempDir(), "net")
	net := start(t, binary, "localnet", "--home", home, "--base-port", basePort(t), "--slot", "3s",
		"--validators", "4", "--committee", "4", "--epoch-slots", "3", "--tps", "5")
	var m *localnet.Manifest
	eventually(t, net, "the network never wrote its manifest", func() bool {
		var err error
		m, err = localnet.LoadManifest(home)
		return err == nil && m != nil
	})
	first, err := appclient.Dial(t.Context(), m.Nodes[0].RPC())
	require.NoError(t, err)
	t.Cleanup(first.Close)
	eventually(t, net, "nothing was locked", func() bool {
		tips, err := first.Tips(t.Context())
		return err == nil && tips.Locked.Chunk > 0
	})

	j := newJoiner(t, binary, m)
	j.run("stake", "mint", "--to", devAccount, "--amount", "100000")
	require.Contains(t, j.run("stake", "status"), "none")
	j.run("stake", "deposit", "--withdrawer", devAccount, "--wait")
	require.Contains(t, j.run("stake", "status"), "active")
	node := start(t, binary, "start", "--home", j.home)
	start(t, binary, "start", "--home", j.bridge(m))

	from, err := first.Tips(t.Context())
	require.NoError(t, err)
	number, signed := from.Locked.Chunk, false
	eventually(t, node, "the newcomer never signs", func() bool {
		lock, err := first.Lock(context.Background(), api.AtNumber(number))
		if err != nil {
			return false
		}
		number++
		for _, s := range lock.Signers {
			signed = signed || s == j.keys.Attester
		}
		return signed
	})
	tips, err := first.Tips(t.Context())
	require.NoError(t, err)
	checkpoint := max(tips.Checkpointed.Checkpoint, 1)
	eventually(t, net, "nobody publishes for the newcomer", func() bool {
		c, err := first.Checkpoint(context.Background(), api.AtNumber(checkpoint))
		if err != nil || c.Publication == nil {
			return false
		}
		checkpoint++
		return c.Publication.Publisher == j.keys.Publisher
	})

	// Who trusts one block of L1 and no node finds chunks of the first and of the last epoch locked.
	l1, err := ethclient.DialContext(t.Context(), m.L1.HTTP)
	require.NoError(t, err)
	defer l1.Close()
	head, err := l1.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	for _, chunk := range []uint64{1, number - 1} {
		out, err := exec.CommandContext(t.Context(), binary, "light", "verify", "--chunk", fmt.Sprint(chunk), "--trusted-block", head.Hash().Hex(),
			"--rollup", m.Rollup.Hex(), "--l1", m.L1.HTTP, "--comet", m.Nodes[1].CometRPC()).CombinedOutput()
		require.NoError(t, err, string(out))
		require.Contains(t, string(out), fmt.Sprintf("VERIFIED: chunk %d ", chunk))
	}
	require.NoError(t, net.stop(t), net.output())
}

// devAccount is the account of the development key.
var devAccount = common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266").Hex()

// joiner is the home of somebody who comes later.
type joiner struct {
	t            *testing.T
	binary, home string
	keys         config.Keys
}

func newJoiner(t *testing.T, binary string, m *localnet.Manifest) *joiner {
	t.Helper()
	j := &joiner{t: t, binary: binary, home: filepath.Join(t.TempDir(), "joiner")}
	j.init(m, false)
	return j
}

// bridge makes the home of a node that publishes with the joiner's account, and takes that
// account's key away from the joiner.
func (j *joiner) bridge(m *localnet.Manifest) string {
	j.t.Helper()
	b := &joiner{t: j.t, binary: j.binary, home: filepath.Join(j.t.TempDir(), "bridge")}
	b.init(m, true)
	require.NoError(j.t, os.Rename(config.Paths(j.home).PublisherKey, config.Paths(b.home).PublisherKey))
	l1, err := ethclient.DialContext(j.t.Context(), m.L1.HTTP)
	require.NoError(j.t, err)
	defer l1.Close()
	key, err := config.ParseKey(localnet.DevKey)
	require.NoError(j.t, err)
	require.NoError(j.t, genesis.Fund(j.t.Context(), l1, key, []common.Address{j.keys.Publisher}))
	return b.home
}

// init makes the home of a node of the network.
func (j *joiner) init(m *localnet.Manifest, publishes bool) {
	t := j.t
	t.Helper()
	var objects, consensus []string
	for _, n := range m.Nodes {
		peer, err := n.ObjectPeer()
		require.NoError(t, err)
		objects = append(objects, peer)
		consensus = append(consensus, n.Keys.NodeID+"@"+ports.Loopback(n.Ports.Consensus))
	}
	var made struct {
		Keys config.Keys `json:"keys"`
	}
	out := j.run("init", "--genesis", config.Paths(m.Nodes[0].Home).Genesis, "--output", "json",
		"--peers", strings.Join(objects, ","), "--consensus-peers", strings.Join(consensus, ","))
	require.NoError(t, json.Unmarshal([]byte(out), &made))
	j.keys = made.Keys

	run, err := ports.Reserve(4, ports.First, ports.Last)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, run.Close()) })
	c, err := config.Load(j.home, config.Source{})
	require.NoError(t, err)
	c.RPC.Listen, c.P2P.Listen = ports.Loopback(run.Base), ports.Loopback(run.Base+1)
	c.L1.Endpoints, c.L1.WS, c.L1.Beacon = []string{m.L1.HTTP}, m.L1.WS, []string{m.L1.Beacon}
	c.Publisher.Enabled = publishes
	require.NoError(t, c.Write())
	require.NoError(t, config.WriteComet(config.Comet(j.home, config.CometOptions{
		Moniker: "joiner", SharedHost: true, PersistentPeers: strings.Join(consensus, ","),
		RPCListen: "tcp://" + ports.Loopback(run.Base+2), P2PListen: "tcp://" + ports.Loopback(run.Base+3),
	})))
}

// run runs a command on the home, and gives what it printed.
func (j *joiner) run(args ...string) string {
	j.t.Helper()
	cmd := exec.CommandContext(j.t.Context(), j.binary, append(args, "--home", j.home)...)
	cmd.Env = append(os.Environ(), "AZTECD_L1_KEY="+localnet.DevKey)
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	require.NoError(j.t, err, "%s\n%s%s", fmt.Sprint(args), out, &errs)
	return string(out)
}

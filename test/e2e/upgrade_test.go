package e2e

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/test/long"
)

// earlier names the file of an earlier version's program. Without it this version's own,
// built under another name of a version, is what nodes come from.
const earlier = "AZTECD_TEST_EARLIER"

// A network of one version is rolled to another node by node under load: locks go on all the
// while, no locked chunk is lost, and in the end L1 has all of it.
func TestANetworkIsUpgradedNodeByNode(t *testing.T) {
	long.Minutes(t)
	before, after := os.Getenv(earlier), buildAs(t, "v-after")
	if before == "" {
		before = buildAs(t, "v-before")
	}
	home := filepath.Join(t.TempDir(), "net")
	net := start(t, before, "localnet", "--home", home, "--base-port", basePort(t), "--slot", "3s", "--tps", "5")
	eventually(t, net, "the network never wrote its manifest", func() bool {
		_, err := filepath.EvalSymlinks(filepath.Join(home, "localnet.json"))
		return err == nil
	})
	m := readManifest(t, home)
	// locked is the last locked chunk as one node has it, that goes on when others are down.
	locked := func(node int) (tip api.Tip) {
		tips, err := m.node(t, node).Tips(context.Background())
		if err == nil {
			tip = tips.Locked
		}
		return tip
	}
	eventually(t, net, "nothing was locked", func() bool { return locked(0).Chunk > 0 })
	for i := range m.Nodes {
		other := (i + 1) % len(m.Nodes)
		info, err := m.node(t, i).Info(context.Background())
		require.NoError(t, err)
		require.NoError(t, syscall.Kill(info.PID, syscall.SIGTERM))
		eventually(t, net, "the node does not end", func() bool { return syscall.Kill(info.PID, 0) != nil })
		at := locked(other)
		eventually(t, net, "three of four lock nothing", func() bool { return locked(other).Chunk > at.Chunk })
		node := start(t, after, "start", "--home", m.Nodes[i].Home)
		eventually(t, node, "the upgraded node does not come to the tip", func() bool {
			status, err := m.node(t, i).Status(context.Background())
			return err == nil && status.Health.Ready && status.Info.Versions.Aztecd == "v-after" && status.Tips.Locked.Chunk > at.Chunk
		})
		require.Equal(t, at.Hash, hashOf(t, m.node(t, i).Chunk, at.Chunk))
	}
	last := locked(0)
	for i := range m.Nodes {
		require.Equal(t, last.Hash, hashOf(t, m.node(t, i).Chunk, last.Chunk), "node %d", i)
	}
}

// buildAs builds aztecd with a name of a version.
func buildAs(t *testing.T, version string) string {
	binary := filepath.Join(t.TempDir(), "aztecd-"+version)
	out, err := exec.Command("go", "build", "-ldflags", "-X main.version="+version, "-o", binary, "../../cmd/aztecd").CombinedOutput()
	require.NoError(t, err, string(out))
	return binary
}

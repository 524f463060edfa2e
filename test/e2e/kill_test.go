package e2e

import (
	"context"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/test/long"
)

// A node killed under load comes back and catches up; everything killed at once
// under load comes back with every locked chunk, and in the end all of them are
// on L1, in order and once, as an audit from L1 alone finds.
func TestKilledNetworksLoseNothing(t *testing.T) {
	long.Test(t)
	binary, home := build(t), filepath.Join(t.TempDir(), "net")
	localnet := func(more ...string) *process {
		return start(t, binary, append([]string{"localnet", "--home", home, "--slot", "3s"}, more...)...)
	}
	net := localnet("--base-port", basePort(t))
	eventually(t, net, "the network never wrote its manifest", func() bool {
		_, err := filepath.EvalSymlinks(filepath.Join(home, "localnet.json"))
		return err == nil
	})
	m := readManifest(t, home)
	first, last := m.node(t, 0), m.node(t, 3)
	tips := func() (tips api.Tips) {
		tips, _ = first.Tips(context.Background())
		return tips
	}
	eventually(t, net, "nothing was checkpointed", func() bool { return tips().Checkpointed.Chunk > 0 })

	// One node.
	info, err := last.Info(context.Background())
	require.NoError(t, err)
	require.NoError(t, syscall.Kill(info.PID, syscall.SIGKILL))
	before := tips().Locked.Chunk
	eventually(t, net, "three of four nodes lock nothing", func() bool { return tips().Locked.Chunk > before+5 })
	node := start(t, binary, "start", "--home", m.Nodes[3].Home)
	behind := tips().Locked
	eventually(t, node, "the killed node does not catch up", func() bool {
		chunk, err := last.Chunk(context.Background(), api.AtNumber(behind.Chunk))
		return err == nil && chunk.Hash == behind.Hash && chunk.Status.Reached(api.StatusLocked)
	})

	// Everything at once: the validators and the L1 die with the localnet.
	locked := tips().Locked
	_ = node.kill()
	_ = net.kill()

	again := localnet()
	eventually(t, again, "the network does not come back", func() bool {
		chunk, err := first.Chunk(context.Background(), api.AtNumber(locked.Chunk))
		return err == nil && chunk.Status.Reached(api.StatusLocked)
	})
	require.Equal(t, locked.Hash, hashOf(t, first.Chunk, locked.Chunk), "a locked chunk is another one after the restart")
	eventually(t, again, "nothing new is locked after the restart", func() bool { return tips().Locked.Chunk > locked.Chunk })
	eventually(t, again, "what was locked is not published", func() bool { return tips().Checkpointed.Chunk >= locked.Chunk })

	out, err := exec.Command(binary, "audit", "--l1", m.L1.HTTP, "--beacon", m.L1.Beacon, "--rollup", m.Rollup,
		"--home", filepath.Join(t.TempDir(), "audit")).CombinedOutput()
	require.NoError(t, err, string(out))
	require.Contains(t, string(out), "are right")
	require.NoError(t, again.stop(t), again.output())
}

func hashOf(t *testing.T, get func(context.Context, api.At) (*api.ChunkInfo, error), number uint64) common.Hash {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	chunk, err := get(ctx, api.AtNumber(number))
	require.NoError(t, err)
	return chunk.Hash
}

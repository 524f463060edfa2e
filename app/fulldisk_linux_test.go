package app_test

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
)

// smallDisk mounts a file system of its own for everything the test writes.
func smallDisk(t *testing.T) (dir string) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("mounting a small file system needs root")
	}
	// Not the test's own directory: all later ones of the test would be in it, beside the disk.
	dir, err := os.MkdirTemp("", "aztecd-disk") //nolint:usetesting // see above
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.Remove(dir)) })
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=160m"); err != nil {
		t.Skip("this machine lets nobody mount a file system: ", err)
	}
	t.Cleanup(func() { require.NoError(t, syscall.Unmount(dir, 0)) })
	t.Setenv("TMPDIR", dir)
	return dir
}

// fill leaves so much free on the disk.
func fill(t *testing.T, dir string, left uint64) {
	t.Helper()
	var stat syscall.Statfs_t
	require.NoError(t, syscall.Statfs(dir, &stat))
	free := stat.Bavail * uint64(stat.Bsize)
	require.Greater(t, free, left)
	f, err := os.OpenFile(filepath.Join(dir, "filler"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	piece := make([]byte, 1<<20)
	for ; free > left; free -= min(free, uint64(len(piece))) {
		_, err := f.Write(piece[:min(uint64(len(piece)), free-left)])
		require.NoError(t, err)
	}
}

// A real disk that fills up: the node is not ready and keeps no more proposals, ends in
// order, does not start without room, and goes on from where it was once there is some.
func TestANodeOutlivesAFullDisk(t *testing.T) {
	disk := smallDisk(t)
	n := newNetwork(t, 1)
	cfg := n.config(0)
	cfg.Disk.ReserveBytes = 64 << 20
	require.NoError(t, cfg.Write())
	node, err := app.Start(context.Background(), cfg, api.Versions{}, n.log)
	require.NoError(t, err)
	n.nodes[0] = node
	n.lock(0, 1)
	require.Eventually(t, func() bool { status, _ := n.ask(0, "/readyz"); return status == http.StatusOK }, patience, 5*time.Millisecond)

	fill(t, disk, cfg.Disk.ReserveBytes/2)
	require.Eventually(t, func() bool { status, _ := n.ask(0, "/readyz"); return status == http.StatusServiceUnavailable }, patience, 5*time.Millisecond)
	_, body := n.ask(0, "/readyz")
	require.Contains(t, body, "no more proposals are kept; make room")
	locked := node.Tips().Locked
	hash := n.send(0, 2)
	fill(t, disk, cfg.Disk.ReserveBytes/8)
	n.nodes[0] = nil
	require.ErrorContains(t, node.ServeUntil(t.Context()), "the disk is nearly full")
	_, err = app.Start(context.Background(), cfg, api.Versions{}, n.log)
	require.ErrorContains(t, err, "the disk is nearly full")

	require.NoError(t, os.Remove(filepath.Join(disk, "filler")))
	n.start(0)
	require.Equal(t, locked.Hash, n.nodes[0].Tips().Locked.Hash, "no chunk was kept meanwhile")
	_, err = n.nodes[0].Queries().GetTxReceipt(hash)
	require.Error(t, err, "the pool is lost")
	n.lock(0, 3)
}

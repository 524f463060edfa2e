package devnet

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A kill after a head was recorded and before the database made it canonical
// must not take the block back: someone may have seen it.
func TestRecordedHeadWinsOverTheDatabase(t *testing.T) {
	dir := t.TempDir()
	n := ticking(t, dir)
	tickAt(t, n, 1_001)
	n.mu.Lock()
	block, err := n.build(t.Context(), n.headHeader(), 2, content{})
	require.NoError(t, err)
	require.NoError(t, writeJSON(filepath.Join(dir, headFile), headRecord{Hash: block.Hash()}))
	n.mu.Unlock()
	require.NoError(t, n.Close())

	n = ticking(t, dir)
	require.Equal(t, block.Hash(), n.headHeader().Hash())
}

// Automatic sealing that fails says so instead of standing still.
func TestFailedSealingLoopIsReported(t *testing.T) {
	dir := t.TempDir()
	n, err := Start(t.Context(), Config{Dir: dir, Interval: 10 * time.Millisecond})
	require.NoError(t, err)
	defer n.Close()
	n.mu.Lock()
	require.NoError(t, os.RemoveAll(filepath.Join(dir, headFile)))
	require.NoError(t, os.MkdirAll(filepath.Join(dir, headFile, "in the way"), 0o755))
	n.mu.Unlock()
	<-n.Done()
	require.Error(t, n.Err())
}

func TestTemporaryDirectoryIsRemovedOnClose(t *testing.T) {
	n, err := Start(t.Context(), Config{})
	require.NoError(t, err)
	require.DirExists(t, n.dir)
	require.NoError(t, n.Close())
	require.NoDirExists(t, n.dir)
	require.NoError(t, n.Close())
	require.NoError(t, n.Err())
}

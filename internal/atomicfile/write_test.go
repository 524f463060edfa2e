package atomicfile_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/atomicfile"
)

func TestWriteReplacesContentAndMode(t *testing.T) {
	file := filepath.Join(t.TempDir(), "new", "file")
	require.NoError(t, atomicfile.Write(file, []byte("a"), 0o644))
	require.NoError(t, atomicfile.Write(file, []byte("longer"), 0o600))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "longer", string(text))
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	entries, err := os.ReadDir(filepath.Dir(file))
	require.NoError(t, err)
	require.Len(t, entries, 1, "no temporary file stays")
}

func TestAWriterThatFailsLeavesTheOldContent(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, atomicfile.Write(file, []byte("old"), 0o600))
	err := atomicfile.WriteFrom(file, 0o600, func(w io.Writer) error {
		_, err := io.WriteString(w, "half")
		return errors.Join(err, io.ErrClosedPipe)
	})
	require.ErrorIs(t, err, io.ErrClosedPipe)
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "old", string(text))
	entries, err := os.ReadDir(filepath.Dir(file))
	require.NoError(t, err)
	require.Len(t, entries, 1, "no temporary file stays")
}

func TestAFailedWriteLeavesTheOldContent(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "dir")
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "child"), 0o700))
	require.ErrorContains(t, atomicfile.Write(dir, []byte("a"), 0o600), dir)
	require.DirExists(t, filepath.Join(dir, "child"))
	entries, err := os.ReadDir(filepath.Dir(dir))
	require.NoError(t, err)
	require.Len(t, entries, 1, "no temporary file stays")
}

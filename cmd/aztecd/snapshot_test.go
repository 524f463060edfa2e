package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// Snapshot commands say what is missing, and what to do.
func TestSnapshotCommandsNameWhatIsMissing(t *testing.T) {
	home := t.TempDir()
	out, err := run(t, "snapshot", "list", "--home", home)
	require.NoError(t, err)
	require.Contains(t, out, "No snapshots")
	out, err = run(t, "snapshot", "list", "--home", home, "--output", "json")
	require.NoError(t, err)
	require.JSONEq(t, "[]", out)
	_, err = run(t, "snapshot", "export", "7-abc", t.TempDir(), "--home", home)
	require.ErrorContains(t, err, "see `aztecd snapshot list`")
	_, err = run(t, "snapshot", "delete", "7-abc", "--home", home)
	require.ErrorContains(t, err, "see `aztecd snapshot list`")
	_, err = run(t, "snapshot", "import", filepath.Join(home, "none"), "--home", home)
	require.ErrorContains(t, err, "no such file")
	_, err = run(t, "snapshot", "import", t.TempDir(), "--home", home)
	require.ErrorContains(t, err, "aztecd snapshot export")
	_, err = run(t, "snapshot", "create", "--home", home)
	require.ErrorContains(t, err, "aztecd init")
}

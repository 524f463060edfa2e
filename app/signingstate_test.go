package app_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/test/long"
)

// A member's key goes to another machine, which has nothing but the key, the configuration and
// the exported state: it catches up, hears nobody, and signs on. The first machine signs
// nothing any more, and neither gives its state while it runs.
func TestAKeyMovesToAnotherMachine(t *testing.T) {
	long.Test(t)
	n := newNetwork(t, 4)
	n.start(0, 1, 2, 3)
	for i := range 3 {
		n.lock(i, i)
	}
	file := filepath.Join(t.TempDir(), "state.json")
	_, err := app.ExportSigningState(n.homes[0], file)
	require.ErrorIs(t, err, config.ErrLocked)
	n.stop(0)
	n.stop(1) // from now on nothing is locked without the key
	exported, err := app.ExportSigningState(n.homes[0], file)
	require.NoError(t, err)
	again, err := app.ExportSigningState(n.homes[0], file)
	require.NoError(t, err)
	require.Equal(t, exported, again)

	first := n.homes[0]
	n.homes[0] = filepath.Join(t.TempDir(), "elsewhere")
	require.NoError(t, os.CopyFS(filepath.Join(n.homes[0], "config"), os.DirFS(filepath.Join(first, "config"))))
	files := config.Paths(n.homes[0])
	for _, secret := range []string{files.ConsensusKey, files.P2PKey, files.PublisherKey, files.NodeKey} {
		require.NoError(t, os.Chmod(secret, 0o600))
	}
	_, err = app.Start(t.Context(), n.config(0), api.Versions{}, n.log)
	require.ErrorContains(t, err, "is missing", "a key alone signs nothing")
	_, err = app.ImportSigningState(n.homes[0], file)
	require.NoError(t, err)
	n.start(0)
	n.lock(2, 100)

	_, err = app.ImportSigningState(first, file)
	require.NoError(t, err, "who has not signed elsewhere since may come back; this key has")
	n.stop(0)
	_, err = app.ImportSigningState(n.homes[0], file)
	require.ErrorIs(t, err, signer.ErrStateOlder)
	newer := filepath.Join(t.TempDir(), "newer.json")
	_, err = app.ExportSigningState(n.homes[0], newer)
	require.NoError(t, err)
	_, err = app.ExportSigningState(n.homes[0], file)
	require.ErrorContains(t, err, "another name")
	_, err = app.ImportSigningState(first, newer)
	require.NoError(t, err)
	n.homes[0] = first
	n.start(0)
	n.lock(2, 101)
}

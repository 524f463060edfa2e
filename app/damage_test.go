package app_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/app/api"
)

// Whatever file of a database a disk spoils, the node does not start, names the database, says what to do, and is
// as it was once the file is.
func TestDamagedDatabasesAreNamedWithTheirRemedy(t *testing.T) {
	n := newNetwork(t, 1)
	n.start(0)
	n.lock(0, 0)
	n.stop(0)
	data := filepath.Join(n.homes[0], "data")
	for database, name := range map[string]string{
		"world": "world state", "objects": "tx objects", "blockstore.db": "blockstore", "state.db": "state", "evidence.db": "evidence",
	} {
		t.Run(database, func(t *testing.T) {
			manifests, err := filepath.Glob(filepath.Join(data, database, "MANIFEST*"))
			require.NoError(t, err)
			require.NotEmpty(t, manifests)
			kept := map[string][]byte{}
			for _, manifest := range manifests {
				kept[manifest], err = os.ReadFile(manifest)
				require.NoError(t, err)
				require.NoError(t, os.WriteFile(manifest, []byte("this is no manifest"), 0o600))
			}
			_, err = app.Start(t.Context(), n.config(0), api.Versions{}, n.log)
			require.ErrorIs(t, err, app.ErrDamaged)
			require.ErrorContains(t, err, name)
			for manifest, content := range kept {
				require.NoError(t, os.WriteFile(manifest, content, 0o600))
			}
		})
	}
	n.start(0)
	n.lock(0, 1)
}

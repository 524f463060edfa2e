package devnet

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A record of the head that a power cut emptied is made again from the database, with
// the count of reorganisations, so that no replacement equals what it replaces.
func TestAnEmptiedRecordOfTheHeadIsMadeAgain(t *testing.T) {
	dir := t.TempDir()
	cfg := Config{Dir: dir, SecondsPerSlot: 12, GenesisTime: 1_900_000_000}
	n, err := StartManual(t.Context(), cfg)
	require.NoError(t, err)
	for range 3 {
		_, err = n.Seal(t.Context())
		require.NoError(t, err)
	}
	require.NoError(t, n.Replace(t.Context(), 1, 2))
	was := n.Node.head
	require.NotZero(t, was.Forks)
	require.NoError(t, n.Close())
	for _, damage := range []string{"", `{"hash":"0x`} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, headFile), []byte(damage), 0o600))
		n, err = StartManual(t.Context(), cfg)
		require.NoError(t, err)
		require.Equal(t, was, n.Node.head)
		require.NoError(t, n.Close())
	}
}

package keyfile_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/keyfile"
)

func TestAKeyThatOthersMayOpenIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "key")
	require.ErrorIs(t, keyfile.Check("the key", file), fs.ErrNotExist)
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for mode, ok := range map[os.FileMode]bool{0o600: true, 0o400: true, 0o640: false, 0o604: false, 0o602: false, 0o666: false} {
		require.NoError(t, os.Chmod(file, mode))
		err := keyfile.Check("the key", file)
		if ok {
			require.NoError(t, err, "%o", mode)
			continue
		}
		require.ErrorContains(t, err, "chmod 600", "%o", mode)
	}
}

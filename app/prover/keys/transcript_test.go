package keys_test

import (
	"crypto/sha256"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
)

func replace(t *testing.T, from, to string) {
	content, err := os.ReadFile(from)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(to, content, 0o644))
}

func edit(t *testing.T, file, old, new string) {
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Contains(t, string(text), old)
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(text), old, new, 1)), 0o644))
}

// rewrite changes the transcript of a directory.
func rewrite(t *testing.T, dir string, change func(map[string]any)) {
	file := filepath.Join(dir, "ceremony.json")
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var all map[string]any
	require.NoError(t, json.Unmarshal(text, &all))
	change(all)
	text, err = json.Marshal(all)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, text, 0o644))
}

// rehash writes the hashes of the files that are there into the transcript.
func rehash(t *testing.T, dir string) {
	rewrite(t, dir, func(all map[string]any) {
		for _, phase := range all["contributions"].([]any) {
			for _, one := range phase.([]any) {
				files := one.(map[string]any)["files"].(map[string]any)
				for name := range files {
					content, err := os.ReadFile(filepath.Join(dir, name))
					require.NoError(t, err)
					sum := sha256.Sum256(content)
					files[name] = hexutil.Encode(sum[:])
				}
			}
		}
	})
}

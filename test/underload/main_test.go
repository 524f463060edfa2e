package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// A module with one test is enough to see each run counted.
func TestEveryRunIsCounted(t *testing.T) {
	module := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(module, name), []byte(text), 0o600))
	}
	write("go.mod", "module m\n")
	write("a_test.go", "package m\n\nimport \"testing\"\n\nfunc TestA(t *testing.T) {}\n")
	t.Chdir(module)
	require.NoError(t, run(t.Context(), 1, "logs", []string{"./..."}))
	require.FileExists(t, filepath.Join("logs", "run-2.log"))

	write("a_test.go", "package m\n\nimport \"testing\"\n\nfunc TestA(t *testing.T) { t.Fatal() }\n")
	require.ErrorContains(t, run(t.Context(), 1, "logs", []string{"./..."}), "not every run is green")
	text, err := os.ReadFile(filepath.Join("logs", "run-1.log"))
	require.NoError(t, err)
	require.Contains(t, string(text), "FAIL: TestA")
}

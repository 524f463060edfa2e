package vectors

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The files of vectors and the environment variables that replace them.
const (
	AztecFile = "aztec.json"
	AztecEnv  = "AZTEC_VECTORS"
)

// Section returns the named section of the Aztec vectors. It fails the test at its
// end when an entry of the section was not used.
func Section(t *testing.T, name string) *Object {
	t.Helper()
	return newRoot(t, name, Raw(t, name))
}

// Raw returns the named section as it stands in the file. The committed file has
// every section that a test asks for; only a file put in its place may lack one, and
// then the test is skipped.
func Raw(t *testing.T, name string) json.RawMessage {
	t.Helper()
	raw, ok := Sections(t)[name]
	switch {
	case ok:
	case os.Getenv(AztecEnv) != "":
		t.Skipf("section %q is absent from the vectors of %s", name, AztecEnv)
	default:
		t.Fatalf("section %q is absent from the committed vectors", name)
	}
	return raw
}

// Sections returns the sections of the Aztec vectors as they stand in the file.
func Sections(t *testing.T) map[string]json.RawMessage {
	t.Helper()
	raw, err := os.ReadFile(path(t, AztecEnv, AztecFile))
	require.NoError(t, err)
	var sections map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(raw, &sections))
	return sections
}

func path(t *testing.T, env, file string) string {
	t.Helper()
	if p := os.Getenv(env); p != "" {
		return p
	}
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return filepath.Join(dir, "testdata", "vectors", file)
		}
		parent := filepath.Dir(dir)
		require.NotEqual(t, parent, dir, "no go.mod above the test")
		dir = parent
	}
}

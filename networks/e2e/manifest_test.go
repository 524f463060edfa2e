package e2e_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/networks/e2e"
	"github.com/aztecd/aztecd/test/byzantine/fault"
)

// Every manifest of the repository can be run, and among them is each kind of fault.
func TestManifestsCanBeRun(t *testing.T) {
	files, err := filepath.Glob("../manifests/*.toml")
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(files), 10)
	kinds := map[string]bool{}
	for _, file := range files {
		m, err := e2e.Read(file)
		require.NoError(t, err)
		for _, f := range m.Faults {
			kinds[f.Do] = true
			if f.Does != "" {
				_, err := fault.Named(f.Does)
				require.NoError(t, err, file)
			}
		}
	}
	for _, kind := range e2e.Kinds() {
		require.True(t, kinds[kind[0]], "no manifest has %s: %s", kind[0], kind[1])
	}
}

const good = `about = "a"
[[fault]]
do = "kill"
nodes = [1]
for = "2s"
`

func TestAManifestLeavesOutWhatIsStandard(t *testing.T) {
	m, err := e2e.Parse([]byte(good))
	require.NoError(t, err)
	require.Equal(t, 4, m.Network.Validators)
	require.Equal(t, 3*time.Second, m.Network.Slot.Duration)
	require.Equal(t, 2*time.Second, m.Faults[0].For.Duration)
}

// What is not known, says nothing, or cannot work is refused by name.
func TestAManifestThatCannotBeMeantIsRefusedByName(t *testing.T) {
	for name, c := range map[string]struct{ more, want string }{
		"unknown key":        {"[network]\nvalidtors = 4", "network.validtors"},
		"unknown section":    {"[chaos]\nlevel = 4", "chaos"},
		"unknown fault":      {"[[fault]]\ndo = \"explode\"", "write one of kill, restart"},
		"unknown fault key":  {"[[fault]]\ndo = \"kill\"\nnode = 1", "fault.node"},
		"nobody":             {"[[fault]]\ndo = \"kill\"", "fault 2 (kill): nodes is missing"},
		"not there":          {"[[fault]]\ndo = \"kill\"\nnodes = [4]", "nodes has 4; write 0 to 3"},
		"twice":              {"[[fault]]\ndo = \"kill\"\nnodes = [1, 1]", "nodes has 1 twice"},
		"blocks of a kill":   {"[[fault]]\ndo = \"kill\"\nnodes = [1]\nblocks = 2", "blocks says nothing here"},
		"reorg of nothing":   {"[[fault]]\ndo = \"l1-reorg\"", "blocks is missing"},
		"two liars":          {"[[fault]]\ndo = \"liar\"\ndoes = \"withhold\"\nnodes = [1, 2]", "nodes has 2; write one"},
		"no duration":        {"[[fault]]\ndo = \"pause\"\nnodes = [1]\nfor = \"long\"", "invalid duration"},
		"a number for one":   {"[[fault]]\ndo = \"pause\"\nnodes = [1]\nfor = 3", "for"},
		"longer than a test": {"[[fault]]\ndo = \"pause\"\nnodes = [1]\nfor = \"1h\"", "for is 1h0m0s"},
		"an honest payer":    {"[expect]\nslashed = [1]", "node 1, which is no liar"},
		"no load":            {"[load]\ntps = 0", "load.tps is 0"},
		"more seats":         {"[network]\ncommittee = 9", "network.committee is 9"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := e2e.Parse([]byte(good + c.more))
			require.ErrorContains(t, err, c.want)
		})
	}
	_, err := e2e.Parse([]byte(strings.TrimPrefix(good, `about = "a"`)))
	require.ErrorContains(t, err, "about is empty")
}

// aztecd does not lie by itself.
func TestALiarNeedsAProgramOfItsOwn(t *testing.T) {
	text, err := os.ReadFile("../manifests/liar-pays.toml")
	require.NoError(t, err)
	m, err := e2e.Parse(text)
	require.NoError(t, err)
	require.ErrorIs(t, e2e.Run(t.Context(), m, e2e.Options{Home: t.TempDir(), Out: new(bytes.Buffer)}), e2e.ErrNoLiar)
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := e2e.Parse(text)
		if err == nil {
			require.NoError(t, m.Check())
		}
	})
}

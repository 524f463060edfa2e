package monitoring

import (
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	rulesFile = "../../networks/alerts/aztecd.rules.yml"
	testsFile = "../../networks/alerts/aztecd.test.yml"
	dashboard = "../../networks/dashboards/aztecd.json"
)

var (
	metricName = regexp.MustCompile(`\baztecd_[a-z0-9_]+`)
	literal    = regexp.MustCompile(`"([a-z][a-z0-9_]*)"`)
)

// words are the names that each directory of the program writes as literals: metrics are
// made of a namespace, a subsystem or none, and a name.
func words(t *testing.T) (dirs []map[string]bool) {
	t.Helper()
	by := map[string]map[string]bool{}
	for _, root := range []string{"../../abci", "../../app", "../../l1bridge"} {
		require.NoError(t, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			dir := filepath.Dir(path)
			if by[dir] == nil {
				by[dir] = map[string]bool{}
			}
			for _, found := range literal.FindAllStringSubmatch(string(text), -1) {
				by[dir][found[1]] = true
			}
			return nil
		}))
	}
	for _, all := range by {
		dirs = append(dirs, all)
	}
	return dirs
}

// exists tells whether some directory makes a metric of that name.
func exists(dirs []map[string]bool, metric string) bool {
	name := strings.TrimPrefix(metric, "aztecd_")
	for _, has := range dirs {
		if has[name] {
			return true
		}
		for at := range name {
			if name[at] == '_' && has[name[:at]] && has[name[at+1:]] {
				return true
			}
		}
	}
	return false
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

// Dashboards and rules name no metric that nobody serves.
func TestWhatIsWatchedExists(t *testing.T) {
	dirs := words(t)
	require.True(t, exists(dirs, "aztecd_p2p_peers"))
	require.False(t, exists(dirs, "aztecd_p2p_pears"))
	for _, file := range []string{rulesFile, testsFile, dashboard} {
		names := metricName.FindAllString(read(t, file), -1)
		require.NotEmpty(t, names, file)
		for _, name := range names {
			require.True(t, exists(dirs, name), "%s has %s, which nobody serves", filepath.Base(file), name)
		}
	}
}

// Each alarm of the documents has a rule over the same metrics.
func TestEachAlarmOfTheDocumentsHasARule(t *testing.T) {
	rules := read(t, rulesFile)
	for _, doc := range []string{"../../docs/operators.md", "../../docs/provers.md"} {
		alarms, in := 0, false
		for line := range strings.Lines(read(t, doc)) {
			switch {
			case strings.HasPrefix(line, "| alert |"):
				in = true
			case !strings.HasPrefix(line, "|"):
				in = false
			case in:
				alarms++
				when := strings.Split(line, "|")
				require.Greater(t, len(when), 2, line)
				for _, name := range metricName.FindAllString(when[2], -1) {
					require.Contains(t, rules, name, "%s: %s", doc, line)
				}
			}
		}
		require.Greater(t, alarms, 1, doc)
	}
}

// The dashboard is one that Grafana reads: panels do not lie over each other, and each asks
// for something.
func TestTheDashboardIsWhole(t *testing.T) {
	var d struct {
		UID, Title    string
		SchemaVersion int
		Panels        []struct {
			ID          int
			Type, Title string
			GridPos     struct{ H, W, X, Y int }
			Targets     []struct{ Expr, RefID string }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(read(t, dashboard)), &d))
	require.NotEmpty(t, d.UID)
	ids, cells := map[int]bool{}, map[[2]int]string{}
	for _, p := range d.Panels {
		require.False(t, ids[p.ID], p.Title)
		ids[p.ID] = true
		require.LessOrEqual(t, p.GridPos.X+p.GridPos.W, 24, p.Title)
		for x := range p.GridPos.W {
			for y := range p.GridPos.H {
				at := [2]int{p.GridPos.X + x, p.GridPos.Y + y}
				require.Empty(t, cells[at], "%s lies over another panel", p.Title)
				cells[at] = p.Title
			}
		}
		require.Equal(t, p.Type == "row", len(p.Targets) == 0, p.Title)
		for _, target := range p.Targets {
			require.NotEmpty(t, target.Expr, p.Title)
			require.NotEmpty(t, target.RefID, p.Title)
		}
	}
	require.Greater(t, len(d.Panels), 20)
}

// promtool takes the rules and expressions, and rules fire when they are to.
func TestPrometheusTakesThem(t *testing.T) {
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		t.Skip("promtool is not installed: on Debian, apt-get install prometheus")
	}
	check := func(args ...string) {
		cmd := exec.CommandContext(t.Context(), promtool, args...)
		cmd.Dir = filepath.Dir(rulesFile)
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%v\n%s", args, out)
	}
	check("check", "rules", filepath.Base(rulesFile))
	check("test", "rules", filepath.Base(testsFile))

	// The dashboard's expressions, as rules.
	var d struct {
		Panels []struct{ Targets []struct{ Expr string } }
	}
	require.NoError(t, json.Unmarshal([]byte(read(t, dashboard)), &d))
	type rule struct {
		Record string `json:"record"`
		Expr   string `json:"expr"`
	}
	var rules []rule
	for _, p := range d.Panels {
		for _, target := range p.Targets {
			rules = append(rules, rule{"dashboard:expr", target.Expr})
		}
	}
	slices.SortFunc(rules, func(a, b rule) int { return strings.Compare(a.Expr, b.Expr) })
	rules = slices.Compact(rules)
	text, err := json.Marshal(map[string]any{"groups": []any{map[string]any{"name": "dashboard", "rules": rules}}})
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "dashboard.yml") // YAML has JSON in it
	require.NoError(t, os.WriteFile(file, text, 0o600))
	check("check", "rules", "--lint=none", file)
}

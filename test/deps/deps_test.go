package deps

import (
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestDirectDependenciesAreDocumented requires a table row with path and
// version for each direct requirement of go.mod, and no row for anything else.
func TestDirectDependenciesAreDocumented(t *testing.T) {
	rows := tableRows(t, "## The node")
	for path, version := range directRequirements(t, "../../go.mod") {
		row, ok := rows[path]
		if !ok {
			t.Errorf("go.mod requires %s: add a row to docs/dependencies.md saying what it is for and its licence", path)
			continue
		}
		if got := row[1]; got != version {
			t.Errorf("docs/dependencies.md pins %s at %s, go.mod at %s", path, got, version)
		}
		delete(rows, path)
	}
	for path := range rows {
		t.Errorf("docs/dependencies.md names %s, which go.mod does not require directly: remove the row", path)
	}
}

// TestPageLibrariesAreDocumented requires a row for each library of the page that verifies
// proofs, exact versions, and no other.
func TestPageLibrariesAreDocumented(t *testing.T) {
	rows := tableRows(t, "## The page that verifies proofs")
	pinned := readPackage(t, "../../app/clients/light/package.json")
	require.Empty(t, pinned.DevDependencies)
	require.Len(t, rows, len(pinned.Dependencies))
	for path, version := range pinned.Dependencies {
		require.Regexp(t, `^[0-9]+\.[0-9]+\.[0-9]+$`, version, path)
		require.Equal(t, version, rows[path][1], path)
	}
}

// TestToolsAreDocumented requires a row for each tool of tools/go.mod and each
// package of the package.json files.
func TestToolsAreDocumented(t *testing.T) {
	rows := tableRows(t, "## Developer tools")
	for path, version := range toolVersions(t) {
		row, ok := rows[path]
		if !ok {
			t.Errorf("tools/ pins %s: add a row to docs/dependencies.md", path)
			continue
		}
		require.Equal(t, version, row[1], path)
	}
}

// tableRows reads the Markdown table below heading: first cell (without its
// backquotes) -> cells.
func tableRows(t *testing.T, heading string) map[string][]string {
	t.Helper()
	doc, err := os.ReadFile("../../docs/dependencies.md")
	require.NoError(t, err)
	_, section, found := strings.Cut(string(doc), heading+"\n")
	require.True(t, found, "docs/dependencies.md has no section %q", heading)
	section, _, _ = strings.Cut(section, "\n## ")

	rows := map[string][]string{}
	for line := range strings.Lines(section) {
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.Trim(strings.TrimSpace(cells[i]), "`")
		}
		require.GreaterOrEqual(t, len(cells), 4, "a row has a path, a version, a purpose and a licence: %s", line)
		for _, cell := range cells {
			require.NotEmpty(t, cell, line)
		}
		rows[cells[0]] = cells
	}
	require.NotEmpty(t, rows)
	return rows
}

type goMod struct {
	Require []struct {
		Path, Version string
		Indirect      bool
	}
	Tool []struct{ Path string }
}

func readGoMod(t *testing.T, file string) goMod {
	t.Helper()
	out, err := exec.Command("go", "mod", "edit", "-json", file).Output()
	require.NoError(t, err)
	var mod goMod
	require.NoError(t, json.Unmarshal(out, &mod))
	return mod
}

func directRequirements(t *testing.T, file string) map[string]string {
	t.Helper()
	direct := map[string]string{}
	for _, r := range readGoMod(t, file).Require {
		if !r.Indirect {
			direct[r.Path] = r.Version
		}
	}
	require.NotEmpty(t, direct)
	return direct
}

// toolVersions maps the module of each Go tool, and each npm package, to its
// pinned version.
func toolVersions(t *testing.T) map[string]string {
	t.Helper()
	versions := map[string]string{}
	mod := readGoMod(t, "../../tools/go.mod")
	for _, tool := range mod.Tool {
		for _, r := range mod.Require {
			if tool.Path == r.Path || strings.HasPrefix(tool.Path, r.Path+"/") {
				versions[r.Path] = r.Version
			}
		}
	}

	for _, file := range []string{"../../tools/package.json", "../../l1bridge/contracts/package.json"} {
		maps.Copy(versions, readPackage(t, file).DevDependencies)
	}
	return versions
}

type npmPackage struct {
	Dependencies    map[string]string `json:"dependencies"`
	DevDependencies map[string]string `json:"devDependencies"`
}

func readPackage(t *testing.T, file string) (p npmPackage) {
	t.Helper()
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &p))
	return p
}

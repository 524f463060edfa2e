package e2e

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/datadriven"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/test/byzantine/fault"
	"github.com/aztecd/aztecd/test/long"
)

// What each fault of package fault does to a network of five whose others are honest, and
// what L1 takes of whom for it, is what the table of docs/faults.md says: members go wrong
// one after the other, in a network that is loaded, and at last all of them at once.
func TestFaultsCostWhatTheTableSays(t *testing.T) {
	long.Minutes(t)
	table := readFaults(t)
	s := newFaultScene(t)
	played := map[string]bool{}
	datadriven.RunTest(t, "testdata/faults.txt", func(t *testing.T, d *datadriven.TestData) string {
		var name string
		d.ScanArgs(t, "fault", &name)
		row, known := table[name]
		require.True(t, known, "%s: not in the table", name)
		played[name] = true
		switch d.Cmd {
		case "member":
			var member int
			d.ScanArgs(t, "is", &member)
			return s.member(row, member)
		case "all":
			return s.all(row)
		}
		t.Fatalf("%s: no such command", d.Cmd)
		return ""
	})
	for name := range table {
		require.True(t, played[name], "%s was not played", name)
	}
	s.totals()
}

// Each fault has a row, and each row a fault.
func TestEachFaultHasARow(t *testing.T) {
	table := readFaults(t)
	for _, f := range fault.All() {
		require.Contains(t, table, f.Name)
		require.Equal(t, f.About, table[f.Name].does, "what %s does", f.Name)
	}
	require.Len(t, table, len(fault.All()))
}

// faultRow is a row of the table: what is wrong, what others see, who pays what for it,
// and the offence as L1 has it.
type faultRow struct{ name, does, seen, pays, azt, offence string }

// readFaults reads the first table of docs/faults.md.
func readFaults(t *testing.T) map[string]faultRow {
	t.Helper()
	text, err := os.ReadFile("../../docs/faults.md")
	require.NoError(t, err)
	rows := map[string]faultRow{}
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) != 8 || !strings.HasPrefix(strings.TrimSpace(cells[1]), "`") {
			continue
		}
		for i := range cells {
			cells[i] = strings.TrimSpace(cells[i])
		}
		name := strings.Trim(cells[1], "`")
		require.NotContains(t, rows, name)
		rows[name] = faultRow{name, cells[2], cells[3], cells[4], cells[5], strings.Trim(cells[6], "`")}
	}
	return rows
}

// taken is one stake that L1 took, by the event of the offence.
type taken struct{ who, azt, offence string }

func (r faultRow) want(members []string, member int) (all []taken) {
	switch r.pays {
	case "the member":
		return []taken{{members[member], r.azt, r.offence}}
	case "the committee":
		for _, m := range members {
			all = append(all, taken{m, r.azt, r.offence})
		}
	}
	return all
}

// told is a transcript's account of who paid.
func told(all []taken) string {
	if len(all) == 0 {
		return "nothing"
	}
	lines := make([]string, len(all))
	for i, one := range all {
		lines[i] = fmt.Sprintf("%s AZT of %s, %s", one.azt, one.who, one.offence)
	}
	slices.Sort(lines)
	return strings.Join(slices.Compact(lines), "\n  ")
}

package model

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const contracts = "../../l1bridge/contracts"

// story is a test of the contracts: its file, and its function.
var story = regexp.MustCompile(`(test/\S+\.t\.sol) (\w+)`)

// A trace and the test beside it are one story: a renamed test, or a rule that no search takes out, is noticed.
func TestEachTraceIsATest(t *testing.T) {
	text, err := os.ReadFile("searches.txt")
	require.NoError(t, err)
	rules, err := os.ReadFile("rules.pml")
	require.NoError(t, err)
	stories := 0
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		require.Len(t, strings.Split(line, "|"), 4, line)
		found := story.FindStringSubmatch(line)
		if found == nil {
			require.Contains(t, line, "no contract prunes yet")
			continue
		}
		source, err := os.ReadFile(filepath.Join(contracts, found[1]))
		require.NoError(t, err, line)
		require.Contains(t, string(source), "function "+found[2]+"(", line)
		stories++
	}
	require.Greater(t, stories, 15)
	for _, rule := range regexp.MustCompile(`RULE_OFF_\w+`).FindAllString(string(rules), -1) {
		require.Contains(t, string(text), "-D"+rule, "no search takes this rule out")
	}
}

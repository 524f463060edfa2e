package bench

import (
	"strings"
	"testing"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"
)

// Each figure is a line "key value" at the end; a budget whose reference was
// measured has a ratio, one that was not measured has no line.
func TestFiguresEndAsKeysAndValues(t *testing.T) {
	var r results
	r.set("lock_verify_48_ms", 2)
	r.set("verify_commit_48_ms", 8)
	r.set("rss_mb_max", 310)
	var out strings.Builder
	r.print(&out)
	table, figures, _ := strings.Cut(strings.TrimSpace(out.String()), "\n\n")
	require.Equal(t, "lock_verify_48_ms 2.000\nverify_commit_48_ms 8.000\nrss_mb_max 310.0\nlock_verify_48_ratio 0.250", figures)
	lines := strings.Split(table, "\n")
	require.Len(t, lines, 3)
	require.Contains(t, lines[1], "OVER")
	require.Contains(t, lines[2], "within aim")
	require.Contains(t, lines[2], "CometBFT VerifyCommit: 8.000")
}

func TestBudgetsHaveKeysOfTheirOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, b := range budgets {
		require.False(t, seen[b.key] || seen[b.ratioKey()], b.key)
		seen[b.key], seen[b.ratioKey()] = true, true
		require.NotEmpty(t, b.reference, b.key)
	}
}

// A tx counts when a node other than the one it was given to reports it, once.
func TestKVStoreTxsCountAtAnotherNode(t *testing.T) {
	w := kvWatch{sent: map[string]kvSent{}}
	tx, begun := kvTx(1), time.Unix(100, 0)
	require.Len(t, tx, kvTxBytes)
	w.sending(tx, 2, begun)
	w.included(2, cmttypes.Txs{tx}, begun.Add(time.Second))
	require.Equal(t, 1, w.waiting())
	w.included(0, cmttypes.Txs{kvTx(5), tx}, begun.Add(2*time.Second))
	w.included(1, cmttypes.Txs{tx}, begun.Add(3*time.Second))
	require.Zero(t, w.waiting())
	require.Equal(t, []time.Duration{2 * time.Second}, w.latencies())
}

func TestUnknownPartsAreRefused(t *testing.T) {
	require.ErrorContains(t, (&Options{Parts: []string{"lock", "luck"}, Seconds: 30}).Check(), "luck")
	require.Error(t, (&Options{Seconds: 1}).Check())
	require.NoError(t, (&Options{Parts: Parts(), Seconds: 30}).Check())
}

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const good = `{
  "validators": 4, "validators_total": 4, "committee_size": 4, "epochs": 2, "handover_gap_ms": {"p50": 100, "max": 300}, "duration_s": 30,
  "tx": {"submitted": 300, "locked": 299, "checkpointed": 280, "rejected": 1},
  "submit_to_locked_ms": {"p50": 80, "p90": 120, "p99": 200, "max": 210},
  "submit_to_checkpointed_ms": {"p50": 5000, "p90": 8000, "p99": 9000, "max": 9100},
  "chunks": 100, "chunk_interval_ms": {"p50": 300, "p99": 600},
  "checkpoints": 5, "l1_gas_per_checkpoint": {"mean": 90000, "max": 120000}, "l1_gas_per_tx": 1500, "blobs": 10,
  "block_bytes_per_tx": 34, "net_bytes_per_tx": 250000, "object_bytes_mean": 61000,
  "rss_mb_max": 150, "start_to_rpc_ms": 1200
}`

// TestReportOfAWorkingRunIsAccepted: nothing to complain about.
func TestReportOfAWorkingRunIsAccepted(t *testing.T) {
	require.Empty(t, check([]byte(good)))
}

// TestReportIsRefused changes one thing in a good report at a time.
func TestReportIsRefused(t *testing.T) {
	for _, tc := range []struct{ name, old, new, want string }{
		{"nothing locked", `"locked": 299`, `"locked": 0`, "tx.locked is 0"},
		{"lost transactions", `"locked": 299`, `"locked": 290`, "300 transactions were submitted, but 290 locked and 1 rejected"},
		{"nothing published", `"checkpoints": 5`, `"checkpoints": 0`, "checkpoints is 0"},
		{"a part is not there yet", `"blobs": 10`, `"blobs": null`, "blobs is missing"},
		{"a part of a group is missing", `"p50": 300, "p99": 600`, `"p50": 300`, "chunk_interval_ms.p99 is missing"},
		{"no count of rejections", `, "rejected": 1`, ``, "tx.rejected is missing"},
		{"percentiles out of order", `"p90": 120`, `"p90": 220`, "p90 (220) is above submit_to_locked_ms.p99 (200)"},
		{"more checkpointed than locked", `"checkpointed": 280`, `"checkpointed": 300`, "tx.checkpointed (300) is above"},
		{"a committee of strangers", `"committee_size": 4`, `"committee_size": 5`, "committee_size (5) is above validators_total (4)"},
		{"cut short", `"start_to_rpc_ms": 1200
}`, ``, "not a JSON object"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			require.Contains(t, good, tc.old)
			require.Contains(t, strings.Join(check([]byte(strings.Replace(good, tc.old, tc.new, 1))), "\n"), tc.want)
		})
	}
}

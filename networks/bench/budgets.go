package bench

import "strings"

// budget is a line of the design's table of budgets.
type budget struct {
	key, what, unit string
	must, aim       float64 // 0: the design names none
	// more says that larger is better.
	more bool
	// reference is what stands beside it: the figure under besideKey, measured in
	// the same run, or the published one against; neither, when there is none.
	reference string
	besideKey string
	against   float64
}

// budgets are those of design 9 that exist so far and that a network or a node
// shows; world state has its own bench, `make bench-state`.
var budgets = []budget{
	{
		key: "submit_to_locked_p50_ms", what: "submit -> locked, 10 tx/s, P50", unit: "ms", must: 150, aim: 80,
		reference: "bare kvstore", besideKey: "kvstore_p50_ms",
	},
	{
		key: "submit_to_locked_p90_ms", what: "submit -> locked, 10 tx/s, P90", unit: "ms",
		reference: "bare kvstore", besideKey: "kvstore_p90_ms",
	},
	{
		key: "submit_to_locked_p99_ms", what: "submit -> locked, 10 tx/s, P99", unit: "ms", must: 500, aim: 250,
		reference: "bare kvstore", besideKey: "kvstore_p99_ms",
	},
	{
		key: "sustained_tx_per_s", what: "sustained to locked, 4+4, all executing", unit: "tx/s", must: 100, aim: 300, more: true,
		reference: "Aztec 4.1.2, one node, to proposed", against: 14.6,
	},
	{
		key: "start_to_rpc_ms", what: "process start to RPC, four at once", unit: "ms", must: 5000, aim: 2000,
		reference: "bare kvstore", besideKey: "kvstore_start_to_rpc_ms",
	},
	{
		key: "rss_mb_max", what: "memory, largest node", unit: "MB", must: 300, aim: 150,
		reference: "bare kvstore", besideKey: "kvstore_rss_mb_max",
	},
	{
		key: "block_bytes_per_tx", what: "block bytes per tx, tx entries only", unit: "B", must: 34, aim: 34,
		reference: "full txs in blocks (Aztec private tx)", against: 100_515,
	},
	{
		key: "block_bytes_besides", what: "block bytes besides the tx entries", unit: "B", must: 3000, aim: 1500,
		reference: "bare kvstore", besideKey: "kvstore_block_bytes_besides",
	},
	{
		key: "chunk_before_vote_ms", what: "one chunk's work before its vote, 10 txs", unit: "ms", must: 25, aim: 10,
		reference: "whole-blob commitment alone", besideKey: "whole_blob_commitment_ms",
	},
	{
		key: "lock_verify_48_ms", what: "lock certificate check, 48 members", unit: "ms", must: 8, aim: 2,
		reference: "CometBFT VerifyCommit", besideKey: "verify_commit_48_ms",
	},
}

// verdict says where a figure stands.
func (b budget) verdict(v float64) string {
	within := func(limit float64) bool { return v <= limit }
	if b.more {
		within = func(limit float64) bool { return v >= limit }
	}
	switch {
	case b.must == 0:
		return "-"
	case within(b.aim):
		return "within aim"
	case within(b.must):
		return "within must"
	default:
		return "OVER"
	}
}

// ratioKey is the key without its unit, and "_ratio".
func (b budget) ratioKey() string {
	key := b.key
	for _, unit := range []string{"_ms", "_mb_max"} {
		key = strings.TrimSuffix(key, unit)
	}
	return key + "_ratio"
}

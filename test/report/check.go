package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

// positive are the fields of a report that a run which did its work fills with
// a number above zero, as dotted paths.
var positive = []string{
	"validators", "validators_total", "committee_size", "epochs", "duration_s",
	"tx.submitted", "tx.locked", "tx.checkpointed",
	"submit_to_locked_ms.p50", "submit_to_locked_ms.p90", "submit_to_locked_ms.p99", "submit_to_locked_ms.max",
	"submit_to_checkpointed_ms.p50", "submit_to_checkpointed_ms.p90", "submit_to_checkpointed_ms.p99", "submit_to_checkpointed_ms.max",
	"chunks", "chunk_interval_ms.p50", "chunk_interval_ms.p99",
	"checkpoints", "l1_gas_per_checkpoint.mean", "l1_gas_per_checkpoint.max", "l1_gas_per_tx", "blobs",
	"block_bytes_per_tx", "net_bytes_per_tx", "object_bytes_mean",
	"rss_mb_max", "start_to_rpc_ms",
}

// atMost are chains of fields of which none is above the next.
var atMost = [][]string{
	{"tx.checkpointed", "tx.locked", "tx.submitted"},
	{"submit_to_locked_ms.p50", "submit_to_locked_ms.p90", "submit_to_locked_ms.p99", "submit_to_locked_ms.max"},
	{"submit_to_checkpointed_ms.p50", "submit_to_checkpointed_ms.p90", "submit_to_checkpointed_ms.p99", "submit_to_checkpointed_ms.max"},
	{"chunk_interval_ms.p50", "chunk_interval_ms.p99"},
	{"l1_gas_per_checkpoint.mean", "l1_gas_per_checkpoint.max"},
	{"checkpoints", "chunks"},
	{"committee_size", "validators_total"},
	{"handover_gap_ms.p50", "handover_gap_ms.max"},
	{"checkpoints", "blobs"},
}

// check returns what is wrong with a report, in plain words.
func check(raw []byte) []string {
	var report map[string]any
	if err := json.Unmarshal(raw, &report); err != nil {
		return []string{fmt.Sprintf("not a JSON object: %v", err)}
	}
	var wrong []string
	for _, path := range positive {
		switch n, ok := number(report, path); {
		case !ok:
			wrong = append(wrong, path+" is missing or not a number")
		case n <= 0:
			wrong = append(wrong, fmt.Sprintf("%s is %v, expected more than 0", path, n))
		}
	}
	for _, chain := range atMost {
		for i := range chain[1:] {
			a, okA := number(report, chain[i])
			b, okB := number(report, chain[i+1])
			if okA && okB && a > b {
				wrong = append(wrong, fmt.Sprintf("%s (%v) is above %s (%v)", chain[i], a, chain[i+1], b))
			}
		}
	}
	return append(wrong, checkSettled(report)...)
}

// checkSettled requires that each submitted transaction was locked or rejected.
func checkSettled(report map[string]any) []string {
	rejected, ok := number(report, "tx.rejected")
	if !ok {
		return []string{"tx.rejected is missing or not a number"}
	}
	submitted, _ := number(report, "tx.submitted")
	locked, _ := number(report, "tx.locked")
	if locked+rejected != submitted {
		return []string{fmt.Sprintf("%v transactions were submitted, but %v locked and %v rejected", submitted, locked, rejected)}
	}
	return nil
}

// number returns the number at a dotted path.
func number(report map[string]any, path string) (float64, bool) {
	var value any = report
	for key := range strings.SplitSeq(path, ".") {
		object, ok := value.(map[string]any)
		if !ok {
			return 0, false
		}
		value = object[key]
	}
	n, ok := value.(float64)
	return n, ok
}

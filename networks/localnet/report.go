package localnet

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"strings"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/networks/load"
)

// Report is what a run measured. A nil field is null in JSON: nothing was there
// to measure.
type Report struct {
	// Validators is how many ran, ValidatorsTotal how many have a stake, CommitteeSize how
	// many of those sit in an epoch.
	Validators      int `json:"validators"`
	ValidatorsTotal int `json:"validators_total"`
	CommitteeSize   int `json:"committee_size"`
	// Epochs is how many began while chunks were locked. Overlap is how many members of a
	// committee sat in the one before, on the mean.
	Epochs      int      `json:"epochs"`
	HandoverGap *Gap     `json:"handover_gap_ms"`
	Overlap     *float64 `json:"committee_overlap"`
	DurationS   float64  `json:"duration_s"`
	Tx          TxCount  `json:"tx"`
	// Latencies in milliseconds, from before the call that submits a tx to the
	// report of another node.
	SubmitToLocked       *load.Latency `json:"submit_to_locked_ms"`
	SubmitToCheckpointed *load.Latency `json:"submit_to_checkpointed_ms"`
	Chunks               int           `json:"chunks"`
	ChunkInterval        *Interval     `json:"chunk_interval_ms"`
	Checkpoints          int           `json:"checkpoints"`
	L1GasPerCheckpoint   *Gas          `json:"l1_gas_per_checkpoint"`
	// L1GasPerTx is all gas of publications by the txs they published.
	L1GasPerTx *float64 `json:"l1_gas_per_tx"`
	Blobs      int      `json:"blobs"`
	// BlockBytesPerTx are those of the tx entries alone.
	BlockBytesPerTx *float64 `json:"block_bytes_per_tx"`
	// NetBytesPerTx is what all nodes sent each other, objects and consensus, by
	// the locked txs.
	NetBytesPerTx *float64 `json:"net_bytes_per_tx"`
	ObjectBytes   *float64 `json:"object_bytes_mean"`
	// RSSMaxMB is the most memory that a validator held, in 10^6 bytes.
	RSSMaxMB *float64 `json:"rss_mb_max"`
	// StartToRPCMS is that of the slowest validator; all start at once.
	StartToRPCMS int64 `json:"start_to_rpc_ms"`
	// Slashed is what each attester lost in the run, Committee the attesters of each of its
	// epochs by position (of a long run the last 512 epochs), StakeBefore and StakeAfter what
	// the validators have at stake. Addresses are in lower case, amounts in AZT's smallest
	// unit; null: L1 did not tell.
	Slashed     map[string]string   `json:"slashed"`
	Committee   map[string][]string `json:"committee"`
	StakeBefore map[string]string   `json:"stake_before"`
	StakeAfter  map[string]string   `json:"stake_after"`
	// Proven is how far L1 has proven the chain, and Prover who did it, both null where nobody proves.
	// Pruned is what was not proven in time, Generation how often that or a restart happened, and
	// Fallback when the chain went on without a committee.
	Proven     *Proven          `json:"proven"`
	Prover     *Prover          `json:"prover"`
	Pruned     []audit.Pruned   `json:"pruned"`
	Generation uint32           `json:"generation"`
	Fallback   []audit.Fallback `json:"fallback"`
}

// TxCount counts txs.
type TxCount struct {
	Submitted    int `json:"submitted"`
	Locked       int `json:"locked"`
	Checkpointed int `json:"checkpointed"`
	Rejected     int `json:"rejected"`
}

// Interval between locked chunks, in milliseconds.
type Interval struct {
	P50 float64 `json:"p50"`
	P99 float64 `json:"p99"`
}

// Gas on L1.
type Gas struct {
	Mean float64 `json:"mean"`
	Max  float64 `json:"max"`
}

// write puts the report into a file.
func (r *Report) write(file string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encode report: %w", err)
	}
	if err := os.WriteFile(file, append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("write report: %w", err)
	}
	return nil
}

// table is the report for people.
func (r *Report) table() string {
	latency := func(l *load.Latency) string {
		if l == nil {
			if r.Validators < 2 {
				return "null: there is no other node to report it"
			}
			return "null: nothing came so far"
		}
		return fmt.Sprintf("P50 %.0f  P90 %.0f  P99 %.0f  max %.0f ms", l.P50, l.P90, l.P99, l.Max)
	}
	number := func(n *float64, unit, why string) string {
		if n == nil {
			return "null: " + why
		}
		return fmt.Sprintf("%.1f %s", *n, unit)
	}
	interval, gas, gap := "null: fewer than two chunks", "null: nothing was published", "null: chunks of one epoch only"
	if r.HandoverGap != nil {
		gap = fmt.Sprintf("P50 %.0f  max %.0f ms", r.HandoverGap.P50, r.HandoverGap.Max)
	}
	if r.ChunkInterval != nil {
		interval = fmt.Sprintf("P50 %.0f  P99 %.0f ms", r.ChunkInterval.P50, r.ChunkInterval.P99)
	}
	if r.L1GasPerCheckpoint != nil {
		gas = fmt.Sprintf("mean %.0f  max %.0f", r.L1GasPerCheckpoint.Mean, r.L1GasPerCheckpoint.Max)
	}
	rows := [][]string{
		{"validators", fmt.Sprint(r.Validators)},
		{"committees", r.committees()},
		{"between epochs", gap},
		{"sending took", fmt.Sprintf("%.1f s", r.DurationS)},
		{"txs", fmt.Sprintf("%d submitted, %d locked, %d checkpointed, %d rejected", r.Tx.Submitted, r.Tx.Locked, r.Tx.Checkpointed, r.Tx.Rejected)},
		{"submit -> locked", latency(r.SubmitToLocked)},
		{"submit -> checkpointed", latency(r.SubmitToCheckpointed)},
		{"chunks", fmt.Sprint(r.Chunks)},
		{"between chunks", interval},
		{"checkpoints", fmt.Sprintf("%d in %d blobs", r.Checkpoints, r.Blobs)},
		{"L1 gas per checkpoint", gas},
		{"L1 gas per tx", number(r.L1GasPerTx, "gas", "nothing was published")},
		{"block bytes per tx", number(r.BlockBytesPerTx, "B", "no blocks with txs")},
		{"network bytes per tx", number(r.NetBytesPerTx, "B", "no node told its traffic")},
		{"object size", number(r.ObjectBytes, "B", "nothing was sent")},
		{"memory, largest node", number(r.RSSMaxMB, "MB", "the system does not tell")},
		{"start to RPC, slowest", fmt.Sprintf("%d ms", r.StartToRPCMS)},
		{"slashed", r.slashes()},
	}
	return table(append(rows, r.proving()...))
}

// proving is how far it was proven, where somebody proves.
func (r *Report) proving() (rows [][]string) {
	if r.Proven == nil {
		return nil
	}
	rows = append(rows, []string{"proven", fmt.Sprintf("to checkpoint %d, %d slots behind", r.Proven.Last, r.Proven.LagSlots)})
	if p := r.Prover; p != nil {
		took := "does not tell what it took"
		if p.Jobs != nil {
			took = fmt.Sprintf("%d proofs in %.1f CPU s, %.1f s", *p.Jobs, *p.CPUS, *p.WallS)
		}
		rows = append(rows, []string{"prover", fmt.Sprintf("%s, bond %s AZT, fee %d of 10000; %s; %d gas", p.Address, inAZT(p.Bond), p.Fee, took, p.Gas)})
	}
	for _, p := range r.Pruned {
		rows = append(rows, []string{"pruned", fmt.Sprintf("period %d, %s: back to checkpoint %d", p.Period, p.Reason, p.ToCheckpoint)})
	}
	return append(rows, []string{"generation", fmt.Sprint(r.Generation)})
}

// slashes is who lost what.
func (r *Report) slashes() string {
	switch {
	case r.Slashed == nil:
		return "null: L1 did not tell"
	case len(r.Slashed) == 0:
		return "nobody"
	}
	var lost []string
	for _, who := range slices.Sorted(maps.Keys(r.Slashed)) {
		lost = append(lost, fmt.Sprintf("%s %s AZT", who, inAZT(r.Slashed[who])))
	}
	return strings.Join(lost, ", ")
}

// inAZT is an amount in AZT for people.
func inAZT(units string) string {
	n, ok := new(big.Int).SetString(units, 10)
	if !ok {
		return "?"
	}
	return stakes.NewAZT(n).String()
}

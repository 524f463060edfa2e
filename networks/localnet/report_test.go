package localnet

import (
	"encoding/json"
	"flag"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/l1bridge/published"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/networks/load"
)

var update = flag.Bool("update", false, "write golden files")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

func full() *Report {
	number, jobs := func(n float64) *float64 { return &n }, 14
	return &Report{
		Validators: 8, ValidatorsTotal: 8, CommitteeSize: 4, Epochs: 6, HandoverGap: &Gap{180, 420}, Overlap: number(2.2), DurationS: 60, Tx: TxCount{600, 600, 580, 0},
		SubmitToLocked: &load.Latency{P50: 80, P90: 120, P99: 240, Max: 300}, SubmitToCheckpointed: &load.Latency{P50: 5000, P90: 8000, P99: 9000, Max: 9500},
		Chunks: 500, ChunkInterval: &Interval{100, 180}, Checkpoints: 10, L1GasPerCheckpoint: &Gas{180_000, 220_000},
		L1GasPerTx: number(3103.4), Blobs: 20, BlockBytesPerTx: number(34), NetBytesPerTx: number(250_000), ObjectBytes: number(60_700),
		RSSMaxMB: number(140.5), StartToRPCMS: 930,
		Slashed: map[string]string{"0xa1": "2000000000000000000000"}, Committee: map[string][]string{"3": {"0xa1", "0xb2"}},
		StakeBefore: map[string]string{"0xa1": "100000000000000000000000", "0xb2": "100000000000000000000000"},
		StakeAfter:  map[string]string{"0xa1": "98000000000000000000000", "0xb2": "100000000000000000000000"},
		Proven:      &Proven{Last: 8, LagSlots: 5}, Generation: 1, Fallback: []audit.Fallback{},
		Prover: &Prover{Address: "0xc3", Bond: "25000000000000000000000", Fee: 2500, Jobs: &jobs, CPUS: number(210.5), WallS: number(140), Gas: 1_430_000},
		Pruned: []audit.Pruned{{Period: 2, ToCheckpoint: 4, Reason: proofs.Unclaimed}},
	}
}

func TestReportHasTheAgreedFields(t *testing.T) {
	file := filepath.Join(t.TempDir(), "r.json")
	require.NoError(t, full().write(file))
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	golden(t, "report.json", string(text))
}

func TestWhatIsNotThereIsNullAndSaidSo(t *testing.T) {
	empty := &Report{Validators: 4, ValidatorsTotal: 4, CommitteeSize: 4}
	raw, err := json.Marshal(empty)
	require.NoError(t, err)
	var fields map[string]any
	require.NoError(t, json.Unmarshal(raw, &fields))
	for _, field := range []string{
		"handover_gap_ms", "committee_overlap", "submit_to_locked_ms", "submit_to_checkpointed_ms", "chunk_interval_ms", "l1_gas_per_checkpoint", "l1_gas_per_tx",
		"block_bytes_per_tx", "net_bytes_per_tx", "object_bytes_mean", "rss_mb_max",
		"slashed", "committee", "stake_before", "stake_after", "proven", "prover",
	} {
		value, ok := fields[field]
		require.True(t, ok, field)
		require.Nil(t, value, field)
	}
	golden(t, "table.txt", full().table()+"\n\n"+empty.table()+"\n")
}

func TestTheVerdictNamesWhatDidNotWork(t *testing.T) {
	n := &network{o: &Options{TPS: 1}}
	require.NoError(t, n.verdict(full()))
	require.ErrorContains(t, n.verdict(&Report{Checkpoints: 1}), "nothing was locked")
	require.ErrorContains(t, n.verdict(&Report{Tx: TxCount{Locked: 1}}), "nothing was published")
	n.deaths = []string{"validator-2"}
	require.ErrorContains(t, n.verdict(full()), "validator-2")
	n = &network{o: &Options{}}
	require.NoError(t, n.verdict(&Report{}), "nothing was to be sent")
}

func TestGasIsSharedByTheCheckpointsOfATransaction(t *testing.T) {
	in := func(tx byte, gas uint64, blobs, checkpoints int, number, last uint64) view.Publication {
		return view.Publication{
			Publication: published.Publication{Number: number, LastChunk: last, TxHash: common.Hash{tx}},
			GasUsed:     gas, Blobs: blobs, Checkpoints: checkpoints,
		}
	}
	p := &publications{all: []view.Publication{
		in(1, 300, 3, 2, 1, 10), in(1, 300, 3, 2, 2, 20),
		in(2, 100, 2, 1, 3, 25),
		in(3, 120, 2, 1, 3, 30), // supersedes
		in(4, 50, 2, 1, 4, 65_647),
	}}
	require.Equal(t, l1Costs{checkpoints: 3, blobs: 9, gas: 570, meanGas: 190, maxGas: 220}, p.costs(30), "the last is not of the nodes' chain")
	require.Zero(t, (&publications{}).costs(0))
}

func TestEntriesAreCountedWithTheirFrame(t *testing.T) {
	require.Equal(t, 34, framed(32))
	require.Equal(t, 2+127, framed(127))
	require.Equal(t, 3+128, framed(128))
}

// What a prover's process tells by its metrics is summed up over the kinds of proofs.
func TestWhatProvingTookIsReadFromMetrics(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `# HELP aztecd_prover_proof_seconds How long proofs took at their workers, by kind.
# TYPE aztecd_prover_proof_seconds histogram
aztecd_prover_proof_seconds_bucket{kind="t",le="+Inf"} 9
aztecd_prover_proof_seconds_sum{kind="t"} 100.5
aztecd_prover_proof_seconds_count{kind="t"} 9
aztecd_prover_proof_seconds_sum{kind="b"} 9.5
aztecd_prover_proof_seconds_count{kind="b"} 4
aztecd_prover_cpu_seconds_total{kind="t"} 190
aztecd_prover_cpu_seconds_total{kind="b"} 17
`)
	}))
	defer server.Close()
	var p Prover
	require.NoError(t, p.read(t.Context(), server.URL))
	require.Equal(t, []any{13, 110.0, 207.0}, []any{*p.Jobs, *p.WallS, *p.CPUS})
	p = Prover{}
	server.Close()
	require.Error(t, p.read(t.Context(), server.URL))
	require.Nil(t, p.Jobs)
}

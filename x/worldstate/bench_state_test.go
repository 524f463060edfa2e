package worldstate_test

import (
	"fmt"
	"io/fs"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// deltaSource makes chunks of random content, the same for the same seed.
type deltaSource struct{ random *rand.Rand }

func newDeltaSource(seed uint64) *deltaSource {
	return &deltaSource{rand.New(rand.NewPCG(seed, 1))}
}

func (s *deltaSource) elements(n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		var b [32]byte
		for j := range b {
			b[j] = byte(s.random.Uint32())
		}
		out[i].SetBytes(b[:])
	}
	return out
}

// chunk returns a delta of txs with as many notes as nullifiers, and a public
// write each: the payer's balance.
func (s *deltaSource) chunk(txs, each int) worldstate.Delta {
	d := worldstate.Delta{Txs: make([]worldstate.TxDelta, txs)}
	for i := range d.Txs {
		d.Txs[i] = worldstate.TxDelta{
			NoteHashes: s.elements(each),
			Nullifiers: s.elements(each),
			PublicWrites: []worldstate.PublicWrite{{
				Slot:  field(1<<40 + uint64(s.random.IntN(64))),
				Value: s.elements(1)[0],
			}},
		}
	}
	return d
}

func field(n uint64) fr.Element {
	var e fr.Element
	e.SetUint64(n)
	return e
}

// cpuTime is the processor time of the process, all threads and the garbage
// collector and the database's compactions included.
func cpuTime(tb testing.TB) time.Duration {
	tb.Helper()
	var u syscall.Rusage
	require.NoError(tb, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func diskBytes(tb testing.TB, dir string) (total int64) {
	tb.Helper()
	require.NoError(tb, filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return nil //nolint:nilerr // a file that a compaction removed
		}
		if info, err := e.Info(); err == nil {
			total += info.Size()
		}
		return nil
	}))
	return total
}

// residentBytes is the resident memory of the process.
func residentBytes(tb testing.TB) int64 {
	tb.Helper()
	data, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0
	}
	var total, resident int64
	_, err = fmt.Sscan(string(data), &total, &resident)
	require.NoError(tb, err)
	return resident * int64(os.Getpagesize())
}

// benchStore is a store in a directory, with committed chunks.
type benchStore struct {
	tb    testing.TB
	dir   string
	db    kv.DB
	store *worldstate.Store
	src   *deltaSource
	// leaves counts the preloaded notes.
	leaves int
}

func newBenchStore(tb testing.TB, o worldstate.Options) *benchStore {
	dir := filepath.Join(tb.TempDir(), "state")
	db, err := kv.Open(dir)
	require.NoError(tb, err)
	s, err := worldstate.Open(db, worldstate.Genesis{}, o)
	require.NoError(tb, err)
	tb.Cleanup(func() { require.NoError(tb, db.Close()) })
	return &benchStore{tb: tb, dir: dir, db: db, store: s, src: newDeltaSource(7)}
}

// commit executes one chunk and makes it the tip, final up to lag chunks ago.
func (b *benchStore) commit(d worldstate.Delta, lag uint64) {
	f, err := b.store.Fork()
	require.NoError(b.tb, err)
	require.NoError(b.tb, f.Apply(d))
	require.NoError(b.tb, f.AppendArchive(f.StateRoot()))
	chunk, _ := b.store.Tip()
	require.NoError(b.tb, b.store.Commit(f, chunk+1, nil))
	if chunk > lag && chunk%lag == 0 {
		require.NoError(b.tb, b.store.SetFinal(chunk-lag))
	}
}

// preload adds notes and as many nullifiers, 16 of each per tx, until there are
// n of each.
func (b *benchStore) preload(n int) {
	if n > sortedPreload {
		b.preloadSorted(n)
		return
	}
	const txs, each = 256, 16
	for ; b.leaves < n; b.leaves += txs * each {
		b.commit(b.src.chunk(txs, each), 8)
	}
	b.settle()
}

// sortedPreload is from how many leaves a preload takes the short way.
const sortedPreload = 4_000_000

// preloadSorted fills the trees with full txs, the nullifiers in ascending order
// over the whole field: each is linked behind the one before, so that nothing
// already written is touched again. What is inserted later still falls anywhere.
func (b *benchStore) preloadSorted(n int) {
	const txs, each = 256, 64
	var step fr.Element
	step.SetBigInt(new(big.Int).Div(fr.Modulus(), big.NewInt(int64(n+2*txs*each))))
	value := fr.NewElement(1 << 20) // above the genesis leaves
	for ; b.leaves < n; b.leaves += txs * each {
		d := worldstate.Delta{Txs: make([]worldstate.TxDelta, txs)}
		for i := range d.Txs {
			for range each {
				value.Add(&value, &step)
				d.Txs[i].Nullifiers = append(d.Txs[i].Nullifiers, value)
				d.Txs[i].NoteHashes = append(d.Txs[i].NoteHashes, value)
			}
		}
		b.commit(d, 8)
		if b.leaves%(64*txs*each) == 0 {
			b.tb.Logf("%d of %d leaves", b.leaves, n)
		}
	}
	b.settle()
}

// settle waits until the database has merged what the preload left to it, so
// that it is not charged to what is measured next.
func (b *benchStore) settle() {
	for range 120 {
		start := cpuTime(b.tb)
		time.Sleep(500 * time.Millisecond)
		if cpuTime(b.tb)-start < 25*time.Millisecond {
			return
		}
	}
}

// cost makes the deltas first, then returns processor time per unit.
func (b *benchStore) cost(deltas []worldstate.Delta, units int) time.Duration {
	runtime.GC()
	start := cpuTime(b.tb)
	for i := range deltas {
		b.commit(deltas[i], 32)
	}
	return (cpuTime(b.tb) - start) / time.Duration(units)
}

// chunks returns deltas, with or without their notes and nullifiers.
func (b *benchStore) chunks(n, txs, each int, notes, nullifiers bool) []worldstate.Delta {
	out := make([]worldstate.Delta, n)
	for i := range out {
		out[i] = b.src.chunk(txs, each)
		for j := range out[i].Txs {
			if !notes {
				out[i].Txs[j].NoteHashes = nil
			}
			if !nullifiers {
				out[i].Txs[j].Nullifiers = nil
			}
		}
	}
	return out
}

func report(key string, format string, value any) {
	fmt.Printf("%s "+format+"\n", key, value)
}

func microseconds(d time.Duration) float64 { return float64(d) / float64(time.Microsecond) }

const (
	benchChunks = 64
	benchTxs    = 16
	benchLeaves = 200_000
)

// benchOptions keep what is needed to go back and to read 64 final chunks.
var benchOptions = worldstate.Options{Retain: 64}

// TestBenchState prints what the world state costs, as processor time of all
// threads, with synced writes and undo data on. It runs only when
// AZTECD_BENCH_STATE is set, to the multiples of 200k leaves (notes, and as
// many nullifiers) to be in the trees first: "1" or "1,10,100".
func TestBenchState(t *testing.T) {
	if os.Getenv("AZTECD_BENCH_STATE") == "" {
		t.Skip("AZTECD_BENCH_STATE is not set")
	}
	reportPoseidon(t)
	b := newBenchStore(t, benchOptions)
	for _, text := range strings.Split(os.Getenv("AZTECD_BENCH_STATE"), ",") {
		factor, err := strconv.Atoi(text)
		require.NoError(t, err)
		b.preload(factor * benchLeaves)
		prefix := "state_"
		if factor != 1 {
			prefix = fmt.Sprintf("state_x%d_", factor)
		}
		b.reportExecution(prefix)
		b.reportForks(prefix)
		report(prefix+"disk_bytes", "%d", diskBytes(t, b.dir))
		debug.FreeOSMemory()
		report(prefix+"resident_bytes", "%d", residentBytes(t))
	}
}

func reportPoseidon(t *testing.T) {
	const n = 4096
	in := newDeltaSource(1).elements(n)
	out := make([]fr.Element, n)
	start := cpuTime(t)
	for i := range in {
		out[i] = poseidon2.Hash(in[i], in[i], in[i])
	}
	report("poseidon2_us_scalar", "%.2f", microseconds((cpuTime(t)-start)/n))
	start = cpuTime(t)
	for range 8 {
		poseidon2.Hash3s(in, in, in, out)
	}
	report("poseidon2_us_vector", "%.2f", microseconds((cpuTime(t)-start)/(8*n)))
}

func (b *benchStore) reportExecution(prefix string) {
	for _, each := range []int{16, 4} {
		shape := fmt.Sprintf("%d_%d", each, each)
		perTx := b.cost(b.chunks(benchChunks, benchTxs, each, true, true), benchChunks*benchTxs)
		report(prefix+"us_per_tx_"+shape, "%.0f", microseconds(perTx))
		report(prefix+"tx_per_s_"+shape, "%.0f", float64(time.Second)/float64(perTx))
	}
	report(prefix+"append_us_per_tx_16", "%.0f", microseconds(b.cost(b.chunks(benchChunks, benchTxs, 16, true, false), benchChunks*benchTxs)))
	report(prefix+"insert_us_per_tx_16", "%.0f", microseconds(b.cost(b.chunks(benchChunks, benchTxs, 16, false, true), benchChunks*benchTxs)))
}

// reportForks measures making and dropping a fork of the tip, and unwinding 100
// chunks; the roots must come back.
func (b *benchStore) reportForks(prefix string) {
	const forks, back = 100_000, 100
	start := cpuTime(b.tb)
	for range forks {
		_, err := b.store.Fork()
		require.NoError(b.tb, err)
	}
	report(prefix+"fork_us", "%.2f", microseconds((cpuTime(b.tb)-start)/forks))
	chunk, want := b.store.Tip()
	for range back {
		f, err := b.store.Fork()
		require.NoError(b.tb, err)
		require.NoError(b.tb, f.Apply(b.src.chunk(benchTxs, 16)))
		tip, _ := b.store.Tip()
		require.NoError(b.tb, b.store.Commit(f, tip+1, nil))
	}
	start = cpuTime(b.tb)
	require.NoError(b.tb, b.store.Unwind(chunk, nil))
	report(prefix+"unwind_us_per_chunk", "%.0f", microseconds((cpuTime(b.tb)-start)/back))
	_, got := b.store.Tip()
	require.Equal(b.tb, want, got)
}

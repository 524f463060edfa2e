package worldstate_test

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

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
			return nil // a file that a compaction removed
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
	db    dbm.DB
	store *worldstate.Store
	src   *deltaSource
}

func newBenchStore(tb testing.TB, o worldstate.Options) *benchStore {
	dir := filepath.Join(tb.TempDir(), "state")
	db, err := worldstate.OpenDB(dir)
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

// preload adds at least n notes and as many nullifiers, 16 of each per tx.
func (b *benchStore) preload(n int) {
	for done := 0; done < n; done += 128 * 16 {
		b.commit(b.src.chunk(128, 16), 32)
	}
}

// measure commits chunks of txs and returns processor time per tx.
func (b *benchStore) measure(chunks, txs, each int) time.Duration {
	deltas := make([]worldstate.Delta, chunks)
	for i := range deltas {
		deltas[i] = b.src.chunk(txs, each)
	}
	runtime.GC()
	start := cpuTime(b.tb)
	for i := range deltas {
		b.commit(deltas[i], 32)
	}
	return (cpuTime(b.tb) - start) / time.Duration(chunks*txs)
}

func report(key string, format string, value any) {
	fmt.Printf("%s "+format+"\n", key, value)
}

func perSecond(d time.Duration) float64 { return float64(time.Second) / float64(d) }

// benchOptions keep undo data of the last 64 final chunks.
var benchOptions = worldstate.Options{Retain: 64}

// TestBenchState measures; it runs only when AZTECD_BENCH_STATE is set, to the
// preloaded leaves' factors of 200k to go through, "1" or "1,10,100".
func TestBenchState(t *testing.T) {
	if os.Getenv("AZTECD_BENCH_STATE") == "" {
		t.Skip("AZTECD_BENCH_STATE is not set")
	}
	b := newBenchStore(t, benchOptions)
	b.preload(200_000)
	for _, each := range []int{16, 4} {
		perTx := b.measure(64, 16, each)
		report(fmt.Sprintf("state_us_per_tx_%d_%d", each, each), "%d", perTx.Microseconds())
		report(fmt.Sprintf("state_tx_per_s_%d_%d", each, each), "%.0f", perSecond(perTx))
	}
	report("state_disk_bytes", "%d", diskBytes(t, b.dir))
	report("state_resident_bytes", "%d", residentBytes(t))
}

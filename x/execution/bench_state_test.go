package execution_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

const (
	benchPreload = 200_000 // notes, and as many nullifiers
	benchChunks  = 64
	benchTxs     = 16 // per chunk
	benchPayers  = 64
)

// TestBenchExecution measures what the ABCI application does for a chunk, from
// the decoded txs to the synced write of the state with its undo data, on one
// core. It runs only when AZTECD_BENCH_STATE is set; no figure decides it, but
// the roots must be those of trees recomputed one hash at a time.
func TestBenchExecution(t *testing.T) {
	if os.Getenv("AZTECD_BENCH_STATE") == "" {
		t.Skip("AZTECD_BENCH_STATE is not set; make bench-state sets it")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b := newBenchChain(t)
	b.preload(benchPreload)
	done := b.measure(16)
	b.measure(4)
	b.compareRoots()
	b.measureAudit("16_16", done)
}

// benchChain is a chain of one node, without consensus: its state on disk and
// what consensus agreed on after the last chunk.
type benchChain struct {
	t      *testing.T
	store  *worldstate.Store
	setup  *blob.Setup
	state  ledger.State
	params *protocol.Params
	random *rand.Rand
	naive  naiveTrees
}

func newBenchChain(t *testing.T) *benchChain {
	b := &benchChain{t: t, params: txtest.Params(), random: rand.New(rand.NewPCG(7, 1))}
	db, err := kv.Open(filepath.Join(t.TempDir(), "world"))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	var genesis worldstate.Genesis
	for i := range uint64(benchPayers) {
		genesis.PublicData = append(genesis.PublicData, worldstate.PublicWrite{
			Slot: aztec.FeeJuiceSlot(benchPayer(i)), Value: protocol.Amount{Lo: 1 << 60}.Field(),
		})
	}
	b.store, err = worldstate.Open(db, genesis, worldstate.Options{Retain: 64})
	require.NoError(t, err)
	b.setup, err = blob.LoadSetup()
	require.NoError(t, err)
	members, err := committee.New([]committee.Member{{Attester: common.Address{1}}})
	require.NoError(t, err)
	_, roots := b.store.Tip()
	b.state, _ = ledger.Genesis(b.params, members, b.setup, roots)
	b.naive.genesis(genesis)
	return b
}

func benchPayer(i uint64) fr.Element { return fr.NewElement(1<<32 + i) }

// StateRootOf knows genesis, which all txs here are anchored to.
func (b *benchChain) StateRootOf(chunk uint64) (fr.Element, bool, error) {
	return txtest.F(1), chunk == 0, nil
}

// preload fills the trees past the state transition.
func (b *benchChain) preload(n int) {
	const txs, each = 128, 16
	for done := 0; done < n; done += txs * each {
		d := worldstate.Delta{Txs: make([]worldstate.TxDelta, txs)}
		for i := range d.Txs {
			d.Txs[i] = worldstate.TxDelta{NoteHashes: randomElements(b.random, each), Nullifiers: randomElements(b.random, each)}
		}
		fork, err := b.store.Fork()
		require.NoError(b.t, err)
		require.NoError(b.t, fork.Apply(d))
		require.NoError(b.t, fork.AppendArchive(fork.StateRoot()))
		b.state.Chunk.Number++
		require.NoError(b.t, b.store.Commit(fork, b.state.Chunk.Number, nil))
		b.naive.add(d)
	}
	require.NoError(b.t, b.store.SetFinal(b.state.Chunk.Number))
}

// tx returns a tx that puts each note hashes and each nullifiers into the
// trees; the first of the nullifiers is the protocol's.
func (b *benchChain) tx(each int) *tx.Tx {
	body := txtest.Body(0)
	body.ExpiresAt, body.FeePayer = ^uint64(0), benchPayer(b.random.Uint64N(benchPayers))
	body.Setup, body.App = tx.Effects{}, tx.Effects{}
	for i, value := range randomElements(b.random, 2*each-1) {
		to := &body.App.NoteHashes
		if i >= each {
			to = &body.App.Nullifiers
		}
		*to = append(*to, tx.Scoped{Contract: txtest.F(7), Value: value})
	}
	return txtest.New(body)
}

// parts is processor time by step.
type parts struct{ run, seal, commit time.Duration }

// execute runs a chunk as the application does and makes it durable.
func (b *benchChain) execute(txs []*tx.Tx, spent *parts) *ledger.Chunk {
	p := ledger.Proposal{Height: b.state.Height + 1, Timestamp: b.params.GenesisTime + 100*b.state.Height, Fees: b.state.Fees}
	var fork *worldstate.Fork
	var result *execution.Result
	spent.run += benchCPU(b.t, func() {
		var err error
		fork, err = b.store.Fork()
		require.NoError(b.t, err)
		ctx := execution.NewContext(b.params, b.state.Chunk.Number+1, p.Timestamp, p.Fees)
		result, err = execution.Run(ctx, fork, b, inputs.State{}, txs)
		require.NoError(b.t, err)
	})
	var c *ledger.Chunk
	spent.seal += benchCPU(b.t, func() {
		var err error
		c, err = b.state.Seal(b.params, fork, p, result)
		require.NoError(b.t, err)
	})
	spent.commit += benchCPU(b.t, func() { b.commit(fork, c) })
	return c
}

func (b *benchChain) commit(fork *worldstate.Fork, c *ledger.Chunk) {
	next, nodes := b.state.WithChunk(c, b.state.Fees)
	_, err := next.AppHash()
	require.NoError(b.t, err)
	number := c.Header.Number
	require.NoError(b.t, b.store.Commit(fork, number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }))
	if number%32 == 0 {
		require.NoError(b.t, b.store.SetFinal(number-32))
	}
	b.state = next
}

// measure executes chunks of txs with so many notes and nullifiers each.
func (b *benchChain) measure(each int) []*ledger.Chunk {
	chunks := make([][]*tx.Tx, benchChunks)
	for i := range chunks {
		for range benchTxs {
			chunks[i] = append(chunks[i], b.tx(each))
		}
	}
	var spent parts
	done := make([]*ledger.Chunk, benchChunks)
	runtime.GC()
	start := time.Now()
	all := benchCPU(b.t, func() {
		for i, txs := range chunks {
			done[i] = b.execute(txs, &spent)
		}
	})
	wall := time.Since(start)
	for _, c := range done {
		b.naive.add(execution.DeltaOf(inputs.State{}, c.Effects))
	}
	const txs = benchChunks * benchTxs
	key := fmt.Sprintf("%d_%d", each, each)
	perTx := func(name string, d time.Duration) { benchPrint(name+key, "%.0f", float64(d.Microseconds())/txs) }
	benchPrint("exec_tx_per_s_"+key, "%.0f", txs/all.Seconds())
	benchPrint("exec_wall_tx_per_s_"+key, "%.0f", txs/wall.Seconds())
	perTx("exec_us_per_tx_", all)
	perTx("exec_run_us_per_tx_", spent.run)
	perTx("exec_seal_us_per_tx_", spent.seal)
	perTx("exec_commit_us_per_tx_", spent.commit)
	b.measureCommitment(key, len(done[1].Fields))
	decode := b.measureDecoding(key, chunks[0])
	// What a node that catches up spends per tx when it executes: besides the
	// chunk, the txs have to be decoded, hashed and siloed.
	benchPrint("catch_up_by_execution_tx_per_s_"+key, "%.0f", 1/(all.Seconds()/txs+decode.Seconds()))
	return done
}

// measureCommitment prints what a chunk's fields cost in KZG commitments, the
// part of Seal that grows with the chunk's blob fields alone.
func (b *benchChain) measureCommitment(key string, n int) {
	fields := randomElements(b.random, n+1)
	const times = 20
	spent := benchCPU(b.t, func() {
		for range times {
			running, err := blob.NewRunning(b.setup).Append(fields[:n])
			require.NoError(b.t, err)
			_, err = running.BlobsHash(fields[n])
			require.NoError(b.t, err)
		}
	})
	benchPrint("kzg_delta_us_per_chunk_"+key, "%d", spent.Microseconds()/times)
	benchPrint("kzg_delta_fields_"+key, "%d", n)
}

// measureDecoding prints what a tx costs before it is in the pool: decoding,
// its hash and its siloed values, without proof.
func (b *benchChain) measureDecoding(key string, txs []*tx.Tx) time.Duration {
	raw := make([][]byte, len(txs))
	for i := range txs {
		raw[i] = txs[i].Encode()
	}
	spent := benchCPU(b.t, func() {
		for i := range raw {
			_, err := tx.Decode(raw[i], tx.Limits{MaxObjectBytes: 1 << 20})
			require.NoError(b.t, err)
		}
	})
	benchPrint("admit_us_per_tx_"+key, "%d", spent.Microseconds()/int64(len(raw)))
	return spent / time.Duration(len(raw))
}

// compareRoots recomputes the trees from all that was added.
func (b *benchChain) compareRoots() {
	_, roots := b.store.Tip()
	require.Equal(b.t, b.naive.notes.root(worldstate.NoteHash), roots[worldstate.NoteHash].Root)
	require.Equal(b.t, b.naive.nullifierRoot(), roots[worldstate.Nullifier].Root)
	require.Equal(b.t, b.naive.publicRoot(), roots[worldstate.PublicData].Root)
	benchPrint("exec_roots_equal", "%d", 1)
}

func randomElements(src *rand.Rand, n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		var raw [fr.Bytes]byte
		for j := range raw {
			raw[j] = byte(src.Uint32())
		}
		out[i].SetBytes(raw[:])
	}
	return out
}

// benchCPU is the processor time f takes in all threads of the process: the
// garbage collector and the database's compactions included.
func benchCPU(t *testing.T, f func()) time.Duration {
	now := func() time.Duration {
		var u syscall.Rusage
		require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	start := now()
	f()
	return now() - start
}

func benchPrint(key, format string, value any) { fmt.Printf("%s "+format+"\n", key, value) }

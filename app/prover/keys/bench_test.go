package keys_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// TestBenchProve measures keys and proofs of the circuits of a set, AZTECD_BENCH_PROVE,
// of all kinds or those that AZTECD_BENCH_PROVE_KINDS lists. It prints stable lines "key
// value"; seconds are processor time, which other work on the machine hardly changes.
func TestBenchProve(t *testing.T) {
	name := os.Getenv("AZTECD_BENCH_PROVE")
	if name == "" {
		t.Skip("make bench-prove")
	}
	set, err := keys.SetOf(name)
	require.NoError(t, err)
	dir := os.Getenv("AZTECD_BENCH_PROVE_KEYS") // to keep them from one bench to the next
	if dir == "" {
		dir = t.TempDir()
	}
	for _, kind := range strings.Fields(os.Getenv("AZTECD_BENCH_PROVE_KINDS")) {
		benchKind(t, set, kind, dir)
		debug.FreeOSMemory()
	}
}

func benchKind(t *testing.T, set keys.Set, kind, dir string) {
	line := func(what string, value any) { fmt.Printf("prove_%s_%s %v\n", kind, what, value) }
	start := cpuSeconds(t)
	c, err := set.Compile(kind)
	require.NoError(t, err)
	line("constraints", c.Constraints())
	line("compile_cpu_s", seconds(cpuSeconds(t)-start))

	want := keys.Want{Kind: kind, Circuit: c.Hash(), Chain: keys.DevelopmentChain}
	if _, err := keys.Open(dir).Load(want); err != nil {
		require.ErrorIs(t, err, keys.ErrMissing)
		start, wall := cpuSeconds(t), time.Now()
		pk, vk, err := groth.Setup(c)
		require.NoError(t, err)
		line("setup_cpu_s", seconds(cpuSeconds(t)-start))
		line("setup_wall_s", seconds(time.Since(wall).Seconds()))
		_, _, err = keys.Open(dir).Save(keys.Header{Kind: kind, Unsafe: true, Origin: "bench"}, c, pk, vk)
		require.NoError(t, err)
	}
	debug.FreeOSMemory()
	wall := time.Now()
	k, err := keys.Open(dir).Load(want)
	require.NoError(t, err)
	line("load_wall_s", seconds(time.Since(wall).Seconds()))
	line("key_mb", seconds(float64(k.ProvingKeyBytes)/1e6))
	line("verifying_key_bytes", k.VerifyingKeyBytes)

	witness, public := witnessOf(t, set, kind)
	resetPeak(t)
	start, wall = cpuSeconds(t), time.Now()
	proof, err := groth.Prove(c, k.Proving, witness)
	require.NoError(t, err)
	line("cpu_s", seconds(cpuSeconds(t)-start))
	line("wall_s", seconds(time.Since(wall).Seconds()))
	line("peak_mb", peakMB(t)) // circuit, key and proof
	line("bytes", len(proof.Bytes()))
	start = cpuSeconds(t)
	require.NoError(t, groth.Verify(k.Verifying, proof, public))
	line("verify_cpu_ms", seconds(1000*(cpuSeconds(t)-start)))
}

// witnessOf is a slice with work in all of its places.
func witnessOf(t *testing.T, set keys.Set, kind string) (frontend.Circuit, []fr.Element) {
	rnd := rand.New(rand.NewPCG(1, 2))
	challenge := func() fr.Element {
		b := runtest.Element(rnd)
		bytes := b.Bytes()
		return *new(fr.Element).SetBytes(bytes[1:])
	}
	blobs := run.NewBlobs(challenge(), challenge())
	switch kind {
	case keys.KindB:
		slice := run.BlobSlice{Fields: runtest.Elements(rnd, set.BlobRuns*run.BlobRunFields)}
		w, err := circuit.AssignBlob(set.BlobRuns, blobs, slice)
		require.NoError(t, err)
		after := blobs
		require.NoError(t, after.Apply(slice))
		return w, []fr.Element{blobs.Hash(), after.Hash()}
	case keys.KindR:
		require.NoError(t, blobs.Apply(run.BlobSlice{Fields: runtest.Elements(rnd, 9), End: true}))
		last := run.Fresh(run.World{Checkpoint: 1, Chunk: 1}, runtest.Element(rnd))
		last.Sums.Effects = blobs.E
		ends := &run.Closing{Last: last, Blobs: blobs}
		w, err := circuit.AssignClose(ends)
		require.NoError(t, err)
		return w, ends.Public()
	default:
		chain, err := runtest.New(set.Steps, runtest.Element(rnd), runtest.Element(rnd))
		require.NoError(t, err)
		before := chain.State.Clone()
		var txs []runtest.Tx
		for range set.Steps.Steps {
			txs = append(txs, chain.Pay(runtest.Random(rnd, runtest.Size{NoteHashes: set.Steps.NoteHashes, Nullifiers: set.Steps.Nullifiers, Writes: 1}), 7))
		}
		steps, err := chain.Add(runtest.Chunk{Txs: txs, End: run.ChunkEnd{Slot: 1}}, true)
		require.NoError(t, err)
		w, after, err := circuit.AssignStep(set.Steps, before, steps[:min(len(steps), set.Steps.Steps)])
		require.NoError(t, err)
		return w, []fr.Element{before.Hash(), after.Hash()}
	}
}

func seconds(s float64) string { return strconv.FormatFloat(s, 'f', 2, 64) }

func cpuSeconds(t *testing.T) float64 {
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}

// resetPeak makes the kernel forget how much memory this process once had.
func resetPeak(t *testing.T) {
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0o200); err != nil {
		t.Logf("peak memory includes the set-up: %v", err)
	}
}

func peakMB(t *testing.T) int {
	text, err := os.ReadFile("/proc/self/status")
	require.NoError(t, err)
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, err := strconv.Atoi(strings.Fields(rest)[0])
			require.NoError(t, err)
			return kb / 1000
		}
	}
	t.Fatal("the kernel does not say how much memory was used")
	return 0
}

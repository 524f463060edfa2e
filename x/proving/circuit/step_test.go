package circuit_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// checkpoints are steps of a few checkpoints with all kinds of txs.
func checkpoints(t *testing.T, shape run.Shape, rnd *rand.Rand, sizes ...runtest.Size) (run.State, []run.Step) {
	t.Helper()
	c, err := runtest.New(shape, runtest.Element(rnd), runtest.Element(rnd))
	require.NoError(t, err)
	before := c.State.Clone()
	var steps []run.Step
	add := func(k runtest.Chunk, last bool) {
		made, err := c.Add(k, last)
		require.NoError(t, err)
		steps = append(steps, made...)
	}
	end := run.ChunkEnd{ParentHash: common.Hash{1, 31: 2}, TxsRoot: common.Hash{3, 31: 4}, OutRoot: runtest.Element(rnd), Generation: 1, Slot: 9, Timestamp: 1 << 63, Mana: 1 << 47}
	add(runtest.Chunk{Messages: runtest.Elements(rnd, 3), End: end}, false)
	var txs []runtest.Tx
	for i, size := range sizes {
		txs = append(txs, c.Pay(runtest.Random(rnd, size), uint64(10+i)))
	}
	fresh := runtest.Random(rnd, runtest.Size{Nullifiers: 2, Messages: 1}) // its payer has no leaf yet
	fresh.Payer, fresh.Claim, fresh.Withdrawal = fr.NewElement(77), protocol.Amount{Lo: 1000}, protocol.Amount{Lo: 600}
	txs = append(txs, c.Pay(fresh, 400))
	add(runtest.Chunk{Txs: txs, End: end}, false)
	add(runtest.Chunk{End: end}, true)
	end.Slot++
	add(runtest.Chunk{Messages: runtest.Elements(rnd, 1), Txs: []runtest.Tx{c.Pay(runtest.Random(rnd, sizes[0]), 3)}, End: end}, true)
	return before, steps
}

// prove solves the circuit for all slices of a chain.
func prove(t *testing.T, name string, shape run.Shape, sizes ...runtest.Size) {
	t.Helper()
	c, err := circuit.NewStep(shape)
	require.NoError(t, err)
	cs := compiled(t, name, c)
	state, steps := checkpoints(t, shape, rand.New(rand.NewPCG(3, 4)), sizes...)
	for i := 0; i < len(steps); i += shape.Steps {
		w, after, err := circuit.AssignStep(shape, state, steps[i:min(len(steps), i+shape.Steps)])
		require.NoError(t, err)
		full, err := frontend.NewWitness(w, ecc.BN254.ScalarField())
		require.NoError(t, err)
		require.NoError(t, cs.IsSolved(full), "step %d: %+v", i, steps[i].Parts)
		state = after
	}
	require.True(t, state.Boundary())
}

func TestStepProvesWhatApplyAccepts(t *testing.T) {
	prove(t, "t tiny", run.Tiny(),
		runtest.Size{NoteHashes: 1, Nullifiers: 2, Messages: 1, Writes: 1, PrivateLogs: 2, PublicLogs: 1},
		runtest.Size{NoteHashes: 5, Nullifiers: 7, Writes: 3, Messages: 8, ClassFields: 40})
}

func TestStepProvesTheLargestTx(t *testing.T) {
	if os.Getenv("AZTECD_TEST_LONG") == "" {
		t.Skip("proves a hundred slices and more: set AZTECD_TEST_LONG=1")
	}
	largest := runtest.Size{NoteHashes: 64, Nullifiers: 64, Messages: 8, Writes: 63, PrivateLogs: 64, PublicLogs: 9, ClassFields: 3023}
	for name, shape := range map[string]run.Shape{"t tiny": run.Tiny(), "t production": run.Production()} {
		t.Run(name, func(t *testing.T) { prove(t, name, shape, runtest.Size{}, largest) })
	}
}

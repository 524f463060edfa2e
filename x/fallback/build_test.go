package fallback_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/fallback"
	"github.com/aztecd/aztecd/x/fallback/fallbacktest"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
)

// What is proved of a checkpoint is what L1 computes of its header and of what it is shown.
func TestACheckpointOfTxsIsWhatL1Computes(t *testing.T) {
	small := fallbacktest.NewSmall(t, fallbacktest.Tiny())
	require.True(t, fallback.Is(&small.Checkpoint.Header))
	require.EqualValues(t, 1, small.Checkpoint.Blocks[0].Txs[1].RevertCode)
	w := small.Work
	public := w.Jobs.Closing.Public()
	require.Len(t, public, run.BodyClosingInputs)
	sum, err := epoch.Sum(w.Challenges.Rho, w.Range.Headers, w.Range.In, w.Range.Out)
	require.NoError(t, err)
	require.Equal(t, sum, public[9])
	txs, sent, claimed := w.Bodies.Sums(w.Challenges.Rho, w.Range.Out)
	require.Equal(t, []fr.Element{txs, sent, claimed}, public[run.BodyClosingInputs-3:])
	require.Len(t, w.Bodies.Claims, 1)
	require.Len(t, w.Range.Out, len(w.Bodies.Sent))

	closing, err := circuit.AssignCloseBodies(&w.Jobs.Closing)
	require.NoError(t, err)
	solves(t, &circuit.CloseBodies{}, closing)
}

// All jobs of a checkpoint that was executed solve their circuits.
func TestJobsOfACheckpointOfTxsSolveTheirCircuits(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	w := fallbacktest.NewSmall(t, fallbacktest.Tiny()).Work
	shape := run.BodyTiny()
	state := w.Jobs.Closing.First()
	for i, job := range w.Jobs.Steps {
		require.Equal(t, state.Hash(), job.Before.Hash(), "slice %d", i)
		assigned, after, err := circuit.AssignBodyStep(shape, job.Before, job.Steps)
		require.NoError(t, err)
		c, err := circuit.NewBodyStep(shape)
		require.NoError(t, err)
		solves(t, c, assigned)
		state = after
	}
	require.Equal(t, w.Jobs.Closing.Last, state)
}

func solves(t *testing.T, c, w frontend.Circuit) {
	t.Helper()
	require.NoError(t, test.IsSolved(c, w, ecc.BN254.ScalarField()))
}

package witness_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

// blobRuns is the size of blob slices here.
const blobRuns = 1

// All jobs of a chain that was executed solve their circuits.
func TestJobsSolveTheirCircuits(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a minute")
	}
	p := witnesstest.Small(t)
	shape := run.Tiny()
	jobs := p.Jobs(t, shape, blobRuns)
	state := jobs.Closing.First()
	for i, job := range jobs.Steps {
		require.Equal(t, state.Hash(), job.Before.Hash(), "slice %d", i)
		w, after, err := circuit.AssignStep(shape, job.Before, job.Steps)
		require.NoError(t, err)
		c, err := circuit.NewStep(shape)
		require.NoError(t, err)
		solves(t, c, w)
		state = after
	}
	require.Equal(t, jobs.Closing.Last, state)
	for _, job := range jobs.Blobs {
		w, err := circuit.AssignBlob(blobRuns, job.Before, job.Slice)
		require.NoError(t, err)
		c, err := circuit.NewBlob(blobRuns)
		require.NoError(t, err)
		solves(t, c, w)
	}
	w, err := circuit.AssignClose(&jobs.Closing)
	require.NoError(t, err)
	solves(t, &circuit.Close{}, w)
}

func solves(t *testing.T, c, w frontend.Circuit) {
	t.Helper()
	require.NoError(t, test.IsSolved(c, w, ecc.BN254.ScalarField()))
}

// The blob slices come to what the checkpoints' blobs open to on L1.
func TestBlobSlicesAreTheBlobsOnL1(t *testing.T) {
	p := witnesstest.Small(t)
	commitments := p.Commitments(t)
	for i, h := range p.Headers() {
		require.Equal(t, h.BlobsHash, blob.Hash(blob.VersionedHashes(commitments[i])))
	}
	opening, err := epoch.Open(p.Blobs(t), p.Challenges(t))
	require.NoError(t, err)
	for _, runs := range []int{1, 2} {
		y := p.Jobs(t, run.Tiny(), runs).Closing.Blobs.Y.Bytes()
		require.Equal(t, opening.Y, common.Hash(y))
	}
}

package machine

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/app/prover/ranges"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

// The gas limit of a range's proof is reckoned with no fewer proofs than it is cut into, whether
// checkpoints are added one by one or together.
func TestTheCostCoversTheJobs(t *testing.T) {
	p, set := witnesstest.Small(t), keys.Tiny()
	whole, err := ranges.Read(p.World, p.Params, p.Payers, 1, 3)
	require.NoError(t, err)
	jobs, err := whole.Jobs(set.Steps, set.BlobRuns)
	require.NoError(t, err)
	sum := cost{}.plus(whole, set)
	least := gasFixed + uint64(len(jobs.Steps))*gasStepProof + uint64(len(jobs.Blobs))*gasBlobProof + 3*gasCheckpoint
	require.GreaterOrEqual(t, sum.gas(set), least)
	require.Less(t, sum.gas(set), least+uint64(4*3)*gasStepProof+500_000, "and not of many more")

	apart := cost{}
	for n := uint64(1); n <= 3; n++ {
		one, err := ranges.Read(p.World, p.Params, p.Payers, n, n)
		require.NoError(t, err)
		apart = apart.plus(one, set)
	}
	require.Equal(t, sum, apart)
}

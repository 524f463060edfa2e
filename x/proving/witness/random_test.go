package witness_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

// Whatever execution makes of random txs, up to the largest, is proven: the native run leads
// to the node's own world, header by header, in as many steps as the effects say.
func TestWhateverWasExecutedIsCut(t *testing.T) {
	wide := run.Production()
	wide.NoteHashes, wide.Nullifiers, wide.Fields = 8, 2, 64
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			p := witnesstest.Random(t, seed)
			for _, shape := range []run.Shape{run.Tiny(), run.Production(), wide} {
				jobs := p.Jobs(t, shape, 2)
				require.Equal(t, p.After.Roots(), jobs.Closing.Last.Roots(shape))
				sum, err := epoch.Sum(p.Challenges(t).Rho, p.Headers(), p.In(), p.Out())
				require.NoError(t, err)
				require.Equal(t, sum, jobs.Closing.Last.Sums.Sum())
				countSteps(t, shape, p, jobs)
			}
			jobs := p.Jobs(t, run.Tiny(), 2)
			for i := 0; i < len(jobs.Steps) && seed < 3 && !testing.Short(); i += max(1, len(jobs.Steps)/2) {
				w, _, err := circuit.AssignStep(run.Tiny(), jobs.Steps[i].Before, jobs.Steps[i].Steps)
				require.NoError(t, err)
				c, err := circuit.NewStep(run.Tiny())
				require.NoError(t, err)
				solves(t, c, w)
			}
		})
	}
}

func countSteps(t *testing.T, shape run.Shape, p *witnesstest.Period, jobs *witness.Jobs) {
	t.Helper()
	want, got := 0, 0
	for i := range p.Checkpoints {
		for _, block := range p.Checkpoints[i].Blocks {
			for j := range block.Txs {
				want += shape.StepsOf(block.Txs[j].StartMarker())
			}
		}
	}
	for i := range jobs.Steps {
		for j := range jobs.Steps[i].Steps {
			if len(jobs.Steps[i].Steps[j].Fields) > 0 {
				got++
			}
		}
	}
	require.Equal(t, want, got)
}

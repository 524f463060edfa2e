package run_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
)

// A step from a boundary to a boundary that ends no checkpoint changes nothing: whatever
// could change the world or a sum behind the last header would be chosen after the
// challenge, and give any sum.
func TestABoundaryIsLeftByCheckpointsAlone(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 8))
	c, err := runtest.New(run.Tiny(), runtest.Element(rnd), runtest.Element(rnd))
	require.NoError(t, err)
	end := run.ChunkEnd{Slot: 4, Generation: 2, Timestamp: 5, Mana: 6}
	for range 2 {
		require.True(t, c.State.Boundary())
		tx, err := c.Next(c.Pay(runtest.Random(rnd, runtest.Size{NoteHashes: 1, Messages: 1}), 100))
		require.NoError(t, err)
		left := 0
		for name, step := range map[string]run.Step{
			"nothing":               {},
			"a message":             {Messages: runtest.Elements(rnd, 1)},
			"a tx":                  tx,
			"a chunk":               {Chunk: &end},
			"a chunk of messages":   {Messages: runtest.Elements(rnd, 1), Chunk: &end},
			"a checkpoint":          {Chunk: &end, Checkpoint: true},
			"one of messages alone": {Messages: runtest.Elements(rnd, 1), Chunk: &end, Checkpoint: true},
		} {
			after := c.State.Clone()
			require.NoError(t, after.Apply(c.Shape, &step), name)
			if after.Boundary() && !step.Checkpoint {
				require.Equal(t, c.State, after, name)
				left++
			}
			require.Equal(t, step.Checkpoint || name == "nothing", after.Boundary(), name)
		}
		require.Equal(t, 1, left, "a step of nothing alone")
		for _, step := range []run.Step{{Messages: runtest.Elements(rnd, 1)}, tx, {Chunk: &end, Checkpoint: true}} {
			require.NoError(t, c.State.Apply(c.Shape, &step))
		}
		end.Slot++
	}
}

package ranges_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/ranges"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

// What is read of a chain's store is what the chain decided, and makes the same jobs.
func TestARangeIsReadAsDecided(t *testing.T) {
	p := witnesstest.Small(t)
	r, err := ranges.Read(p.World, p.Params, p.Payers, 1, 3)
	require.NoError(t, err)
	require.Equal(t, p.Tip, r.Tip)
	require.Equal(t, p.Headers(), r.Headers())
	challenges, err := r.Challenges()
	require.NoError(t, err)
	require.Equal(t, p.Challenges(t), challenges)
	for i := range p.Checkpoints {
		require.Equal(t, p.Checkpoints[i].Blocks, r.Checkpoints[i].Blocks)
		require.ElementsMatch(t, p.Checkpoints[i].Messages, r.Checkpoints[i].Messages)
	}
	want := p.Jobs(t, run.Tiny(), 1)
	got, err := r.Jobs(run.Tiny(), 1)
	require.NoError(t, err)
	require.Equal(t, want.Closing.Public(), got.Closing.Public())
	require.Len(t, got.Steps, len(want.Steps))
	world, err := r.World(run.Tiny())
	require.NoError(t, err)
	require.Equal(t, want.Closing.Before.Hash(), world)

	shown, err := r.Shown()
	require.NoError(t, err)
	require.Equal(t, epoch.Range{Headers: p.Headers(), Blobs: p.Blobs(t), Commitments: p.Commitments(t), In: p.In(), Out: p.Out()}, shown)
}

// A range may start at any checkpoint, and is refused when it is not there.
func TestARangeIsOfCheckpointsThatAreThere(t *testing.T) {
	p := witnesstest.Small(t)
	r, err := ranges.Read(p.World, p.Params, p.Payers, 2, 2)
	require.NoError(t, err)
	require.Equal(t, p.Headers()[0], r.Tip.Checkpoint)
	_, err = r.Jobs(run.Tiny(), 1)
	require.NoError(t, err)
	for _, of := range [][2]uint64{{0, 1}, {2, 1}, {1, 9}, {9, 9}} {
		_, err := ranges.Read(p.World, p.Params, p.Payers, of[0], of[1])
		require.ErrorIs(t, err, ranges.ErrRange, of)
	}
}

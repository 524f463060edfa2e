package deploy_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	l1view "github.com/aztecd/aztecd/l1bridge/view"
)

// A deployment that a reorganisation moves is told where it ends up: only a genesis
// with that origin fits it.
func TestADeploymentIsWaitedForWhereItEndsUp(t *testing.T) {
	l1 := l1test.Start(t, nil)
	first := l1.Deployment
	require.NoError(t, l1.Node.Replace(t.Context(), first.Block-1, 2)) // two empty blocks in its place
	l1.Seal(t)
	client := l1.Node.Client()

	soon, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	now, err := deploy.Settled(soon, client, first, 3, time.Millisecond)
	require.ErrorIs(t, err, deploy.ErrUnsettled)
	require.ErrorContains(t, err, first.Rollup.Hex())
	require.Greater(t, now.Block, first.Block)

	l1.Seal(t)
	l1.Seal(t)
	now, err = deploy.Settled(t.Context(), client, first, 3, time.Millisecond)
	require.NoError(t, err)
	require.Equal(t, first.Rollup, now.Rollup)
	require.Greater(t, now.Block, first.Block)
	require.Equal(t, now.Block-1, now.Origin.Number)

	for range 41 { // the devnet's finality
		l1.Seal(t)
	}
	final, err := deploy.Settled(t.Context(), client, first, deploy.Final, time.Millisecond)
	require.NoError(t, err)
	require.Equal(t, now, final)

	d, err := l1view.ReadDeployment(t.Context(), l1.Client(t), first.Rollup)
	require.NoError(t, err)
	require.ErrorIs(t, d.Check(l1.Params), l1view.ErrMismatch)
	require.ErrorContains(t, d.Check(l1.Params), "genesis_origin")
	moved := *l1.Params
	moved.GenesisOrigin, moved.GenesisSeed = now.Origin, now.Seed
	require.NoError(t, d.Check(&moved))
}

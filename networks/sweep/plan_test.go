package sweep

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/internal/fail"
)

func TestAPlanFollowsFromItsSeed(t *testing.T) {
	plan := Plan(7, 50, 4)
	require.Equal(t, plan, Plan(7, 50, 4))
	require.Equal(t, plan[:4], Plan(7, 4, 4), "a short run is the beginning of the long one")
	require.NotEqual(t, plan, Plan(8, 50, 4))
}

func TestAPlanHasEveryKindOfFault(t *testing.T) {
	percent := 0
	for _, s := range shapes {
		percent += s.percent
	}
	require.Equal(t, 100, percent)
	kinds := map[Kind]map[int]bool{Killed: {}, Held: {}, Everything: {}}
	staggered := false
	for _, f := range Plan(1, 500, 4) {
		require.NotEmpty(t, f.Nodes)
		require.IsIncreasing(t, f.Nodes)
		require.Less(t, f.Nodes[len(f.Nodes)-1], 4)
		require.LessOrEqual(t, f.After, longestCalm)
		require.LessOrEqual(t, f.For, longestAway)
		kinds[f.Kind][len(f.Nodes)] = true
		staggered = staggered || f.Between > 0
	}
	require.Equal(t, map[int]bool{1: true, 2: true, 3: true, 4: true}, kinds[Killed])
	require.Equal(t, map[int]bool{1: true, 2: true, 3: true, 4: true}, kinds[Held])
	require.Equal(t, map[int]bool{4: true}, kinds[Everything])
	require.True(t, staggered)
	for _, f := range Plan(1, 500, 1) {
		require.Equal(t, []int{0}, f.Nodes)
	}
}

func TestEveryPointIsGoneThrough(t *testing.T) {
	plan := Crashes(4)
	envs := map[string]bool{}
	for _, f := range plan {
		require.False(t, envs[f.Env], f.Env)
		envs[f.Env] = true
	}
	for _, p := range fail.Points() {
		require.True(t, envs[p.Env(0)], p)
	}
	require.True(t, envs["FAIL_TEST_INDEX=0"])
	o := Options{Points: true, Kills: 5}
	require.Equal(t, plan[:5], o.plan())
	o.Skip = 5
	require.Equal(t, plan[5:10], o.plan())
	require.Equal(t, Plan(1, 8, 4)[5:], (&Options{Kills: 3, Skip: 5, Seed: 1}).plan())
	o.Kills, o.Skip = 1000, 0
	require.Equal(t, plan, o.plan())
}

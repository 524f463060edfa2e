package economics_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

var million = big.NewRat(1, 1_000_000)

// Seeds 003, FAQ: "That committee size is K=48."
func TestACommitteeOf48(t *testing.T) {
	size, p, err := economics.SmallestCommittee(10_000, 3_333, million)
	require.NoError(t, err)
	require.Equal(t, int64(48), size)
	got, _ := p.Float64()
	require.InEpsilon(t, byLogarithms(10_000, 3_333, 48, 33), got, 1e-9)
	require.InEpsilon(t, 5.3548e-7, got, 1e-4)
	before, _ := economics.Draw{Population: 10_000, Marked: 3_333, Drawn: 47}.AtLeast(32).Float64()
	require.Greater(t, before, 1e-6)
}

// byLogarithms is the tail by another way: logarithms of the gamma function.
func byLogarithms(population, marked, drawn, least float64) (sum float64) {
	choose := func(n, k float64) float64 {
		a, _ := math.Lgamma(n + 1)
		b, _ := math.Lgamma(k + 1)
		c, _ := math.Lgamma(n - k + 1)
		return a - b - c
	}
	for k := least; k <= drawn; k++ {
		sum += math.Exp(choose(marked, k) + choose(population-marked, drawn-k) - choose(population, drawn))
	}
	return sum
}

// Seeds 003 says 13, which is the leaders of slots drawn one like the other; without replacement it would be 11.
func TestAClaimOf13(t *testing.T) {
	for model, want := range map[economics.ClaimModel]struct {
		slots int64
		p     float64
	}{
		economics.WithReplacement:    {13, math.Pow(3, -13)},
		economics.WithoutReplacement: {11, 16. * 15 * 14 * 13 * 12 * 11 * 10 * 9 * 8 * 7 * 6 / (48. * 47 * 46 * 45 * 44 * 43 * 42 * 41 * 40 * 39 * 38)},
	} {
		slots, p, err := model.SmallestClaim(48, 16, million)
		require.NoError(t, err)
		require.Equal(t, want.slots, slots, model)
		got, _ := p.Float64()
		require.InEpsilon(t, want.p, got, 1e-12, model)
		before, _ := model.AllMalicious(48, 16, slots-1).Float64()
		require.GreaterOrEqual(t, before, 1e-6, model)
	}
	require.Zero(t, economics.WithoutReplacement.AllMalicious(48, 16, 17).Sign())
}

func TestWhatCannotBeAskedIsAnError(t *testing.T) {
	_, _, err := economics.SmallestCommittee(10, 11, million)
	require.Error(t, err)
	_, _, err = economics.SmallestCommittee(9, 9, million)
	require.ErrorIs(t, err, economics.ErrNone)
	_, _, err = economics.WithReplacement.SmallestClaim(3, 3, million)
	require.ErrorIs(t, err, economics.ErrNone)
}

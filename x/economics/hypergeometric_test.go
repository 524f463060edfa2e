package economics_test

import (
	"math/big"
	"math/bits"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/economics"
)

// Every sample of a small population is looked at, one by one.
func TestDrawsAreCounted(t *testing.T) {
	const population = 9
	for marked := range population + 1 {
		for drawn := 1; drawn <= population; drawn++ {
			counts, all := make([]int64, drawn+1), int64(0)
			for sample := range uint(1) << population {
				if bits.OnesCount(sample) != drawn {
					continue
				}
				all++
				counts[bits.OnesCount(sample&(1<<marked-1))]++
			}
			d := economics.Draw{Population: population, Marked: int64(marked), Drawn: int64(drawn)}
			rest, mean := all, new(big.Rat)
			for k, n := range counts {
				require.Equal(t, big.NewRat(n, all).RatString(), d.Exactly(int64(k)).RatString(), "%+v: %d", d, k)
				require.Equal(t, big.NewRat(rest, all).RatString(), d.AtLeast(int64(k)).RatString(), "%+v: %d or more", d, k)
				rest -= n
				mean.Add(mean, big.NewRat(int64(k)*n, all))
			}
			require.Equal(t, mean.RatString(), d.Mean().RatString(), "%+v", d)
		}
	}
}

// The best of k+1 draws, by all pairs of samples.
func TestWhoMaySkipABlockHasTwoDraws(t *testing.T) {
	d := economics.Draw{Population: 6, Marked: 3, Drawn: 3}
	mean := new(big.Rat)
	for a := range int64(4) {
		for b := range int64(4) {
			p := new(big.Rat).Mul(d.Exactly(a), d.Exactly(b))
			mean.Add(mean, p.Mul(p, big.NewRat(max(a, b), 1)))
		}
	}
	want, _ := mean.Float64()
	require.InDelta(t, want, economics.Chosen{Draw: d, Skips: 1}.Mean(), 1e-12)
	once, _ := d.Mean().Float64()
	require.InDelta(t, once, economics.Chosen{Draw: d}.Mean(), 1e-12)
}

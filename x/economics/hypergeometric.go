package economics

import "math/big"

// Draw is a sample without replacement: Drawn of Population, of which Marked are marked.
type Draw struct {
	Population, Marked, Drawn int64
}

// Exactly is the probability that k of the drawn are marked.
func (d Draw) Exactly(k int64) *big.Rat {
	if k < 0 || k > d.Drawn || k > d.Marked || d.Drawn-k > d.Population-d.Marked {
		return new(big.Rat)
	}
	ways := new(big.Int).Mul(choose(d.Marked, k), choose(d.Population-d.Marked, d.Drawn-k))
	return new(big.Rat).SetFrac(ways, choose(d.Population, d.Drawn))
}

// AtLeast is the probability that k or more of the drawn are marked.
func (d Draw) AtLeast(k int64) *big.Rat {
	ways := new(big.Int)
	for ; k <= min(d.Drawn, d.Marked); k++ {
		if d.Drawn-k <= d.Population-d.Marked {
			ways.Add(ways, new(big.Int).Mul(choose(d.Marked, k), choose(d.Population-d.Marked, d.Drawn-k)))
		}
	}
	return new(big.Rat).SetFrac(ways, choose(d.Population, d.Drawn))
}

// Mean is how many of the drawn are marked on average.
func (d Draw) Mean() *big.Rat { return big.NewRat(d.Drawn*d.Marked, d.Population) }

// choose is the number of ways to choose k of n.
func choose(n, k int64) *big.Int { return new(big.Int).Binomial(n, k) }

// float is the nearest float64 of a fraction.
func float(r *big.Rat) float64 {
	f, _ := r.Float64()
	return f
}

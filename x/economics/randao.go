package economics

import "math/big"

// Chosen is a draw of which the best of so many is kept. Who may skip k L1 blocks, one
// after the other, chooses between k+1 samples of prevrandao (seeds 001, "Constraining
// Randao").
type Chosen struct {
	Draw
	// Skips is k.
	Skips int
}

// AtLeast is the probability that one of the k+1 samples has that many marked.
func (c Chosen) AtLeast(marked int64) *big.Rat {
	one := big.NewRat(1, 1)
	below := new(big.Rat).Sub(one, c.Draw.AtLeast(marked))
	none := big.NewRat(1, 1)
	for range c.Skips + 1 {
		none.Mul(none, below)
	}
	return none.Sub(one, none)
}

// Mean is how many are marked in the best of the samples, on average.
func (c Chosen) Mean() float64 {
	sum := 0.0
	for k := int64(1); k <= min(c.Drawn, c.Marked); k++ {
		sum += float(c.AtLeast(k))
	}
	return sum
}

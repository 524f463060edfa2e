package circuit

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/std/math/bits"

	"github.com/aztecd/aztecd/x/proving/run"
)

// Numbers are compared as two halves of 127 bits: r has 254.
const (
	halfBits = 127
	allBits  = 2 * halfBits
)

type halves struct{ high, low word }

// split is some way to write v modulo r below 2^254: v itself or, if that is below 2^254,
// v + r.
func (r rules) split(v word) halves {
	b := bits.ToBinary(r, v, bits.WithNbDigits(allBits), bits.OmitModulusCheck())
	return halves{bits.FromBinary(r, b[halfBits:]), bits.FromBinary(r, b[:halfBits])}
}

func half(v *big.Int, from uint) *big.Int {
	mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), halfBits), big.NewInt(1))
	return mask.And(mask, new(big.Int).Rsh(v, from))
}

// less demands a < b.
func (r rules) less(a, b halves) {
	two := new(big.Int).Lsh(big.NewInt(1), halfBits)
	low := r.bits(run.RuleBetween, r.Sub(r.Add(b.low, two), a.low, 1), halfBits+1)
	borrow := r.not(low[halfBits])
	r.bits(run.RuleBetween, r.Sub(b.high, a.high, borrow), halfBits)
}

// between demands, if on, that a key is above low and below next, or next is zero. All three
// are compared as the numbers below r that they are: next is held below r, and the others
// are below it.
func (r rules) between(on, low, key, next word) {
	low, next = r.Mul(on, low), r.Mul(on, next)
	key = r.Add(r.Mul(on, r.Sub(key, 1)), 1) // 0 < 1 holds
	modulus := fr.Modulus()
	most := halves{half(modulus, halfBits), half(modulus, 0)}
	l, k, n := r.split(low), r.split(key), r.split(next)
	r.less(n, most)
	last := r.IsZero(next)
	bound := halves{r.Select(last, most.high, n.high), r.Select(last, most.low, n.low)}
	r.less(l, k)
	r.less(k, bound)
}

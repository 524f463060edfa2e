package poseidon2

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// width is the number of field elements in the permutation's state, rate how
// many of them absorb input.
const (
	width = 4
	rate  = 3
)

var permutation = gnark.NewPermutation(width, 8, 56)

// Hash returns the Poseidon2 sponge hash of in, as barretenberg computes it:
// fixed length, no padding element, the capacity element starts at len(in)<<64.
func Hash(in ...fr.Element) fr.Element {
	s := initialState(len(in))
	n := 0
	for i := range in {
		if n == rate {
			permute(&s)
			n = 0
		}
		s[n].Add(&s[n], &in[i])
		n++
	}
	permute(&s)
	return s[0]
}

func initialState(inputs int) (s [width]fr.Element) {
	s[rate].SetUint64(uint64(inputs))
	var shift fr.Element
	shift.SetUint64(1 << 32)
	s[rate].Mul(&s[rate], &shift)
	s[rate].Mul(&s[rate], &shift)
	return s
}

func permute(s *[width]fr.Element) {
	if err := permutation.Permutation(s[:]); err != nil {
		panic(err) // the width is a constant of this package
	}
}

package poseidon2

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// width is the number of field elements in the permutation's state, rate how
// many of them absorb input.
const (
	width = 4
	rate  = 3
)

// Hash returns the Poseidon2 sponge hash of in, as barretenberg computes it:
// fixed length, no padding element, the capacity element starts at len(in)<<64.
func Hash(in ...fr.Element) fr.Element {
	s := NewSponge(uint64(len(in)))
	s.Absorb(in...)
	return s.Squeeze()
}

// Sponge absorbs field elements one after another. It hashes like Hash when as
// many elements are absorbed as NewSponge was told; Aztec's blob sponge is told
// the capacity of all blobs instead and absorbs fewer. It is a plain value: a
// copy continues on its own.
type Sponge struct {
	state [width]fr.Element
	held  int // elements added to the state since its last permutation
}

// NewSponge returns a sponge whose capacity element is n<<64.
func NewSponge(n uint64) Sponge {
	var s Sponge
	s.state[rate] = capacity(n)
	return s
}

// Absorb adds elements to the sponge.
func (s *Sponge) Absorb(in ...fr.Element) {
	for i := range in {
		if s.held == rate {
			Permute(&s.state)
			s.held = 0
		}
		s.state[s.held].Add(&s.state[s.held], &in[i])
		s.held++
	}
}

// Squeeze ends a copy of the sponge and returns its hash: the sponge itself may
// absorb more and be squeezed again.
func (s Sponge) Squeeze() fr.Element {
	Permute(&s.state)
	return s.state[0]
}

// State returns what a sponge is made of: its elements, and how many of them were
// added to since the last permutation.
func (s Sponge) State() ([width]fr.Element, int) { return s.state, s.held }

// Resume returns the sponge that State described.
func Resume(state [width]fr.Element, held int) Sponge { return Sponge{state, held} }

// capacity returns n<<64 as a field element.
func capacity(n uint64) fr.Element {
	var e, shift fr.Element
	e.SetUint64(n)
	shift.SetUint64(1 << 32)
	e.Mul(&e, &shift)
	return *e.Mul(&e, &shift)
}

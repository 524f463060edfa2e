package poseidon2

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// vectorMin is the batch from which vector arithmetic beats one state at a time.
const vectorMin = 16

// permuteStates applies the permutation to each state of a batch, in the
// fastest of three ways that give the same result.
func permuteStates(s *soa) {
	switch {
	case permuteIFMA(s):
	case len(s[0]) >= vectorMin:
		permuteVector(s)
	default:
		permuteScalar(s)
	}
}

func permuteScalar(s *soa) {
	for i := range s[0] {
		state := [width]fr.Element{s[0][i], s[1][i], s[2][i], s[3][i]}
		Permute(&state)
		for j := range state {
			s[j][i] = state[j]
		}
	}
}

// permuteVector runs the rounds over whole vectors; fr.Vector uses AVX-512
// where the machine has it.
func permuteVector(s *soa) {
	v := newVectorScratch(len(s[0]))
	v.externalMatrix(s)
	for r := range fullRounds / 2 {
		v.fullRound(s, &table.full[r])
	}
	for r := range table.partial {
		v.partialRound(s, &table.partial[r])
	}
	for r := fullRounds / 2; r < fullRounds; r++ {
		v.fullRound(s, &table.full[r])
	}
}

// vectorScratch holds intermediate vectors of one batch.
type vectorScratch [6]fr.Vector

func newVectorScratch(n int) *vectorScratch {
	v := new(vectorScratch)
	for i := range v {
		v[i] = make(fr.Vector, n)
	}
	return v
}

func (v *vectorScratch) fullRound(s *soa, key *[width]fr.Element) {
	for j := range s {
		addConstant(s[j], &key[j])
		v.sbox(s[j])
	}
	v.externalMatrix(s)
}

func (v *vectorScratch) partialRound(s *soa, key *fr.Element) {
	addConstant(s[0], key)
	v.sbox(s[0])
	v[0].Add(s[0], s[1])
	v[1].Add(s[2], s[3])
	v[0].Add(v[0], v[1])
	for j := range s {
		s[j].ScalarMul(s[j], &table.diag[j])
		s[j].Add(s[j], v[0])
	}
}

func (v *vectorScratch) sbox(x fr.Vector) {
	v[0].Mul(x, x)
	v[0].Mul(v[0], v[0])
	x.Mul(x, v[0])
}

func (v *vectorScratch) externalMatrix(s *soa) {
	v[0].Add(s[0], s[1])
	v[1].Add(s[2], s[3])
	v[2].Add(s[1], s[1])
	v[2].Add(v[2], v[1])
	v[3].Add(s[3], s[3])
	v[3].Add(v[3], v[0])
	v[4].Add(v[1], v[1])
	v[4].Add(v[4], v[4])
	v[4].Add(v[4], v[3])
	v[5].Add(v[0], v[0])
	v[5].Add(v[5], v[5])
	v[5].Add(v[5], v[2])
	s[0].Add(v[3], v[5])
	copy(s[1], v[5])
	s[2].Add(v[2], v[4])
	copy(s[3], v[4])
}

func addConstant(x fr.Vector, c *fr.Element) {
	for i := range x {
		x[i].Add(&x[i], c)
	}
}

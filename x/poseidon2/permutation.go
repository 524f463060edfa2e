package poseidon2

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// The permutation has fullRounds rounds with an S-box (x^5) on each element,
// half of them before and half after partialRounds rounds with one S-box.
const (
	fullRounds    = 8
	partialRounds = 56
)

// constants are the round keys and the diagonal of the internal matrix minus
// one, laid out as the rounds read them.
type constants struct {
	full    [fullRounds][width]fr.Element
	partial [partialRounds]fr.Element
	diag    [width]fr.Element
}

// table is read-only: HorizenLabs' constants for width 4 over BN254.
var table = newConstants()

func newConstants() *constants {
	p := gnark.NewParameters(width, fullRounds, partialRounds)
	c := new(constants)
	for r := range fullRounds / 2 {
		copy(c.full[r][:], p.RoundKeys[r])
		copy(c.full[fullRounds/2+r][:], p.RoundKeys[fullRounds/2+partialRounds+r])
	}
	for r := range c.partial {
		c.partial[r] = p.RoundKeys[fullRounds/2+r][0]
	}
	copy(c.diag[:], p.DiagM1)
	return c
}

// Permute applies the Poseidon2 permutation in place.
func Permute(s *[width]fr.Element) {
	externalMatrix(s)
	for r := range fullRounds / 2 {
		fullRound(s, &table.full[r])
	}
	for r := range table.partial {
		partialRound(s, &table.partial[r])
	}
	for r := fullRounds / 2; r < fullRounds; r++ {
		fullRound(s, &table.full[r])
	}
}

func fullRound(s, key *[width]fr.Element) {
	for i := range s {
		s[i].Add(&s[i], &key[i])
		sbox(&s[i])
	}
	externalMatrix(s)
}

func partialRound(s *[width]fr.Element, key *fr.Element) {
	s[0].Add(&s[0], key)
	sbox(&s[0])
	var sum, high fr.Element
	sum.Add(&s[0], &s[1])
	high.Add(&s[2], &s[3])
	sum.Add(&sum, &high)
	for i := range s {
		s[i].Mul(&s[i], &table.diag[i])
		s[i].Add(&s[i], &sum)
	}
}

func sbox(x *fr.Element) {
	var t fr.Element
	t.Square(x)
	t.Square(&t)
	x.Mul(x, &t)
}

// externalMatrix multiplies the state by the 4x4 circulant-like matrix
// ((5,7,1,3),(4,6,1,1),(1,3,5,7),(1,1,4,6)) with eight additions.
func externalMatrix(s *[width]fr.Element) {
	var a, b, c, d, e, f fr.Element
	a.Add(&s[0], &s[1])
	b.Add(&s[2], &s[3])
	c.Double(&s[1])
	c.Add(&c, &b)
	d.Double(&s[3])
	d.Add(&d, &a)
	e.Double(&b)
	e.Double(&e)
	e.Add(&e, &d)
	f.Double(&a)
	f.Double(&f)
	f.Add(&f, &c)
	s[0].Add(&d, &f)
	s[1] = f
	s[2].Add(&c, &e)
	s[3] = e
}

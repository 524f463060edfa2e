package run

import (
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// BlobWords is how many words a state of Blobs has.
const BlobWords = 18

// Words returns what the accumulator hashes: sponge (4), phase, blob, place, E, z,
// gamma, power (4 limbs of 64 bits, lowest first), y (4 limbs).
func (b *Blobs) Words() []fr.Element {
	w := make([]fr.Element, 0, BlobWords)
	w = append(w, b.Sponge[:]...)
	for _, n := range []int{b.Phase, b.Blob, b.Place} {
		w = append(w, fr.NewElement(uint64(n)))
	}
	w = append(w, b.E, b.Z, b.Gamma)
	for _, e := range []bls.Element{b.Power, b.Y} {
		for _, limb := range Limbs(e) {
			w = append(w, fr.NewElement(limb))
		}
	}
	return w
}

// Hash returns the accumulator.
func (b *Blobs) Hash() fr.Element { return poseidon2.Hash(b.Words()...) }

// Limbs returns an element of the blobs' field as four limbs of 64 bits, lowest
// first.
func Limbs(e bls.Element) [4]uint64 { return e.Bits() }

// Halves returns an element of the blobs' field as its low 128 bits and the rest: y
// as L1 gives it to the circuit that closes a proof.
func Halves(e bls.Element) (lo, hi fr.Element) {
	l := Limbs(e)
	return half(l[0], l[1]), half(l[2], l[3])
}

func half(lo, hi uint64) fr.Element {
	shift := fr.NewElement(1 << 32)
	e := fr.NewElement(hi)
	e.Mul(&e, &shift).Mul(&e, &shift)
	low := fr.NewElement(lo)
	return *e.Add(&e, &low)
}

// scalar reads a field of this field as one of the blobs', which is larger.
func scalar(e fr.Element) bls.Element {
	var out bls.Element
	out.SetBigInt(e.BigInt(new(big.Int)))
	return out
}

package run

import (
	"math/bits"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/protocol"
)

// blobBits is the logarithm of a blob's places.
const blobBits = 12

// BlobRoot returns the root of unity of order 2^log that EIP-4844's blobs are
// evaluated on: log is at most 32.
func BlobRoot(log int) bls.Element {
	root, err := bls.Generator(1 << log)
	if err != nil {
		panic(err) // a programmer's log
	}
	return root
}

// inverseRoots holds one by the point of each place of a blob. A blob's places are in
// bit-reversed order.
var inverseRoots = sync.OnceValue(func() []bls.Element {
	inverse := BlobRoot(blobBits)
	inverse.Inverse(&inverse)
	powers := make([]bls.Element, protocol.FieldsPerBlob)
	powers[0].SetOne()
	for i := 1; i < len(powers); i++ {
		powers[i].Mul(&powers[i-1], &inverse)
	}
	out := make([]bls.Element, len(powers))
	for i := range out {
		out[i] = powers[Reversed(i, blobBits)]
	}
	return out
})

// Reversed returns the n bits of i in reverse order.
func Reversed(i, n int) int { return int(bits.Reverse64(uint64(i)) >> (64 - n)) }

// evaluate adds to Y what fields from the present place on contribute.
func (b *Blobs) evaluate(fields []fr.Element) {
	z := scalar(b.Z)
	for at := 0; at < len(fields); at += BlobRunFields {
		values := make([]bls.Element, BlobRunFields)
		for i, f := range fields[at:min(at+BlobRunFields, len(fields))] {
			values[i] = scalar(f)
		}
		v := valueAt(values, b.Place*BlobRunFields+at, z)
		v.Mul(&v, &b.Power)
		b.Y.Add(&b.Y, &v)
	}
}

// valueAt returns at z the polynomial that has these values from a blob's place first
// on and is zero at all others. Their number is a power of two and divides first.
//
// Places 2G and 2G+1 belong to x and -x, so half their sum is the even part of the
// polynomial at x squared, and half their difference over x the odd part: even + z
// odd is a polynomial of half the degree, to be evaluated at z squared, whose values
// again are in bit-reversed order. Where all others are zero there is nothing to add.
func valueAt(values []bls.Element, first int, z bls.Element) bls.Element {
	inverse := inverseRoots()
	var zx, sum, difference bls.Element
	level := 0
	for ; len(values) > 1; level++ {
		half := values[:len(values)/2]
		for g := range half {
			a, b := &values[2*g], &values[2*g+1]
			zx.Mul(&z, &inverse[first+2*g])
			sum.Add(a, b)
			difference.Sub(a, b)
			half[g].Mul(&difference, &zx).Add(&half[g], &sum).Halve()
		}
		values, first = half, first/2
		z.Square(&z)
	}
	v, one := values[0], bls.One()
	for ; level < blobBits; level++ {
		zx.Mul(&z, &inverse[first])
		zx.Add(&zx, &one)
		v.Mul(&v, &zx).Halve()
		first /= 2
		z.Square(&z)
	}
	return v
}

// InverseRoot returns one by the point that a place of a blob belongs to.
func InverseRoot(place int) bls.Element { return inverseRoots()[place] }

package circuit

import (
	"math/big"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/aztecd/aztecd/x/proving/run"
)

// radix is how many values one layer of the folding makes one.
const (
	radix     = 16
	radixBits = 4
)

// runAt returns a run's part of its blob's value at z: value times lambda. zx is z
// over the point of the run's first place.
//
// The 16 places of a group G belong to x times the 16th roots of unity, in
// bit-reversed order, where x is the point of the group's first. So a polynomial's
// 16 parts by exponents mod 16 are a small transform of the group's values over powers
// of x, and their sum with z's powers, v_G = sum over k of (z/x)^k / 16 * sum over j of
// zeta^(-rev(j) k) * b_j, is the value of a polynomial of a sixteenth of the degree, to
// be taken at z^16; its places are in bit-reversed order again. Two layers make a run
// one value; in the third it stands alone among zeros, which leaves
// lambda = sum over k of (zx^256)^k, and a sixteenth that is kept in value.
func (f *blobField) runAt(values []*element, zx *element) (value, lambda *element) {
	powers := f.powers(zx)
	groups := make([]*element, radix)
	for g := range groups {
		groups[g] = f.fold(values[g*radix:][:radix], powers, f.groupConstants(g))
	}
	next := f.Mul(powers[radix-1], zx) // zx^16
	powers = f.powers(next)
	value = f.fold(groups, powers, f.runConstants())

	lambda = f.One()
	power := f.Mul(powers[radix-1], next) // zx^256
	for i := range radixBits {            // 1 + p + ... + p^15
		lambda = f.Mul(lambda, f.Add(f.One(), power))
		if i < radixBits-1 {
			power = f.Mul(power, power)
		}
	}
	return value, lambda
}

// powers returns x^0 to x^15.
func (f *blobField) powers(x *element) []*element {
	out := []*element{f.One(), x}
	for k := 2; k < radix; k++ {
		out = append(out, f.Mul(out[k-1], x))
	}
	return out
}

// fold returns the sum over k and j of constants[k][j] * powers[k] * values[j].
func (f *blobField) fold(values, powers []*element, constants [radix][radix]bls.Element) *element {
	terms, ones := make([][]*element, 0, radix*radix), make([]int, radix*radix)
	for k := range radix {
		for j := range radix {
			term := []*element{f.constant(constants[k][j]), values[j]}
			if k > 0 {
				term = append(term, powers[k])
			}
			ones[len(terms)] = 1
			terms = append(terms, term)
		}
	}
	return f.Eval(terms, ones)
}

// groupConstants are those of the g-th group of a run, with what its first place
// differs from the run's.
func (f *blobField) groupConstants(g int) [radix][radix]bls.Element {
	root := run.BlobRoot(2 * radixBits)
	shift := power(root, -run.Reversed(g, radixBits))
	return transform(shift, bls.NewElement(radix))
}

// runConstants are those of the layer that makes groups a run; they keep the third
// layer's sixteenth.
func (f *blobField) runConstants() [radix][radix]bls.Element {
	return transform(bls.One(), bls.NewElement(radix*radix))
}

// transform returns shift^k * zeta^(-rev(j) k) / divisor.
func transform(shift, divisor bls.Element) (out [radix][radix]bls.Element) {
	zeta, scale := run.BlobRoot(radixBits), *new(bls.Element).Inverse(&divisor)
	for k := range out {
		for j := range out[k] {
			c := power(zeta, -run.Reversed(j, radixBits)*k)
			out[k][j].Mul(&c, &scale)
		}
		scale.Mul(&scale, &shift)
	}
	return out
}

// inverseRoot returns one by the point of the first place of the r-th run of the slice
// that the flags say.
func (f *blobField) inverseRoot(place []frontend.Variable, runs, r int) *element {
	limbs := []frontend.Variable{0, 0, 0, 0}
	for at, is := range place {
		root := run.InverseRoot((at*runs + r) * run.BlobRunFields)
		for i, limb := range run.Limbs(root) {
			limbs[i] = f.api.Add(limbs[i], f.api.Mul(is, limb))
		}
	}
	return f.UnsafeFromLimbs(limbs) // one constant's: of 64 bits
}

// raise returns what a slice's power of gamma is multiplied by for the next: gamma
// when the next blob begins, gamma^(8-b) when blob b ended its checkpoint, else one.
func (f *blobField) raise(gamma *element, end frontend.Variable, at where) *element {
	api := f.api
	next := api.Mul(api.Sub(1, end), at.last)
	limbs := []frontend.Variable{api.Sub(1, end, next), 0, 0, 0}
	power := gamma
	for n := 1; n <= run.MaxCheckpointBlobs; n++ {
		is := api.Mul(end, at.blob[run.MaxCheckpointBlobs-n])
		if n == 1 {
			is = api.Add(is, next)
		} else {
			power = f.Mul(power, gamma)
		}
		for i, limb := range power.Limbs {
			limbs[i] = api.Add(limbs[i], api.Mul(is, limb))
		}
	}
	return f.UnsafeFromLimbs(limbs) // one power's, or those of one
}

func (f *blobField) constant(e bls.Element) *element {
	return f.NewElement(e.BigInt(new(big.Int)))
}

// power returns x^n; n may be negative.
func power(x bls.Element, n int) bls.Element {
	return *new(bls.Element).Exp(x, big.NewInt(int64(n)))
}

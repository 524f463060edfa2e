package circuit

import (
	"math/big"
	"sync"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/emulated"
	"github.com/consensys/gnark/std/rangecheck"
)

// The blobs' field is BLS12-381's scalar field: larger than this circuit's, whose
// elements all are elements of it.
type (
	blobParams = emulated.BLS12381Fr
	element    = emulated.Element[blobParams]
)

// ChallengeBits is how long the challenges z and gamma are, so that they are the same
// element of either field.
const ChallengeBits = 248

// registerHints lets the solver of this process call the hints of blob slices.
var registerHints = sync.OnceFunc(func() { solver.RegisterHint(limbsHint, borrowHint) })

// blobField is arithmetic in the blobs' field.
type blobField struct {
	*emulated.Field[blobParams]
	api   frontend.API
	check frontend.Rangechecker
}

func newBlobField(api frontend.API) (*blobField, error) {
	registerHints()
	f, err := emulated.NewField[blobParams](api)
	return &blobField{f, api, rangecheck.New(api)}, err
}

// canonical returns a field as an element of the blobs' field. Its limbs are those of
// the number below this field's order and no others: a second form, the number plus
// the order, would be another element there.
func (f *blobField) canonical(v frontend.Variable) *element {
	limbs := f.hint(limbsHint, 4, v)
	f.api.AssertIsEqual(f.assertBelow(limbs, fr.Modulus()), v)
	return f.NewElement(limbs) // of 64 bits, the last of 63
}

// strict returns the limbs of an element, which are those of the number below the
// field's order: states of the same value have the same words.
func (f *blobField) strict(e *element) [4]frontend.Variable {
	limbs := f.Reduce(e).Limbs // of 64 bits, the last of 63
	f.assertBelow(limbs, bls.Modulus())
	return [4]frontend.Variable(limbs)
}

// assertBelow asks that limbs, which have 64 bits and the last 63, are those of a number
// below an order, and returns the number.
func (f *blobField) assertBelow(limbs []frontend.Variable, order *big.Int) frontend.Variable {
	api, half := f.api, new(big.Int).Lsh(big.NewInt(1), 128)
	lo, hi := f.join(limbs[0], limbs[1], 64), f.join(limbs[2], limbs[3], 64)

	// The order less one, less the number, has no sign: half by half, with a borrow.
	most := new(big.Int).Sub(order, big.NewInt(1))
	maxHi, maxLo := most.DivMod(most, half, new(big.Int))
	borrow := f.hint(borrowHint, 1, lo, maxLo)[0]
	api.AssertIsBoolean(borrow)
	f.check.Check(api.Sub(api.Add(maxLo, api.Mul(borrow, half)), lo), 128)
	f.check.Check(api.Sub(maxHi, hi, borrow), maxHi.BitLen())
	return f.join(lo, hi, 128)
}

// short returns a challenge as an element of the blobs' field.
func (f *blobField) short(v frontend.Variable) *element {
	limbs := f.hint(limbsHint, 4, v)
	f.check.Check(limbs[3], ChallengeBits-3*64)
	f.api.AssertIsEqual(f.join(f.join(limbs[0], limbs[1], 64), f.join(limbs[2], limbs[3], 64), 128), v)
	return f.NewElement(limbs)
}

// join returns lo + hi * 2^bits.
func (f *blobField) join(lo, hi frontend.Variable, bits uint) frontend.Variable {
	return f.api.Add(lo, f.api.Mul(hi, new(big.Int).Lsh(big.NewInt(1), bits)))
}

func (f *blobField) hint(h solver.Hint, outputs int, of ...frontend.Variable) []frontend.Variable {
	out, err := f.api.Compiler().NewHint(h, outputs, of...)
	if err != nil {
		panic(err) // a programmer's count
	}
	return out
}

// limbsHint cuts a number into limbs of 64 bits.
func limbsHint(_ *big.Int, in, out []*big.Int) error {
	mask, rest := new(big.Int).SetUint64(^uint64(0)), new(big.Int).Set(in[0])
	for i := range out {
		out[i].And(rest, mask)
		rest.Rsh(rest, 64)
	}
	return nil
}

// borrowHint says whether the low half of a number exceeds that of the largest.
func borrowHint(_ *big.Int, in, out []*big.Int) error {
	out[0].SetInt64(0)
	if in[0].Cmp(in[1]) > 0 {
		out[0].SetInt64(1)
	}
	return nil
}

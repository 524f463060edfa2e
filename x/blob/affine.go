package blob

import (
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fp"
)

// inverter inverts many elements for the price of one inversion and three
// multiplications each. Its memory is reused.
type inverter struct{ values, prefix []fp.Element }

func newInverter(capacity int) *inverter {
	return &inverter{values: make([]fp.Element, capacity), prefix: make([]fp.Element, capacity)}
}

// invert replaces the first n values, none of them zero, by their inverses.
func (v *inverter) invert(n int) {
	if n == 0 {
		return
	}
	v.prefix[0] = v.values[0]
	for i := 1; i < n; i++ {
		v.prefix[i].Mul(&v.prefix[i-1], &v.values[i])
	}
	var rest, value fp.Element // rest: the inverse of the product up to i
	rest.Inverse(&v.prefix[n-1])
	for i := n - 1; i > 0; i-- {
		value = v.values[i]
		v.values[i].Mul(&rest, &v.prefix[i-1])
		rest.Mul(&rest, &value)
	}
	v.values[0] = rest
}

// doubleAll doubles points in place. They must be of prime order.
func doubleAll(points []bls.G1Affine, inv *inverter) {
	for i := range points {
		inv.values[i].Double(&points[i].Y)
	}
	inv.invert(len(points))
	for i := range points {
		slope := tangent(&points[i], &inv.values[i])
		chord(&points[i], &points[i], &points[i], &slope)
	}
}

// tangent is the slope of the curve at p, given 1/(2y).
func tangent(p *bls.G1Affine, inverse *fp.Element) (slope fp.Element) {
	var square fp.Element
	square.Square(&p.X)
	slope.Double(&square).Add(&slope, &square)
	slope.Mul(&slope, inverse)
	return slope
}

// chord sets sum to the point that p, q and the slope of the line through them
// give. sum may be p or q.
func chord(sum, p, q *bls.G1Affine, slope *fp.Element) {
	var x, y fp.Element
	x.Square(slope).Sub(&x, &p.X).Sub(&x, &q.X)
	y.Sub(&p.X, &x).Mul(&y, slope).Sub(&y, &p.Y)
	sum.X, sum.Y = x, y
}

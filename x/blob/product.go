package blob

import (
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// passFields bounds the memory of one pass: 26 points of 96 bytes per field.
const passFields = 512

// product returns the sum of the fields times the points of the blob's places
// from first on: what they add to the blob's commitment. The fields must fit
// the blob.
func (s *Setup) product(first int, fields []fr.Element) bls.G1Jac {
	var sum bls.G1Jac
	split := newSplitter()
	for len(fields) > 0 {
		n := min(len(fields), passFields)
		pass := s.pass(first, fields[:n], split)
		sum.AddAssign(&pass)
		first += n
		fields = fields[n:]
	}
	return sum
}

// pass puts each field's points into buckets by the absolute value of their
// digit and adds up digit times bucket.
func (s *Setup) pass(first int, fields []fr.Element, split *splitter) bls.G1Jac {
	points := make([]bls.G1Affine, 0, len(fields)*digits)
	labels := make([]uint16, 0, len(fields)*digits)
	var ds [digits]int16
	for i := range fields {
		if fields[i].IsZero() {
			continue
		}
		split.digits(&fields[i], &ds)
		multiples := s.table[(first+i)*windows:][:windows]
		for j, d := range ds {
			if d == 0 {
				continue
			}
			p := multiples[j%windows]
			if j >= windows {
				p = split.endomorphism(p)
			}
			if d < 0 {
				p.Y.Neg(&p.Y)
				d = -d
			}
			points = append(points, p)
			labels = append(labels, uint16(d))
		}
	}
	return weigh(newBuckets(points, labels, maxDigit+1).sums())
}

// The weight of a bucket is cut into a high and a low part, so that the sum of
// weight times bucket needs few additions that can't share an inversion.
const (
	lowBits = 5
	lows    = 1 << lowBits
	highs   = maxDigit/lows + 1
)

// weigh returns the sum of i times buckets[i].
func weigh(sums []bls.G1Affine) bls.G1Jac {
	high, low := make([]uint16, len(sums)), make([]uint16, len(sums))
	for i := range sums {
		if !sums[i].IsInfinity() {
			high[i], low[i] = uint16(i>>lowBits), uint16(i%lows)
		}
	}
	total := ladder(newBuckets(sums, high, highs).sums())
	for range lowBits {
		total.DoubleAssign()
	}
	rest := ladder(newBuckets(sums, low, lows).sums())
	total.AddAssign(&rest)
	return total
}

// ladder returns the sum of i times points[i] by adding suffix sums.
func ladder(points []bls.G1Affine) (total bls.G1Jac) {
	var suffix bls.G1Jac
	for i := len(points) - 1; i > 0; i-- {
		suffix.AddMixed(&points[i])
		total.AddAssign(&suffix)
	}
	return total
}

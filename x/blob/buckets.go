package blob

import bls "github.com/consensys/gnark-crypto/ecc/bls12-381"

// buckets is a list of points grouped by bucket: those of bucket 0 first.
type buckets struct {
	points []bls.G1Affine
	sizes  []int // points per bucket
}

// newBuckets groups points by their labels; those with label 0 are dropped.
func newBuckets(points []bls.G1Affine, labels []uint16, n int) buckets {
	b := buckets{sizes: make([]int, n)}
	for _, l := range labels {
		b.sizes[l]++
	}
	b.sizes[0] = 0
	next := make([]int, n)
	total := 0
	for i, size := range b.sizes {
		next[i] = total
		total += size
	}
	b.points = make([]bls.G1Affine, total)
	for i, l := range labels {
		if l != 0 {
			b.points[next[l]] = points[i]
			next[l]++
		}
	}
	return b
}

// sums adds up each bucket and returns one point per bucket; an empty bucket's
// is infinity. Points are added in pairs, all pairs of a round with one
// inversion, in affine coordinates: 6 multiplications each.
func (b buckets) sums() []bls.G1Affine {
	inv := newInverter(len(b.points) / 2)
	for b.halve(inv) {
	}
	out := make([]bls.G1Affine, len(b.sizes))
	at := 0
	for i, size := range b.sizes {
		if size > 0 {
			out[i] = b.points[at]
			at++
		}
	}
	return out
}

// halve adds neighbours of a bucket to each other and moves the results to the
// front. It returns false when no bucket had two.
func (b *buckets) halve(inv *inverter) bool {
	pairs := 0
	b.eachPair(func(p, q *bls.G1Affine) {
		denominator(p, q, inv, pairs)
		pairs++
	})
	if pairs == 0 {
		return false
	}
	inv.invert(pairs)
	pair, read, write := 0, 0, 0
	for i, size := range b.sizes {
		for end := read + size; read < end; write++ {
			if read+1 == end {
				b.points[write] = b.points[read]
				read++
				continue
			}
			addWith(&b.points[write], &b.points[read], &b.points[read+1], inv, pair)
			pair++
			read += 2
		}
		b.sizes[i] = (size + 1) / 2
	}
	b.points = b.points[:write]
	return true
}

func (b *buckets) eachPair(do func(p, q *bls.G1Affine)) {
	at := 0
	for _, size := range b.sizes {
		for i := 0; i+1 < size; i += 2 {
			do(&b.points[at+i], &b.points[at+i+1])
		}
		at += size
	}
}

// denominator sets what must be inverted to add p and q; one where nothing.
func denominator(p, q *bls.G1Affine, inv *inverter, i int) {
	d := &inv.values[i]
	switch {
	case p.IsInfinity() || q.IsInfinity():
		d.SetOne()
	case !p.X.Equal(&q.X):
		d.Sub(&q.X, &p.X)
	case p.Y.Equal(&q.Y):
		d.Double(&p.Y)
	default:
		d.SetOne()
	}
}

// addWith sets sum to p+q, given the inverse of denominator(p, q).
func addWith(sum, p, q *bls.G1Affine, inv *inverter, i int) {
	switch {
	case p.IsInfinity():
		*sum = *q
	case q.IsInfinity():
		*sum = *p
	case !p.X.Equal(&q.X):
		slope := inv.values[i]
		dy := q.Y
		dy.Sub(&dy, &p.Y)
		slope.Mul(&slope, &dy)
		chord(sum, p, q, &slope)
	case p.Y.Equal(&q.Y):
		slope := tangent(p, &inv.values[i])
		chord(sum, p, q, &slope)
	default:
		*sum = bls.G1Affine{}
	}
}

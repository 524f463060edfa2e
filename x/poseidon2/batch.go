package poseidon2

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// HashPairs sets out[i] = Hash(sep, left[i], right[i]), a Merkle node with a
// domain separator: one permutation each. All slices have the length of out;
// out may be left or right.
func HashPairs(sep fr.Element, left, right, out []fr.Element) {
	hashBatch(out, func(s *soa, from, n int) {
		s.fill(0, n, sep)
		copy(s[1], left[from:from+n])
		copy(s[2], right[from:from+n])
		s.fill(rate, n, capacity(3))
	}, nil)
}

// Hash3s sets out[i] = Hash(a[i], b[i], c[i]): one permutation each.
func Hash3s(a, b, c, out []fr.Element) {
	hashBatch(out, func(s *soa, from, n int) {
		copy(s[0], a[from:from+n])
		copy(s[1], b[from:from+n])
		copy(s[2], c[from:from+n])
		s.fill(rate, n, capacity(3))
	}, nil)
}

// Hash4s sets out[i] = Hash(a[i], b[i], c[i], d[i]): two permutations each.
func Hash4s(a, b, c, d, out []fr.Element) {
	hashBatch(out, func(s *soa, from, n int) {
		copy(s[0], a[from:from+n])
		copy(s[1], b[from:from+n])
		copy(s[2], c[from:from+n])
		s.fill(rate, n, capacity(4))
	}, func(s *soa, from, n int) {
		s[0].Add(s[0], fr.Vector(d[from:from+n]))
	})
}

// batchSize is how many hashes go through the permutation side by side: their
// states stay in the first-level cache.
const batchSize = 64

// soa holds the states of a batch: element i of vector j is the j-th element
// of state i.
type soa [width]fr.Vector

func (s *soa) fill(j, n int, v fr.Element) {
	for i := range n {
		s[j][i] = v
	}
}

// hashBatch fills out a batch at a time: first sets the initial states, more,
// when given, absorbs what the first permutation could not take.
func hashBatch(out []fr.Element, first, more func(s *soa, from, n int)) {
	if len(out) == 0 {
		return
	}
	var backing [width][batchSize]fr.Element
	for from := 0; from < len(out); from += batchSize {
		n := min(batchSize, len(out)-from)
		var s soa
		for j := range s {
			s[j] = backing[j][:n]
		}
		first(&s, from, n)
		permuteStates(&s)
		if more != nil {
			more(&s, from, n)
			permuteStates(&s)
		}
		copy(out[from:from+n], s[0])
	}
}

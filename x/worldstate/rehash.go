package worldstate

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// batch collects node hashes of several trees: separator, left, right.
type batch struct {
	separator, left, right, out []fr.Element
	separators                  [NumTrees]fr.Element
}

func newBatch() *batch {
	b := new(batch)
	for t := range TreeID(NumTrees) {
		b.separators[t] = t.separator()
	}
	return b
}

func (b *batch) add(tree TreeID, left, right *fr.Element) {
	b.separator = append(b.separator, b.separators[tree])
	b.left = append(b.left, *left)
	b.right = append(b.right, *right)
}

// hash returns the hashes of what was added, and empties the batch.
func (b *batch) hash() []fr.Element {
	n := len(b.left)
	if cap(b.out) < n {
		b.out = make([]fr.Element, 2*n)
	}
	out := b.out[:n]
	poseidon2.Hash3s(b.separator, b.left, b.right, out)
	b.separator, b.left, b.right = b.separator[:0], b.left[:0], b.right[:0]
	return out
}

// rehash completes the updates: it hashes every node above a changed one, one
// level of all trees at a time.
func rehash(updates []*treeUpdate) {
	b := newBatch()
	for level := range maxHeight {
		for _, u := range updates {
			u.gather(level, b)
		}
		out := b.hash()
		for _, u := range updates {
			out = u.scatter(level, out)
		}
	}
}

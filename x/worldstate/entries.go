package worldstate

import (
	"slices"
	"sort"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// orderedKey is a key as big-endian words: comparing it is comparing values.
type orderedKey [4]uint64

func toOrdered(e *fr.Element) orderedKey {
	bits := e.Bits() // little-endian words, out of Montgomery form
	return orderedKey{bits[3], bits[2], bits[1], bits[0]}
}

func (k orderedKey) less(o orderedKey) bool {
	for i := range k {
		if k[i] != o[i] {
			return k[i] < o[i]
		}
	}
	return false
}

func (k orderedKey) compare(o orderedKey) int {
	for i := range k {
		if k[i] != o[i] {
			if k[i] < o[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// entry is a leaf of an indexed tree: its key and where it is.
type entry struct {
	order orderedKey
	key   fr.Element
	index uint64
}

// entryList holds the entries of one layer in one tree: in the order of their
// keys for an indexed tree, of their leaf index for another.
type entryList []entry

// floor returns the last entry at or below the key, nil if there is none.
func (l entryList) floor(k orderedKey) *entry {
	i := sort.Search(len(l), func(i int) bool { return k.less(l[i].order) })
	if i == 0 {
		return nil
	}
	return &l[i-1]
}

// above returns the first entry above the key, nil if there is none.
func (l entryList) above(k orderedKey) *entry {
	i := sort.Search(len(l), func(i int) bool { return k.less(l[i].order) })
	if i == len(l) {
		return nil
	}
	return &l[i]
}

// merge returns both lists in order.
func (l entryList) merge(more entryList) entryList {
	if len(l) == 0 {
		return more
	}
	out := append(slices.Clone(l), more...)
	slices.SortFunc(out, func(a, b entry) int { return a.order.compare(b.order) })
	return out
}

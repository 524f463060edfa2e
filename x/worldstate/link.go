package worldstate

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// linkedLeaf is a leaf of an indexed tree: its key, its value (public data) and
// the next leaf in the order of keys.
type linkedLeaf struct {
	entry
	value     fr.Element
	keepValue bool // the leaf only gets a new successor
	next      fr.Element
	nextIndex uint64
	// was is the successor before, of a leaf that exists already.
	exists bool
	was    *entry
}

func (l *linkedLeaf) follow(e *entry) {
	l.next, l.nextIndex = fr.Element{}, 0
	if e != nil {
		l.next, l.nextIndex = e.key, e.index
	}
}

// upsert is a key to be written to an indexed tree. Its place is known before
// the leaf index of a new one is.
type upsert struct {
	entry
	value fr.Element
	neighbours
}

// exists tells whether the key has a leaf already.
func (u *upsert) exists() bool { return u.low.order == u.order }

// locate finds the neighbours of keys, given in ascending order without
// repetition. Keys between the same two leaves share one search.
func (r *indexReader) locate(ups []upsert) error {
	for i := range ups {
		u := &ups[i]
		if i > 0 {
			last := &ups[i-1].neighbours
			if last.high == nil || u.order.less(last.high.order) {
				u.neighbours = *last
				continue
			}
		}
		n, err := r.around(&u.key)
		if err != nil {
			return err
		}
		u.neighbours = n
	}
	return nil
}

// link returns the leaves that change when the keys are written, in order of
// leaf index: each key's own leaf, and the leaf before each run of new ones.
func link(ups []upsert) []linkedLeaf {
	out := make([]linkedLeaf, 0, 2*len(ups))
	open := -1 // the leaf of the key before
	for i := range ups {
		u := &ups[i]
		if !u.exists() {
			if open >= 0 && !out[open].order.less(u.low.order) {
				out[open].follow(&u.entry)
			} else {
				before := linkedLeaf{entry: u.low, keepValue: true, exists: true, was: u.high}
				before.follow(&u.entry)
				out = append(out, before)
			}
		}
		leaf := linkedLeaf{entry: u.entry, value: u.value, exists: u.exists(), was: u.high}
		leaf.follow(u.high)
		open = len(out)
		out = append(out, leaf)
	}
	slices.SortFunc(out, func(a, b linkedLeaf) int {
		if a.index < b.index {
			return -1
		}
		return 1 // indices are distinct
	})
	return out
}

// hashLeaves returns the leaf hashes: (key, next key, next index) for
// nullifiers, (slot, value, next slot, next index) for public data.
func hashLeaves(tree TreeID, leaves []linkedLeaf) []fr.Element {
	n := len(leaves)
	fields := make([]fr.Element, 5*n)
	keys, values, nexts, indices, out := fields[:n], fields[n:2*n], fields[2*n:3*n], fields[3*n:4*n], fields[4*n:]
	for i := range leaves {
		l := &leaves[i]
		keys[i], values[i], nexts[i], indices[i] = l.key, l.value, l.next, element(l.nextIndex)
	}
	if tree == PublicData {
		poseidon2.Hash4s(keys, values, nexts, indices, out)
	} else {
		poseidon2.Hash3s(keys, nexts, indices, out)
	}
	return out
}

package witness

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/proving/run"
)

// ErrSpent says that a nullifier is there already.
var ErrSpent = errors.New("nullifier is there already")

// insert adds a step's nullifiers as a group of places that begins at one: first the leaves
// below them are linked to them, one after another, then the group gets its place.
func (t *indexed) insert(nullifiers []fr.Element, first uint64, group int) (lows []run.LowLeaf, siblings []fr.Element, err error) {
	own := make([]leaf, 0, len(nullifiers))
	for i := range nullifiers {
		key, place := nullifiers[i], first+uint64(i)
		index, low, err := t.find(&key)
		if err != nil {
			return nil, nil, err
		}
		pending := below(own, &key, &low)
		if pending >= 0 {
			low = own[pending]
		}
		if low.key == key {
			return nil, nil, fmt.Errorf("0x%s: %w", key.Text(16), ErrSpent)
		}
		own = append(own, leaf{key: key, next: low.next, nextIndex: low.nextIndex})
		if pending >= 0 {
			own[pending].next, own[pending].nextIndex = key, place
			lows = append(lows, run.LowLeaf{Pending: pending})
			continue
		}
		lows = append(lows, run.LowLeaf{Key: low.key, NextKey: low.next, NextIndex: low.nextIndex, Index: index, Path: t.path(index, 0)})
		low.next, low.nextIndex = key, place
		t.set(index, low)
	}
	level := bits.TrailingZeros(uint(group))
	siblings = t.path(first, level)
	for i := range own {
		t.enter(first+uint64(i), own[i])
	}
	t.rise(first, level)
	return lows, siblings, nil
}

// below is which leaf of a group is the last at or below a key, if any is above the tree's.
func below(group []leaf, key *fr.Element, low *leaf) int {
	found := -1
	for i := range group {
		if group[i].key.Cmp(key) <= 0 && group[i].key.Cmp(&low.key) > 0 {
			found, low = i, &group[i]
		}
	}
	return found
}

// rise makes the nodes of a subtree of so many levels, and those above it.
func (t *indexed) rise(first uint64, levels int) {
	for level := 1; level <= levels; level++ {
		from := first >> level
		for i := range uint64(1) << (levels - level) {
			t.join(level, from+i)
		}
	}
	t.climb(levels, first>>levels)
}

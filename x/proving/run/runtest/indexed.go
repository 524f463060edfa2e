package runtest

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/worldstate"
)

// leaf is one of an indexed tree.
type leaf struct {
	key, value, next fr.Element
	index, nextIndex uint64
}

// indexed is an indexed tree and its leaves in the order they came.
type indexed struct {
	*Tree
	leaves []*leaf
	size   uint64
	lies   map[fr.Element]fr.Element // key -> the key after which it is linked in
}

func newIndexed(tree worldstate.TreeID, depth int, given []run.PublicLeaf) *indexed {
	t := &indexed{Tree: newTree(tree, depth)}
	for i := range uint64(worldstate.InitialLeaves - len(given)) {
		t.add(&leaf{key: fr.NewElement(i), index: i})
	}
	for _, g := range given {
		t.add(&leaf{key: g.Slot, value: g.Value, index: uint64(len(t.leaves))})
	}
	t.size = uint64(len(t.leaves))
	for _, l := range t.leaves {
		t.write(l)
	}
	return t
}

// low is the leaf with the key, or the last below it, or the one that a lie names.
func (t *indexed) low(key fr.Element) *leaf {
	if low, ok := t.lies[key]; ok {
		key = low
	}
	var best *leaf
	for _, l := range t.leaves {
		if l.key.Cmp(&key) <= 0 && (best == nil || best.key.Cmp(&l.key) < 0) {
			best = l
		}
	}
	return best
}

// add links a leaf in; its hash and that of its low leaf are for the caller to write.
func (t *indexed) add(l *leaf) {
	if low := t.low(l.key); low != nil {
		l.next, l.nextIndex = low.next, low.nextIndex
		low.next, low.nextIndex = l.key, l.index
	}
	t.leaves = append(t.leaves, l)
}

func (t *indexed) write(l *leaf) { t.set(l.index, t.hash(l)) }

func (t *indexed) hash(l *leaf) fr.Element {
	if t.tree == worldstate.PublicData {
		return poseidon2.Hash(l.key, l.value, l.next, fr.NewElement(l.nextIndex))
	}
	return poseidon2.Hash(l.key, l.next, fr.NewElement(l.nextIndex))
}

// insert adds a step's nullifiers at the place given, and returns what shows it. A nullifier
// that is there already gets the path of its own leaf.
func (t *indexed) insert(group int, place uint64, nullifiers []fr.Element) (lows []run.LowLeaf, siblings []fr.Element) {
	added := make(map[*leaf]int)
	for i, n := range nullifiers {
		low := t.low(n)
		if at, ok := added[low]; ok {
			lows = append(lows, run.LowLeaf{Pending: at})
		} else {
			lows = append(lows, run.LowLeaf{
				Key: low.key, NextKey: low.next, NextIndex: low.nextIndex,
				Index: low.index, Path: t.Path(0, low.index),
			})
		}
		l := &leaf{key: n, index: place + uint64(i)}
		t.add(l)
		if _, ok := added[low]; !ok {
			t.write(low)
		}
		added[l] = i
	}
	level := bits.TrailingZeros(uint(group))
	siblings = t.Path(level, place>>level)
	for l := range added {
		t.write(l)
	}
	return lows, siblings
}

// upsert writes a slot, and returns what shows it.
func (t *indexed) upsert(slot, value fr.Element) run.Upsert {
	low := t.low(slot)
	u := run.Upsert{
		Leaf:  run.PublicLeaf{Slot: low.key, Value: low.value, NextSlot: low.next, NextIndex: low.nextIndex},
		Index: low.index, Path: t.Path(0, low.index),
	}
	if _, lie := t.lies[slot]; low.key == slot && !lie {
		low.value = value
		t.write(low)
		return u
	}
	u.Insert = true
	l := &leaf{key: slot, value: value, index: t.size}
	t.size++
	t.add(l)
	t.write(low)
	u.Place = t.Path(0, l.index)
	t.write(l)
	return u
}

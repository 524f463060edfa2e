package run

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/worldstate"
)

// climb is the root above a node at that level and index.
func climb(tree worldstate.TreeID, node fr.Element, index uint64, path []fr.Element) fr.Element {
	return worldstate.Path{Tree: tree, Index: index, Siblings: path}.Root(node)
}

// nullifierLeaf is a leaf of the nullifier tree.
type nullifierLeaf struct {
	key, next fr.Element
	nextIndex uint64
}

func (l nullifierLeaf) hash() fr.Element {
	return poseidon2.Hash(l.key, l.next, fr.NewElement(l.nextIndex))
}

// insert links a group of nullifiers, the first n of a tx's that are left, into the tree.
func (l *Linked) insert(shape Shape, step *Step, nullifiers []fr.Element, last bool) error {
	if len(nullifiers) == 0 {
		return nil
	}
	if len(step.LowLeaves) != len(nullifiers) {
		return breaks(RuleLowPath, "%d low leaves for %d nullifiers", len(step.LowLeaves), len(nullifiers))
	}
	added := make([]nullifierLeaf, 0, shape.Nullifiers)
	for i, n := range nullifiers {
		leaf, err := l.linkIn(shape, &step.LowLeaves[i], added, n)
		if err != nil {
			return err
		}
		added = append(added, leaf)
	}
	if err := l.place(shape, step.Group, added); err != nil {
		return err
	}
	if last {
		l.Size = l.Size&^(placesPerTx-1) + placesPerTx
	} else {
		l.Size += uint64(len(nullifiers))
	}
	return l.room(worldstate.Nullifier, shape)
}

// linkIn changes the low leaf of n, in the tree or among those added, and returns n's.
func (l *Linked) linkIn(shape Shape, low *LowLeaf, added []nullifierLeaf, n fr.Element) (nullifierLeaf, error) {
	place := l.Size + uint64(len(added))
	if low.Path == nil {
		if low.Pending < 0 || low.Pending >= len(added) {
			return nullifierLeaf{}, breaks(RulePending, "nullifier %d names number %d", len(added), low.Pending)
		}
		before := &added[low.Pending]
		if err := between(before.key, n, before.next); err != nil {
			return nullifierLeaf{}, err
		}
		leaf := nullifierLeaf{n, before.next, before.nextIndex}
		before.next, before.nextIndex = n, place
		return leaf, nil
	}
	was := nullifierLeaf{low.Key, low.NextKey, low.NextIndex}
	if low.Index>>shape.Depth != 0 || len(low.Path) != shape.Depth ||
		climb(worldstate.Nullifier, was.hash(), low.Index, low.Path) != l.Root {
		return nullifierLeaf{}, breaks(RuleLowPath, "leaf %d is another, or the path is of another tree", low.Index)
	}
	if err := between(was.key, n, was.next); err != nil {
		return nullifierLeaf{}, err
	}
	leaf := nullifierLeaf{n, was.next, was.nextIndex}
	was.next, was.nextIndex = n, place
	l.Root = climb(worldstate.Nullifier, was.hash(), low.Index, low.Path)
	return leaf, nil
}

// place puts the group where all is empty.
func (l *Linked) place(shape Shape, path []fr.Element, added []nullifierLeaf) error {
	level := bits.TrailingZeros(uint(shape.Nullifiers))
	index := l.Size >> level
	if l.Size%uint64(shape.Nullifiers) != 0 || len(path) != shape.Depth-level ||
		climb(worldstate.Nullifier, zeros()[worldstate.Nullifier][level], index, path) != l.Root {
		return breaks(RuleVacant, "group %d is taken, or the path is of another tree", index)
	}
	nodes := make([]fr.Element, shape.Nullifiers)
	for i := range added {
		nodes[i] = added[i].hash()
	}
	for ; len(nodes) > 1; nodes = nodes[:len(nodes)/2] {
		for i := range len(nodes) / 2 {
			nodes[i] = worldstate.Nullifier.HashNode(nodes[2*i], nodes[2*i+1])
		}
	}
	l.Root = climb(worldstate.Nullifier, nodes[0], index, path)
	return nil
}

// hash is that of the leaf.
func (l PublicLeaf) hash() fr.Element {
	return poseidon2.Hash(l.Slot, l.Value, l.NextSlot, fr.NewElement(l.NextIndex))
}

// write updates the leaf of a slot or inserts it.
func (l *Linked) write(shape Shape, u *Upsert, slot, value fr.Element) error {
	was := u.Leaf
	if u.Index>>shape.Depth != 0 || len(u.Path) != shape.Depth ||
		climb(worldstate.PublicData, was.hash(), u.Index, u.Path) != l.Root {
		return breaks(RuleLeaf, "leaf %d is another, or the path is of another tree", u.Index)
	}
	if !u.Insert {
		if was.Slot != slot {
			return breaks(RuleSlot, "leaf %d is of slot 0x%s", u.Index, was.Slot.Text(16))
		}
		was.Value = value
		l.Root = climb(worldstate.PublicData, was.hash(), u.Index, u.Path)
		return nil
	}
	if err := between(was.Slot, slot, was.NextSlot); err != nil {
		return err
	}
	leaf := PublicLeaf{slot, value, was.NextSlot, was.NextIndex}
	was.NextSlot, was.NextIndex = slot, l.Size
	root := climb(worldstate.PublicData, was.hash(), u.Index, u.Path)
	if len(u.Place) != shape.Depth || climb(worldstate.PublicData, fr.Element{}, l.Size, u.Place) != root {
		return breaks(RulePlace, "place %d is taken, or the path is of another tree", l.Size)
	}
	l.Root = climb(worldstate.PublicData, leaf.hash(), l.Size, u.Place)
	l.Size++
	return l.room(worldstate.PublicData, shape)
}

// between demands that a key is above its low leaf's and below the next one, if any.
func between(low, key, next fr.Element) error {
	if low.Cmp(&key) >= 0 || !next.IsZero() && key.Cmp(&next) >= 0 {
		return breaks(RuleBetween, "0x%s is not between 0x%s and 0x%s", key.Text(16), low.Text(16), next.Text(16))
	}
	return nil
}

func (l *Linked) room(tree worldstate.TreeID, shape Shape) error {
	return require(l.Size>>shape.Depth == 0, RuleDepth, "the %s tree is full at depth %d", tree, shape.Depth)
}

package worldstate

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/poseidon2"
)

// Path is a leaf's place in a tree and the nodes beside the way to the root,
// from the leaf upwards: one per level.
type Path struct {
	Tree     TreeID
	Index    uint64
	Siblings []fr.Element
}

// Root returns the root the path leads to from a leaf hash.
func (p Path) Root(leaf fr.Element) fr.Element {
	node := leaf
	for level, sibling := range p.Siblings {
		if p.Index>>level&1 == 0 {
			node = p.Tree.hashNode(node, sibling)
		} else {
			node = p.Tree.hashNode(sibling, node)
		}
	}
	return node
}

// verify checks the path's form, and that it leads from the leaf to the tree.
func (p Path) verify(leaf fr.Element, in Roots) error {
	switch {
	case p.Tree >= NumTrees:
		return fmt.Errorf("%w: %s", ErrWitness, p.Tree)
	case len(p.Siblings) != p.Tree.Height():
		return fmt.Errorf("%w: %d siblings in the %s tree of height %d", ErrWitness, len(p.Siblings), p.Tree, p.Tree.Height())
	case p.Index >= in[p.Tree].Size:
		return fmt.Errorf("%w: leaf %d in the %s tree of %d leaves", ErrWitness, p.Index, p.Tree, in[p.Tree].Size)
	case p.Root(leaf) != in[p.Tree].Root:
		return fmt.Errorf("%w of the %s tree at leaf %d", ErrWitness, p.Tree, p.Index)
	}
	return nil
}

// ProvenLeaf shows that Leaf, a note hash, a message or an archived header
// hash, stands in its tree.
type ProvenLeaf struct {
	Path
	Leaf fr.Element
}

// Verify checks the witness against the roots of a chunk.
func (w ProvenLeaf) Verify(in Roots) error {
	if w.Tree.Indexed() {
		return fmt.Errorf("%w: the %s tree has linked leaves", ErrWitness, w.Tree)
	}
	return w.verify(w.Leaf, in)
}

// ProvenKey shows a leaf of an indexed tree, nullifiers or public data: the one
// with the key asked for, or else the last one below it, which proves that the
// key is absent. For nullifiers Key is the nullifier and Value is zero; for
// public data they are slot and value. NextKey is zero for the last leaf.
type ProvenKey struct {
	Path
	Key, Value, NextKey fr.Element
	NextIndex           uint64
}

// LeafHash returns the hash of the leaf.
func (w ProvenKey) LeafHash() fr.Element {
	if w.Tree == PublicData {
		return poseidon2.Hash(w.Key, w.Value, w.NextKey, element(w.NextIndex))
	}
	return poseidon2.Hash(w.Key, w.NextKey, element(w.NextIndex))
}

// VerifyPresent checks that the key is in the tree, with this value.
func (w ProvenKey) VerifyPresent(key fr.Element, in Roots) error {
	if err := w.verifyLeaf(in); err != nil {
		return err
	}
	if w.Key != key {
		return fmt.Errorf("%w: the leaf has another key", ErrWitness)
	}
	return nil
}

// VerifyAbsent checks that the key is not in the tree: the leaf is below it and
// the leaf's successor, if any, above.
func (w ProvenKey) VerifyAbsent(key fr.Element, in Roots) error {
	if err := w.verifyLeaf(in); err != nil {
		return err
	}
	last := w.NextKey.IsZero() && w.NextIndex == 0
	if w.Key.Cmp(&key) >= 0 || !last && w.NextKey.Cmp(&key) <= 0 {
		return fmt.Errorf("%w: the key is not between the leaf and its successor", ErrWitness)
	}
	return nil
}

func (w ProvenKey) verifyLeaf(in Roots) error {
	if !w.Tree.Indexed() {
		return fmt.Errorf("%w: the %s tree has no linked leaves", ErrWitness, w.Tree)
	}
	if w.Tree == Nullifier && !w.Value.IsZero() {
		return fmt.Errorf("%w: a nullifier has no value", ErrWitness)
	}
	return w.verify(w.LeafHash(), in)
}

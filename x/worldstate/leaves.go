package worldstate

import (
	"iter"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Leaf is one leaf that is not zero, as far as its place and the other leaves do not
// tell it: of the note hash, message and archive trees its hash, of the nullifier
// tree the nullifier, of public data the slot and its value.
type Leaf struct {
	Tree  TreeID
	Index uint64
	Key   fr.Element
	Value fr.Element // public data only
}

// Leaves gives the leaves of all trees, in the order that Restore takes: tree after
// tree, by index where a tree only grows, by key where it is indexed. It ends with
// ErrPruned when the chunk goes meanwhile.
func (s *Snapshot) Leaves() iter.Seq2[Leaf, error] {
	return func(yield func(Leaf, error) bool) {
		give := func(l Leaf) error {
			if !yield(l, nil) {
				return errStop
			}
			return nil
		}
		var err error
		for tree := range TreeID(NumTrees) {
			if tree.Indexed() {
				err = s.indexedLeaves(tree, give)
			} else {
				err = s.plainLeaves(tree, give)
			}
			if err != nil {
				break
			}
		}
		if err == errStop { //nolint:errorlint // our own, never wrapped
			return
		}
		if err = s.valid(err); err != nil {
			yield(Leaf{}, err)
		}
	}
}

// indexedLeaves goes through an index; a value is looked up in its leaf's page.
func (s *Snapshot) indexedLeaves(tree TreeID, give func(Leaf) error) error {
	from := []byte{spaceIndex, byte(tree)}
	return s.store.scan(from, prefixEnd(from), func(key, data []byte) error {
		e, err := decodeEntry(key, data)
		if err != nil {
			return err
		}
		if e.index >= s.stored[tree] {
			return nil // of a later chunk
		}
		leaf := Leaf{Tree: tree, Index: e.index, Key: e.key}
		if tree == PublicData {
			p, err := s.leafPage(tree, e.index)
			if err != nil {
				return err
			}
			if p != nil {
				leaf.Value = p.values[e.index%pageChildren]
			}
		}
		return give(leaf)
	})
}

// plainLeaves goes through a tree's leaf pages from the left.
func (s *Snapshot) plainLeaves(tree TreeID, give func(Leaf) error) error {
	t := &s.trees[tree]
	if t.topSeq == 0 {
		return nil
	}
	top := pageKey{seq: t.topSeq, pageID: pageID{tree: tree, tier: uint8(tiers(t.size) - 1)}}
	return s.below(top, give)
}

// below visits the leaves under a page.
func (s *Snapshot) below(key pageKey, give func(Leaf) error) error {
	p, err := s.page(key)
	if err != nil {
		return err
	}
	for i := range uint64(pageChildren) {
		at := key.index*pageChildren + i
		switch {
		case key.tier > 0 && p.seqs[i] != 0:
			child := pageKey{seq: p.seqs[i], pageID: pageID{tree: key.tree, tier: key.tier - 1, index: at}}
			err = s.below(child, give)
		case key.tier == 0 && !p.nodes[i].IsZero():
			err = give(Leaf{Tree: key.tree, Index: at, Key: p.nodes[i]})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

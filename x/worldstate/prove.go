package worldstate

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// path collects the siblings of a leaf, and the leaf hash.
func (v *version) path(tree TreeID, index uint64) (Path, fr.Element, error) {
	if index >= v.trees[tree].size {
		return Path{}, fr.Element{}, fmt.Errorf("%w: %d in the %s tree of %d leaves", ErrNoLeaf, index, tree, v.trees[tree].size)
	}
	p := Path{Tree: tree, Index: index, Siblings: make([]fr.Element, tree.Height())}
	copy(p.Siblings, v.store.zeros[tree][:tree.Height()])
	var leaf fr.Element
	err := v.walk(tree, index, func(pg *page) {
		first := pageLevels * int(pg.key.tier)
		for step, start := range levelStart {
			node := int(index>>(first+step)) % (pageChildren >> step)
			p.Siblings[first+step] = pg.nodes[start+node^1]
		}
		if pg.key.tier == 0 {
			leaf = pg.nodes[index%pageChildren]
		}
	})
	return p, leaf, err
}

func (v *version) provenLeaf(tree TreeID, index uint64) (ProvenLeaf, error) {
	p, leaf, err := v.path(tree, index)
	return ProvenLeaf{Path: p, Leaf: leaf}, err
}

// provenKey proves the leaf at or below a key.
func (v *version) provenKey(tree TreeID, key fr.Element) (w ProvenKey, err error) {
	r, err := v.indexReader(tree)
	if err != nil {
		return ProvenKey{}, err
	}
	n, err := r.around(&key)
	if cerr := r.close(); err == nil {
		err = cerr
	}
	if err != nil {
		return ProvenKey{}, err
	}
	w.Key = n.low.key
	if n.high != nil {
		w.NextKey, w.NextIndex = n.high.key, n.high.index
	}
	var leaf fr.Element
	if w.Path, leaf, err = v.path(tree, n.low.index); err != nil {
		return ProvenKey{}, err
	}
	if tree == PublicData {
		p, err := v.leafPage(tree, n.low.index)
		if err != nil {
			return ProvenKey{}, err
		}
		if p != nil {
			w.Value = p.values[n.low.index%pageChildren]
		}
	}
	if w.LeafHash() != leaf {
		return ProvenKey{}, fmt.Errorf("%w: %s leaf %d is not what its index says", ErrCorrupt, tree, n.low.index)
	}
	return w, nil
}

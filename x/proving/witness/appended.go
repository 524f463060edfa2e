package witness

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/worldstate"
)

// appended is a tree that only grows, of which paths of old leaves are wanted. It keeps nodes
// as indexed does.
type appended struct{ indexed }

func newAppended(source Source, tree worldstate.TreeID, depth int) (*appended, error) {
	if source.Roots()[tree].Size > 0 {
		t, err := newIndexed(source, tree, depth)
		if err != nil {
			return nil, err
		}
		return &appended{*t}, nil
	}
	return &appended{indexed{tree: tree, depth: depth, zeros: tree.ZeroHashes(tree.Height()), source: source, nodes: map[place]fr.Element{}}}, nil
}

// append adds leaves.
func (t *appended) append(leaves ...fr.Element) {
	for _, l := range leaves {
		t.nodes[at(0, t.size)] = l
		t.climb(0, t.size)
		t.size++
	}
}

// pathOf is a leaf's, and the leaf.
func (t *appended) pathOf(index uint64) (leaf fr.Element, siblings []fr.Element, err error) {
	if index >= t.size {
		return leaf, nil, fmt.Errorf("the %s tree has %d leaves, none at %d", t.tree, t.size, index)
	}
	if index < t.stored {
		p, hash, err := t.source.Path(t.tree, index)
		if err != nil {
			return leaf, nil, fmt.Errorf("leaf %d of the %s tree: %w", index, t.tree, err)
		}
		t.keep(p)
		t.nodes[at(0, index)] = hash
	}
	return t.node(0, index), t.path(index, 0), nil
}
